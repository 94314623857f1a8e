import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import type { StoredRow } from '../../server/modules/imports/domain/stored-row.ts';
import { demoWorkbook, importWorld, type ImportWorld } from './import-world.ts';
import { makeVillage } from './round-world.ts';
import { account, NOBODY } from './round-world.ts';

const TABLES = ['household', 'member', 'review_case', 'import_batch', 'import_row'];

let world: ImportWorld;
beforeAll(async () => {
  world = await importWorld();
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.database.drop();
});

const counts = () => Promise.all(TABLES.map((table) => world.count(table)));
const toMend = (): Promise<readonly StoredRow[]> => world.rows.list(world.officer, world.place, null);
async function rowAt(number: number): Promise<StoredRow> {
  const found = (await toMend()).find((row) => row.rowNumber === number);
  if (!found) throw new Error(`row ${number} is not to mend`);
  return found;
}
const mend = (row: StoredRow, cells: Readonly<Record<string, string>>) =>
  world.mend(world.officer, {
    commandId: newId(),
    rowId: row.id,
    cells: Object.entries(cells).map(([key, value]) => ({ key, value })),
  });

describe('a workbook is read, looked at, confirmed', () => {
  let uploadId: string;

  test('the preview shows what would be saved, and nothing is saved before the confirm', async () => {
    uploadId = await world.upload(await demoWorkbook('xa-binh-my-2023'), 'xa-binh-my-2023.xlsx');
    const preview = await world.imports.viewUpload(world.officer, uploadId);
    expect(preview).toMatchObject({
      alreadyImported: false,
      counts: { rows: 199, accepted: 189, flagged: 3, toMend: 10, warned: 4, mended: 0, alreadyOnList: 0 },
      households: 945,
      members: 767,
    });
    expect(preview?.villages.map(({ name, known }) => [name, known])).toContainEqual(['Ấp Bình Tân', false]);
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);
  });

  test('the officer of another commune, and nobody at all, find no upload', async () => {
    const other = account('COMMUNE_OFFICER', (await world.commune('30463')).id);
    expect(await world.imports.viewUpload(other, uploadId)).toBeNull();
    expect(await world.imports.viewUpload(NOBODY, uploadId)).toBeNull();
    expect(await world.confirm(uploadId, newId(), other)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.confirm(uploadId, newId(), NOBODY)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await world.imports.receive.admit(other, world.place)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);
  });

  test('confirming saves every household, member, case and row in one transaction; the same command is done once', async () => {
    const commandId = newId();
    const first = await world.confirm(uploadId, commandId);
    expect(first).toMatchObject({
      ok: true,
      value: { accepted: 189, flagged: 3, toMend: 10, unchanged: false },
    });
    expect(await counts()).toEqual([945, 767, 189, 1, 199]);
    expect(await world.confirm(uploadId, commandId)).toEqual(first);
    expect(await counts()).toEqual([945, 767, 189, 1, 199]);
  });

  test('the same file again changes nothing and says so', async () => {
    const again = await world.upload(await demoWorkbook('xa-binh-my-2023'), 'another-name.xlsx');
    expect(await world.imports.viewUpload(world.officer, again)).toMatchObject({ alreadyImported: true });
    expect(await world.confirm(again)).toMatchObject({ ok: true, value: { unchanged: true, accepted: 189 } });
    expect(await counts()).toEqual([945, 767, 189, 1, 199]);
  });

  test('an upload that is gone, or could not be read, is not confirmed', async () => {
    expect(await world.confirm(newId())).toMatchObject({ code: 'UPLOAD_GONE' });
    const broken = await world.upload(Buffer.from('no workbook'));
    expect(await world.imports.viewUpload(world.officer, broken)).toMatchObject({
      upload: { state: 'FAILED' },
    });
    expect(await world.confirm(broken)).toMatchObject({ code: 'FILE_NOT_A_WORKBOOK' });
    const other = await world.upload(await demoWorkbook('thi-tran-cai-dau-2023'));
    expect(await world.confirm(other)).toMatchObject({ code: 'WORKBOOK_OF_ANOTHER_COMMUNE' });
  });
});

