import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import type { AppraisalFilter, AppraisalOrder } from '../../server/modules/appraisal/app/queue-question.ts';
import { writeCursor } from '../../server/modules/appraisal/app/queue-cursor.ts';
import { refreshCases } from '../../server/modules/appraisal/app/refresh-cases.ts';
import { reportCommune } from '../../server/modules/submission/app/report-commune.ts';
import { boardInReach, viewAppraisal } from '../../server/modules/appraisal/app/view-appraisal.ts';
import { appraisalRepository as appraisals } from '../../server/modules/appraisal/db/appraisal-repository.ts';
import { areaRepository as areas } from '../../server/modules/areas/db/area-repository.ts';
import { submissionRepository as submissions } from '../../server/modules/submission/db/submission-repository.ts';
import { recomputeTally } from '../../server/modules/tally/app/recompute-tally.ts';
import { tallyRepository as tallies } from '../../server/modules/tally/db/tally-repository.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { TallyWorld, type SeededCase, type Village } from './tally-world.ts';

type Commune = { id: string; path: readonly string[] };
let db: TestDatabase;
let world: TallyWorld;
let commune: Commune;
let village: Village;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  world = await TallyWorld.make(db.owner);
  commune = await world.commune('Bình Mỹ');
  village = await world.village(commune, '2');
  await world.posted(village);
});

const as = (role: Role, areaId: string | null): Actor => ({
  kind: 'ACCOUNT',
  accountId: 'a',
  name: 'A',
  grants: [{ role, areaId }],
});
const appraiser = () => as('APPRAISER', world.districtId);
const view = () => viewAppraisal({ unitOfWork: db.unitOfWork, appraisals });
const keyOf = ({ id }: Commune) => ({ roundId: world.roundId, communeId: id });

async function handle(at: Commune): Promise<void> {
  await recomputeTally({ unitOfWork: db.unitOfWork, tallies, changed: () => undefined })(keyOf(at));
  await refreshCases({ unitOfWork: db.unitOfWork, appraisals, changed: () => undefined })(keyOf(at));
}

const tallyVersion = async (at: Commune) =>
  (await db.unitOfWork.read((tx) => tallies.board(tx, keyOf(at))))?.version ?? 0;

async function report(
  at: Commune,
  actor = as('COMMUNE_CHAIR', at.id),
  version?: number,
  commandId = randomUUID(),
) {
  const expectedTallyVersion = version ?? (await tallyVersion(at));
  const letter = { number: null, dated: null };
  const command = { ...keyOf(at), commandId, expectedTallyVersion, letter };
  const blocking = () => Promise.resolve([]);
  const ports = {
    unitOfWork: db.unitOfWork,
    areas,
    tallies,
    submissions,
    blocking,
    changed: () => undefined,
  };
  const done = await reportCommune(ports)(actor, command);
  await handle(at); // as the event would
  return done;
}

async function queue(
  filter: AppraisalFilter = {},
  asked: Partial<{ orderBy: AppraisalOrder; first: number; after: string; actor: Actor }> = {},
) {
  const { orderBy = 'COMMUNE_VILLAGE', first = 50, after = null, actor = appraiser() } = asked;
  return view().queue(actor, { roundId: world.roundId, filter, orderBy, first, after });
}
async function page(...asked: Parameters<typeof queue>) {
  const found = await queue(...asked);
  if (!found.ok) throw new Error(found.code);
  return found.value;
}

/** A settled commune: every case agreed, and the events handled. */
async function settled(cases: readonly SeededCase[]): Promise<void> {
  await world.decide(await world.meeting(village), cases, true);
  await handle(commune);
}

