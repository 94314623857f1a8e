import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import type { UploadPreview } from '../../server/modules/imports/app/view-upload.ts';
import { goodRow, makeHeads, makeWorkbook } from '../rules/imports/make-workbook.ts';
import { demoWorkbook, importWorld, type ImportWorld } from './import-world.ts';
import { makeVillage } from './round-world.ts';

type Cells = (string | number | boolean | Date | null)[][];

let world: ImportWorld;
beforeAll(async () => {
  world = await importWorld('30463');
  await world.importDemo('thi-tran-cai-dau-2023');
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.database.drop();
});

const rowsLeft = async (): Promise<number[]> =>
  (await world.rows.list(world.officer, world.place, null)).map((row) => row.rowNumber).sort((a, b) => a - b);

/** Opens a workbook as Excel would, lets `change` type into the first sheet, saves it. */
async function edited(bytes: Uint8Array, change: (rows: Cells) => void): Promise<Uint8Array> {
  const workbook = await readXlsx(bytes);
  const [first] = workbook.sheets;
  if (!first) throw new Error('no sheet');
  change(first.rows);
  return writeXlsx({ sheets: workbook.sheets.map(({ name, rows }) => ({ name, rows })) });
}
/** What the lines of the villages add up to. */
const mendByVillage = (preview: UploadPreview | null): number | undefined =>
  preview?.villages.reduce((sum, { toMend }) => sum + toMend, preview.toMendWithoutVillage);
async function send(bytes: Uint8Array) {
  const uploadId = await world.upload(bytes);
  const preview = await world.imports.viewUpload(world.officer, uploadId);
  expect(mendByVillage(preview)).toBe(preview?.counts.toMend);
  const confirmed = await world.confirm(uploadId);
  if (!confirmed.ok) throw new Error(confirmed.code);
  return { preview, confirmed: confirmed.value };
}
async function rowsToMendFile(): Promise<Uint8Array> {
  const file = await world.rows.workbook(world.officer, world.place, null);
  if (!file.ok) throw new Error(file.code);
  expect(file.value.fileName).toBe('chua-nhap-duoc-30463-2023.xlsx');
  return file.value.bytes;
}

describe('the rows to mend as a workbook', () => {
  test('has the same columns, the village of the heading, and says why in the last column', async () => {
    const [sheet] = (await readXlsx(await rowsToMendFile())).sheets;
    const rows = sheet?.rows ?? [];
    const header = rows.findIndex((row) => row[0] === 'STT');
    expect(rows[header]?.slice(0, 8)).toEqual([
      'STT',
      'Mã hộ',
      'Họ và tên chủ hộ',
      'Ngày, tháng, năm sinh',
      'Giới tính',
      'Dân tộc',
      'Số CCCD/CMND',
      'Thôn/ấp',
    ]);
    const data = rows.slice(header + 1);
    expect(data).toHaveLength(9);
    expect(data[0]?.[7]).toBe('Khóm Bình Hòa');
    expect(String(data[0]?.at(-1))).toContain('Dòng 11 của tệp gốc. Chỉ số thiếu hụt:');
  });

  test('sent back unchanged, it mends nothing and loses nothing', async () => {
    const { confirmed, preview } = await send(await rowsToMendFile());
    expect(preview?.counts).toMatchObject({ rows: 9, toMend: 9, mended: 0 });
    expect(confirmed).toMatchObject({ accepted: 0, toMend: 9, mended: 0 });
    expect(await rowsLeft()).toEqual([11, 16, 38, 42, 43, 45, 46, 61, 63]);
    expect(await world.count(`import_row WHERE fate = 'TO_MEND'`)).toBe(9);
  });

  test('filled in, each row mends the one it came from; what is still wrong stays to mend', async () => {
    const file = await edited(await rowsToMendFile(), (rows) => {
      const header = rows.findIndex((row) => row[0] === 'STT');
      const at = (name: string): number => rows[header]?.indexOf(name) ?? -1;
      const set = (code: string, name: string, value: string | number) => {
        const row = rows.slice(header + 1).find((cells) => cells[at('Mã hộ')] === code);
        if (row) row[at(name)] = value;
      };
      set('30463-0012', 'Chỉ số thiếu hụt', '3; 4');
      set('30463-0135', 'Họ và tên chủ hộ', 'Huỳnh Văn Tâm');
      set('30463-0519', 'Điểm B1', 150);
      set('30463-0571', 'Ngày, tháng, năm sinh', 'không rõ');
    });
    const { preview, confirmed } = await send(file);
    expect(preview?.counts).toMatchObject({ rows: 9, accepted: 3, toMend: 6, mended: 3, alreadyOnList: 0 });
    expect(confirmed).toMatchObject({ accepted: 3, mended: 3, toMend: 6 });
    expect(await rowsLeft()).toEqual([38, 43, 45, 46, 61, 63]);
    expect(await world.count('review_case')).toBe(51);
    const left = await world.rows.list(world.officer, world.place, null);
    expect(left.find((row) => row.rowNumber === 43)?.reasons.map((reason) => reason.code)).toEqual([
      'BIRTH_DATE_UNREADABLE',
    ]);
  });

  test('a code that another household under review has stays refused', async () => {
    const { confirmed } = await send(await rowsToMendFile());
    expect(confirmed).toMatchObject({ mended: 0 });
    const left = await world.rows.list(world.officer, world.place, null);
    expect(left.find((row) => row.rowNumber === 38)?.reasons).toMatchObject([
      { code: 'HOUSEHOLD_CODE_DUPLICATE' },
    ]);
  });
});

