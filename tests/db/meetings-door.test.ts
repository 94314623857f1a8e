import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import type { CheckIn } from '../../server/modules/meetings/app/check-in.ts';
import { createIdentityModule } from '../../server/modules/identity/module.ts';
import { account } from './round-world.ts';
import {
  codeOf,
  CONTESTED,
  makeHall,
  makeVillageOf,
  meetingsWorld,
  must,
  type MeetingsWorld,
  type TestHall,
} from './meetings-world.ts';

let world: MeetingsWorld;
let hall: TestHall;
let householdId: string;
let actorOf: ReturnType<typeof createIdentityModule>['actorOf'];
const member = { child: newId(), wife: newId(), self: newId() };
beforeAll(async () => {
  world = await meetingsWorld();
  actorOf = createIdentityModule({ unitOfWork: world.unitOfWork, secondFactorRequired: false }).actorOf;
  hall = await makeHall(world, { sketches: [CONTESTED, CONTESTED] });
  const [found] = await world.database.owner<{ id: string; head_name: string }>(
    `SELECT id, head_name FROM household WHERE village_id = $1 ORDER BY code LIMIT 1`,
    [hall.village.id],
  );
  householdId = found?.id ?? '';
  const row = (id: string, fullName: string, relation: string, birthYear: number) => ({
    ...{ id, householdId, fullName, relation, sex: null, birthDate: null, birthYear },
    ...{ idNumber: null, ethnicity: null },
  });
  await world.unitOfWork.run(async (tx) => {
    await world.households.households.replaceMembers(
      tx,
      [householdId],
      [
        row(member.self, found?.head_name ?? '', 'Chủ hộ', 1960),
        row(member.wife, 'H’Bia Ƀuôn Yă', 'Vợ', 1965),
        row(member.child, 'Y Con Niê', 'Con', 2010),
      ],
    );
    return success(null);
  });
});
afterAll(() => world.dispose());

const checkIn = (person: CheckIn['person'], over: Partial<CheckIn> = {}, in_ = hall) =>
  world.doors.checkIn(world.officer, {
    ...{
      commandId: newId(),
      meetingId: in_.meetingId,
      person,
      channel: 'HAND',
      role: 'HOUSEHOLD_REPRESENTATIVE',
    },
    ...over,
  });
const checkOut = async (attendeeId: string, in_ = hall) => {
  const known = (await in_.desk()).attendees.find(({ id }) => id === attendeeId);
  const expectedVersion = known?.version ?? 0;
  return world.doors.checkOut(world.officer, { commandId: newId(), attendeeId, expectedVersion });
};
const roll = (search: string) =>
  world.doors.roll(world.officer, { meetingId: hall.meetingId, search, first: 30 });

