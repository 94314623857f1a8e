import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { recomputeTally } from '../../server/modules/tally/app/recompute-tally.ts';
import { tallyRepository as tallies } from '../../server/modules/tally/db/tally-repository.ts';
import { verifyRecord } from '../../server/tools/verify/verify-record.ts';
import {
  codeOf,
  CONTESTED,
  ESCAPED,
  makeHall,
  meetingsWorld,
  must,
  STILL_POOR,
  type MeetingsWorld,
} from './meetings-world.ts';
import { adoption, minutesOf, sealHall } from './minutes-world.ts';
import { counts, makePaper } from './paper-world.ts';

let world: MeetingsWorld;
/** Refused again and again, and entered at the end. */
let patient: Awaited<ReturnType<typeof makePaper>>;
beforeAll(async () => {
  world = await meetingsWorld();
  patient = await makePaper(world, [STILL_POOR, STILL_POOR]);
});
afterAll(() => world.dispose());

const decisions = (meetingId: string) =>
  world.database.owner<{ outcome: string; end_class: string | null; start_class: string }>(
    `SELECT outcome, start_class, end_class FROM decision JOIN motion ON motion.id = decision.motion_id
      WHERE motion.meeting_id = $1 ORDER BY outcome, start_class, end_class`,
    [meetingId],
  );
const EVENING = [CONTESTED, CONTESTED, ESCAPED, ESCAPED, STILL_POOR];

