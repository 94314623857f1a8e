export {
  AgreeRule,
  agreeRuleObject,
  LegalMarkEnum,
  Round,
  RoundCommune,
  roundCommuneObject,
  roundObject,
} from './types.ts';
