import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Cell } from './cell.ts';
import type { ReviewField } from './fields.ts';
import type { Sex } from './id-number.ts';
import type { Birth } from './read-birth.ts';
import type { ReviewReason } from './read-mark.ts';
import type { ReadFate, Reason } from './reason.ts';

/** What stands in a row, by field; kept as it is with every row to mend, and read again with the corrections. */
export type ReviewCells = Readonly<Partial<Record<ReviewField, Cell>>>;

export interface RawReviewRow {
  readonly number: number;
  readonly cells: ReviewCells;
  /** The village of the heading above the row, when the list has headings instead of a village column. */
  readonly headingVillage: string | null;
}

/** What the row says after reading; null where it says nothing that can be used. */
export interface ReviewValues {
  readonly code: string;
  readonly name: string;
  readonly birth: Birth | null;
  readonly sex: Sex | null;
  readonly ethnicity: string | null;
  readonly idNumber: string | null;
  readonly size: number | null;
  readonly startClass: HouseholdClass | null;
  readonly reviewReason: ReviewReason | null;
  readonly b1: number | null;
  readonly b2: number | null;
  readonly indicators: readonly number[] | null;
  /** Class written in the sheet; the class that counts is computed from the scores. */
  readonly sheetClass: HouseholdClass | null;
  readonly minority: boolean;
  readonly noLabour: boolean;
  readonly merit: boolean;
  readonly cause: string | null;
  readonly otherOpinion: string | null;
}

export interface ReviewRow {
  readonly number: number;
  readonly fate: ReadFate;
  /** Where the household is counted; for an unknown village, the one of the list of heads. */
  readonly village: string | null;
  readonly values: ReviewValues;
  readonly reasons: readonly Reason[];
  readonly raw: RawReviewRow;
}
