import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import { recomputeWithin } from '../../server/modules/tally/index.ts';
import { tallyRepository } from '../../server/modules/tally/db/tally-repository.ts';
import { makeHallModule } from './hall-module.ts';
import { importWorld, type ImportWorld } from './import-world.ts';

const WORKBOOKS = [
  { name: 'xa-binh-my-2023', commune: '30487', year: 2023, pack: 'vn-2022-2025' },
  { name: 'thi-tran-cai-dau-2023', commune: '30463', year: 2023, pack: 'vn-2022-2025' },
  { name: 'xa-ea-na-2020', commune: '24559', year: 2020, pack: 'vn-2016-2020' },
] as const;

const close: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const one of close) await one();
});

type Village = { id: string; cases: number; on_agenda: number; to_mend: number };
const villagesOf = ({ database, own, roundId }: ImportWorld) =>
  database.owner<Village>(
    `SELECT v.id, (SELECT count(*)::int FROM review_case c WHERE c.round_id = $2 AND c.village_id = v.id) AS cases,
       (SELECT count(*)::int FROM review_case c WHERE c.round_id = $2 AND c.village_id = v.id AND c.state = 'ON_AGENDA') AS on_agenda,
       (SELECT count(*)::int FROM import_row r WHERE r.round_id = $2 AND r.village_id = v.id AND r.fate = 'TO_MEND') AS to_mend
     FROM area v WHERE v.parent_id = $1 AND v.level = 'VILLAGE' ORDER BY v.id`,
    [own.id, roundId],
  );

describe('a workbook runs through list, scores and agenda', () => {
  it.each(WORKBOOKS)('$name under $pack', async ({ name, commune, year, pack }) => {
    const world = await importWorld(commune, year, pack);
    const hall = await makeHallModule(world);
    close.push(async () => {
      await hall.dispose();
      await world.database.drop();
    });
    await world.importDemo(name);
    const rows = await world.rows.list(world.officer, world.place, null);
    for (const row of rows.filter(({ villageId }) => villageId === null)) {
      const excuse = { commandId: newId(), rowId: row.id, name: 'Cán bộ xã', reason: 'hộ không ghi rõ thôn' };
      expect((await world.excuse(world.officer, excuse)).ok).toBe(true);
    }
    const before = await villagesOf(world);
    const cases = before.reduce((sum, village) => sum + village.cases, 0);
    expect(await world.count(`list_entry WHERE state = 'SCORED'`)).toBe(cases);
    expect(await world.count(`assessment WHERE version = 1 AND origin = 'IMPORT'`)).toBe(cases);
    for (const { id, to_mend, cases: here } of before) {
      const done = await hall.prepare(world.officer, { roundId: world.roundId, villageId: id });
      const expected = to_mend > 0 ? 'ROWS_TO_MEND' : here === 0 ? 'NOTHING_TO_DECIDE' : null;
      expect([id, done.ok ? null : done.code]).toEqual([id, expected]);
    }
    const after = await villagesOf(world);
    for (const village of after) expect(village.on_agenda).toBe(village.to_mend > 0 ? 0 : village.cases);
    expect(after.filter(({ on_agenda }) => on_agenda > 0).length).toBeGreaterThan(0);

    const poor = await world.read((tx) => tallyRepository.poorByKind(tx, world.place));
    if (pack === 'vn-2022-2025') expect(poor).toEqual([]);
    else await eaNa(world, poor);
  });
});

/** QĐ 59/2015 Đ.2: poor by income (B1 up to 120), or up to 150 with three indicators lacking: B2 from 30. */
async function eaNa(world: ImportWorld, poor: Awaited<ReturnType<typeof tallyRepository.poorByKind>>) {
  const byHand = await world.database.owner<{ kind: string; households: number; persons: number }>(
    `SELECT CASE WHEN b1 <= 120 THEN 'INCOME_POOR' ELSE 'DEPRIVATION_POOR' END AS kind, count(*)::int AS households,
       sum(persons)::int AS persons FROM review_case
     WHERE b1 <= 120 OR (b1 <= 150 AND b2 >= 30) GROUP BY 1 ORDER BY 1 DESC`,
  );
  const ofCommune = poor.filter(({ villageId }) => villageId === null);
  expect(ofCommune.map(({ kind, households, persons }) => ({ kind, households, persons }))).toEqual(byHand);
  expect(ofCommune.map(({ kind, households }) => [kind, households > 0])).toEqual([
    ['INCOME_POOR', true],
    ['DEPRIVATION_POOR', true],
  ]);
  for (const { kind, households } of ofCommune) {
    const villages = poor.filter((of) => of.villageId !== null && of.kind === kind);
    expect(villages.reduce((sum, of) => sum + of.households, 0)).toBe(households);
  }
  await world.unitOfWork.run(async (tx) => success(await recomputeWithin(tallyRepository)(tx, world.place)));
  expect((await world.read((tx) => tallyRepository.board(tx, world.place)))?.villages.length).toBeGreaterThan(
    0,
  );
}
