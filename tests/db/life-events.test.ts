import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { listsWorld, type ListsWorld } from './lists-world.ts';
import { codeOf, must, STILL_POOR } from './meetings-world.ts';

let world: ListsWorld;
beforeAll(async () => {
  world = await listsWorld();
});
afterAll(() => world.dispose());

const stored = (id: string) => world.read((tx) => world.households.households.find(tx, id));
const living = (id: string) => world.read((tx) => world.households.households.membersOf(tx, [id]));
const names = async (id: string) => (await living(id)).map(({ fullName }) => fullName).sort();

/** A poor household on the list of a village, as last year's list brings it. */
async function poorHousehold(people: string[]) {
  const { village } = await world.village();
  const made = await world.household(village, people);
  await world.database.owner(
    `INSERT INTO list_entry (id, round_id, commune_id, village_id, household_id, because, source, start_class, state, persons)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, 'MANAGED', 'LAST_ROUND', 'POOR', 'WAITING', $5)`,
    [world.roundId, world.commune.id, village.id, made.id, people.length],
  );
  return { ...made, village };
}
const lineOf = async (villageId: string) =>
  (await world.tally()).villages.find((village) => village.villageId === villageId)?.forms.poor;

describe('a death', () => {
  it('of one of several leaves a smaller household; of the head it needs a new one', async () => {
    const { id, people } = await poorHousehold(['Lý Cha', 'Lý Con']);
    const [father = '', son = ''] = people;
    const death = { ...world.of(id), memberId: father };
    expect(codeOf(await world.list.death(world.officer, { ...death, newHeadId: null }))).toBe('HEAD_NEEDED');
    const done = await world.list.death(world.officer, { ...death, commandId: newId(), newHeadId: son });
    expect(must(done).effect).toBe('LISTED');
    expect(await stored(id)).toMatchObject({ headName: 'Lý Con', size: 1, endedOn: null });
    expect(await names(id)).toEqual(['Lý Con']);
    const changes = await world.read((tx) => world.households.households.changesOf(tx, id));
    expect(changes).toMatchObject([{ before: { headName: 'Lý Cha' }, after: { headName: 'Lý Con' } }]);
  });

  it('of the last one ends the household: it leaves the list and is column 4', async () => {
    const { id, people, village } = await poorHousehold(['Mai Một Mình']);
    const death = { ...world.of(id), memberId: people[0] ?? '', newHeadId: null };
    expect(must(await world.list.death(world.officer, death)).effect).toBe('STRUCK');
    expect(await stored(id)).toMatchObject({ endedOn: '2023-09-10' });
    expect(await world.entryOf(id)).toMatchObject({ state: 'STRUCK', leftByEvent: true });
    expect((await lineOf(village.id))?.households).toMatchObject({
      start: 1,
      otherOut: 1,
      end: 0,
      unsettled: 0,
    });
    expect(await world.differences()).toEqual([]);
  });

  it('of somebody already dead, in the future, before a birth, or of a stranger is refused', async () => {
    const { id, people } = await poorHousehold(['Vũ Cha', 'Vũ Con']);
    const [, son = ''] = people;
    const of = (evidence = {}, memberId = son) => ({
      ...{ ...world.of(id), memberId, newHeadId: null, evidence: { ...world.evidence, ...evidence } },
    });
    const death = async (command: ReturnType<typeof of>) =>
      codeOf(await world.list.death(world.officer, command));
    expect(await death(of({ happenedOn: '2999-01-01' }))).toBe('EVENT_IN_FUTURE');
    expect(await death(of({ happenedOn: '1979-12-31' }))).toBe('EVENT_BEFORE_BIRTH');
    expect(await death(of({ paperKind: '' }))).toBe('EVIDENCE_MISSING');
    expect(await death(of({}, newId()))).toBe('MEMBER_NOT_HERE');
    expect(await death(of())).toBeNull();
    expect(await death(of())).toBe('MEMBER_ENDED');
  });

  it('is recorded once, however often the command is sent', async () => {
    const { id, people } = await poorHousehold(['Đào Cha', 'Đào Con']);
    const command = { ...world.of(id), memberId: people[1] ?? '', newHeadId: null };
    const first = must(await world.list.death(world.officer, command));
    expect(must(await world.list.death(world.officer, command))).toEqual(first);
    expect(await stored(id)).toMatchObject({ size: 1 });
  });
});

