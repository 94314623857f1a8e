import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import trusted from '../../schema/trusted-documents.json' with { type: 'json' };
import { createClient } from '../testkit/client.ts';
import { freePort, startServer, type TestServer } from '../testkit/server.ts';
import { firstAdministrator } from '../testkit/small-commune.ts';

const OUTSIDE = 'hopdan.example';
let server: TestServer;
let plain: TestServer;
let proxy: Server;
let url: string;

/** What a proxy that ends HTTPS adds, as in docs/https.md: the server itself never sees TLS. */
const forwarded = (headers: IncomingMessage['headers']) => ({
  ...headers,
  host: OUTSIDE,
  'x-forwarded-proto': 'https',
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-host': OUTSIDE,
});

async function startProxy(to: number): Promise<Server> {
  const made = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    const onward = ask(
      { port: to, host: '127.0.0.1', method, path, headers: forwarded(headers) },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.once('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  made.on('upgrade', ({ url: path, headers }, socket, head) => {
    const onward = connect(to, '127.0.0.1', () => {
      const lines = Object.entries(forwarded(headers)).map(([name, value]) => `${name}: ${String(value)}`);
      onward.write([`GET ${path ?? '/'} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.once('error', () => socket.destroy());
    socket.once('error', () => onward.destroy());
  });
  made.listen(await freePort(), '127.0.0.1');
  await once(made, 'listening');
  return made;
}

beforeAll(async () => {
  [server, plain] = await Promise.all([
    startServer({ env: { PUBLIC_URL: `https://${OUTSIDE}`, TRUST_PROXY: '1' } }),
    startServer({}),
  ]);
  proxy = await startProxy(server.port);
  url = `http://127.0.0.1:${(proxy.address() as { port: number }).port}`;
});
afterAll(async () => {
  proxy.close();
  await Promise.all([server.dispose(), plain.dispose()]);
});

const QUESTION = JSON.stringify({ query: '{ viewer { kind } }' });
const post = (at: string, origin: string) =>
  fetch(`${at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: QUESTION,
  });

test('behind HTTPS the cookie travels by HTTPS only, and browsers are told to stay with it', async () => {
  const page = await fetch(`${url}/dang-nhap`);
  expect([page.status, page.headers.get('strict-transport-security')]).toEqual([200, 'max-age=31536000']);
  const { password } = await firstAdministrator(server);
  const documents = Object.entries(trusted as Record<string, { name: string }>);
  const [documentId] = documents.find(([, { name }]) => name === 'SignIn') ?? [];
  const signedIn = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId, variables: { login: 'quantri', password } }),
  });
  expect(signedIn.headers.getSetCookie().join()).toMatch(
    /__Host-hd_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure/,
  );
  expect(await signedIn.json()).toMatchObject({
    data: { signIn: { viewer: { pending: 'SECOND_FACTOR', grants: [] } } },
  });
});

test('behind HTTPS a session under another name than the one that only this host can set is nobody’s', async () => {
  const { client } = await firstAdministrator(server);
  const [, token = ''] = client.cookie().split('=');
  const asked = async (cookie: string) => {
    const { body } = await createClient(url).post({ query: '{ viewer { kind } }' }, { cookie });
    return (body.data as { viewer: { kind: string } } | undefined)?.viewer.kind ?? null;
  };
  expect([await asked(`__Host-hd_session=${token}`), await asked(`hd_session=${token}`)]).toEqual([
    'ACCOUNT',
    null,
  ]);
});

test('on the plain LAN of a hall there is neither, or nobody would get in', async () => {
  const page = await fetch(`${plain.url}/dang-nhap`);
  expect(page.headers.get('strict-transport-security')).toBeNull();
  const { client } = await firstAdministrator(plain);
  expect(await client.ask('{ viewer { pending } }')).toEqual({ viewer: { pending: null } });
});

test('a page of somebody else is not answered, neither by HTTP nor by WebSocket; the own one is, by either address', async () => {
  const { port } = server;
  expect((await post(url, `https://${OUTSIDE}`)).status).not.toBe(403);
  expect((await post(server.url, `http://127.0.0.1:${port}`)).status).not.toBe(403);
  for (const origin of ['https://evil.example', `https://${OUTSIDE}.evil.example`, 'null', 'https://'])
    expect([origin, (await post(url, origin)).status]).toEqual([origin, 403]);
  for (const path of ['/files/report-jobs', '/files/workbooks'])
    for (const [origin, foreign] of [
      ['https://evil.example', true],
      [`https://${OUTSIDE}`, false],
    ] as const) {
      const told = await (await fetch(`${url}${path}`, { method: 'POST', headers: { origin } })).text();
      expect([path, origin, told.includes('FOREIGN_ORIGIN')]).toEqual([path, origin, foreign]);
    }
  const open = async (origin: string): Promise<boolean> => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { origin });
    const opened = await Promise.race([
      once(socket, 'open').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.terminate();
    return opened;
  };
  expect([await open(`https://${OUTSIDE}`), await open('https://evil.example')]).toEqual([true, false]);
});

test('what a client claims of itself is not believed without a proxy', async () => {
  const claim = (origin: string) =>
    fetch(`${plain.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, 'x-forwarded-host': new URL(origin).host },
      body: QUESTION,
    });
  expect((await claim('https://evil.example')).status).toBe(403);
});