describe('what is saved', () => {
  test('classes, groups and reasons are those of the sheet and of the pack', async () => {
    const classes = await world.database.owner(
      `SELECT scored_class, count(*)::int AS n FROM review_case GROUP BY 1 ORDER BY 1`,
    );
    expect(classes).toEqual([
      { scored_class: 'NEAR_POOR', n: 62 },
      { scored_class: 'NOT_POOR', n: 62 },
      { scored_class: 'POOR', n: 65 },
    ]);
    expect(await world.count(`review_case WHERE 'OPINION' = ANY (other_opinion_kinds)`)).toBe(34);
    expect(await world.count(`review_case WHERE 'SHEET_DIFFERS' = ANY (other_opinion_kinds)`)).toBe(1);
    expect(await world.count(`review_case WHERE cardinality(flags) > 0`)).toBe(3);
    expect(await world.count(`review_case WHERE state <> 'LISTED' OR end_class IS NOT NULL`)).toBe(0);
  });

  test('names are composed letters, and a head keeps the name of the list of heads', async () => {
    expect(
      await world.count(`household WHERE head_name <> normalize(head_name, NFC) OR head_name LIKE '%<%'`),
    ).toBe(0);
    expect(await world.count(`member WHERE full_name <> normalize(full_name, NFC)`)).toBe(0);
  });

  test('of a household to mend the heads and members are there, only the case is missing', async () => {
    const [missing] = await world.database.owner<{ n: number; members: number }>(
      `SELECT count(DISTINCT household.id)::int AS n, count(member.id)::int AS members FROM household
       JOIN import_row ON import_row.cells->'cells'->>'code' = household.code AND import_row.fate = 'TO_MEND'
       LEFT JOIN member ON member.household_id = household.id
       WHERE NOT EXISTS (SELECT 1 FROM review_case WHERE household_id = household.id)`,
    );
    expect(missing?.n).toBe(9); // the tenth has the code of another household
    expect(missing?.members).toBeGreaterThan(20);
  });

  test('the log holds the file’s hash and numbers, no names', async () => {
    const [entry] = await world.database.owner<{ data: object }>(
      `SELECT data FROM audit_entry WHERE action = 'confirm-import'`,
    );
    expect(entry?.data).toMatchObject({ counts: { accepted: 189, toMend: 10 } });
    expect(await world.count(`outbox_event WHERE topic = 'import.confirmed'`)).toBe(1);
  });
});

describe('rows to mend', () => {
  test('"còn N hộ chưa nhập được" is known for every village', async () => {
    const { imports } = world.imports;
    const byVillage = await world.read((tx) => imports.countByVillage(tx, world.place));
    const villages = await world.read((tx) =>
      world.areas.areas.search(tx, { key: '', parentId: world.own.id, first: 50 }),
    );
    const named = villages.flatMap((area) =>
      byVillage.get(area.id) ? [[area.fullName, byVillage.get(area.id)]] : [],
    );
    expect(Object.fromEntries(named)).toEqual({
      'Ấp Bình Chánh 2': 5,
      'Ấp Bình Hưng 1': 3,
      'Ấp Bình Tân': 1,
      'Ấp Bình Thành': 1,
    });
    expect(await world.read((tx) => imports.countRowsToMend(tx, world.place))).toBe(10);
  });

  test('another commune’s officer sees none of them', async () => {
    const other = account('COMMUNE_OFFICER', (await world.commune('30463')).id);
    expect(await world.rows.list(other, world.place, null)).toEqual([]);
    const row = await rowAt(38);
    const command = { commandId: newId(), rowId: row.id, cells: [{ key: 'M', value: '50' }] };
    expect(await world.mend(other, command)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.rows.row(other, row.id)).toBeNull();
  });

  test('a corrected row is read again by the same rules and becomes a case', async () => {
    const mended = await mend(await rowAt(38), { M: '50' });
    expect(mended).toMatchObject({ ok: true, value: { caseId: expect.any(String) as string } });
    expect(await world.count('review_case')).toBe(190);
    expect((await toMend()).map((row) => row.rowNumber)).not.toContain(38);
    expect(await world.count(`outbox_event WHERE topic = 'rows.mended'`)).toBe(1);
  });

  test('a correction that is still wrong is kept, and the row stays to mend with the new reason', async () => {
    const row = await rowAt(75);
    expect(await mend(row, { D: '30/02/1960' })).toMatchObject({ ok: true, value: { caseId: null } });
    expect((await rowAt(75)).cells.birth).toBe('30/02/1960');
    expect(await mend(row, { D: '28/02/1992' })).toMatchObject({
      value: { caseId: expect.any(String) as string },
    });
  });

  test('a code that another household under review has is refused again; its own code is taken', async () => {
    const row = await rowAt(182);
    expect(await mend(row, { B: '30487-0752' })).toMatchObject({ ok: true, value: { caseId: null } });
    expect((await rowAt(182)).reasons).toMatchObject([{ code: 'HOUSEHOLD_CODE_DUPLICATE' }]);
    expect(await mend(row, { B: '30487-9999' })).toMatchObject({
      value: { caseId: expect.any(String) as string },
    });
    expect(await world.count(`household WHERE code = '30487-9999'`)).toBe(1);
  });

  test('the name of a household whose name cell was empty, a village, a score: each mended by its cell', async () => {
    expect(await mend(await rowAt(84), { C: 'Đặng Thị Ngọc Thủy' })).toMatchObject({
      value: { caseId: expect.any(String) as string },
    });
    expect(await mend(await rowAt(166), { H: 'bình tân' })).toMatchObject({
      value: { caseId: expect.any(String) as string },
    });
    expect(await mend(await rowAt(44), { L: '155' })).toMatchObject({
      value: { caseId: expect.any(String) as string },
    });
  });

  test('a row is excused by name and with a reason, both needed, and then holds up nobody', async () => {
    const row = await rowAt(86);
    const excuse = (name: string, reason: string) =>
      world.excuse(world.officer, { commandId: newId(), rowId: row.id, name, reason });
    expect(await excuse(' ', 'đã chuyển đi')).toMatchObject({ code: 'INVALID', details: { field: 'name' } });
    expect(await excuse('Trần Văn Cán bộ', '')).toMatchObject({
      code: 'INVALID',
      details: { field: 'reason' },
    });
    expect(await excuse('Trần Văn Cán bộ', 'Hộ đã chuyển đi')).toMatchObject({ ok: true });
    expect(await excuse('Trần Văn Cán bộ', 'Hộ đã chuyển đi')).toMatchObject({ code: 'ROW_NOT_TO_MEND' });
    expect((await toMend()).map((left) => left.rowNumber)).toEqual([49, 52, 56]);
  });

  test('control characters and halves of letters, which a database refuses, are left out', async () => {
    const row = await rowAt(52);
    const name = `Mai\u0000 Hữu\ud800 Lộc`;
    expect(await mend(row, { C: name, T: '\u0007' })).toMatchObject({ ok: true, value: { caseId: null } });
    expect((await rowAt(52)).cells.name).toBe('Mai Hữu\ufffd Lộc');
  });

  test('a mended row is not mended twice; an empty correction and an unknown cell are refused', async () => {
    const row = await rowAt(49);
    expect(await mend(row, {})).toMatchObject({ code: 'NO_CELL_CHANGED' });
    expect(await mend(row, { ZZ: '1' })).toMatchObject({ code: 'INVALID' });
    const both = await Promise.all([mend(row, { N: '3; 4' }), mend(row, { N: '3; 4' })]);
    expect(both.map((result) => (result.ok ? 'mended' : result.code)).sort()).toEqual([
      'ROW_NOT_TO_MEND',
      'mended',
    ]);
  });
});

