import { connect, type Socket } from 'node:net';
import { createClient as createSocketClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { MOST_SOCKETS_OF_ONE_ADDRESS } from '../../../server/platform/graphql/sockets-by-address.ts';
import { house } from '../../arch/house.ts';
import { createClient, type Client } from '../../testkit/client.ts';
import { frame, HANDSHAKE, rawSocket } from '../../testkit/raw-socket.ts';
import { firstAdministrator } from '../../testkit/small-commune.ts';
import { chanceOf, pause, SEED } from '../../testkit/chance.ts';
import { openHall, type Hall } from '../faults/hall.ts';
import { recount, report } from '../faults/recount.ts';
import { everyQuestion, INJECTIONS, OTHER_QUESTIONS, otherTexts } from './every-argument.ts';
import { voteDuring, type Felt } from './others-served.ts';

const PHONES = 12;
const INSIDE = /\bat .+:\d+\)|node_modules|\.ts:|typeorm|QueryFailed|syntax error at|password_hash|root:x/i;
const chance = chanceOf(SEED);
const numbers = new Map<object, number>();
const felt: Felt[] = [];
let hall: Hall;
let admin: Client;
let motionId: string;

/** One village votes the whole time; everything else happens beside it. */
beforeAll(async () => {
  hall = await openHall({ questions: 2, phones: PHONES });
  admin = (await firstAdministrator(hall.server)).client;
  motionId = (await hall.meeting.open(hall.items[0]?.id ?? '')).id;
  await beside('nothing', () => pause(5000));
}, 300_000);
afterAll(async () => {
  report('attacks', { phones: PHONES, felt });
  await hall?.dispose();
});

async function beside(name: string, attack: () => Promise<unknown>): Promise<void> {
  felt.push(await voteDuring(hall, motionId, numbers, chance, { name, attack }));
}

/** Many at a time, as fast as they are answered. */
async function flood(times: number, atOnce: number, one: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < times) await one(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** A question of an attacker: never a fault, never a word of the inside. */
async function ask(client: Client, body: unknown, headers: Record<string, string> = {}): Promise<string> {
  const { status, body: answer } = await client.post(body, headers);
  const text = JSON.stringify(answer);
  expect(text).not.toMatch(INSIDE);
  expect(text, text.slice(0, 300)).not.toMatch(/"FAULT"|TOOK_TOO_LONG/);
  expect(status).toBeLessThan(500);
  return text;
}

/** A question below a root field, or of a subscription: its first answer, which may be that there is nothing. */
async function askBySocket(query: string, text: string): Promise<string> {
  class WithCookie extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie: admin.cookie() } });
    }
  }
  const url = `${hall.server.url.replace('http', 'ws')}/graphql`;
  const socket = createSocketClient({ url, webSocketImpl: WithCookie, retryAttempts: 0 });
  const answer = await Promise.race([
    (async () => {
      for await (const result of socket.iterate({ query, variables: { text } }))
        return JSON.stringify(result);
      return 'complete';
    })().catch((error: unknown) => JSON.stringify(error)),
    pause(3000).then(() => 'open'),
  ]);
  await socket.dispose();
  expect(answer).not.toMatch(INSIDE);
  expect(answer).not.toContain('"FAULT"');
  return answer;
}

/** Refused by the check of types, before anything of ours was run. */
const NOT_REACHED = /GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|BAD_USER_INPUT/;

it('SQL, paths, formulas and templates in every text of every root field: taken as text by all of them', async () => {
  const { schema } = await house();
  const tables = `SELECT count(*)::int AS n FROM information_schema.tables WHERE table_schema = 'public'`;
  const before = await hall.rows(tables);
  const reached = new Map<string, number>();
  let asked = 0;
  const faults: string[] = [];
  const told: Record<string, string> = {};
  await beside('SQL in every argument', async () => {
    for (const text of INJECTIONS) {
      const questions = everyQuestion(schema, text);
      await flood(questions.length, 4, async (index) => {
        const { name = '', ...question } = questions[index] ?? {};
        asked += 1;
        const answer = await ask(admin, question).catch((error: unknown) => {
          faults.push(`${name} ${text}: ${String(error).slice(0, 300)}`);
          return '';
        });
        if (NOT_REACHED.test(answer)) told[name] = answer.slice(0, 200);
        else reached.set(name, (reached.get(name) ?? 0) + 1);
      });
      for (const query of Object.values(OTHER_QUESTIONS)) {
        asked += 1;
        await askBySocket(query, text);
      }
    }
  });
  const names = [...new Set(everyQuestion(schema, '').map(({ name }) => name))];
  const notReached = names.filter((name) => !reached.has(name)).map((name) => `${name}: ${told[name] ?? ''}`);
  const resolvers = [...reached.values()].reduce((sum, times) => sum + times, 0);
  report('SQL in every argument', {
    asked,
    resolvers,
    fields: reached.size,
    of: names.length,
    notReached,
    faults,
  });
  expect(faults).toEqual([]);
  expect(notReached).toEqual([]);
  expect(otherTexts(schema).sort()).toEqual(Object.keys(OTHER_QUESTIONS).sort());
  expect(await hall.rows(tables)).toEqual(before);
});

const PING = 0x89;

