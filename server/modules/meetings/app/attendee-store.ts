import type { Tx } from '../../../kernel/ports.ts';
import type { AttendeeRole, Channel, NotCounted } from '../domain/vocabulary.ts';

export type Attendee = {
  readonly id: string;
  readonly meetingId: string;
  /** head:<household> | member:<member> | named:<search key>|<tổ>|<birth year> */
  readonly personKey: string;
  readonly name: string;
  readonly searchKey: string;
  readonly toName: string | null;
  readonly birthYear: number | null;
  readonly role: AttendeeRole;
  readonly householdId: string | null;
  /** In the base of the next question: `notCounted` is null. */
  readonly counts: boolean;
  readonly notCounted: NotCounted | null;
  readonly channel: Channel;
  readonly phoneJoined: boolean;
  readonly checkedInAt: Date;
  readonly checkedOutAt: Date | null;
  readonly version: number;
};

export type NewAttendee = Omit<
  Attendee,
  'counts' | 'phoneJoined' | 'checkedInAt' | 'checkedOutAt' | 'version'
> & {
  readonly slipHash: string | null;
};

export type AttendeeChange = Partial<
  Pick<Attendee, 'role' | 'notCounted' | 'channel' | 'phoneJoined'> & {
    slipHash: string | null;
    /** Coming back or going; kept as an event too. */
    present: boolean;
  }
>;

/** One coming or going; only ever appended. */
export type AttendanceEvent = { readonly attendeeId: string; readonly kind: 'IN' | 'OUT'; readonly at: Date };

/** Present, and counting: who becomes an elector when a motion opens. */
export type Voter = { readonly id: string; readonly channel: Channel; readonly phoneJoined: boolean };

export interface AttendeeStore {
  find(tx: Tx, id: string): Promise<Attendee | null>;
  findBySlip(tx: Tx, slipHash: string): Promise<Attendee | null>;
  /** Everybody who ever came, in the order of arrival. */
  of(tx: Tx, meetingId: string): Promise<readonly Attendee[]>;
  /** Every coming and going of these meetings, in the order of the evening. */
  events(
    tx: Tx,
    meetingIds: readonly string[],
  ): Promise<readonly (AttendanceEvent & { meetingId: string })[]>;
  voters(tx: Tx, meetingId: string): Promise<readonly Voter[]>;
  add(tx: Tx, attendee: NewAttendee): Promise<void>;
  /** Raises the version. */
  change(tx: Tx, id: string, change: AttendeeChange): Promise<void>;
}
