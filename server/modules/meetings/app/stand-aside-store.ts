import type { Tx } from '../../../kernel/ports.ts';

/** Somebody who asked not to answer on one item. Stays in the base, as no opinion. */
export type StandAside = {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly attendeeId: string;
};

export interface StandAsideStore {
  find(tx: Tx, itemId: string, attendeeId: string): Promise<StandAside | null>;
  add(tx: Tx, standAside: StandAside): Promise<void>;
  withdraw(tx: Tx, id: string): Promise<void>;
  /** Those that stand, of these meetings. */
  ofMeetings(tx: Tx, meetingIds: readonly string[]): Promise<readonly StandAside[]>;
  /** Whom the motion of this item leaves out. */
  ofItem(tx: Tx, itemId: string): Promise<ReadonlySet<string>>;
  /** In the frozen base of an open motion; false: not in it, has voted already, or votes on paper, where nobody can tell. The caller holds the motion. */
  inElector(tx: Tx, motionId: string, attendeeId: string): Promise<boolean>;
  /** Of a motion's electors: those who stand aside, by channel. */
  counted(
    tx: Tx,
    motionId: string,
  ): Promise<{ readonly hands: number; readonly phones: number; readonly papers: number }>;
}