describe('a move', () => {
  it('inside the commune is marked for both villages; column 4 there, a new entry with cause "khác" here', async () => {
    const { id, village } = await poorHousehold(['Bùi Chuyển', 'Bùi Con']);
    const { village: there } = await world.village([STILL_POOR]);
    const command = { ...world.of(id), memberIds: [], newHeadId: null, toVillageId: there.id, toPlace: null };
    expect(must(await world.list.moveOut(world.officer, command)).effect).toBe('STRUCK');
    const [found] = await world.list.view.households(world.officer, world.place, 'bui chuyen');
    expect(found?.household).toMatchObject({ villageId: there.id, size: 2 });
    expect(found?.entry).toMatchObject({
      source: 'MOVED_IN',
      startClass: 'NOT_POOR',
      movementCause: 'OTHER',
    });
    expect(found?.flags).toEqual([{ kind: 'MOVED', villageId: village.id }]);
    const [old] = await world.list.view.entries(world.officer, world.place, village.id, '');
    expect(old?.flags).toEqual([{ kind: 'MOVED', villageId: there.id }]);
    expect((await lineOf(village.id))?.households).toMatchObject({ otherOut: 1, end: 0 });
    expect(await world.differences()).toEqual([]);
  });

  it('to the village it lives in, or to nowhere, is refused', async () => {
    const { id, village } = await poorHousehold(['Bùi Ở']);
    const command = { ...world.of(id), memberIds: [], newHeadId: null, toVillageId: null, toPlace: '  ' };
    expect(codeOf(await world.list.moveOut(world.officer, command))).toBe('INVALID');
    const home = { ...command, commandId: newId(), toVillageId: village.id };
    expect(codeOf(await world.list.moveOut(world.officer, home))).toBe('SAME_VILLAGE');
  });

  it('of a poor household from elsewhere puts it on the list; of another it does not', async () => {
    const { village } = await world.village();
    const of = {
      ...{
        ...world.place,
        villageId: village.id,
        headIdNumber: null,
        headBirthYear: 1970,
        toName: null,
        size: 4,
      },
      ...{ fromPlace: 'Xã khác', fromVillageId: null, evidence: world.evidence },
    };
    const moveIn = async (headName: string, classThere: 'POOR' | null) =>
      must(await world.list.moveIn(world.officer, { ...of, commandId: newId(), headName, classThere }))
        .effect;
    expect(await moveIn('Hồ Nghèo', 'POOR')).toBe('LISTED');
    expect(await moveIn('Hồ Khá', null)).toBe('NOT_ON_LIST');
  });

  it('that leaves the same person in two villages is flagged for both households', async () => {
    const { village } = await world.village();
    const { village: there } = await world.village();
    const { id } = await world.household(village, ['Hồ Hai Nơi'], { idNumber: '089160100009' });
    const of = {
      ...{
        ...world.place,
        villageId: there.id,
        headName: 'Hồ Hai Nơi',
        headIdNumber: '089160100009',
        size: 1,
      },
      ...{ headBirthYear: 1970, toName: null, fromPlace: 'không rõ', fromVillageId: null, classThere: null },
    };
    must(await world.list.moveIn(world.officer, { ...of, commandId: newId(), evidence: world.evidence }));
    const found = await world.list.view.households(world.officer, world.place, 'ho hai noi');
    const flagged = found.map(({ household, flags }) => [
      household.id === id,
      flags[0]?.kind,
      flags[0]?.villageId,
    ]);
    expect(flagged).toHaveLength(2);
    expect(flagged).toContainEqual([true, 'SAME_PERSON', there.id]);
    expect(flagged).toContainEqual([false, 'SAME_PERSON', village.id]);
  });
});