describe('the roll', () => {
  it('has the heads and the grown members of the village; a head who is listed twice stands once', async () => {
    const people = await roll('');
    expect(people.map(({ key }) => key).filter((key) => key.startsWith('head:'))).toHaveLength(2);
    expect(people.filter(({ householdId: id }) => id === householdId)).toMatchObject([
      { key: `head:${householdId}`, birthYear: 1960, underReview: true },
      { key: `member:${member.wife}`, relation: 'Vợ', toName: 'Tổ 1' },
    ]);
  });
  it('is found by any spelling', async () => {
    for (const typed of ['hbia buon', "H'BIA ƀuôn", 'Bia Ƀuôn Yă'])
      expect((await roll(typed)).map(({ key }) => key)).toEqual([`member:${member.wife}`]);
  });
  it('stands in reading order: tổ 2 before tổ 10, then Dương before Đặng', async () => {
    const other = await makeHall(world, { sketches: Array.from({ length: 4 }, () => CONTESTED) });
    const people = [
      ['Đặng Văn Ba', 'Tổ 2'],
      ['An Thị Tư', 'Tổ 10'],
      ['Dương Văn Hai', 'Tổ 2'],
      ['Ân Thị Năm', 'Tổ 10'],
    ];
    await world.database.owner(
      `UPDATE household SET head_name = given.name, search_key = lower(given.name), to_name = given.to_name
         FROM (SELECT id, row_number() OVER (ORDER BY code) AS n FROM household WHERE village_id = $1) here
         JOIN (SELECT value->>0 AS name, value->>1 AS to_name, ordinality AS n
                 FROM jsonb_array_elements($2) WITH ORDINALITY) given USING (n)
        WHERE household.id = here.id`,
      [other.village.id, JSON.stringify(people)],
    );
    const asked = { meetingId: other.meetingId, search: '' };
    const found = await world.doors.roll(world.officer, { ...asked, first: 30 });
    expect(found.map(({ name }) => name)).toEqual([
      ...['Dương Văn Hai', 'Đặng Văn Ba', 'An Thị Tư', 'Ân Thị Năm'],
    ]);
    const [first] = await world.doors.roll(world.officer, { ...asked, first: 1 });
    expect(first?.name).toBe('Dương Văn Hai');
  });
  it('is empty for whoever has nothing to do with the meeting', async () => {
    const stranger = account('COMMUNE_OFFICER', newId());
    expect(await world.doors.roll(stranger, { meetingId: hall.meetingId, search: '', first: 30 })).toEqual(
      [],
    );
  });
});

describe('checking in', () => {
  it('is once for each person, also for a head who stands among the members, also typed by name', async () => {
    const first = must(await checkIn({ rollKey: `head:${householdId}` }));
    expect(codeOf(await checkIn({ rollKey: `head:${householdId}` }))).toBe('ALREADY_CHECKED_IN');
    const head = (await hall.desk()).attendees.find(({ id }) => id === first.attendeeId);
    expect(codeOf(await checkIn({ name: head?.name.toUpperCase(), birthYear: 1960 }))).toBe(
      'ALREADY_CHECKED_IN',
    );
    expect((await roll('')).find(({ key }) => key === `head:${householdId}`)).toMatchObject({
      checkedIn: true,
    });
  });
  it('of the same command is done once', async () => {
    const commandId = newId();
    const once = must(await checkIn({ name: 'Ông Một Lần', birthYear: 1970 }, { commandId }));
    expect(must(await checkIn({ name: 'Ông Một Lần', birthYear: 1970 }, { commandId }))).toEqual(once);
    expect(codeOf(await checkIn({ name: 'Ông Một Lần', birthYear: 1970 }))).toBe('ALREADY_CHECKED_IN');
  });
  it('at the same moment at two desks is once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => checkIn({ name: 'Bà Hai Bàn', toName: 'Tổ 2' })));
    expect(answers.map(codeOf).sort()).toEqual(['ALREADY_CHECKED_IN', 'ALREADY_CHECKED_IN', null]);
  });
  it('is for adults: 18 in the year of the round, where the year of birth is known', async () => {
    expect(codeOf(await checkIn({ rollKey: `member:${member.child}` }))).toBe('TOO_YOUNG');
    expect(codeOf(await checkIn({ name: 'Em Bé', birthYear: 2006 }))).toBe('TOO_YOUNG');
    expect(codeOf(await checkIn({ name: 'Em Lớn', birthYear: 2005 }))).toBeNull();
    expect(codeOf(await checkIn({ name: 'Không rõ năm sinh' }))).toBeNull();
  });
  it('needs a name or somebody of the roll', async () => {
    expect(codeOf(await checkIn({ name: '  ' }))).toBe('NAME_MISSING');
    expect(codeOf(await checkIn({ name: 'A'.repeat(121) }))).toBe('NAME_MISSING');
    expect(codeOf(await checkIn({ name: 'Cụ', birthYear: 1700 }))).toBe('BIRTH_YEAR_INVALID');
    expect(codeOf(await checkIn({ rollKey: `head:${newId()}` }))).toBe('PERSON_NOT_ON_ROLL');
    expect(codeOf(await checkIn({ rollKey: `nonsense` }))).toBe('PERSON_NOT_ON_ROLL');
  });
  it('names of decomposed Unicode are kept composed', async () => {
    const { attendeeId } = must(await checkIn({ name: 'Nguyễn Thị Hường'.normalize('NFD') }));
    const kept = (await hall.desk()).attendees.find(({ id }) => id === attendeeId);
    expect(kept?.name).toBe('Nguyễn Thị Hường'.normalize('NFC'));
  });
  it('again after going out is the same person, not a second one', async () => {
    const before = must(await checkIn({ name: 'Người đi ra đi vào', birthYear: 1980 }, { channel: 'PHONE' }));
    must(await checkOut(before.attendeeId));
    const { attendance } = (await hall.desk()).hall;
    const back = must(await checkIn({ name: 'Người đi ra đi vào', birthYear: 1980 }));
    expect(back).toMatchObject({ attendeeId: before.attendeeId, slip: null });
    expect((await hall.desk()).hall.attendance.counted).toBe(attendance.counted + 1);
    expect(
      codeOf(await world.doors.joinBySlip({ code: hall.code, slip: before.slip ?? '', source: 's' })),
    ).toBe('SLIP_UNKNOWN');
  });
  it('says of the Front’s supervisor that they are here and not counted', async () => {
    const { counted, notCounted } = (await hall.desk()).hall.attendance;
    must(await checkIn({ name: 'Ông Mặt trận' }, { role: 'FRONT_SUPERVISOR' }));
    const after = (await hall.desk()).hall.attendance;
    expect([after.counted, after.notCounted]).toEqual([counted, notCounted + 1]);
  });
  it('out on an old version is told so; out twice is out', async () => {
    const { attendeeId } = must(await checkIn({ name: 'Người về sớm' }));
    const out = { commandId: newId(), attendeeId, expectedVersion: 9 };
    expect(codeOf(await world.doors.checkOut(world.officer, out))).toBe('STALE');
    must(await checkOut(attendeeId));
    must(await checkOut(attendeeId));
  });
});

