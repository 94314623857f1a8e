import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Client } from '../testkit/client.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type Person,
} from '../testkit/small-commune.ts';

type Answer = { status: number; text: string; codes: string[] };

let server: TestServer;
let officer: Person;
let phone: Client;

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Thủy' });
  officer = commune.officer;
  const meeting = await makeMeeting(server.url, round, commune);
  await meeting.start();
  const [joined] = await meeting.phones(1);
  phone = joined?.client as Client;
});
afterAll(() => server?.dispose());

/** Nothing of the inside: no stack, no SQL, no path, no library by name. */
const INSIDE =
  /\bat .+:\d+|node_modules|\.ts:|SELECT |INSERT |UPDATE |pg_|typeorm|QueryFailed|syntax error at/i;

async function post(body: string | object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  expect(text).not.toMatch(INSIDE);
  return { status: response.status, text, codes: codesIn(text) };
}

const codesIn = (text: string): string[] => {
  try {
    const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
    return (errors ?? []).map(({ extensions }) => extensions?.code ?? '');
  } catch {
    return [];
  }
};
const as = ({ client }: { client: Client }): Record<string, string> => ({ cookie: client.cookie() });
const VIEWER = '{ viewer { kind } }';
const INTROSPECTION = '{ __schema { types { name } } }';

describe('What is not one of our documents', () => {
  it('is refused by its number, whoever asks', async () => {
    for (const headers of [{}, as({ client: phone }), as(officer)]) {
      expect((await post({ documentId: 'a'.repeat(64) }, headers)).codes).toEqual(['UNKNOWN_DOCUMENT']);
      expect((await post({ documentId: '__proto__' }, headers)).codes).toEqual(['UNKNOWN_DOCUMENT']);
    }
  });

  it('is refused as free text from nobody and from a phone, and answered to an official', async () => {
    expect((await post({ query: VIEWER })).codes).toEqual(['TRUSTED_DOCUMENTS_ONLY']);
    expect((await post({ query: VIEWER }, as({ client: phone }))).codes).toEqual(['TRUSTED_DOCUMENTS_ONLY']);
    expect(JSON.parse((await post({ query: VIEWER }, as(officer))).text)).toEqual({
      data: { viewer: { kind: 'ACCOUNT' } },
    });
  });

  it('tells nobody what the schema is', async () => {
    expect((await post({ query: INTROSPECTION })).codes).toEqual(['TRUSTED_DOCUMENTS_ONLY']);
    expect((await post({ query: INTROSPECTION }, as({ client: phone }))).codes).toEqual([
      'TRUSTED_DOCUMENTS_ONLY',
    ]);
  });

  it('does not run for a phone when it is written for officials', async () => {
    const answer = await phone.run('DeskFull', { id: '00000000-0000-4000-8000-000000000000' }).catch(String);
    expect(answer).toContain('NOT_SIGNED_IN');
    expect(answer).not.toMatch(INSIDE);
  });
});

describe('What is not a request', () => {
  it('of one megabyte is refused before it is read', async () => {
    const answer = await post({ query: 'x'.repeat(1_048_576) }, as(officer));
    expect(answer.status).toBe(413);
    expect(answer.codes).toEqual(['BAD_REQUEST']);
  });

  it('of broken JSON, of JSON that is no object, or of nothing is refused', async () => {
    for (const body of ['{"query":', '"text"', 'null', '[]', '42', '']) {
      const { status } = await post(body, as(officer));
      expect(status, body).toBeGreaterThanOrEqual(400);
      expect(status, body).toBeLessThan(500);
    }
  });

  it('of several operations at once is refused: no batching', async () => {
    const answer = await post([{ query: VIEWER }, { query: VIEWER }], as(officer));
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('"viewer"');
  });

  it('with wrong types is told which value is wrong', async () => {
    const query = 'query ($id: UUID!) { meeting(id: $id) { id } }';
    for (const id of ["1' OR '1'='1", 7, null, ['x'], { a: 1 }, 'x'.repeat(10_000)]) {
      const { status, codes } = await post({ query, variables: { id } }, as(officer));
      expect(status).toBe(400);
      expect(codes).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('of the wrong shape, or endlessly nested, is refused as a mistake of who asks', async () => {
    const nested = `{ ${'rounds { area { parent '.repeat(2000)} { id } ${'} }'.repeat(2000)} }`;
    for (const query of ['{ nothing }', 'query {', 'mutation { dropEverything }', nested]) {
      const { status, codes } = await post({ query }, as(officer));
      expect(status).toBe(400);
      expect(codes[0]).toMatch(/^GRAPHQL_/);
    }
  });

  it('that is too large is refused before anything of it is run: aliases, depth, pages of pages', async () => {
    const aliases = Array.from({ length: 200 }, (_, index) => `a${index}: viewer { kind }`).join(' ');
    const deep = `areas(search: "x") { ${'parent { '.repeat(50)} id ${'} '.repeat(50)} }`;
    for (const query of [`{ ${aliases} }`, `{ ${deep} }`]) {
      const { status, text } = await post({ query }, as(officer));
      expect(status).toBe(400);
      expect(text).toMatch(/nested too deep|Too many aliases/);
    }
  });

  it('by GET, or by the form of another site, runs nothing', async () => {
    const get = await fetch(`${server.url}/graphql?query=${encodeURIComponent(VIEWER)}`, {
      headers: as(officer),
    });
    expect(get.status).toBeGreaterThanOrEqual(400);
    expect(await get.text()).not.toMatch(/"kind"/);
    const form = await post(`query=${VIEWER}`, {
      ...as(officer),
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
    const plain = await post(JSON.stringify({ query: VIEWER }), {
      ...as(officer),
      'content-type': 'text/plain',
    });
    expect(plain.status).toBeGreaterThanOrEqual(400);
  });
});

describe('Sockets', () => {
  const closes = async (headers: Record<string, string>): Promise<number | string> => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers,
    });
    return new Promise((resolve) => {
      socket.on('error', (error) => resolve(error.message));
      socket.on('close', (code) => resolve(code));
      socket.on('open', () => resolve('open'));
    });
  };

  it('of a page of another origin are not opened, cookie or not', async () => {
    for (const origin of ['https://evil.example', 'null', `${server.url}.evil.example`])
      expect(await closes({ origin, ...as(officer) })).not.toBe('open');
    expect(await closes({ origin: server.url })).toBe('open');
  });

  it('run free text for nobody, and say so', async () => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: INTROSPECTION } }));
    const [answer] = (await once(socket, 'message')) as [Buffer];
    expect(answer.toString()).toContain('TRUSTED_DOCUMENTS_ONLY');
    expect(answer.toString()).not.toMatch(INSIDE);
    socket.terminate();
  });

  it('that speak nonsense are closed, and the others go on', async () => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send('nonsense');
    await once(socket, 'close');
    const raw = connect(server.port, '127.0.0.1');
    await once(raw, 'connect');
    raw.write('GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
    raw.resume().end();
    await once(raw, 'close');
    expect((await post({ query: VIEWER }, as(officer))).status).toBe(200);
  });
});
