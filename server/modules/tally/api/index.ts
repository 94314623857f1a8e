export { TallyUnitEnum } from './balance-types.ts';
export { communeTallyObject } from './tally-object.ts';
export { CommuneTally } from './tally-types.ts';
