import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { ScoreRefusal } from '../../rounds/index.ts';
import type { Answers } from '../domain/answers.ts';
import { examineForm, type FormContext, type FormExamined } from '../domain/examine-form.ts';
import type { FormProblem } from '../domain/form-problems.ts';
import type { FormPorts } from './form-ports.ts';
import type { FormPlace } from './load-subject.ts';
import { scoreCase, type Scoring } from './score-case.ts';

export type AssessRefusal = FormProblem['code'] | 'ANSWERS_MISSING' | ScoreRefusal;

/** A complete form with the points and the class that the pack gives. */
export type AssessedForm = {
  readonly answers: Answers;
  readonly scoring: Scoring;
  readonly flags: readonly string[];
};

export async function formContext(
  { tables }: Pick<FormPorts, 'tables'>,
  tx: Tx,
  { stored, day, round, commune, areaPath }: FormPlace,
  answers: Answers,
): Promise<FormContext> {
  const { tableId } = answers.b1;
  const table = tableId ? await tables.find(tx, tableId) : null;
  return { pack: stored.pack, day, year: round.year, areaKind: commune.areaKind, areaPath, table };
}

/** The first thing that keeps a form from being scored. */
export function formRefusal({ problems, missing }: FormExamined) {
  const [problem] = problems;
  if (problem) return refuse(problem.code, { field: problem.path });
  const [field] = missing;
  return field === undefined ? null : refuse('ANSWERS_MISSING', { count: missing.length, field });
}

/** Scores a form. Nothing is scored while an answer is missing or cannot be right; nothing becomes 0 by failing. */
export function assessForm(
  context: FormContext,
  answers: Answers,
  otherOpinion: string | null,
): Result<AssessedForm, AssessRefusal> {
  const examined = examineForm(context, answers);
  const refusal = formRefusal(examined);
  if (refusal) return refusal;
  const { b1, b2, deprived, flags } = examined;
  // the form takes the place of what the sheet of an import named
  const sheet = { areaKind: context.areaKind, b1, b2, indicators: deprived, sheetClass: null, otherOpinion };
  const scored = scoreCase(context.pack, sheet);
  return scored.ok ? success({ answers, scoring: scored.value, flags }) : scored;
}
