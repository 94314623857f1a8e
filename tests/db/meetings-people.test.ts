import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import type { CheckIn } from '../../server/modules/meetings/app/check-in.ts';
import type { SetAttendanceRule } from '../../server/modules/meetings/app/set-attendance-rule.ts';
import {
  codeOf,
  CONTESTED,
  ESCAPED,
  makeHall,
  meetingsWorld,
  must,
  type HallSetting,
  type MeetingsWorld,
  type TestHall,
} from './meetings-world.ts';

let world: MeetingsWorld;
beforeAll(async () => {
  world = await meetingsWorld();
});
afterAll(() => world.dispose());

const hallOf = (setting: HallSetting = {}) => makeHall(world, setting);
const checkIn = (hall: TestHall, person: CheckIn['person'], over: Partial<CheckIn> = {}) =>
  world.doors.checkIn(world.officer, {
    ...{ commandId: newId(), meetingId: hall.meetingId, person },
    ...{ channel: 'HAND' as const, role: 'HOUSEHOLD_REPRESENTATIVE' as const, ...over },
  });
const attendeeOf = async (hall: TestHall, id: string) => {
  const found = (await hall.desk()).attendees.find((attendee) => attendee.id === id);
  if (!found) throw new Error('nobody');
  return found;
};
const checkOut = async (hall: TestHall, attendeeId: string) => {
  const { version: expectedVersion } = await attendeeOf(hall, attendeeId);
  return world.doors.checkOut(world.officer, { commandId: newId(), attendeeId, expectedVersion });
};
const roll = (hall: TestHall) =>
  world.doors.roll(world.officer, { meetingId: hall.meetingId, search: '', first: 200 });
const headsOf = async (hall: TestHall) =>
  (await roll(hall)).filter(({ key }) => key.startsWith('head:')).map(({ key }) => key);
const addMembers = async (hall: TestHall, members: { fullName: string; birthYear: number }[]) => {
  const [first] = await roll(hall);
  const householdId = first?.householdId ?? '';
  const rows = members.map(({ fullName, birthYear }) => ({
    ...{ id: newId(), householdId, fullName, relation: 'Con', sex: null, birthDate: null, birthYear },
    ...{ idNumber: null, ethnicity: null },
  }));
  await world.unitOfWork.run(async (tx) => {
    await world.households.households.replaceMembers(tx, [householdId], rows);
    return success(null);
  });
  return rows.map(({ id }) => `member:${id}`);
};

let ruleVersion = 0;
const setRule = async (over: Partial<SetAttendanceRule> = {}) => {
  const set = await world.doors.setAttendanceRule(world.officer, {
    ...{ commandId: newId(), roundId: world.roundId, communeId: world.commune.id },
    ...{ mode: 'OFF', numerator: 1, denominator: 2, comparison: '>', base: 'HOUSEHOLDS_INVITED' },
    ...{ source: 'Quy ước thôn', votersBy: 'PERSON', expectedVersion: ruleVersion, ...over },
  } as SetAttendanceRule);
  if (set.ok) ruleVersion += 1;
  return set;
};
const invite = (hall: TestHall, households: number) =>
  world.doors.setHouseholdsInvited(world.officer, {
    ...{ commandId: newId(), meetingId: hall.meetingId, households },
  });

