import { randomUUID } from 'node:crypto';
import { createClient as createSocketClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { TallyWorld, type SeededCase, type Village } from '../db/tally-world.ts';
import { createClient } from '../testkit/client.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { finishPapers } from '../testkit/after-the-meeting.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { sessionOf } from './appraisal-session.ts';

type Cookie = { cookie: string };
type Tally = {
  version: number;
  reportedAt: string | null;
  poor: { households: { end: number; unsettled: number } };
};
type Board = {
  version: number;
  communes: {
    label: string;
    provisional: number;
    ready: number;
    byMovement: { movement: string; households: number }[];
  }[];
};

let server: TestServer;
let db: TestDatabase;
let world: TallyWorld;
let commune: { id: string; path: readonly string[] };
let village: Village;
let officer: Cookie;
let chair: Cookie;
let appraiser: Cookie;
let cases: SeededCase[];

beforeAll(async () => {
  server = await startServer();
  db = await testDatabase(server.databaseUrl);
  world = await TallyWorld.make(db.owner);
  commune = await world.commune('Bình Mỹ');
  village = await world.village(commune, 'Bình Quới');
  officer = await sessionOf(db.owner, 'COMMUNE_OFFICER', commune.id);
  chair = await sessionOf(db.owner, 'COMMUNE_CHAIR', commune.id);
  appraiser = await sessionOf(db.owner, 'APPRAISER', world.districtId);
  cases = [
    await world.case(village, { startClass: 'POOR' }),
    await world.case(village, { startClass: 'POOR' }),
  ];
});
afterAll(async () => {
  await db.drop();
  await server.dispose();
});

async function ask<T>(query: string, variables: object, { cookie }: Cookie): Promise<T> {
  const { body } = await createClient(server.url).post({ query, variables }, { cookie });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data as T;
}

/** States of a subscription as they come; `until` waits for one that fits and never goes back in version. */
function watch<T extends { version: number }>(
  query: string,
  variables: Record<string, unknown>,
  { cookie }: Cookie,
) {
  class WithCookie extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  }
  const socket = createSocketClient({
    url: `ws://127.0.0.1:${server.port}/graphql`,
    webSocketImpl: WithCookie,
  });
  const states: T[] = [];
  const errors: unknown[] = [];
  let look = () => undefined as void;
  socket.subscribe<{ state: T }>(
    { query, variables },
    {
      next: ({ data, errors: refused }) => {
        if (data) states.push(data.state);
        if (refused) errors.push(...refused);
        look();
      },
      error: (error) => {
        errors.push(...(Array.isArray(error) ? error : [error]));
        look();
      },
      complete: () => undefined,
    },
  );
  return {
    states,
    errors,
    until: (fits: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        look = () => fits() && resolve();
        look();
      }),
    stop: () => socket.dispose(),
  };
}

/** What a close leaves behind: the decision and the event, committed. */
async function decide(of: SeededCase, agreed: boolean, meetingId: string): Promise<void> {
  await world.decide(meetingId, [of], agreed);
  const { roundId } = world;
  await db.owner(`INSERT INTO outbox_event (topic, payload) VALUES ('motion.closed', $1)`, [
    JSON.stringify({ roundId, communeId: commune.id, villageId: village.id, rehearsal: false }),
  ]);
}

const TALLY = `version reportedAt poor { households { end unsettled } }`;
const BOARD = `version communes { label provisional ready byMovement { movement households } }`;

