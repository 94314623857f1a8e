import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import type { Sheets } from '../../server/modules/meetings/domain/count-sheets.ts';
import {
  codeOf,
  CONTESTED,
  ESCAPED,
  makeHall,
  meetingsWorld,
  must,
  STILL_POOR,
  type HallSetting,
  type MeetingsWorld,
  type TestHall,
} from './meetings-world.ts';

let world: MeetingsWorld;
beforeAll(async () => {
  world = await meetingsWorld();
});
afterAll(() => world.dispose());

type CounterActor = Extract<Actor, { kind: 'MEETING' }>;
const hallOf = (setting: HallSetting = {}) => makeHall(world, setting);
const motionOf = (hall: TestHall) => hall.desk().then(({ hall: { motion } }) => motion);

async function invite(
  hall: TestHall,
  counterNo: number,
  actor: Actor = world.officer,
): Promise<CounterActor> {
  const asked = { commandId: newId(), meetingId: hall.meetingId, role: 'COUNTER' as const, counterNo };
  const link = must(await world.doors.issueMeetingLink(actor, asked));
  return must(await world.doors.joinMeeting({ token: link.path.replace('/join/', ''), pin: link.pin })).actor;
}
const choose = async (hall: TestHall, counters: number) =>
  world.doors.chooseCounters(world.officer, {
    ...{ commandId: newId(), meetingId: hall.meetingId, counters, expectedVersion: await hall.version() },
  });
async function withTwo(setting: HallSetting = { hands: 10 }) {
  const hall = await hallOf(setting);
  must(await choose(hall, 2));
  const [one, two] = [await invite(hall, 1), await invite(hall, 2)];
  const { motionId } = must(await hall.open((await hall.firstItem()).id));
  const send = (actor: Actor, hands: readonly [number, number, number], attempt = 1, commandId = newId()) =>
    world.doors.countApart(actor, {
      ...{ commandId, motionId, attempt },
      hands: { agree: hands[0], disagree: hands[1], noOpinion: hands[2] },
    });
  const settle = (counterNo: number, reason: string) =>
    world.doors.settleCount(world.officer, { commandId: newId(), motionId, counterNo, reason });
  return { hall, one, two, motionId, send, settle };
}

