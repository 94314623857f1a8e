import type { Tx } from '../../../kernel/ports.ts';
import type { AttendeeRole, Channel } from '../domain/vocabulary.ts';

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
  readonly counts: boolean;
  readonly channel: Channel;
  readonly phoneJoined: boolean;
  readonly checkedInAt: Date;
  readonly checkedOutAt: Date | null;
  readonly version: number;
};

export type NewAttendee = Omit<Attendee, 'phoneJoined' | 'checkedInAt' | 'checkedOutAt' | 'version'> & {
  readonly slipHash: string | null;
};

export type AttendeeChange = Partial<
  Pick<Attendee, 'role' | 'counts' | 'channel' | 'phoneJoined'> & {
    slipHash: string | null;
    present: boolean;
  }
>;

/** Present, and counting: who becomes an elector when a motion opens. */
export type Voter = { readonly id: string; readonly channel: Channel; readonly phoneJoined: boolean };

export interface AttendeeStore {
  find(tx: Tx, id: string): Promise<Attendee | null>;
  findBySlip(tx: Tx, slipHash: string): Promise<Attendee | null>;
  /** Everybody of the meeting with this key or this name; `isSamePerson` decides. */
  likely(tx: Tx, meetingId: string, personKey: string, searchKey: string): Promise<readonly Attendee[]>;
  voters(tx: Tx, meetingId: string): Promise<readonly Voter[]>;
  add(tx: Tx, attendee: NewAttendee): Promise<void>;
  /** Raises the version. */
  change(tx: Tx, id: string, change: AttendeeChange): Promise<void>;
}
