import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingDriver, Phone } from '../testkit/evening.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type Person,
  type Round,
  type SmallCommune,
} from '../testkit/small-commune.ts';

const PHASES = [
  'a check-in',
  'the open',
  'the ballots',
  'the close',
  'the closing question',
  'the seal',
] as const;
type Phase = (typeof PHASES)[number];
const VICTIMS = ['the server', 'Postgres'] as const;
type Victim = (typeof VICTIMS)[number];
// prettier-ignore
const COMMUNES = ['Bình Mỹ', 'Bình Thủy', 'Bình Long', 'Bình Chánh', 'Bình Phú', 'Đào Hữu Cảnh', 'Khánh Hòa', 'Mỹ Đức',
  'Mỹ Phú', 'Ô Long Vỹ', 'Thạnh Mỹ Tây', 'Vĩnh Thạnh Trung'];
const PHONES = 12;
const HANDS = 3;

let server: TestServer;
let admin: Person;
let round: Round;
const figures = { evenings: 0, acknowledged: 0 };

beforeAll(async () => {
  server = await startServer({ args: ['--empty'], embedded: true });
  admin = await firstAdministrator(server);
  round = await makeRound(admin);
});
afterAll(async () => {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  await server?.dispose();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function kill(victim: Victim): Promise<void> {
  if (victim === 'the server') {
    await server.kill();
    await server.restart();
    return;
  }
  const file = await readFile(join(server.dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8');
  process.kill(Number(file.split('\n')[0]), 'SIGKILL');
}

/** Does it, again and again as a person would, until it is seen to be done. */
async function until(isDone: () => Promise<boolean>, act: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isDone().catch(() => false)) return;
    await act().catch(() => undefined);
    await pause(50);
  }
  throw new Error('it was never done');
}

type Desk = {
  attendees: { id: string }[];
  state: string;
  hall: { motion: { id: string; state: string; purpose: string } | null };
};
const deskOf = async ({ officer }: SmallCommune, meetingId: string): Promise<Desk> =>
  (
    await officer.client.ask<{ meeting: Desk }>(
      `query ($id: UUID!) { meeting(id: $id) { state attendees { id } hall { motion { id state purpose } } } }`,
      { id: meetingId },
    )
  ).meeting;

type Cast = { castBallot: { __typename: string } };

/** One evening of one village; in the given phase the power goes for the victim while the thing is being done. */
async function eveningWith(phase: Phase, victim: Victim, commune: string): Promise<void> {
  const small = await makeSmallCommune(server.url, admin, round, { commune, heads: 30 });
  const meeting = await makeMeeting(server.url, round, small);
  const desk = () => deskOf(small, meeting.meetingId);
  const during = async (now: Phase, act: () => Promise<unknown>, isDone: () => Promise<boolean>) => {
    if (now === phase) {
      const acting = act().catch(() => undefined);
      await pause(Math.random() * 12);
      await kill(victim);
      await acting;
    }
    await until(isDone, act);
  };
  await meeting.start();
  const phones = await meeting.phones(PHONES);
  await during(
    'a check-in',
    () => meeting.hands(1),
    async () => (await desk()).attendees.length >= PHONES + 1,
  );
  const missing = PHONES + HANDS - (await desk()).attendees.length;
  await meeting.hands(missing);
  await meeting.consent(PHONES + HANDS);
  for (const [index, { id }] of (await meeting.items()).entries())
    await askOne({ meeting, phones, desk, during: index === 0 ? during : unharmed }, id);
  const closing = async () => (await desk()).hall.motion;
  await during(
    'the closing question',
    () => meeting.open(null),
    async () => (await closing())?.purpose === 'CLOSING',
  );
  const motion = await closing();
  await meeting.count(motion?.id ?? '', PHONES + HANDS, 0, 0);
  await meeting.close(motion?.id ?? '');
  await during(
    'the seal',
    () => meeting.seal(),
    async () => (await desk()).state === 'SEALED',
  );
}

type During = (now: Phase, act: () => Promise<unknown>, isDone: () => Promise<boolean>) => Promise<void>;
const unharmed: During = async (_, act, isDone) => until(isDone, act);

/** One question: all phones agree, and each sends the same number until it hears that it was received. */
async function askOne(
  {
    meeting,
    phones,
    desk,
    during,
  }: { meeting: MeetingDriver; phones: Phone[]; desk: () => Promise<Desk>; during: During },
  itemId: string,
): Promise<void> {
  const open = async () => {
    const { motion } = (await desk()).hall;
    return motion?.state === 'OPEN' ? motion.id : null;
  };
  await during(
    'the open',
    () => meeting.open(itemId),
    async () => (await open()) !== null,
  );
  const motionId = (await open()) ?? '';
  const received = new Set<Phone>();
  const sendAll = () =>
    Promise.all(
      phones
        .filter((phone) => !received.has(phone))
        .map(async (phone) => {
          const variables = { motionId, n: 1, choice: 'AGREE' };
          const { castBallot } = await phone.client.run<Cast>('CastBallot', variables);
          if (castBallot.__typename === 'BallotReceipt') received.add(phone);
        }),
    );
  await during('the ballots', sendAll, async () => received.size === PHONES);
  await until(
    async () => (await meeting.count(motionId, 0, HANDS, 0)).__typename === 'HandsRecorded',
    async () => undefined,
  );
  let result: Awaited<ReturnType<MeetingDriver['close']>>['motion'];
  const close = async () => (result = (await meeting.close(motionId)).motion);
  await during('the close', close, async () => result !== undefined);
  expect(result?.result).toMatchObject({
    agree: PHONES,
    disagree: HANDS,
    noOpinion: 0,
    base: PHONES + HANDS,
  });
  figures.acknowledged += received.size;
}

describe.each(VICTIMS)('%s is killed with -9', (victim) => {
  it.each(PHASES)(
    'during %s: the evening ends with every acknowledged ballot counted once',
    async (phase) => {
      const commune = COMMUNES[figures.evenings] ?? '';
      await eveningWith(phase, victim, commune);
      figures.evenings += 1;
    },
  );
});
