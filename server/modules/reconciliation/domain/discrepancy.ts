import { WAYS_OUT, type DiscrepancyKind, type WayOut } from './ways-out.ts';

/** A household behind a discrepancy. */
export type HouseholdBehind = {
  readonly householdId: string;
  /** Its case in this round; null: on the list without a score, or of elsewhere. */
  readonly caseId: string | null;
  readonly villageId: string;
  readonly communeId: string;
  readonly headName: string;
  readonly code: string | null;
};

/** Ids, classes and numbers, never a name or an id number: it stands in the log. */
export type Found = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Something that does not fit, found from what is true now. */
export type Discrepancy = {
  readonly kind: DiscrepancyKind;
  /** Of the kind, its subject and what was found: other facts give another key. */
  readonly key: string;
  /** Null: of the whole commune. */
  readonly villageId: string | null;
  readonly meetingId: string | null;
  readonly found: Found;
  readonly households: readonly HouseholdBehind[];
  /** Names of the commune's own people whom it is about. */
  readonly people: readonly string[];
};

/** An answer to a discrepancy; the last one of its key stands. */
export type CorrectionEntry = {
  readonly id: string;
  readonly villageId: string | null;
  readonly discrepancyKey: string;
  readonly n: number;
  readonly kind: DiscrepancyKind;
  readonly wayOut: WayOut;
  readonly settles: boolean;
  readonly reason: string;
  readonly found: Found;
  readonly enteredName: string;
  readonly enteredAt: Date;
};

/** OPEN: nobody has said anything. IN_HAND: noted, and being mended. SETTLED: explained. */
export const DISCREPANCY_STATES = ['OPEN', 'IN_HAND', 'SETTLED'] as const;
export type DiscrepancyState = (typeof DISCREPANCY_STATES)[number];

export function stateOf(entries: readonly Pick<CorrectionEntry, 'wayOut' | 'settles'>[]): DiscrepancyState {
  const last = entries.at(-1);
  if (!last || last.wayOut === 'TAKEN_BACK') return 'OPEN';
  return last.settles ? 'SETTLED' : 'IN_HAND';
}

/** Does it hold the report back as it stands? */
export const blocks = (of: Pick<Discrepancy, 'kind'>, state: DiscrepancyState): boolean =>
  WAYS_OUT[of.kind].blocks && state !== 'SETTLED';