describe('at the door', () => {
  it('somebody whose name sounds like one who is in is asked about first, and never in twice unseen', async () => {
    const hall = await hallOf();
    const { attendeeId } = must(await checkIn(hall, { name: 'Nguyễn Thị Lý', birthYear: 1970 }));
    const asked = await checkIn(hall, { name: 'nguyen thi li' });
    expect(asked).toMatchObject({ code: 'MAYBE_SAME_PERSON', details: { attendeeId } });
    expect((await hall.desk()).attendees).toHaveLength(1);
    must(await checkIn(hall, { name: 'nguyen thi li', anotherPerson: true }));
    expect(codeOf(await checkIn(hall, { name: 'NGUYỄN THỊ LÝ', birthYear: 1970, anotherPerson: true }))).toBe(
      'ALREADY_CHECKED_IN',
    );
    expect((await hall.desk()).attendees).toHaveLength(2);
  });
  it('two of one household whose names differ by a mark alone are two people by their years of birth', async () => {
    const hall = await hallOf();
    const [hoa = '', hoà = ''] = await addMembers(hall, [
      { fullName: 'Lê Thị Hoa', birthYear: 1980 },
      { fullName: 'Lê Thị Hòa', birthYear: 1985 },
    ]);
    must(await checkIn(hall, { rollKey: hoa }));
    expect((await roll(hall)).find(({ key }) => key === hoà)?.checkedIn).toBe(false);
    must(await checkIn(hall, { rollKey: hoà }));
  });
  it('a minor may come along and help, is present and never counted; a grown-up is no companion', async () => {
    const hall = await hallOf();
    const refused = await checkIn(hall, { name: 'Em Mai', birthYear: 2010 });
    expect(refused).toMatchObject({ code: 'TOO_YOUNG', details: { age: 18, year: 2023 } });
    const minor = must(await checkIn(hall, { name: 'Em Mai', birthYear: 2010 }, { role: 'COMPANION' }));
    expect(await attendeeOf(hall, minor.attendeeId)).toMatchObject({
      counts: false,
      notCounted: 'COMPANION',
    });
    expect(codeOf(await hall.open((await hall.firstItem()).id))).toBe('NOBODY_PRESENT');
    for (const birthYear of [1970, null])
      expect(codeOf(await checkIn(hall, { name: 'Ông Lớn', birthYear }, { role: 'COMPANION' }))).toBe(
        'COMPANION_IS_ADULT',
      );
  });
  it('every coming and going is kept, not only the first and the last', async () => {
    const hall = await hallOf();
    const { attendeeId } = must(await checkIn(hall, { name: 'Bà Đi Về', birthYear: 1960 }));
    must(await checkOut(hall, attendeeId));
    must(await checkIn(hall, { name: 'Bà Đi Về', birthYear: 1960 }));
    must(await checkOut(hall, attendeeId));
    const { events } = await hall.desk();
    expect(events.map(({ kind }) => kind)).toEqual(['IN', 'OUT', 'IN', 'OUT']);
    await expect(world.database.owner(`UPDATE attendance_event SET at = now()`)).rejects.toThrow(
      'append-only',
    );
  });
  it('a whole tổ is in by one command, twice is once, and each refusal is told', async () => {
    const hall = await hallOf({ sketches: Array.from({ length: 12 }, () => ESCAPED) });
    const keys = await headsOf(hall);
    must(await checkIn(hall, { rollKey: keys[0] ?? '' }));
    const many = (rollKeys: string[], commandId = newId()) =>
      world.doors.checkInMany(world.officer, { commandId, meetingId: hall.meetingId, rollKeys });
    const commandId = newId();
    const asked = [...keys, keys[1] ?? '', 'head:nobody'];
    const done = must(await many(asked, commandId));
    expect(done.outcomes.map(({ refused }) => refused?.code ?? null)).toEqual([
      ...['ALREADY_CHECKED_IN', ...Array.from({ length: 11 }, () => null), 'PERSON_NOT_ON_ROLL'],
    ]);
    expect(must(await many(asked, commandId))).toEqual(done);
    expect((await hall.desk()).attendees).toHaveLength(12);
    expect(codeOf(await many([]))).toBe('NOBODY_CHOSEN');
    expect(codeOf(await many(Array.from({ length: 301 }, (_, i) => `head:${i}`)))).toBe('TOO_MANY_CHOSEN');
  });
  it('the number of a printed invitation finds its person, and a number once printed stays', async () => {
    const hall = await hallOf({ sketches: [CONTESTED, CONTESTED, ESCAPED] });
    const issue = () =>
      world.doors.issueInvitations(world.officer, { commandId: newId(), meetingId: hall.meetingId });
    expect(must(await issue()).added).toBe(3);
    const printed = await world.doors.invitations(world.officer, hall.meetingId);
    expect(must(await issue()).added).toBe(0);
    expect(await world.doors.invitations(world.officer, hall.meetingId)).toEqual(printed);
    const [first] = printed;
    must(await checkIn(hall, { invitation: `hop-dan:${first?.number}` }));
    expect((await hall.desk()).attendees[0]).toMatchObject({ personKey: first?.person.key });
    expect(codeOf(await checkIn(hall, { invitation: first?.number ?? '' }))).toBe('ALREADY_CHECKED_IN');
    expect(codeOf(await checkIn(hall, { invitation: '9999' }))).toBe('INVITATION_UNKNOWN');
  });
});

