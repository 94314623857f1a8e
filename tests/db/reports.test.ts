import { readXlsx } from 'hucre/xlsx';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import type { FormCode, TableCode } from '../../server/modules/reports/app/kinds.ts';
import { reportRepository } from '../../server/modules/reports/db/report-repository.ts';
import { leavesOf, type ReportTable } from '../../server/modules/reports/domain/table.ts';
import { recount, type Counted } from '../testkit/recount-report.ts';
import { reportsWorld, type ReportsWorld } from './reports-world.ts';
import { account } from './round-world.ts';
import type { Village } from './tally-world.ts';

let world: ReportsWorld;
let one: { id: string; path: readonly string[] };
let two: { id: string; path: readonly string[] };
let villages: Village[];
let officer: Actor;
let viewer: Actor;
let counted: (villageIds: readonly string[]) => Counted;

beforeAll(async () => {
  world = await reportsWorld();
  one = await world.district.commune('Một');
  two = await world.district.commune('Hai');
  villages = [
    await world.district.village(one, '1'),
    await world.district.village(one, '2'),
    await world.district.village(two, '10'),
  ];
  for (const village of villages) await world.fill(village, 21);
  await world.recompute(one.id);
  await world.recompute(two.id);
  officer = world.officerOf(one.id);
  viewer = account('PROVINCE_VIEWER', world.district.provinceId);
  counted = await recount(world.database, world.roundId, 2023);
});
afterAll(() => world.database.drop());

const table = async (areaId: string, form: TableCode, actor = officer): Promise<ReportTable> => {
  const made = await world.doors.view.table(actor, { roundId: world.roundId, areaId, form, source: 'LIVE' });
  if (!made.ok) throw new Error(made.code);
  return made.value;
};
/** The figure of a column in the line of a part, or of the whole. */
const cell = (
  of: ReportTable,
  key: string,
  areaId: string | null = null,
  line: 'HOUSEHOLDS' | 'PERSONS' = 'HOUSEHOLDS',
) => {
  const at = leavesOf(of.columns).findIndex((column) => column.key === key);
  if (at < 0) throw new Error(`no column ${key}`);
  const row = of.rows.find((found) => found.areaId === areaId && (found.line ?? 'HOUSEHOLDS') === line);
  return row?.cells[at];
};

