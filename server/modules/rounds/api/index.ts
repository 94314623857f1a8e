export { LegalMarkEnum } from './legal-mark.ts';
export { AgreeRule, agreeRuleObject, Round, RoundCommune, roundCommuneObject, roundObject } from './types.ts';
