import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createClient, type Client } from '../testkit/client.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { firstAdministrator } from '../testkit/small-commune.ts';

let server: TestServer;
let admin: Client;
beforeAll(async () => {
  // as `npm start` runs it: nothing says that this is production
  server = await startServer({ env: { NODE_ENV: '', TRUST_PROXY: '1' } });
  admin = (await firstAdministrator(server)).client;
});
afterAll(() => server.dispose());

test('a query in an address is refused, so that nobody gets past the trusted documents', async () => {
  const query = encodeURIComponent('{ __schema { queryType { name } } }');
  for (const method of ['GET', 'HEAD', 'PUT', 'OPTIONS']) {
    const response = await fetch(`${server.url}/graphql?query=${query}`, {
      method,
      headers: { 'apollo-require-preflight': '1', 'content-type': 'application/json' },
    });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await response.text()).not.toContain('Query');
  }
});

test('what cannot be read is answered without a stack, a path, or a line in the log that holds it', async () => {
  const secret = 'mat-khau-cua-toi';
  const post = (body: string, type = 'application/json') =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
  const answers = [
    await post(`{"variables":{"login":"quantri","password":"${secret}`),
    await post(`{"query":"${secret.repeat(20_000)}"}`),
    await fetch(`${server.url}/files/rows-to-mend/%E0%A4%A${secret}`),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 413, 400]);
  for (const answer of answers) expect(await answer.text()).not.toMatch(/node_modules|at .*:\d+|mat-khau/);
  expect(await (await post('{')).json()).toEqual({
    errors: [{ message: 'BAD_REQUEST', extensions: { code: 'BAD_REQUEST' } }],
  });
  expect(server.output()).not.toContain(secret);
});

/** A socket of somebody, and what it hears. */
async function socketOf(client: Client) {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}/graphql`, 'graphql-transport-ws', {
    headers: { cookie: client.cookie() },
  });
  const heard: { id?: string; type: string; payload?: unknown }[] = [];
  socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString()) as (typeof heard)[number]));
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  return {
    socket,
    ask: async (id: string, query: string, variables: object = {}) => {
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
      const answer = () => heard.find((message) => message.id === id);
      while (!answer()) await new Promise((resolve) => setTimeout(resolve, 5));
      return answer();
    },
  };
}

test('a sign that the database cannot keep is the asker’s mistake, by HTTP and by socket, told without a word of SQL', async () => {
  const query = `mutation ($c: UUID!, $name: String!) {
    createRound(commandId: $c, name: "x", year: 2023, rulePackId: $name, areaId: $c) { __typename } }`;
  const search = `query ($areas: UUID!) { roundCommune(roundId: $areas, communeId: $areas) { __typename } }`;
  expect(
    (await admin.post({ query: search, variables: { areas: randomUUID() } })).body.errors,
  ).toBeUndefined();
  const variables = { c: await anArea(), name: 'vn\u0000' };
  const byHttp = await admin.post({ query, variables });
  expect(byHttp.body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  const { socket, ask } = await socketOf(admin);
  const bySocket = JSON.stringify(await ask('1', query, variables));
  socket.terminate();
  expect(bySocket).toContain('BAD_USER_INPUT');
  expect(bySocket).not.toMatch(/invalid byte|UTF8|sequence/);
});

test('a socket that asks for more than a page can show is told so', async () => {
  const { socket, ask } = await socketOf(admin);
  const rest = `subscription ($code: String!) { hallChanged(code: $code) { version } }`;
  const answers = [];
  for (let i = 0; i < 60; i += 1) answers.push(ask(String(i), rest, { code: 'aaaaaa' }));
  const told = JSON.stringify(await Promise.all(answers));
  socket.terminate();
  expect(told).toContain('NOT_FOUND');
  expect(told).toContain('TOO_MANY');
});

test('who signed out hears no more by a socket that is still open', async () => {
  const someone = (await firstAdministrator(server)).client;
  const { socket, ask } = await socketOf(someone);
  expect(JSON.stringify(await ask('1', '{ accounts { login } }'))).toContain('quantri');
  await someone.run('SignOut');
  expect(JSON.stringify(await ask('2', '{ accounts { login } }'))).toContain('TRUSTED_DOCUMENTS_ONLY');
  socket.terminate();
});

test('behind a proxy wrong passwords from one address do not keep out another, whatever the sender claims', async () => {
  const [, login, password] = /^\s+(\S+)\s+(\S+)\s+\/quan-tri$/m.exec(server.output()) ?? [];
  const documentId = await idOf('SignIn');
  const signIn = async (words: string | undefined, forwarded: string): Promise<string> => {
    const body = { documentId, variables: { login, password: words } };
    return JSON.stringify(
      (await createClient(server.url).post(body, { 'x-forwarded-for': forwarded })).body.data,
    );
  };
  for (let i = 0; i < 9; i += 1) await signIn('wrong', `10.0.0.${i}, 203.0.113.7`);
  expect(await signIn(password, '10.0.0.99, 203.0.113.7')).toContain('TOO_MANY_TRIES');
  expect(await signIn(password, '10.0.0.1, 203.0.113.8')).toContain('SignedIn');
});

async function idOf(name: string): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../schema/trusted-documents.json'), 'utf8');
  const entries = Object.entries(JSON.parse(text) as Record<string, { name: string }>);
  return entries.find(([, document]) => document.name === name)?.[0] ?? '';
}

async function anArea(): Promise<string> {
  const { areas } = await admin.ask<{ areas: { id: string }[] }>('{ areas(search: "Châu Phú") { id } }');
  return areas[0]?.id ?? '';
}

test('whoever runs the server reads on its own machine that it is ready, and its numbers; nobody else does', async () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers });
  expect(await (await ask('/readyz')).json()).toMatchObject({ ready: true, database: 'ok', stopping: false });
  const metrics = await (await ask('/metrics')).text();
  expect(metrics).toMatch(/^hop_dan_live_sockets \d+$/m);
  expect(metrics).toMatch(/^hop_dan_free_megabytes \d+$/m);
  expect(metrics).toMatch(/hop_dan_request_seconds_count\{kind="graphql",status="200"\} \d+/);
  expect(metrics).not.toMatch(/quantri|\/m\/|\/join\//);
  const byProxy = { 'x-forwarded-for': '203.0.113.9' };
  expect(await (await ask('/readyz', byProxy)).json()).toEqual({ ready: true });
  const outside = await ask('/metrics', byProxy);
  expect([outside.status, (await outside.text()).includes('hop_dan_')]).toEqual([404, false]);
});
