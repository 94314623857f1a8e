import type { DataSource } from 'typeorm';
import { expect, test } from 'vitest';
import { byCommune, OutboxRelay, type CommuneChanged } from '../../server/platform/outbox/index.ts';

type Row = { id: string; topic: string; payload: Record<string, unknown> };

/** A relay over rows in memory: what is done does not wait any more. */
function relayOver(rows: readonly Row[], most = rows.length) {
  const done = new Set<string>();
  const seen = { looks: 0, writes: 0, errors: [] as string[] };
  const query = async (sql: string, values?: [number[]]) => {
    if (sql.startsWith('UPDATE')) {
      seen.writes += 1;
      for (const id of values?.[0] ?? []) done.add(String(id));
      return [];
    }
    seen.looks += 1;
    return rows.filter(({ id }) => !done.has(id)).slice(0, most);
  };
  const relay = new OutboxRelay({ query } as unknown as DataSource, (_, topic) => {
    seen.errors.push(topic);
  });
  return { relay, seen, done };
}

const row = (id: number, topic: string, payload: Record<string, unknown> = {}): Row => ({
  id: String(id),
  topic,
  payload: { roundId: 'r', communeId: 'c', ...payload },
});

test('five hundred events that cannot be handled are tried once a second, not without end', async () => {
  const { relay, seen } = relayOver(Array.from({ length: 500 }, (_, i) => row(i + 1, 'broken')));
  relay.on('broken', () => Promise.reject(new Error('cannot be handled')));
  relay.start();
  await new Promise((resolve) => setTimeout(resolve, 200));
  await relay.stop();
  expect(seen.looks).toBe(1);
});

test('of many events of one commune that wait together it is told once, with the newest of them', async () => {
  const { relay, done } = relayOver([
    row(1, 'motion.closed', { villageId: 'v1' }),
    row(2, 'motion.closed', { villageId: 'v1' }),
    row(3, 'motion.closed', { villageId: 'v2', communeId: 'other' }),
    row(4, 'meeting.changed', { villageId: 'v1' }),
    row(5, 'cases.changed', { communeId: 'whole' }),
    row(6, 'cases.changed', { communeId: 'whole', villageId: 'v3' }),
  ]);
  const told: CommuneChanged[] = [];
  const topics = ['motion.closed', 'meeting.changed', 'cases.changed'];
  relay.onMerged(
    topics,
    byCommune(async (of) => void told.push(of)),
  );
  await relay.drain();
  const r = { roundId: 'r' };
  expect(told).toEqual([
    { ...r, communeId: 'c', villageId: 'v1', sourceRef: 'meeting.changed:4' },
    { ...r, communeId: 'other', villageId: 'v2', sourceRef: 'motion.closed:3' },
    { ...r, communeId: 'whole', villageId: null, sourceRef: 'cases.changed:6' },
  ]);
  expect(done.size).toBe(6);
});

test('a rehearsal is told to nobody who counts, and its event is done', async () => {
  const { relay, done } = relayOver([row(1, 'motion.closed', { rehearsal: true })]);
  relay.onMerged(
    ['motion.closed'],
    byCommune(() => Promise.reject(new Error('told'))),
  );
  await relay.drain();
  expect(done.size).toBe(1);
});

test('when a handler throws, every event that it was told of waits and is told again; others go on', async () => {
  const { relay, done, seen } = relayOver([
    row(1, 'motion.closed', { communeId: 'bad' }),
    row(2, 'motion.closed'),
    row(3, 'motion.closed', { communeId: 'bad' }),
  ]);
  let broken = true;
  const counted: string[] = [];
  relay.onMerged(
    ['motion.closed'],
    byCommune(async ({ communeId }) => {
      if (communeId === 'bad' && broken) throw new Error('cannot be counted');
      counted.push(communeId);
    }),
  );
  await relay.drain();
  expect([...done]).toEqual(['2']);
  expect(seen.errors).toEqual(['motion.closed', 'motion.closed']);
  broken = false;
  await relay.drain();
  expect([...done].sort()).toEqual(['1', '2', '3']);
  expect(counted).toEqual(['c', 'bad']);
});

test('an event is done only when all who listen have handled it', async () => {
  const { relay, done } = relayOver([row(1, 'motion.closed')]);
  let fails = 1;
  let merged = 0;
  relay.onMerged(
    ['motion.closed'],
    byCommune(async () => void (merged += 1)),
  );
  relay.on('motion.closed', async () => {
    fails -= 1;
    if (fails >= 0) throw new Error('not yet');
  });
  await relay.drain();
  expect(done.size).toBe(0);
  await relay.drain();
  expect(done.size).toBe(1);
  expect(merged).toBe(2);
});

test('a drain handles everything, however much waits', async () => {
  const rows = Array.from({ length: 1200 }, (_, i) => row(i + 1, 'motion.closed'));
  const { relay, done } = relayOver(rows, 500);
  relay.on('motion.closed', () => Promise.resolve());
  await relay.drain();
  expect(done.size).toBe(1200);
});
