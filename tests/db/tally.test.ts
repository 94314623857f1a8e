import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recomputeTally } from '../../server/modules/tally/app/recompute-tally.ts';
import type { CommuneBoard } from '../../server/modules/tally/app/tally-store.ts';
import { viewTally } from '../../server/modules/tally/app/view-tally.ts';
import { tallyRepository as tallies } from '../../server/modules/tally/db/tally-repository.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { TallyWorld, type Village } from './tally-world.ts';

let db: TestDatabase;
let world: TallyWorld;
let commune: { id: string; path: readonly string[] };
let village: Village;
let pokes: string[];

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  pokes = [];
  world = await TallyWorld.make(db.owner);
  commune = await world.commune('Bình Mỹ');
  village = await world.village(commune, '2');
});

const recompute = (villageId?: string) =>
  recomputeTally({
    unitOfWork: db.unitOfWork,
    tallies,
    changed: ({ communeId }) => pokes.push(communeId),
  })({ roundId: world.roundId, communeId: commune.id, villageId });

async function board(): Promise<CommuneBoard> {
  const key = { roundId: world.roundId, communeId: commune.id };
  const found = await db.unitOfWork.read((tx) => tallies.board(tx, key));
  if (!found) throw new Error('no board');
  return found;
}

describe('the tally of a village', () => {
  it('moves with the decision, and an open case stays with its start class as unsettled', async () => {
    const leaving = await world.case(village, { startClass: 'POOR', scoredClass: 'NEAR_POOR', persons: 5 });
    await world.case(village, { startClass: 'POOR', scoredClass: 'NOT_POOR', persons: 2 });
    await recompute();
    expect((await board()).totals.poor.households).toMatchObject({ start: 2, end: 2, unsettled: 2 });

    await world.decide(await world.meeting(village), [leaving], true);
    await recompute(village.id);
    const { poor, nearPoor } = (await board()).totals;
    expect(poor.households).toMatchObject({ start: 2, toOtherClass: 1, end: 1, unsettled: 1 });
    expect(nearPoor.persons).toMatchObject({ start: 0, fromOtherClass: 5, end: 5, unsettled: 0 });
  });

  it('takes the newest decision of a case by the order of the database', async () => {
    const of = await world.case(village, { startClass: 'POOR' });
    const meeting = await world.meeting(village);
    await world.decide(meeting, [of], true);
    await world.decide(meeting, [of], false);
    await recompute();
    expect((await board()).totals.poor.households).toMatchObject({ roseAbove: 0, end: 1, unsettled: 1 });
    await world.decide(meeting, [of], true);
    await recompute();
    expect((await board()).totals.poor.households).toMatchObject({ roseAbove: 1, end: 0, unsettled: 0 });
  });

  it('never counts a rehearsal', async () => {
    const of = await world.case(village, { startClass: 'POOR' });
    await world.decide(await world.meeting(village, 'REHEARSAL'), [of], true, true);
    await recompute();
    const { totals, villages } = await board();
    expect(totals.poor.households).toMatchObject({ roseAbove: 0, unsettled: 1 });
    expect(villages[0]).toMatchObject({ cases: 1, decided: 0, meetingId: null, meetingState: null });
  });

  it('counts what was agreed as it was decided, whatever became of the case later', async () => {
    const of = await world.case(village, { startClass: 'POOR', persons: 4 });
    await world.decide(await world.meeting(village), [of], true);
    await db.owner(`UPDATE review_case SET persons = 9, start_class = 'NEAR_POOR' WHERE id = $1`, [of.id]);
    await recompute();
    expect((await board()).totals.poor.persons).toMatchObject({ start: 4, roseAbove: 4, end: 0 });
  });

  it('falls back to nothing when its last case has gone elsewhere', async () => {
    const of = await world.case(village, { startClass: 'POOR' });
    await recompute();
    const other = await world.village(commune, '10');
    await db.owner(`UPDATE review_case SET village_id = $2 WHERE id = $1`, [of.id, other.id]);
    await recompute();
    const { villages, totals } = await board();
    expect(villages.map(({ villageId }) => villageId)).toEqual([other.id]);
    expect(totals.poor.households.start).toBe(1);
  });
});

