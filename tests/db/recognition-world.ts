import { rm } from 'node:fs/promises';
import { newId } from '../../server/kernel/ids.ts';
import { postingRepository } from '../../server/modules/posting/db/posting-repository.ts';
import { createRecognitionModule } from '../../server/modules/recognition/module.ts';
import { trackRepository } from '../../server/modules/tracks/db/track-repository.ts';
import { ESCAPED, makeHall, meetingsWorld, STILL_POOR } from './meetings-world.ts';
import { evening } from './progress-world.ts';
import { account } from './round-world.ts';

export const TODAY = '2023-12-12';
export const NEW_REQUEST = { start: 'NOT_POOR' as const, b1: 190, indicators: [] };

/** A commune up to the opinion of the tier above: met, posted, reported, and the recognition beside it. */
export async function recognitionWorld() {
  const world = await meetingsWorld();
  const { unitOfWork, database, commune, roundId } = world;
  const faults: unknown[] = [];
  const makeRecognition = () =>
    createRecognitionModule({
      ...{ unitOfWork, relay: database.relay, packs: world.rounds.packs, tracks: trackRepository },
      ...{ postings: postingRepository, dataFolder: world.dataFolder, origin: () => 'https://vi.du' },
      actorOf: () => Promise.resolve({ kind: 'PUBLIC' }),
      onFault: (error) => faults.push(error),
      clock: { now: () => new Date(`${TODAY}T05:00:00Z`) },
    });
  const recognition = makeRecognition();
  const chair = account('COMMUNE_CHAIR', commune.id);
  const key = { roundId, communeId: commune.id };
  const { doors } = recognition;
  const board = async () => {
    const found = await doors.view.board(chair, key);
    if (!found) throw new Error('no board');
    return found;
  };
  return {
    ...world,
    ...{ recognition, makeRecognition, recognise: doors, chair, key, board, recognitionFaults: faults },
    /** Signed as the chair sees it. */
    sign: async (of: object = {}) =>
      doors.make(chair, {
        ...{
          commandId: newId(),
          ...key,
          number: '88/QĐ-UBND',
          dated: '2023-12-10',
          signedName: 'Lê Văn Chủ',
        },
        listSha256: (await board()).draft.listSha256,
        ...of,
      }),
    dispose: async () => {
      await recognition.stop?.();
      await world.dispose();
      await rm(world.dataFolder, { recursive: true, force: true });
    },
  };
}
export type RecognitionWorld = Awaited<ReturnType<typeof recognitionWorld>>;

type Sketch = NonNullable<Parameters<typeof makeHall>[1]>['sketches'];

/** A village meets and agrees to everything. */
export async function metVillage(world: RecognitionWorld, sketches: Sketch = [STILL_POOR, ESCAPED]) {
  const hall = await makeHall(world, { hands: 2, ...(sketches ? { sketches } : {}) });
  await evening(world, hall);
  return hall;
}

/** What is settled in a village hangs, and was taken down again; as the records of a posting have it. */
export async function posted(world: RecognitionWorld, villageId: string, n = 1): Promise<void> {
  const { roundId, commune, database } = world;
  const id = newId();
  await database.owner(
    `INSERT INTO posting (id, round_id, commune_id, village_id, n, places, started_on, public_code, started_by, list_sha256,
       village_name, until_on, objections_to)
     VALUES ($1, $2, $3, $4, $5, '{x}', '2023-10-05', $6, 'test', repeat('0', 64), 'x', '2023-10-09', 'x')`,
    [id, roundId, commune.id, villageId, n, id.slice(0, 12)],
  );
  await database.owner(
    `INSERT INTO posting_row (posting_id, position, case_id, head_name, class, decision_seq)
     SELECT $1, row_number() OVER (ORDER BY c.id), c.id, h.head_name, c.end_class,
            (SELECT max(seq) FROM decision d WHERE d.case_id = c.id)
     FROM review_case c JOIN household h ON h.id = c.household_id
     WHERE c.round_id = $2 AND c.village_id = $3 AND c.state = 'AGREED'`,
    [id, roundId, villageId],
  );
  await database.owner(
    `INSERT INTO posting_end (posting_id, ended_on, ended_by) VALUES ($1, '2023-10-10', 'test')`,
    [id],
  );
}

/** The commune reported, and the opinion was sent. */
export async function opinionSent({ database, roundId, commune }: RecognitionWorld): Promise<void> {
  await database.owner(
    `INSERT INTO opinion (id, round_id, commune_id, number, dated, sent_on, recorded_by)
     VALUES (gen_random_uuid(), $1, $2, '12/UBND', '2023-12-01', '2023-12-02', 'test')`,
    [roundId, commune.id],
  );
}

/** A member of a household, as a list brings it. */
export async function member(world: RecognitionWorld, caseId: string, of: object = {}): Promise<string> {
  const id = newId();
  const person = {
    ...{ name: 'Lê Thị Một', sex: 'FEMALE', birthYear: 1960, idNumber: '089160000001' },
    ...of,
  } as { name: string; sex: string | null; birthYear: number | null; idNumber: string | null };
  await world.database.owner(
    `INSERT INTO member (id, household_id, full_name, search_key, sex, birth_year, id_number)
     SELECT $1, household_id, $3, 'x', $4, $5, $6 FROM review_case WHERE id = $2`,
    [id, caseId, person.name, person.sex, person.birthYear, person.idNumber],
  );
  return id;
}

/** Met, posted and on the opinion, with the given villages. */
export async function readyWorld(villages: readonly Sketch[] = [[STILL_POOR, ESCAPED]]) {
  const world = await recognitionWorld();
  const halls = [];
  for (const sketches of villages) {
    const hall = await metVillage(world, sketches);
    await posted(world, hall.village.id);
    halls.push(hall);
  }
  await opinionSent(world);
  return { ...world, halls, caseIds: halls.flatMap(({ caseIds }) => caseIds) };
}
export type ReadyWorld = Awaited<ReturnType<typeof readyWorld>>;
