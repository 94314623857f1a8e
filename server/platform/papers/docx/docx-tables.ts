import {
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx';
import { SIZES } from '../form.ts';
import type { Block, Column, Text } from '../paper.ts';
import { docxParagraph, twips } from './docx-text.ts';

const cellOf = (children: readonly (Paragraph | Table)[], width: number, padding = 4): TableCell =>
  new TableCell({
    children: children.length > 0 ? [...children] : [docxParagraph('')],
    width: { size: twips(width), type: WidthType.DXA },
    margins: { left: twips(padding), right: twips(padding), top: twips(2), bottom: twips(2) },
  });

const tableOf = (rows: TableRow[], widths: readonly number[], borders: object = {}): Table =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    ...borders,
  });

type TableBlock = Extract<Block, { kind: 'table' }>;

export function docxTable(
  { columns, rows, rowHeight, size = SIZES.table }: TableBlock,
  inner: number,
): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (inner * share) / all);
  const widthOf = (index: number): number => widths[index] ?? 0;
  const head = (column: Column, index: number): TableCell =>
    cellOf([docxParagraph(column.title, { bold: true, align: 'center', size })], widthOf(index));
  const cell = (text: Text, index: number): TableCell =>
    cellOf([docxParagraph(text, { align: columns[index]?.align ?? 'left', size })], widthOf(index));
  const height = rowHeight ? { height: { value: twips(rowHeight), rule: HeightRule.ATLEAST } } : {};
  const header = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(head) });
  const body = rows.map(
    (row) =>
      new TableRow({
        ...{ cantSplit: true, children: columns.map((_, index) => cell(row[index] ?? '', index)) },
        ...height,
      }),
  );
  return tableOf([header, ...body], widths);
}

/** Blocks beside each other: a table of one row, with or without lines to cut along. */
export function docxSideBySide(
  cells: readonly (readonly (Paragraph | Table)[])[],
  widths: readonly number[],
  boxed = false,
): Table {
  const line = { style: boxed ? BorderStyle.DASHED : BorderStyle.NONE, size: boxed ? 4 : 0, color: '000000' };
  const around = { top: line, bottom: line, left: line, right: line };
  const children = cells.map((cell, index) => cellOf(cell, widths[index] ?? 0, boxed ? 8 : 0));
  return tableOf([new TableRow({ cantSplit: true, children })], widths, {
    borders: { ...around, insideHorizontal: line, insideVertical: line },
  });
}
