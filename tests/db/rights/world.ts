import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import { composeParts, createModules, type Parts } from '../../../server/compose.ts';
import { readConfig } from '../../../server/config.ts';
import { COMMON_REFUSALS } from '../../../server/kernel/refusals.ts';
import { buildSchema } from '../../../server/platform/graphql/index.ts';
import { createLogger } from '../../../server/platform/log/index.ts';
import type { FileRoute } from '../../../server/platform/module.ts';
import { strangersWorld } from '../../api/strangers/world.ts';
import { projectFolder } from '../../arch/house.ts';
import { finishPapers } from '../../testkit/after-the-meeting.ts';
import { startServer } from '../../testkit/server.ts';
import { everybody, type Somebody } from './people.ts';
import { rehearsing } from './rehearsal.ts';

export type Ids = Readonly<Record<string, string>>;
export type RightsWorld = Awaited<ReturnType<typeof rightsWorld>>;

/** So that what they do can be written down in their name. */
const enter = async ({ source }: Parts, people: readonly Somebody[]): Promise<void> => {
  for (const { actor } of people)
    if (actor.kind === 'ACCOUNT')
      await source.query(
        `INSERT INTO account (id, login, display_name, password_hash) VALUES ($1, $2, 'Người thử', 'none')`,
        [actor.accountId, `thu-${actor.accountId}`],
      );
};

/** The house in this process, on the database of a server with one commune in the middle of its evening. */
export async function rightsWorld() {
  const server = await startServer();
  const { of, other, meeting, motion } = await strangersWorld(server);
  const config = { ...readConfig(projectFolder, []), dataFolder: server.dataFolder };
  const parts = await composeParts(config, server.databaseUrl, createLogger('silent'));
  const { modules, identity } = createModules({ ...parts, unitOfWork: rehearsing(parts.unitOfWork) });
  const schema: GraphQLSchema = await buildSchema(modules.flatMap(({ resolvers }) => resolvers));
  const texts = modules.map(({ refusals }) => refusals);
  const refusals = Object.assign({}, COMMON_REFUSALS, ...texts) as typeof COMMON_REFUSALS;
  const rows = (sql: string, values: unknown[]): Promise<Record<string, string>[]> =>
    parts.source.query(sql, values);
  const [village] = await parts.source.query(`SELECT path FROM area WHERE id = $1`, [of['villageId']]);
  const [provinceId, districtId, communeId, villageId] = village.path as [string, string, string, string];
  const places = { provinceId, districtId, communeId, villageId, neighbourId: other.communeId };
  const people = everybody({
    ...places,
    roundId: of['roundId'] ?? '',
    meetingId: of['meetingId'] ?? '',
    attendeeId: of['attendeeId'] ?? '',
  });
  await enter(parts, people);
  return {
    ...{ schema, refusals, people, identity, of: of as Ids },
    routes: modules.flatMap(({ routes }): readonly FileRoute[] => routes ?? []),
    paths: {
      VILLAGE: [provinceId, districtId, communeId, villageId],
      COMMUNE: [provinceId, districtId, communeId],
      ROUND: [provinceId, districtId],
      NEIGHBOUR: [provinceId, districtId, other.communeId],
    },
    /** The evening ends, its papers are signed and hung, the commune reports; what has come about since has ids too. */
    async seal(): Promise<Ids> {
      await endOfEvening(meeting, motion);
      await finishPapers(server.databaseUrl, { roundId: of['roundId'] ?? '', communeId });
      const reportId = randomUUID();
      await parts.source.query(
        `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
         VALUES ($1, $2, $3, 1, '[]', repeat('0', 64), 'test')`,
        [reportId, of['roundId'], communeId],
      );
      await parts.relay.drain();
      const [[queued], [posting]] = await Promise.all([
        rows(`SELECT id FROM appraisal_case WHERE commune_id = $1`, [communeId]),
        rows(`SELECT id FROM posting WHERE commune_id = $1`, [communeId]),
      ]);
      return { ...of, reportId, id: queued?.['id'] ?? '', postingId: posting?.['id'] ?? '' };
    },
    /** The round is over. */
    async close(): Promise<void> {
      const owner = new pg.Client({ connectionString: server.databaseUrl });
      await owner.connect();
      await owner.query(`UPDATE round SET state = 'CLOSED' WHERE id = $1`, [of['roundId']]);
      await owner.end();
    },
    async dispose() {
      parts.hub.close();
      await parts.source.destroy();
      await server.dispose();
    },
  };
}

type Meeting = Awaited<ReturnType<typeof strangersWorld>>['meeting'];

type Motion = Awaited<ReturnType<Meeting['open']>>;

async function endOfEvening(meeting: Meeting, open: Motion): Promise<void> {
  const settle = async ({ id, handBase }: Motion): Promise<void> => {
    await meeting.count(id, handBase, 0, 0);
    const closed = await meeting.close(id);
    if (closed.code) throw new Error(`${closed.code}: ${closed.message}`);
  };
  await settle(open);
  const waiting = (await meeting.items()).filter(({ state }) => state === 'PENDING');
  for (const itemId of [...waiting.map(({ id }) => id), null]) await settle(await meeting.open(itemId));
  await meeting.seal();
}