describe('a slip', () => {
  const join = (slip: string, source = newId(), code = hall.code) =>
    world.doors.joinBySlip({ code, slip, source });
  const arrive = async (name: string) => must(await checkIn({ name }, { channel: 'PHONE' }));

  it('is twelve clear signs, of which only a hash is stored, nowhere in plain', async () => {
    const { slip } = await arrive('Chị Có Máy');
    expect(slip).toMatch(/^([2-9a-hjkmnp-twxyz]{4}-){2}[2-9a-hjkmnp-twxyz]{4}$/);
    const everything = await world.database.owner<{ text: string }>(
      `SELECT (SELECT jsonb_agg(c) FROM command c)::text || (SELECT jsonb_agg(a) FROM attendee a)::text
           || (SELECT jsonb_agg(e) FROM audit_entry e)::text AS text`,
    );
    expect(everything[0]?.text).not.toContain(slip);
    expect(everything[0]?.text).not.toContain(slip?.replaceAll('-', ''));
  });
  it('lets its phone in, however it is typed, and again after a lost cookie', async () => {
    const { slip, attendeeId } = await arrive('Anh Gõ Hoa');
    const typed = slip!.toUpperCase().replaceAll('-', ' ');
    const joined = must(await join(typed));
    expect(await actorOf(joined.token)).toEqual({ kind: 'PHONE', attendeeId, meetingId: hall.meetingId });
    const again = must(await join(slip!));
    expect(again.token).not.toBe(joined.token);
    expect((await hall.desk()).attendees.find(({ id }) => id === attendeeId)?.phoneJoined).toBe(true);
  });
  it('asked for again by the same command is the same slip', async () => {
    const commandId = newId();
    const first = must(await checkIn({ name: 'Mất Sóng' }, { channel: 'PHONE', commandId }));
    expect(must(await checkIn({ name: 'Mất Sóng' }, { channel: 'PHONE', commandId }))).toEqual(first);
  });
  it('is not given to somebody else who comes in by the same command', async () => {
    const commandId = newId();
    must(await checkIn({ name: 'Người Trước' }, { channel: 'PHONE', commandId }));
    const other = await checkIn({ name: 'Người Sau' }, { channel: 'PHONE', commandId });
    expect(codeOf(other)).toBe('COMMAND_OF_ANOTHER');
  });
  it('issued anew puts the old slip and its phone out at once', async () => {
    const { slip, attendeeId } = await arrive('Bác Mất Phiếu');
    const old = must(await join(slip!));
    const commandId = newId();
    const issued = must(await world.doors.issueSlip(world.officer, { commandId, attendeeId }));
    expect(issued.slip).not.toBe(slip);
    expect(must(await world.doors.issueSlip(world.officer, { commandId, attendeeId }))).toEqual(issued);
    expect(await actorOf(old.token)).toEqual({ kind: 'PUBLIC' });
    expect(codeOf(await join(slip!))).toBe('SLIP_UNKNOWN');
    expect(codeOf(await join(issued.slip))).toBeNull();
  });
  it('of another hall, of somebody who left, or guessed, is not known', async () => {
    const other = await makeHall(world);
    const { slip } = must(await checkIn({ name: 'Khách' }, { channel: 'PHONE' }, other));
    expect(codeOf(await join(slip!))).toBe('SLIP_UNKNOWN');
    expect(codeOf(await join('2222-2222-2222'))).toBe('SLIP_UNKNOWN');
    const { slip: left, attendeeId } = await arrive('Người đã về');
    must(await checkOut(attendeeId));
    expect(codeOf(await join(left!))).toBe('SLIP_UNKNOWN');
  });
  it('guessed by one source slows that source down; a right slip always works, also from the address of the guesser', async () => {
    const { slip } = await arrive('Người Thật');
    const source = newId();
    const answers: (string | null)[] = [];
    for (let i = 0; i < 25; i += 1) answers.push(codeOf(await join(`3333-3333-33${22 + i}`, source)));
    expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'SLIP_UNKNOWN'));
    expect(answers.at(-1)).toBe('TOO_MANY_TRIES');
    expect(codeOf(await join(slip!, source))).toBeNull();
    expect(codeOf(await join('3333-3333-3333', source))).toBe('TOO_MANY_TRIES');
  });
  it('right ones from one source are never too many: a hall may be one address', async () => {
    const source = newId();
    const slips: string[] = [];
    for (let i = 0; i < 30; i += 1) slips.push((await arrive(`Máy chung ${i}`)).slip ?? '');
    const joined = await Promise.all(slips.map((slip) => join(slip, source)));
    expect(joined.map(codeOf)).toEqual(slips.map(() => null));
  });
});