describe('forms equal a recount by separate code', () => {
  const FORMS: readonly FormCode[] = [
    'RESULTS',
    'MOVEMENT_POOR',
    'DEPRIVATION_POOR',
    'GROUPS',
    'ETHNICITY',
    'CAUSES',
    'CHILDREN',
  ];

  it('of each village, and of the commune as their sum', async () => {
    const [results, movement, deprivation, groups, ethnicity, causes, children] = await Promise.all(
      FORMS.map((form) => table(one.id, form)),
    );
    if (!results || !movement || !deprivation || !groups || !ethnicity || !causes || !children)
      throw new Error('no form');
    const ofCommune = villages.slice(0, 2).map(({ id }) => id);
    for (const [areaId, is] of [
      ...ofCommune.map((id) => [id, counted([id])] as const),
      [null, counted(ofCommune)] as const,
    ]) {
      expect(cell(results, 'POOR.households', areaId)).toBe(is.poor);
      expect(cell(results, 'NEAR_POOR.households', areaId)).toBe(is.nearPoor);
      expect(cell(results, 'POOR.persons', areaId)).toBe(is.poorPersons);
      expect(cell(movement, 'c9', areaId)).toBe(is.poor);
      expect(cell(movement, 'c9', areaId, 'PERSONS')).toBe(is.poorPersons);
      expect(cell(deprivation, 'sum', areaId)).toBe(is.deprivations);
      for (let number = 1; number <= 12; number += 1)
        expect(cell(deprivation, `i${number}`, areaId)).toBe(is.byIndicator[number] ?? 0);
      expect(cell(groups, 'POOR.ethnicMinority', areaId)).toBe(is.minority);
      expect(cell(groups, 'POOR.noLabour.rest', areaId)).toBe(is.minorityThenNoLabour);
      expect(cell(groups, 'POOR.merit', areaId)).toBe(is.merit);
      expect(cell(groups, 'POOR.rest', areaId)).toBe(is.restOfGroups);
      for (const people of ['Kinh', 'Ê Đê', 'Nùng'])
        expect(cell(ethnicity, `POOR.${people}`, areaId)).toBe(is.ethnicities[people] ?? 0);
      expect(cell(ethnicity, 'POOR.', areaId)).toBe(is.ethnicities['Chưa ghi'] ?? 0);
      expect(cell(causes, 'POOR.CAPITAL', areaId)).toBe(is.causes['Thiếu vốn'] ?? 0);
      expect(cell(causes, 'POOR.ILLNESS_ACCIDENT', areaId)).toBe(is.causes['Ốm đau, tai nạn'] ?? 0);
      expect(cell(children, 'POOR.children', areaId)).toBe(is.children);
    }
  });

  it('of a district by communes, and of a province by districts', async () => {
    const all = counted(villages.map(({ id }) => id));
    for (const areaId of [world.district.districtId, world.district.provinceId]) {
      const results = await table(areaId, 'RESULTS', viewer);
      expect(cell(results, 'POOR.households')).toBe(all.poor);
      expect(cell(results, 'NEAR_POOR.persons')).toBe(all.nearPoorPersons);
    }
    const district = await table(world.district.districtId, 'DEPRIVATION_POOR', viewer);
    expect(district.rows.map(({ label }) => label.vi)).toEqual(['Xã Hai', 'Xã Một', 'Tổng cộng']);
  });

  it('each number opens as many households as it counts', async () => {
    for (const form of FORMS) {
      const made = await table(one.id, form);
      for (const { key, opens } of leavesOf(made.columns)) {
        if (!opens || key === 'sum' || /children|under6|from6to15|girls|noBirth|persons/.test(key)) continue;
        const asked = {
          roundId: world.roundId,
          areaId: one.id,
          form,
          column: key,
          partId: null,
          first: 50,
          after: null,
        };
        const opened = await world.doors.open(officer, asked);
        if (!opened.ok) throw new Error(opened.code);
        expect([form, key, opened.value.totalCount]).toEqual([form, key, cell(made, key)]);
      }
    }
  });
});

