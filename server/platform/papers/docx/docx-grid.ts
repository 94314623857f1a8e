import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { SIZES } from '../form.ts';
import type { Block } from '../paper.ts';
import { docxParagraph, twips } from './docx-text.ts';

type Grid = Extract<Block, { kind: 'grid' }>;

/** A form with a head in several rows; cells that are covered by another are left out, as Word wants it. */
export function docxGrid({ columns, head, rows, size = SIZES.table }: Grid, inner: number): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => twips((inner * share) / all));
  const headRows = Math.max(...head.map(({ row, rows: tall }) => row + tall));
  const header = Array.from(
    { length: headRows },
    (_, row) =>
      new TableRow({
        ...{ tableHeader: true, cantSplit: true },
        children: head
          .filter((cell) => cell.row === row)
          .sort((one, other) => one.column - other.column)
          .map(
            ({ text, rows: rowSpan, columns: columnSpan }) =>
              new TableCell({
                ...{ rowSpan, columnSpan, verticalAlign: VerticalAlign.CENTER },
                children: [docxParagraph(text, { bold: true, align: 'center', size })],
              }),
          ),
      }),
  );
  const body = rows.map(
    ({ cells, bold }, row) =>
      new TableRow({
        cantSplit: true,
        children: columns.flatMap(({ align }, column) => {
          const text = cells[column];
          if (text === null || text === undefined) return [];
          let rowSpan = 1;
          while (rows[row + rowSpan]?.cells[column] === null) rowSpan += 1;
          return [
            new TableCell({
              ...{ rowSpan, width: { size: widths[column] ?? 0, type: WidthType.DXA } },
              children: [docxParagraph(text, { align, size, ...(bold ? { bold } : {}) })],
            }),
          ];
        }),
      }),
  );
  return new Table({
    ...{ rows: [...header, ...body], layout: TableLayoutType.FIXED, columnWidths: widths },
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  });
}
