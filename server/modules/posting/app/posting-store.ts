import type { Tx } from '../../../kernel/ports.ts';
import type { DifferenceReason, PostedHistory } from '../domain/compare-with-posted.ts';
import type { PostedRow, ResultRow } from '../domain/posted-list.ts';
import type { Posting } from '../domain/posting.ts';
import type { VillageCounts } from '../domain/totals.ts';

export type { DifferenceReason, PostedHistory } from '../domain/compare-with-posted.ts';
export type { PostedRow, ResultRow } from '../domain/posted-list.ts';
export { PUBLIC_STATES, publicState, type Posting, type PublicState } from '../domain/posting.ts';
export type { VillageCounts } from '../domain/totals.ts';

export type CommuneKey = { readonly roundId: string; readonly communeId: string };

/** How far a village is with its meeting, and what anybody saw when reading this. */
export type VillageStanding = {
  readonly villageId: string;
  readonly name: string;
  /** On the list, struck ones left out. */
  readonly cases: number;
  /** Not agreed by a meeting, without a score, or a row nobody could read. */
  readonly unsettled: number;
  /** A meeting was sealed, and none is under way or prepared. */
  readonly met: boolean;
  /** Only grows: with each decision, posting and end of the village. */
  readonly version: number;
};

export type VillagePlace = CommuneKey & {
  readonly villageId: string;
  readonly areaPath: readonly string[];
};

export type PhotoRow = {
  readonly id: string;
  readonly postingId: string;
  readonly takenOn: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly addedName: string;
  readonly addedAt: Date;
};
export type NewPhoto = Omit<PhotoRow, 'addedAt'> & { readonly addedBy: string };

export type NewPosting = Omit<Posting, 'startedAt' | 'endedOn' | 'earlyReason' | 'endedAt'> & {
  readonly startedBy: string;
};

/** What a poster, a page and an announcement say about the unit and the round. */
export type PostingContext = {
  readonly communeName: string;
  readonly communeShortName: string;
  readonly districtName: string | null;
  readonly provinceName: string;
  readonly roundName: string;
  readonly year: number;
};

export interface PostingStore {
  /** The village, its commune being in the round; null: not there. */
  place(tx: Tx, roundId: string, villageId: string): Promise<VillagePlace | null>;
  communePath(tx: Tx, key: CommuneKey): Promise<readonly string[] | null>;
  /** Others that start or end a posting of the village wait until this transaction ends. */
  lockVillage(tx: Tx, roundId: string, villageId: string): Promise<void>;
  /** Villages of the commune with something in the round; or the one. */
  standings(tx: Tx, key: CommuneKey, villageId: string | null): Promise<readonly VillageStanding[]>;
  /** Households with a result, by village. */
  results(
    tx: Tx,
    key: CommuneKey,
    villageId: string | null,
  ): Promise<ReadonlyMap<string, readonly ResultRow[]>>;
  /** By village, in the order of posting. */
  postings(tx: Tx, key: CommuneKey, villageId: string | null): Promise<readonly Posting[]>;
  find(tx: Tx, id: string): Promise<Posting | null>;
  findByCode(tx: Tx, code: string): Promise<Posting | null>;
  /** In the order in which they hang. */
  rows(tx: Tx, postingIds: readonly string[]): Promise<ReadonlyMap<string, readonly PostedRow[]>>;
  add(tx: Tx, posting: NewPosting, rows: readonly PostedRow[]): Promise<void>;
  end(
    tx: Tx,
    id: string,
    of: { endedOn: string; earlyReason: string | null; endedBy: string },
  ): Promise<void>;
  /** The names of those who started and ended, by posting; null: the account is gone. */
  people(
    tx: Tx,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { started: string | null; ended: string | null }>>;
  context(tx: Tx, posting: Pick<Posting, 'roundId' | 'communeId'>): Promise<PostingContext>;
  photos(tx: Tx, postingIds: readonly string[]): Promise<readonly PhotoRow[]>;
  photo(tx: Tx, id: string): Promise<PhotoRow | null>;
  addPhoto(tx: Tx, photo: NewPhoto): Promise<void>;
  removePhoto(tx: Tx, id: string): Promise<void>;
  /** What hung for each household of the commune. */
  histories(tx: Tx, key: CommuneKey): Promise<readonly PostedHistory[]>;
  /** Why the newest decision of a household is another than that of its first posting. */
  reasons(tx: Tx, key: CommuneKey): Promise<ReadonlyMap<string, DifferenceReason>>;
  /** Of villages whose list hung on that day or before: as last posted, by class. */
  counts(tx: Tx, key: CommuneKey, until: string): Promise<readonly VillageCounts[]>;
}
