import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createClient } from '../testkit/client.ts';
import { startServer, type TestServer } from '../testkit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.dispose());

/** An upgrade request written by hand; what the server answers before it hangs up, if anything. */
async function upgrade(path: string, origin: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    socket.destroy();
  });
  socket.on('error', () => undefined);
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nOrigin: ${origin}\r\nConnection: Upgrade\r\n` +
      'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n' +
      'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
  );
  await once(socket, 'close');
  return said;
}

test('a socket of another site, or with an origin that cannot be read, is refused and the server lives', async () => {
  for (const origin of ['http://other.example', 'null', 'not an address', 'http://'])
    expect(await upgrade('/graphql', origin)).toBe('');
  expect(await upgrade('/graphql', server.url)).toContain('101 Switching Protocols');
  expect((await createClient(server.url).run<{ viewer: { kind: string } }>('Viewer')).viewer.kind).toBe(
    'PUBLIC',
  );
});

test('cookies that nobody could have set are the public, by HTTP and by socket', async () => {
  for (const cookie of ['hd_session=%', 'hd_session=%E0%A4%A; lang=%', '=;;=', 'hd_session']) {
    const { status, body } = await createClient(server.url).post(
      { query: '{ viewer { kind } }' },
      { cookie },
    );
    expect([status, body.errors?.[0]?.extensions?.code]).toEqual([400, 'TRUSTED_DOCUMENTS_ONLY']);
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/graphql`, 'graphql-transport-ws', {
      headers: { cookie },
    });
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    const [message] = (await once(socket, 'message')) as [Buffer];
    expect(message.toString()).toBe('{"type":"connection_ack"}');
    socket.terminate();
  }
});

test('the socket of somebody who signs out is closed', async () => {
  const client = createClient(server.url);
  const password = /quantri\s+([a-z0-9-]{14})/.exec(server.output())?.[1];
  await client.run('SignIn', { login: 'quantri', password });
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}/graphql`, 'graphql-transport-ws', {
    headers: { cookie: client.cookie() },
  });
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  await client.run('SignOut');
  const [code] = (await once(socket, 'close')) as [number];
  expect(code).toBe(4403);
});
