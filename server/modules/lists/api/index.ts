export { SignedAsEnum } from './enums.ts';
export { FoundHousehold } from './types.ts';
