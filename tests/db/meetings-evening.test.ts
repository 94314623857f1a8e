import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { account } from './round-world.ts';
import {
  ADDRESS,
  codeOf,
  CONTESTED,
  ESCAPED,
  makeHall,
  makeVillageOf,
  meetingsWorld,
  must,
  STILL_POOR,
  type MeetingsWorld,
  type TestHall,
} from './meetings-world.ts';
import { reviewAgain } from '../testkit/review-again.ts';

let world: MeetingsWorld;
beforeAll(async () => {
  world = await meetingsWorld();
});
afterAll(() => world.dispose());

const prepare = (
  villageId: string,
  over: { kind?: 'LIVE' | 'PAPER' | 'REHEARSAL'; commandId?: string } = {},
) =>
  world.doors.prepareMeeting(world.officer, {
    ...{ commandId: newId(), roundId: world.roundId, villageId, kind: 'LIVE' as const },
    ...{ place: 'Nhà văn hóa', plannedAt: null, chairName: 'Ông Chủ trì', ...over },
  });
const seal = async (hall: TestHall) =>
  world.doors.sealMeeting(world.officer, {
    ...{ commandId: newId(), meetingId: hall.meetingId, expectedVersion: await hall.version() },
  });
const show = (
  hall: TestHall,
  kind: 'LOBBY' | 'AGENDA' | 'ITEM' | 'RESULTS',
  itemId: string | null = null,
  page = 0,
) => world.doors.showStage(world.officer, { meetingId: hall.meetingId, kind, itemId, page });
const publicHall = async (hall: TestHall) => {
  const state = await world.doors.hall.hallOf(hall.meetingId);
  if (!state) throw new Error('no hall');
  return state;
};
const eventsOf = async (meetingId: string) =>
  (
    await world.database.owner<{ topic: string }>(
      `SELECT topic FROM outbox_event WHERE payload->>'meetingId' = $1 ORDER BY id`,
      [meetingId],
    )
  ).map(({ topic }) => topic);

describe('preparing a meeting', () => {
  it('puts the households heard alone first, then the lists, then the unchanged, and the cases on the agenda', async () => {
    const { village, caseIds } = await makeVillageOf(world, [
      STILL_POOR,
      CONTESTED,
      ESCAPED,
      CONTESTED,
      ESCAPED,
    ]);
    const { meetingId } = must(await prepare(village.id));
    const desk = await world.doors.meetings.meeting(world.officer, meetingId);
    expect(
      desk?.hall.agenda.map(({ position, section, households }) => [position, section, households.length]),
    ).toEqual([
      [1, 'ONE_BY_ONE', 1],
      [2, 'ONE_BY_ONE', 1],
      [3, 'BY_LIST', 2],
      [4, 'UNCHANGED', 1],
    ]);
    const states = await world.database.owner(
      `SELECT DISTINCT state FROM review_case WHERE id = ANY ($1::uuid[])`,
      [caseIds],
    );
    expect(states).toEqual([{ state: 'ON_AGENDA' }]);
    expect(desk?.meeting.code).toMatch(/^[a-z0-9]{6}$/);
    expect(await eventsOf(meetingId)).toEqual(['meeting.changed']);
    const [entry] = await world.database.owner<{ data: { agendaSeed: string } }>(
      `SELECT data FROM audit_entry WHERE scope = $1`,
      [`meeting:${meetingId}`],
    );
    expect(entry?.data.agendaSeed, 'the seed is kept in the log').toBe(desk?.meeting.agendaSeed);
  });

  it('is refused while a household of the village, or of no known village, could not be read', async () => {
    const { village } = await makeVillageOf(world, [CONTESTED]);
    const batchId = newId();
    await world.database.owner(
      `INSERT INTO import_batch (id, round_id, commune_id, file_name, file_sha256, counts, confirmed_by)
       VALUES ($1, $2, $3, 'x', gen_random_uuid()::text, '{}', 'x')`,
      [batchId, world.roundId, world.commune.id],
    );
    await world.database.owner(
      `INSERT INTO import_row (id, batch_id, round_id, commune_id, row_no, fate, cells)
       VALUES ($1, $2, $3, $4, 1, 'TO_MEND', '{}')`,
      [newId(), batchId, world.roundId, world.commune.id],
    );
    expect(await prepare(village.id)).toMatchObject({ code: 'ROWS_TO_MEND', details: { rows: 1 } });
    await world.database.owner(
      `UPDATE import_row SET fate = 'EXCUSED', excused_name = 'Hộ A', excused_reason = 'đã chuyển đi'`,
    );
    must(await prepare(village.id));
  });

  it('is refused while the village has a meeting that is not over, rehearsals apart', async () => {
    const { village } = await makeVillageOf(world, [CONTESTED]);
    const both = await Promise.all([prepare(village.id), prepare(village.id)]);
    expect(both.map(codeOf).sort()).toEqual(['MEETING_ALREADY_PREPARED', null]);
    must(await prepare(village.id, { kind: 'REHEARSAL' }));
  });

  it('is refused where nothing is left to decide, and only what is not agreed comes back', async () => {
    const hall = await makeHall(world, { hands: 2, sketches: [CONTESTED, CONTESTED] });
    const [one, two] = await hall.items();
    await hall.decide(one!.id, 2);
    await hall.decide(two!.id, 0, 2);
    await hall.decide(null, 2);
    must(await seal(hall));
    for (const { caseId } of two!.households) await reviewAgain(world, world.officer, caseId);
    const { meetingId } = must(await prepare(hall.village.id));
    const again = await world.doors.meetings.meeting(world.officer, meetingId);
    expect(again?.hall.agenda.flatMap(({ households }) => households.map(({ caseId }) => caseId))).toEqual(
      two!.households.map(({ caseId }) => caseId),
    );
    const { village } = await makeVillageOf(world, []);
    expect(codeOf(await prepare(village.id))).toBe('NOTHING_TO_DECIDE');
  });

  it('is for the commune’s own officer', async () => {
    const { village } = await makeVillageOf(world, [CONTESTED]);
    const command = { roundId: world.roundId, villageId: village.id, kind: 'LIVE' as const };
    const rest = { place: null, plannedAt: null, chairName: null };
    const by = (actor: Parameters<typeof world.doors.prepareMeeting>[0]) =>
      world.doors.prepareMeeting(actor, { commandId: newId(), ...command, ...rest });
    expect(codeOf(await by(account('COMMUNE_OFFICER', newId())))).toBe('NOT_FOUND');
    expect(codeOf(await by(account('APPRAISER', world.district.id)))).toBe('NOT_FOUND');
    expect(codeOf(await by({ kind: 'PUBLIC' }))).toBe('NOT_SIGNED_IN');
  });
});

