import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { CONTESTED, ESCAPED, makeHall, makeVillageOf, codeOf, must } from './meetings-world.ts';
import { evening, hang, progressWorld, takeDown, tell, type ProgressWorld } from './progress-world.ts';
import { account, makeVillage } from './round-world.ts';

let world: ProgressWorld;
beforeAll(async () => {
  world = await progressWorld();
});
afterAll(() => world.dispose());

const paper = (areaId: string, expectedVersion: number, change: object = {}) => ({
  ...{
    commandId: newId(),
    roundId: world.roundId,
    areaId,
    number: null as string | null,
    dated: '2023-10-05',
  },
  expectedVersion,
  ...change,
});

describe('a village moves by what really happens', () => {
  it('scored, met on, sealed: steps 1 to 3 in their order, each with its event (QĐ 24/2021 Đ.4 k.1–3)', async () => {
    const { village } = await makeVillageOf(world, [CONTESTED, ESCAPED]);
    await tell(world, 'import.confirmed');
    expect(await world.place(village.id)).toBe('REVIEW FINISHED');

    const hall = await makeHall(world, { hands: 2, sketches: [CONTESTED, ESCAPED] });
    expect(await world.place(hall.village.id)).toBe('MEETING RUNNING');
    await evening(world, hall);
    expect(await world.place(hall.village.id)).toBe('MEETING FINISHED');
    expect(await world.kinds(hall.village.id)).toEqual([
      ...['LIST_STARTED', 'LIST_COMPLETED', 'REVIEW_STARTED', 'REVIEW_COMPLETED', 'AGENDA_FIXED'],
      ...['MEETING_STARTED', 'MEETING_SETTLED'],
    ]);
    expect(await world.differences()).toEqual([]);
  });

  it('a household that was not agreed sends its village back to step 2, with the number (k.3)', async () => {
    const hall = await makeHall(world, { hands: 2, sketches: [CONTESTED, CONTESTED] });
    await evening(world, hall, 1);
    const row = await world.village(hall.village.id);
    expect(row).toMatchObject({ step: 'REVIEW', state: 'RUNNING', kind: 'SENT_BACK' });
    expect(row.reason).toEqual({ reReview: 1, waiting: 0, rowsToMend: 0 });
    expect(await world.differences()).toEqual([]);
  });

  it('a rehearsal moves nobody', async () => {
    const hall = await makeHall(world, { hands: 2, sketches: [ESCAPED], kind: 'REHEARSAL' });
    await tell(world);
    await evening(world, hall);
    expect(await world.place(hall.village.id)).toBe('REVIEW FINISHED');
  });

  it('told again and again, in any order, nothing is added', async () => {
    const before = await world.database.owner(`SELECT count(*) FROM step_event`);
    await world.database.owner(`UPDATE outbox_event SET done_at = NULL`);
    await world.relay.drain();
    expect(await world.database.owner(`SELECT count(*) FROM step_event`)).toEqual(before);
    expect(await world.differences()).toEqual([]);
  });

  it('what happened cannot be rewritten', async () => {
    for (const table of ['step_event', 'step_paper']) {
      await expect(world.database.source.query(`UPDATE ${table} SET round_id = round_id`)).rejects.toThrow();
      await expect(world.database.source.query(`DELETE FROM ${table}`)).rejects.toThrow();
    }
    await expect(world.database.owner(`DELETE FROM step_event`)).rejects.toThrow();
  });
});

