import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HouseholdClass } from '../../server/kernel/classes.ts';
import { refreshCases } from '../../server/modules/appraisal/app/refresh-cases.ts';
import { appraisalRepository as appraisals } from '../../server/modules/appraisal/db/appraisal-repository.ts';
import { recomputeTally } from '../../server/modules/tally/app/recompute-tally.ts';
import type { CommuneBoard } from '../../server/modules/tally/app/tally-store.ts';
import { tallyRepository as tallies } from '../../server/modules/tally/db/tally-repository.ts';
import {
  addForms,
  imbalancesOf,
  recountWithin,
  TALLY_CLASSES,
  TALLY_UNITS,
  type TallyLine,
} from '../../server/modules/tally/index.ts';
import { findDifferences } from '../../server/tools/find-differences.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { TallyWorld, type SeededCase, type Village } from './tally-world.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

/** Mulberry32: the same seed is the same round, so a failure can be played again. */
function dice(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const shuffled = <T>(of: readonly T[]): T[] =>
    of
      .map((item) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return { below, one, shuffled, chance: (of: number) => next() < of };
}
type Dice = ReturnType<typeof dice>;

const STARTS = ['POOR', 'NEAR_POOR', 'AVERAGE_LIVING', 'NOT_POOR'] as const;
const ENDS = ['POOR', 'NEAR_POOR', 'NOT_POOR'] as const;
const CAUSES = ['NEW', 'RELAPSE', 'OTHER'] as const;

/** The nine columns and "chưa chốt", counted by the words of the form and nothing else. */
function recount(standing: readonly { of: SeededCase['of']; agreed: boolean }[], form: 'POOR' | 'NEAR_POOR') {
  const other = form === 'POOR' ? 'NEAR_POOR' : 'POOR';
  const count = (unit: 'households' | 'persons') => {
    const how = (
      test: (start: HouseholdClass, end: HouseholdClass, cause: string, agreed: boolean) => boolean,
    ) =>
      standing
        .filter(({ of, agreed }) =>
          test(of.startClass, agreed ? of.scoredClass : of.startClass, of.cause, agreed),
        )
        .reduce((sum, { of }) => sum + (unit === 'persons' ? of.persons : 1), 0);
    const lived = (cause: string) => cause !== 'OTHER';
    return {
      start: how((start) => start === form),
      toOtherClass: how((start, end, cause) => start === form && end === other && lived(cause)),
      roseAbove: how((start, end, cause) => start === form && end !== form && end !== other && lived(cause)),
      otherOut: how((start, end, cause) => start === form && end !== form && !lived(cause)),
      fromOtherClass: how((start, end, cause) => start === other && end === form && lived(cause)),
      relapsed: how((s, end, cause) => s !== form && s !== other && end === form && cause === 'RELAPSE'),
      newlyArisen: how((s, end, cause) => s !== form && s !== other && end === form && cause === 'NEW'),
      otherIn: how((start, end, cause) => start !== form && end === form && !lived(cause)),
      end: how((_, end) => end === form),
      unsettled: how((start, _, __, agreed) => start === form && !agreed),
    };
  };
  return { households: count('households'), persons: count('persons') };
}

async function randomCommune(world: TallyWorld, { below, one }: Dice, seed: number) {
  const commune = await world.commune(`Số ${seed}`);
  const villages: { village: Village; meeting: string; rehearsal: string; cases: SeededCase[] }[] = [];
  for (let i = 0; i < 2 + below(2); i += 1) {
    const village = await world.village(commune, String(i + 1));
    const cases: SeededCase[] = [];
    for (let j = 0; j < below(9); j += 1)
      cases.push(
        await world.case(village, {
          ...{ startClass: one(STARTS), scoredClass: one(ENDS), cause: one(CAUSES), persons: 1 + below(9) },
          ...{ b1: 100 + below(90) },
        }),
      );
    const meeting = await world.meeting(village);
    villages.push({ village, meeting, rehearsal: await world.meeting(village, 'REHEARSAL'), cases });
  }
  return { key: { roundId: world.roundId, communeId: commune.id }, villages };
}

const expectBoard = (board: CommuneBoard | null, all: SeededCase[], agreed: ReadonlyMap<string, boolean>) => {
  const standing = (cases: SeededCase[]) =>
    cases.map(({ id, of }) => ({ of, agreed: agreed.get(id) === true }));
  expect(board?.totals.poor).toEqual(recount(standing(all), 'POOR'));
  expect(board?.totals.nearPoor).toEqual(recount(standing(all), 'NEAR_POOR'));
  for (const { villageId, forms, decided, notAgreed } of board?.villages ?? []) {
    const here = all.filter(({ village }) => village.id === villageId);
    expect(forms.poor).toEqual(recount(standing(here), 'POOR'));
    expect(forms.nearPoor).toEqual(recount(standing(here), 'NEAR_POOR'));
    expect(imbalancesOf('', forms)).toEqual([]);
    expect(decided).toBe(here.filter(({ id }) => agreed.has(id)).length);
    expect(notAgreed).toBe(here.filter(({ id }) => agreed.get(id) === false).length);
  }
};

/** After each step: the lines that are kept are what the cases give, and code that shares nothing with them agrees. */
async function expectNothingDiffers(key: { roundId: string; communeId: string }): Promise<void> {
  const [board, recount] = await db.unitOfWork.snapshot(async (tx) => [
    await tallies.board(tx, key),
    await recountWithin(tallies)(tx, key),
  ]);
  for (const { villageId, forms } of board?.villages ?? [])
    expect(recount.get(villageId) ?? addForms([])).toEqual(forms);
  expect((await db.unitOfWork.snapshot(findDifferences)).differences).toEqual([]);
}

/** Every number opens households whose weights add up to it; every unit above is the sum of the villages. */
async function expectNumbersOpen(world: TallyWorld, key: { roundId: string; communeId: string }) {
  const board = await db.unitOfWork.read((tx) => tallies.board(tx, key));
  if (!board) throw new Error('no board');
  const lineOf = (of: 'POOR' | 'NEAR_POOR', unit: 'HOUSEHOLDS' | 'PERSONS'): TallyLine =>
    board.totals[of === 'POOR' ? 'poor' : 'nearPoor'][unit === 'HOUSEHOLDS' ? 'households' : 'persons'];
  for (const of of TALLY_CLASSES)
    for (const unit of TALLY_UNITS)
      for (const [field, figure] of Object.entries(lineOf(of, unit))) {
        const cell = { villageId: null, class: of, unit, field: field as keyof TallyLine };
        const behind = await db.unitOfWork.read((tx) => tallies.casesOf(tx, key, cell));
        expect(behind.reduce((sum, { weight }) => sum + weight, 0)).toBe(figure);
      }
  for (const areaId of [world.provinceId, world.districtId, key.communeId]) {
    const { roundId } = key;
    const balance = await db.unitOfWork.read((tx) => tallies.balance(tx, { roundId, areaId }));
    expect(balance?.forms).toEqual(board.totals);
    expect(balance).toMatchObject({ communes: 1, reported: 0 });
  }
}

describe('random rounds', () => {
  it.each(Array.from({ length: 12 }, (_, i) => 7_001 + i))(
    'seed %i: told in any order and any number of times, the live tally is the recount, the recompute and the reconcile',
    async (seed) => {
      const random = dice(seed);
      const world = await TallyWorld.make(db.owner);
      const { key, villages } = await randomCommune(world, random, seed);
      const all = villages.flatMap(({ cases }) => cases);
      const recompute = recomputeTally({ unitOfWork: db.unitOfWork, tallies, changed: () => undefined });
      const refresh = refreshCases({ unitOfWork: db.unitOfWork, appraisals, changed: () => undefined });
      const tell = (villageId: string | null) =>
        Promise.all([recompute({ ...key, villageId }), refresh(key)]);
      const agreed = new Map<string, boolean>();
      const untold: string[] = [];
      await tell(null); // the workbook was confirmed
      for (let evening = 0; evening < 14; evening += 1) {
        const { village, meeting, rehearsal, cases } = random.one(villages);
        const put = random.shuffled(cases).slice(0, random.below(cases.length + 1));
        const [says, rehearsed] = [random.chance(0.6), random.chance(0.2)];
        await world.decide(rehearsed ? rehearsal : meeting, put, says, rehearsed);
        if (!rehearsed) for (const { id } of put) agreed.set(id, says);
        untold.push(village.id);
        if (random.chance(0.5)) continue; // the news comes later, mixed with that of other evenings
        const news = random.shuffled([...untold, ...untold.slice(0, random.below(3))]);
        untold.length = 0;
        await Promise.all(news.map(tell));
        await expectNothingDiffers(key);
        expectBoard(await db.unitOfWork.read((tx) => tallies.board(tx, key)), all, agreed);
      }
      await Promise.all(random.shuffled(villages).map(({ village }) => tell(village.id)));
      const live = await db.unitOfWork.read((tx) => tallies.board(tx, key));
      expectBoard(live, all, agreed);
      await tell(null);
      const { version, updatedAt, ...shown } = live ?? { version: 0, updatedAt: null };
      const recomputed = await db.unitOfWork.read((tx) => tallies.board(tx, key));
      expect(recomputed).toEqual({ ...shown, version, updatedAt });
      await expectNothingDiffers(key);
      if (seed % 2 === 0) await expectNumbersOpen(world, key);
      const queued = await db.owner<{ case_id: string; outcome: string }>(
        `SELECT case_id, outcome FROM appraisal_case WHERE round_id = $1`,
        [world.roundId],
      );
      expect(new Map(queued.map((row) => [row.case_id, row.outcome === 'AGREED']))).toEqual(agreed);
    },
  );
});
