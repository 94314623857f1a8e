import { randomUUID } from 'node:crypto';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoEvening, type Evening } from '../testkit/evening.ts';
import { devicesOn, eventually, press, sees, type Devices } from '../web/browser-world.ts';

let evening: Evening;
let devices: Devices;
let wall: Page;
let remote: Page;
let link: { path: string; pin: string };
/** Not "localhost": another device could come in by it. */
const address = (): string => evening.server.url.replace('127.0.0.1', 'hall.localhost');

beforeAll(async () => {
  evening = await demoEvening();
  devices = await devicesOn(address());
  const issued = await evening.officer.ask<{ result: { path: string; pin: string } }>(
    `mutation ($c: UUID!, $m: UUID!) { result: issueMeetingLink(commandId: $c, meetingId: $m, role: CHAIR) {
      ... on MeetingLinkIssued { path pin } } }`,
    { c: randomUUID(), m: evening.meetingId },
  );
  link = issued.result;
  await evening.hands(6);
});
afterAll(async () => {
  await devices?.close();
  await evening?.dispose();
});

/** Every state of the slide from now on is looked at: a slide without words would be a blank wall. */
const watchForBlank = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const seen = { blank: 0 };
    Object.assign(window, { hallSeen: seen });
    if (!main) return;
    new MutationObserver(() => {
      if ((main.textContent ?? '').trim() === '') seen.blank += 1;
    }).observe(main, { childList: true, subtree: true, characterData: true });
  });
const blanks = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { hallSeen: { blank: number } }).hallSeen.blank);
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main summary, main a')]
      .filter((target) => target.tagName === 'BUTTON' && target.getBoundingClientRect().height < 64)
      .map((target) => target.innerText),
  );
const sideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

it('the meeting is handed to a second device by a code on the desk, once, and never while the projector is on', async () => {
  const laptop = await devices.open('laptop');
  await laptop.goto(link.path);
  await laptop.getByLabel('Mã PIN').fill(link.pin);
  await press(laptop, 'Vào cuộc họp');
  await sees(laptop, 'Máy này dùng để làm gì?');
  await laptop.goto(`/m/${evening.code}/wall`);
  await sees(laptop, 'Họp dân thống nhất kết quả rà soát');
  wall = laptop;
  await wall.setViewportSize({ width: 1280, height: 720 });
  await wall.keyboard.press('d'); // from the wall to the desk: the question first
  await press(wall, 'Đang bật – chỉ hiện phần công khai');
  await wall.getByRole('tab', { name: /Màn chiếu/ }).click();
  await sees(wall, /chỉ hiện khi máy chiếu tắt/);
  expect(await wall.getByRole('button', { name: 'Hiện mã QR' }).count()).toBe(0);
  await press(wall, 'Máy chiếu đã tắt: mở phần riêng');
  await press(wall, 'Chưa – mở danh sách');
  await press(wall, 'Hiện mã QR');
  const qr = (await wall.locator('#part-stage svg[role=img]').getAttribute('aria-label')) ?? '';
  const path = /\/join\/\S+#nhan/.exec(qr)?.[0] ?? '';
  await wall.keyboard.press('Alt+p'); // one key hides it again
  await eventually(() => wall.locator('#part-stage svg[role=img]').count()).toBe(0);
  remote = await devices.open('smallPhone');
  await remote.clock.setSystemTime(new Date(Date.now() + 26 * 3_600_000)); // a clock that is wrong by a day
  await remote.goto(path);
  await press(remote, 'Nhận quyền điều khiển');
  await sees(remote, /vai trò Chủ trì/);
  const second = await devices.open('phone');
  await second.goto(path);
  await press(second, 'Nhận quyền điều khiển');
  await sees(second, 'Mã chuyển máy đã được dùng hoặc đã quá 2 phút.');
  await wall.keyboard.press('Alt+w');
  await sees(wall, 'Họp dân thống nhất kết quả rà soát');
});

it('the chair’s phone, its clock wrong by a day, runs the meeting with large buttons and words to read out', async () => {
  await remote.getByRole('link', { name: /Điều khiển từ xa/ }).click();
  await watchForBlank(wall);
  await press(remote, 'Bắt đầu họp');
  await press(remote, 'Làm');
  await press(remote, 'Sang chương trình');
  await sees(wall, 'Nội dung lấy ý kiến');
  await sees(remote, /Thứ tự do máy bốc thăm/);
  await press(remote, 'Mục tiếp theo');
  await press(remote, 'Mở lấy ý kiến');
  await press(remote, 'Làm');
  await sees(wall, 'Đang lấy ý kiến');
  const hand = remote.getByRole('button', { name: /^Thêm một tay: Đồng ý/ });
  for (let i = 0; i < 5; i += 1) await hand.click();
  expect([await tooSmall(remote), await sideways(remote)]).toEqual([[], false]);
  expect(await wall.getByText('5/6').count()).toBe(0); // running choices stay off the wall
  await press(remote, 'Đóng lượt');
  await press(remote, 'Làm');
  await sees(wall, '5/6');
  await sees(remote, /5 trên 6 người đồng ý/);
  expect([await tooSmall(remote), await sideways(remote)]).toEqual([[], false]);
  expect(await wall.getByText('Lời đọc').count()).toBe(0);
});

it('a phone that lost its network shows that it may be old, and the newest state when it is back', async () => {
  const context = remote.context();
  await context.setOffline(true);
  await press(remote, /Sau/);
  await sees(remote, /Chưa liên lạc được với máy chủ/); // and it is not done later
  await evening.show('RESULTS');
  await evening.show('AGENDA');
  await evening.show('LOBBY');
  await eventually(() => remote.getByText('Mất kết nối').count()).toBe(1);
  await context.setOffline(false);
  await eventually(() => remote.locator('.title').innerText()).toContain('Màn chờ');
  await eventually(() => remote.getByText('Mất kết nối').count()).toBe(0);
  await press(remote, 'Đã hiểu');
  expect(await remote.locator('.title').innerText()).toContain('Màn chờ');
});

it('two themes and a second language by one key each, remembered by this screen; Vietnamese always stands above', async () => {
  const theme = () => wall.evaluate(() => document.documentElement.dataset['theme']);
  await wall.keyboard.press('n');
  await sees(wall, /Chưa có tệp ngôn ngữ/);
  await mkdir(join(evening.server.dataFolder, 'languages'), { recursive: true });
  await copyFile(
    join(import.meta.dirname, '../../server/languages/example.json'),
    join(evening.server.dataFolder, 'languages/example.json'),
  );
  await wall.keyboard.press('Escape');
  await wall.keyboard.press('n');
  await sees(wall, '[[Họp dân thống nhất kết quả rà soát]]');
  await sees(wall, /^Họp dân thống nhất kết quả rà soát/);
  expect(await theme()).toBe('dark-hall');
  await wall.keyboard.press('b');
  expect(await theme()).toBe('bright-hall');
  expect(await blanks(wall)).toBe(0);
  await wall.reload();
  await sees(wall, '[[Họp dân thống nhất kết quả rà soát]]');
  expect(await theme()).toBe('bright-hall');
  await wall.keyboard.press('v'); // this computer has no voice: it says so, and the words stay
  await sees(wall, /không có giọng đọc/);
});
