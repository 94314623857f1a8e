import { expect, test, vi } from 'vitest';
import { Topic } from '../../server/platform/live/hub.ts';

const quietly = () => undefined;

test('a listener that is closed twice takes nobody else of the same topic with it', async () => {
  let n = 0;
  const topic = new Topic<{ n: number }>('t', async () => ({ n: (n += 1) }), quietly, 0);
  const first = topic.subscribe('a');
  await first.next();
  await first.return?.();
  const second = topic.subscribe('a');
  expect(await second.next()).toEqual({ done: false, value: { value: { n: 2 } } });
  await first.return?.();
  expect(topic.keys()).toEqual(['a']);
  topic.poke('a');
  expect(await second.next()).toEqual({ done: false, value: { value: { n: 3 } } });
  await second.return?.();
  expect(topic.keys()).toEqual([]);
});

test('a state that could not be read is read again without anybody saying so', async () => {
  const faults: unknown[] = [];
  let away = 2;
  const read = async () => {
    if ((away -= 1) >= 0) throw new Error('the database is away');
    return { there: true };
  };
  const topic = new Topic('t', read, (error) => faults.push(error), 0, 5);
  const listener = topic.subscribe('a');
  expect(await listener.next()).toEqual({ done: false, value: { value: { there: true } } });
  expect(faults).toHaveLength(2);
  await listener.return?.();
});

test('nobody listens any more: what cannot be read is left alone', async () => {
  let readings = 0;
  const read = async (): Promise<object> => {
    readings += 1;
    throw new Error('the database is away');
  };
  const topic = new Topic('t', read, quietly, 0, 5);
  const listener = topic.subscribe('a');
  await listener.return?.();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(readings).toBe(1);
});

test('a state that is read again and has not changed is not sent again', async () => {
  let [n, readings] = [1, 0];
  const read = async () => {
    readings += 1;
    return { n };
  };
  const topic = new Topic('t', read, quietly, 0);
  const listener = topic.subscribe('a');
  expect(await listener.next()).toEqual({ done: false, value: { value: { n: 1 } } });
  const next = listener.next();
  topic.poke('a');
  await new Promise((resolve) => setImmediate(resolve));
  n = 2;
  topic.poke('a');
  expect(await next).toEqual({ done: false, value: { value: { n: 2 } } });
  expect(readings).toBe(3);
  await listener.return?.();
});

test('the clock of the machine jumps back by a day: the next state comes all the same', async () => {
  let n = 0;
  const topic = new Topic<{ n: number }>('t', async () => ({ n: (n += 1) }), quietly, 20);
  const listener = topic.subscribe('a');
  await listener.next();
  const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 24 * 3_600_000);
  topic.poke('a');
  expect(await listener.next()).toEqual({ done: false, value: { value: { n: 2 } } });
  now.mockRestore();
  await listener.return?.();
});
