import { fullTitles, leavesOf, type Cell, type Line, type ReportTable, type Words } from './table.ts';

/** A cell that says something else than before; a row that is only in one of them has null on the other side. */
export type Difference = {
  readonly form: string;
  readonly formTitle: Words;
  readonly areaId: string | null;
  readonly row: Words;
  readonly line: Line | null;
  readonly column: Words;
  readonly before: Cell;
  readonly after: Cell;
};

type At = {
  title: Words;
  label: Words;
  line: Line | null;
  column: Words;
  areaId: string | null;
  form: string;
  value: Cell;
};

function cellsOf(tables: readonly ReportTable[]): Map<string, At> {
  const cells = new Map<string, At>();
  for (const { form, title, columns, rows } of tables) {
    const titles = fullTitles(columns);
    for (const { areaId, label, line, cells: values } of rows)
      leavesOf(columns).forEach(({ key }, index) =>
        cells.set([form, areaId ?? '', line ?? '', key].join('|'), {
          ...{ form, title, label, line, areaId, column: titles[index] ?? title },
          value: values[index] ?? null,
        }),
      );
  }
  return cells;
}

/** Cell by cell, in the order of the forms. */
export function compareTables(before: readonly ReportTable[], after: readonly ReportTable[]): Difference[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const at = now.get(key) ?? old.get(key);
    const [was, is] = [old.get(key)?.value ?? null, now.get(key)?.value ?? null];
    if (!at || was === is) return [];
    const { form, title, label, line, column, areaId } = at;
    return [{ ...{ form, formTitle: title, row: label, line, column, areaId }, before: was, after: is }];
  });
}