describe('a meeting on paper', () => {
  it('gives the same decisions and the same results as the same counts in the hall (QĐ 24/2021 Đ.4 k.3)', async () => {
    const live = await makeHall(world, { hands: 12, sketches: EVENING });
    for (const [place, { id }] of (await live.items()).entries())
      await live.decide(id, place === 1 ? 5 : 9, place === 1 ? 7 : 3);
    await live.decide(null, 12);
    await sealHall(world, live);
    const paper = await makePaper(world, EVENING);
    const answers = paper.items.map(({ id }, place) => ({
      ...{ itemId: id, opinions: [], lifted: [] },
      counts: place === 1 ? counts(5, 7) : counts(9, 3),
    }));
    must(await paper.enter({ answers }));
    expect(await decisions(paper.meetingId)).toEqual(await decisions(live.meetingId));
    const results = async (meetingId: string) =>
      world.database.owner(
        `SELECT purpose, base, form, agree, disagree, no_opinion, agreed, share_numerator, share_denominator,
                share_comparison, rule_source, (SELECT count(*) FROM elector WHERE motion_id = motion.id) AS electors
           FROM motion WHERE meeting_id = $1 ORDER BY purpose, agree, base`,
        [meetingId],
      );
    expect(await results(paper.meetingId)).toEqual(await results(live.meetingId));
    const key = { roundId: world.roundId, communeId: world.commune.id };
    await recomputeTally({ unitOfWork: world.unitOfWork, tallies, changed: () => undefined })(key);
    const lines = async (villageId: string) =>
      world.database.owner(
        `SELECT to_jsonb(line) - 'village_id' AS line FROM tally_line line WHERE village_id = $1 ORDER BY class, unit`,
        [villageId],
      );
    expect(await lines(live.village.id)).not.toEqual([]);
    expect(await lines(paper.village.id)).toEqual(await lines(live.village.id));
    expect((await paper.desk()).meeting).toMatchObject({ state: 'SEALED', kind: 'PAPER' });
  });

  it('exactly half of everybody attending is agreed, one fewer is not', async () => {
    const paper = await makePaper(world, [CONTESTED, CONTESTED]);
    const [first, second] = paper.items;
    const answer = { opinions: [], lifted: [] };
    must(
      await paper.enter({
        answers: [
          { itemId: first!.id, counts: counts(6, 6), ...answer },
          { itemId: second!.id, counts: counts(5, 5, 2), ...answer },
        ],
      }),
    );
    expect((await decisions(paper.meetingId)).map(({ outcome }) => outcome)).toEqual([
      'AGREED',
      'NOT_AGREED',
    ]);
  });

  it('entered twice by one command gives one answer; by another it is refused', async () => {
    const paper = await makePaper(world, [STILL_POOR]);
    const commandId = newId();
    const entry = paper.entry();
    const ask = async (id: string) =>
      world.meetings.paper.enter(world.officer, {
        ...{ commandId: id, meetingId: paper.meetingId, expectedVersion: 1, entry },
      });
    const first = must(await ask(commandId));
    expect(must(await ask(commandId))).toEqual(first);
    expect(codeOf(await ask(newId()))).toBe('PAPER_ALREADY_ENTERED');
    expect(await decisions(paper.meetingId)).toHaveLength(1);
  });

  it('cannot be entered for a village that met live, nor while one is under way, nor for a rehearsal', async () => {
    const live = await makeHall(world, { hands: 3, sketches: [STILL_POOR] });
    const enter = async (meetingId: string) =>
      world.meetings.paper.enter(world.officer, {
        ...{ commandId: newId(), meetingId, expectedVersion: await live.version() },
        entry: (await makePaper(world, [STILL_POOR])).entry(),
      });
    expect(codeOf(await enter(live.meetingId))).toBe('MEETING_IS_LIVE');
    const prepare = (kind: 'PAPER' | 'LIVE') =>
      world.doors.prepareMeeting(world.officer, {
        ...{ commandId: newId(), roundId: world.roundId, villageId: live.village.id, kind },
        ...{ place: null, plannedAt: null, chairName: null },
      });
    expect(codeOf(await prepare('PAPER'))).toBe('MEETING_ALREADY_PREPARED');
    await live.decide((await live.firstItem()).id, 3);
    await live.decide(null, 3);
    await sealHall(world, live);
    expect(codeOf(await enter(live.meetingId))).toBe('MEETING_IS_SEALED');
    expect(codeOf(await prepare('PAPER'))).toBe('NOTHING_TO_DECIDE');
    const rehearsal = await makeHall(world, { kind: 'REHEARSAL', hands: 1 });
    expect(codeOf(await enter(rehearsal.meetingId))).toBe('REHEARSAL_IS_NOT_ENTERED');
  });

  it('is never started as a live one', async () => {
    const paper = await makePaper(world, [STILL_POOR]);
    const start = { commandId: newId(), meetingId: paper.meetingId, expectedVersion: 1 };
    expect(codeOf(await world.doors.startMeeting(world.officer, start))).toBe('MEETING_IS_ON_PAPER');
  });

  it('is entered by the commune only: not by another commune, not by a link, not by somebody signed out', async () => {
    const paper = await makePaper(world, [STILL_POOR]);
    const command = { meetingId: paper.meetingId, expectedVersion: 1, entry: paper.entry() };
    const link = { kind: 'MEETING', accessId: newId(), role: 'CHAIR', meetingId: paper.meetingId } as const;
    const by = (actor: Parameters<typeof world.meetings.paper.enter>[0]) =>
      world.meetings.paper.enter(actor, { ...command, commandId: newId() });
    expect(codeOf(await by({ kind: 'PUBLIC' }))).toBe('NOT_SIGNED_IN');
    expect(codeOf(await by({ ...world.officer, grants: [] } as typeof world.officer))).toBe('NOT_FOUND');
    expect(codeOf(await by(link))).toBe('NOT_FOUND');
  });

  it.each<[string, (paper: Awaited<ReturnType<typeof makePaper>>) => object, string]>([
    ['more hands than people', (p) => one(p, counts(13)), 'HANDS_MORE_THAN_PRESENT'],
    ['a number below zero', (p) => one(p, counts(13, -1)), 'HANDS_INVALID'],
    ['fewer than attend, without a reason', (p) => one(p, counts(8, 1)), 'HANDS_DO_NOT_ADD_UP'],
    [
      'hands of those who stand aside',
      (p) => one(p, counts(11, 0, 1, { standAside: 3 })),
      'HANDS_OF_STAND_ASIDES',
    ],
    ['an item missing', () => ({ answers: [] }), 'PAPER_ITEMS_MISSING'],
    [
      'an item of another meeting',
      (p) => ({ answers: [...p.entry().answers, { ...p.entry().answers[0], itemId: newId() }] }),
      'ITEM_NOT_HERE',
    ],
    [
      'an item answered twice',
      (p) => ({ answers: [...p.entry().answers, ...p.entry().answers] }),
      'ITEM_NOT_HERE',
    ],
    [
      'nobody attending',
      () => ({ groups: [], householdsRepresented: 0, listedRepresented: 0 }),
      'NOBODY_PRESENT',
    ],
    ['a group below zero', () => ({ groups: [{ role: 'CHAIR', people: -1 }] }), 'PAPER_GROUP_INVALID'],
    [
      'more households than the village has',
      () => ({ householdsRepresented: 3 }),
      'PAPER_HOUSEHOLDS_INVALID',
    ],
    ['a meeting of tomorrow', () => ({ heldUntil: new Date(Date.now() + 86_400_000) }), 'PAPER_DATE_FUTURE'],
    ['an end before the beginning', () => ({ heldUntil: new Date(0) }), 'PAPER_TIMES_SWAPPED'],
    [
      'a day before the lists were fixed',
      () => ({ heldFrom: new Date(Date.now() - 3 * 86_400_000) }),
      'PAPER_DATE_BEFORE_AGENDA',
    ],
    ['no adoption', () => ({ adoptedAgree: 0 }), 'PAPER_NOT_ADOPTED'],
    ['the whole not confirmed', () => ({ closing: counts(2, 10) }), 'CLOSING_NOT_CONFIRMED'],
    ['no chair', () => ({ chairName: '  ' }), 'PAPER_TEXT_MISSING'],
    ['more hands for the secretary than people', () => ({ secretaryAgree: 13 }), 'HANDS_MORE_THAN_PRESENT'],
    ['a secret ballot that nobody chose', () => ({ form: 'SECRET_BALLOT' }), 'PAPER_FORM_NOT_CHOSEN'],
  ])('%s is refused, and nothing is left behind', async (_, over, code) => {
    expect(codeOf(await patient.enter(over(patient)))).toBe(code);
    const { meeting, attendees } = await patient.desk();
    expect([meeting.state, meeting.version, attendees.length]).toEqual(['PREPARED', 1, 0]);
    expect(await decisions(patient.meetingId)).toEqual([]);
  });

  it('what was refused is mended and entered', async () => {
    must(await patient.enter());
    expect(await decisions(patient.meetingId)).toHaveLength(2);
  });

  it('fewer than attend, with a reason, count as no opinion; stand-asides stay in the base', async () => {
    const paper = await makePaper(world, [CONTESTED]);
    const said = counts(7, 1, 1, { standAside: 2, mismatchReason: 'Ba người ra ngoài' });
    must(await paper.enter(one(paper, said)));
    const [motion] = await world.database.owner(
      `SELECT base, agree, disagree, no_opinion, mismatch_reason FROM motion WHERE meeting_id = $1 AND purpose = 'ITEM'`,
      [paper.meetingId],
    );
    expect(motion).toEqual({
      base: 12,
      agree: 7,
      disagree: 1,
      no_opinion: 4,
      mismatch_reason: 'Ba người ra ngoài',
    });
  });

  it('an objection takes a household out of its list, to be decided alone; all of them leave no list', async () => {
    const paper = await makePaper(world, [ESCAPED, ESCAPED, STILL_POOR]);
    const [list, rest] = paper.items;
    const [caseId] = paper.caseIds;
    const lifted = [{ caseId: caseId!, counts: counts(3, 9) }];
    const answers = (of: typeof lifted, own: ReturnType<typeof counts> | null) => [
      { itemId: list!.id, counts: own, opinions: ['Hộ mới bán bò'], lifted: of },
      { itemId: rest!.id, counts: counts(12), opinions: [], lifted: [] },
    ];
    const twice = [...lifted, ...lifted];
    expect(codeOf(await paper.enter({ answers: answers(twice, counts(12)) }))).toBe('CASE_NOT_IN_A_LIST');
    const all = paper.caseIds.slice(0, 2).map((id) => ({ caseId: id, counts: counts(12) }));
    expect(codeOf(await paper.enter({ answers: answers(all, counts(12)) }))).toBe('PAPER_LIST_EMPTY');
    expect(codeOf(await paper.enter({ answers: answers(lifted, null) }))).toBe('PAPER_ITEMS_MISSING');
    must(await paper.enter({ answers: answers(lifted, counts(12)) }));
    const outcome = (await decisions(paper.meetingId)).map(({ outcome: of }) => of);
    expect(outcome).toEqual(['AGREED', 'AGREED', 'NOT_AGREED']);
    const alone = await makePaper(world, [ESCAPED, ESCAPED]);
    const both = alone.caseIds.map((id) => ({ caseId: id, counts: counts(12) }));
    must(
      await alone.enter({
        answers: [{ itemId: alone.items[0]!.id, counts: null, opinions: [], lifted: both }],
      }),
    );
    expect((await decisions(alone.meetingId)).map(({ end_class }) => end_class)).toEqual([
      'NOT_POOR',
      'NOT_POOR',
    ]);
  });

  it('sheets of a secret ballot add up, under its committee; the whole is confirmed by hands', async () => {
    const paper = await makePaper(world, [CONTESTED]);
    const sheets = { handedOut: 11, returned: 10, spoiled: 1 };
    const secret = {
      ...{ form: 'SECRET_BALLOT' as const, formAgree: 9, committee: ['A', 'B', 'C'], committeeAgree: 12 },
    };
    const said = (over: object) => ({
      ...secret,
      ...one(paper, counts(7, 1, 1, { standAside: 1, sheets, ...over })),
    });
    expect(codeOf(await paper.enter(said({ sheets: null })))).toBe('PAPER_SHEETS_MISSING');
    expect(codeOf(await paper.enter(said({ agree: 8 })))).toBe('SHEETS_DO_NOT_ADD_UP');
    expect(codeOf(await paper.enter({ ...said({}), committee: ['A'] }))).toBe('COMMITTEE_SIZE');
    expect(codeOf(await paper.enter({ ...said({}), formAgree: 6 }))).toBe('PAPER_FORM_NOT_CHOSEN');
    must(await paper.enter(said({})));
    const motions = await world.database.owner(
      `SELECT form, agree, disagree, no_opinion FROM motion WHERE meeting_id = $1 ORDER BY purpose DESC`,
      [paper.meetingId],
    );
    expect(motions).toEqual([
      { form: 'SECRET_BALLOT', agree: 7, disagree: 1, no_opinion: 4 },
      { form: 'HAND_COUNT', agree: 12, disagree: 0, no_opinion: 0 },
    ]);
  });

  it.each(['HAND_COUNT', 'SECRET_BALLOT'] as const)(
    'has minutes whose record is verified by code that shares nothing with it (%s)',
    async (form) => {
      const doors = minutesOf(world);
      const paper = await makePaper(world, [CONTESTED, ESCAPED, STILL_POOR]);
      const secret = form === 'SECRET_BALLOT';
      const sheets = secret ? { handedOut: 11, returned: 11, spoiled: 0 } : null;
      const said = counts(8, 2, secret ? 1 : 2, { standAside: 1, sheets });
      const answers = paper.items.map(({ id }) => ({
        itemId: id,
        counts: said,
        opinions: ['Nhất trí'],
        lifted: [],
      }));
      const chosen = secret ? { formAgree: 12, committee: ['A', 'B', 'C'], committeeAgree: 12 } : {};
      must(await paper.enter({ answers, form, ...chosen }));
      must(await doors.adopt(world.officer, { ...adoption(paper.meetingId), agree: 12 }));
      const { bytes } = must(await doors.exported(world.officer, paper.meetingId));
      const verdict = verifyRecord(Buffer.from(bytes));
      expect(verdict.ok ? 'AGREES' : verdict.difference.en).toBe('AGREES');
      const record = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
        record: { households: object; motions: { standAside: number }[]; meeting: { kind: string } };
      };
      expect(record.record.households).toEqual({ listed: 3, represented: 1 });
      expect(record.record.motions[0]?.standAside).toBe(1);
      expect(record.record.meeting.kind).toBe('PAPER');
    },
  );
});

