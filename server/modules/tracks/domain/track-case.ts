import type { HouseholdClass } from '../../../kernel/classes.ts';

/** In-year review (Đ.5), average living standard (Đ.6), worker with low income (NĐ 30/2025). */
export const TRACKS = ['IN_YEAR', 'AVERAGE_LIVING', 'LOW_INCOME'] as const;
export type Track = (typeof TRACKS)[number];

/** ENTER: asks to be recognised as poor or near-poor. LEAVE: asks to leave the list (Mẫu số 04). */
export const DIRECTIONS = ['ENTER', 'LEAVE'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Nông, lâm, ngư, diêm nghiệp: who the average-living track is for. */
export const LIVELIHOODS = ['FARMING', 'FORESTRY', 'FISHERY', 'SALT'] as const;
export type Livelihood = (typeof LIVELIHOODS)[number];

export const MEASURES = ['INCOME', 'B1_POINTS'] as const;
export type MeasureKind = (typeof MEASURES)[number];
/** Against the range of the pack. */
export const MEASURE_OUTCOMES = ['BELOW', 'WITHIN', 'ABOVE'] as const;
export type MeasureOutcome = (typeof MEASURE_OUTCOMES)[number];

export const TRACK_OUTCOMES = ['GRANTED', 'REFUSED'] as const;
export type TrackOutcome = (typeof TRACK_OUTCOMES)[number];

/** What was entered of a household's means, and what the pack makes of it. */
export type Measured = {
  readonly measure: MeasureKind;
  readonly value: number;
  readonly outcome: MeasureOutcome;
  /** Of the range; null: it has no lower end. */
  readonly above: number | null;
  readonly upTo: number;
};

export type TrackDecision = {
  readonly outcome: TrackOutcome;
  /** Null: the class stays as it was. */
  readonly endClass: HouseholdClass | null;
  readonly number: string;
  readonly decidedOn: string;
  readonly reasons: string;
};

/** A household on a track, with everything that was entered for it. */
export type TrackCase = {
  readonly id: string;
  readonly track: Track;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly form: string;
  readonly direction: Direction | null;
  readonly livelihood: Livelihood | null;
  readonly receivedOn: string;
  readonly startClass: HouseholdClass;
  readonly version: number;
  /** In order; the last one counts. */
  readonly measures: readonly (Measured & { readonly seq: number; readonly reason: string })[];
  readonly postings: readonly { readonly seq: number; readonly postedOn: string }[];
  readonly decision: TrackDecision | null;
};
