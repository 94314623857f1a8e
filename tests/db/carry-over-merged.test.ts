import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { carryVillages } from '../../server/modules/areas/app/carry-villages.ts';
import type { Area } from '../../server/modules/areas/index.ts';
import { historyReader } from '../../server/modules/assessments/db/history-reader.ts';
import { tallyRepository } from '../../server/modules/tally/db/tally-repository.ts';
import { recomputeWithin } from '../../server/modules/tally/app/recompute-tally.ts';
import { success } from '../../server/kernel/result.ts';
import { pack } from '../rules/packs.ts';
import {
  account,
  ADMIN,
  makeCases,
  makeRound,
  makeVillage,
  roundWorld,
  type RoundWorld,
} from './round-world.ts';

/** Châu Phú: a list of 2023, recognised in the old communes, becomes the list of 2025 in the one that they became. */
let world: RoundWorld;
let today: Area;
let roundOf2023 = '';
let roundOf2025 = '';
const old: Record<'caiDau' | 'binhLong', { commune: Area; village: Area; caseIds: string[] }> = {} as never;

const POOR = { start: 'POOR', b1: 120, indicators: [1, 4, 6] } as const;
const ESCAPES = { start: 'POOR', b1: 200, indicators: [] } as const;

beforeAll(async () => {
  world = await roundWorld();
  today = await world.commune('30463', '2025-09-01');
  const caiDau = await world.commune('30463');
  const binhLong = await world.commune('30484');
  const district = await world.read((tx) => world.areas.areas.find(tx, caiDau.parentId ?? ''));
  if (!district) throw new Error('no district');
  roundOf2023 = await makeRound(world, district, 2023, 'vn-2022-2025');
  roundOf2025 = await makeRound(world, today, 2025, 'vn-2022-2025');
  for (const [key, commune] of [['caiDau', caiDau] as const, ['binhLong', binhLong] as const]) {
    const village = await makeVillage(world, commune, 'Ấp 1');
    const sketches = [
      { ...POOR, indicators: [...POOR.indicators] },
      { ...ESCAPES, indicators: [] },
    ];
    const caseIds = await makeCases(world, roundOf2023, village, pack('vn-2022-2025'), sketches);
    await world.database.owner(
      `UPDATE review_case SET state = 'AGREED', end_class = scored_class WHERE id = ANY ($1)`,
      [caseIds],
    );
    old[key] = { commune, village, caseIds };
  }
});
afterAll(() => world.database.drop());

const officer = () => account('COMMUNE_OFFICER', today.id);
const carry = async () => {
  const command = { commandId: newId(), roundId: roundOf2025, communeId: today.id, fromRoundId: roundOf2023 };
  const done = await world.lists.listDoors.carryOver(officer(), command);
  if (!done.ok) throw new Error(done.code);
  return done.value;
};
type Row = { id: string; code: string; village: string; predecessor_id: string; start_class: string };
const listed = () =>
  world.database.owner<Row>(
    `SELECT h.id, h.code, v.full_name AS village, h.predecessor_id, e.start_class FROM list_entry e
     JOIN household h ON h.id = e.household_id JOIN area v ON v.id = e.village_id
     WHERE e.round_id = $1 AND e.commune_id = $2 AND h.commune_id = $2 ORDER BY v.full_name`,
    [roundOf2025, today.id],
  );
const householdOf = async (caseId: string) =>
  (await world.read((tx) => world.assessments.cases.find(tx, caseId)))?.householdId ?? '';
const tallyOf2023 = async ({ commune }: { commune: Area }) => {
  const key = { roundId: roundOf2023, communeId: commune.id };
  await world.unitOfWork.run(async (tx) => success(await recomputeWithin(tallyRepository)(tx, key)));
  const board = await world.read((tx) => tallyRepository.board(tx, key));
  return {
    villages: board?.villages.map(({ villageId, cases }) => [villageId, cases]),
    totals: board?.totals,
  };
};