describe('a meeting that begins live and ends on paper', () => {
  const goOn = async (hall: Awaited<ReturnType<typeof makeHall>>, over: object = {}) =>
    world.meetings.paper.continueOnPaper(world.officer, {
      ...{ commandId: newId(), meetingId: hall.meetingId, expectedVersion: await hall.version() },
      ...{ reason: 'Mất điện lúc 20 giờ', withdrawOpen: false, ...over },
    });
  const rest = async (hall: Awaited<ReturnType<typeof makeHall>>, over: object = {}) => {
    const { meeting, hall: seen } = (await hall.desk()) as Awaited<ReturnType<typeof hall.desk>>;
    const waiting = seen.agenda.filter(({ state }) => state === 'PENDING');
    const sample = await makePaper(world, [STILL_POOR], 6);
    return world.meetings.paper.enter(world.officer, {
      ...{ commandId: newId(), meetingId: hall.meetingId, expectedVersion: meeting.version },
      entry: {
        ...sample.entry({ groups: [{ role: 'HOUSEHOLD_REPRESENTATIVE', people: 6 }] }),
        ...{ householdsRepresented: 1, listedRepresented: 1 },
        answers: waiting.map(({ id }) => ({ itemId: id, counts: counts(6), opinions: [], lifted: [] })),
        ...over,
      },
    });
  };

  it('keeps what was decided, takes the rest from the paper, says why, under one seal', async () => {
    const hall = await makeHall(world, { hands: 6, sketches: [CONTESTED, CONTESTED, ESCAPED] });
    const [first] = await hall.items();
    await hall.decide(first!.id, 2, 4);
    expect(codeOf(await goOn(hall, { reason: ' ' }))).toBe('PAPER_NEEDS_REASON');
    must(await goOn(hall));
    must(await goOn(hall));
    must(await rest(hall));
    const { meeting, acts } = await hall.desk();
    expect(meeting).toMatchObject({ kind: 'PAPER', state: 'SEALED' });
    expect(acts.find(({ kind }) => kind === 'CONTINUED_ON_PAPER')?.data).toMatchObject({
      ...{ reason: 'Mất điện lúc 20 giờ', undecided: 2, withdrawn: false },
    });
    expect((await decisions(hall.meetingId)).map(({ outcome }) => outcome)).toEqual([
      'AGREED',
      'AGREED',
      'NOT_AGREED',
    ]);
  });

  it('puts no question live any more: the rest is answered on the paper', async () => {
    const hall = await makeHall(world, { hands: 3, sketches: [CONTESTED] });
    const { id } = await hall.firstItem();
    must(await goOn(hall));
    expect(codeOf(await hall.open(id))).toBe('MEETING_IS_ON_PAPER');
    expect(codeOf(await hall.open(null))).toBe('MEETING_IS_ON_PAPER');
    expect((await hall.firstItem()).state).toBe('PENDING');
    must(await rest(hall));
  });

  it('an open question is closed or withdrawn first; withdrawn it counts as never put, and no ballot comes in', async () => {
    const hall = await makeHall(world, { hands: 4, phones: 2, sketches: [CONTESTED, STILL_POOR] });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    const [phone] = hall.phones;
    must(await world.doors.castBallot(phone!, { motionId, n: 1, choice: 'DISAGREE' }));
    expect(codeOf(await goOn(hall))).toBe('CLOSE_THE_QUESTION_FIRST');
    must(await goOn(hall, { withdrawOpen: true }));
    expect(codeOf(await world.doors.castBallot(phone!, { motionId, n: 2, choice: 'AGREE' }))).toBe(
      'MOTION_NOT_OPEN',
    );
    expect(codeOf(await hall.close(motionId))).not.toBeNull();
    must(await rest(hall));
    const motions = await world.database.owner(
      `SELECT state, attempt, reason IS NOT NULL AS why FROM motion WHERE meeting_id = $1 AND item_id = (
         SELECT item_id FROM motion WHERE id = $2) ORDER BY attempt`,
      [hall.meetingId, motionId],
    );
    expect(motions).toEqual([
      { state: 'WITHDRAWN', attempt: 1, why: false },
      { state: 'CLOSED', attempt: 2, why: true },
    ]);
    const doors = minutesOf(world);
    must(await doors.adopt(world.officer, adoption(hall.meetingId)));
    const { bytes } = must(await doors.exported(world.officer, hall.meetingId));
    const verdict = verifyRecord(Buffer.from(bytes));
    expect(verdict.ok ? 'AGREES' : verdict.difference.en).toBe('AGREES');
  });
});

/** Every item answered so. */
function one(paper: Awaited<ReturnType<typeof makePaper>>, said: ReturnType<typeof counts>) {
  return { answers: paper.items.map(({ id }) => ({ itemId: id, counts: said, opinions: [], lifted: [] })) };
}