describe('the hall', () => {
  it('has public fields only', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const { agenda } = await publicHall(hall);
    expect(Object.keys(agenda[0]?.households[0] ?? {}).sort()).toEqual([
      ...[
        'b1',
        'b1Line',
        'caseId',
        'deprivedCount',
        'hasOtherOpinion',
        'headName',
        'scoredClass',
        'startClass',
      ],
      'toName',
    ]);
    expect(JSON.stringify(agenda)).not.toContain('ý kiến khác');
  });

  it('shows no choice while a question is open, and everything at once when it closes', async () => {
    const hall = await makeHall(world, { hands: 2, phones: 2 });
    const item = await hall.firstItem();
    const { motionId } = must(await hall.open(item.id));
    must(await world.doors.castBallot(hall.phones[0]!, { motionId, n: 1, choice: 'DISAGREE' }));
    must(await hall.count(motionId, 2, 0, 0));
    const open = await publicHall(hall);
    expect(open).toMatchObject({
      stage: { kind: 'ITEM', itemId: item.id },
      motion: { state: 'OPEN', result: null },
    });
    expect(open.agenda[0]).toMatchObject({ state: 'OPEN', result: null });
    const turnout = await world.doors.hall.turnoutOf(hall.meetingId);
    expect(turnout).toEqual({ motionId, revision: 1, phones: 1, phoneBase: 2 });
    must(await hall.close(motionId));
    const closed = await publicHall(hall);
    const result = { agree: 2, disagree: 1, noOpinion: 1, base: 4, share: '50 %', agreed: true };
    expect(closed).toMatchObject({
      ...{ motion: { state: 'CLOSED', revision: 2, result }, currentItem: { id: item.id, result } },
      agenda: [{ state: 'AGREED', result }],
    });
    expect(await world.doors.hall.turnoutOf(hall.meetingId)).toMatchObject({ revision: 2, phones: 1 });
  });

  it('raises its version with everything that can be seen', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const seen: number[] = [await hall.version()];
    const step = async (work: Promise<unknown>) => {
      await work;
      seen.push(await hall.version());
    };
    const item = await hall.firstItem();
    await step(hall.person('Thêm một'));
    await step(hall.consent(2));
    await step(show(hall, 'AGENDA'));
    await step(hall.open(item.id));
    const { motion } = await publicHall(hall);
    must(await hall.count(motion!.id, 2, 0, 0));
    await step(hall.close(motion!.id));
    expect(seen.every((version, index) => index === 0 || version > (seen[index - 1] ?? 0))).toBe(true);
  });

  it('needs as many statements for a long agenda and a full room as for an empty one', async () => {
    const small = await makeHall(world, { hands: 1 });
    const big = await makeHall(world, { hands: 40, sketches: Array.from({ length: 30 }, () => CONTESTED) });
    const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
      const spy = vi.spyOn(pg.Client.prototype, 'query');
      await work();
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    const views = (hall: TestHall) => [
      () => world.doors.hall.hallOf(hall.meetingId),
      () => world.doors.meetings.meeting(world.officer, hall.meetingId),
      () => world.doors.reconciliation(world.officer, hall.meetingId),
      async () => must(await hall.open((await hall.firstItem()).id)),
      async () => must(await hall.count((await publicHall(hall)).motion?.id ?? '', 1, 0, 0)),
      async () => must(await hall.close((await publicHall(hall)).motion?.id ?? '', 'đếm thiếu')),
    ];
    const counts = async (hall: TestHall) => {
      const all: number[] = [];
      for (const view of views(hall)) all.push(await statementsOf(view));
      return all;
    };
    const few = await counts(small);
    expect(few.every((count) => count > 0)).toBe(true);
    expect(await counts(big)).toEqual(few);
  });

  it('is found by its code in any spelling, and by nothing else', async () => {
    const hall = await makeHall(world);
    const spelled = `${hall.code.slice(0, 3)} ${hall.code.slice(3)}`.toUpperCase();
    expect(await world.doors.hall.meetingIdOf(spelled)).toBe(hall.meetingId);
    expect(await world.doors.hall.meetingIdOf('zzzzzz')).toBeNull();
    expect(await world.doors.hall.meetingIdOf('')).toBeNull();
  });

  it('names nobody before the meeting starts; its own desk sees the agenda', async () => {
    const { village } = await makeVillageOf(world, [CONTESTED]);
    const { meetingId } = must(await prepare(village.id));
    expect(await world.doors.hall.hallOf(meetingId)).toMatchObject({ state: 'PREPARED', agenda: [] });
    const desk = await world.doors.meetings.meeting(world.officer, meetingId);
    expect(desk?.hall.agenda).toHaveLength(1);
  });
});

