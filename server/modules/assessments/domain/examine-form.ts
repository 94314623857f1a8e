import type { RulePack } from '../../rounds/index.ts';
import type { Answers } from './answers.ts';
import { formProblems, idFlags, type FormProblem } from './form-problems.ts';
import { openQuestions, questionsOf } from './questions.ts';
import { scoreB1, type B1Context } from './score-b1.ts';
import { scoreIndicators, type IndicatorScore } from './score-indicators.ts';

export type FormContext = B1Context & {
  readonly pack: RulePack;
  /** The day of the review (ISO): ages are those of this day. */
  readonly day: string;
};

/** Everything that can be said of a form at once; it may be half answered. */
export type FormExamined = {
  /** Paths of all answers that are missing, each once. Nothing is scored while there is one. */
  readonly missing: readonly string[];
  readonly problems: readonly FormProblem[];
  readonly indicators: readonly IndicatorScore[];
  readonly b1: number | null;
  /** Null while an indicator is open. */
  readonly b2: number | null;
  readonly deprived: readonly number[];
  readonly flags: readonly string[];
};

const withoutReason = (indicators: readonly IndicatorScore[]): FormProblem[] =>
  indicators
    .filter(({ source, reason }) => source === 'OVERRIDDEN' && !reason)
    .map(({ indicator }) => ({ path: `indicators.${indicator.number}`, code: 'OVERRIDE_WITHOUT_REASON' }));

/** Reads a form from top to bottom: what is missing, what cannot be right, and the points as far as they are known. */
export function examineForm(context: FormContext, answers: Answers): FormExamined {
  const { pack, day } = context;
  const indicators = scoreIndicators(pack, answers, day);
  const b1 = scoreB1(answers, context);
  const open = openQuestions(questionsOf(pack), answers, day);
  const missing = [...new Set([...open, ...indicators.flatMap((one) => one.missing), ...b1.missing])];
  const deprived = indicators.filter((one) => one.deprived).map(({ indicator }) => indicator.number);
  const points = pack.b2.pointsPerIndicator.value;
  const known = points !== null && indicators.every((one) => one.deprived !== null);
  return {
    missing,
    problems: [...formProblems(pack, answers, day), ...withoutReason(indicators), ...b1.problems],
    indicators,
    b1: b1.points,
    b2: known ? points * deprived.length : null,
    deprived,
    flags: idFlags(pack, answers),
  };
}
