import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { createClient, type Client } from './client.ts';
import type { DemoSignIns } from './load-demo.ts';

/** `npm run demo:crowd`: 40 phones come into tonight's demo meeting and vote, so that one person sees a full room. */
const PHONES = 40;
const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const config = readConfig(projectFolder);
const url = `http://localhost:${config.port}`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type HallState = {
  hallChanged: { state: string; motion: { id: string; state: string; revision: number } | null };
};
type Roll = { meetingRoll: { key: string; checkedIn: boolean }[] };
type Meeting = { meeting: { state: string; version: number; phoneConsent: boolean } };
type Answered = {
  result: { __typename: string; slip?: string; message?: string; attendee?: { id: string } };
};
type Place = { attendeeId: string; slip: string };

async function readSignIns(): Promise<DemoSignIns> {
  const text = await readFile(join(config.dataFolder, 'demo-sign-ins.json'), 'utf8').catch(() => null);
  if (!text)
    throw new Error('Chưa có dữ liệu mẫu: chạy `npm start` trước. / No demo data: run `npm start` first.');
  return JSON.parse(text) as DemoSignIns;
}

/** The officer opens the meeting if nobody did, and records that the meeting agreed to phones. */
async function openHall(officer: Client, meetingId: string): Promise<void> {
  const state = async (): Promise<Meeting['meeting']> =>
    (
      await officer.ask<Meeting>(`query ($id: UUID!) { meeting(id: $id) { state version phoneConsent } }`, {
        id: meetingId,
      })
    ).meeting;
  const before = await state();
  if (before.state === 'PREPARED')
    await officer.ask(
      `mutation ($c: UUID!, $m: UUID!, $v: Int!) { startMeeting(commandId: $c, meetingId: $m, expectedVersion: $v) { __typename } }`,
      { c: randomUUID(), m: meetingId, v: before.version },
    );
}

async function recordConsent(officer: Client, meetingId: string): Promise<void> {
  const { meeting } = await officer.ask<Meeting>(
    `query ($id: UUID!) { meeting(id: $id) { state version phoneConsent } }`,
    { id: meetingId },
  );
  if (meeting.phoneConsent) return;
  await officer.ask(
    `mutation ($c: UUID!, $m: UUID!, $a: Int!, $v: Int!) {
      recordPhoneConsent(commandId: $c, meetingId: $m, agree: $a, expectedVersion: $v) { __typename } }`,
    { c: randomUUID(), m: meetingId, a: PHONES, v: meeting.version },
  );
}

const crowdFile = join(config.dataFolder, 'demo-crowd.json');

/**
 * Whoever came with an earlier crowd sits in the room still and counts: they get a new slip each, so that a crowd which
 * was stopped and started again does not leave 40 silent phones in the base.
 */
async function comeBack(officer: Client): Promise<Place[]> {
  const earlier = JSON.parse(await readFile(crowdFile, 'utf8').catch(() => '[]')) as string[];
  const places: Place[] = [];
  for (const attendeeId of earlier) {
    const { result } = await officer.ask<Answered>(
      `mutation ($c: UUID!, $a: UUID!) { result: issueSlip(commandId: $c, attendeeId: $a) {
        __typename ... on SlipIssued { slip } ... on Refusal { message } } }`,
      { c: randomUUID(), a: attendeeId },
    );
    if (result.slip) places.push({ attendeeId, slip: result.slip });
  }
  return places;
}

async function checkIn(officer: Client, meetingId: string, places: readonly Place[]): Promise<Place[]> {
  const { meetingRoll } = await officer.ask<Roll>(
    `query ($m: UUID!) { meetingRoll(meetingId: $m, first: 200) { key checkedIn } }`,
    { m: meetingId },
  );
  const all = [...places];
  for (const { key } of meetingRoll.filter((entry) => !entry.checkedIn && entry.key.startsWith('head:'))) {
    if (all.length >= PHONES) break;
    const { result } = await officer.ask<Answered>(
      `mutation ($c: UUID!, $m: UUID!, $k: String!) {
        result: checkIn(commandId: $c, meetingId: $m, person: { rollKey: $k }, role: HOUSEHOLD_REPRESENTATIVE, channel: PHONE) {
          __typename ... on CheckedIn { slip attendee { id } } ... on Refusal { message } } }`,
      { c: randomUUID(), m: meetingId, k: key },
    );
    if (result.slip && result.attendee) all.push({ attendeeId: result.attendee.id, slip: result.slip });
  }
  return all;
}

/** Seven of ten agree, two do not, one has no opinion; some change their mind; nobody presses at once. */
async function vote(phone: Client, motionId: string): Promise<void> {
  await pause(500 + Math.random() * 9000);
  const changes = Math.random() < 0.15 ? 2 : 1;
  for (let n = 1; n <= changes; n += 1) {
    const dice = Math.random();
    const choice = dice < 0.7 ? 'AGREE' : dice < 0.9 ? 'DISAGREE' : 'NO_OPINION';
    await phone.run('CastBallot', { motionId, n, choice }).catch(() => undefined);
    await pause(400 + Math.random() * 1500);
  }
}

const signIns = await readSignIns();
const officer = createClient(url, projectFolder);
await officer.run('SignIn', { login: signIns.officer.login, password: signIns.officer.password });
await openHall(officer, signIns.meeting.id);
const places = await checkIn(officer, signIns.meeting.id, await comeBack(officer));
await writeFile(crowdFile, JSON.stringify(places.map(({ attendeeId }) => attendeeId)));
const phones: Client[] = [];
for (const { slip } of places) {
  const phone = createClient(url, projectFolder);
  await phone.run('JoinBySlip', { code: signIns.meeting.code, slip });
  phones.push(phone);
}
await recordConsent(officer, signIns.meeting.id);
say(`${phones.length} điện thoại đã vào họp. / ${phones.length} phones are in the meeting.`);
say(
  `Màn chiếu / wall: ${url}/m/${signIns.meeting.code}/wall — mở lượt lấy ý kiến để xem họ trả lời. / Open a vote and watch.`,
);

const answered = new Set<string>();
officer.watch<HallState>('HallChanged', { code: signIns.meeting.code }, ({ hallChanged }) => {
  if (hallChanged.state === 'SEALED') {
    say('Cuộc họp đã kết thúc. / The meeting has ended.');
    process.exit(0);
  }
  const { motion } = hallChanged;
  if (motion?.state !== 'OPEN' || answered.has(motion.id)) return;
  answered.add(motion.id);
  say(`Đang trả lời … / Answering …`);
  for (const phone of phones) void vote(phone, motion.id);
});
