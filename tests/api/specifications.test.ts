import { once } from 'node:events';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startServer, type TestServer } from '../testkit/server.ts';
import { firstAdministrator, type Person } from '../testkit/small-commune.ts';

let server: TestServer;
let admin: Person;
beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  admin = await firstAdministrator(server);
});
afterAll(() => server?.dispose());

/** What of GraphQL over HTTP we do otherwise on purpose; docs/api.md says why. */
const ON_PURPOSE = {
  '5A70': 'GET', // a question in an address stands in every log on the way
  D6D5: 'GET',
  '6A70': 'GET',
  '572B': '400', // asked for as application/json: a question that cannot be run says so by its status too
  FDE2: '400',
  '7B9B': '400',
} as const;

describe('GraphQL over HTTP, by the audits of the working group', () => {
  it('is kept in every MUST, and in every SHOULD and MAY but those that are written down', async () => {
    const asOfficial: typeof fetch = (url, init) =>
      fetch(url, { ...init, headers: { ...init?.headers, cookie: admin.client.cookie() } });
    const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: asOfficial });
    expect(results.length).toBeGreaterThanOrEqual(61);
    const others = results.filter(({ status }) => status !== 'ok');
    expect(others.filter(({ status, name }) => status === 'error' || name.startsWith('MUST'))).toEqual([]);
    expect(others.map(({ id }) => id).sort()).toEqual(Object.keys(ON_PURPOSE).sort());
  });

  it('our own refusals come in the media type that was asked for', async () => {
    const refusal = async (accept: string) => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ documentId: 'a'.repeat(64) }),
      });
      return [
        answer.status,
        answer.headers.get('content-type'),
        Object.keys((await answer.json()) as object),
      ];
    };
    for (const type of ['application/graphql-response+json', 'application/json'])
      expect(await refusal(type)).toEqual([400, `${type}; charset=utf-8`, ['errors']]);
  });
});

describe('graphql-transport-ws', () => {
  type Said = { type: string; id?: string; payload?: unknown };
  type Talk = {
    socket: WebSocket;
    say(...messages: Said[]): void;
    next(): Promise<Said>;
    ended: Promise<number>;
  };
  const OURS = 'graphql-transport-ws';

  /** A socket by hand; what came back waits until it is asked for. */
  const talk = async (protocols = [OURS], cookie = admin.client.cookie()): Promise<Talk> => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, protocols, {
      headers: { cookie },
    });
    const ended = new Promise<number>((resolve) => socket.once('close', resolve));
    const heard: Said[] = [];
    socket.on('message', (bytes: Buffer) => heard.push(JSON.parse(bytes.toString()) as Said));
    await once(socket, 'open');
    return {
      socket,
      ended,
      say: (...messages) => messages.forEach((message) => socket.send(JSON.stringify(message))),
      next: async () => {
        await expect.poll(() => heard.length, { timeout: 20_000, interval: 20 }).toBeGreaterThan(0);
        return heard.shift() as Said;
      },
    };
  };

  it('4406: a socket that does not speak it is closed; one that offers it among others gets it', async () => {
    expect(await (await talk([])).ended).toBe(4406);
    await expect(talk(['graphql-ws'])).rejects.toThrow('Server sent no subprotocol');
    const { socket } = await talk(['graphql-ws', OURS]);
    expect(socket.protocol).toBe(OURS);
    socket.terminate();
  });

  it('4408: a socket that never greets is closed', async () => {
    expect(await (await talk()).ended).toBe(4408);
  });

  it('4403: a greeting with a token that is no good', async () => {
    const { say, ended } = await talk();
    say({ type: 'connection_init', payload: { authorization: `Bearer hopdan_${'A'.repeat(43)}` } });
    expect(await ended).toBe(4403);
  });

  it.each<[string, Said]>([
    ['an operation without a number', { type: 'subscribe', payload: { query: '{ viewer { kind } }' } }],
    ['an operation without anything to run', { id: '1', type: 'subscribe' }],
    ['a greeting that is no object', { type: 'connection_init', payload: 'x' }],
  ])('4400: %s', async (_, message) => {
    const { say, ended } = await talk();
    if (message.type !== 'connection_init') say({ type: 'connection_init' });
    say(message);
    expect(await ended).toBe(4400);
  });

  it('a ping is answered at any time, a question by next and complete, and what is over may be ended again', async () => {
    const { socket, say, next } = await talk();
    const question = { id: 'a', type: 'subscribe', payload: { query: '{ viewer { kind } }' } };
    say({ type: 'ping' });
    expect(await next()).toEqual({ type: 'pong' });
    say({ type: 'connection_init' });
    expect(await next()).toEqual({ type: 'connection_ack' });
    say({ id: 'a', type: 'complete' }, question);
    expect(await next()).toEqual({
      id: 'a',
      type: 'next',
      payload: { data: { viewer: { kind: 'ACCOUNT' } } },
    });
    expect(await next()).toEqual({ id: 'a', type: 'complete' });
    say({ id: 'a', type: 'complete' }, { type: 'ping' });
    expect(await next()).toEqual({ type: 'pong' });
    socket.terminate();
  });

  it('a question that cannot be run is told by error, without complete, and its number is free again', async () => {
    const { socket, say, next } = await talk();
    say({ type: 'connection_init' });
    await next();
    for (let times = 0; times < 2; times += 1) {
      say({ id: 'a', type: 'subscribe', payload: { query: '{ nothing }' } });
      expect(await next()).toMatchObject({ id: 'a', type: 'error' });
    }
    socket.terminate();
  });
});
