import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type Client } from '../testkit/client.ts';
import type { Item, MeetingDriver, Phone } from '../testkit/evening.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { firstAdministrator, makeMeeting, makeRound, makeSmallCommune } from '../testkit/small-commune.ts';
import { devicesOn, eventually, sees, type Devices } from '../web/browser-world.ts';
import { openWall } from '../web/people/wall.ts';
import { openDeafSockets } from './faults-deaf-sockets.ts';

type Choice = 'AGREE' | 'DISAGREE' | 'NO_OPINION';
type Cast = { castBallot: { __typename: string; n?: number; code?: string } };
const PHONES = 200;

let server: TestServer;
let devices: Devices;
let meeting: MeetingDriver;
let items: Item[];
let phones: Phone[];
/** Of the first phone. */
let slip: string;
let wall: Page;

/** The embedded Postgres, since it is killed too; a village of 210 households, 200 of which come with a phone. */
beforeAll(async () => {
  server = await startServer({ args: ['--empty'], embedded: true });
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Thủy', heads: 210 });
  meeting = await makeMeeting(server.url, round, commune);
  await meeting.start();
  slip = await meeting.slip();
  phones = [await joined(slip), ...(await meeting.phones(99)), ...(await meeting.phones(100))];
  await meeting.consent(PHONES);
  items = await meeting.items();
  devices = await devicesOn(server.url);
  wall = await devices.open('wall');
  await openWall(wall, meeting.code);
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});

type Joined = { joinBySlip: { __typename: string } };
const joinBy = (client: Client, typed: string): Promise<Joined> =>
  client.run<Joined>('JoinBySlip', { code: meeting.code, slip: typed });
const joined = async (typed: string): Promise<Phone> => {
  const client = createClient(server.url);
  expect((await joinBy(client, typed)).joinBySlip.__typename).toBe('PhoneJoined');
  return { client, attendeeId: '' };
};
const cast = async (phone: Phone, motionId: string, n: number, choice: Choice): Promise<Cast['castBallot']> =>
  (await phone.client.run<Cast>('CastBallot', { motionId, n, choice })).castBallot;

/** As the phone does: the same number again until there is a definite answer. */
async function castUntilAnswered(phone: Phone, motionId: string, n: number, choice: Choice): Promise<void> {
  await eventually(() => cast(phone, motionId, n, choice).catch(() => null)).toMatchObject({
    __typename: 'BallotReceipt',
  });
}
const phoneAt = (index: number): Phone => phones[index] as Phone;
const itemAt = (index: number): string => items[index]?.id ?? '';
const choiceOf = (index: number): Choice =>
  (['AGREE', 'AGREE', 'DISAGREE', 'NO_OPINION'] as const)[index % 4] ?? 'AGREE';

describe('Bad input: one motion, 200 phones', () => {
  let first: string;

  it('a motion that is opened five times at once is open once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => meeting.open(itemAt(0))));
    const opened = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatchObject({ base: PHONES, handBase: 0, phoneBase: PHONES, revision: 1 });
    for (const refused of tries.filter(({ status }) => status === 'rejected'))
      expect(String((refused as PromiseRejectedResult).reason)).toMatch(/MOTION_ALREADY_OPEN|STALE/);
    first = opened[0]?.id ?? '';
  });

  it('200 phones answer in the same moment, and every answer is received', async () => {
    const receipts = await Promise.all(phones.map((phone, index) => cast(phone, first, 1, choiceOf(index))));
    expect(receipts.filter(({ __typename }) => __typename === 'BallotReceipt')).toHaveLength(PHONES);
    await sees(wall, '200/200');
  });

  it('the same number again is the same ballot, whatever it says; a higher number changes it', async () => {
    const [agreed, disagreed] = [phoneAt(0), phoneAt(2)];
    expect(await cast(agreed, first, 1, 'DISAGREE')).toMatchObject({ __typename: 'BallotReceipt', n: 1 });
    expect(await cast(disagreed, first, 2, 'AGREE')).toMatchObject({ __typename: 'BallotReceipt', n: 2 });
  });

  it('nobody votes without a slip, and a motion that does not exist is closed to all', async () => {
    const stranger: Phone = { client: createClient(server.url), attendeeId: '' };
    expect((await cast(stranger, first, 1, 'AGREE')).__typename).toBe('NotAllowed');
    const none = '00000000-0000-4000-8000-000000000000';
    expect((await cast(phoneAt(1), none, 1, 'AGREE')).__typename).not.toBe('BallotReceipt');
  });

  it('the close counts every acknowledged ballot once; later ones hear that it is closed', async () => {
    const { motion } = await meeting.close(first);
    // a quarter each disagreed and had no opinion; one of those who disagreed thought again
    expect(motion?.result).toEqual({ agree: 101, disagree: 49, noOpinion: 50, base: PHONES, agreed: true });
    expect((await cast(phoneAt(3), first, 2, 'AGREE')).__typename).toBe('MotionNotOpen');
    await sees(wall, '101/200');
  });

  it('a slip used on two phones is one person; the first motion stays closed while the second is open', async () => {
    const [one, two] = [phoneAt(0), await joined(slip)];
    const { id, phoneBase } = await meeting.open(itemAt(1));
    expect(phoneBase).toBe(PHONES);
    expect(await cast(one, id, 1, 'AGREE')).toMatchObject({ n: 1 });
    expect(await cast(two, id, 1, 'DISAGREE')).toMatchObject({ n: 1 });
    expect((await cast(phoneAt(5), first, 9, 'DISAGREE')).__typename).toBe('MotionNotOpen');
    const { motion } = await meeting.close(id);
    expect(motion?.result).toMatchObject({ agree: 1, disagree: 0, noOpinion: PHONES - 1, agreed: false });
  });

  it('whoever guesses slips has to wait, while somebody with a right slip comes in at once', async () => {
    const guesser = createClient(server.url);
    const guess = async (): Promise<string> =>
      (await joinBy(guesser, randomBytes(6).toString('hex'))).joinBySlip.__typename;
    await eventually(guess).toBe('TooMany');
    await joined(slip);
  });
});