describe('the live topics', () => {
  it('give the whole state at once, then every newer one', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const topic = world.hub.define('probe', world.doors.hall.hallOf, 0);
    const states = topic.subscribe(hall.meetingId);
    const first = (await states.next()).value?.value;
    must(await hall.person('Người mới'));
    topic.poke(hall.meetingId);
    const second = (await states.next()).value?.value;
    expect([first?.attendance.counted, second?.attendance.counted]).toEqual([1, 2]);
    expect(second?.version).toBeGreaterThan(first?.version ?? 0);
    await states.return?.();
  });
});

describe('the stage', () => {
  it('shows lists, results and items page by page', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const item = await hall.firstItem();
    must(await show(hall, 'RESULTS', null, 2));
    expect(await publicHall(hall)).toMatchObject({
      stage: { kind: 'RESULTS', itemId: null, page: 2 },
      motion: null,
    });
    must(await show(hall, 'ITEM', item.id));
    expect(await publicHall(hall)).toMatchObject({ currentItem: { id: item.id } });
    const before = await hall.version();
    must(await show(hall, 'ITEM', item.id));
    expect(await hall.version(), 'the same again is no change').toBe(before);
  });
  it('does not leave a question that is open, and knows only its own items', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const other = await makeHall(world);
    expect(codeOf(await show(hall, 'ITEM', (await other.firstItem()).id))).toBe('ITEM_NOT_HERE');
    expect(codeOf(await show(hall, 'ITEM'))).toBe('ITEM_NOT_HERE');
    expect(codeOf(await show(hall, 'AGENDA', null, -1))).toBe('STAGE_PAGE_INVALID');
    const item = await hall.firstItem();
    must(await hall.open(item.id));
    expect(codeOf(await show(hall, 'AGENDA'))).toBe('CLOSE_THE_QUESTION_FIRST');
    must(await show(hall, 'ITEM', item.id, 1));
  });
});

