import type { Language } from '../../../kernel/refusals.ts';
import type { RulePack } from '../../rounds/index.ts';
import type { ListAmount } from '../domain/recognised.ts';
import type { Certificate } from './certificate-store.ts';
import type { Decision, Place, Readiness, RecognisedRow } from './recognition-store.ts';

/** What every paper of the recognition is headed by. */
export type PaperPlace = Place & { readonly pack: RulePack };

export type DecisionFacts = {
  readonly place: PaperPlace;
  readonly decision: Decision;
  readonly rows: readonly RecognisedRow[];
  readonly opinion: Readiness['opinion'];
};
export type CertificateFacts = {
  readonly place: PaperPlace;
  readonly certificates: readonly Certificate[];
  /** Where its QR leads. */
  readonly origin: string | null;
};
export type SlipFacts = {
  readonly place: PaperPlace;
  readonly rows: readonly (RecognisedRow & Pick<Decision, 'number' | 'dated'>)[];
};
/** A request that was refused: of the round, or by a decision during the year with reasons of its own. */
export type RefusalFacts = {
  readonly place: PaperPlace;
  readonly row: RecognisedRow | null;
  readonly headName: string;
  readonly villageName: string;
  readonly number: string | null;
  readonly dated: string | null;
  readonly reasons: string | null;
};

export type PaperFormat = 'pdf' | 'docx';
export interface RecognitionPapers {
  decision(facts: DecisionFacts, format: PaperFormat): Promise<Uint8Array>;
  certificates(facts: CertificateFacts): Promise<Uint8Array>;
  slips(facts: SlipFacts): Promise<Uint8Array>;
  refusal(facts: RefusalFacts, format: PaperFormat): Promise<Uint8Array>;
}
export type { ListAmount, Language };