test('every household that a workbook brought under review has its first assessment, mended rows too', async () => {
  const without = await world.count(
    `review_case c WHERE NOT EXISTS (SELECT FROM assessment a WHERE a.case_id = c.id AND a.version = 1
       AND a.origin = 'IMPORT' AND (a.b1, a.b2, a.scored_class) = (c.b1, c.b2, c.scored_class))`,
  );
  expect([without, await world.count('assessment')]).toEqual([0, await world.count('review_case')]);
});

test('every household under review stands on the list as scored, with the people it began with, mended rows too', async () => {
  const without = await world.count(
    `review_case c WHERE NOT EXISTS (SELECT FROM list_entry e WHERE e.case_id = c.id AND e.state = 'SCORED'
       AND (e.start_class, e.movement_cause, e.persons) = (c.start_class, c.movement_cause, c.persons))`,
  );
  expect([without, await world.count('list_entry')]).toEqual([0, await world.count('review_case')]);
});

test('who waits on the list is scored by the workbook, and keeps the class and cause that the list knows', async () => {
  const again = await importWorld();
  const householdId = newId();
  const village = await makeVillage(again, again.own, 'Ấp Khác');
  await again.database.owner(
    `WITH moved AS (INSERT INTO household (id, commune_id, village_id, code, head_name, search_key)
       VALUES ($1, $2, $3, $4, 'Người chuyển đến', 'nguoichuyenden') RETURNING *)
     INSERT INTO list_entry (id, round_id, commune_id, village_id, household_id, because, source, start_class,
                             movement_cause, state)
     SELECT gen_random_uuid(), $5, commune_id, village_id, id, 'MANAGED', 'MOVED_IN', 'NOT_POOR', 'OTHER', 'WAITING' FROM moved`,
    [householdId, again.own.id, village.id, '30487-0752', again.roundId],
  );
  await again.importDemo('xa-binh-my-2023');
  const [scored] = await again.database.owner(
    `SELECT e.state, c.start_class, c.movement_cause, c.village_id FROM list_entry e JOIN review_case c ON c.id = e.case_id
     WHERE e.household_id = $1`,
    [householdId],
  );
  expect(scored).toEqual({
    state: 'SCORED',
    start_class: 'NOT_POOR',
    movement_cause: 'OTHER',
    village_id: village.id,
  });
  await again.database.drop();
});