describe('Faults: nothing acknowledged is lost, and the screens come back by themselves', () => {
  it('the server is killed between two ballots: the wall turns grey, comes back, and all are counted', async () => {
    const { id, base } = await meeting.open(itemAt(2));
    await Promise.all(phones.slice(0, 100).map((phone) => cast(phone, id, 1, 'AGREE')));
    await sees(wall, `100/${base}`);
    await server.kill();
    await wall.locator('.wall.stale').waitFor();
    await server.restart();
    await wall.locator('.wall:not(.stale)').waitFor();
    await sees(wall, `100/${base}`);
    await Promise.all(phones.slice(100).map((phone) => castUntilAnswered(phone, id, 1, 'AGREE')));
    await sees(wall, `${PHONES}/${base}`);
    const { motion } = await meeting.close(id);
    expect(motion?.result).toMatchObject({ agree: PHONES, base });
  });

  it('Postgres is killed: the server lives and says "try again", recovers, and no acknowledged ballot is lost', async () => {
    const { id, base } = await meeting.open(itemAt(3));
    await Promise.all(phones.slice(0, 100).map((phone) => cast(phone, id, 1, 'AGREE')));
    process.kill(await postmasterPid(), 'SIGKILL');
    const rest = phones.slice(100);
    const answers = await Promise.allSettled(rest.map((phone) => cast(phone, id, 1, 'AGREE')));
    const faults = answers.flatMap((answer) => (answer.status === 'rejected' ? [String(answer.reason)] : []));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((fault) => !fault.includes('TRY_AGAIN'))).toEqual([]);
    expect(await fetch(`${server.url}/healthz`).then(({ ok }) => ok)).toBe(true);
    await Promise.all(rest.map((phone) => castUntilAnswered(phone, id, 1, 'AGREE')));
    await eventually(() => meeting.close(id).catch(() => null)).toMatchObject({
      motion: { result: { agree: PHONES, base } },
    });
    await sees(wall, `${PHONES}/${base}`);
  });

  it('sockets that never read cost others nothing and the server no memory', async () => {
    const listener = createClient(server.url);
    const versions: number[] = [];
    const stop = listener.watch<{ hallChanged: { version: number } }>(
      'HallChanged',
      { code: meeting.code },
      ({ hallChanged }) => versions.push(hallChanged.version),
    );
    await eventually(() => versions.length).toBeGreaterThan(0);
    const deaf = await openDeafSockets(server.url, meeting.code, { sockets: 100, subscriptions: 50 });
    const before = await residentBytes(server.pid());
    const seen = versions.length;
    for (let states = 0; states < 500 || versions.length - seen < 40; states += 2) await showTwoStates();
    const version = await meeting.version();
    await eventually(() => versions.at(-1)).toBe(version);
    await sees(wall, `bản ${new Intl.NumberFormat('vi-VN').format(version)}`);
    const wouldBeQueued = deaf.payloadBytes * deaf.count * (versions.length - seen);
    expect((await residentBytes(server.pid())) - before).toBeLessThan(wouldBeQueued / 2); // ordinary garbage is far below
    stop();
    deaf.close();
  });
});

async function showTwoStates(): Promise<void> {
  await meeting.show('AGENDA');
  await meeting.show('RESULTS');
}

async function postmasterPid(): Promise<number> {
  const file = join(server.dataFolder, 'postgres/cluster/postmaster.pid');
  return Number((await readFile(file, 'utf8')).split('\n')[0]);
}

/** What the operating system gives the process now. */
async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}
