import { newCode, newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import type { ProgressBoard } from '../../server/modules/progress/app/view-progress.ts';
import { createPreparationModule } from '../../server/modules/preparation/module.ts';
import { createProgressModule } from '../../server/modules/progress/module.ts';
import { findStepDifferences } from '../../server/tools/find-step-differences.ts';
import { meetingsWorld, must, type MeetingsWorld } from './meetings-world.ts';
import { account } from './round-world.ts';

export const TODAY = new Date('2023-10-10T08:00:00+07:00');

/** The world of meetings, with the progress listening to what it tells. */
export async function progressWorld() {
  const world = await meetingsWorld();
  const { unitOfWork, database, hub } = world;
  const clock = { now: () => TODAY };
  const progress = createProgressModule({
    ...{ unitOfWork, relay: database.relay, hub, clock, ...world.areas, ...world.rounds },
  });
  const preparation = createPreparationModule({
    ...{ unitOfWork, dataFolder: world.dataFolder, clock, ...world.areas, ...world.rounds },
    actorOf: () => Promise.resolve({ kind: 'PUBLIC' }),
    onFault: () => undefined,
  });
  const { relay } = database;
  const observer = account('OBSERVER', world.district.id);
  const board = async (areaId: string): Promise<ProgressBoard> => {
    await relay.drain();
    const found = await progress.view.board(observer, world.roundId, areaId);
    if (!found) throw new Error('no board');
    return found;
  };
  const village = async (areaId: string) => {
    const [row] = (await board(areaId)).villageRows;
    if (!row) throw new Error('no village on its own board');
    return row;
  };
  return {
    ...world,
    progress,
    preparation,
    relay,
    observer,
    board,
    village,
    place: async (areaId: string): Promise<string> => {
      const { step, state } = await village(areaId);
      return `${step} ${state}`;
    },
    kinds: async (areaId: string): Promise<string[]> =>
      ((await progress.view.events(world.roundId, [areaId])).get(areaId) ?? []).map(({ kind }) => kind),
    differences: () => unitOfWork.snapshot(findStepDifferences),
  };
}
export type ProgressWorld = Awaited<ReturnType<typeof progressWorld>>;

/** The list of the commune changed: what an import, a form or the list tells. */
export async function tell(world: ProgressWorld, topic = 'cases.changed'): Promise<void> {
  const { roundId, commune } = world;
  const payload = { roundId, communeId: commune.id };
  must(
    await world.unitOfWork.run(async (tx) => success(await world.unitOfWork.emit(tx, { topic, payload }))),
  );
  await world.relay.drain();
}

/** The whole evening of a hall by hands: everything agreed, but for the first `refused` items. */
export async function evening(
  world: MeetingsWorld,
  hall: Awaited<ReturnType<typeof import('./meetings-world.ts').makeHall>>,
  refused = 0,
): Promise<void> {
  const { length: people } = [1, 2];
  let at = 0;
  for (const { id } of await hall.items()) {
    at += 1;
    await hall.decide(id, at <= refused ? 0 : people, at <= refused ? people : 0);
  }
  await hall.decide(null, people);
  const { meetingId } = hall;
  const command = { commandId: newId(), meetingId, expectedVersion: await hall.version() };
  must(await world.doors.sealMeeting(world.officer, command));
}

/** The list of a village hangs; what stands on it is what the tests of postings are about. */
export async function hang(
  { database, roundId, commune, ...world }: ProgressWorld,
  villageId: string,
  n = 1,
) {
  const id = newId();
  await database.owner(
    `INSERT INTO posting (id, round_id, commune_id, village_id, n, places, started_on, public_code, started_by)
     VALUES ($1, $2, $3, $4, $5, '{x}', '2023-10-05', $6, 'test')`,
    [id, roundId, commune.id, villageId, n, newCode(12)],
  );
  await tell({ database, roundId, commune, ...world }, 'posting.changed');
  return id;
}

export async function takeDown(world: ProgressWorld, postingId: string): Promise<void> {
  const sql = `INSERT INTO posting_end (posting_id, ended_on, ended_by) VALUES ($1, '2023-10-09', 'test')`;
  await world.database.owner(sql, [postingId]);
  await tell(world, 'posting.changed');
}
