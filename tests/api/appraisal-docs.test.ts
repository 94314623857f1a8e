import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TallyWorld } from '../db/tally-world.ts';
import { createClient } from '../testkit/client.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { sessionOf } from './appraisal-session.ts';

let server: TestServer;
let db: TestDatabase;
let docs: string;
let headers: { cookie: string };
let ids: { round: string; commune: string; case: string };

beforeAll(async () => {
  docs = await readFile(join(import.meta.dirname, '../../docs/api.md'), 'utf8');
  server = await startServer();
  db = await testDatabase(server.databaseUrl);
  const world = await TallyWorld.make(db.owner);
  const commune = await world.commune('Bình Mỹ');
  const village = await world.village(commune, 'Bình Quới');
  const cases = [
    await world.case(village, { startClass: 'POOR', b1: 150 }),
    await world.case(village, { startClass: 'POOR', b1: 190 }),
  ];
  await world.decide(await world.meeting(village), cases, true);
  for (const topic of ['motion.closed', 'commune.reported']) {
    if (topic === 'commune.reported')
      await db.owner(
        `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
         VALUES (gen_random_uuid(), $1, $2, 1, '{}', repeat('0', 64), 'test')`,
        [world.roundId, commune.id],
      );
    await db.owner(`INSERT INTO outbox_event (topic, payload) VALUES ($1, $2)`, [
      topic,
      JSON.stringify({
        roundId: world.roundId,
        communeId: commune.id,
        villageId: village.id,
        rehearsal: false,
      }),
    ]);
  }
  headers = await sessionOf(db.owner, 'APPRAISER', world.districtId);
  ids = { round: world.roundId, commune: commune.id, case: '' };
  for (let tries = 0; tries < 200 && !ids.case; tries += 1) {
    const [row] = await db.owner<{ id: string }>(
      `SELECT id FROM appraisal_case WHERE case_id = $1 AND state = 'READY'`,
      [cases[0]?.id],
    );
    ids = { ...ids, case: row?.id ?? '' };
    if (!row) await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
afterAll(async () => {
  await db.drop();
  await server.dispose();
});

const block = (language: string, id: string): string => {
  const found = new RegExp(`\`\`\`${language} id=${id}\n([\\s\\S]*?)\`\`\``).exec(docs);
  if (!found?.[1]) throw new Error(`docs/api.md has no ${language} block ${id}`);
  return found[1];
};

/** The query as it stands in the page, with the reader's own ids in place of the ones shown. */
async function paste<T>(id: string, variables = true): Promise<T> {
  const own = variables
    ? block('json', id)
        .replace('00000000-0000-4000-8000-000000000001', ids.round)
        .replace('00000000-0000-4000-8000-000000000002', ids.case)
        .replace('00000000-0000-4000-8000-000000000003', ids.commune)
    : '{}';
  const query = block('graphql', id);
  const { status, body } = await createClient(server.url).post(
    { query, variables: JSON.parse(own) as object },
    headers,
  );
  expect([status, body.errors]).toEqual([200, undefined]);
  return body.data as T;
}

it('lists the rounds and communes that the appraiser may see', async () => {
  const { rounds } = await paste<{ rounds: { id: string; communes: { commune: { id: string } }[] }[] }>(
    'rounds',
    false,
  );
  expect(rounds.map(({ id }) => id)).toEqual([ids.round]);
  expect(rounds[0]?.communes.map(({ commune }) => commune.id)).toEqual([ids.commune]);
});

it('answers the page of the queue with its filters and the exact count', async () => {
  const { appraisalQueue } = await paste<{ appraisalQueue: { totalCount: number; edges: object[] } }>(
    'queue',
  );
  expect(appraisalQueue.totalCount).toBe(1);
  expect(appraisalQueue.edges).toMatchObject([
    {
      node: {
        id: ids.case,
        commune: { fullName: 'Xã Bình Mỹ' },
        distanceToLine: 10,
        result: { agree: 10, base: 20, share: '50 %' },
      },
    },
  ]);
});

it('names the indicators of the rule pack of a round', async () => {
  const { rounds } = await paste<{ rounds: { rulePack: { indicators: object[] } }[] }>('indicators', false);
  expect(rounds[0]?.rulePack.indicators[0]).toMatchObject({ number: 1, nameMark: 'C' });
});

it('answers one case with its history', async () => {
  const { appraisalCase } = await paste<{ appraisalCase: object }>('case');
  expect(appraisalCase).toMatchObject({
    state: 'READY',
    masked: null,
    movement: 'ESCAPED_POVERTY',
    meetingKind: 'LIVE',
    outcome: 'AGREED',
    history: [{ what: 'Họp dân thống nhất: 10/20 (50 %)' }, { what: 'Xã báo cáo' }],
  });
});

it('answers the tally of a commune', async () => {
  const { communeTally } = await paste<{ communeTally: object }>('tally');
  expect(communeTally).toMatchObject({
    balanced: true,
    commune: { fullName: 'Xã Bình Mỹ' },
    poor: { households: { start: 2, roseAbove: 2, end: 0, unsettled: 0 } },
    villages: [{ village: { fullName: 'Ấp Bình Quới' }, cases: 2, decided: 2 }],
  });
});