describe('an objection from the floor', () => {
  const lift = async (hall: TestHall, itemId: string, caseId: string) =>
    world.doors.liftFromList(world.officer, {
      ...{ commandId: newId(), itemId, caseId, expectedVersion: await hall.version() },
    });

  it('lifts the household out of its list, to be heard alone after those already heard alone', async () => {
    const hall = await makeHall(world, { hands: 1, sketches: [CONTESTED, ESCAPED, ESCAPED, STILL_POOR] });
    const list = (await hall.items()).find(({ section }) => section === 'BY_LIST')!;
    const caseId = list.households[0]!.caseId;
    must(await lift(hall, list.id, caseId));
    const items = await hall.items();
    expect(items.map(({ position, section, households }) => [position, section, households.length])).toEqual([
      [1, 'ONE_BY_ONE', 1],
      [2, 'ONE_BY_ONE', 1],
      [3, 'BY_LIST', 1],
      [4, 'UNCHANGED', 1],
    ]);
    expect(items[1]?.households[0]).toMatchObject({ caseId, hasOtherOpinion: true });
    expect(codeOf(await lift(hall, list.id, caseId))).toBe('CASE_NOT_IN_A_LIST');
  });
  it('turns a list of one into a household heard alone', async () => {
    const hall = await makeHall(world, { hands: 1, sketches: [ESCAPED] });
    const list = await hall.firstItem();
    must(await lift(hall, list.id, list.households[0]!.caseId));
    expect(await hall.items()).toMatchObject([{ id: list.id, section: 'ONE_BY_ONE', movement: null }]);
  });
  it('comes too late for a list that is decided, and has to wait while a question is open', async () => {
    const hall = await makeHall(world, { hands: 1, sketches: [ESCAPED, ESCAPED, STILL_POOR] });
    const [list, rest] = await hall.items();
    must(await hall.open(rest!.id));
    expect(codeOf(await lift(hall, list!.id, list!.households[0]!.caseId))).toBe('CLOSE_THE_QUESTION_FIRST');
    const { motion } = await publicHall(hall);
    must(await hall.count(motion!.id, 1, 0, 0));
    must(await hall.close(motion!.id));
    await hall.decide(list!.id, 1);
    expect(codeOf(await lift(hall, list!.id, list!.households[0]!.caseId))).toBe('LIST_ALREADY_DECIDED');
  });
});

describe('the end of the evening', () => {
  it('is one show of hands on the whole after everything was decided, then the seal', async () => {
    const hall = await makeHall(world, { hands: 3, phones: 1, sketches: [CONTESTED, ESCAPED] });
    const [one, two] = await hall.items();
    await hall.decide(one!.id, 3);
    expect(codeOf(await hall.open(null))).toBe('ITEMS_UNDECIDED');
    expect(codeOf(await seal(hall))).toBe('ITEMS_UNDECIDED');
    await hall.decide(two!.id, 3);
    expect(codeOf(await seal(hall))).toBe('CLOSING_NOT_CONFIRMED');
    const refusedOnce = await hall.decide(null, 1, 3);
    expect(refusedOnce.result).toMatchObject({ agreed: false, base: 4 });
    expect(codeOf(await seal(hall))).toBe('CLOSING_NOT_CONFIRMED');
    expect(codeOf(await hall.open(null))).toBe('REPEAT_NEEDS_REASON');
    const { motionId } = must(await hall.open(null, 'đọc lại biên bản'));
    expect(codeOf(await seal(hall))).toBe('CLOSE_THE_QUESTION_FIRST');
    expect(await world.doors.hall.motion(motionId)).toMatchObject({ attempt: 2, handBase: 4, phoneBase: 0 });
    must(await hall.count(motionId, 4, 0, 0));
    must(await hall.close(motionId));
    expect(codeOf(await hall.open(null, 'lần nữa'))).toBe('CLOSING_ALREADY_CONFIRMED');
    must(await seal(hall));
    must(await seal(hall));
    expect(await publicHall(hall)).toMatchObject({
      ...{ state: 'SEALED', stage: { kind: 'ENDED' }, confirmedByHands: true },
      closing: { agree: 4, base: 4, share: '100 %' },
    });
    expect(await eventsOf(hall.meetingId)).toEqual([
      ...['meeting.changed', 'meeting.changed'],
      ...['motion.closed', 'motion.closed', 'motion.closed', 'motion.closed'],
      'meeting.changed',
    ]);
    const [decisions] = await world.database.owner(
      `SELECT count(*)::int AS n FROM decision WHERE village_id = $1`,
      [hall.village.id],
    );
    expect(decisions, 'the closing question decides no case').toEqual({ n: 2 });
  });

  it('leaves nothing that can be changed, not even by the database’s owner', async () => {
    const hall = await makeHall(world, { hands: 1 });
    await hall.decide((await hall.firstItem()).id, 1);
    await hall.decide(null, 1);
    must(await seal(hall));
    expect(codeOf(await hall.person('Quá muộn'))).toBe('MEETING_IS_SEALED');
    const note = { commandId: newId(), meetingId: hall.meetingId, itemId: null, text: 'muộn' };
    expect(codeOf(await world.doors.addNote(world.officer, note))).toBe('MEETING_IS_SEALED');
    must(await show(hall, 'RESULTS')); // looking is still allowed
    for (const change of [
      `UPDATE meeting SET chair_name = 'khác' WHERE id = $1`,
      `UPDATE motion SET agree = 0, disagree = 1 WHERE meeting_id = $1`,
      `DELETE FROM decision WHERE motion_id IN (SELECT id FROM motion WHERE meeting_id = $1)`,
    ])
      await expect(world.database.owner(change, [hall.meetingId])).rejects.toThrow('sealed');
  });

  it('is reconciled: hands, phones and no opinion make up the base of every question', async () => {
    const hall = await makeHall(world, { hands: 6, phones: 2, sketches: [CONTESTED, ESCAPED] });
    const [one, two] = await hall.items();
    const { motionId } = must(await hall.open(one!.id));
    must(await world.doors.castBallot(hall.phones[0]!, { motionId, n: 1, choice: 'AGREE' }));
    must(await hall.count(motionId, 4, 1, 1));
    must(await hall.close(motionId));
    await hall.decide(two!.id, 6);
    const reconciled = await world.doors.reconciliation(world.officer, hall.meetingId);
    expect(reconciled?.rows).toMatchObject([
      {
        ...{ handsRaised: null, handsNoOpinion: null, difference: null },
        motion: {
          base: 8,
          handBase: 6,
          phoneBase: 2,
          phoneBallots: 1,
          result: { agree: 5, disagree: 1, noOpinion: 2 },
        },
      },
      { motion: { movement: 'ESCAPED_POVERTY', households: 1, headName: null }, difference: null },
    ]);
    expect(await world.doors.reconciliation(account('COMMUNE_OFFICER', newId()), hall.meetingId)).toBeNull();
  });
});

