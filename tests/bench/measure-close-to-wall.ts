import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEnvironment } from './environment.ts';
import { median, wait } from './figures.ts';
import type { Delivered, SocketOrder } from './socket-load.ts';
import { startWorker } from './worker.ts';
import { BenchWorld } from './world.ts';

/** From the close of a question to its result on 200 open screens of one hall; runs by itself (`npx tsx`). */
const SOCKETS = 200;
const CLOSES = 30;
const PEOPLE = 60;
const SETTLED_MS = 1500; // what opening told the screens has been sent

const documents = JSON.parse(
  await readFile(join(import.meta.dirname, '../../schema/trusted-documents.json'), 'utf8'),
) as Record<string, { name: string }>;
const documentId = Object.entries(documents).find(([, { name }]) => name === 'HallChanged')?.[0] ?? '';

const environment = await startEnvironment();
const load = startWorker('socket-load.ts');
try {
  const world = await BenchWorld.make(environment.databaseUrl, environment.url);
  const { meeting } = await world.meeting('Màn chiếu', PEOPLE, 'HAND', CLOSES);
  const { rows } = await world.pool.query<{ code: string }>(`SELECT code FROM meeting WHERE id = $1`, [
    meeting.id,
  ]);
  const tokens = await world.officerTokens(SOCKETS);
  const url = `${environment.url.replace('http', 'ws')}/graphql`;
  const variables = { code: rows[0]?.code ?? '' };
  await load.ask({ kind: 'OPEN', url, tokens, documentId, variables } satisfies SocketOrder);
  const lags: Delivered[] = [];
  for (const itemId of meeting.items) {
    const motionId = await world.countedMotion(meeting, itemId, PEOPLE);
    await wait(SETTLED_MS);
    await load.ask({ kind: 'CHANGE' } satisfies SocketOrder);
    await world.close(motionId);
    lags.push(await load.ask<Delivered>({ kind: 'DELIVERED', expected: SOCKETS } satisfies SocketOrder));
  }
  await world.pool.end();
  const few = lags.filter(({ count }) => count < SOCKETS).length;
  if (few > 0) throw new Error(`${few} closes did not reach every screen`);
  const [p50, p99] = [median(lags.map((lag) => lag.p50)), median(lags.map((lag) => lag.p99))];
  console.log(
    `close to ${SOCKETS} screens, ${CLOSES} closes: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms (medians)`,
  );
} finally {
  await load.stop();
  await environment.stop();
}
