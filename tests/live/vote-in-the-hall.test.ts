import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoEvening, type Evening, type Item, type Phone } from '../testkit/evening.ts';
import { createClient } from '../testkit/client.ts';

type Hall = {
  version: number;
  attendance: { counted: number; phones: number };
  agenda: { id: string; state: string; result: object | null }[];
  motion: { id: string; state: string; revision: number; result: Record<string, unknown> | null } | null;
};
type Turnout = { motionId: string | null; revision: number; phones: number; phoneBase: number };
type Cast = { castBallot: { __typename: string; n?: number } };

let evening: Evening;
let items: Item[];
let phones: Phone[];
const halls: Hall[] = [];
const turnouts: Turnout[] = [];
const stops: (() => void)[] = [];
beforeAll(async () => {
  evening = await demoEvening();
  await evening.start();
  items = await evening.items();
  await evening.hands(17);
  phones = await evening.phones(23);
  await evening.consent(30);
  const wall = createClient(evening.server.url);
  stops.push(
    wall.watch<{ hallChanged: Hall }>('HallChanged', { code: evening.code }, (state) =>
      halls.push(state.hallChanged),
    ),
    wall.watch<{ hallTurnoutChanged: Turnout }>('HallTurnoutChanged', { code: evening.code }, (state) =>
      turnouts.push(state.hallTurnoutChanged),
    ),
  );
}, 180_000);
afterAll(async () => {
  for (const stop of stops) stop();
  await evening.dispose();
});

const cast = async ({ client }: Phone, motionId: string, n: number, choice: string) =>
  (await client.run<Cast>('CastBallot', { motionId, n, choice })).castBallot;
const until = async (seen: () => boolean | undefined): Promise<void> => {
  while (!seen()) await new Promise((resolve) => setTimeout(resolve, 20));
};

it('the wall sees phones arrive, but no choice until the close; then everybody sees one result', async () => {
  const motion = await evening.open(items[0]?.id ?? '');
  expect(motion).toMatchObject({ base: 40, handBase: 17, phoneBase: 23 });
  const answers = await Promise.all(
    phones.map((phone, index) => cast(phone, motion.id, 1, index < 11 ? 'AGREE' : 'DISAGREE')),
  );
  expect(answers.every((answer) => answer.__typename === 'BallotReceipt')).toBe(true);
  await until(() => turnouts.at(-1)?.phones === 23);
  expect(turnouts.at(-1)).toEqual({ motionId: motion.id, revision: 1, phones: 23, phoneBase: 23 });
  await evening.count(motion.id, 9, 5, 3);
  const open = halls.filter((hall) => hall.motion?.id === motion.id);
  expect(open.every((hall) => hall.motion?.result === null)).toBe(true);

  const closed = await evening.close(motion.id);
  const result = { agree: 20, disagree: 17, noOpinion: 3, base: 40, agreed: true };
  expect(closed.motion?.result).toEqual(result);
  await until(() => halls.at(-1)?.motion?.state === 'CLOSED');
  expect(halls.at(-1)?.motion?.result).toMatchObject({ ...result, share: '50 %' });
  expect(halls.at(-1)?.agenda.find(({ id }) => id === items[0]?.id)).toMatchObject({
    state: 'AGREED',
    result,
  });
});

it('what a listener receives only grows: the hall by version, the turnout by revision and phones', () => {
  const versions = halls.map(({ version }) => version);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  const order = turnouts
    .filter(({ motionId }) => motionId !== null)
    .map(({ revision, phones: n }) => revision * 1000 + n);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

it('a ballot after the close hears so, definitely; the last one received is still received', async () => {
  const motion = await evening.open(items[1]?.id ?? '');
  const [phone, other] = phones;
  await cast(phone!, motion.id, 1, 'AGREE');
  await evening.count(motion.id, 17, 0, 0);
  await evening.close(motion.id);
  expect((await cast(other!, motion.id, 1, 'AGREE')).__typename).toBe('MotionNotOpen');
  expect(await cast(phone!, motion.id, 1, 'AGREE')).toMatchObject({ __typename: 'BallotReceipt', n: 1 });
});

it('a phone learns of itself alone, and can ask for nothing but what the phone’s page asks', async () => {
  const [phone] = phones;
  await expect(phone!.client.run('DeskFull', { id: evening.meetingId })).rejects.toThrow();
  await expect(phone!.client.ask(`{ viewer { kind } }`)).rejects.toThrow('TRUSTED_DOCUMENTS_ONLY');
  const motion = await evening.open(items[2]?.id ?? '');
  await cast(phone!, motion.id, 3, 'DISAGREE');
  const mine = await phone!.client.run<{ myVote: object }>('MyVote', { motionId: motion.id });
  expect(mine.myVote).toEqual({ motionId: motion.id, entitled: true, standsAside: false, lastN: 3 });
  const stranger = createClient(evening.server.url);
  const answer = await stranger.run<Cast>('CastBallot', { motionId: motion.id, n: 1, choice: 'AGREE' });
  expect(answer.castBallot.__typename).toBe('NotAllowed');
});