describe('a split and a merge', () => {
  it('a split is flagged, never blocked; both halves are shown together and the new one is reviewed too', async () => {
    const { id, people } = await poorHousehold(['Tạ Cha', 'Tạ Con', 'Tạ Dâu']);
    const [, son = '', wife = ''] = people;
    const command = {
      ...world.of(id),
      memberIds: [son, wife],
      newHouseholdHeadId: son,
      newHeadId: null,
      toName: null,
    };
    expect(must(await world.list.split(world.officer, command)).effect).toBe('LISTED');
    expect(await names(id)).toEqual(['Tạ Cha']);
    const [both] = await world.list.view.halves(world.officer, world.place);
    expect(both?.halves.map(({ household }) => [household.headName, household.size])).toEqual([
      ['Tạ Cha', 1],
      ['Tạ Con', 2],
    ]);
    expect(both?.halves.map(({ flags }) => flags.map(({ kind }) => kind))).toEqual([['SPLIT'], ['SPLIT']]);
    expect(both?.halves[1]?.entry).toMatchObject({
      source: 'SPLIT',
      startClass: 'NOT_POOR',
      movementCause: 'OTHER',
    });
    await world.tally();
    expect(await world.differences()).toEqual([]);
  });

  it('a split into itself is refused: nobody goes, or nobody stays', async () => {
    const { id, people } = await poorHousehold(['Tạ Ông', 'Tạ Bà']);
    const of = { ...world.of(id), newHouseholdHeadId: people[0] ?? '', newHeadId: null, toName: null };
    for (const memberIds of [[], people]) {
      const split = { ...of, commandId: newId(), memberIds };
      expect(codeOf(await world.list.split(world.officer, split))).toBe('SPLIT_INTO_ITSELF');
    }
    const headless = { ...of, commandId: newId(), memberIds: [people[1] ?? ''] };
    expect(codeOf(await world.list.split(world.officer, headless))).toBe('HEAD_NEEDED');
  });

  it('a merge brings all people under the head of the other, and the first is column 4', async () => {
    const { id, village } = await poorHousehold(['Quách Một', 'Quách Con']);
    const other = await world.household(village, ['Quách Hai']);
    const command = { ...world.of(id), intoHouseholdId: other.id };
    expect(must(await world.list.merge(world.officer, command)).effect).toBe('STRUCK');
    expect(await names(other.id)).toEqual(['Quách Con', 'Quách Hai', 'Quách Một']);
    expect((await living(other.id)).filter(({ relation }) => relation === 'Chủ hộ')).toHaveLength(1);
    expect(await stored(other.id)).toMatchObject({ headName: 'Quách Hai', size: 3 });
    expect(await world.entryOf(other.id)).toMatchObject({ source: 'MERGED', movementCause: 'OTHER' });
    expect((await lineOf(village.id))?.persons).toMatchObject({ start: 2, otherOut: 2, end: 0 });
    expect(await world.differences()).toEqual([]);
  });

  it('a merge with itself, or with a household that ended, is refused', async () => {
    const { id, people, village } = await poorHousehold(['Quách Ba']);
    const other = await world.household(village, ['Quách Bốn']);
    const self = { ...world.of(id), intoHouseholdId: id };
    expect(codeOf(await world.list.merge(world.officer, self))).toBe('MERGE_WITH_ITSELF');
    must(
      await world.list.death(world.officer, { ...world.of(id), memberId: people[0] ?? '', newHeadId: null }),
    );
    const dead = { ...world.of(other.id), intoHouseholdId: id };
    expect(codeOf(await world.list.merge(world.officer, dead))).toBe('HOUSEHOLD_ENDED');
  });
});

