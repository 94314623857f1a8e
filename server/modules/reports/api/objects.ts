import type { Language } from '../../../kernel/refusals.ts';
import { headOf, leavesOf, type Difference, type Picture, type ReportTable as Table } from '../app/kinds.ts';
import {
  DrawnShape,
  ReportCell,
  ReportColumn,
  ReportDifference,
  ReportHeadCell,
  ReportPicture,
  ReportRow,
  ReportTable,
} from './types.ts';

const cellObject = (cell: number | string | null): ReportCell =>
  Object.assign(new ReportCell(), {
    number: typeof cell === 'number' ? cell : null,
    text: typeof cell === 'string' ? cell : null,
  });

export function tableObject(table: Table, language: Language): ReportTable {
  const { form, title, columns, rows, notes } = table;
  return Object.assign(new ReportTable(), {
    ...{ form, title: title[language], notes: notes.map((note) => note[language]) },
    head: headOf(columns).cells.map((cell) =>
      Object.assign(new ReportHeadCell(), { ...cell, title: cell.title[language] }),
    ),
    columns: leavesOf(columns).map(({ key, title: name, kind, opens }) =>
      Object.assign(new ReportColumn(), { key, title: name[language], kind, opens: opens ?? false }),
    ),
    rows: rows.map(({ areaId, label, line, total, cells }) =>
      Object.assign(new ReportRow(), {
        areaId,
        label: label[language],
        line,
        total,
        cells: cells.map(cellObject),
      }),
    ),
  });
}

export const pictureObject = ({ kind, drawing, table }: Picture, language: Language): ReportPicture =>
  Object.assign(new ReportPicture(), {
    ...{ kind, width: drawing.width, height: drawing.height, table: tableObject(table, language) },
    shapes: drawing.shapes.map((shape) => Object.assign(new DrawnShape(), shape)),
  });

const numberOf = (cell: number | string | null): number | null => (typeof cell === 'number' ? cell : null);

export const differenceObject = (of: Difference, language: Language): ReportDifference =>
  Object.assign(new ReportDifference(), {
    ...{
      formTitle: of.formTitle[language],
      row: of.row[language],
      line: of.line,
      column: of.column[language],
    },
    ...{ before: numberOf(of.before), after: numberOf(of.after) },
  });
