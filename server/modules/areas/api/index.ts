export { createAreaLoader, type AreaLoader } from './area-loader.ts';
export { Area, areaObject } from './area-type.ts';
export { AreaKindEnum, AreaLevelEnum, enumOf } from './enums.ts';
export { perContext } from './per-context.ts';
