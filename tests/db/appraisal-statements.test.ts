import { graphql, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../server/kernel/actor.ts';
import { refreshCases } from '../../server/modules/appraisal/app/refresh-cases.ts';
import { appraisalRepository } from '../../server/modules/appraisal/db/appraisal-repository.ts';
import { createAppraisalModule } from '../../server/modules/appraisal/module.ts';
import { calendarRepository } from '../../server/modules/calendar/db/calendar-repository.ts';
import { createAreasModule } from '../../server/modules/areas/module.ts';
import { createRoundsModule } from '../../server/modules/rounds/module.ts';
import { createTallyModule } from '../../server/modules/tally/module.ts';
import { buildSchema } from '../../server/platform/graphql/index.ts';
import { Hub } from '../../server/platform/live/index.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { TallyWorld, type SeededCase } from './tally-world.ts';

let db: TestDatabase;
let world: TallyWorld;
let schema: GraphQLSchema;
let actor: Actor;
let communeId: string;
const ACCOUNT = '00000000-0000-4000-8000-00000000000a';
/** Every statement that reaches the database. */
const statements: string[] = [];

/** Sixty open cases, each with its own history, in six villages of one commune. */
beforeAll(async () => {
  db = await testDatabase();
  world = await TallyWorld.make(db.owner);
  const commune = await world.commune('Bình Mỹ');
  communeId = commune.id;
  for (let n = 1; n <= 6; n += 1) {
    const village = await world.village(commune, String(n));
    const meeting = await world.meeting(village);
    const cases: SeededCase[] = [];
    for (let i = 0; i < 10; i += 1) cases.push(await world.case(village, { startClass: 'POOR' }));
    await world.decide(meeting, cases.slice(0, 5), false);
    await world.decide(meeting, cases, true);
  }
  await db.owner(
    `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
     VALUES (gen_random_uuid(), $1, $2, 1, '{}', repeat('0', 64), 'test')`,
    [world.roundId, communeId],
  );
  const { unitOfWork, relay } = db;
  const key = { roundId: world.roundId, communeId };
  await refreshCases({ unitOfWork, appraisals: appraisalRepository, changed: () => undefined })(key);

  const hub = new Hub(() => undefined);
  const areas = createAreasModule({ unitOfWork });
  const rounds = createRoundsModule({ unitOfWork, ...areas });
  const tally = createTallyModule({ unitOfWork, relay, hub, ...areas });
  const notAsked = () => Promise.reject(new Error('no question of the queue'));
  const appraisal = createAppraisalModule({
    ...{ unitOfWork, relay, hub, ...areas, ...rounds, calendars: calendarRepository },
    relationLoader: { load: () => Promise.resolve([]) },
    ...{
      readWhy: { why: notAsked, history: notAsked },
      readSignedPage: notAsked,
      askReCheck: notAsked,
      reopen: notAsked,
    },
    dataFolder: '/nowhere',
    actorOf: () => Promise.resolve({ kind: 'PUBLIC' as const }),
    onFault: () => undefined,
  });
  schema = await buildSchema([areas, rounds, tally, appraisal].flatMap(({ resolvers }) => resolvers));
  const grants = [{ role: 'APPRAISER' as const, areaId: world.districtId }];
  actor = { kind: 'ACCOUNT', accountId: ACCOUNT, name: 'A', grants };
  const logQuery = (sql: string) => void statements.push(sql);
  db.source.logger = { ...db.source.logger, logQuery, logQueryError: () => undefined };
});
afterAll(() => db.drop());

/** Statements that read; BEGIN, COMMIT and the entry in the log are no reading of rows. */
const NO_READING = /^(START|BEGIN|COMMIT|SET )|audit_|pg_advisory/;

async function countStatements(source: string, variables: Record<string, unknown>) {
  statements.length = 0;
  const contextValue = { actor, language: 'vi', refusals: {}, viewerKey: '', session: null };
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: variables });
  expect(errors).toBeUndefined();
  return {
    data: JSON.parse(JSON.stringify(data)),
    count: statements.filter((sql) => !NO_READING.test(sql.trim())).length,
  };
}

