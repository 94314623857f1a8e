/** What later modules may use of areas. */
export type { AreaLineageStore, AreaStore } from './app/area-store.ts';
export { ensureVillages } from './app/ensure-villages.ts';
export { isValidOn, type Area } from './domain/area.ts';
export { AREA_LEVELS, type AreaLevel } from './domain/area-level.ts';
