/** Household classes, as in terms.md; AVERAGE_LIVING has a track of its own and never comes from B1 and B2. */
export const HOUSEHOLD_CLASSES = ['POOR', 'NEAR_POOR', 'AVERAGE_LIVING', 'NOT_POOR'] as const;
export type HouseholdClass = (typeof HOUSEHOLD_CLASSES)[number];

/**
 * Why a household enters or leaves a class. NEW: its living changed. RELAPSE: so too, and it had this class before (tái
 * nghèo, tái cận nghèo). OTHER: it moved, died, split or merged (columns 4 and 8 of the report, "khác").
 */
export const MOVEMENT_CAUSES = ['NEW', 'RELAPSE', 'OTHER'] as const;
export type MovementCause = (typeof MOVEMENT_CAUSES)[number];

/** xã = RURAL; phường and thị trấn = URBAN. */
export const AREA_KINDS = ['RURAL', 'URBAN'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];
