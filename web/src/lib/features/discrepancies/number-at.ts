import type { HouseholdClass, TallyField, TallyUnit } from '../../graphql/generated.ts';

/** One number of the two forms. `villageId` null: of the whole commune. */
export type NumberAt = {
  readonly villageId: string | null;
  readonly householdClass: HouseholdClass;
  readonly unit: TallyUnit;
  readonly field: TallyField;
  /** "Ấp 1, Hộ nghèo, cột 3". */
  readonly title: string;
};
