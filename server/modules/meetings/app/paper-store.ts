import type { Tx } from '../../../kernel/ports.ts';
import type { PaperEntry, PaperForm, PaperResult } from '../domain/paper-entry.ts';
import type { FrozenShare, MotionPurpose } from '../domain/vocabulary.ts';

/** A question that was put and counted on paper: it comes closed. */
export type PaperQuestion = PaperResult & {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly purpose: MotionPurpose;
  readonly attempt: number;
  readonly reason: string | null;
  readonly share: FrozenShare;
  readonly ruleSource: string;
  readonly form: PaperForm;
  /** Null: of one cluster, the sum decides. */
  readonly agreed: boolean | null;
  readonly standAside: number;
  /** Everybody attending who counts. */
  readonly electorIds: readonly string[];
};

export interface PaperStore {
  /** When the lists of this meeting were fixed; null: not on record. */
  agendaFixedAt(tx: Tx, meetingId: string): Promise<Date | null>;
  /** Households of the village, and those on the agenda of this meeting. */
  households(tx: Tx, meetingId: string): Promise<{ readonly ofVillage: number; readonly listed: number }>;
  /** Who chaired it, where and from when; a meeting that began live keeps its beginning. */
  record(tx: Tx, meetingId: string, entry: PaperEntry & { readonly enteredBy: string }): Promise<void>;
  addQuestion(tx: Tx, question: PaperQuestion): Promise<void>;
  /** Broken off: no result, put again later. */
  withdraw(tx: Tx, motionId: string): Promise<void>;
  /** From now on this meeting is held on paper. */
  turnToPaper(tx: Tx, meetingId: string): Promise<void>;
}
