import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type Person,
} from '../testkit/small-commune.ts';
import type { MeetingDriver } from '../testkit/evening.ts';
import { devicesOn, press, sees, type Devices } from './browser-world.ts';

let server: TestServer;
let devices: Devices;
let officer: Person;
let meeting: MeetingDriver;
let wall: Page;
let phone: Page;

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Thủy' });
  officer = commune.officer;
  meeting = await makeMeeting(server.url, round, commune);
  await meeting.start();
  [wall, phone] = [await devices.open('wall'), await devices.open('smallPhone')];
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});

/** Checked in at the door with a slip for a phone; nobody has joined with it yet. */
async function slipFor(name: string): Promise<string> {
  const { result } = await officer.client.ask<{ result: { slip: string } }>(
    `mutation ($c: UUID!, $m: UUID!, $n: String!) {
      result: checkIn(commandId: $c, meetingId: $m, person: { name: $n }, role: HOUSEHOLD_REPRESENTATIVE, channel: PHONE) {
        ... on CheckedIn { slip } ... on Refusal { code message } } }`,
    { c: randomUUID(), m: meeting.meetingId, n: name },
  );
  return result.slip;
}
const scan = (slip: string): Promise<unknown> => phone.goto(`/m/${meeting.code}#${slip.replaceAll('-', '')}`);

describe('Phones that come while a vote is open', () => {
  let first: string;
  it('somebody checked in before the vote opened, whose phone comes in after, may answer at once', async () => {
    first = await slipFor('Nguyễn Thị An');
    await meeting.hands(2);
    await meeting.phones(10);
    await meeting.consent(12);
    const [item] = await meeting.items();
    await meeting.open(item?.id ?? null);
    await phone.goto(`/m/${meeting.code}`);
    await phone.getByLabel('Mã phiếu').fill(first);
    await press(phone, 'Vào bỏ phiếu');
    await sees(phone, 'Bạn có đồng ý với kết quả này không?');
  });

  it('another slip scanned on the same phone brings in its owner; who came after the opening waits', async () => {
    await scan(await slipFor('Trần Văn Bình'));
    await sees(phone, 'Chờ lượt sau');
  });

  it('the first slip scanned again, with the page still open, brings the first person back', async () => {
    await scan(first);
    await sees(phone, 'Bạn có đồng ý với kết quả này không?');
    expect(new URL(phone.url()).hash, 'the slip does not stay in the address').toBe('');
  });

  it('the turnout of many phones stands on one line of the wall', async () => {
    await wall.goto(`/m/${meeting.code}/wall`);
    const turnout = wall.locator('.phones strong');
    await turnout.filter({ hasText: '0/11' }).waitFor();
    const height = (): Promise<number> =>
      turnout.evaluate((element) => element.getBoundingClientRect().height);
    const short = await height();
    await turnout.evaluate((element) => (element.textContent = '200/200'));
    expect(await height()).toBe(short);
  });
});
