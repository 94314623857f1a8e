import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { chanceOf, pause, SEED } from '../../testkit/chance.ts';
import { openHall, type Hall } from './hall.ts';
import { askWhile } from './question.ts';
import { hold, NOTHING, recount, report } from './recount.ts';

const SOCKETS = 1000;
const GOING_AWAY = 1001;
const chance = chanceOf(SEED);
let hall: Hall;
beforeAll(async () => {
  hall = await openHall({ questions: 2 });
}, 300_000);
afterAll(() => hall?.dispose());

/** A screen that listens. `closed`: the code it is closed with one day. */
async function screen(): Promise<{ closed: Promise<number> }> {
  const socket = new WebSocket(`${hall.server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  return { closed };
}

it('1,000 live sockets are told to come back, the process ends by itself, and no acknowledged ballot is lost', async () => {
  const closed: Promise<number>[] = [];
  for (let opened = 0; opened < SOCKETS; opened += 50) {
    const batch = await Promise.all(Array.from({ length: 50 }, screen));
    closed.push(...batch.map((one) => one.closed));
  }
  let milliseconds = 0;
  const [item] = hall.items;
  const outcome = await askWhile(hall, item?.id ?? '', chance, async () => {
    await pause(500);
    const before = performance.now();
    await hall.server.stop();
    milliseconds = Math.round(performance.now() - before);
    await hall.server.restart();
  });
  const codes = await Promise.all(closed);
  expect(codes.filter((code) => code === GOING_AWAY)).toHaveLength(SOCKETS);
  const figures = hold(NOTHING, outcome);
  report('drain', {
    sockets: SOCKETS,
    toldToComeBack: codes.length,
    milliseconds,
    ...figures,
    ...(await recount(hall)),
  });
});
