import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import type { Area } from '../../server/modules/areas/index.ts';
import type { Member } from '../../server/modules/households/index.ts';
import { recomputeWithin } from '../../server/modules/tally/app/recompute-tally.ts';
import { tallyRepository } from '../../server/modules/tally/db/tally-repository.ts';
import { findDifferences } from '../../server/tools/find-differences.ts';
import { makeVillageOf, meetingsWorld, must } from './meetings-world.ts';

type Sketch = Parameters<typeof makeVillageOf>[1][number];

/** The world of a meeting, with what the list needs: people in households, cases on the list, the tally. */
export async function listsWorld() {
  const world = await meetingsWorld();
  const { roundId, commune, officer } = world;
  const place = { roundId, communeId: commune.id };
  const run = <T>(work: Parameters<typeof world.unitOfWork.run<T, never>>[0]) => world.unitOfWork.run(work);

  const member = (householdId: string, fullName: string, of: Partial<Member> = {}): Member => ({
    ...{ id: newId(), householdId, fullName, relation: null, sex: null, birthDate: null, birthYear: 1980 },
    ...{ idNumber: null, ethnicity: null },
    ...of,
  });
  /** A household with its people; the first is the head. */
  const household = async (village: Area, names: string[], of: Partial<Member> = {}) => {
    const id = newId();
    const [headName = 'Chủ hộ'] = names;
    const people = names.map((name, index) =>
      member(id, name, index === 0 ? { relation: 'Chủ hộ', ...of } : { relation: 'Con' }),
    );
    await run(async (tx) => {
      const at = { id, communeId: commune.id, villageId: village.id, code: null, toName: 'Tổ 1' };
      await world.households.households.save(tx, [{ ...at, headName, size: names.length }]);
      await world.households.households.replaceMembers(tx, [], people);
      return success(null);
    });
    return { id, people: people.map((one) => one.id) };
  };
  /** A village whose scored cases stand on the list, as an import leaves them. */
  const village = async (sketches: Sketch[] = []) => {
    const made = await makeVillageOf(world, sketches);
    await world.database.owner(
      `INSERT INTO list_entry (id, round_id, commune_id, village_id, household_id, because, source, start_class, state,
                               case_id, persons)
       SELECT gen_random_uuid(), round_id, commune_id, village_id, household_id, 'MANAGED', 'IMPORT', start_class, 'SCORED',
              id, persons FROM review_case WHERE id = ANY ($1)`,
      [made.caseIds],
    );
    return made;
  };
  const entryOf = async (householdId: string, round = roundId) =>
    (await world.read((tx) => world.lists.lists.ofHouseholds(tx, round, [householdId])))[0] ?? null;
  const householdOfCase = async (caseId: string) =>
    (await world.read((tx) => world.assessments.cases.find(tx, caseId)))?.householdId ?? '';
  const tally = async () => {
    await run(async (tx) => success(await recomputeWithin(tallyRepository)(tx, place)));
    const board = await world.read((tx) => tallyRepository.board(tx, place));
    if (!board) throw new Error('no board');
    return board;
  };
  const differences = async () => (await world.unitOfWork.snapshot(findDifferences)).differences;
  const prepare = (villageId: string, kind: 'LIVE' | 'REHEARSAL' = 'LIVE') =>
    world.doors.prepareMeeting(officer, {
      ...{ commandId: newId(), roundId, villageId, kind, place: null, plannedAt: null, chairName: null },
    });
  const evidence = {
    happenedOn: '2023-09-10',
    paperKind: 'Trích lục',
    paperNumber: '12/2023',
    paperDate: null,
  };
  const asked = {
    ...{
      roundId,
      communeId: commune.id,
      kind: 'ENTER' as const,
      newHousehold: null,
      askedBy: 'Người đứng đơn',
    },
    ...{
      signedAs: 'SIGNATURE' as const,
      writtenBy: null,
      words: 'Xin được rà soát',
      receivedOn: '2023-09-12',
    },
  };
  const ask = async (villageId: string, householdId: string) =>
    must(
      await world.lists.listDoors.receive(officer, { commandId: newId(), ...asked, villageId, householdId }),
    );
  return {
    ...world,
    ...{
      place,
      household,
      village,
      entryOf,
      householdOfCase,
      tally,
      differences,
      prepare,
      evidence,
      asked,
      ask,
    },
    list: world.lists.listDoors,
    householdDoors: world.households.householdDoors,
    of: (householdId: string) => ({ commandId: newId(), roundId, householdId, evidence }),
  };
}
export type ListsWorld = Awaited<ReturnType<typeof listsWorld>>;