describe('one vote per household, where a commune sets it', () => {
  it('the second of a household is present and not counted, and counts when the first goes home', async () => {
    must(await setRule({ votersBy: 'HOUSEHOLD' }));
    const hall = await hallOf();
    const [son = ''] = await addMembers(hall, [{ fullName: 'Con Trai Lớn', birthYear: 1990 }]);
    const head = must(await checkIn(hall, { rollKey: (await headsOf(hall))[0] ?? '' }));
    const second = must(await checkIn(hall, { rollKey: son }));
    expect(await attendeeOf(hall, second.attendeeId)).toMatchObject({ notCounted: 'HOUSEHOLD_REPRESENTED' });
    expect((await hall.desk()).hall.attendance).toMatchObject({ counted: 1, notCounted: 1 });
    must(await checkOut(hall, head.attendeeId));
    expect(await attendeeOf(hall, second.attendeeId)).toMatchObject({ counts: true, notCounted: null });
    must(await checkIn(hall, { rollKey: (await headsOf(hall))[0] ?? '' }));
    expect((await hall.desk()).hall.attendance).toMatchObject({ counted: 1, notCounted: 1 });
    must(await setRule());
  });
});

describe('quorum', () => {
  it('is a rule with a source; a share of everybody and more is refused, an old version too', async () => {
    expect(codeOf(await setRule({ mode: 'WARN', source: ' ' }))).toBe('QUORUM_NEEDS_SOURCE');
    expect(codeOf(await setRule({ numerator: 2, denominator: 2 }))).toBe('QUORUM_INVALID');
    expect(codeOf(await setRule({ numerator: 0 }))).toBe('QUORUM_INVALID');
    expect(codeOf(await setRule({ comparison: '=' }))).toBe('QUORUM_INVALID');
    expect(codeOf(await setRule({ expectedVersion: 99 }))).toBe('STALE');
  });
  it('set while people wait reaches the desks that are open: their state is a newer one', async () => {
    const hall = await hallOf();
    const before = await hall.version();
    must(await setRule({ mode: 'WARN' }));
    expect(await hall.version()).toBeGreaterThan(before);
    expect((await hall.desk()).hall.quorum).not.toBeNull();
    must(await setRule());
  });
  it('a base of zero is refused, and without a base nothing opens', async () => {
    must(await setRule());
    const hall = await hallOf({ hands: 3 });
    must(await setRule({ mode: 'WARN' }));
    for (const households of [0, -1, 1.5, 5001])
      expect(codeOf(await invite(hall, households))).toBe('HOUSEHOLDS_INVALID');
    expect((await hall.desk()).hall.quorum).toEqual({ represented: 3, base: 0, needed: 0, reached: false });
    expect(codeOf(await hall.open((await hall.firstItem()).id))).toBe('QUORUM_BASE_EMPTY');
    must(await setRule());
  });
  it('BLOCK opens no question below it; the room may be told: 3 of 6, 4 are needed', async () => {
    const hall = await hallOf({ hands: 3 });
    must(await setRule({ mode: 'BLOCK' }));
    must(await invite(hall, 6));
    expect((await hall.desk()).hall.quorum).toEqual({ represented: 3, base: 6, needed: 4, reached: false });
    expect(await hall.open((await hall.firstItem()).id)).toMatchObject({
      code: 'QUORUM_NOT_REACHED',
      details: { represented: 3, base: 6, needed: 4 },
    });
    must(await hall.person('Hộ thứ tư'));
    must(await hall.open((await hall.firstItem()).id));
    must(await setRule());
  });
  it('BLOCK does not start a meeting below it either', async () => {
    must(await setRule({ mode: 'BLOCK', base: 'HOUSEHOLDS_LISTED' }));
    await expect(hallOf({ hands: 1 })).rejects.toThrow('QUORUM_NOT_REACHED');
    must(await setRule());
    must(await setRule({ mode: 'BLOCK', base: 'HOUSEHOLDS_LISTED' }));
    const rehearsal = await hallOf({ hands: 1, kind: 'REHEARSAL' });
    must(await rehearsal.open((await rehearsal.firstItem()).id));
    must(await setRule());
  });
  it('of the households on the roll each counts once, whoever comes for it', async () => {
    const hall = await hallOf({ sketches: [CONTESTED, CONTESTED] });
    must(await setRule({ mode: 'WARN', base: 'HOUSEHOLDS_LISTED' }));
    const [son = ''] = await addMembers(hall, [{ fullName: 'Con Trai Hai', birthYear: 1990 }]);
    const [head = ''] = await headsOf(hall);
    must(await checkIn(hall, { rollKey: head }));
    must(await checkIn(hall, { rollKey: son }));
    must(await checkIn(hall, { name: 'Người Thôn Khác', birthYear: 1970 }));
    expect((await hall.desk()).hall.quorum).toEqual({ represented: 1, base: 2, needed: 2, reached: false });
    must(await setRule());
  });
  it('WARN lets the meeting go on and writes each number down once, for the minutes', async () => {
    const hall = await hallOf({ hands: 2, sketches: [CONTESTED, CONTESTED] });
    must(await setRule({ mode: 'WARN' }));
    must(await invite(hall, 10));
    const [first, second] = await hall.items();
    await hall.decide(first?.id ?? null, 2);
    await hall.decide(second?.id ?? null, 2);
    const { acts } = await hall.desk();
    expect(acts).toMatchObject([
      { kind: 'QUORUM_NOTED', n: 2, m: 10, passed: false, data: { needed: 6, mode: 'WARN' } },
    ]);
    must(await setRule());
  });
});

