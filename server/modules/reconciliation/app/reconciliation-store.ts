import type { Tx } from '../../../kernel/ports.ts';
import type { CommuneKey, TallyClass, TallyUnit } from '../../tally/index.ts';
import type { CorrectionEntry, Found, HouseholdBehind } from '../domain/discrepancy.ts';
import type { OpeningAdjustment, OpeningFigure } from '../domain/opening.ts';
import type { DiscrepancyKind } from '../domain/ways-out.ts';

export type { OpeningAdjustment, OpeningFigure } from '../domain/opening.ts';

/** What a finder saw: ids only; who the households are is read once for all. */
export type Evidence = {
  readonly kind: DiscrepancyKind;
  /** Within its kind: of what it is. */
  readonly subject: string;
  readonly villageId: string | null;
  readonly meetingId: string | null;
  readonly found: Found;
  readonly householdIds: readonly string[];
  readonly memberIds?: readonly string[];
};

export type MeetingOfVillage = {
  readonly id: string;
  readonly villageId: string;
  readonly sealed: boolean;
  /** Of one cluster; its minutes are those of the merged meeting. */
  readonly sitting: boolean;
  readonly decides: boolean;
};

export type CommuneHead = {
  readonly areaPath: readonly string[];
  readonly reportedAt: Date | null;
  readonly frozen: boolean;
  /** Something happened that the tally has not counted yet: what differs may only be late. */
  readonly late: boolean;
};

export type NewCorrection = Omit<CorrectionEntry, 'enteredAt'> & { readonly enteredBy: string };
export type NewAdjustment = Omit<OpeningAdjustment, 'enteredAt'> & { readonly enteredBy: string };

export interface ReconciliationStore {
  /** Null: the commune is not in the round. */
  head(tx: Tx, key: CommuneKey): Promise<CommuneHead | null>;
  /** Others that answer for this commune wait until this transaction ends. */
  lock(tx: Tx, key: CommuneKey): Promise<void>;
  meetings(tx: Tx, key: CommuneKey): Promise<readonly MeetingOfVillage[]>;
  /** Counts, sheets, cases and classes that do not fit: each finder is one statement. */
  evidence(tx: Tx, key: CommuneKey): Promise<readonly Evidence[]>;
  /** The households that each of these questions was about. */
  heardIn(tx: Tx, motionIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Households of the list of this round, without those that were struck. */
  listed(tx: Tx, key: CommuneKey): Promise<readonly string[]>;
  households(tx: Tx, roundId: string, ids: readonly string[]): Promise<readonly HouseholdBehind[]>;
  /** Names of these people, of those who live in the commune. */
  names(tx: Tx, communeId: string, memberIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  keyOf(evidence: Evidence): string;
  corrections(tx: Tx, key: CommuneKey): Promise<readonly CorrectionEntry[]>;
  addCorrection(tx: Tx, key: CommuneKey, entry: NewCorrection): Promise<void>;
  /** Column 1 of every village, class and unit with what the round of the year before ended with. */
  openings(
    tx: Tx,
    key: CommuneKey,
    before: readonly { readonly of: string; readonly was: string }[],
  ): Promise<readonly OpeningFigure[]>;
  /** Who is in one of the two and not in the other, or with other people. */
  behindOpening(
    tx: Tx,
    key: CommuneKey,
    figure: OpeningFigure,
    villagesBefore: readonly string[],
  ): Promise<readonly string[]>;
  adjustments(tx: Tx, key: CommuneKey): Promise<readonly OpeningAdjustment[]>;
  addAdjustment(tx: Tx, key: CommuneKey, adjustment: NewAdjustment): Promise<void>;
}
export type { CommuneKey, TallyClass, TallyUnit };
