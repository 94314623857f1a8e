/** From the province down. Districts ended on 01/07/2025. */
export const AREA_LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];
