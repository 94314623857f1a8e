import type { Tx } from '../../../kernel/ports.ts';
import type { CaseBehind, RecognitionDifference } from '../domain/posted-difference.ts';
import type { ReadyFacts } from '../domain/ready.ts';
import type { RecognisedRow } from '../domain/recognised.ts';

export type { FrozenMember, RecognisedRow } from '../domain/recognised.ts';

export type CommuneKey = { readonly roundId: string; readonly communeId: string };

export const DECISION_KINDS = ['LIST', 'SUPPLEMENT', 'WITHDRAWAL', 'IN_YEAR'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A commune in a round, with what papers are headed by. */
export type Place = CommuneKey & {
  readonly areaPath: readonly string[];
  readonly communeName: string;
  /** Without the kind: of "place and date". */
  readonly communeShort: string;
  readonly provinceName: string;
  readonly track: ReadyFacts['track'];
  readonly year: number;
  readonly packId: string;
  readonly packVersion: number;
};

/** A decision of the commune chair. */
export type Decision = CommuneKey & {
  readonly id: string;
  readonly n: number;
  readonly kind: DecisionKind;
  readonly number: string;
  /** ISO day. */
  readonly dated: string;
  readonly reason: string | null;
  /** Null: recorded before lists were kept, with its number and date only. */
  readonly signedName: string | null;
  readonly listSha256: string | null;
  readonly differences: readonly RecognitionDifference[];
  readonly trackCaseId: string | null;
  readonly recordedAt: Date;
};
export type NewDecision = Omit<Decision, 'n' | 'recordedAt'> & { readonly recordedBy: string };

/** What a commune lacks, apart from what rows tell. */
export type Readiness = Omit<ReadyFacts, 'differences' | 'households' | 'track'>;

/** A decision during the year that gave a household a class. */
export type InYearCase = CommuneKey & {
  readonly trackCaseId: string;
  readonly caseId: string | null;
  readonly number: string;
  readonly decidedOn: string;
  readonly endClass: 'POOR' | 'NEAR_POOR' | 'AVERAGE_LIVING' | 'NOT_POOR' | null;
};

export interface RecognitionStore {
  place(tx: Tx, key: CommuneKey): Promise<Place | null>;
  /** Others that decide for the commune wait until this transaction ends. */
  lock(tx: Tx, key: CommuneKey): Promise<void>;
  readiness(tx: Tx, key: CommuneKey): Promise<Readiness>;
  /** Cases that are agreed on and stand in no decision, as everything is now; positions from 1. */
  candidates(tx: Tx, key: CommuneKey): Promise<readonly RecognisedRow[]>;
  /** Of every case: what may explain that it is not as it was posted. */
  casesBehind(tx: Tx, key: CommuneKey): Promise<readonly CaseBehind[]>;
  decisions(tx: Tx, key: CommuneKey): Promise<readonly Decision[]>;
  find(tx: Tx, id: string): Promise<Decision | null>;
  /** Rows of a decision, in their order. */
  rows(tx: Tx, recognitionId: string): Promise<readonly RecognisedRow[]>;
  /** Who is recognised now: of each case the newest row, unless it was withdrawn, with the decision it stands in. */
  standing(tx: Tx, key: CommuneKey): Promise<readonly StandingRow[]>;
  isNumberTaken(tx: Tx, communeId: string, number: string, year: string): Promise<boolean>;
  add(tx: Tx, of: NewDecision, rows: readonly RecognisedRow[]): Promise<void>;
  inYearCase(tx: Tx, trackCaseId: string): Promise<InYearCase | null>;
  /** The decision that a track case became; null: refused, or not told yet. */
  ofTrackCase(tx: Tx, trackCaseId: string): Promise<string | null>;
  villageName(tx: Tx, villageId: string): Promise<string>;
  /** The row of one case as it is now, whatever its track. */
  caseRow(tx: Tx, caseId: string): Promise<RecognisedRow | null>;
}
export type StandingRow = RecognisedRow & { readonly recognitionId: string; readonly kind: DecisionKind };
