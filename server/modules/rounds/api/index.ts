export { Indicator, indicatorObject } from './indicator-type.ts';
export { LegalMarkEnum } from './legal-mark.ts';
export type { RoundLoaders } from './round-loaders.ts';
export { AgreeRule, agreeRuleObject, RulePack, rulePackObject } from './rule-pack-type.ts';
export { Round, RoundCommune, roundCommuneObject, roundObject } from './types.ts';
