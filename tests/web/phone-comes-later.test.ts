import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  issueLink,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type Person,
} from '../testkit/small-commune.ts';
import type { MeetingDriver } from '../testkit/evening.ts';
import { devicesOn, press, sees, type Devices } from './browser-world.ts';
import { chaptersOf } from './chapters.ts';

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

chaptersOf('phone-comes-later', () => devices);

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
  it('somebody whose phone comes in after the opening waits for the next vote, and is told so at once', async () => {
    first = await slipFor('Nguyễn Thị An');
    const second = await slipFor('Trần Văn Bình');
    await meeting.hands(2);
    await scan(first);
    await sees(phone, 'Bạn đã vào cuộc họp');
    await meeting.phones(9);
    await meeting.consent(12);
    const [item] = await meeting.items();
    await officer.client.ask(
      `mutation ($m: UUID!, $i: UUID) { showStage(meetingId: $m, kind: ITEM, itemId: $i) { __typename } }`,
      { m: meeting.meetingId, i: item?.id },
    );
    await meeting.open(item?.id ?? null);
    await sees(phone, 'Bạn có đồng ý với kết quả này không?');
    const late = await devices.open('phone');
    await late.goto(`/m/${meeting.code}`);
    await late.getByLabel('Mã phiếu').fill(second);
    await press(late, 'Vào bỏ phiếu');
    await sees(late, 'Chờ lượt sau');
  });

  it('another slip scanned on a phone that is in brings in its owner', async () => {
    await scan(await slipFor('Lê Văn Cường'));
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
    await turnout.filter({ hasText: '0/10' }).waitFor();
    const height = (): Promise<number> =>
      turnout.evaluate((element) => element.getBoundingClientRect().height);
    const short = await height();
    await turnout.evaluate((element) => (element.textContent = '200/200'));
    expect(await height()).toBe(short);
  });

  it('whoever closes from the wall is told first how many phones have not answered', async () => {
    const link = await issueLink(officer, meeting.meetingId);
    await wall.goto(link.path);
    await wall.getByLabel('Mã PIN').fill(link.pin);
    await press(wall, 'Vào cuộc họp');
    await wall.getByRole('link', { name: /^Chạy trên màn chiếu/ }).click();
    await sees(wall, 'Đang lấy ý kiến');
    await wall.keyboard.press('1');
    await wall.keyboard.press('c');
    await sees(wall, /Tay 1\/\d+, điện thoại 0\/10; ai chưa trả lời tính là không có ý kiến/);
  });
});
