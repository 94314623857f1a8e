import { readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { account } from './round-world.ts';
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

let world: MeetingsWorld;
beforeAll(async () => {
  world = await meetingsWorld();
});
afterAll(() => world.dispose());

const caseOf = async (id: string) =>
  (
    await world.database.owner<{ state: string; end_class: string | null }>(
      `SELECT state, end_class FROM review_case WHERE id = $1`,
      [id],
    )
  )[0];

describe('agreed = at least half of everybody attending (QĐ 24/2021 Đ.4 k.3)', () => {
  it('10 of 20 passes: the case ends in its scored class', async () => {
    const hall = await makeHall(world, { hands: 20 });
    const item = await hall.firstItem();
    const { result } = await hall.decide(item.id, 10, 6, 4);
    expect(result).toEqual({ agree: 10, disagree: 6, noOpinion: 4, base: 20, share: '50 %', agreed: true });
    expect(await caseOf(hall.caseIds[0] ?? '')).toEqual({ state: 'AGREED', end_class: 'POOR' });
    expect((await hall.firstItem()).state).toBe('AGREED');
  });

  it('9 of 20 does not: the case goes back to be reviewed, and not to a vote the same evening', async () => {
    const hall = await makeHall(world, { hands: 20 });
    const item = await hall.firstItem();
    const { result } = await hall.decide(item.id, 9, 0, 11);
    expect(result).toMatchObject({ agreed: false, share: '45 %' });
    expect(await caseOf(hall.caseIds[0] ?? '')).toEqual({ state: 'RE_REVIEW', end_class: null });
    expect(codeOf(await hall.open(item.id, 'xin làm lại'))).toBe('ITEM_NEEDS_RE_REVIEW');
  });

  it('hands and phones count in one motion, one person one vote', async () => {
    const hall = await makeHall(world, { hands: 17, phones: 3 });
    const item = await hall.firstItem();
    const { motionId } = must(await hall.open(item.id));
    expect(await world.doors.hall.motion(motionId)).toMatchObject({ base: 20, handBase: 17, phoneBase: 3 });
    const [a, b] = hall.phones;
    must(await world.doors.castBallot(a!, { motionId, n: 1, choice: 'AGREE' }));
    must(await world.doors.castBallot(b!, { motionId, n: 1, choice: 'DISAGREE' }));
    must(await hall.count(motionId, 9, 5, 3));
    must(await hall.close(motionId));
    // the third phone said nothing: no opinion
    expect(await hall.result(motionId)).toMatchObject({ agree: 10, disagree: 6, noOpinion: 4, agreed: true });
  });

  it('a list decides every household on it, each with its own end class', async () => {
    const hall = await makeHall(world, { hands: 4, sketches: [ESCAPED, ESCAPED, STILL_POOR] });
    const items = await hall.items();
    expect(items.map(({ section, movement }) => [section, movement])).toEqual([
      ['BY_LIST', 'ESCAPED_POVERTY'],
      ['UNCHANGED', 'UNCHANGED'],
    ]);
    await hall.decide(items[0]!.id, 4);
    await hall.decide(items[1]!.id, 1, 3);
    const cases = await Promise.all(hall.caseIds.map(caseOf));
    expect(cases.map((of) => [of?.state, of?.end_class])).toEqual([
      ['AGREED', 'NOT_POOR'],
      ['AGREED', 'NOT_POOR'],
      ['RE_REVIEW', null],
    ]);
    const decisions = await world.database.owner(
      `SELECT outcome, end_class, rehearsal FROM decision WHERE village_id = $1 ORDER BY seq`,
      [hall.village.id],
    );
    expect(decisions).toEqual([
      { outcome: 'AGREED', end_class: 'NOT_POOR', rehearsal: false },
      { outcome: 'AGREED', end_class: 'NOT_POOR', rehearsal: false },
      { outcome: 'NOT_AGREED', end_class: null, rehearsal: false },
    ]);
  });

  it('where the pack has no share nothing opens until the commune has entered one', async () => {
    const roundId = await world.makeRound('vn-2016-2020', 2019);
    const hall = await makeHall(world, { hands: 3, roundId, sketches: [{ ...CONTESTED, b1: 110 }] });
    const item = await hall.firstItem();
    expect(codeOf(await hall.open(item.id))).toBe('RULE_SHARE_EMPTY');
    const share = { numerator: 2, denominator: 3, comparison: '>', source: 'NQ 01/2019', expectedVersion: 1 };
    const at = { roundId, communeId: world.commune.id };
    must(await world.rounds.setAgreeShare(world.officer, { commandId: newId(), ...at, ...share }));
    const { result } = await hall.decide(item.id, 2, 1);
    expect(result, 'exactly two thirds is not more than two thirds').toMatchObject({ agreed: false });
  });
});

describe('opening', () => {
  it('the same command again is the same motion; another is told that one is open', async () => {
    const hall = await makeHall(world, { hands: 2, sketches: [CONTESTED, CONTESTED] });
    const [one, two] = await hall.items();
    const command = {
      ...{ commandId: newId(), meetingId: hall.meetingId, itemId: one!.id, purpose: 'ITEM' as const },
      ...{ reason: null, expectedVersion: await hall.version() },
    };
    const first = must(await world.doors.openMotion(world.officer, command));
    expect(must(await world.doors.openMotion(world.officer, command))).toEqual(first);
    expect(codeOf(await hall.open(one!.id))).toBe('MOTION_ALREADY_OPEN');
    expect(codeOf(await hall.open(two!.id))).toBe('MOTION_ALREADY_OPEN');
  });

  it('two opened at the same moment give one motion', async () => {
    const hall = await makeHall(world, { hands: 2, sketches: [CONTESTED, CONTESTED] });
    const [one, two] = await hall.items();
    const expectedVersion = await hall.version();
    const open = (itemId: string) =>
      world.doors.openMotion(world.officer, {
        ...{
          commandId: newId(),
          meetingId: hall.meetingId,
          itemId,
          purpose: 'ITEM',
          reason: null,
          expectedVersion,
        },
      });
    const answers = await Promise.all([open(one!.id), open(two!.id), open(one!.id)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.map(codeOf).filter((code) => code !== null)).toEqual([
      'MOTION_ALREADY_OPEN',
      'MOTION_ALREADY_OPEN',
    ]);
  });

  it('on an old version is told so, with the version now', async () => {
    const hall = await makeHall(world, { hands: 2 });
    const item = await hall.firstItem();
    const expectedVersion = (await hall.version()) - 1;
    const opened = await world.doors.openMotion(world.officer, {
      ...{ commandId: newId(), meetingId: hall.meetingId, itemId: item.id, purpose: 'ITEM', reason: null },
      expectedVersion,
    });
    expect(opened).toMatchObject({ code: 'STALE', details: { currentVersion: expectedVersion + 1 } });
  });

  it('needs somebody present who counts: the Front’s supervisor does not', async () => {
    const hall = await makeHall(world);
    const item = await hall.firstItem();
    const person = { name: 'Bà Mặt trận' };
    const supervisor = { commandId: newId(), meetingId: hall.meetingId, person, channel: 'HAND' as const };
    must(await world.doors.checkIn(world.officer, { ...supervisor, role: 'FRONT_SUPERVISOR' }));
    expect(codeOf(await hall.open(item.id))).toBe('NOBODY_PRESENT');
    must(await hall.person('Một người'));
    const { motionId } = must(await hall.open(item.id));
    expect(await world.doors.hall.motion(motionId)).toMatchObject({ base: 1 });
  });

  it('freezes the base: who comes later waits for the next, who leaves stays in it', async () => {
    const hall = await makeHall(world, { hands: 2, phones: 2, sketches: [CONTESTED, CONTESTED] });
    const [first, second] = await hall.items();
    const { motionId } = must(await hall.open(first!.id));
    const late = must(await hall.person('Người đến muộn', 'PHONE'));
    must(await world.doors.joinBySlip({ code: hall.code, slip: late.slip ?? '', source: 'late' }));
    const phone = { kind: 'PHONE', attendeeId: late.attendeeId, meetingId: hall.meetingId } as const;
    expect(codeOf(await world.doors.castBallot(phone, { motionId, n: 1, choice: 'AGREE' }))).toBe(
      'NOT_ENTITLED',
    );
    expect(await world.doors.hall.myVote(phone, motionId)).toMatchObject({ entitled: false, lastN: 0 });

    const leaver = hall.phones[0]!;
    must(await world.doors.castBallot(leaver, { motionId, n: 1, choice: 'AGREE' }));
    const { version } = (await hall.desk()).attendees.find(({ id }) => id === leaver.attendeeId)!;
    const out = { commandId: newId(), attendeeId: leaver.attendeeId, expectedVersion: version };
    must(await world.doors.checkOut(world.officer, out));
    must(await hall.count(motionId, 2, 0, 0));
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({ base: 4, agree: 3, noOpinion: 1 });

    const next = must(await hall.open(second!.id));
    expect(await world.doors.hall.motion(next.motionId), 'one came, one left').toMatchObject({ base: 4 });
    must(await world.doors.castBallot(phone, { motionId: next.motionId, n: 1, choice: 'AGREE' }));
  });

  it('gives phones their way only with the meeting’s consent, more than half of those present', async () => {
    const hall = await makeHall(world, { hands: 3, phones: 1, sketches: [CONTESTED] });
    must(await hall.consent(2)); // 2 of 4 is not more than half
    expect((await hall.desk()).meeting.phoneConsent).toBe(false);
    const item = await hall.firstItem();
    const { motionId } = must(await hall.open(item.id));
    expect(await world.doors.hall.motion(motionId)).toMatchObject({ handBase: 4, phoneBase: 0 });
    expect(codeOf(await hall.consent(5))).toBe('HANDS_MORE_THAN_PRESENT');
  });

  it('is for whoever runs this meeting: the officer of another commune does not find it', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const item = await hall.firstItem();
    const command = {
      ...{ commandId: newId(), meetingId: hall.meetingId, itemId: item.id, purpose: 'ITEM' as const },
      ...{ reason: null, expectedVersion: await hall.version() },
    };
    const stranger = account('COMMUNE_OFFICER', newId());
    const link = { kind: 'MEETING', accessId: newId(), meetingId: newId(), role: 'CHAIR' } as const;
    const phone = { kind: 'PHONE', attendeeId: newId(), meetingId: hall.meetingId } as const;
    const { openMotion } = world.doors;
    expect(codeOf(await openMotion(stranger, command))).toBe('NOT_FOUND');
    expect(codeOf(await openMotion(link, { ...command, commandId: newId() }))).toBe('NOT_FOUND');
    expect(codeOf(await openMotion(phone, { ...command, commandId: newId() }))).toBe('NOT_FOUND');
    expect(codeOf(await openMotion({ kind: 'PUBLIC' }, command))).toBe('NOT_SIGNED_IN');
    const chair = { ...link, meetingId: hall.meetingId };
    expect(codeOf(await openMotion(chair, { ...command, commandId: newId() }))).toBeNull();
  });
});

describe('a ballot', () => {
  it('repeated one to five times is one ballot, and a lost reply changes nothing', async () => {
    const hall = await makeHall(world, { phones: 5 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    for (const [times, phone] of hall.phones.entries()) {
      const cast = () => world.doors.castBallot(phone, { motionId, n: 1, choice: 'AGREE' });
      for (let i = 0; i <= times; i += 1) expect(must(await cast())).toEqual({ motionId, n: 1 });
      await Promise.all([cast(), cast()]);
    }
    const [rows] = await world.database.owner<{ n: number }>(
      `SELECT count(*)::int AS n FROM ballot WHERE motion_id = $1`,
      [motionId],
    );
    expect(rows).toEqual({ n: 5 });
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({ agree: 5, base: 5 });
    // the reply got lost and the phone asks again after the close: it was received
    expect(
      codeOf(await world.doors.castBallot(hall.phones[0]!, { motionId, n: 1, choice: 'AGREE' })),
    ).toBeNull();
  });

  it('may be changed until the close; a lower number after a higher one changes nothing', async () => {
    const hall = await makeHall(world, { phones: 2 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    const [a, b] = hall.phones;
    const cast = (phone: typeof a, n: number, choice: 'AGREE' | 'DISAGREE') =>
      world.doors.castBallot(phone!, { motionId, n, choice });
    must(await cast(a, 1, 'DISAGREE'));
    must(await cast(a, 3, 'AGREE'));
    must(await cast(a, 2, 'DISAGREE'));
    must(await cast(b, 1, 'DISAGREE'));
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({ agree: 1, disagree: 1 });
    expect(codeOf(await cast(a, 4, 'DISAGREE'))).toBe('MOTION_NOT_OPEN');
  });

  it('has a number from 1 to 10000', async () => {
    const hall = await makeHall(world, { phones: 1 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    for (const n of [0, -1, 1.5, 10_001])
      expect(codeOf(await world.doors.castBallot(hall.phones[0]!, { motionId, n, choice: 'AGREE' }))).toBe(
        'BALLOT_NUMBER_INVALID',
      );
  });

  it('is for the phones of this motion: not for officials, not for people who raise hands, not for another hall', async () => {
    const hall = await makeHall(world, { hands: 1, phones: 1 });
    const other = await makeHall(world, { phones: 1 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    const vote = { motionId, n: 1, choice: 'AGREE' } as const;
    expect(codeOf(await world.doors.castBallot({ kind: 'PUBLIC' }, vote))).toBe('NOT_SIGNED_IN');
    expect(codeOf(await world.doors.castBallot(world.officer, vote))).toBe('NOT_FOUND');
    expect(codeOf(await world.doors.castBallot(other.phones[0]!, vote))).toBe('NOT_ENTITLED');
    const byHand = (await hall.desk()).attendees.find(({ channel }) => channel === 'HAND')!;
    const hand = { kind: 'PHONE', attendeeId: byHand.id, meetingId: hall.meetingId } as const;
    expect(codeOf(await world.doors.castBallot(hand, vote))).toBe('NOT_ENTITLED');
  });
});

describe('a secret ballot', () => {
  it('cannot be read from the database: all have one length, equal choices look different, no time and no order', async () => {
    const hall = await makeHall(world, { phones: 4 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    for (const phone of hall.phones)
      must(await world.doors.castBallot(phone, { motionId, n: 1, choice: 'AGREE' }));
    const rows = await world.database.owner<{ choice: Buffer }>(`SELECT * FROM ballot WHERE motion_id = $1`, [
      motionId,
    ]);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['attendee_id', 'choice', 'motion_id', 'n']);
    expect(new Set(rows.map(({ choice }) => choice.length))).toEqual(new Set([29]));
    expect(new Set(rows.map(({ choice }) => choice.toString('hex'))).size).toBe(4);
  });

  it('has its key in a file of its own, readable by nobody else, which is gone after the close', async () => {
    const hall = await makeHall(world, { phones: 1 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    const file = join(world.keysFolder, `${motionId}.key`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file)).toHaveLength(32);
    must(await hall.close(motionId));
    expect(await readdir(world.keysFolder)).not.toContain(`${motionId}.key`);
  });

  it('moved to another person cannot be read, so it is a fault and never a result', async () => {
    const hall = await makeHall(world, { phones: 2 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    const [a, b] = hall.phones;
    must(await world.doors.castBallot(a!, { motionId, n: 1, choice: 'AGREE' }));
    await world.database.owner(
      `INSERT INTO ballot SELECT motion_id, $2, n, choice FROM ballot WHERE motion_id = $1`,
      [motionId, b!.attendeeId],
    );
    await expect(hall.close(motionId)).rejects.toThrow();
    expect(await world.doors.hall.motion(motionId)).toMatchObject({ state: 'OPEN', result: null });
  });

  it('whose key is lost is never guessed: the hall is asked again by hand, with the reason on record', async () => {
    const hall = await makeHall(world, { hands: 2, phones: 2 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    must(await world.doors.castBallot(hall.phones[0]!, { motionId, n: 1, choice: 'DISAGREE' }));
    await unlink(join(world.keysFolder, `${motionId}.key`));
    const restarted = world.makeModule().doors; // a process that did not remember the key
    await expect(
      restarted.castBallot(hall.phones[0]!, { motionId, n: 2, choice: 'AGREE' }),
    ).rejects.toThrow();
    must(await hall.count(motionId, 2, 0, 0));
    const close = (mismatchReason: string | null) =>
      restarted.closeMotion(world.officer, {
        commandId: newId(),
        motionId,
        expectedRevision: 1,
        mismatchReason,
      });
    expect(codeOf(await close('mất khóa'))).toBe('MOTION_KEY_LOST');
    must(await hall.count(motionId, 3, 1, 0));
    expect(codeOf(await close(null))).toBe('MOTION_KEY_LOST');
    must(await close('mất khóa, giơ tay lại'));
    expect(await hall.result(motionId)).toMatchObject({ agree: 3, disagree: 1, noOpinion: 0, base: 4 });
    const reconciled = await world.doors.reconciliation(world.officer, hall.meetingId);
    expect(reconciled?.rows[0]?.difference).toEqual({ kind: 'ALL_BY_HAND', people: 2 });
  });

  it('at start-up keys of closed and unknown motions are deleted, those of open ones stay', async () => {
    const hall = await makeHall(world, { phones: 1 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    await writeFile(join(world.keysFolder, `${newId()}.key`), Buffer.alloc(32));
    const again = world.makeModule();
    await again.start?.();
    await again.stop?.();
    const open = await world.database.owner<{ id: string }>(
      `SELECT id FROM motion WHERE state = 'OPEN' AND phone_base > 0`,
    );
    const kept = (await readdir(world.keysFolder)).map((file) => file.replace('.key', ''));
    expect(kept).toContain(motionId);
    expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(kept));
  });
});

describe('closing', () => {
  it('waits for the hands of those who answer by hand', async () => {
    const hall = await makeHall(world, { hands: 5 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    expect(codeOf(await hall.close(motionId))).toBe('HANDS_NOT_COUNTED');
    must(await hall.count(motionId, 3, 1, 0));
    expect(codeOf(await hall.close(motionId))).toBe('HANDS_DO_NOT_ADD_UP');
    must(await hall.count(motionId, 3, 1, 1)); // the latest count stands
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({ agree: 3, disagree: 1, noOpinion: 1 });
    expect(codeOf(await hall.count(motionId, 5, 0, 0))).toBe('MOTION_IS_CLOSED');
  });

  it('takes fewer hands only with a reason, and more than the room never', async () => {
    const hall = await makeHall(world, { hands: 5 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    expect(codeOf(await hall.count(motionId, 5, 1, 0))).toBe('HANDS_MORE_THAN_PRESENT');
    expect(codeOf(await hall.count(motionId, -1, 1, 0))).toBe('HANDS_INVALID');
    must(await hall.count(motionId, 3, 0, 0));
    must(await hall.close(motionId, 'hai người ra ngoài lúc đếm'));
    expect(await hall.result(motionId)).toMatchObject({ agree: 3, disagree: 0, noOpinion: 2, base: 5 });
    const reconciled = await world.doors.reconciliation(world.officer, hall.meetingId);
    expect(reconciled?.rows).toMatchObject([{ difference: { kind: 'HANDS_MISSING', people: 2 } }]);
  });

  it('again gives the same result; nothing is decided twice and the row cannot be changed', async () => {
    const hall = await makeHall(world, { hands: 2 });
    const { motionId } = await hall.decide((await hall.firstItem()).id, 2);
    must(await hall.close(motionId));
    must(await hall.close(motionId, null, 99));
    expect(await hall.result(motionId)).toMatchObject({ agree: 2 });
    const [events] = await world.database.owner(
      `SELECT count(*)::int AS n FROM outbox_event WHERE topic = 'motion.closed' AND payload->>'motionId' = $1`,
      [motionId],
    );
    expect(events).toEqual({ n: 1 });
    await expect(
      world.database.owner(`UPDATE motion SET agree = 1, disagree = 1 WHERE id = $1`, [motionId]),
    ).rejects.toThrow('sealed');
  });

  it('ten at the same moment decide once', async () => {
    const hall = await makeHall(world, { hands: 2, phones: 3 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    must(await hall.count(motionId, 2, 0, 0));
    const answers = await Promise.all(Array.from({ length: 10 }, () => hall.close(motionId)));
    expect(answers.map(codeOf)).toEqual(Array.from({ length: 10 }, () => null));
    const [rows] = await world.database.owner(
      `SELECT count(*)::int AS n FROM decision WHERE motion_id = $1`,
      [motionId],
    );
    expect(rows).toEqual({ n: 1 });
  });

  it('on an old revision is told so', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    expect(codeOf(await hall.close(motionId, null, 2))).toBe('STALE');
  });

  it('writes decision, audit entry and event together, or nothing', async () => {
    const hall = await makeHall(world, { hands: 2 });
    const { motionId } = await hall.decide((await hall.firstItem()).id, 2);
    const audit = await world.database.owner<{ action: string; data: Record<string, unknown> }>(
      `SELECT action, data FROM audit_entry WHERE scope = $1 AND subject = $2 ORDER BY seq`,
      [`meeting:${hall.meetingId}`, `motion:${motionId}`],
    );
    expect(audit.map(({ action }) => action)).toEqual(['open-motion', 'record-hands', 'close-motion']);
    expect(audit[2]?.data).toMatchObject({ agree: 2, base: 2, agreed: true, cases: 1, rehearsal: false });
    const [event] = await world.database.owner<{ payload: object }>(
      `SELECT payload FROM outbox_event WHERE topic = 'motion.closed' AND payload->>'motionId' = $1`,
      [motionId],
    );
    expect(event?.payload).toMatchObject({
      meetingId: hall.meetingId,
      villageId: hall.village.id,
      rehearsal: false,
    });
  });

  it('of a rehearsal never reaches a case', async () => {
    const hall = await makeHall(world, { hands: 2, kind: 'REHEARSAL' });
    await hall.decide((await hall.firstItem()).id, 2);
    expect(await caseOf(hall.caseIds[0] ?? '')).toEqual({ state: 'LISTED', end_class: null });
    const decisions = await world.database.owner(`SELECT rehearsal FROM decision WHERE village_id = $1`, [
      hall.village.id,
    ]);
    expect(decisions).toEqual([{ rehearsal: true }]);
  });
});