describe('notes and the address', () => {
  it('a note has a text, belongs to the meeting and is not on the wall', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const add = (text: string, itemId: string | null = null) =>
      world.doors.addNote(world.officer, { commandId: newId(), meetingId: hall.meetingId, itemId, text });
    must(await add('Bà con đề nghị xem lại nhà ở', (await hall.firstItem()).id));
    expect(codeOf(await add(' '))).toBe('NOTE_LENGTH');
    expect(codeOf(await add('x'.repeat(2001)))).toBe('NOTE_LENGTH');
    expect(codeOf(await add('x', newId()))).toBe('ITEM_NOT_HERE');
    expect((await hall.desk()).notes.map(({ text }) => text)).toEqual(['Bà con đề nghị xem lại nhà ở']);
    expect(JSON.stringify(await publicHall(hall))).not.toContain('xem lại nhà ở');
  });
  it('the QR leads to an address of this server and nowhere else', async () => {
    const hall = await makeHall(world);
    expect(await publicHall(hall), 'with one address nobody has to choose').toMatchObject({
      joinBase: ADDRESS,
    });
    const choose = (address: string) =>
      world.doors.chooseJoinBase(world.officer, { commandId: newId(), meetingId: hall.meetingId, address });
    expect(codeOf(await choose('http://elsewhere.example'))).toBe('ADDRESS_NOT_OURS');
    must(await choose(`${ADDRESS}/`));
    expect(await publicHall(hall)).toMatchObject({ joinBase: ADDRESS });
  });
});

describe('a disk that is nearly full', () => {
  it('opens no meeting, says how much is missing, and opens it once there is room', async () => {
    const { village } = await makeVillageOf(world, [CONTESTED]);
    const { meetingId } = must(await prepare(village.id));
    const start = async () => {
      const desk = await world.doors.meetings.meeting(world.officer, meetingId);
      const expectedVersion = desk?.meeting.version ?? 0;
      return world.doors.startMeeting(world.officer, { commandId: newId(), meetingId, expectedVersion });
    };
    world.disk.freeMegabytes = 120;
    expect(await start()).toMatchObject({ code: 'DISK_NEARLY_FULL', details: { free: 120, least: 500 } });
    world.disk.freeMegabytes = 10_000;
    expect((await start()).ok).toBe(true);
  });
});