it('a page of the queue takes one statement and one for each kind of relation, for 1 row and for 50', async () => {
  const page = `query ($r: UUID!, $first: Int!) { appraisalQueue(roundId: $r, first: $first) {
    totalCount edges { node { id householdCode riskBand riskParts { part } dueOn holder head {
      ... on HeadOfHousehold { name relations { id } } ... on Redacted { reason } } result { share } commune { fullName } village { fullName } history { what } } } } }`;
  const one = await countStatements(page, { r: world.roundId, first: 1 });
  const fifty = await countStatements(page, { r: world.roundId, first: 50 });
  expect([one.count, fifty.count]).toEqual([4, 4]); // page with count · areas · histories · names
  expect(fifty.data.appraisalQueue.totalCount).toBe(60);
  const histories = fifty.data.appraisalQueue.edges.map(
    ({ node }: { node: { history: object[] } }) => node.history.length,
  );
  expect(histories).toHaveLength(50); // no row is lost or doubled by having two or three events
  expect(new Set(histories)).toEqual(new Set([2, 3]));
});

it('names of fifty held cases take the statements of one, and the kinds selected are all that is read of a dossier', async () => {
  await db.owner(`INSERT INTO account (id, login, display_name, password_hash) VALUES ($1, 'a', 'A', 'x')`, [
    ACCOUNT,
  ]);
  await db.owner(
    `UPDATE appraisal_case SET held_by = $1, held_until = now() + interval '20 minutes', claim_token_sha256 = repeat('0', 64)`,
    [ACCOUNT],
  );
  const names = `query ($r: UUID!, $first: Int!) { appraisalQueue(roundId: $r, first: $first) { edges { node { id head {
    ... on HeadOfHousehold { name relations { id } } } } } } }`;
  const one = await countStatements(names, { r: world.roundId, first: 1 });
  const fifty = await countStatements(names, { r: world.roundId, first: 50 });
  expect([one.count, fifty.count]).toEqual([2, 2]); // page · names (the relations of the test are no statement)
  const { edges } = fifty.data.appraisalQueue as {
    edges: { node: { id: string; head: { name: string } } }[];
  };
  expect(new Set(edges.map(({ node }) => node.head.name)).size).toBe(50);
  const id = edges[0]?.node.id;
  const read = async (selected: string) =>
    (await countStatements(`query ($id: UUID!) { appraisalDossier(id: $id) { ${selected} } }`, { id })).count;
  const plain = await read('case { id b1 }');
  expect(plain).toBe(3); // case · work · facts
  expect(await read('case { id head { ... on HeadOfHousehold { name } } }')).toBe(plain + 1);
  const kinds = [
    'people { fullName }',
    'forms { b1 }',
    'halves { on }',
    'papers { adopted }',
    'complaints { kind }',
  ];
  expect(await read(`inside { ${kinds[0]} }`)).toBe(plain + 1);
  expect(await read(`inside { ${kinds.join(' ')} } answers { kind }`)).toBe(plain + kinds.length + 1);
});

it('the tally of a commune takes two statements, whatever the number of its villages', async () => {
  const tally = `query ($r: UUID!, $c: UUID!) { communeTally(roundId: $r, communeId: $c) {
    commune { fullName } villages { village { fullName } cases poor { households { end } } } } }`;
  const six = await countStatements(tally, { r: world.roundId, c: communeId });
  expect(six.count).toBe(2);
  const small = await world.commune('Bình Long');
  await world.case(await world.village(small, '1'), { startClass: 'POOR' });
  const one = await countStatements(tally, { r: world.roundId, c: small.id });
  expect(one.count).toBe(2);
  expect([one, six].map(({ data }) => data.communeTally.villages.length)).toEqual([1, 6]);
});

it('the board of a round takes two statements for one commune or for several', async () => {
  const board = `query ($r: UUID!) { appraisalBoard(roundId: $r) { communes { commune { fullName } ready } } }`;
  const { count, data } = await countStatements(board, { r: world.roundId });
  expect(count).toBe(2);
  expect(data.appraisalBoard.communes).toMatchObject([{ ready: 0 }, { ready: 60 }]);
});
