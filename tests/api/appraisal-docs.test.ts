import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient as createSocketClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { WebSocket } from 'ws';
import { TallyWorld } from '../db/tally-world.ts';
import { createClient } from '../testkit/client.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { sessionOf } from './appraisal-session.ts';

let server: TestServer;
let db: TestDatabase;
let docs: string;
/** Everything in the page is asked as a program would: by a token. */
let headers: { authorization: string };
let ids: Record<string, string>;
const MY_COMMUNE = 'Xã Bình Mỹ';

/**
 * A commune that has reported: one household left poverty ten points over the line, near the line and with another opinion;
 * one far over it; one was not agreed on; one left though it stands under the line. Beside it a commune that has not reported.
 */
beforeAll(async () => {
  docs = await readFile(join(import.meta.dirname, '../../docs/api.md'), 'utf8');
  server = await startServer();
  db = await testDatabase(server.databaseUrl);
  const world = await TallyWorld.make(db.owner);
  const commune = await world.commune('Bình Mỹ');
  const village = await world.village(commune, 'Bình Quới');
  const [near, far, open, under] = [
    await world.case(village, { startClass: 'POOR', b1: 150, otherOpinionKinds: ['OPINION'] }),
    await world.case(village, { startClass: 'POOR', b1: 190 }),
    await world.case(village, { startClass: 'POOR', b1: 200 }),
    await world.case(village, { startClass: 'NEAR_POOR', b1: 130 }),
  ];
  await db.owner(`UPDATE review_case SET near_line = true WHERE id = $1`, [near.id]);
  const meeting = await world.meeting(village);
  await world.decide(meeting, [near, far, under], true);
  await world.decide(meeting, [open], false);
  const other = await world.commune('Bình Long');
  const silent = await world.village(other, 'Bình Hòa');
  await world.decide(await world.meeting(silent), [await world.case(silent, { startClass: 'POOR' })], true);
  await db.owner(
    `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
     VALUES (gen_random_uuid(), $1, $2, 1, '{}', repeat('0', 64), 'test')`,
    [world.roundId, commune.id],
  );
  for (const communeId of [commune.id, other.id])
    for (const topic of ['motion.closed', 'commune.reported'])
      await db.owner(`INSERT INTO outbox_event (topic, payload) VALUES ($1, $2)`, [
        topic,
        JSON.stringify({ roundId: world.roundId, communeId, villageId: village.id, rehearsal: false }),
      ]);
  const session = await sessionOf(db.owner, 'APPRAISER', world.districtId);
  headers = { authorization: `Bearer ${await tokenOf(session, world.districtId)}` };
  for (let tries = 0; tries < 200 && !ids; tries += 1) {
    const found = await db.owner<{ id: string; case_id: string }>(`SELECT id, case_id FROM appraisal_case`);
    const [done] = await db.owner<{ n: number }>(
      `SELECT count(*)::int AS n FROM outbox_event WHERE done_at IS NULL`,
    );
    const mine = found.find((one) => one.case_id === near.id);
    if (found.length === 5 && done?.n === 0 && mine)
      ids = {
        '1': world.roundId,
        '2': mine.id,
        '3': commune.id,
        '4': randomUUID(),
      };
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
  // the owner of the token holds the second household
  await db.owner(
    `UPDATE appraisal_case SET held_by = (SELECT account_id FROM api_token), held_until = now() + interval '20 minutes',
       claim_token_sha256 = repeat('0', 64) WHERE case_id = $1`,
    [far.id],
  );
});
afterAll(async () => {
  await db.drop();
  await server.dispose();
});

async function tokenOf(session: { cookie: string }, areaId: string): Promise<string> {
  const query = `mutation ($c: UUID!, $a: UUID!) { it: createApiToken(commandId: $c, name: "docs", validDays: 1,
    grants: [{ role: APPRAISER, areaId: $a }],
    actions: [APPRAISAL_VIEW, APPRAISAL_EXPORT, ROUND_VIEW, TALLY_VIEW, PROGRESS_VIEW]) { ... on ApiTokenCreated { token } } }`;
  const variables = { c: randomUUID(), a: areaId };
  const { body } = await createClient(server.url).post({ query, variables }, session);
  return (body.data as { it: { token: string } }).it.token;
}

const block = (language: string, id: string): string => {
  const found = new RegExp(`\`\`\`${language} id=${id}\n([\\s\\S]*?)\`\`\``).exec(docs);
  if (!found?.[1]) throw new Error(`docs/api.md has no ${language} block ${id}`);
  return found[1];
};
/** The variables as they stand in the page, with the reader's own ids in place of the ones shown. */
const own = (id: string): object =>
  JSON.parse(
    docs.includes(`json id=${id}\n`)
      ? block('json', id).replace(/00000000-0000-4000-8000-00000000000(\d)/g, (_, n: string) => ids[n] ?? '')
      : '{}',
  ) as object;

async function paste(id: string): Promise<object> {
  const { status, body } = await createClient(server.url).post(
    { query: block('graphql', id), variables: own(id) },
    headers,
  );
  expect([status, body.errors]).toEqual([200, undefined]);
  return body.data as object;
}

const edges = (...nodes: object[]) => ({ totalCount: nodes.length, edges: nodes.map((node) => ({ node })) });
const commune = { fullName: MY_COMMUNE };
const group = (cases: number, ...values: object[]) => ({ cases, values });
const in_ = { value: expect.any(String) as string, area: commune };

/** Every question of the page with what is true of this world. */
const ANSWERS: Record<string, () => object> = {
  rounds: () => ({ rounds: [{ id: ids['1'], communes: [{}, { commune: { id: ids['3'] } }] }] }),
  board: () => ({
    appraisalBoard: {
      communes: [
        {
          commune: { fullName: 'Xã Bình Long' },
          label: 'Dự kiến – xã chưa báo cáo',
          provisional: 1,
          ready: 0,
        },
        { commune, provisional: 0, ready: 4, notAgreed: 1 },
      ],
    },
  }),
  queue: () => ({
    appraisalQueue: edges({
      id: ids['2'],
      commune,
      householdCode: '0001',
      distanceToLine: 10,
      result: { agree: 10, base: 20, share: '50 %' },
    }),
  }),
  due: () => ({ appraisalQueue: { totalCount: 3, edges: [{}, {}, {}] } }),
  mine: () => ({ appraisalQueue: edges({ head: { name: 'Hộ 0002' }, heldUntil: expect.any(String) }) }),
  share: () => ({ appraisalQueue: edges({ result: { share: '50 %' } }, {}, {}) }),
  'not-agreed': () => ({
    appraisalQueue: edges({ householdCode: '0003', startClass: 'POOR', endClass: null }),
  }),
  'other-opinion': () => ({
    appraisalQueue: edges({ householdCode: '0001', otherOpinionKinds: ['OPINION'] }),
  }),
  risk: () => ({
    appraisalQueue: edges({
      householdCode: '0001',
      riskBand: 'MIDDLE',
      riskParts: [{ part: 'NEAR_LINE', value: 10 }],
    }),
  }),
  'under-the-line': () => ({ appraisalTotals: { totalCount: 1 } }),
  states: () => ({
    appraisalTotals: {
      totalCount: 5,
      groups: expect.arrayContaining([
        group(4, { dimension: 'COMMUNE', ...in_ }, { dimension: 'STATE', value: 'READY', area: null }),
        group(
          1,
          { dimension: 'COMMUNE', value: expect.any(String), area: { fullName: 'Xã Bình Long' } },
          { dimension: 'STATE', value: 'PROVISIONAL', area: null },
        ),
      ]) as object[],
    },
  }),
  movements: () => ({
    appraisalTotals: {
      totalCount: 5,
      masked: 1,
      groups: [
        group(1, in_, { value: 'ESCAPED_NEAR_POVERTY', area: null }),
        group(2, in_, { value: 'ESCAPED_POVERTY', area: null }),
        group(1, in_, { value: 'UNCHANGED', area: null }),
      ],
    },
  }),
  histogram: () => ({
    appraisalTotals: { totalCount: 2, groups: [group(1, { value: '10' }), group(1, { value: '50' })] },
  }),
  classes: () => ({
    appraisalTotals: {
      groups: [
        group(1, { value: 'NEAR_POOR' }, { value: 'NOT_POOR' }),
        group(2, { value: 'POOR' }, { value: 'NOT_POOR' }),
        group(1, { value: 'POOR' }, { value: null }),
      ],
    },
  }),
  villages: () => ({
    appraisalTotals: {
      totalCount: 1,
      groups: [group(1, { area: { fullName: 'Ấp Bình Quới' } }, { value: 'NEAR_LINE' })],
    },
  }),
  days: () => ({
    appraisalTotals: {
      totalCount: 4,
      groups: [group(1, {}, { value: 'ME' }), group(3, {}, { value: 'NOBODY' })],
    },
  }),
  case: () => ({
    appraisalCase: {
      state: 'READY',
      masked: null,
      movement: 'ESCAPED_POVERTY',
      meetingKind: 'LIVE',
      outcome: 'AGREED',
      holder: 'NOBODY',
      history: [{ what: 'Họp dân thống nhất: 10/20 (50 %)' }, { what: 'Xã báo cáo' }],
    },
  }),
  tally: () => ({
    communeTally: {
      balanced: true,
      commune,
      poor: { households: { start: 3, roseAbove: 2, end: 1, unsettled: 1 } },
      villages: [{ village: { fullName: 'Ấp Bình Quới' }, cases: 4, decided: 4, notAgreed: 1 }],
    },
  }),
  progress: () => ({ progressBoard: { villages: 1 } }),
  indicators: () => ({ rounds: [{ rulePack: { indicators: expect.any(Array) } }] }),
};

test('the page has twenty questions, and every query in it is run here', () => {
  const asked = [...docs.matchAll(/```graphql id=(\S+)/g)].map(([, id]) => id);
  expect(asked).toEqual([...Object.keys(ANSWERS), 'export', 'export-state', 'live']);
  expect(Object.keys(ANSWERS)).toHaveLength(20);
  expect([...docs.matchAll(/^### (\d+)\. /gm)].map(([, n]) => Number(n))).toEqual(
    Array.from({ length: 20 }, (_, n) => n + 1),
  );
});

it.each(Object.keys(ANSWERS))('answers the question “%s” of the page truly', async (id) => {
  expect(await paste(id)).toMatchObject(ANSWERS[id]?.() ?? {});
});

it('writes the file of the page, which is fetched by the token alone', async () => {
  const begun = (await paste('export')) as { exportAppraisalQueue: { export: { id: string } } };
  ids['5'] = begun.exportAppraisalQueue.export.id;
  type State = { appraisalExport: { state: string; rowsDone: number; path: string } };
  let now = (await paste('export-state')) as State;
  while (now.appraisalExport.state === 'RUNNING') now = (await paste('export-state')) as State;
  expect(now.appraisalExport).toMatchObject({ state: 'READY', rowsDone: 1 });
  const file = await fetch(`${server.url}${now.appraisalExport.path}`, { headers });
  expect(await file.text()).toContain('0001');
});

it('gives the numbers of the page live, to a token in connection_init', async () => {
  const client = createSocketClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: headers,
  });
  const { value } = await client
    .iterate({ query: block('graphql', 'live'), variables: own('live') as Record<string, unknown> })
    .next();
  expect(value).toMatchObject({ data: { appraisalQueueChanged: { ready: 4, held: 1, provisional: 1 } } });
  await client.dispose();
});