describe('a corrected copy of the whole workbook', () => {
  test('mends its rows, enters nobody twice and overwrites nothing that is under review', async () => {
    const file = await edited(await demoWorkbook('thi-tran-cai-dau-2023'), (rows) => {
      const cell = (row: number, column: string, value: string | number) => {
        const cells = rows[row - 1];
        if (cells) cells[column.charCodeAt(0) - 65] = value;
      };
      cell(45, 'L', 40);
      cell(46, 'K', 130);
      cell(12, 'K', 100);
    });
    const { preview, confirmed } = await send(file);
    expect(preview?.counts).toMatchObject({ rows: 57, mended: 2 });
    expect(confirmed).toMatchObject({ mended: 2, unchanged: false });
    expect(await rowsLeft()).toEqual([38, 43, 61, 63]);
    expect(await world.count('review_case')).toBe(53);
    expect(await world.count('household')).toBe(958);
    expect(
      preview?.reasons.filter((reason) => reason.code === 'ALREADY_ON_LIST').map((reason) => reason.row),
    ).toContain(12);
    const [kept] = await world.database.owner<{ b1: number }>(
      `SELECT b1 FROM review_case JOIN household ON household.id = household_id WHERE code = '30463-0021'`,
    );
    expect(kept?.b1).toBe(185);
  });

  test('an excused household does not come back to mend', async () => {
    const [row] = (await world.rows.list(world.officer, world.place, null)).filter(
      (left) => left.rowNumber === 61,
    );
    await world.excuse(world.officer, {
      commandId: newId(),
      rowId: row?.id ?? '',
      name: 'Cán bộ',
      reason: 'Đã chuyển đi',
    });
    const file = await edited(await demoWorkbook('thi-tran-cai-dau-2023'), (rows) => {
      const [title] = rows;
      if (title) title[7] = 'bản 3';
    });
    const { preview } = await send(file);
    expect(preview?.counts).toMatchObject({ rows: 57, toMend: 3 });
    expect(await rowsLeft()).toEqual([38, 43, 63]);
    expect(await world.count('review_case')).toBe(53);
  });

  test('a file that was imported before has one number to mend, in the total and by village', async () => {
    const uploadId = await world.upload(await demoWorkbook('thi-tran-cai-dau-2023'));
    const preview = await world.imports.viewUpload(world.officer, uploadId);
    expect(preview).toMatchObject({ alreadyImported: true, counts: { rows: 57, accepted: 54, toMend: 3 } });
    expect(mendByVillage(preview)).toBe(3);
  });
});