describe('what the meeting decides about itself', () => {
  const secretary = async (hall: TestHall, attendeeId: string, agree: number) =>
    world.doors.approveSecretary(world.officer, {
      ...{ commandId: newId(), meetingId: hall.meetingId, attendeeId, agree },
      expectedVersion: await hall.version(),
    });
  it('its secretary, by more than half; exactly half is a no, and a no is kept too', async () => {
    const hall = await hallOf({ hands: 4 });
    const [someone] = (await hall.desk()).attendees;
    must(await secretary(hall, someone?.id ?? '', 2));
    must(await secretary(hall, someone?.id ?? '', 3));
    expect(codeOf(await secretary(hall, someone?.id ?? '', 5))).toBe('HANDS_MORE_THAN_PRESENT');
    expect(codeOf(await secretary(hall, newId(), 3))).toBe('NOT_PRESENT');
    const { acts } = await hall.desk();
    expect(acts.map(({ kind, n, m, passed }) => [kind, n, m, passed])).toEqual([
      ['SECRETARY_APPROVED', 2, 4, false],
      ['SECRETARY_APPROVED', 3, 4, true],
    ]);
    await expect(world.database.owner(`DELETE FROM meeting_act`)).rejects.toThrow('append-only');
    const entries = await world.database.owner<{ data: object }>(
      `SELECT data FROM audit_entry WHERE scope = $1 AND action = 'record-act'`,
      [`meeting:${hall.meetingId}`],
    );
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toContain(someone?.name); // the log holds a hash of the name
  });
  it('how it votes, and whether by phone', async () => {
    const hall = await hallOf({ hands: 1, phones: 1 });
    const choose = async (form: 'HAND_COUNT' | 'PHONE', agree: number) =>
      world.doors.chooseFormOfVote(world.officer, {
        ...{ commandId: newId(), meetingId: hall.meetingId, form, agree },
        expectedVersion: await hall.version(),
      });
    expect(codeOf(await choose('PHONE', 2))).toBe('FORM_NOT_OFFERED');
    must(await choose('HAND_COUNT', 2));
    const { acts, meeting } = await hall.desk();
    expect(meeting.phoneConsent).toBe(false);
    expect(acts.map(({ kind, n, m }) => [kind, n, m])).toEqual([
      ['PHONE_CONSENT', 2, 2],
      ['FORM_OF_VOTE_CHOSEN', 2, 2],
    ]);
  });
});

