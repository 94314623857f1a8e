import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readWorkbookFile } from '../../../server/modules/imports/files/read-workbook-file.ts';
import { IMPORT_REFUSALS } from '../../../server/modules/imports/domain/refusals.ts';
import { readSheets } from '../../../server/platform/files/xlsx/read-sheets.ts';
import { WORKBOOK_LIMITS } from '../../../server/platform/files/file-limits.ts';
import { deflatedZip } from './deflated-zip.ts';
import {
  goodRow,
  HEADER,
  makeHeads,
  makeWorkbook,
  partsAround,
  sheetXml,
  storedWorkbook,
  TITLE,
} from './make-workbook.ts';

const rules = {
  reviewYear: 2023,
  indicatorNumbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  b2PointsPerIndicator: 10,
  idNumberLengths: [9, 12],
  provinceCodes: [],
};
const read = (bytes: Uint8Array) => readWorkbookFile(bytes, { rules });
const MEGABYTE = 1024 * 1024;

/** A sheet of blanks that packs to almost nothing. */
const growingSheet = (megabytes: number): Uint8Array =>
  Buffer.concat([sheetXml(''), Buffer.alloc(megabytes * MEGABYTE, ' ')]);

describe('a file that cannot be read gets a clear refusal', () => {
  test('bytes that are no zip are no workbook', async () => {
    expect(await read(Buffer.from('Mã hộ;Họ và tên\n1;2'))).toMatchObject({ code: 'FILE_NOT_A_WORKBOOK' });
    expect(await read(new Uint8Array())).toMatchObject({ code: 'FILE_NOT_A_WORKBOOK' });
    expect(await read(randomBytes(5000))).toMatchObject({ code: 'FILE_NOT_A_WORKBOOK' });
  });

  test('a zip without a workbook in it is no workbook', async () => {
    const zip = deflatedZip([{ name: 'word/document.xml', bytes: Buffer.from('<document/>') }]);
    expect(await read(zip)).toMatchObject({ code: 'FILE_NOT_A_WORKBOOK' });
  });

  test('a workbook cut off at any place is no workbook, and nothing is thrown', async () => {
    const whole = await readFile(
      new URL('../../../server/demo/workbooks/xa-binh-my-2023.xlsx', import.meta.url),
    );
    for (const share of [0.01, 0.3, 0.9, 0.999]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(await read(cut)).toMatchObject({ code: 'FILE_NOT_A_WORKBOOK' });
    }
  });

  test('a file over 10 MB is not opened', async () => {
    expect(await read(Buffer.alloc(10 * MEGABYTE + 1))).toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  test('a zip bomb is stopped while it unpacks, whatever size its directory claims', async () => {
    const bomb = deflatedZip(
      partsAround(growingSheet(300)).map((part) => ({ ...part, claims: Math.min(part.bytes.length, 1000) })),
    );
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(await read(bomb)).toMatchObject({ code: 'FILE_UNPACKS_TOO_LARGE' });
  });

  test('many parts that are each small are stopped together', async () => {
    const sheets = Array.from({ length: 60 }, (_, i) => ({
      name: `xl/worksheets/sheet${i + 2}.xml`,
      bytes: growingSheet(3.9),
    }));
    const bomb = deflatedZip([...partsAround(sheetXml('')), ...sheets]);
    expect(await read(bomb)).toMatchObject({ code: 'FILE_UNPACKS_TOO_LARGE' });
  });

  test('entities that a sheet declares are neither opened nor fetched', async () => {
    const declared = `<!DOCTYPE x [<!ENTITY a "nở ra"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const sheet = Buffer.from(
      sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>đầu &b;&f; cuối</t></is></c></row>'),
    );
    const bytes = deflatedZip(
      partsAround(Buffer.from(sheet.toString().replace('<worksheet', `${declared}<worksheet`))),
    );
    const told = JSON.stringify(await readSheets(bytes, WORKBOOK_LIMITS));
    expect(told).toMatch(/đầu|FILE_/);
    expect(told).not.toMatch(/nở ra|root:/);
  });

  test('a zip with more entries than any workbook has is not unpacked', async () => {
    const entries = Array.from({ length: WORKBOOK_LIMITS.maxEntries + 1 }, (_, i) => ({
      name: `x${i}`,
      bytes: Buffer.of(1),
    }));
    expect(await read(deflatedZip(entries))).toMatchObject({ code: 'FILE_UNPACKS_TOO_LARGE' });
  });

  test('a single cell in the last row and column does not fill the memory', async () => {
    const far = storedWorkbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(await read(far)).toMatchObject({ code: 'SHEET_LIST_NOT_FOUND' });
  });

  test('a reading that takes too long is stopped', async () => {
    const whole = await readFile(
      new URL('../../../server/demo/workbooks/xa-binh-my-2023.xlsx', import.meta.url),
    );
    const refused = await readWorkbookFile(whole, { rules }, undefined, { ...WORKBOOK_LIMITS, maxMillis: 1 });
    expect(refused).toMatchObject({ code: 'FILE_TAKES_TOO_LONG' });
  });

  test('every refusal has both texts in both languages', () => {
    for (const { message, whatToDo } of Object.values(IMPORT_REFUSALS)) {
      for (const text of [message.vi, message.en, whatToDo.vi, whatToDo.en])
        expect(text.length).toBeGreaterThan(5);
    }
  });
});

describe('a workbook without what is needed gets a clear refusal', () => {
  test('an empty workbook has no list', async () => {
    expect(await read(storedWorkbook(''))).toMatchObject({ code: 'SHEET_LIST_NOT_FOUND' });
  });

  test('a list without a column that is needed names the column', async () => {
    const header = HEADER.map((text) => (text === 'Điểm B1' ? 'Ghi chú' : text));
    const refused = await read(await makeWorkbook({ review: [goodRow(1)], header }));
    expect(refused).toMatchObject({ code: 'SHEET_HEADER_NOT_FOUND', details: { missing: 'Điểm B1' } });
  });

  test('a list without the code of the commune is refused', async () => {
    const title = TITLE.filter((row) => !String(row[0] ?? '').includes('Mã xã'));
    const refused = await read(await makeWorkbook({ review: [goodRow(1)], title }));
    expect(refused).toMatchObject({ code: 'SHEET_HEADER_NOT_FOUND', details: { missing: 'Mã xã, NĂM' } });
  });

  test('a workbook of another commune, or of another year, is refused with both named', async () => {
    const bytes = await makeWorkbook({ review: [goodRow(1)] });
    const expecting = (communeCode: string, year: number) =>
      readWorkbookFile(bytes, { rules, expected: { communeCode, year } });
    expect(await expecting('30463', 2023)).toMatchObject({
      code: 'WORKBOOK_OF_ANOTHER_COMMUNE',
      details: { found: '30487', expected: '30463' },
    });
    expect(await expecting('30487', 2024)).toMatchObject({ code: 'WORKBOOK_OF_ANOTHER_YEAR' });
    expect(await expecting('30487', 2023)).toMatchObject({ ok: true });
  });
});

describe('a large workbook', () => {
  test('20 000 households are read, with progress that only grows', async () => {
    const review = Array.from({ length: 20_000 }, (_, i) => goodRow(i + 1));
    const shares: number[] = [];
    const bytes = await makeWorkbook({ review, heads: makeHeads(20_000) });
    const result = await readWorkbookFile(bytes, { rules }, (share) => shares.push(share));
    if (!result.ok) throw new Error(result.code);
    expect(result.value.rows).toHaveLength(20_000);
    expect(result.value.rows.every((row) => row.fate === 'ACCEPTED')).toBe(true);
    expect(shares.length).toBeGreaterThan(10);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  test('one household more is refused', async () => {
    const review = Array.from({ length: 20_001 }, (_, i) => goodRow(i + 1));
    expect(await read(await makeWorkbook({ review }))).toMatchObject({ code: 'WORKBOOK_TOO_MANY_ROWS' });
  });
});