describe('the list of 2023 in a commune that was merged on 01/07/2025', () => {
  it('misses nobody in silence: while its villages are not carried over, it says how many wait for that', async () => {
    expect(await carry()).toEqual({
      added: 0,
      alreadyOnList: 0,
      unsettledHouseholdIds: [],
      withoutVillage: 2,
    });
    expect(await listed()).toEqual([]);
  });

  it('becomes the list of 2025, villages of one name told apart, codes that two communes gave too', async () => {
    const before = await Promise.all([tallyOf2023(old.caiDau), tallyOf2023(old.binhLong)]);
    const lineages = world.areas.lineages;
    const carried = await carryVillages({ ...world, areas: world.areas.areas, lineages })(ADMIN, {
      commandId: newId(),
      communeId: today.id,
    });
    expect(carried).toMatchObject({ ok: true, value: { carried: 2 } });
    expect(await carry()).toMatchObject({ added: 2, withoutVillage: 0 });
    const rows = await listed();
    const poor = await Promise.all(
      [old.binhLong, old.caiDau].map(({ caseIds }) => householdOf(caseIds[0] ?? '')),
    );
    expect(rows.map(({ village, code, start_class }) => [village, code, start_class])).toEqual([
      ['Ấp 1 (Bình Long cũ)', '1-0001 (Bình Long cũ)', 'POOR'],
      ['Ấp 1 (Cái Dầu cũ)', '1-0001 (Cái Dầu cũ)', 'POOR'],
    ]);
    expect(rows.map(({ predecessor_id }) => predecessor_id)).toEqual(poor);
    expect(await carry()).toMatchObject({ added: 0, alreadyOnList: 2 });
    expect(await listed()).toHaveLength(2);
    expect(await Promise.all([tallyOf2023(old.caiDau), tallyOf2023(old.binhLong)])).toEqual(before);
    expect(before[0]?.villages).toEqual([[old.caiDau.village.id, 2]]);
  });

  it('knows who falls back: whoever had risen in 2023 and asks in 2025 enters as a relapse (tái nghèo)', async () => {
    const [risen] = await world.database.owner<{ id: string; village_id: string }>(
      `SELECT id, village_id FROM household WHERE predecessor_id = $1`,
      [await householdOf(old.caiDau.caseIds[1] ?? '')],
    );
    const request = {
      ...{ commandId: newId(), roundId: roundOf2025, communeId: today.id, kind: 'ENTER' as const },
      ...{ villageId: risen?.village_id ?? '', householdId: risen?.id ?? '', newHousehold: null },
      ...{ askedBy: 'Người đứng đơn', signedAs: 'SIGNATURE' as const, writtenBy: null, words: '' },
      receivedOn: '2025-09-10',
    };
    expect(await world.lists.listDoors.receive(officer(), request)).toMatchObject({ ok: true });
    const [entry] = await world.database.owner<{ movement_cause: string; start_class: string }>(
      `SELECT movement_cause, start_class FROM list_entry WHERE round_id = $1 AND household_id = $2`,
      [roundOf2025, risen?.id],
    );
    expect(entry).toEqual({ movement_cause: 'RELAPSE', start_class: 'NOT_POOR' });
  });

  it('keeps the class of a household over rounds in one line, linked to its own record of before', async () => {
    const [, caiDau] = await listed();
    const [copied = ''] = old.caiDau.caseIds;
    const caseId = newId();
    await world.database.owner(
      `INSERT INTO review_case SELECT (jsonb_populate_record(c, jsonb_build_object('id', $1::text, 'round_id', $2::text,
         'household_id', $3::text, 'commune_id', $4::text, 'state', 'LISTED', 'end_class', NULL))).*
       FROM review_case c WHERE id = $5`,
      [caseId, roundOf2025, caiDau?.id, today.id, copied],
    );
    const rounds = await world.read((tx) =>
      historyReader.roundsOf(tx, caseId, { everyRound: 'ALL', oneRound: [] }),
    );
    expect(rounds.map(({ year, linkedBy }) => [year, linkedBy])).toEqual([
      [2023, 'SAME'],
      [2025, 'SAME'],
    ]);
  });
});
