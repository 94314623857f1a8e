import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import { pack } from '../rules/packs.ts';
import { account } from './round-world.ts';
import {
  codeOf,
  CONTESTED,
  makeHall,
  meetingsWorld,
  must,
  type MeetingsWorld,
  type PhoneActor,
  type TestHall,
} from './meetings-world.ts';

let world: MeetingsWorld;
beforeAll(async () => {
  world = await meetingsWorld();
});
afterAll(() => world.dispose());

const aside = (attendeeId: string, itemId: string, actor: Actor = world.officer) =>
  world.doors.standAside(actor, { commandId: newId(), attendeeId, itemId });
const withdraw = (attendeeId: string, itemId: string) =>
  world.doors.withdrawStandAside(world.officer, { commandId: newId(), attendeeId, itemId });
const cast = (phone: PhoneActor | undefined, motionId: string, n = 1) =>
  world.doors.castBallot(phone ?? { kind: 'PUBLIC' }, { motionId, n, choice: 'AGREE' });
const people = async (hall: TestHall) => (await hall.desk()).attendees.map(({ id }) => id);

describe('standing aside (QĐ 24/2021 Đ.4 k.3: the base is everybody attending)', () => {
  it('stays in the base as no opinion: 10 of 20 agree with two aside, and it passes', async () => {
    const hall = await makeHall(world, { hands: 20 });
    const { id } = await hall.firstItem();
    const [one = '', two = ''] = await people(hall);
    must(await aside(one, id));
    must(await aside(two, id));
    must(await aside(two, id)); // asked twice is once
    const { motionId } = must(await hall.open(id));
    expect(await hall.count(motionId, 12, 7, 1)).toMatchObject({
      code: 'HANDS_OF_STAND_ASIDES',
      details: { raised: 19, most: 18, aside: 2 },
    });
    must(await hall.count(motionId, 10, 8, 2));
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({ base: 20, agree: 10, noOpinion: 2, agreed: true });
    expect((await hall.desk()).standAsides).toHaveLength(2);
  });
  it('by phone: the phone is told, may not answer, and is not waited for', async () => {
    const hall = await makeHall(world, { hands: 1, phones: 2 });
    const { id } = await hall.firstItem();
    const [one, other] = hall.phones;
    must(await aside(one?.attendeeId ?? '', id));
    const { motionId } = must(await hall.open(id));
    expect(await world.doors.hall.myVote(one ?? { kind: 'PUBLIC' }, motionId)).toMatchObject({
      ...{ entitled: false, standsAside: true },
    });
    expect(codeOf(await cast(one, motionId))).toBe('NOT_ENTITLED');
    must(await cast(other, motionId));
    expect(await world.doors.hall.turnoutOf(hall.meetingId)).toMatchObject({ phones: 1, phoneBase: 1 });
    must(await hall.count(motionId, 1, 0, 0));
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({ base: 3, agree: 2, disagree: 0, noOpinion: 1 });
  });
  it('while the question is open: until one has answered, and until hands are counted', async () => {
    const hall = await makeHall(world, { hands: 2, phones: 2 });
    const { id } = await hall.firstItem();
    const hands = (await people(hall)).slice(0, 2);
    const { motionId } = must(await hall.open(id));
    const [voted, silent] = hall.phones;
    must(await cast(voted, motionId));
    expect(codeOf(await aside(voted?.attendeeId ?? '', id))).toBe('STAND_ASIDE_TOO_LATE');
    must(await aside(silent?.attendeeId ?? '', id));
    expect(codeOf(await cast(silent, motionId))).toBe('NOT_ENTITLED');
    must(await aside(hands[0] ?? '', id));
    expect(codeOf(await withdraw(hands[0] ?? '', id))).toBe('CLOSE_THE_QUESTION_FIRST');
    must(await hall.count(motionId, 1, 0, 1));
    expect(codeOf(await aside(hands[1] ?? '', id))).toBe('STAND_ASIDE_TOO_LATE');
    must(await hall.close(motionId));
    expect(await hall.result(motionId)).toMatchObject({ base: 4, agree: 2, noOpinion: 2 });
    expect(codeOf(await aside(hands[1] ?? '', id))).toBe('ITEM_ALREADY_DECIDED');
    const late = world.database.owner(`UPDATE elector SET stands_aside = true WHERE counted > 0`);
    await expect(late).rejects.toThrow('sealed');
  });
  it('against a ballot at the same moment: one of the two is told no, never both yes', async () => {
    const hall = await makeHall(world, { phones: 12 });
    const { id } = await hall.firstItem();
    const { motionId } = must(await hall.open(id));
    const pairs = await Promise.all(
      hall.phones.map(async (phone) =>
        Promise.all([cast(phone, motionId), aside(phone.attendeeId, id)]).then((both) => both.map(codeOf)),
      ),
    );
    for (const pair of pairs)
      expect([
        [null, 'STAND_ASIDE_TOO_LATE'],
        ['NOT_ENTITLED', null],
      ]).toContainEqual(pair);
    must(await hall.close(motionId));
    const answered = pairs.filter(([ballot]) => ballot === null).length;
    expect(await hall.result(motionId)).toMatchObject({
      base: 12,
      agree: answered,
      noOpinion: 12 - answered,
    });
  });
  it('is for one item; before it opens a person may think again', async () => {
    const hall = await makeHall(world, { hands: 2, sketches: [CONTESTED, CONTESTED] });
    const [first, second] = await hall.items();
    const [one = ''] = await people(hall);
    must(await aside(one, first?.id ?? ''));
    must(await withdraw(one, first?.id ?? ''));
    must(await aside(one, second?.id ?? ''));
    const { motionId } = must(await hall.open(first?.id ?? null));
    must(await hall.count(motionId, 2, 0, 0));
    must(await hall.close(motionId));
    expect((await hall.desk()).standAsides).toMatchObject([{ itemId: second?.id, attendeeId: one }]);
  });
  it('is for people here who count, by whoever runs this meeting', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const other = await makeHall(world, { hands: 1 });
    const { id } = await hall.firstItem();
    const [here = ''] = await people(hall);
    const [elsewhere = ''] = await people(other);
    expect(codeOf(await aside(elsewhere, id))).toBe('ITEM_NOT_HERE');
    expect(codeOf(await aside(newId(), id))).toBe('NOT_FOUND');
    expect(codeOf(await aside(here, id, account('COMMUNE_OFFICER', newId())))).toBe('NOT_FOUND');
    const front = { role: 'FRONT_SUPERVISOR', channel: 'HAND', person: { name: 'Bà Mặt Trận' } } as const;
    const { meetingId } = hall;
    const { attendeeId } = must(
      await world.doors.checkIn(world.officer, { commandId: newId(), meetingId, ...front }),
    );
    expect(codeOf(await aside(attendeeId, id))).toBe('NOT_COUNTED');
  });
  it('a pack that takes them out of the base is refused: no text was found for it', async () => {
    const option = { value: true, mark: 'U' as const };
    await world.unitOfWork.run(async (tx) => {
      const body = pack('vn-2022-2025');
      const changed = { ...body, meeting: { ...body.meeting, standAsideLeavesBase: option } };
      return success(await world.rounds.packs.store(tx, changed));
    });
    const roundId = await world.makeRound('vn-2022-2025', 2024);
    const hall = await makeHall(world, { hands: 1, roundId });
    const [one = ''] = await people(hall);
    expect(codeOf(await aside(one, (await hall.firstItem()).id))).toBe('STAND_ASIDE_BASE_OPTION');
  });
  it('leaves so few phones that hands are not split: five phones, one aside', async () => {
    const hall = await makeHall(world, { hands: 2, phones: 5 });
    const { id } = await hall.firstItem();
    must(await aside(hall.phones[0]?.attendeeId ?? '', id));
    const { motionId } = must(await hall.open(id));
    for (const phone of hall.phones.slice(1)) must(await cast(phone, motionId));
    must(await hall.count(motionId, 2, 0, 0));
    must(await hall.close(motionId));
    const found = await world.doors.reconciliation(world.officer, hall.meetingId);
    expect(found?.rows[0]).toMatchObject({ handsRaised: null, difference: null });
  });
});

