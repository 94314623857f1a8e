import type { Tx } from '../../../kernel/ports.ts';
import type { ActKind } from '../domain/vocabulary.ts';

/** "Việc của cuộc họp": what the meeting itself decided, n of m, or what has to stand in its minutes. Never changed. */
export type MeetingAct = {
  readonly id: string;
  readonly meetingId: string;
  readonly kind: ActKind;
  /** Hands of people present; for QUORUM_NOTED households represented. Null: nothing was counted. */
  readonly n: number | null;
  readonly m: number | null;
  /** Null: nothing was voted. */
  readonly passed: boolean | null;
  /**
   * SECRETARY_APPROVED {attendeeId, name} · FORM_OF_VOTE_CHOSEN {form} · QUORUM_NOTED {mode, needed, base, source, when} ·
   * ADJOURNED {kind, reason, undecided} · CONTINUED {meetingId} ·
   * COMMITTEE_APPROVED {attendeeIds, names, name} · COUNTERS_CHOSEN {counters}.
   */
  readonly data: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  readonly at: Date;
};

export type NewAct = Omit<MeetingAct, 'at'> & { readonly enteredBy: string };

export interface ActStore {
  add(tx: Tx, act: NewAct): Promise<void>;
  /** In the order of the evening. */
  of(tx: Tx, meetingId: string): Promise<readonly MeetingAct[]>;
  ofAll(tx: Tx, meetingIds: readonly string[]): Promise<readonly MeetingAct[]>;
}
