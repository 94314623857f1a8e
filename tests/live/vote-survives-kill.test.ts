import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../testkit/client.ts';
import { demoEvening, type Evening, type Phone } from '../testkit/evening.ts';

type Cast = { castBallot: { __typename: string } };
type Hall = { hallChanged: { version: number; motion: { id: string; state: string } | null } };

let evening: Evening;
let phones: Phone[];
beforeAll(async () => {
  evening = await demoEvening();
  await evening.start();
  await evening.hands(2);
  phones = await evening.phones(20);
  await evening.consent(22);
}, 180_000);
afterAll(() => evening.dispose());

it('the server is killed between ballots: every acknowledged one counts, phones and wall go on where they were', async () => {
  const [item] = await evening.items();
  const motion = await evening.open(item?.id ?? '');
  const seen: Hall['hallChanged'][] = [];
  const stop = createClient(evening.server.url).watch<Hall>('HallChanged', { code: evening.code }, (state) =>
    seen.push(state.hallChanged),
  );
  while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));

  const acknowledged = new Set<Phone>();
  const cast = async (phone: Phone, choice: string): Promise<void> => {
    const { castBallot } = await phone.client.run<Cast>('CastBallot', { motionId: motion.id, n: 1, choice });
    if (castBallot.__typename === 'BallotReceipt') acknowledged.add(phone);
  };
  await Promise.all(phones.slice(0, 8).map((phone) => cast(phone, 'AGREE')));
  // the power goes while the others are sending: some of them never hear an answer
  const sending = phones.slice(8).map((phone) => cast(phone, 'AGREE').catch(() => undefined));
  await evening.server.kill();
  await Promise.all(sending);
  expect(acknowledged.size).toBeGreaterThanOrEqual(8);
  const before = seen.length;
  await evening.server.restart();

  while (seen.length === before) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen.at(-1)?.motion).toMatchObject({ id: motion.id, state: 'OPEN' });
  // who has no answer sends the same number again; nobody signs in anew
  for (const phone of phones) if (!acknowledged.has(phone)) await cast(phone, 'AGREE');
  expect(acknowledged.size).toBe(20);
  await evening.count(motion.id, 0, 2, 0);
  const closed = await evening.close(motion.id);
  expect(closed.motion?.result).toMatchObject({ agree: 20, disagree: 2, noOpinion: 0, base: 22 });
  expect(await readdir(join(evening.server.dataFolder, 'vote-keys'))).toEqual([]);
  stop();
});