describe('declared relations', () => {
  const declare = (caseId: string, over: object = {}, actor: Actor = world.officer) =>
    world.doors.declareRelation(actor, {
      ...{ commandId: newId(), caseId, ofWhom: 'CHAIR', personName: 'Trưởng thôn', attendeeId: null },
      ...{ kinship: 'anh ruột', ...over },
    } as Parameters<typeof world.doors.declareRelation>[1]);
  it('mark a household on officials’ screens; a mark set by mistake goes and stays on record', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const [caseId = ''] = hall.caseIds;
    const [attendeeId = ''] = await people(hall);
    const { relationId } = must(await declare(caseId));
    must(await declare(caseId, { ofWhom: 'HOUSEHOLD', attendeeId, personName: null, kinship: '' }));
    expect((await hall.desk()).relations).toMatchObject([
      { caseId, ofWhom: 'CHAIR', kinship: 'anh ruột' },
      { caseId, ofWhom: 'HOUSEHOLD', kinship: null, attendeeId },
    ]);
    expect(JSON.stringify((await hall.desk()).hall)).not.toMatch(/anh ruột|Trưởng thôn/);
    must(await world.doors.withdrawRelation(world.officer, { commandId: newId(), relationId }));
    expect((await world.doors.relations([caseId])).get(caseId)).toHaveLength(1);
    const kept = await world.database.owner(`SELECT 1 FROM declared_relation WHERE id = $1`, [relationId]);
    expect(kept).toHaveLength(1);
  });
  it('come from officials of the area, the reviewer, or whoever runs a meeting of the case', async () => {
    const hall = await makeHall(world);
    const [caseId = ''] = hall.caseIds;
    const link = { kind: 'MEETING', accessId: newId(), role: 'OPERATOR' } as const;
    expect(codeOf(await declare(caseId, {}, { ...link, meetingId: hall.meetingId }))).toBeNull();
    expect(codeOf(await declare(caseId, {}, account('REVIEWER', hall.village.id)))).toBeNull();
    expect(codeOf(await declare(caseId, {}, { ...link, meetingId: newId() }))).toBe('NOT_FOUND');
    expect(codeOf(await declare(caseId, {}, account('COMMUNE_OFFICER', newId())))).toBe('NOT_FOUND');
    expect(codeOf(await declare(newId()))).toBe('NOT_FOUND');
    expect(codeOf(await declare(caseId, { kinship: ' ' }))).toBe('RELATION_NEEDS_KINSHIP');
    expect(codeOf(await declare(caseId, { kinship: 'x'.repeat(201) }))).toBe('TEXT_TOO_LONG');
    expect(codeOf(await declare(caseId, { attendeeId: newId() }))).toBe('NOT_PRESENT');
  });
});
