import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { csvCell, csvRow } from '../../server/kernel/csv.ts';
import { streamWorkbook } from '../../server/platform/files/xlsx/stream-workbook.ts';
import { writeStyledWorkbook } from '../../server/platform/files/xlsx/write-styled-workbook.ts';
import { writeWorkbook } from '../../server/platform/files/xlsx/write-workbook.ts';

const TYPED = ['=HYPERLINK("http://evil.example")', '+84 912', '-2+3', '@SUM(1)', '＝1+1', '\t=1', '\n=1'];

test('in a CSV a text that a spreadsheet would run is written with an apostrophe; a number below zero stays a number', () => {
  for (const typed of TYPED) expect(csvCell(typed)).toMatch(/^"?'/);
  expect(csvRow([-3, null, 'Lê "Bé", Hai', 'Ê Đê'])).toBe('-3,,"Lê ""Bé"", Hai",Ê Đê\r\n');
});

async function* rows() {
  for (const typed of TYPED) yield [typed];
}
const read1 = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());

test('in a workbook such a text is a text, whichever way the workbook was written', async () => {
  const look = { align: 'left' } as const;
  const cells = TYPED.map((value, row) => ({ row, column: 0, rows: 1, columns: 1, value, look }));
  const written = [
    await writeWorkbook({ name: 'a', rows: TYPED.map((typed) => [typed]), widths: [10], frozenRows: 0 }),
    await read1(streamWorkbook({ name: 'a', header: ['tên'], rows: rows(), widths: [10] })),
    await writeStyledWorkbook([
      { name: 'a', cells, widths: [10], heights: new Map(), frozen: { rows: 1, columns: 0, headFrom: 0 } },
    ]),
  ];
  for (const bytes of written) {
    const sheet = Object.values(read(bytes, { cellFormula: true }).Sheets)[0] ?? {};
    const found = Object.entries(sheet).flatMap(([key, cell]) =>
      key.startsWith('!') ? [] : [cell as { f?: string; t: string; v: unknown }],
    );
    expect(found.filter(({ f, t }) => f !== undefined || t !== 's')).toEqual([]);
    expect(found.map(({ v }) => String(v).trim())).toEqual(
      expect.arrayContaining(TYPED.map((typed) => typed.trim())),
    );
  }
});
