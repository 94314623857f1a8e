import type { Tx } from '../../../kernel/ports.ts';
import type { MinutesState } from '../domain/minutes-state.ts';

export type StoredMinutes = {
  readonly meetingId: string;
  /** Canonical JSON of the closed record. */
  readonly record: string;
  readonly closingHash: string;
  readonly adoptedAgree: number;
  readonly adoptedBase: number;
  readonly madeAt: Date;
};

export type SignedPage = {
  readonly id: string;
  readonly meetingId: string;
  readonly fileName: string;
  readonly mediaType: 'image/jpeg' | 'image/png' | 'application/pdf';
  readonly bytes: number;
  readonly sha256: string;
  readonly attachedAt: Date;
};

export type Confirmation = { readonly name: string; readonly pages: number; readonly at: Date };

export type MeetingOfMinutes = {
  readonly id: string;
  readonly state: 'PREPARED' | 'IN_SESSION' | 'SEALED';
  readonly kind: 'LIVE' | 'PAPER' | 'REHEARSAL';
  readonly chairName: string | null;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  /** `area.path` of its village, for `can()`. */
  readonly areaPath: readonly string[];
};

export interface MinutesStore {
  meeting(tx: Tx, meetingId: string): Promise<MeetingOfMinutes | null>;
  /** As `meeting`, locked until the transaction ends. */
  lockMeeting(tx: Tx, meetingId: string): Promise<MeetingOfMinutes | null>;
  find(tx: Tx, meetingId: string): Promise<StoredMinutes | null>;
  add(tx: Tx, minutes: Omit<StoredMinutes, 'madeAt'> & { readonly madeBy: string }): Promise<void>;
  pages(tx: Tx, meetingId: string): Promise<readonly SignedPage[]>;
  page(tx: Tx, pageId: string): Promise<SignedPage | null>;
  addPage(tx: Tx, page: Omit<SignedPage, 'attachedAt'> & { readonly attachedBy: string }): Promise<void>;
  removePage(tx: Tx, pageId: string): Promise<void>;
  confirmation(tx: Tx, meetingId: string): Promise<Confirmation | null>;
  confirm(
    tx: Tx,
    of: { readonly meetingId: string; readonly by: string; readonly name: string; readonly pages: number },
  ): Promise<void>;
  /** Of many meetings in one statement. */
  states(tx: Tx, meetingIds: readonly string[]): Promise<ReadonlyMap<string, MinutesState>>;
}
