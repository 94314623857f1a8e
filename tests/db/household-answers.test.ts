import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import { waitingEntry } from '../../server/modules/lists/index.ts';
import { form, person } from '../rules/form-answers.ts';
import { must } from './meetings-world.ts';
import { makeRound } from './round-world.ts';
import { household, trackWorld, type TrackWorld } from './track-world.ts';

let of: TrackWorld;
let roundId: string;
beforeAll(async () => {
  of = await trackWorld('2024-10-01');
  roundId = await makeRound(of.world, of.commune, 2024, 'vn-2022-2025');
});
afterAll(() => of.world.database.drop());

const HALVES = `query ($r: UUID!, $m: UUID!) { splitsAndMerges(roundId: $r, communeId: $m) {
  halves { household { headName } newestForm { version persons areaM2 answers } } } }`;
type Half = {
  household: { headName: string };
  newestForm: { persons: number; areaM2: number; answers: { dwelling: { water: string } } } | null;
};

it('both halves of a split show the floor area and the answers of their newest form side by side', async () => {
  const { world, commune, village, officer } = of;
  const householdId = await household(of, 'Tạ Cha');
  const people = ['Tạ Cha', 'Tạ Con', 'Tạ Dâu'].map((fullName, index) => ({
    ...{ id: newId(), householdId, fullName, relation: index === 0 ? 'Chủ hộ' : 'Con', sex: null },
    ...{ birthDate: null, birthYear: 1980, idNumber: null, ethnicity: null },
  }));
  const place = { roundId, communeId: commune.id, villageId: village.id };
  const why = { because: 'MANAGED', source: 'IMPORT', startClass: 'POOR', movementCause: 'NEW' } as const;
  await world.unitOfWork.run(async (tx) => {
    await world.households.households.replaceMembers(tx, [], people);
    await world.lists.lists.add(tx, [waitingEntry({ id: newId(), ...place, householdId, ...why })]);
    return success(null);
  });
  const [, son, wife] = people.map(({ id }) => id);
  const evidence = {
    ...{ happenedOn: '2024-09-20', paperKind: 'Đơn tách hộ', paperNumber: null, paperDate: null },
  };
  const split = { commandId: newId(), roundId, householdId, evidence, newHeadId: null, toName: null };
  const going = { memberIds: [son ?? '', wife ?? ''], newHouseholdHeadId: son ?? '' };
  must(await world.lists.listDoors.split(officer, { ...split, ...going }));
  const entries = await world.read((tx) => world.lists.lists.ofVillage(tx, roundId, village.id));
  const submit = async (headName: string, answers: unknown) => {
    const entryId = entries.find((entry) => entry.headName === headName)?.id ?? '';
    const filled = { commandId: newId(), entryId, expectedVersion: 0, answers, reason: null };
    must(await world.assessments.submitAssessment(officer, filled));
  };
  const halves = async () => {
    const { splitsAndMerges } = await of.ask<{ splitsAndMerges: { halves: Half[] }[] }>(officer, HALVES, {
      ...{ r: roundId, m: commune.id },
    });
    return splitsAndMerges[0]?.halves ?? [];
  };
  await submit(
    'Tạ Cha',
    form([person('a', { name: 'Tạ Cha' })], { dwelling: { areaM2: 24, water: 'RAIN' } }),
  );
  expect((await halves()).map(({ newestForm }) => newestForm?.areaM2 ?? null)).toEqual([24, null]);
  const couple = [person('a', { name: 'Tạ Con' }), person('b', { name: 'Tạ Dâu', relation: 'SPOUSE' })];
  await submit('Tạ Con', form(couple, { dwelling: { areaM2: 36.5 } }));
  const shown = await halves();
  expect(
    shown.map(({ household: { headName }, newestForm: found }) => [
      ...[headName, found?.persons, found?.areaM2, found?.answers.dwelling.water],
    ]),
  ).toEqual([
    ['Tạ Cha', 1, 24, 'RAIN'],
    ['Tạ Con', 2, 36.5, 'PIPED'],
  ]);
});