describe('the villages of the preview', () => {
  test('stand in reading order, and rows of no readable village are counted apart', async () => {
    const fresh = await importWorld();
    try {
      const at = (i: number, village: string) => goodRow(i).map((cell, c) => (c === 6 ? village : cell));
      const heads = makeHeads(3).map((head, i) =>
        head.map((cell, c) => (c === 2 ? (['Ấp 10', 'Ấp Đông', 'Ấp 2'][i] ?? '') : cell)),
      );
      const review = [at(1, 'Ấp 10'), at(2, 'Ấp Đông'), at(3, 'Ấp 2'), at(4, 'Nơi khác')];
      const preview = await fresh.imports.viewUpload(
        fresh.officer,
        await fresh.upload(await makeWorkbook({ review, heads })),
      );
      expect(preview?.villages.map(({ name, review: rows, toMend }) => [name, rows, toMend])).toEqual([
        ['Ấp 2', 1, 0],
        ['Ấp 10', 1, 0],
        ['Ấp Đông', 1, 0],
      ]);
      expect(preview?.counts).toMatchObject({ rows: 4, toMend: 1 });
      expect(preview?.toMendWithoutVillage).toBe(1);
    } finally {
      await fresh.database.drop();
    }
  });
});

describe('villages whose names differ by marks only', () => {
  test('are never merged into one: either both are there, or the import is declined with both named', async () => {
    const fresh = await importWorld();
    try {
      const heads = makeHeads(2).map((head, i) =>
        head.map((cell, c) => (c === 2 ? (['Ấp Tân An', 'Ấp Tấn An'][i] ?? '') : cell)),
      );
      const uploadId = await fresh.upload(await makeWorkbook({ review: [], heads }));
      const confirmed = await fresh.confirm(uploadId);
      const villages = await fresh.count(`area WHERE level = 'VILLAGE'`);
      if (confirmed.ok) expect(villages).toBe(2);
      else
        expect([confirmed.code, villages, await fresh.count('household')]).toEqual([
          'VILLAGE_NAMES_ALIKE',
          0,
          0,
        ]);
    } finally {
      await fresh.database.drop();
    }
  });
});

describe('a village name that two old communes had', () => {
  test('means neither of them: the import is declined with the name, and goes through when the file says which', async () => {
    const fresh = await importWorld();
    try {
      await makeVillage(fresh, fresh.own, 'Ấp 1 (Cái Dầu cũ)');
      await makeVillage(fresh, fresh.own, 'Ấp 1 (Bình Long cũ)');
      const inVillage = (name: string) =>
        makeWorkbook({
          review: [],
          heads: makeHeads(2).map((head) => head.map((cell, c) => (c === 2 ? name : cell))),
        });
      const declined = await fresh.confirm(await fresh.upload(await inVillage('Ấp 1')));
      expect(declined).toMatchObject({ code: 'VILLAGE_OF_TWO_COMMUNES', details: { village: 'Ấp 1' } });
      expect(await fresh.count('household')).toBe(0);
      const said = await fresh.confirm(await fresh.upload(await inVillage('ấp 1 (Cái Dầu cũ)')));
      expect([said.ok, await fresh.count('household')]).toEqual([true, 2]);
      expect(await fresh.count(`area WHERE level = 'VILLAGE'`)).toBe(2);
    } finally {
      await fresh.database.drop();
    }
  });
});

describe('two at once', () => {
  test('of two officers who confirm the same file together, one saves and one hears that it is there', async () => {
    const fresh = await importWorld('24559', 2020, 'vn-2016-2020');
    try {
      const bytes = await demoWorkbook('xa-ea-na-2020');
      const [one, two] = [await fresh.upload(bytes), await fresh.upload(bytes)];
      const results = await Promise.all([fresh.confirm(one), fresh.confirm(two)]);
      expect(results.map((result) => result.ok && result.value.unchanged).sort()).toEqual([false, true]);
      expect(await fresh.count('import_batch')).toBe(1);
      expect(await fresh.count('review_case')).toBe(180);
      expect(await fresh.count('household')).toBe(844);
      expect(await fresh.count(`area WHERE level = 'VILLAGE'`)).toBe(8);
      expect(fresh.faults).toEqual([]);
    } finally {
      await fresh.database.drop();
    }
  });
});
