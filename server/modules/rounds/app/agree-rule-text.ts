export { agreeRuleText } from '../domain/agree-rule.ts';
export { agreeRuleOf } from '../domain/round.ts';
