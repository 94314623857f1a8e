import { randomUUID } from 'node:crypto';
import { createClient as createSocketClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { TallyWorld } from '../db/tally-world.ts';
import { createClient } from '../testkit/client.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { sessionOf } from './appraisal-session.ts';

type Headers = Record<string, string>;
type Made = { token: string; apiToken: { id: string } };

let server: TestServer;
let db: TestDatabase;
let world: TallyWorld;
let appraiser: Headers;

beforeAll(async () => {
  server = await startServer();
  db = await testDatabase(server.databaseUrl);
  world = await TallyWorld.make(db.owner);
  const commune = await world.commune('Bình Mỹ');
  await world.case(await world.village(commune, 'Bình Quới'), { startClass: 'POOR' });
  appraiser = await sessionOf(db.owner, 'APPRAISER', world.districtId);
});
afterAll(async () => {
  await db.drop();
  await server.dispose();
});

const post = (query: string, variables: object, headers: Headers) =>
  createClient(server.url).post({ query, variables }, headers);

const CREATE = `mutation ($c: UUID!, $name: String!, $days: Int!, $grants: [TokenGrantInput!]!, $actions: [TokenAction!]) {
  it: createApiToken(commandId: $c, name: $name, validDays: $days, grants: $grants, actions: $actions) {
    __typename ... on ApiTokenCreated { token apiToken { id expiresAt actions { action } grants { role area { id } } } }
    ... on Refusal { code } } }`;

async function make(asked: object = {}, headers = appraiser): Promise<Made & { code?: string }> {
  const { body } = await post(
    CREATE,
    {
      c: randomUUID(),
      name: 'Báo cáo tuần',
      days: 30,
      grants: [{ role: 'APPRAISER', areaId: world.districtId }],
      actions: ['APPRAISAL_VIEW'],
      ...asked,
    },
    headers,
  );
  return (body.data as { it: Made })?.it ?? { code: JSON.stringify(body.errors) };
}

const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });
const QUEUE = `query ($r: UUID!) { appraisalQueue(roundId: $r) { totalCount } }`;
const asks = (query: string, headers: Headers) => post(query, { r: world.roundId }, headers);
const errorOf = async (query: string, headers: Headers) => {
  const { body, status } = await asks(query, headers);
  return [status, body.errors?.[0]?.extensions?.['code']];
};

it('opens to a program what was ticked, and nothing beside it', async () => {
  const { token, apiToken } = await make();
  expect(token).toMatch(/^hopdan_[\w-]{43}$/);
  expect(apiToken).toMatchObject({
    actions: [{ action: 'APPRAISAL_VIEW' }],
    grants: [{ role: 'APPRAISER', area: { id: world.districtId } }],
  });
  expect((await asks(QUEUE, bearer(token))).body).toEqual({ data: { appraisalQueue: { totalCount: 0 } } });
  expect(await errorOf(`{ rounds { id } }`, bearer(token))).toEqual([200, 'NOT_IN_TOKEN']);
  // what is about oneself is done by a person
  expect(await errorOf(`{ apiTokens { id } }`, bearer(token))).toEqual([200, 'NOT_IN_TOKEN']);
  const more = await make({}, bearer(token));
  expect(more.code).toContain('NOT_IN_TOKEN');
});

it('keeps the hash alone, shows the token once, and again to whoever repeats the command', async () => {
  const c = randomUUID();
  const [first, again] = [await make({ c }), await make({ c })];
  expect(again.token).toBe(first.token);
  const kept = await db.owner<{ all: string }>(
    `SELECT (SELECT jsonb_agg(t) FROM api_token t)::text || (SELECT jsonb_agg(c) FROM command c)::text ||
            (SELECT jsonb_agg(a) FROM audit_entry a)::text AS all`,
  );
  expect(kept[0]?.all).not.toContain(first.token.slice(7));
  const { body } = await asks(`{ apiTokens { id name lastUsedAt } }`, appraiser);
  expect(JSON.stringify(body)).toContain(first.apiToken.id);
  expect(JSON.stringify(body)).not.toContain(first.token.slice(7));
});

it('shrinks with its owner: a grant taken away is taken from the token at once', async () => {
  const owner = await sessionOf(db.owner, 'APPRAISER', world.districtId);
  const { token } = await make({}, owner);
  expect((await asks(QUEUE, bearer(token))).body.errors).toBeUndefined();
  const [{ account_id: accountId } = { account_id: '' }] = await db.owner<{ account_id: string }>(
    `SELECT account_id FROM api_token ORDER BY created_at DESC LIMIT 1`,
  );
  const found = `{ appraisalBoard(roundId: "${world.roundId}") { roundId } }`;
  await db.owner(
    `INSERT INTO account_grant (id, account_id, role, area_id) VALUES ($1, $2, 'OBSERVER', $3)`,
    [randomUUID(), accountId, world.districtId],
  );
  await db.owner(`DELETE FROM account_grant WHERE account_id = $1 AND role = 'APPRAISER'`, [accountId]);
  expect((await asks(found, bearer(token))).body).toEqual({ data: { appraisalBoard: null } });
  await db.owner(`UPDATE account SET disabled_at = now() WHERE id = $1`, [accountId]);
  expect(await errorOf(QUEUE, bearer(token))).toEqual([401, 'TOKEN_NOT_VALID']);
});