describe('steps 4 to 6 by their papers, refused out of order with what is missing named', () => {
  it('a list that hangs begins step 4, and its end finishes it; no day that passes moves a village', async () => {
    const hall = await makeHall(world, { hands: 2, sketches: [CONTESTED, ESCAPED] });
    const at = hall.village.id;
    await evening(world, hall);
    const postingId = await hang(world, at);
    expect(await world.place(at)).toBe('POSTING RUNNING');
    await takeDown(world, postingId);
    expect(await world.place(at)).toBe('POSTING FINISHED');
    const again = await hang(world, at, 2); // after a re-check: the village has been through step 4
    expect(await world.place(at)).toBe('POSTING FINISHED');
    await takeDown(world, again);
    const rows = await world.database.owner<{ kind: string }>(
      `SELECT DISTINCT kind FROM step_event WHERE step = 'POSTING' AND source_ref NOT LIKE 'posting.changed:%'`,
    );
    expect(rows).toEqual([]);
  });

  it('opinion and recognition wait for every village, for the report and for each other (k.5, k.6)', async () => {
    const { commune } = world;
    await settleEverything();
    await world.database.owner(
      `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
       VALUES (gen_random_uuid(), $1, $2, 1, '{}', repeat('0', 64), 'test')`,
      [world.roundId, commune.id],
    );
    await tell(world, 'commune.reported');
    const running = (await world.board(commune.id)).steps.find(({ step }) => step === 'OPINION')?.running;
    expect(running).toBe(5);
    await world.database.owner(
      `INSERT INTO opinion (id, round_id, commune_id, number, dated, sent_on, recorded_by)
       VALUES (gen_random_uuid(), $1, $2, '12/UBND', '2023-10-09', '2023-10-09', 'test')`,
      [world.roundId, commune.id],
    );
    await tell(world, 'opinion.sent');
    await world.database.owner(
      `INSERT INTO recognition (id, round_id, commune_id, number, dated, recorded_by)
       VALUES (gen_random_uuid(), $1, $2, '3/QĐ-UBND', '2023-10-10', 'test')`,
      [world.roundId, commune.id],
    );
    await tell(world, 'recognition.made');
    const done = (await world.board(commune.id)).steps.find(({ step }) => step === 'RECOGNITION');
    expect(done).toMatchObject({ running: 0, finished: 5 });
    expect(await world.differences()).toEqual([]);
  });

  it('an empty list is closed once, by the commune, with a reason; a village with somebody on its list is refused', async () => {
    const { steps } = world.progress;
    const { officer, roundId } = world;
    const close = async (areaId: string, of: object = {}, actor = officer) =>
      steps.closeEmptyList(
        actor,
        paper(areaId, (await world.village(areaId)).version, {
          reason: 'Không còn hộ nào',
          ...of,
        }),
      );
    const [{ villageId: busy } = { villageId: '' }] = (await world.board(world.commune.id)).villageRows;
    expect(codeOf(await close(busy))).toBe('LIST_NOT_EMPTY');
    const empty = await makeVillage(world, world.commune, 'Ấp Trống');
    await tell(world);
    expect(await world.place(empty.id)).toBe('PREPARATION RUNNING');
    expect(codeOf(await close(empty.id, { reason: ' ' }))).toBe('EMPTY_LIST_REASON');
    expect(codeOf(await close(empty.id, {}, world.observer))).toBe('NOT_FOUND');
    must(await close(empty.id));
    expect(await world.place(empty.id)).toBe('REVIEW FINISHED');
    expect(await world.kinds(empty.id)).toEqual(['EMPTY_LIST_CLOSED']);
    expect(codeOf(await close(empty.id))).toBe('ALREADY_RECORDED');
    const [entry] = await world.database.owner<{ data: { kind: string } }>(
      `SELECT data FROM audit_entry WHERE scope = $1 ORDER BY seq DESC LIMIT 1`,
      [`commune:${roundId}:${world.commune.id}`],
    );
    expect(entry?.data.kind).toBe('LIST_EMPTY');
    expect(await world.differences()).toEqual([]);
  });

  it('the preparation of a province counts for every village in it, once its three papers are there', async () => {
    const province = account('PROVINCE_OFFICER', world.district.id);
    const record = (what: 'PLAN' | 'COMMITTEE' | 'TRAINING', areaId: string, actor = province) =>
      world.preparation.doors.record(actor, {
        ...{ commandId: newId(), roundId: world.roundId, areaId, what, number: '01/KH', dated: '2023-09-01' },
        forBelow: true,
      });
    const prepared = async () => (await world.board(world.commune.id)).steps[0]?.finished;
    must(await record('PLAN', world.district.id));
    must(await record('TRAINING', world.district.id));
    expect(await prepared()).toBe(0);
    expect(codeOf(await record('PLAN', world.district.id))).toBe('ALREADY_RECORDED');
    expect(codeOf(await record('COMMITTEE', world.district.id, world.observer))).toBe('NOT_FOUND');
    must(await record('COMMITTEE', world.commune.id, world.officer));
    const { villages } = await world.board(world.commune.id);
    expect(await prepared()).toBe(villages);
    expect(await world.differences()).toEqual([]);
  });
});

/** Every village is met on again until nothing is left, and posted. */
async function settleEverything(): Promise<void> {
  const { database, roundId, commune } = world;
  await database.owner(
    `UPDATE review_case SET state = 'AGREED', end_class = scored_class WHERE round_id = $1 AND state <> 'AGREED'`,
    [roundId],
  );
  await database.owner(
    `INSERT INTO meeting (id, code, round_id, village_id, commune_id, kind, state, agenda_seed, sealed_at)
     SELECT gen_random_uuid(), substr(md5(id::text), 1, 6), $1, id, $2, 'PAPER', 'SEALED', 'seed', now()
     FROM area WHERE parent_id = $2`,
    [roundId, commune.id],
  );
  await tell(world, 'meeting.changed');
  for (const { villageId, step } of (await world.board(commune.id)).villageRows) {
    if (step !== 'MEETING') continue;
    await takeDown(world, await hang(world, villageId));
  }
}
