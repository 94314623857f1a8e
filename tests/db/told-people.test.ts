import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import type { Member } from '../../server/modules/households/index.ts';
import { form, person } from '../rules/form-answers.ts';
import { formsWorld, type FormsWorld } from './forms-world.ts';

let world: FormsWorld;
beforeAll(async () => {
  world = await formsWorld();
});
afterAll(() => world.database.drop());

const KNOWN: Omit<Member, 'id' | 'householdId' | 'fullName'> = {
  ...{ relation: 'Chủ hộ', sex: 'FEMALE', birthDate: null, birthYear: 1979, idNumber: '180000001' },
  ethnicity: null,
};

/** A household on the list with the people that are known of it. */
async function withPeople(people: Partial<Member>[]) {
  const entryId = await world.waiting();
  const entry = await world.read((tx) => world.ports.lists.find(tx, entryId));
  const householdId = entry?.householdId ?? '';
  const members = people.map((of) => ({ ...KNOWN, fullName: 'Người a', ...of, id: newId(), householdId }));
  await world.unitOfWork.run(async (tx) =>
    success(await world.ports.households.replaceMembers(tx, [], members)),
  );
  return { entryId, householdId, ids: members.map(({ id }) => id) };
}
const submit = async (entryId: string, people: object[], expectedVersion = 0) => {
  const answers = form(people as Record<string, unknown>[]);
  const done = await world.submit({ entryId, answers, expectedVersion, reason: 'Hỏi lại' });
  if (!done.ok) throw new Error(done.code);
};
const membersOf = (id: string) => world.read((tx) => world.ports.households.membersOf(tx, [id]));
const changesOf = (id: string) => world.read((tx) => world.ports.households.changesOf(tx, id));

it('what the reviewer was told of a person is what is known from then on, and what stood there is kept', async () => {
  const { entryId, householdId, ids } = await withPeople([{}]);
  const [id = ''] = ids;
  await submit(entryId, [person('a', { key: id, ethnicity: 'Khmer', idNumber: '089 180 000 001' })]);
  expect(await membersOf(householdId)).toMatchObject([
    {
      id,
      birthDate: '1980-05-20',
      birthYear: 1980,
      idNumber: '089180000001',
      ethnicity: 'Khmer',
      version: 2,
    },
  ]);
  const changes = await changesOf(householdId);
  expect(changes).toMatchObject([
    {
      memberId: id,
      before: { birthDate: null, birthYear: 1979, idNumber: '180000001', ethnicity: null },
      after: { birthDate: '1980-05-20', birthYear: 1980, idNumber: '089180000001', ethnicity: 'Khmer' },
      reason: 'Theo phiếu rà soát, lần 1',
    },
  ]);
  await submit(entryId, [person('a', { key: id, ethnicity: 'Khmer', idNumber: '089180000001' })], 1);
  expect(await changesOf(householdId)).toHaveLength(changes.length);
});

it('an open answer and an id number that is none change nothing; nobody becomes head by a form', async () => {
  const { entryId, householdId, ids } = await withPeople([
    { birthDate: '1980-05-20', birthYear: 1980, ethnicity: 'Chăm' },
    { fullName: 'Người b', relation: 'Vợ', birthYear: 1990, idNumber: null },
  ]);
  const [head = '', wife = ''] = ids;
  await submit(entryId, [
    person('a', { key: head, relation: 'SPOUSE', idNumber: '12345', ethnicity: null }),
    person('b', { key: wife, relation: 'HEAD', birthDate: null, birthYear: 1990, ethnicity: null }),
  ]);
  const people = new Map((await membersOf(householdId)).map((of) => [of.id, of]));
  expect(people.get(head)).toMatchObject({ relation: 'Chủ hộ', idNumber: '180000001', ethnicity: 'Chăm' });
  expect(people.get(wife)).toMatchObject({ relation: 'Vợ', birthYear: 1990, idNumber: null });
});

it('somebody who was not known is added once, with the size of the household; nobody leaves it by a form', async () => {
  const { entryId, householdId } = await withPeople([{}]);
  const child = person('con', { name: 'Người c', relation: 'CHILD' });
  await submit(entryId, [person('head', { name: 'Người a', relation: 'HEAD' }), child]);
  await submit(entryId, [person('head', { name: 'Người a', relation: 'HEAD' }), child], 1);
  const people = (await membersOf(householdId)).map(({ fullName, relation }) => [fullName, relation]);
  expect(people.sort()).toEqual([
    ['Người a', 'Chủ hộ'],
    ['Người c', 'Con'],
  ]);
  const sizeOf = async () => (await world.read((tx) => world.ports.households.find(tx, householdId)))?.size;
  expect(await sizeOf()).toBe(2);
  await submit(entryId, [person('head', { name: 'Người a', relation: 'HEAD' })], 2);
  expect([await sizeOf(), (await membersOf(householdId)).length]).toEqual([1, 2]);
  const [last] = await changesOf(householdId);
  expect(last).toMatchObject({ memberId: null, before: { size: 2 }, after: { size: 1 } });
});

it('a form that waits for a decision between two changes nothing of the household yet', async () => {
  const { entryId, householdId, ids } = await withPeople([{}]);
  const [id = ''] = ids;
  await submit(entryId, [person('a', { key: id })]);
  const said = (ethnicity: string, expectedVersion: number) =>
    world.submit({
      ...{ entryId, expectedVersion, reason: 'x' },
      answers: form([person('a', { key: id, ethnicity })]),
    });
  await said('Hoa', 1);
  expect(await said('Chăm', 1)).toMatchObject({ value: { outcome: 'PENDING' } });
  expect((await membersOf(householdId))[0]?.ethnicity).toBe('Hoa');
});
