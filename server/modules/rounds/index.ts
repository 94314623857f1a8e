/** What later modules may use of rounds, their rules and the classes these give. */
export { holdOpen, type HeldSubject } from './db/hold-open.ts';
export type { Reach, RoundStore, RulePackStore } from './app/round-store.ts';
export { agreeRuleText, isAgreed, type AgreeRefusal } from './domain/agree-rule.ts';
export { areaKindOf, classify, type Classification, type LineUsed } from './domain/classify.ts';
export { classifyBeside } from './domain/classify-beside.ts';
export type { LegalMark } from './domain/legal-value.ts';
export { legalValueName } from './domain/legal-value-name.ts';
export { valueText } from './domain/legal-value-text.ts';
export { legalDifferences } from './domain/legal-values.ts';
export {
  classesThatDiffer,
  votesThatDiffer,
  type OtherClass,
  type OtherVote,
  type VotedOn,
} from './domain/other-readings.ts';
export { agreeRuleOf, firstDayOf, packNames } from './domain/round.ts';
export type { AgreeRule, Round, RoundCommune, Share, StoredRulePack } from './domain/round.ts';
export type { AgreeShare, AppraisalTier, Indicator, RulePack } from './domain/rule-pack.ts';
export type { ScoreRefusal, SheetScores } from './domain/score.ts';
