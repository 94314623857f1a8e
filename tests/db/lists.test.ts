import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { account } from './round-world.ts';
import { listsWorld, type ListsWorld } from './lists-world.ts';
import { codeOf, ESCAPED, must, STILL_POOR } from './meetings-world.ts';

let world: ListsWorld;
beforeAll(async () => {
  world = await listsWorld();
});
afterAll(() => world.dispose());

describe('the list of an earlier round (QĐ 24/2021 Đ.4 k.1)', () => {
  it('brings who ended it poor or near-poor, and whom it never decided on with the class they began it with', async () => {
    const { village, caseIds } = await world.village([STILL_POOR, ESCAPED, ESCAPED, STILL_POOR]);
    const [poor = '', escaped = '', open = ''] = caseIds;
    await world.database.owner(
      `UPDATE review_case SET state = 'AGREED', end_class = scored_class WHERE id = ANY ($1)`,
      [[poor, escaped]],
    );
    const next = await world.makeRound('vn-2022-2025', 2024);
    const carry = () =>
      world.list.carryOver(world.officer, {
        ...{ commandId: newId(), roundId: next, communeId: world.commune.id, fromRoundId: world.roundId },
      });
    const first = must(await carry());
    expect(first).toMatchObject({ added: 3, alreadyOnList: 0 });
    expect(first.unsettledHouseholdIds).toContain(await world.householdOfCase(open));
    const entry = await world.entryOf(await world.householdOfCase(poor), next);
    expect(entry).toMatchObject({
      state: 'WAITING',
      because: 'MANAGED',
      source: 'LAST_ROUND',
      startClass: 'POOR',
    });
    expect(entry).toMatchObject({ persons: 4, villageId: village.id });
    expect(await world.entryOf(await world.householdOfCase(escaped), next)).toBeNull();
    expect(must(await carry())).toMatchObject({ added: 0, alreadyOnList: 3 });
  });

  it('is not taken from the round itself, nor by an officer of elsewhere', async () => {
    const from = { commandId: newId(), ...world.place, fromRoundId: world.roundId };
    expect(codeOf(await world.list.carryOver(world.officer, from))).toBe('ROUND_NOT_EARLIER');
    const stranger = account('COMMUNE_OFFICER', newId());
    expect(codeOf(await world.list.carryOver(stranger, { ...from, commandId: newId() }))).toBe('NOT_FOUND');
    expect(codeOf(await world.list.carryOver({ kind: 'PUBLIC' }, from))).toBe('NOT_SIGNED_IN');
  });
});