describe('a decided case', () => {
  it('stands in the queue at once, counted and masked', async () => {
    await settled([await world.case(village, { startClass: 'POOR' })]);
    const { cases, totalCount } = await page();
    expect(totalCount).toBe(1);
    expect(cases[0]).toMatchObject({ state: 'PROVISIONAL', communeId: commune.id, content: null });
    const board = await view().board(appraiser(), world.roundId);
    expect(board?.communes[0]).toMatchObject({ provisional: 1, ready: 0, notAgreed: 0, reportedAt: null });
    expect([...(board?.communes[0]?.byMovement ?? [])]).toEqual([['ESCAPED_POVERTY', 1]]);
  });

  it('of a round over a province in the years of districts is appraised by the district of its commune', async () => {
    await db.owner(`UPDATE round SET area_id = $2, appraisal_area_id = NULL WHERE id = $1`, [
      ...[world.roundId, world.provinceId],
    ]);
    await settled([await world.case(village, { startClass: 'POOR' })]);
    const rows = await db.owner(`SELECT appraisal_area_id FROM appraisal_case WHERE round_id = $1`, [
      world.roundId,
    ]);
    expect(rows).toEqual([{ appraisal_area_id: world.districtId }]);
    expect((await page()).totalCount).toBe(1);
  });

  it('opens with the report: before, scores, result and share', async () => {
    await settled([await world.case(village, { startClass: 'POOR', b1: 137, scoredClass: 'NEAR_POOR' })]);
    expect((await report(commune)).ok).toBe(true);
    const [of] = (await page()).cases;
    expect(of).toMatchObject({ state: 'READY' });
    expect(of?.content).toMatchObject({
      startClass: 'POOR',
      endClass: 'NEAR_POOR',
      movement: 'POOR_TO_NEAR_POOR',
      b1: 137,
      b1Line: 140,
      distanceToLine: -3,
      deprivedIndicators: [1, 4, 9],
      persons: 4,
      meetingKind: 'LIVE',
      result: { agree: 10, base: 20, share: '50 %', agreed: true },
    });
  });

  it('is replaced by a newer decision, never by an older one told again', async () => {
    const of = await world.case(village, { startClass: 'POOR' });
    const meeting = await world.meeting(village);
    await world.decide(meeting, [of], false);
    await handle(commune);
    const [before] = (await page()).cases;
    await world.decide(meeting, [of], true);
    await handle(commune);
    await handle(commune);
    const rows = await db.owner(`SELECT outcome, movement, version FROM appraisal_case WHERE case_id = $1`, [
      of.id,
    ]);
    expect(rows).toEqual([{ outcome: 'AGREED', movement: 'ESCAPED_POVERTY', version: 2 }]);
    expect((await page()).cases[0]?.id).toBe(before?.id);
  });

  it('by a re-check stands in the list with the class it gave, beside what a meeting had said, if there was one', async () => {
    const met = await world.case(village, { startClass: 'POOR' });
    const never = await world.case(village, { startClass: 'POOR' });
    await settled([met]);
    for (const { id, of } of [met, never]) {
      const key = [randomUUID(), id, world.roundId, commune.id, village.id];
      await db.owner(
        `INSERT INTO re_check (id, case_id, round_id, commune_id, village_id, origin, origin_id, asked_words, asked_by)
         VALUES ($1, $2, $3, $4, $5, 'INSPECTION', $1, 'Xem lại', 'test')`,
        key,
      );
      await db.owner(
        `INSERT INTO decision (source, re_check_id, case_id, round_id, commune_id, village_id, outcome, start_class,
           end_class, movement_cause, persons, rehearsal)
         VALUES ('RE_CHECK', $1, $2, $3, $4, $5, 'AGREED', 'POOR', 'NEAR_POOR', $6, 4, false)`,
        [...key, of.cause],
      );
    }
    await handle(commune);
    await db.owner(`UPDATE appraisal_case SET state = 'READY' WHERE round_id = $1`, [world.roundId]);
    const found = await page({ endClass: 'NEAR_POOR', outcome: 'AGREED' });
    expect(found.totalCount).toBe(2);
    expect(found.cases).toMatchObject([
      { caseId: met.id, content: { result: { share: '50 %' }, meetingKind: 'LIVE' } },
      { caseId: never.id, content: { result: null, meetingKind: null } },
    ]);
    const asked = { roundId: world.roundId, filter: {}, groupBy: ['END_CLASS' as const] };
    expect(await view().totals(appraiser(), asked)).toMatchObject({
      value: { totalCount: 2, groups: [{ values: ['NEAR_POOR'], cases: 2 }] },
    });
  });

  it('never comes from a rehearsal', async () => {
    const of = await world.case(village, { startClass: 'POOR' });
    await world.decide(await world.meeting(village, 'REHEARSAL'), [of], true, true);
    await handle(commune);
    expect((await page()).totalCount).toBe(0);
  });

  it('is there once when the same event is handled ten times at once', async () => {
    const of = await world.case(village, { startClass: 'POOR' });
    await world.decide(await world.meeting(village), [of], true);
    await Promise.all(Array.from({ length: 10 }, () => handle(commune)));
    expect((await page()).totalCount).toBe(1);
    const [state] = await db.owner(`SELECT version FROM appraisal_state WHERE round_id = $1`, [
      world.roundId,
    ]);
    expect(state).toEqual({ version: 1 });
  });

  it('tells its history from the decisions and the report, oldest first', async () => {
    const of = await world.case(village, { startClass: 'POOR' });
    const meeting = await world.meeting(village);
    await world.decide(meeting, [of], false);
    await settled([of]);
    expect((await view().histories([of.id])).size).toBe(0); // masked until the report
    await report(commune);
    const events = (await view().histories([of.id])).get(of.id);
    expect(events?.map((event) => (event.kind === 'DECIDED' ? event.outcome : event.kind))).toEqual([
      'NOT_AGREED',
      'AGREED',
      'REPORTED',
    ]);
  });
});

