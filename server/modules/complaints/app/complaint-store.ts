import type { Tx } from '../../../kernel/ports.ts';
import type {
  About,
  Channel,
  ComplaintKind,
  ComplaintState,
  EventKind,
  Outcome,
} from '../domain/vocabulary.ts';

export type CommuneKey = { readonly roundId: string; readonly communeId: string };

/** What counts of a complaint: no names and no words. */
export type Complaint = CommuneKey & {
  readonly id: string;
  readonly kind: ComplaintKind;
  readonly state: ComplaintState;
  /** Sent as a complaint, and information until somebody has signed it. */
  readonly toBeSigned: boolean;
  readonly villageId: string | null;
  readonly caseId: string | null;
  readonly postingId: string | null;
  readonly about: About;
  readonly channel: Channel;
  readonly receiptCode: string;
  readonly receivedOn: string;
  readonly signedOn: string | null;
  /** `account:<id>` */
  readonly owner: string | null;
  readonly version: number;
};

/** As the sender wrote it. */
export type ComplaintText = {
  readonly words: string;
  readonly aboutName: string | null;
  readonly senderName: string | null;
  readonly address: string | null;
  readonly phone: string | null;
};
export type ComplaintSignature = {
  readonly name: string;
  readonly address: string;
  readonly signedAs: 'SIGNATURE' | 'FINGERPRINT';
  readonly signedOn: string;
};
export type ComplaintEvent = {
  readonly kind: EventKind;
  readonly happenedOn: string;
  readonly owner?: string | null;
  readonly caseId?: string | null;
  readonly requestId?: string | null;
  readonly reCheckId?: string | null;
  readonly outcome?: Outcome | null;
  readonly words?: string | null;
  readonly number?: string | null;
};
/** As it is read: with the names of accounts. */
export type PastEvent = ComplaintEvent & {
  readonly seq: number;
  readonly byName: string | null;
  readonly ownerName: string | null;
  readonly doneAt: Date;
};
/** One line of the list. */
export type ListedComplaint = Complaint & {
  readonly ownerName: string | null;
  readonly headName: string | null;
  readonly aboutName: string | null;
  readonly outcome: Outcome | null;
  readonly answered: boolean;
  readonly reCheck: { readonly visitedOn: string | null } | null;
};
/** The poster that a code stands on. */
export type Poster = CommuneKey & {
  readonly postingId: string;
  readonly villageId: string;
  readonly villageName: string;
  readonly communeName: string;
  readonly roundName: string;
  readonly posted: boolean;
};

export interface ComplaintStore {
  add(tx: Tx, of: Complaint, text: ComplaintText): Promise<void>;
  sign(tx: Tx, id: string, signature: ComplaintSignature, by: string): Promise<void>;
  addEvent(tx: Tx, id: string, event: ComplaintEvent, by: string): Promise<void>;
  /** What an event does to the row that counts; raises the version. */
  change(
    tx: Tx,
    id: string,
    to: Partial<
      Pick<Complaint, 'kind' | 'state' | 'toBeSigned' | 'signedOn' | 'owner' | 'caseId' | 'villageId'>
    >,
  ): Promise<void>;
  find(tx: Tx, id: string): Promise<Complaint | null>;
  lock(tx: Tx, id: string): Promise<Complaint | null>;
  byReceipt(tx: Tx, code: string): Promise<ListedComplaint | null>;
  text(tx: Tx, id: string): Promise<{ text: ComplaintText; signature: ComplaintSignature | null }>;
  events(tx: Tx, id: string): Promise<readonly PastEvent[]>;
  listed(tx: Tx, key: CommuneKey): Promise<readonly ListedComplaint[]>;
  one(tx: Tx, id: string): Promise<ListedComplaint | null>;
  poster(tx: Tx, publicCode: string): Promise<Poster | null>;
  /** The household that hangs at this place of the poster. */
  postedCase(
    tx: Tx,
    postingId: string,
    position: number,
  ): Promise<{ readonly caseId: string; readonly headName: string } | null>;
  /** The case of a household in a round. */
  caseOf(tx: Tx, key: CommuneKey, householdId: string): Promise<string | null>;
  /** The newest posting that the household hangs on. */
  postingOf(tx: Tx, caseId: string): Promise<string | null>;
  /** Officials of the commune by name. */
  owners(tx: Tx, key: CommuneKey): Promise<readonly { readonly id: string; readonly name: string }[]>;
  frozen(tx: Tx, key: CommuneKey): Promise<boolean>;
  names(
    tx: Tx,
    of: { readonly communeId: string; readonly villageId: string | null },
  ): Promise<{ readonly communeName: string; readonly villageName: string | null }>;
}