describe('adjourning', () => {
  const adjourn = async (
    hall: TestHall,
    kind: 'NO_QUORUM' | 'OTHER' | 'LATE_HOUR',
    reason: string | null = null,
  ) =>
    world.doors.adjournMeeting(world.officer, {
      ...{ commandId: newId(), meetingId: hall.meetingId, kind, reason },
      expectedVersion: await hall.version(),
    });
  const reconvene = (meetingId: string) =>
    world.doors.reconveneMeeting(world.officer, {
      ...{ commandId: newId(), meetingId, place: 'Nhà văn hóa', plannedAt: null },
    });
  it('needs its reason, and no question open', async () => {
    const hall = await hallOf({ hands: 2 });
    expect(codeOf(await adjourn(hall, 'OTHER', '  '))).toBe('ADJOURN_NEEDS_REASON');
    expect(codeOf(await adjourn(hall, 'OTHER', 'x'.repeat(501)))).toBe('TEXT_TOO_LONG');
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    expect(codeOf(await adjourn(hall, 'LATE_HOUR'))).toBe('CLOSE_THE_QUESTION_FIRST');
    must(await hall.count(motionId, 2, 0, 0));
    must(await hall.close(motionId));
  });
  it('keeps what was decided and counts what was not as nothing; the next takes up the rest in its order', async () => {
    const sketches = [CONTESTED, CONTESTED, CONTESTED, ESCAPED, ESCAPED];
    const hall = await hallOf({ hands: 2, sketches });
    const [first, ...rest] = await hall.items();
    await hall.decide(first?.id ?? null, 2);
    expect(codeOf(await reconvene(hall.meetingId))).toBe('NOT_ADJOURNED');
    must(await adjourn(hall, 'LATE_HOUR', 'đã 22 giờ'));
    expect((await hall.desk()).meeting).toMatchObject({
      ...{ state: 'SEALED', adjournKind: 'LATE_HOUR', adjournReason: 'đã 22 giờ' },
    });
    expect((await hall.desk()).hall.adjourned).toBe(true);
    const decisions = () =>
      world.database.owner(`SELECT case_id FROM decision WHERE village_id = $1`, [hall.village.id]);
    expect(await decisions()).toHaveLength(1);
    expect(codeOf(await checkIn(hall, { name: 'Đến muộn' }))).toBe('MEETING_IS_SEALED');
    const again = { roundId: world.roundId, villageId: hall.village.id, kind: 'LIVE' as const };
    const none = { place: null, plannedAt: null, chairName: null };
    const prepared = world.doors.prepareMeeting(world.officer, { commandId: newId(), ...again, ...none });
    expect(codeOf(await prepared)).toBe('MEETING_TO_CONTINUE');

    const { meetingId } = must(await reconvene(hall.meetingId));
    expect(codeOf(await reconvene(hall.meetingId))).toBe('ALREADY_CONTINUED');
    const next = await world.doors.meetings.meeting(world.officer, meetingId);
    expect(next?.meeting).toMatchObject({
      continuesId: hall.meetingId,
      state: 'PREPARED',
      place: 'Nhà văn hóa',
    });
    expect(next?.attendees).toEqual([]);
    const casesOf = (items: typeof rest) =>
      items.map(({ households }) => households.map(({ caseId }) => caseId));
    expect(casesOf([...(next?.hall.agenda ?? [])])).toEqual(casesOf(rest));
    expect(next?.hall.agenda.map(({ position }) => position)).toEqual(rest.map((_, index) => index + 1));
    expect(await decisions()).toHaveLength(1);
  });
  it('has no use when everything is decided and confirmed', async () => {
    const hall = await hallOf({ hands: 2 });
    await hall.decide((await hall.firstItem()).id, 2);
    await hall.decide(null, 2);
    expect(codeOf(await adjourn(hall, 'NO_QUORUM'))).toBe('NOTHING_LEFT_TO_ADJOURN');
  });
});