describe('a request', () => {
  it('of a new household enters it and puts it on the list', async () => {
    const { village } = await world.village();
    const newHousehold = { headName: 'Thạch Thị Sa Rết', toName: 'Tổ 2', size: 3 };
    const of = { ...world.asked, commandId: newId(), villageId: village.id, householdId: null, newHousehold };
    const { requestId } = must(await world.list.receive(world.officer, of));
    const [request] = await world.list.view.requests(world.officer, world.place);
    expect(request).toMatchObject({
      id: requestId,
      state: 'LISTED',
      form: 'MAU_01',
      headName: 'Thạch Thị Sa Rết',
    });
    const [found] = await world.list.view.households(world.officer, world.place, 'thach thi sa ret');
    expect(found?.entry).toMatchObject({ state: 'WAITING', because: 'REQUEST', startClass: 'NOT_POOR' });
  });

  it('without signature or fingerprint is not received; a helper may have written it', async () => {
    const { village } = await world.village();
    const { id } = await world.household(village, ['Ngô Văn Một']);
    const of = { ...world.asked, villageId: village.id, householdId: id, writtenBy: 'Trưởng ấp' };
    const unsigned = await world.list.receive(world.officer, { ...of, commandId: newId(), signedAs: null });
    expect(codeOf(unsigned)).toBe('REQUEST_NOT_SIGNED');
    expect(await world.entryOf(id)).toBeNull();
    const printed = { ...of, commandId: newId(), signedAs: 'FINGERPRINT' as const };
    expect(codeOf(await world.list.receive(world.officer, printed))).toBeNull();
  });

  it('of somebody who is on the list already is refused, and says where; in the future likewise', async () => {
    const { village, caseIds } = await world.village([STILL_POOR]);
    const householdId = await world.householdOfCase(caseIds[0] ?? '');
    const of = { ...world.asked, villageId: village.id, householdId };
    const again = await world.list.receive(world.officer, { ...of, commandId: newId() });
    expect(again).toMatchObject({ code: 'ALREADY_ON_LIST', details: { village: village.fullName } });
    const later = { ...of, commandId: newId(), receivedOn: '2999-01-01' };
    expect(codeOf(await world.list.receive(world.officer, later))).toBe('EVENT_IN_FUTURE');
  });

  it('that is refused in writing or withdrawn takes the household off; it may ask again (Đ.5)', async () => {
    const { village } = await world.village();
    const { id } = await world.household(village, ['Ngô Văn Hai']);
    const { requestId } = await world.ask(village.id, id);
    const end = { commandId: newId(), requestId };
    expect(codeOf(await world.list.refuse(world.officer, { ...end, reason: ' ' }))).toBe('INVALID');
    must(await world.list.refuse(world.officer, { ...end, commandId: newId(), reason: 'Không thường trú' }));
    expect(await world.entryOf(id)).toMatchObject({ state: 'STRUCK', leftByEvent: false });
    const twice = { commandId: newId(), requestId, reason: 'rút' };
    expect(codeOf(await world.list.withdraw(world.officer, twice))).toBe('REQUEST_ENDED');
    await world.ask(village.id, id);
    expect(await world.entryOf(id)).toMatchObject({ state: 'WAITING', struckReason: null });
  });

  it('to leave (Mẫu số 04) is for the current list only, and the review decides', async () => {
    const { village, caseIds } = await world.village([STILL_POOR]);
    const managed = await world.householdOfCase(caseIds[0] ?? '');
    const { id } = await world.household(village, ['Ngô Văn Ba']);
    const leave = { ...world.asked, kind: 'LEAVE' as const, villageId: village.id };
    const stranger = { ...leave, commandId: newId(), householdId: id };
    expect(codeOf(await world.list.receive(world.officer, stranger))).toBe('NOT_ON_LIST');
    must(await world.list.receive(world.officer, { ...leave, commandId: newId(), householdId: managed }));
    expect(await world.entryOf(managed)).toMatchObject({ state: 'SCORED' });
    const old = await world.makeRound('vn-2016-2020', 2020);
    const until2020 = { ...leave, commandId: newId(), roundId: old, householdId: managed };
    expect(codeOf(await world.list.receive(world.officer, until2020))).toBe('NO_FORM_TO_LEAVE');
  });

  it('named from the floor is no entry and holds nothing until the household signs', async () => {
    const { village } = await world.village([STILL_POOR]);
    const newHousehold = { headName: 'Cụ Bảy', toName: null, size: 1 };
    const command = { ...world.place, villageId: village.id, householdId: null, newHousehold };
    const opened = await world.unitOfWork.run((tx) =>
      world.lists.proposeFromFloor(tx, world.officer, { ...command, askedBy: 'Bà Tư', words: 'ở một mình' }),
    );
    const { requestId } = must(opened);
    const requests = await world.list.view.requests(world.officer, world.place);
    expect(requests.find(({ id }) => id === requestId)).toMatchObject({ state: 'RECEIVED', source: 'FLOOR' });
    expect(codeOf(await world.prepare(village.id, 'REHEARSAL'))).toBeNull();
    must(await world.list.sign(world.officer, { commandId: newId(), requestId, signedAs: 'FINGERPRINT' }));
    expect(codeOf(await world.prepare(village.id))).toBe('LIST_WAITING');
  });

  it('and what became of it are never changed or removed, by the owner of the tables neither', async () => {
    for (const table of ['review_request', 'review_request_event'])
      await expect(world.database.owner(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
  });
});

describe('nobody is missed', () => {
  it('an agenda waits until each household is reviewed, struck by name, or put off by name', async () => {
    const { village } = await world.village([STILL_POOR]);
    const people = [];
    for (const name of ['Lê Một', 'Lê Hai', 'Lê Ba']) people.push(await world.household(village, [name]));
    for (const { id } of people) await world.ask(village.id, id);
    expect(await world.prepare(village.id)).toMatchObject({
      code: 'LIST_WAITING',
      details: { households: 3 },
    });
    const board = await world.tally();
    expect(board.villages.find(({ villageId }) => villageId === village.id)).toMatchObject({
      waiting: 3,
      cases: 1,
    });
    const [one, two, three] = await Promise.all(people.map(({ id }) => world.entryOf(id)));
    const change = (of: typeof one, reason: string) => ({
      ...{ commandId: newId(), entryId: of?.id ?? '', reason, expectedVersion: of?.version ?? 0 },
    });
    expect(codeOf(await world.list.strike(world.officer, change(one ?? null, '')))).toBe('INVALID');
    must(await world.list.strike(world.officer, change(one ?? null, 'Đã đi làm xa, không còn ở thôn')));
    expect(codeOf(await world.list.strike(world.officer, change(one ?? null, 'lần nữa')))).toBe('STALE');
    must(await world.list.putOff(world.officer, change(two ?? null, 'Nằm viện')));
    must(await world.list.strike(world.officer, change(three ?? null, 'Nhập trùng')));
    expect(codeOf(await world.prepare(village.id))).toBeNull();
    expect(await world.entryOf(people[1]?.id ?? '')).toMatchObject({ state: 'WAITING', putOffReason: null });
  });

  it('what an agenda has is no longer struck; a request that comes now waits for a later meeting', async () => {
    const { village, caseIds } = await world.village([STILL_POOR]);
    must(await world.prepare(village.id));
    const householdId = await world.householdOfCase(caseIds[0] ?? '');
    const entry = await world.entryOf(householdId);
    const strike = {
      commandId: newId(),
      entryId: entry?.id ?? '',
      reason: 'x',
      expectedVersion: entry?.version ?? 0,
    };
    expect(codeOf(await world.list.strike(world.officer, strike))).toBe('ENTRY_ON_AGENDA');
    const { id } = await world.household(village, ['Trần Đến Sau']);
    await world.ask(village.id, id);
    expect(await world.entryOf(id)).toMatchObject({ state: 'WAITING' });
  });
});
