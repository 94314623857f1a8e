/** What later modules may use of review cases, their movement and the agenda. */
export type { Assessment, AssessmentStore, PastAssessment } from './app/assessment-store.ts';
export type { CaseStore, ListedCase } from './app/case-store.ts';
export {
  fixAgenda,
  type FixAgenda,
  type FixAgendaPorts,
  type FixAgendaRefusal,
  type NewAgendaItem,
} from './app/fix-agenda.ts';
export { reassess, type FoundAgain, type ReassessRefusal } from './app/reassess.ts';
export type { ReadWhy, Why } from './app/view-why.ts';
export type { ScoreTableStore } from './app/score-table-store.ts';
export type { PastRound } from './app/why-ports.ts';
export type { ClassHistory } from './domain/class-history.ts';
export { scoreCase, type Scoring, type SheetOfCase } from './app/score-case.ts';
export type { OtherOpinionKind } from './domain/derive-agenda.ts';
export {
  MOVEMENT_KINDS,
  movementOf,
  type Movement,
  type MovementCause,
  type MovementKind,
} from './domain/movement.ts';
export type { CaseState, ReviewCase, ScoredCase } from './domain/review-case.ts';
export { readAnswers, type Answers } from './domain/answers.ts';
export { scoreB1 } from './domain/score-b1.ts';
export { scoreIndicators } from './domain/score-indicators.ts';
export { pointKey, type ScoreTable } from './domain/score-table.ts';