describe('shares', () => {
  it('are empty until the households of the area are known, and of a commune until all its villages are', async () => {
    expect(cell(await table(one.id, 'RESULTS'), 'POOR.share')).toBeNull();
    const [first, second] = villages;
    const record = (areaId: string, households: number, persons: number | null = null) =>
      world.doors.recordPopulation(officer, {
        ...{
          commandId: newId(),
          roundId: world.roundId,
          areaId,
          households,
          persons,
          source: 'Niên giám 2023',
        },
      });
    expect(await record(first?.id ?? '', 200, 800)).toMatchObject({ ok: true });
    const half = await table(one.id, 'RESULTS');
    expect(cell(half, 'POOR.share', first?.id)).toBe(
      Math.round((10_000 * counted([first?.id ?? '']).poor) / 200) / 100,
    );
    expect(cell(half, 'POOR.share')).toBeNull();
    expect(await record(second?.id ?? '', 100)).toMatchObject({ ok: true });
    const whole = await table(one.id, 'RESULTS');
    expect(cell(whole, 'all.households')).toBe(300);
    expect(cell(whole, 'all.persons')).toBeNull();
    expect(cell(await table(world.district.districtId, 'RESULTS', viewer), 'POOR.share')).toBeNull();
  });

  it('take no number that cannot be, none without a source, none of another commune', async () => {
    const base = { roundId: world.roundId, areaId: one.id, households: 5, persons: null, source: 'x' };
    const record = (change: object, actor = officer) =>
      world.doors.recordPopulation(actor, { commandId: newId(), ...base, ...change });
    expect(await record({ households: -1 })).toMatchObject({ code: 'POPULATION_TOO_SMALL' });
    expect(await record({ households: 10, persons: 9 })).toMatchObject({ code: 'POPULATION_TOO_SMALL' });
    expect(await record({ source: '  ' })).toMatchObject({ code: 'POPULATION_SOURCE_EMPTY' });
    expect(await record({ areaId: two.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await record({}, viewer)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('who sees what', () => {
  it('another commune gets nothing, not even that it is there', async () => {
    const stranger = world.officerOf(two.id);
    const asked = { roundId: world.roundId, areaId: one.id };
    expect(await world.doors.view.board(stranger, asked)).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await world.doors.view.table(stranger, { ...asked, form: 'RESULTS', source: 'LIVE' }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await world.doors.print(stranger, { ...asked, source: 'LIVE', format: 'xlsx', forms: [] }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.doors.view.board({ kind: 'PUBLIC' }, asked)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('above a commune that has not reported there are counts only, nothing of fewer than five, and no names', async () => {
    const asked = {
      roundId: world.roundId,
      areaId: one.id,
      form: 'RESULTS' as const,
      column: 'POOR.households',
    };
    const open = (actor: Actor) =>
      world.doors.open(actor, { ...asked, partId: null, first: 10, after: null });
    const appraiser = account('APPRAISER', world.district.districtId);
    expect(await open(appraiser)).toMatchObject({ code: 'REPORT_NAMES_LATER' });
    expect(await open(officer)).toMatchObject({ ok: true });
    const told = await table(one.id, 'DEPRIVATION_POOR', appraiser);
    const small = told.rows
      .filter(({ total }) => !total)
      .flatMap(({ cells }) => cells)
      .filter((value) => typeof value === 'number' && value > 0 && value < 5);
    expect(small).toEqual([]);
    expect(
      await world.doors.view.table(appraiser, { ...asked, form: 'LIST_POOR', source: 'LIVE' }),
    ).toMatchObject({ code: 'REPORT_NAMES_LATER' });
    const list = await table(one.id, 'LIST_POOR');
    expect(list.rows).toHaveLength(counted(villages.slice(0, 2).map(({ id }) => id)).poor);
  });
});

describe('statements', () => {
  it('are as many for a district with one village more and one commune more', async () => {
    const ask = () => statementsOf(() => table(world.district.districtId, 'DEPRIVATION_POOR', viewer));
    const before = await ask();
    const third = await world.district.commune('Ba');
    await world.fill(await world.district.village(third, '7'), 6);
    await world.recompute(third.id);
    expect((await ask()).length).toBe(before.length);
    expect(before.length).toBeLessThan(14);
    await world.database.owner(`DELETE FROM round_commune WHERE commune_id = $1`, [third.id]);
  });
});

/** What the database was asked meanwhile. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const { logger } = world.database.source;
  const before = logger.logQuery.bind(logger);
  logger.logQuery = (query) => void asked.push(query);
  try {
    await work();
  } finally {
    logger.logQuery = before;
  }
  return asked;
}

describe('two frozen stages', () => {
  const freeze = (
    areaId: string,
    stage: 'PRELIMINARY' | 'OFFICIAL',
    actor: Actor,
    reference = 'Báo cáo 12/BC-UBND ngày 10/11/2023',
  ) => world.doors.freeze(actor, { commandId: newId(), roundId: world.roundId, areaId, stage, reference });
  const lead = () => account('APPRAISAL_CHAIR', world.district.districtId);

  it('preliminary figures are fixed with how many communes had reported; official ones wait for all', async () => {
    const { districtId } = world.district;
    expect(await freeze(districtId, 'OFFICIAL', lead())).toMatchObject({
      code: 'REPORT_PARTS_MISSING',
      details: { reported: 0, communes: 2 },
    });
    await world.reported(one.id);
    expect(await freeze(districtId, 'PRELIMINARY', lead(), ' ')).toMatchObject({
      code: 'REPORT_REFERENCE_EMPTY',
    });
    expect(await freeze(districtId, 'PRELIMINARY', officer)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await freeze(one.id, 'PRELIMINARY', lead())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await freeze(districtId, 'PRELIMINARY', lead())).toMatchObject({ ok: true });
    const board = await world.doors.view.board(viewer, { roundId: world.roundId, areaId: districtId });
    expect(board).toMatchObject({ value: { stages: [{ stage: 'PRELIMINARY', reported: 1, communes: 2 }] } });
  });

  it('of many who fix at the same moment one does, the others are told', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => freeze(one.id, 'PRELIMINARY', officer)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.filter((answer) => !answer.ok && answer.code === 'REPORT_FROZEN_BEFORE')).toHaveLength(7);
  });

  it('what was fixed stays when the figures move, and the difference is named', async () => {
    const before = await world.doors.view.table(officer, {
      roundId: world.roundId,
      areaId: one.id,
      form: 'RESULTS',
      source: 'PRELIMINARY',
    });
    const [village] = villages;
    if (!village) throw new Error('no village');
    const late = await world.household(village, { startClass: 'NOT_POOR', scoredClass: 'POOR' });
    await world.district.decide(await world.district.meeting(village, 'PAPER'), [late], true);
    await world.recompute(one.id);
    const after = await world.doors.view.table(officer, {
      roundId: world.roundId,
      areaId: one.id,
      form: 'RESULTS',
      source: 'PRELIMINARY',
    });
    expect(after).toEqual(before);
    const found = await world.doors.differences(officer, {
      roundId: world.roundId,
      areaId: one.id,
      before: 'PRELIMINARY',
      after: 'LIVE',
    });
    if (!found.ok) throw new Error(found.code);
    const poor = found.value.find(
      ({ form, column, row }) =>
        form === 'RESULTS' && column.vi === 'Hộ nghèo – Số hộ' && row.vi === 'Tổng cộng',
    );
    expect(poor && [poor.before, poor.after]).toEqual([Number(poor?.after) - 1, poor?.after]);
    await expect(world.database.owner(`UPDATE report_freeze SET reference = 'x'`)).rejects.toThrow(
      /append-only|cannot|không/i,
    );
    await expect(world.database.owner(`DELETE FROM report_freeze`)).rejects.toThrow();
    await expect(world.database.owner(`UPDATE area_population SET households = 1`)).rejects.toThrow();
    const [row] = await world.database.owner<{ figures: unknown; sha256: string }>(
      `SELECT figures, sha256 FROM report_freeze WHERE area_id = $1`,
      [one.id],
    );
    expect(reportRepository.digest(row?.figures as ReportTable[])).toBe(row?.sha256);
  });

  it('a form that does not balance is refused with the place', async () => {
    await world.database.owner(
      `UPDATE tally_line SET c2 = c2 + 1, c9 = c9 - 1 WHERE village_id = $1 AND class = 'POOR' AND unit = 'HOUSEHOLDS'`,
      [villages[2]?.id],
    );
    expect(await freeze(two.id, 'PRELIMINARY', world.officerOf(two.id))).toMatchObject({
      ...{ code: 'REPORT_DOES_NOT_BALANCE' },
      details: { place: 'Ấp 10', check: '2.2 = 3.5' },
    });
    await world.recompute(two.id);
    expect(await freeze(two.id, 'PRELIMINARY', world.officerOf(two.id))).toMatchObject({ ok: true });
    const village = await freeze(villages[2]?.id ?? '', 'PRELIMINARY', world.officerOf(two.id));
    expect(village).toMatchObject({ code: 'REPORT_OF_VILLAGE' });
  });
});

describe('units that were merged since', () => {
  it('an old round is reported in its own units, and the new unit compares with the sum of the old ones', async () => {
    const { owner } = world.database;
    const { provinceId } = world.district;
    const [merged, village, roundId] = [newId(), newId(), newId()];
    const area = `INSERT INTO area (id, level, kind_name, name, full_name, search_key, area_kind, parent_id, path, valid_from)
      VALUES ($1, $2, $3, $4, $3 || ' ' || $4, 'moi', 'RURAL', $5, $6::uuid[], '2025-07-01')`;
    await owner(area, [merged, 'COMMUNE', 'Xã', 'Mới', provinceId, [provinceId, merged]]);
    await owner(area, [village, 'VILLAGE', 'Thôn', 'Gộp', merged, [provinceId, merged, village]]);
    await owner(
      `INSERT INTO area_lineage (from_area_id, to_area_id, on_date, document) SELECT unnest($1::uuid[]), $2, '2025-07-01', 'NQ'`,
      [[one.id, two.id], merged],
    );
    const chair = account('COMMUNE_CHAIR', merged);
    const old = { roundId: world.roundId, areaId: merged };
    expect(await world.doors.view.board(chair, old)).toMatchObject({ code: 'REPORT_OF_OTHER_UNITS' });
    expect((await world.doors.view.unitsBefore(chair, old)).map(({ fullName }) => fullName).sort()).toEqual([
      'Xã Hai',
      'Xã Một',
    ]);
    expect(
      await world.doors.print(chair, { ...old, source: 'LIVE', format: 'pdf', forms: [] }),
    ).toMatchObject({
      code: 'REPORT_OF_OTHER_UNITS',
      details: { units: expect.stringContaining('Xã Một') as string },
    });

    await owner(
      `INSERT INTO round (id, name, year, rule_pack_id, rule_pack_version, area_id, appraisal_tier, appraisal_area_id)
       VALUES ($1, 'Rà soát 2025', 2025, 'vn-2022-2025', 1, $2, 'PROVINCE', $2)`,
      [roundId, provinceId],
    );
    await owner(`INSERT INTO round_commune (round_id, commune_id, area_kind) VALUES ($1, $2, 'RURAL')`, [
      roundId,
      merged,
    ]);
    const compared = async () => {
      const made = await world.doors.view.table(chair, {
        roundId,
        areaId: merged,
        form: 'COMPARISON',
        source: 'LIVE',
      });
      if (!made.ok) throw new Error(made.code);
      return made.value;
    };
    const before = (await recount(world.database, world.roundId, 2023))(villages.map(({ id }) => id));
    const made = await compared();
    expect(made.rows[0]?.cells[0]).toBe(before.poor);
    expect(made.notes.map(({ vi }) => vi).join(' ')).toMatch(/Xã Hai.*Xã Một|Xã Một.*Xã Hai/);
    // a unit of before that went elsewhere in part cannot be taken apart
    await owner(
      `INSERT INTO area_lineage (from_area_id, to_area_id, on_date, document) VALUES ($1, $2, '2025-07-01', 'NQ')`,
      [two.id, village],
    );
    expect((await compared()).notes[0]?.vi).toContain('Không so sánh được');
  });
});

describe('files', () => {
  const print = async (format: 'xlsx' | 'pdf' | 'docx', change: object = {}) => {
    const made = await world.doors.print(officer, {
      roundId: world.roundId,
      areaId: one.id,
      source: 'LIVE',
      format,
      forms: [],
      ...change,
    });
    if (!made.ok) throw new Error(made.code);
    return made.value;
  };

  it('the workbook has a sheet for each form, numbers as numbers, the figures of the screen', async () => {
    const { bytes, name } = await print('xlsx');
    expect(name).toBe('bieu-mau-hien-nay-2023.xlsx');
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map((sheet) => sheet.name.slice(0, 3).trim())).toEqual([
      '01',
      '02',
      '03',
      '04a',
      '04b',
      '05',
      '06',
      '07',
      '08',
      '11',
    ]);
    const movement = sheets[1];
    const shown = await table(one.id, 'MOVEMENT_POOR');
    const total = shown.rows.find(({ total: whole, line }) => whole && line === 'HOUSEHOLDS');
    const written = movement?.rows.find((row) => row[1] === 'Tổng cộng');
    expect(written?.slice(3)).toEqual(total?.cells);
    expect(movement?.merges?.length).toBeGreaterThan(8);
  });

  it('the PDF has every form with its number, and says that nothing is fixed', async () => {
    const { bytes } = await print('pdf');
    const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
      mergePages: true,
    });
    expect(totalPages).toBeGreaterThan(9);
    expect(text).toContain('DIỄN BIẾN HỘ NGHÈO TRONG KỲ');
    expect(text).toContain('chưa chốt');
    expect(text).toContain('KHOẢNG CÁCH CỦA ĐIỂM B1 ĐẾN CHUẨN');
  });

  it('the narrative report is a Word file, and a stage that was not fixed cannot be printed', async () => {
    const { bytes, name } = await print('docx');
    expect([name, Buffer.from(bytes.slice(0, 2)).toString()]).toEqual(['bao-cao-hien-nay-2023.docx', 'PK']);
    const asked = {
      roundId: world.roundId,
      areaId: one.id,
      source: 'OFFICIAL',
      format: 'pdf',
      forms: [],
    } as const;
    expect(await world.doors.print(officer, asked)).toMatchObject({ code: 'REPORT_NOT_FROZEN' });
  });
});
