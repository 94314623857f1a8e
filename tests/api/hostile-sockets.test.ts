import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../testkit/client.ts';
import { frame, rawSocket } from '../testkit/raw-socket.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { firstAdministrator, type Person } from '../testkit/small-commune.ts';

let server: TestServer;
let admin: Person;
beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  admin = await firstAdministrator(server);
});
afterAll(() => server?.dispose());

const TEXT = 1;
const INIT = '{"type":"connection_init"}';
const isServed = async (): Promise<void> =>
  expect(await admin.client.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'ACCOUNT' } });
const afterSaying = async (...said: readonly Buffer[]): Promise<number | null> => {
  const { socket, ended } = await rawSocket(server.port);
  socket.write(Buffer.concat(said));
  return ended;
};

describe('A frame that no client sends closes its socket, and no other', () => {
  it.each<[string, Buffer, number]>([
    ['of an unknown kind', frame(0xb, 'x'), 1002],
    ['without its mask', frame(TEXT, INIT, { masked: false }), 1002],
    ['with a reserved bit', frame(TEXT, INIT, { reserved: 0x40 }), 1002],
    ['that claims a gigabyte', frame(TEXT, '', { claims: 1_000_000_000 }), 1009],
    ['of 70 KB', frame(TEXT, 'x'.repeat(70_000)), 1009],
    ['that is no text', frame(TEXT, Buffer.from([0xff, 0xfe, 0xfd])), 1007],
    ['that goes on with nothing', frame(0, 'x'), 1002],
    ['whose ping is too long', frame(9, 'x'.repeat(126)), 1002],
  ])('%s', async (_, bytes, code) => {
    expect(await afterSaying(bytes)).toBe(code);
    await isServed();
  });
});

describe('A message out of turn closes its socket with the code of the protocol', () => {
  const subscribe = (id: string): string =>
    JSON.stringify({ id, type: 'subscribe', payload: { query: '{ viewer { kind } }' } });
  it.each<[string, readonly string[], number]>([
    ['that is not JSON', ['nonsense'], 4400],
    ['that is JSON and no message', ['{"type":"drop"}'], 4400],
    ['a question before the greeting', [subscribe('1')], 4401],
    ['two greetings', [INIT, INIT], 4429],
  ])('%s', async (_, said, code) => {
    expect(await afterSaying(...said.map((text) => frame(TEXT, text)))).toBe(code);
    await isServed();
  });

  it('one number for two questions', async () => {
    const { socket, heard, ended } = await rawSocket(server.port);
    socket.write(frame(TEXT, INIT));
    await expect.poll(heard).toContain('connection_ack');
    socket.write(Buffer.concat([frame(TEXT, subscribe('1')), frame(TEXT, subscribe('1'))]));
    expect(await ended).toBe(4409);
  });
});

describe('Noise', () => {
  it.each(['text', 'ping'] as const)('by %s ends that socket and is not worked off', async (kind) => {
    const { socket, heard, ended } = await rawSocket(server.port);
    socket.write(frame(TEXT, INIT));
    const one = kind === 'text' ? frame(TEXT, '{"type":"ping"}') : frame(9, 'x');
    socket.write(Buffer.concat(Array.from({ length: 2000 }, () => one)));
    expect(await ended).toBe(kind === 'text' ? 1008 : null); // pings that are not read are cut by ws itself
    const answers = kind === 'text' ? heard().split('"pong"').length - 1 : 0;
    expect(answers).toBeLessThan(250);
    await isServed();
  });

  it('on another address than the live one is not kept open', async () => {
    for (const path of ['/', '/graphql/x', '/_app'])
      expect((await rawSocket(server.port, path)).heard()).not.toContain('101 Switching');
  });

  it('packed small to unpack large is not unpacked', async () => {
    const body = gzipSync(`{"query":"${' '.repeat(50_000_000)}"}`);
    const headers = {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
      cookie: admin.client.cookie(),
    };
    const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    expect([answer.status, (await answer.text()).length]).toEqual([415, expect.any(Number)]);
  });

  it('in a header or an address of endless length is refused', async () => {
    const answer = (headers: Record<string, string>, path = '/'): Promise<number> =>
      new Promise((resolve) => {
        const asking = request(`${server.url}${path}`, { headers }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        asking.on('error', () => resolve(431));
        asking.end();
      });
    expect(await answer({ 'x-long': 'x'.repeat(40_000) })).toBe(431);
    expect(await answer({}, `/${'x'.repeat(40_000)}`)).toBe(431);
  });
});

describe('A session', () => {
  it('that was put into a browser before the sign-in is not the one after it', async () => {
    const fixed = 'A'.repeat(43);
    const victim = createClient(server.url);
    const { login, password } = admin;
    const documents = await import('../../schema/trusted-documents.json', { with: { type: 'json' } });
    const [documentId] =
      Object.entries(documents.default as Record<string, { name: string }>).find(
        ([, { name }]) => name === 'SignIn',
      ) ?? [];
    await victim.post({ documentId, variables: { login, password } }, { cookie: `hd_session=${fixed}` });
    expect(victim.cookie()).toMatch(/^hd_session=[\w-]{43}$/);
    expect(victim.cookie()).not.toContain(fixed);
    const thief = await createClient(server.url).post(
      { query: '{ viewer { kind } }' },
      { cookie: `hd_session=${fixed}` },
    );
    expect(thief.body.errors?.[0]?.extensions?.code).toBe('TRUSTED_DOCUMENTS_ONLY');
  });

  it('that was stolen ends for the thief when its owner signs out', async () => {
    const { client } = await firstAdministrator(server);
    const stolen = client.cookie();
    const steal = () => createClient(server.url).post({ query: '{ viewer { kind } }' }, { cookie: stolen });
    expect((await steal()).body.data).toEqual({ viewer: { kind: 'ACCOUNT' } });
    await client.run('SignOut');
    expect((await steal()).body.errors?.[0]?.extensions?.code).toBe('TRUSTED_DOCUMENTS_ONLY');
  });
});

it('every page says what a browser may load and run: what is ours, and scripts with this answer’s number only', async () => {
  const policies = await Promise.all(
    ['/dang-nhap', '/m/abcdef', '/xa'].map(async (path) => {
      const answer = await fetch(`${server.url}${path}`);
      return answer.headers.get('content-security-policy') ?? '';
    }),
  );
  for (const policy of policies) {
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${server.port}`);
  }
  expect(new Set(policies).size).toBe(policies.length);
});

it('every answer says what browsers may not do with it, and what may be personal is kept by none', async () => {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  const answers = await Promise.all([
    fetch(`${server.url}/dang-nhap`),
    fetch(`${server.url}/graphql`, post),
    fetch(`${server.url}/files/opinion`, { headers: { cookie: admin.client.cookie() } }),
  ]);
  for (const { headers } of answers)
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  for (const { headers } of answers.slice(1)) expect(headers.get('cache-control')).toBe('no-store');
  for (const { headers } of answers) {
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  }
});
