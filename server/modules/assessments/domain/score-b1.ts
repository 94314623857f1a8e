import type { AreaKind } from '../../../kernel/classes.ts';
import type { Answers } from './answers.ts';
import type { FormProblem } from './form-problems.ts';
import { pointKey, type ScoreTable } from './score-table.ts';

export type B1Scored = {
  /** Null while something is missing or wrong; never 0 in its place. */
  readonly points: number | null;
  readonly missing: readonly string[];
  readonly problems: readonly FormProblem[];
};

const found = (points: number): B1Scored => ({ points, missing: [], problems: [] });
const missing = (...paths: string[]): B1Scored => ({ points: null, missing: paths, problems: [] });
const wrong = (path: string, code: FormProblem['code']): B1Scored => ({
  points: null,
  missing: [],
  problems: [{ path, code }],
});

export type B1Context = {
  readonly areaKind: AreaKind;
  readonly year: number;
  /** Province … commune of the household. */
  readonly areaPath: readonly string[];
  /** The table that the form names; null: there is none of this id. */
  readonly table: ScoreTable | null;
};

function byTable({ region, items }: Answers['b1'], table: ScoreTable, areaKind: AreaKind): B1Scored {
  const { body } = table;
  const chosen = region ?? (body.regions.length === 1 ? body.regions[0] : undefined);
  if (chosen === undefined) return missing('b1.region');
  if (!body.regions.includes(chosen)) return wrong('b1.region', 'SCORE_TABLE_ANSWER');
  const open = body.items.filter(({ item }) => items[item] === undefined);
  if (open.length > 0) return missing(...open.map(({ item }) => `b1.items.${item}`));
  let sum = 0;
  for (const { item } of body.items) {
    const points = body.points[pointKey(chosen, areaKind, item, items[item] ?? '')];
    if (points === undefined) return wrong(`b1.items.${item}`, 'SCORE_TABLE_ANSWER');
    sum += points;
  }
  // "0 points" is what an empty or broken table would give
  return sum > 0 ? found(sum) : wrong('b1.items', 'B1_NOT_A_SCORE');
}

/** B1 as scored on paper, or by a score table of the province; 0, less, or a fraction is no score of a form. */
export function scoreB1(
  { b1 }: Pick<Answers, 'b1'>,
  { table, year, areaKind, areaPath }: B1Context,
): B1Scored {
  if (b1.source === 'TYPED') {
    if (b1.points === null) return missing('b1.points');
    const whole = Number.isSafeInteger(b1.points) && b1.points > 0;
    return whole ? found(b1.points) : wrong('b1.points', 'B1_NOT_A_SCORE');
  }
  if (b1.tableId === null) return missing('b1.tableId');
  if (!table) return wrong('b1.tableId', 'SCORE_TABLE_MISSING');
  if (table.example) return wrong('b1.tableId', 'SCORE_TABLE_IS_EXAMPLE');
  const holds = areaPath.includes(table.provinceId) && table.firstYear <= year && year <= table.lastYear;
  return holds ? byTable(b1, table, areaKind) : wrong('b1.tableId', 'SCORE_TABLE_OF_OTHERS');
}
