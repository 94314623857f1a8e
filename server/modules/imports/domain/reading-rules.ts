import type { IdRules } from './id-number.ts';

/** What the rule pack of the round says about a sheet. Plain data, so that it can travel to the reading thread. */
export interface ReadingRules extends IdRules {
  readonly reviewYear: number;
  /** Numbers of the indicators: 1–10 (to 2020) or 1–12. */
  readonly indicatorNumbers: readonly number[];
  /** B2 = this many points for each deprived indicator. */
  readonly b2PointsPerIndicator: number;
}
