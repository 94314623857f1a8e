import type { DataSource } from 'typeorm';
import { expect, test } from 'vitest';
import { OutboxRelay } from '../../server/platform/outbox/index.ts';

test('two hundred events that cannot be handled are tried once a second, not without end', async () => {
  const rows = Array.from({ length: 200 }, (_, i) => ({ id: String(i + 1), topic: 'broken', payload: {} }));
  let looks = 0;
  const query = async () => {
    looks += 1;
    return rows;
  };
  const relay = new OutboxRelay({ query } as unknown as DataSource, () => undefined);
  relay.on('broken', () => Promise.reject(new Error('cannot be handled')));
  relay.start();
  await new Promise((resolve) => setTimeout(resolve, 200));
  await relay.stop();
  expect(looks).toBe(1);
});