it('pushes a decision to the commune tally and the appraisal board, and opens the cases with the report', async () => {
  const key = { r: world.roundId, c: commune.id };
  const tally = watch<Tally>(
    `subscription ($r: UUID!, $c: UUID!) { state: communeTallyChanged(roundId: $r, communeId: $c) { ${TALLY} } }`,
    key,
    officer,
  );
  const board = watch<Board>(
    `subscription ($r: UUID!) { state: appraisalBoardChanged(roundId: $r) { ${BOARD} } }`,
    { r: world.roundId },
    appraiser,
  );
  await Promise.all([tally.until(() => tally.states.length > 0), board.until(() => board.states.length > 0)]);
  expect(board.states[0]?.communes[0]).toEqual({
    label: 'Dự kiến – xã chưa báo cáo',
    provisional: 0,
    ready: 0,
    byMovement: [],
  });

  const meetingId = await world.meeting(village);
  for (const of of cases) await decide(of, true, meetingId);
  await tally.until(
    () => tally.states.at(-1)?.poor.households.unsettled === 0 && tally.states.at(-1)?.version !== 0,
  );
  await board.until(() => board.states.at(-1)?.communes[0]?.provisional === 2);
  expect(tally.states.at(-1)?.poor.households).toEqual({ end: 0, unsettled: 0 });
  expect(board.states.at(-1)?.communes[0]?.byMovement).toEqual([
    { movement: 'ESCAPED_POVERTY', households: 2 },
  ]);

  await finishPapers(server.databaseUrl, { roundId: world.roundId, communeId: commune.id });
  const { reportCommune } = await ask<{ reportCommune: { __typename: string; casesOpened: number } }>(
    `mutation ($id: UUID!, $r: UUID!, $c: UUID!, $v: Int!) {
       reportCommune(commandId: $id, roundId: $r, communeId: $c, expectedTallyVersion: $v) {
         __typename ... on CommuneReported { casesOpened tally { ${TALLY} } } ... on Refusal { code message } } }`,
    { id: randomUUID(), ...key, v: tally.states.at(-1)?.version },
    chair,
  );
  expect(reportCommune).toMatchObject({ __typename: 'CommuneReported', casesOpened: 2 });
  await tally.until(() => tally.states.at(-1)?.reportedAt !== null);
  await board.until(() => board.states.at(-1)?.communes[0]?.ready === 2);
  expect(board.states.at(-1)?.communes[0]?.label).toMatch(/^Đã báo cáo lúc /);
  for (const { states } of [tally, board]) {
    const versions = states.map(({ version }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
  }
  await Promise.all([tally.stop(), board.stop()]);
});

it('refuses a report in words of the reader, and what to do', async () => {
  const refused = await ask<{ reportCommune: object }>(
    `mutation ($id: UUID!, $r: UUID!, $c: UUID!) {
       reportCommune(commandId: $id, roundId: $r, communeId: $c, expectedTallyVersion: 1) {
         __typename ... on Refusal { code message whatToDo } } }`,
    { id: randomUUID(), r: world.roundId, c: commune.id },
    { cookie: `${chair.cookie}; lang=en` },
  );
  expect(refused.reportCommune).toEqual({
    __typename: 'Conflict',
    code: 'ALREADY_REPORTED',
    message: 'The commune has reported this round already.',
    whatToDo:
      'Look at what was sent on the page “Report”; to change a case, ask the appraisal unit to give it back.',
  });
});

it('gives the page as a connection, and says what is wrong with a question', async () => {
  const QUEUE = `query ($r: UUID!, $first: Int!, $after: String, $filter: AppraisalFilter) {
    appraisalQueue(roundId: $r, first: $first, after: $after, filter: $filter) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id householdCode deprivedIndicators } } } }`;
  type Queue = {
    appraisalQueue: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { id: string } }[];
    };
  };
  const first = await ask<Queue>(QUEUE, { r: world.roundId, first: 1 }, appraiser);
  expect(first.appraisalQueue).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  const after = first.appraisalQueue.pageInfo.endCursor;
  const second = await ask<Queue>(QUEUE, { r: world.roundId, first: 1, after }, appraiser);
  expect(second.appraisalQueue.pageInfo.hasNextPage).toBe(false);
  expect(second.appraisalQueue.edges[0]?.node.id).not.toBe(first.appraisalQueue.edges[0]?.node.id);
  await expect(ask(QUEUE, { r: world.roundId, first: 500 }, appraiser)).rejects.toThrow('BAD_USER_INPUT');
  await expect(
    ask(QUEUE, { r: world.roundId, first: 5, filter: { communeIds: [] } }, appraiser),
  ).rejects.toThrow('A list in the filter is empty');
});

