import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  agreeToEverything,
  firstAdministrator,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { PHOTO } from '../rules/photo.ts';
import { expectAccessible } from '../web/axe-findings.ts';
import { devicesOn, press, readText, sees, type Devices } from '../web/browser-world.ts';
import { chaptersOf } from '../web/chapters.ts';
import { signIn } from '../web/people/signing-in.ts';

let server: TestServer;
let devices: Devices;
let commune: SmallCommune;
let officer: Page;
let villager: Page;
let code = '';

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Mỹ' });
  await agreeToEverything(await makeMeeting(server.url, round, commune), 5);
  [officer, villager] = await Promise.all([devices.open('laptop'), devices.open('smallPhone')]);
  await signIn(officer, commune.officer, '/xa');
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});
chaptersOf('posting', () => devices);

const HEADS = ['Lê Thị Bông', 'Trần Văn Dần', 'Ngô Thị Huệ', 'Phạm Văn Khá'];

test('the officer finds the village that is to be posted, and freezes its list with what stands on the paper', async () => {
  await officer.goto('/xa/niem-yet');
  await sees(officer, 'Chờ niêm yết');
  await expectAccessible(officer);
  await officer.getByRole('link', { name: 'Mở Ấp Một' }).click();
  await press(officer, 'Máy chiếu đã tắt – mở');
  await press(officer, 'Chốt danh sách và niêm yết');
  await sees(officer, 'Ghi ai nhận khiếu nại, ở đâu.');
  await officer.getByLabel('Ai nhận khiếu nại, ở đâu').fill('bà Lan, bộ phận một cửa UBND xã');
  await press(officer, 'Chốt danh sách và niêm yết');
  await sees(officer, 'Đã chốt danh sách. In giấy niêm yết rồi treo.');
  await expectAccessible(officer);
  const said = await readText(officer.locator('blockquote'));
  expect(said).toContain('bốn hộ');
  for (const name of HEADS) expect(said).not.toContain(name);
  // a browser without a Vietnamese voice offers none
  expect(await officer.getByRole('button', { name: 'Nghe thử' }).count()).toBe(0);
});

test('the page behind the QR shows names to anybody while the list hangs: on a small phone, in no search engine', async () => {
  const href = await officer.getByRole('link', { name: 'Trang xem bằng điện thoại' }).getAttribute('href');
  code = href?.split('/').pop() ?? '';
  const answer = await villager.goto(`/niem-yet/${code}`);
  expect(answer?.headers()['x-robots-tag']).toContain('noindex');
  for (const name of HEADS) await sees(villager, name);

  expect(await villager.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  expect(await villager.getByRole('link', { name: 'Khiếu nại, phản ánh' }).getAttribute('href')).toBe(
    `/y-kien/${code}`,
  );
  await expectAccessible(villager);
  const ours = new URL(server.url).host;
  expect(devices.requested().filter((url) => new URL(url).host !== ours)).toEqual([]);
});

test('a photo proves that it hung; taken down before its term it wants a reason', async () => {
  const file = join(server.dataFolder, 'anh.jpg');
  await writeFile(file, PHOTO);
  await officer.locator('input[type=file]').setInputFiles(file);
  await sees(officer, 'Đã thêm ảnh.');
  const today = await officer.getByLabel('Ngày chụp').inputValue();
  await officer.getByLabel('Ngày gỡ').fill(today);
  await press(officer, 'Ghi đã gỡ');
  await sees(officer, /Thời hạn niêm yết còn chạy đến hết/);
  await officer.getByLabel('Vì sao gỡ trước hạn').fill('Mưa bão');
  await press(officer, 'Vẫn gỡ, có lý do');
  await sees(officer, 'Đã ghi ngày gỡ. Trang công khai chỉ còn số tổng hợp.');
  await sees(officer, /gỡ trước hạn: Mưa bão/);
});

test('then the page behind the QR has no name, and one of an unknown code says so without telling why', async () => {
  await villager.reload();
  await sees(villager, /Danh sách đã gỡ ngày/);
  const text = await readText(villager.locator('main'));
  for (const name of HEADS) expect(text).not.toContain(name);
  expect(text).toContain('ít');
  await villager.goto('/niem-yet/aaaaaaaaaaaa');
  await sees(villager, 'Không có danh sách nào với mã này');
  await officer.getByRole('link', { name: 'Các thôn' }).click();
  await sees(officer, 'Đã niêm yết xong');
});