describe('the one-evening link', () => {
  const issue = async (role: 'CHAIR' | 'OPERATOR' = 'CHAIR', commandId = newId()) =>
    must(await world.doors.issueMeetingLink(world.officer, { commandId, meetingId: hall.meetingId, role }));
  const tokenOf = (path: string) => path.replace('/join/', '');

  it('opens this meeting and no other, with its PIN', async () => {
    const { path, pin } = await issue('OPERATOR');
    expect(pin).toMatch(/^\d{6}$/);
    expect(tokenOf(path)).toMatch(/^[\w-]{43}$/);
    const joined = must(await world.doors.joinMeeting({ token: tokenOf(path), pin }));
    expect(joined).toMatchObject({ code: hall.code, actor: { kind: 'MEETING', role: 'OPERATOR' } });
    const actor = await actorOf(joined.sessionToken);
    expect(actor).toEqual(joined.actor);
    expect(await world.doors.meetings.meeting(actor, hall.meetingId)).toMatchObject({ links: [] });
    const other = await makeHall(world);
    expect(await world.doors.meetings.meeting(actor, other.meetingId)).toBeNull();
  });
  it('and PIN are nowhere in plain; asked for again by the same command they are the same', async () => {
    const commandId = newId();
    const first = await issue('CHAIR', commandId);
    expect(await issue('CHAIR', commandId)).toEqual(first);
    const [everything] = await world.database.owner<{ text: string }>(
      `SELECT (SELECT jsonb_agg(c) FROM command c)::text || (SELECT jsonb_agg(a) FROM meeting_access a)::text AS text`,
    );
    expect(everything?.text).not.toContain(tokenOf(first.path));
  });
  it('with five wrong PINs makes its holder wait, and only on this link', async () => {
    const { path, pin } = await issue();
    const wrong = pin === '000000' ? '111111' : '000000';
    const tries: (string | null)[] = [];
    for (let i = 0; i < 6; i += 1)
      tries.push(codeOf(await world.doors.joinMeeting({ token: tokenOf(path), pin: wrong })));
    expect(tries).toEqual([...Array.from({ length: 5 }, () => 'PIN_WRONG'), 'TOO_MANY_TRIES']);
    const other = await issue();
    expect(codeOf(await world.doors.joinMeeting({ token: tokenOf(other.path), pin: other.pin }))).toBeNull();
  });
  it('revoked puts out who came in by it', async () => {
    const { path, pin } = await issue();
    const joined = must(await world.doors.joinMeeting({ token: tokenOf(path), pin }));
    const revoke = { commandId: newId(), linkId: joined.actor.accessId };
    must(await world.doors.revokeMeetingLink(world.officer, revoke));
    expect(await actorOf(joined.sessionToken)).toEqual({ kind: 'PUBLIC' });
    expect(codeOf(await world.doors.joinMeeting({ token: tokenOf(path), pin }))).toBe('LINK_NOT_VALID');
  });
  it('issued days before the planned evening still opens it, and so does who came in by it', async () => {
    const plannedAt = new Date(Date.now() + 5 * 24 * 3_600_000);
    const { village } = await makeVillageOf(world, [CONTESTED]);
    const prepare = { roundId: world.roundId, villageId: village.id, kind: 'LIVE', place: null } as const;
    const { meetingId } = must(
      await world.doors.prepareMeeting(world.officer, {
        ...{ commandId: newId(), ...prepare, plannedAt, chairName: null },
      }),
    );
    const issued = must(
      await world.doors.issueMeetingLink(world.officer, { commandId: newId(), meetingId, role: 'CHAIR' }),
    );
    const evening = new Date(plannedAt.getTime() + 12 * 3_600_000);
    expect(issued.expiresAt).toEqual(evening);
    const joined = must(await world.doors.joinMeeting({ token: tokenOf(issued.path), pin: issued.pin }));
    expect(joined.expiresAt).toEqual(evening);
    const { links } = (await world.doors.meetings.meeting(world.officer, meetingId)) ?? {};
    expect(links?.map(({ expiresAt }) => expiresAt)).toEqual([evening]);
  });
  it('past its evening is not valid, nor is one that never was', async () => {
    const { path, pin } = await issue();
    await world.database.owner(`UPDATE meeting_access SET expires_at = now() - interval '1 minute'`);
    expect(codeOf(await world.doors.joinMeeting({ token: tokenOf(path), pin }))).toBe('LINK_NOT_VALID');
    expect(codeOf(await world.doors.joinMeeting({ token: 'x', pin }))).toBe('LINK_NOT_VALID');
  });
  it('is issued by the commune alone: a chair cannot make another', async () => {
    const chair = { kind: 'MEETING', accessId: newId(), meetingId: hall.meetingId, role: 'CHAIR' } as const;
    const command = { commandId: newId(), meetingId: hall.meetingId, role: 'CHAIR' } as const;
    expect(codeOf(await world.doors.issueMeetingLink(chair, command))).toBe('NOT_FOUND');
  });
});