describe('the report of a commune', () => {
  it('is refused while a row is to be mended, a meeting is in session or a household is not settled', async () => {
    const first = await world.case(village, { startClass: 'POOR' });
    const other = await world.village(commune, '10');
    await world.case(other, { startClass: 'POOR' });
    await settled([first]);
    expect(await report(commune)).toMatchObject({ code: 'UNSETTLED_CASES', details: { villages: 'Ấp 10' } });

    await world.meeting(other, 'LIVE', 'IN_SESSION');
    await handle(commune);
    expect(await report(commune)).toMatchObject({
      code: 'MEETING_STILL_IN_SESSION',
      details: { villages: 'Ấp 10' },
    });

    await world.rowToMend(commune.id, null);
    await handle(commune);
    expect(await report(commune)).toMatchObject({ code: 'ROWS_LEFT_TO_MEND', details: { rows: 1 } });
    expect(await db.owner(`SELECT 1 FROM commune_report WHERE commune_id = $1`, [commune.id])).toEqual([]);
  });

  it('is refused with a household that was not agreed, and with nothing at all', async () => {
    expect(await report(commune)).toMatchObject({ code: 'NOTHING_TO_REPORT' });
    await world.decide(
      await world.meeting(village),
      [await world.case(village, { startClass: 'POOR' })],
      false,
    );
    await handle(commune);
    expect(await report(commune)).toMatchObject({ code: 'UNSETTLED_CASES' });
  });

  it('is refused with an old version, also when the newest decision is not yet in the tally', async () => {
    await settled([await world.case(village, { startClass: 'POOR' })]);
    const seen = await tallyVersion(commune);
    expect(await report(commune, undefined, seen - 1)).toMatchObject({
      code: 'STALE',
      details: { currentVersion: seen },
    });
    await world.decide(
      await world.meeting(await world.village(commune, '3')),
      [await world.case(await world.village(commune, '4'), { startClass: 'POOR' })],
      true,
    );
    expect(await report(commune, undefined, seen)).toMatchObject({ code: 'STALE' });
  });

  it('is done once: the same command gives the same answer, another one is refused', async () => {
    await settled([await world.case(village, { startClass: 'POOR' })]);
    const [version, commandId] = [await tallyVersion(commune), randomUUID()];
    const first = await report(commune, undefined, version, commandId);
    expect(first).toMatchObject({ ok: true, value: { casesOpened: 1 } });
    expect(await report(commune, undefined, version, commandId)).toEqual(first);
    expect(await report(commune)).toMatchObject({ code: 'ALREADY_REPORTED' });
  });

  it('keeps the totals with their hash, writes the audit entry and tells later modules', async () => {
    await settled([await world.case(village, { startClass: 'POOR' })]);
    await report(commune);
    const [kept] = await db.owner<{ totals: { poor: { households: object } }; totals_sha256: string }>(
      `SELECT totals, totals_sha256 FROM commune_report WHERE commune_id = $1`,
      [commune.id],
    );
    expect(kept?.totals.poor.households).toMatchObject({ start: 1, roseAbove: 1, end: 0 });
    const [entry] = await db.owner<{ data: { totalsSha256: string } }>(
      `SELECT data FROM audit_entry WHERE action = 'report-commune' AND scope = $1`,
      [`commune:${world.roundId}:${commune.id}`],
    );
    expect(entry?.data.totalsSha256).toBe(kept?.totals_sha256);
    const events = await db.owner(
      `SELECT 1 FROM outbox_event WHERE topic = 'commune.reported' AND payload->>'communeId' = $1`,
      [commune.id],
    );
    expect(events).toHaveLength(1);
  });

  it('is not found by another commune, by an appraiser or by a one-evening link', async () => {
    await settled([await world.case(village, { startClass: 'POOR' })]);
    const other = await world.commune('Bình Long');
    expect(await report(commune, as('COMMUNE_CHAIR', other.id))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await report(commune, appraiser())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await report(commune, { kind: 'PUBLIC' })).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});

describe('the queue', () => {
  /** Two communes of the district; the first has reported. */
  async function twoCommunes() {
    const cases = [
      await world.case(village, { startClass: 'POOR', b1: 139 }),
      await world.case(village, { startClass: 'NOT_POOR', scoredClass: 'POOR', b1: 100 }),
      await world.case(village, { startClass: 'NEAR_POOR', b1: 150, otherOpinionKinds: ['OPINION'] }),
    ];
    await settled(cases);
    await report(commune);
    const second = await world.commune('Đức An');
    const there = await world.village(second, '1');
    const masked = await world.case(there, { startClass: 'POOR', b1: 140 });
    await world.decide(await world.meeting(there), [masked], true);
    await handle(second);
    return { second, there };
  }

  it('gives every case once over its pages, in reading order, with the exact count on each', async () => {
    const tenth = await world.village(commune, '10');
    const cases: SeededCase[] = [];
    for (let n = 0; n < 11; n += 1)
      cases.push(await world.case(n % 2 ? tenth : village, { startClass: 'POOR' }));
    await settled(cases);
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { cases: some, totalCount, hasNextPage } = await page({}, { first: 4, after });
      expect(totalCount).toBe(11);
      seen.push(...some.map(({ caseId }) => caseId));
      const last = some.at(-1);
      if (!hasNextPage || !last) break;
      after = writeCursor('COMMUNE_VILLAGE', last.id);
    }
    const inOrder = [...cases.filter((_, n) => n % 2 === 0), ...cases.filter((_, n) => n % 2 === 1)];
    expect(seen).toEqual(inOrder.map(({ id }) => id));
  });

  it.each<[string, AppraisalFilter, number]>([
    ['everything', {}, 4],
    ['open cases', { states: ['READY'] }, 3],
    ['masked cases', { states: ['PROVISIONAL'] }, 1],
    ['a start class, which never finds a masked case', { startClass: 'POOR' }, 1],
    ['an end class', { endClass: 'POOR' }, 1],
    ['a movement', { movement: 'ESCAPED_NEAR_POVERTY' }, 1],
    ['nearness to the line on both sides', { maxDistanceToLine: 10 }, 2],
    ['another opinion', { otherOpinion: 'OPINION' }, 1],
    ['the outcome', { outcome: 'AGREED' }, 3],
    ['two conditions at once', { outcome: 'AGREED', maxDistanceToLine: 1 }, 1],
    ['nothing that exists', { outcome: 'NOT_AGREED' }, 0],
  ])('counts what it lists: %s', async (_title, filter, expected) => {
    await twoCommunes();
    const { cases, totalCount } = await page(filter);
    expect([cases.length, totalCount]).toEqual([expected, expected]);
  });

  it('filters by commune and village, and refuses an empty list, which is never "everything"', async () => {
    const { second, there } = await twoCommunes();
    expect((await page({ communeIds: [second.id] })).totalCount).toBe(1);
    expect((await page({ villageIds: [village.id, there.id] })).totalCount).toBe(4);
    expect(await queue({ communeIds: [] })).toMatchObject({ code: 'EMPTY_LIST' });
  });

  it('puts the nearest to the line first and masked cases last, where order would tell of them', async () => {
    await twoCommunes();
    const { cases } = await page({}, { orderBy: 'DISTANCE_TO_LINE' });
    expect(cases.map(({ content }) => content && content.distanceToLine)).toEqual([-1, 10, -40, null]);
  });

  it('refuses a page of none or of too many, and a cursor of another order', async () => {
    await twoCommunes();
    const [first] = (await page()).cases;
    expect(await queue({}, { first: 0 })).toMatchObject({ code: 'PAGE_SIZE' });
    expect(await queue({}, { first: 201 })).toMatchObject({ code: 'PAGE_SIZE' });
    const after = writeCursor('DECIDED_AT', first?.id ?? '');
    expect(await queue({}, { after })).toMatchObject({ code: 'UNKNOWN_CURSOR' });
    const nowhere = writeCursor('COMMUNE_VILLAGE', randomUUID());
    expect(await queue({}, { after: nowhere })).toMatchObject({ code: 'UNKNOWN_CURSOR' });
  });

  it('holds list, count, single case and board to the areas of the reader', async () => {
    const { second } = await twoCommunes();
    const own = as('APPRAISER', second.id);
    const { cases, totalCount } = await page({}, { actor: own });
    expect([cases.length, totalCount]).toEqual([1, 1]);
    expect((await view().board(own, world.roundId))?.communes.map(({ communeId }) => communeId)).toEqual([
      second.id,
    ]);
    const [others] = (await page({ communeIds: [commune.id] })).cases;
    expect(await view().one(appraiser(), others?.id ?? '')).not.toBeNull();
    expect(await view().one(own, others?.id ?? '')).toBeNull();
    expect(await view().one(as('COMMUNE_OFFICER', commune.id), others?.id ?? '')).toBeNull();
    for (const stranger of [as('APPRAISER', randomUUID()), as('ADMIN', null), { kind: 'PUBLIC' } as const]) {
      expect((await page({}, { actor: stranger })).totalCount).toBe(0);
      expect(await view().board(stranger, world.roundId)).toBeNull();
    }
  });

  it('shows each reader of the live board the communes of the query, and no others', async () => {
    const { second } = await twoCommunes();
    const whole = await db.unitOfWork.read((tx) => appraisals.board(tx, world.roundId, 'ALL'));
    if (!whole) throw new Error('no board');
    for (const actor of [appraiser(), as('APPRAISER', second.id), as('OBSERVER', world.districtId)])
      expect(boardInReach(actor, whole)).toEqual(await view().board(actor, world.roundId));
  });
});
