import type { Language } from '../../../kernel/refusals.ts';
import {
  fullTitles,
  headOf,
  leavesOf,
  titleOf,
  wordsOf,
  type Difference,
  type FrozenReport,
  type Picture,
  type ReportTable as Table,
} from '../app/kinds.ts';
import type { ReportBoard as Board } from '../app/view-report.ts';
import {
  DrawnShape,
  FrozenStage,
  ReportBoard,
  ReportCell,
  ReportColumn,
  ReportDifference,
  ReportFormName,
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
  const titles = fullTitles(columns);
  return Object.assign(new ReportTable(), {
    ...{ form, title: title[language], notes: notes.map((note) => note[language]) },
    head: headOf(columns).cells.map((cell) =>
      Object.assign(new ReportHeadCell(), { ...cell, title: cell.title[language] }),
    ),
    columns: leavesOf(columns).map(({ key, title: name, kind, opens }, at) =>
      Object.assign(new ReportColumn(), {
        key,
        title: name[language],
        fullTitle: titles[at]?.[language] ?? '',
        kind,
        opens: opens ?? false,
      }),
    ),
    rows: rows.map(({ areaId, label, line, total, cells }) =>
      Object.assign(new ReportRow(), {
        areaId,
        label: label[language],
        line,
        total,
        cells: cells.map((cell) => cellObject(wordsOf(cell, language))),
      }),
    ),
  });
}

export const pictureObject = ({ kind, drawing, table }: Picture, language: Language): ReportPicture =>
  Object.assign(new ReportPicture(), {
    ...{ kind, width: drawing.width, height: drawing.height, table: tableObject(table, language) },
    shapes: drawing.shapes.map((shape) => Object.assign(new DrawnShape(), shape)),
  });

const numberOf = (cell: Difference['before']): number | null => (typeof cell === 'number' ? cell : null);

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

const stageObject = ({
  stage,
  frozenAt,
  frozenName,
  reference,
  reported,
  communes,
  sha256,
}: FrozenReport): FrozenStage =>
  Object.assign(new FrozenStage(), {
    stage,
    frozenAt,
    frozenBy: frozenName,
    reference,
    reported,
    communes,
    sha256,
  });

export const boardObject = (
  { unit, tables, stages, mayFreeze, mayRecord }: Board,
  language: Language,
): ReportBoard =>
  Object.assign(new ReportBoard(), {
    ...{ roundId: unit.round.id, areaId: unit.area.id, aboveIds: unit.area.path.slice(0, -1) },
    ...{ reported: unit.reported, communes: unit.communes.length, mayFreeze, mayRecordPopulation: mayRecord },
    forms: tables.map((form) =>
      Object.assign(new ReportFormName(), { form, title: titleOf(form, unit.facts)[language] }),
    ),
    stages: stages.map(stageObject),
  });

/** Of a unit that the round does not have: those of before are named beside it. */
export const emptyBoard = (roundId: string, areaId: string): ReportBoard =>
  Object.assign(new ReportBoard(), {
    ...{ roundId, areaId, aboveIds: [], reported: 0, communes: 0, forms: [], stages: [] },
    ...{ mayFreeze: false, mayRecordPopulation: false },
  });