describe('repeats and races', () => {
  it('gives the same lines and the same version however often and in whatever order events come', async () => {
    const second = await world.village(commune, '10');
    const cases = [
      await world.case(village, { startClass: 'POOR' }),
      await world.case(second, { startClass: 'NOT_POOR', scoredClass: 'POOR', cause: 'RELAPSE' }),
    ];
    await world.decide(await world.meeting(village), cases.slice(0, 1), true);
    await world.decide(await world.meeting(second), cases.slice(1), true);
    await recompute(second.id);
    await recompute(village.id);
    const first = await board();
    const heard = pokes.length;
    for (const id of [village.id, undefined, second.id, second.id, village.id]) await recompute(id);
    expect(await board()).toEqual(first);
    expect(pokes.length).toBe(heard);
  });

  it('loses nothing when twenty events are handled at once', async () => {
    const villages = await Promise.all(
      Array.from({ length: 5 }, (_, index) => world.village(commune, String(index + 20))),
    );
    for (const at of villages) {
      const of = await world.case(at, { startClass: 'POOR' });
      await world.decide(await world.meeting(at), [of], true);
    }
    await Promise.all([...villages, ...villages, ...villages, ...villages].map((at) => recompute(at.id)));
    const { totals, version } = await board();
    expect(totals.poor.households).toMatchObject({ start: 5, roseAbove: 5, end: 0, unsettled: 0 });
    const [state] = await db.owner<{ version: number }>(
      `SELECT version FROM tally_state WHERE round_id = $1`,
      [world.roundId],
    );
    expect(state?.version).toBe(version);
  });

  it('raises the version when only a meeting changes, so that no screen drops it as old', async () => {
    await world.case(village, { startClass: 'POOR' });
    await recompute();
    const { version } = await board();
    await world.meeting(village, 'LIVE', 'IN_SESSION');
    await recompute(village.id);
    const after = await board();
    expect(after.villages[0]).toMatchObject({ meetingState: 'IN_SESSION' });
    expect(after.version).toBe(version + 1);
  });
});

describe('the board of a commune', () => {
  it('orders villages by their numbers and leaves out those with nothing in this round', async () => {
    const tenth = await world.village(commune, '10');
    await world.village(commune, '3');
    await world.case(tenth, { startClass: 'POOR' });
    await world.case(village, { startClass: 'POOR' });
    expect((await board()).villages.map(({ villageId }) => villageId)).toEqual([village.id, tenth.id]);
  });

  it('counts a row whose village could not be read once, and apart from those of the villages', async () => {
    await world.case(village, { startClass: 'POOR' });
    await world.rowToMend(commune.id, village);
    await world.rowToMend(commune.id, null);
    const { villages, rowsWithoutVillage } = await board();
    expect(villages[0]).toMatchObject({ rowsToMend: 1 });
    expect(rowsWithoutVillage).toBe(1);
  });

  it('takes one statement whether it has one village or thirty', async () => {
    const statements: string[] = [];
    const counting = async (): Promise<number> => {
      statements.length = 0;
      await db.unitOfWork.read((tx) => {
        const { manager } = tx as unknown as { manager: { query: (sql: string) => Promise<unknown> } };
        const counted = Object.create(manager, {
          query: {
            value: (sql: string, values: unknown[]) => (
              statements.push(sql),
              Reflect.apply(manager.query, manager, [sql, values])
            ),
          },
        }) as typeof manager;
        const key = { roundId: world.roundId, communeId: commune.id };
        return tallies.board({ ...tx, manager: counted } as typeof tx, key);
      });
      return statements.length;
    };
    await world.case(village, { startClass: 'POOR' });
    const one = await counting();
    for (let n = 100; n < 130; n += 1)
      await world.case(await world.village(commune, String(n)), { startClass: 'POOR' });
    expect([one, await counting()]).toEqual([1, 1]);
  });

  it('is shown to officers of the commune and staff above it, and is not found by anybody else', async () => {
    const view = viewTally({ unitOfWork: db.unitOfWork, tallies });
    const key = { roundId: world.roundId, communeId: commune.id };
    const other = await world.commune('Bình Long');
    const as = (role: 'COMMUNE_OFFICER' | 'APPRAISER' | 'ADMIN', areaId: string | null) =>
      view({ kind: 'ACCOUNT', accountId: 'a', name: 'A', grants: [{ role, areaId }] }, key);
    expect(await as('COMMUNE_OFFICER', commune.id)).not.toBeNull();
    expect(await as('APPRAISER', world.districtId)).not.toBeNull();
    expect(await as('COMMUNE_OFFICER', other.id)).toBeNull();
    expect(await as('ADMIN', null)).toBeNull();
    expect(await view({ kind: 'PUBLIC' }, key)).toBeNull();
  });
});
