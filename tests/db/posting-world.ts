import { newId } from '../../server/kernel/ids.ts';
import { createCalendarModule } from '../../server/modules/calendar/module.ts';
import { createPostingModule } from '../../server/modules/posting/module.ts';
import { ADDRESS, meetingsWorld, must, type TestHall } from './meetings-world.ts';
import { sealedHall } from './minutes-world.ts';
import { account } from './round-world.ts';

/** The world of meetings with the postings of its villages, on a day that the test chooses. */
export async function postingWorld() {
  const world = await meetingsWorld();
  const { unitOfWork, dataFolder, faults } = world;
  let today = '2023-10-05'; // a Thursday
  const clock = { now: () => new Date(`${today}T05:00:00Z`) };
  const calendar = createCalendarModule({ unitOfWork, ...world.areas, ...world.rounds, clock });
  await calendar.start?.();
  const posting = createPostingModule({
    ...{ unitOfWork, dataFolder, addresses: () => [ADDRESS], ...world.rounds, ...calendar },
    actorOf: () => Promise.resolve({ kind: 'PUBLIC' }),
    onFault: (error) => faults.push(error),
  });
  const { doors } = posting;
  const village = async (villageId: string, roundId = world.roundId) => {
    const found = await doors.view.ofVillage(world.officer, roundId, villageId);
    if (!found) throw new Error('no village');
    return found;
  };
  const command = async (villageId: string, change: object = {}) => ({
    ...{ commandId: newId(), roundId: world.roundId, villageId, startedOn: today, untilOn: '2023-10-10' },
    ...{ places: ['Nhà văn hóa ấp', 'Trụ sở UBND xã'], objectionsTo: 'Bộ phận một cửa, 0276 123 456' },
    ...{ expectedVersion: (await village(villageId)).version, ...change },
  });
  return {
    ...world,
    ...{ posting, postings: posting.postings, postingDoors: doors, village, command },
    chair: account('COMMUNE_CHAIR', world.commune.id),
    on: (day: string) => void (today = day),
    start: async (villageId: string, change: object = {}) =>
      must(await doors.start(world.officer, await command(villageId, change))).postingId,
    /** The newest posting of a village. */
    newest: async (villageId: string) => {
      const [found] = (await village(villageId)).postings;
      if (!found) throw new Error('nothing posted');
      return found;
    },
    end: (postingId: string, endedOn: string, earlyReason: string | null = null) =>
      doors.end(world.officer, { commandId: newId(), postingId, endedOn, earlyReason }),
  };
}
export type PostingWorld = Awaited<ReturnType<typeof postingWorld>>;

export const metVillage = (
  world: PostingWorld,
  setting: Parameters<typeof sealedHall>[1] = {},
): Promise<TestHall> => sealedHall(world, setting);

/** A re-check of a household gave another class; whose modules these are is not what the tests of postings are about. */
export async function reChecked(
  { database, roundId, commune }: PostingWorld,
  { village, caseIds }: Pick<TestHall, 'village' | 'caseIds'>,
  { place, endClass, origin }: { place: number; endClass: string; origin: 'COMPLAINT' | 'APPRAISAL' },
): Promise<void> {
  const [id, caseId] = [newId(), caseIds[place]];
  await database.owner(
    `INSERT INTO re_check (id, round_id, commune_id, village_id, case_id, origin, origin_id, asked_by)
     VALUES ($1, $2, $3, $4, $5, $6, gen_random_uuid(), 'test')`,
    [id, roundId, commune.id, village.id, caseId, origin],
  );
  await database.owner(
    `INSERT INTO decision (source, re_check_id, case_id, round_id, commune_id, village_id, outcome, start_class, end_class,
       movement_cause, persons, rehearsal)
     VALUES ('RE_CHECK', $1, $2, $3, $4, $5, 'AGREED', 'POOR', $6, 'NEW', 3, false)`,
    [id, caseId, roundId, commune.id, village.id, endClass],
  );
}