describe('who is in a household', () => {
  const person = {
    relation: null,
    sex: null,
    birthDate: null,
    birthYear: 1990,
    idNumber: null,
    ethnicity: 'Khmer',
  };

  it('the head changes by an event; who was head before is kept', async () => {
    const { id, people } = await poorHousehold(['Kim Cha', 'Kim Con']);
    const [father = '', son = ''] = people;
    const change = (newHeadId: string) =>
      world.list.changeHead(world.officer, { ...world.of(id), newHeadId });
    expect(codeOf(await change(father))).toBe('ALREADY_HEAD');
    must(await change(son));
    expect(await stored(id)).toMatchObject({ headName: 'Kim Con' });
    const [event] = await world.list.view.events(world.officer, world.place);
    expect(event).toMatchObject({
      kind: 'HEAD_CHANGED',
      data: { headBefore: 'Kim Cha', headAfter: 'Kim Con' },
    });
  });

  it('a second head is refused, whether somebody is corrected or added', async () => {
    const { id, people } = await poorHousehold(['Kim Một', 'Kim Hai']);
    const second = { ...person, fullName: 'Kim Hai', relation: 'chủ hộ' };
    const given = { reason: 'ghi sót', expectedVersion: 1, person: second };
    const correct = { commandId: newId(), memberId: people[1] ?? '', ...given };
    const doors = world.householdDoors;
    expect(codeOf(await doors.updateMember(world.officer, correct))).toBe('HOUSEHOLD_HAS_HEAD');
    const add = { commandId: newId(), householdId: id, ...given };
    expect(codeOf(await doors.addMember(world.officer, add))).toBe('HOUSEHOLD_HAS_HEAD');
  });

  it('an officer corrects name, tổ, size and people with a reason; what stood there is kept, a stale page is told', async () => {
    const { id, people } = await poorHousehold(['Sơn Văn Mọt']);
    const next = {
      householdId: id,
      headName: 'Sơn Văn Một',
      toName: 'Tổ 7',
      size: 2,
      reason: 'sai chính tả',
    };
    const doors = world.householdDoors;
    const update = (expectedVersion: number, reason = next.reason) =>
      doors.update(world.officer, { ...next, commandId: newId(), expectedVersion, reason });
    expect(codeOf(await update(1, ' '))).toBe('INVALID');
    must(await update(1));
    expect(await update(1)).toMatchObject({ code: 'STALE', details: { currentVersion: 2 } });
    expect(codeOf(await update(2))).toBe('NOTHING_CHANGED');
    expect(await names(id)).toEqual(['Sơn Văn Một']);
    const add = { commandId: newId(), householdId: id, reason: 'mới sinh', expectedVersion: 2 };
    must(await doors.addMember(world.officer, { ...add, person: { ...person, fullName: 'Sơn Thị Con' } }));
    expect(await stored(id)).toMatchObject({ size: 2, version: 3 });
    const wrong = { ...person, fullName: 'Sơn Văn Một', relation: 'Chủ hộ', idNumber: '12 34' };
    const member = {
      commandId: newId(),
      memberId: people[0] ?? '',
      reason: 'x',
      expectedVersion: 2,
      person: wrong,
    };
    expect(await doors.updateMember(world.officer, member)).toMatchObject({
      code: 'INVALID',
      details: { field: 'idNumber' },
    });
    const changes = await world.read((tx) => world.households.households.changesOf(tx, id));
    expect(
      changes.map(({ before, after }) => [before['headName'] ?? null, after['toName'] ?? null]),
    ).toContainEqual(['Sơn Văn Mọt', 'Tổ 7']);
  });

  it('life events and changes are never changed or removed, by the owner of the tables neither', async () => {
    for (const table of ['life_event', 'household_change'])
      await expect(world.database.owner(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
  });
});