describe('two counters on two devices', () => {
  it('equal numbers are the count; the question closes with them', async () => {
    const { hall, one, two, motionId, send } = await withTwo();
    expect((await motionOf(hall))?.counting).toBe('WAITING');
    must(await send(one, [6, 3, 1]));
    expect((await motionOf(hall))?.counting).toBe('ONE_IN');
    expect(codeOf(await hall.close(motionId))).toBe('COUNTERS_NOT_IN');
    must(await send(two, [6, 3, 1]));
    expect((await motionOf(hall))?.counting).toBe('TAKEN');
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({ agree: 6, disagree: 3, noOpinion: 1, base: 10 });
  });

  it('unequal numbers are counted again by both; both attempts stay on record', async () => {
    const { hall, one, two, motionId, send } = await withTwo();
    must(await send(one, [6, 3, 1]));
    must(await send(two, [5, 4, 1]));
    expect((await motionOf(hall))?.counting).toBe('DIFFERENT');
    expect(codeOf(await hall.close(motionId))).toBe('COUNTERS_DIFFER');
    must(await send(two, [5, 4, 1], 2));
    expect(codeOf(await hall.close(motionId))).toBe('COUNTERS_NOT_IN');
    must(await send(one, [5, 4, 1], 2));
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({ agree: 5, disagree: 4, noOpinion: 1 });
    const kept = await world.database.source.query(
      `SELECT attempt, counter_no, agree FROM counter_count WHERE motion_id = $1 ORDER BY 1, 2`,
      [motionId],
    );
    expect(kept.map((row: Record<string, number>) => Object.values(row))).toEqual([
      [1, 1, 6],
      [1, 2, 5],
      [2, 1, 5],
      [2, 2, 5],
    ]);
    await expect(
      world.database.source.query(`UPDATE counter_count SET agree = 9 WHERE motion_id = $1`, [motionId]),
    ).rejects.toThrow('permission denied');
  });

  it('neither learns the other’s number, before or after: not by its own view, not by the desk while one is out', async () => {
    const { hall, one, two, motionId, send } = await withTwo();
    must(await send(one, [7, 2, 1]));
    expect(await world.doors.myCount(two, motionId)).toEqual({
      ...{ motionId, counterNo: 2, state: 'ONE_IN', attempt: 1, mine: null, before: null },
    });
    expect((await hall.desk()).bothCounts).toEqual([]);
    must(await send(two, [6, 3, 1]));
    expect(await world.doors.myCount(two, motionId)).toMatchObject({ mine: null, before: { agree: 6 } });
    expect((await hall.desk()).bothCounts).toHaveLength(2);
    // what the room and the phones are told: how far the counting is, and no number
    const told = JSON.stringify((await world.doors.hall.hallOf(hall.meetingId))?.motion);
    expect(told).toContain('"counting":"DIFFERENT"');
    expect(told).not.toMatch(/"agree":[67]/);
  });

  it('a counter counts once in an attempt; the same command again is the same count', async () => {
    const { hall, one, two, motionId, send } = await withTwo();
    const command = newId();
    must(await send(one, [6, 3, 1], 1, command));
    must(await send(one, [6, 3, 1], 1, command));
    expect(codeOf(await send(one, [5, 4, 1]))).toBe('COUNT_ALREADY_IN');
    expect(codeOf(await send(one, [5, 4, 1], 2))).toBe('STALE');
    must(await send(two, [6, 3, 1]));
    expect(codeOf(await send(two, [5, 4, 1], 1))).toBe('COUNT_ALREADY_IN');
    must(await hall.close(motionId));
    expect(codeOf(await send(two, [6, 3, 1], 2))).toBe('MOTION_IS_CLOSED');
    expect(codeOf(await hall.close(motionId))).toBeNull(); // closed once, it stays
  });

  it('two who send in the same moment are both in, and compared', async () => {
    for (const [a, b, state] of [
      [6, 6, 'TAKEN'],
      [6, 5, 'DIFFERENT'],
    ] as const) {
      const { hall, one, two, send } = await withTwo();
      const sent = await Promise.all([send(one, [a, 10 - a, 0]), send(two, [b, 10 - b, 0])]);
      expect(sent.map(codeOf)).toEqual([null, null]);
      expect((await motionOf(hall))?.counting).toBe(state);
    }
  });

  it('the chair names whose count stands with a written reason, only while they differ', async () => {
    const { hall, one, two, motionId, send, settle } = await withTwo();
    must(await send(one, [6, 3, 1]));
    expect(codeOf(await settle(1, 'Người 2 đứng sau cột'))).toBe('COUNT_NOT_DIFFERENT');
    must(await send(two, [5, 4, 1]));
    expect(codeOf(await settle(1, '  '))).toBe('SETTLE_NEEDS_REASON');
    expect(codeOf(await settle(3, 'x'))).toBe('COUNTER_NUMBER');
    must(await settle(1, 'Người 2 đứng sau cột'));
    expect(codeOf(await settle(2, 'x'))).toBe('COUNT_NOT_DIFFERENT');
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({ agree: 6, disagree: 3 });
  });

  it('counts that cannot be right are refused: more than the room, negative, a hand of who stands aside', async () => {
    const { one, send } = await withTwo();
    expect(codeOf(await send(one, [9, 2, 0]))).toBe('HANDS_MORE_THAN_PRESENT');
    expect(codeOf(await send(one, [-1, 2, 0]))).toBe('HANDS_INVALID');
    expect(codeOf(await send(one, [1.5, 2, 0]))).toBe('HANDS_INVALID');
  });

  it('equal counts that miss somebody need a written reason at the close', async () => {
    const { hall, one, two, motionId, send } = await withTwo();
    must(await send(one, [6, 3, 0]));
    must(await send(two, [6, 3, 0]));
    expect(codeOf(await hall.close(motionId))).toBe('HANDS_DO_NOT_ADD_UP');
    must(await hall.close(motionId, 'Một người ra ngoài'));
    expect(await hall.result(motionId)).toMatchObject({ agree: 6, disagree: 3, noOpinion: 1 });
  });

  it('one device per counter: a new link puts the one before it out; the desk cannot enter hands instead', async () => {
    const { hall, one, motionId } = await withTwo();
    expect(codeOf(await hall.count(motionId, 6, 3, 1))).toBe('TWO_COUNTERS_COUNT');
    const again = await invite(hall, 1);
    expect(again.accessId).not.toBe(one.accessId);
    const [link] = await world.database.source.query(
      `SELECT revoked_at IS NOT NULL AS out FROM meeting_access WHERE id = $1`,
      [one.accessId],
    );
    expect(link).toEqual({ out: true });
  });

  it('a counter may count and nothing else; nobody else may count apart', async () => {
    const { hall, one, motionId, send } = await withTwo();
    const operator = {
      kind: 'MEETING',
      accessId: newId(),
      meetingId: hall.meetingId,
      role: 'OPERATOR',
    } as const;
    expect(codeOf(await send(world.officer, [6, 3, 1]))).toBe('NOT_FOUND');
    expect(codeOf(await send(operator, [6, 3, 1]))).toBe('NOT_FOUND');
    expect(await world.doors.meetings.meeting(one, hall.meetingId)).toBeNull();
    const close = { commandId: newId(), motionId, expectedRevision: 1, mismatchReason: null };
    expect(codeOf(await world.doors.closeMotion(one, close))).toBe('NOT_FOUND');
    expect(
      codeOf(
        await world.doors.issueMeetingLink(one, {
          ...{ commandId: newId(), meetingId: hall.meetingId, role: 'COUNTER', counterNo: 2 },
        }),
      ),
    ).toBe('NOT_FOUND');
    const foreign = await withTwo();
    expect(codeOf(await foreign.send(one, [6, 3, 1]))).toBe('NOT_FOUND');
  });

  it('the operator names counters in the hall, but issues no other link', async () => {
    const hall = await hallOf({ hands: 2 });
    const operator = {
      kind: 'MEETING',
      accessId: newId(),
      meetingId: hall.meetingId,
      role: 'OPERATOR',
    } as const;
    expect((await invite(hall, 2, operator)).role).toBe('COUNTER');
    const asked = { commandId: newId(), meetingId: hall.meetingId };
    const issue = (role: 'CHAIR' | 'COUNTER', counterNo?: number) =>
      world.doors.issueMeetingLink(operator, {
        ...asked,
        commandId: newId(),
        role,
        ...(counterNo ? { counterNo } : {}),
      });
    expect(codeOf(await issue('CHAIR'))).toBe('NOT_FOUND');
    expect(codeOf(await issue('COUNTER'))).toBe('COUNTER_NUMBER');
    expect(codeOf(await issue('COUNTER', 3))).toBe('COUNTER_NUMBER');
  });

  it('one or two is chosen between questions and frozen when one opens', async () => {
    const hall = await hallOf({ hands: 3 });
    expect(codeOf(await choose(hall, 3))).toBe('COUNTERS_INVALID');
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    expect(codeOf(await choose(hall, 2))).toBe('CLOSE_THE_QUESTION_FIRST');
    const counter = await invite(hall, 1);
    const sent = await world.doors.countApart(counter, {
      ...{ commandId: newId(), motionId, attempt: 1, hands: { agree: 3, disagree: 0, noOpinion: 0 } },
    });
    expect(codeOf(sent)).toBe('ONE_COUNTER_COUNTS');
    await expect(
      world.database.source.query(`UPDATE motion SET counters = 2 WHERE id = $1`, [motionId]),
    ).rejects.toThrow('append-only or sealed');
  });
});

