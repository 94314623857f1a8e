import type { AreaKind, HouseholdClass, MovementCause } from '../../../kernel/classes.ts';

/**
 * Households that are alike in all that a form asks, as one row with their number. A single household is such a row with
 * the number 1: what a column counts and what it opens are the same function.
 */
export type Fact = {
  readonly part: string;
  readonly startClass: HouseholdClass;
  /** As decided; null: open or not agreed, it counts with its start class. */
  readonly endClass: HouseholdClass | null;
  readonly cause: MovementCause;
  readonly left: boolean;
  readonly households: number;
  readonly persons: number;
  readonly startPersons: number;
  readonly deprived?: readonly number[];
  readonly scored?: boolean;
  readonly ethnicMinority?: boolean;
  readonly noLabour?: boolean;
  readonly merit?: boolean;
  readonly ethnicity?: string | null;
  readonly causeText?: string | null;
  readonly b1?: number | null;
  readonly areaKind?: AreaKind;
  readonly poorKind?: 'INCOME_POOR' | 'DEPRIVATION_POOR' | null;
  /** Persons of these households by age; of whom no birth is known stand apart. */
  readonly under6?: number;
  readonly from6to15?: number;
  readonly girls?: number;
  readonly noBirth?: number;
  readonly withChildren?: boolean;
};

/** What the database is asked to tell apart. */
export const DIMENSIONS = ['DEPRIVED', 'GROUPS', 'ETHNICITY', 'CAUSE', 'POINTS', 'KIND', 'CHILDREN'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The class at the end, as the report counts it; null: the household is no more. */
export const endOf = ({ startClass, endClass, left }: Fact): HouseholdClass | null =>
  left ? null : (endClass ?? startClass);

export type TwoClasses = 'POOR' | 'NEAR_POOR';
export const TWO_CLASSES: readonly TwoClasses[] = ['POOR', 'NEAR_POOR'];
export const CLASS_WORDS = {
  POOR: { vi: 'Hộ nghèo', en: 'Poor' },
  NEAR_POOR: { vi: 'Hộ cận nghèo', en: 'Near-poor' },
  AVERAGE_LIVING: { vi: 'Hộ có mức sống trung bình', en: 'Average living' },
  NOT_POOR: { vi: 'Hộ không nghèo', en: 'Not poor' },
} as const satisfies Record<HouseholdClass, { vi: string; en: string }>;
