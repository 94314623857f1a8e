import { addForms } from '../../tally/index.ts';
import type { Fact } from './fact.ts';
import { columnsOf, figuresOf, type Population, type RoundFacts, type UnitFigures } from './form-spec.ts';
import { FORM_OF, type FormCode } from './forms.ts';
import { LINES, type Line, type ReportTable, type Row, type Words } from './table.ts';

/** A part of the unit with what is known of it. */
export type Part = {
  readonly areaId: string;
  readonly name: string;
  readonly movement: UnitFigures['movement'];
  readonly population: Population;
};
const WHOLE: Words = { vi: 'Tổng cộng', en: 'Total' };

/** The form with a row (or two lines) for each part, and the whole below. */
export function fillForm(
  code: FormCode,
  round: RoundFacts,
  of: { readonly parts: readonly Part[]; readonly facts: readonly Fact[]; readonly population: Population },
): ReportTable {
  const { title, lines, figures, notes } = FORM_OF[code](round, of.facts);
  const columns = figuresOf(figures);
  const byPart = Map.groupBy(of.facts, ({ part }) => part);
  const rowsOf = (areaId: string | null, label: Words, unit: UnitFigures): Row[] =>
    (lines === 'TWO' ? LINES : [null]).map((line: Line | null) => ({
      ...{ areaId, label, line, total: areaId === null },
      cells: columns.map(({ value }) => value(unit, line ?? 'HOUSEHOLDS')),
    }));
  const parts = of.parts.flatMap(({ areaId, name, movement, population }) =>
    rowsOf(areaId, { vi: name, en: name }, { facts: byPart.get(areaId) ?? [], movement, population }),
  );
  const movement = addForms(of.parts.map((part) => part.movement));
  const whole = rowsOf(null, WHOLE, { facts: of.facts, movement, population: of.population });
  return { form: code, title, columns: columnsOf(figures), rows: [...parts, ...whole], notes };
}

/** How often a household counts in a column; null: there is no such column, or it opens nothing. */
export function countsIn(code: FormCode, round: RoundFacts, facts: readonly Fact[], key: string) {
  const { figures } = FORM_OF[code](round, facts);
  return figuresOf(figures).find((figure) => figure.key === key)?.counts ?? null;
}