describe('the form of vote', () => {
  it('is frozen with the base: hands, phones, both', async () => {
    const forms = [];
    for (const setting of [{ hands: 2 }, { phones: 5 }, { hands: 2, phones: 5 }]) {
      const hall = await hallOf(setting);
      must(await hall.open((await hall.firstItem()).id));
      forms.push((await motionOf(hall))?.form);
    }
    expect(forms).toEqual(['HAND_COUNT', 'PHONE', 'MIXED']);
  });
  it('one person counts on one screen at a time; the other one says so, and may take over', async () => {
    const hall = await hallOf({ hands: 2 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    const on = (screen: 'WALL' | 'DESK') =>
      world.doors.countHandsOn(world.officer, { commandId: newId(), motionId, screen });
    expect((await motionOf(hall))?.countedOn).toBeNull();
    must(await on('WALL'));
    expect((await motionOf(hall))?.countedOn).toBe('WALL');
    must(await on('DESK'));
    expect((await motionOf(hall))?.countedOn).toBe('DESK');
  });
});

const form = async (hall: TestHall, agree: number) =>
  world.doors.chooseFormOfVote(world.officer, {
    ...{ commandId: newId(), meetingId: hall.meetingId, form: 'SECRET_BALLOT' as const, agree },
    expectedVersion: await hall.version(),
  });
const committee = async (hall: TestHall, attendeeIds: readonly string[], agree: number) =>
  world.doors.approveCommittee(world.officer, {
    ...{ commandId: newId(), meetingId: hall.meetingId, attendeeIds, agree },
    expectedVersion: await hall.version(),
  });
const someone = async (hall: TestHall, n: number) =>
  (await hall.desk()).attendees.slice(0, n).map(({ id }) => id);
async function secretHall(setting: HallSetting = { hands: 10 }) {
  const hall = await hallOf(setting);
  const people = (setting.hands ?? 0) + (setting.phones ?? 0);
  must(await form(hall, people));
  must(await committee(hall, await someone(hall, 3), people));
  return hall;
}
const SHEETS: Sheets = { handedOut: 9, returned: 8, agree: 5, disagree: 1, noOpinion: 1, spoiled: 1 };
const record = (motionId: string, over: Partial<Sheets> = {}) =>
  world.doors.recordSheets(world.officer, { commandId: newId(), motionId, sheets: { ...SHEETS, ...over } });

describe('a secret ballot on paper', () => {
  it('needs a committee of three to five that the meeting approved', async () => {
    const hall = await hallOf({ hands: 10 });
    must(await form(hall, 6));
    const itemId = (await hall.firstItem()).id;
    expect(codeOf(await hall.open(itemId))).toBe('COMMITTEE_MISSING');
    expect(codeOf(await committee(hall, await someone(hall, 2), 10))).toBe('COMMITTEE_SIZE');
    expect(codeOf(await committee(hall, await someone(hall, 6), 10))).toBe('COMMITTEE_SIZE');
    const three = await someone(hall, 3);
    expect(codeOf(await committee(hall, [...three.slice(0, 2), newId()], 10))).toBe('COMMITTEE_MEMBER');
    expect(codeOf(await committee(hall, [...three.slice(0, 2), three[0] ?? ''], 10))).toBe(
      'COMMITTEE_MEMBER',
    );
    must(await committee(hall, three, 5)); // half is not more than half: the no is kept
    expect(codeOf(await hall.open(itemId))).toBe('COMMITTEE_MISSING');
    must(await committee(hall, await someone(hall, 5), 6));
    must(await hall.open(itemId));
  });

  it('everybody answers on paper, also who came with a phone; not returned and spoiled are no opinion', async () => {
    const hall = await secretHall({ hands: 6, phones: 4 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    expect(await motionOf(hall)).toMatchObject({
      form: 'SECRET_BALLOT',
      base: 10,
      paperBase: 10,
      handBase: 0,
      phoneBase: 0,
    });
    const [phone] = hall.phones;
    const cast = phone && (await world.doors.castBallot(phone, { motionId, n: 1, choice: 'AGREE' }));
    expect(cast && codeOf(cast)).toBe('NOT_ENTITLED');
    expect(codeOf(await hall.count(motionId, 5, 1, 4))).toBe('IS_A_SECRET_BALLOT');
    expect(codeOf(await hall.close(motionId))).toBe('SHEETS_NOT_COUNTED');
    must(await record(motionId));
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({
      agree: 5,
      disagree: 1,
      noOpinion: 4,
      base: 10,
      agreed: true,
    });
    expect(codeOf(await record(motionId))).toBe('MOTION_IS_CLOSED');
    const seen = await world.doors.reconciliation(world.officer, hall.meetingId);
    expect(seen?.rows[0]).toMatchObject({ difference: null, motion: { paperBase: 10, sheetsReturned: 8 } });
  });

  it('handed out ≤ people, returned ≤ handed out, and what is in the box adds up', async () => {
    const hall = await secretHall();
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    expect(codeOf(await record(motionId, { handedOut: 11 }))).toBe('SHEETS_MORE_THAN_PRESENT');
    expect(codeOf(await record(motionId, { returned: 10 }))).toBe('SHEETS_MORE_THAN_HANDED_OUT');
    expect(codeOf(await record(motionId, { spoiled: 2 }))).toBe('SHEETS_DO_NOT_ADD_UP');
    expect(codeOf(await record(motionId, { spoiled: 0 }))).toBe('SHEETS_DO_NOT_ADD_UP');
    expect(codeOf(await record(motionId, { agree: -1, disagree: 7 }))).toBe('SHEETS_INVALID');
    must(await record(motionId));
    must(await record(motionId, { agree: 4, disagree: 2 })); // counted again: the latest stands, both are kept
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({ agree: 4, disagree: 2 });
    const kept = await world.database.source.query(`SELECT 1 FROM paper_count WHERE motion_id = $1`, [
      motionId,
    ]);
    expect(kept).toHaveLength(2);
    await expect(
      world.database.source.query(`DELETE FROM paper_count WHERE motion_id = $1`, [motionId]),
    ).rejects.toThrow('permission denied');
  });

  it('whoever stands aside takes no sheet, and says so before it opens', async () => {
    const hall = await secretHall();
    const [first, second] = await someone(hall, 2);
    const itemId = (await hall.firstItem()).id;
    const aside = (attendeeId = '') =>
      world.doors.standAside(world.officer, { commandId: newId(), attendeeId, itemId });
    must(await aside(first));
    const { motionId } = must(await hall.open(itemId));
    expect(codeOf(await aside(second))).toBe('STAND_ASIDE_TOO_LATE');
    expect(codeOf(await record(motionId, { handedOut: 10 }))).toBe('SHEETS_MORE_THAN_PRESENT');
    must(await record(motionId));
  });

  it('the whole is still confirmed by one show of hands, and hands can be chosen again', async () => {
    const hall = await secretHall();
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    expect(codeOf(await record(motionId))).toBeNull();
    must(await hall.close(motionId));
    must(await hall.open(null));
    expect(await motionOf(hall)).toMatchObject({ purpose: 'CLOSING', form: 'HAND_COUNT', handBase: 10 });
  });

  it('one sheet for everybody in the base', async () => {
    const hall = await secretHall();
    const ask = { meetingId: hall.meetingId, itemId: (await hall.firstItem()).id };
    must(await hall.open(ask.itemId));
    must(await hall.person('Đến sau'));
    expect(must(await world.doors.ballots(world.officer, ask)).sheets).toBe(10);
    expect(codeOf(await world.doors.ballots({ kind: 'PUBLIC' }, ask))).toBe('NOT_SIGNED_IN');
  });
});

describe('an objection to a list', () => {
  it('lifts the household out of it, to be heard alone', async () => {
    const hall = await hallOf({ hands: 4, sketches: [CONTESTED, ESCAPED, ESCAPED, STILL_POOR] });
    const list = (await hall.items()).find(({ section }) => section === 'BY_LIST');
    const caseId = list?.households[0]?.caseId ?? '';
    const lifted = {
      commandId: newId(),
      itemId: list?.id ?? '',
      caseId,
      expectedVersion: await hall.version(),
    };
    must(await world.doors.liftFromList(world.officer, lifted));
    const alone = (await hall.items()).find(({ households }) => households[0]?.caseId === caseId);
    expect(alone).toMatchObject({ section: 'ONE_BY_ONE', state: 'PENDING' });
    expect((await hall.decide(alone?.id ?? '', 4)).result).toMatchObject({ agreed: true });
  });
});