it('names a household to whoever holds the case alone, says why not to others, and logs each reading by ids', async () => {
  type Head = { name?: string; relations?: object[]; reason?: string };
  type Row = { node: { id: string; householdCode: string; head: Head } };
  const HEAD = `head { ... on HeadOfHousehold { name toName relations { id } } ... on Redacted { reason } }`;
  const rows = async (who: Cookie): Promise<Map<string, Head>> => {
    const { it } = await ask<{ it: { edges: Row[] } }>(
      `query ($r: UUID!) { it: appraisalQueue(roundId: $r) { edges { node { id householdCode ${HEAD} } } } }`,
      { r: world.roundId },
      who,
    );
    expect(it.edges.every(({ node }) => node.householdCode)).toBe(true);
    return new Map(it.edges.map(({ node }) => [node.id, node.head]));
  };
  const one = async (id: string, who: Cookie): Promise<Head | undefined> =>
    (
      await ask<{ it: { head: Head } | null }>(
        `query ($id: UUID!) { it: appraisalCase(id: $id) { ${HEAD} } }`,
        { id },
        who,
      )
    ).it?.head;
  const readings = () =>
    db.owner<{ data: object }>(`SELECT data FROM audit_entry WHERE action = 'read-appraisal-names'`);
  for (const head of (await rows(appraiser)).values()) expect(head).toEqual({ reason: expect.any(String) });
  expect(await readings()).toEqual([]); // nobody was named, so nothing was read

  const { taken } = await ask<{ taken: { id: string } }>(
    `mutation ($c: UUID!, $r: UUID!) { taken: claimNextCase(commandId: $c, roundId: $r) { ... on AppraisalClaim { id } } }`,
    { c: randomUUID(), r: world.roundId },
    appraiser,
  );
  const seen = await rows(appraiser);
  expect(seen.get(taken.id)).toEqual({ name: expect.stringMatching(/^Hộ /), toName: 'Tổ 1', relations: [] });
  expect([...seen.values()].filter(({ name }) => name)).toHaveLength(1);
  expect(await one(taken.id, appraiser)).toMatchObject({ name: seen.get(taken.id)?.name });
  expect(await readings()).toEqual([{ data: { cases: [taken.id] } }, { data: { cases: [taken.id] } }]);

  const lead = await sessionOf(db.owner, 'APPRAISAL_LEAD', world.districtId);
  const viewer = await sessionOf(db.owner, 'PROVINCE_VIEWER', world.provinceId);
  for (const other of [lead, viewer])
    expect(await one(taken.id, other)).toEqual({ reason: expect.stringContaining('người đang giữ hồ sơ') });
  await ask(
    `mutation ($c: UUID!, $id: UUID!) { takeOverCase(commandId: $c, id: $id, reason: "nghỉ phép") { __typename } }`,
    { c: randomUUID(), id: taken.id },
    lead,
  );
  expect(await one(taken.id, lead)).toMatchObject({ name: seen.get(taken.id)?.name });
  expect(await one(taken.id, appraiser)).toEqual({ reason: expect.any(String) });
});

it('gives every reader of one state their own words, though a state is encoded once', async () => {
  const readers = [appraiser, appraiser, { cookie: `${appraiser.cookie}; lang=en` }];
  const boards = readers.map((reader) =>
    watch<Board>(
      `subscription ($r: UUID!) { state: appraisalBoardChanged(roundId: $r) { ${BOARD} } }`,
      { r: world.roundId },
      reader,
    ),
  );
  for (const { states, until } of boards) await until(() => states.length > 0);
  const labels = boards.map(({ states }) => states[0]?.communes[0]?.label.slice(0, 11));
  expect(labels).toEqual(['Đã báo cáo ', 'Đã báo cáo ', 'Reported at']);
  for (const { stop } of boards) await stop();
});

it('finds nothing for a stranger: no tally, no board, no case, no stream', async () => {
  const stranger = await sessionOf(db.owner, 'APPRAISER', (await world.commune('Bình Long')).id);
  const [row] = await db.owner<{ id: string }>(`SELECT id FROM appraisal_case LIMIT 1`);
  const key = { r: world.roundId, c: commune.id };
  const found = await ask<object>(
    `query ($r: UUID!, $c: UUID!, $id: UUID!) {
       communeTally(roundId: $r, communeId: $c) { version } appraisalCase(id: $id) { id }
       appraisalQueue(roundId: $r) { totalCount edges { cursor } } }`,
    { ...key, id: row?.id },
    stranger,
  );
  expect(found).toEqual({
    communeTally: null,
    appraisalCase: null,
    appraisalQueue: { totalCount: 0, edges: [] },
  });
  const stream = watch<Tally>(
    `subscription ($r: UUID!, $c: UUID!) { state: communeTallyChanged(roundId: $r, communeId: $c) { version } }`,
    key,
    stranger,
  );
  await stream.until(() => stream.errors.length > 0);
  expect(stream.states).toEqual([]);
  expect(JSON.stringify(stream.errors)).toContain('NOT_FOUND');
  await stream.stop();
});