it('holds for the round of the grant only, and for nothing when the grant is for another', async () => {
  const owner = await sessionOf(db.owner, 'APPRAISER', world.districtId);
  const moveTo = `UPDATE account_grant SET round_id = $1 WHERE account_id =
    (SELECT account_id FROM session ORDER BY created_at DESC LIMIT 1)`;
  await db.owner(moveTo, [world.roundId]);
  const wider = await make({}, owner);
  expect(wider).toMatchObject({ __typename: 'Invalid', code: 'TOKEN_NOT_YOURS_TO_GIVE' });
  const grants = [{ role: 'APPRAISER', areaId: world.districtId, roundId: world.roundId }];
  const { token } = await make({ grants }, owner);
  const board = `query ($r: UUID!) { appraisalBoard(roundId: $r) { roundId } }`;
  expect((await asks(board, bearer(token))).body).toEqual({
    data: { appraisalBoard: { roundId: world.roundId } },
  });
  const [other] = await db.owner<{ id: string }>(
    `INSERT INTO round SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'name', 'khác'))).*
     FROM round r WHERE id = $1 RETURNING id`,
    [world.roundId],
  );
  await db.owner(moveTo, [other?.id]);
  expect((await asks(board, bearer(token))).body).toEqual({ data: { appraisalBoard: null } });
});

it('opens nothing when it is revoked, expired or made up, also not beside a cookie that would', async () => {
  const { token, apiToken } = await make();
  const revoke = `mutation ($r: UUID!) { it: revokeApiToken(commandId: $r, tokenId: "${apiToken.id}") {
    ... on ApiTokenRevoked { apiToken { revokedAt } } } }`;
  const { body } = await post(revoke, { r: randomUUID() }, appraiser);
  expect((body.data as { it: object }).it).toMatchObject({ apiToken: { revokedAt: expect.any(String) } });
  expect(await errorOf(QUEUE, bearer(token))).toEqual([401, 'TOKEN_NOT_VALID']);
  expect(await errorOf(QUEUE, { ...appraiser, ...bearer(token) })).toEqual([401, 'TOKEN_NOT_VALID']);
  const late = await make();
  await db.owner(
    `UPDATE api_token SET created_at = created_at - interval '31 days', expires_at = now() WHERE id = $1`,
    [late.apiToken.id],
  );
  expect(await errorOf(QUEUE, bearer(late.token))).toEqual([401, 'TOKEN_NOT_VALID']);
  for (const nonsense of ['x', `hopdan_${'a'.repeat(43)}`, 'a b', ''])
    expect(await errorOf(QUEUE, bearer(nonsense))).toEqual([401, 'TOKEN_NOT_VALID']);
});

it.each([
  ['a name of spaces', { name: '  ' }, 'TOKEN_NAME_MISSING'],
  ['a name of 61 characters', { name: 'x'.repeat(61) }, 'TOKEN_NAME_MISSING'],
  ['no days', { days: 0 }, 'TOKEN_DAYS'],
  ['more than a year', { days: 366 }, 'TOKEN_DAYS'],
  ['no action', { actions: [] }, 'TOKEN_OPENS_NOTHING'],
  ['no area', { grants: [] }, 'TOKEN_OPENS_NOTHING'],
  ['an action that the owner may not do', { actions: ['LIST_VIEW'] }, 'TOKEN_NOT_YOURS_TO_GIVE'],
  ['the whole installation', { grants: [{ role: 'APPRAISER', areaId: null }] }, 'TOKEN_NOT_YOURS_TO_GIVE'],
  ['a role of somebody else', { grants: [{ role: 'ADMIN', areaId: null }] }, 'TOKEN_NOT_YOURS_TO_GIVE'],
])('refuses a token with %s', async (_, asked, code) => {
  expect(await make(asked)).toMatchObject({ code });
});

it('a token of somebody else is not found', async () => {
  const { apiToken } = await make();
  const stranger = await sessionOf(db.owner, 'APPRAISER', world.provinceId);
  const revoke = `mutation ($r: UUID!) { it: revokeApiToken(commandId: $r, tokenId: "${apiToken.id}") { ... on Refusal { code } } }`;
  const { body } = await post(revoke, { r: randomUUID() }, stranger);
  expect(body.data).toEqual({ it: { code: 'NOT_FOUND' } });
});

it('opens a socket by header or by connection_init, and a bad one does not', async () => {
  const { token } = await make();
  const subscribe = (authorization: string): Promise<unknown> =>
    new Promise((resolve) => {
      const client = createSocketClient({
        url: `${server.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization },
        retryAttempts: 0,
      });
      const told = (what: unknown): void => {
        resolve(what);
        void client.dispose();
      };
      client.subscribe(
        {
          query: `subscription ($r: UUID!) { appraisalBoardChanged(roundId: $r) { version } }`,
          variables: { r: world.roundId },
        },
        {
          next: ({ data, errors }) => told(errors?.[0]?.extensions?.['code'] ?? data),
          error: told,
          complete: () => told('end'),
        },
      );
    });
  expect(await subscribe(`Bearer ${token}`)).toMatchObject({ appraisalBoardChanged: { version: 0 } });
  expect(await subscribe(`Bearer hopdan_${'b'.repeat(43)}`)).toMatchObject({ code: 4403 });
});
