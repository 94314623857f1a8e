/** Household classes, as in terms.md; AVERAGE_LIVING has a track of its own and never comes from B1 and B2. */
export const HOUSEHOLD_CLASSES = ['POOR', 'NEAR_POOR', 'AVERAGE_LIVING', 'NOT_POOR'] as const;
export type HouseholdClass = (typeof HOUSEHOLD_CLASSES)[number];

/** xã = RURAL; phường and thị trấn = URBAN. */
export const AREA_KINDS = ['RURAL', 'URBAN'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];