it('3,500 sockets of one address: the last are told to come later, another address is served as before', async () => {
  const sockets: Socket[] = [];
  const answers: Record<string, number> = {};
  const open = (): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect({ port: hall.server.port, host: '127.0.0.1', localAddress: '127.0.0.9' });
      sockets.push(socket);
      let heard = '';
      const end = (kind: string): void => {
        answers[kind] = (answers[kind] ?? 0) + 1;
        socket.removeAllListeners('data').on('data', (chunk: Buffer) => {
          if (chunk.includes(PING)) socket.write(frame(0xa, '')); // whoever answers stays
        });
        resolve();
      };
      socket.on('error', () => undefined);
      socket.once('close', () => heard === '' && end('closed'));
      socket.on('data', (chunk: Buffer) => {
        heard += chunk.toString('latin1');
        if (!heard.includes('\r\n\r\n')) return;
        socket.write(frame(1, '{"type":"connection_init"}')); // who does not greet is cut after three seconds
        end(heard.slice(9, 12));
      });
      socket.write(HANDSHAKE('/graphql'));
    });
  await beside('3,500 sockets of one address', () => flood(3500, 100, open));
  report('sockets of one address', { answers, most: MOST_SOCKETS_OF_ONE_ADDRESS });
  for (const socket of sockets) socket.destroy();
  expect(answers['101']).toBeLessThanOrEqual(MOST_SOCKETS_OF_ONE_ADDRESS);
  expect(answers['429']).toBeGreaterThan(0);
  expect(Object.keys(answers).sort()).toEqual(['101', '429']);
});

it('10,000 aliases, a depth of 50, a megabyte, unknown documents and foreign pages: refused by the hundred', async () => {
  const aliases = `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: viewer { kind }`).join(' ')} }`;
  const deep = `{ areas(search: "x") { ${'parent { '.repeat(50)} id ${'} '.repeat(50)} } }`;
  const bodies: readonly [unknown, Record<string, string>?][] = [
    [{ query: aliases }],
    [{ query: deep }],
    [{ query: 'x'.repeat(1_048_576) }],
    [{ documentId: 'f'.repeat(64) }],
    [{ query: '{ viewer { kind } }' }, { origin: 'https://evil.example' }],
    [[{ query: '{ viewer { kind } }' }]],
    [`{"query":"{ viewer { kind } }"}`, { 'content-type': 'text/plain' }],
  ];
  await beside('large and wrong questions', () =>
    flood(bodies.length * 100, 10, async (index) => {
      const [body, headers] = bodies[index % bodies.length] ?? [''];
      expect(await ask(admin, body, headers)).not.toContain('"kind"');
    }),
  );
});

it('free questions and introspection from phones: refused each time', async () => {
  await beside('raw questions from phones', () =>
    flood(1000, 10, async (index) => {
      const query = index % 2 ? '{ viewer { kind } }' : '{ __schema { types { name } } }';
      const phone = hall.phones[index % PHONES];
      expect(await ask(phone?.client ?? admin, { query })).toContain('TRUSTED_DOCUMENTS_ONLY');
    }),
  );
});

it('frames that no client sends, and floods of messages, on 300 sockets', async () => {
  const said = [
    frame(0xb, 'x'),
    frame(1, 'x', { masked: false }),
    frame(1, 'nonsense'),
    frame(1, '', { claims: 2 ** 31 }),
    Buffer.concat([
      frame(1, '{"type":"connection_init"}'),
      ...Array.from({ length: 5000 }, () => frame(1, '{"type":"ping"}')),
    ]),
  ];
  await beside('bad frames and floods', () =>
    flood(300, 20, async (index) => {
      const { socket, ended } = await rawSocket(hall.server.port);
      socket.write(said[index % said.length] ?? '');
      await ended;
    }),
  );
});

it('200 connections that dribble their headers or their body are cut by the server itself', async () => {
  const cut = (first: string): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect(hall.server.port, '127.0.0.1', () => socket.write(first));
      const dribble = setInterval(() => socket.write('a'), 1000);
      socket.resume().on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(dribble);
        resolve();
      });
    });
  const headers = 'GET /dang-nhap HTTP/1.1\r\nHost: x\r\nX-Slow: ';
  const body = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{`;
  await beside('slow HTTP', () =>
    Promise.all(Array.from({ length: 200 }, (_, index) => cut(index % 2 ? headers : body))),
  );
});

it('2,000 guessed slips: none opens, the guesser waits, nobody else does', async () => {
  const guesser = createClient(hall.server.url);
  const kinds: Record<string, number> = {};
  await beside('guessed slips', () =>
    flood(2000, 10, async (index) => {
      const slip = `${index}`.padStart(12, 'x');
      const { joinBySlip } = await guesser.run<{ joinBySlip: { __typename: string } }>('JoinBySlip', {
        code: hall.meeting.code,
        slip,
      });
      kinds[joinBySlip.__typename] = (kinds[joinBySlip.__typename] ?? 0) + 1;
    }),
  );
  report('guessed slips', kinds);
  expect(kinds['PhoneJoined']).toBeUndefined();
  expect(kinds['TooMany']).toBeGreaterThan(1900);
  expect(await hall.meeting.slip()).toMatch(/^[2-9a-z-]+$/);
});

it('after all of it the question closes with every phone counted once, and the books agree', async () => {
  const { motion } = await hall.meeting.close(motionId);
  expect(motion?.result).toMatchObject({ agree: PHONES, disagree: 0, base: PHONES });
  report('after the attacks', await recount(hall));
});
