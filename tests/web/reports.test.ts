import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeAccount,
  makeRound,
  makeSmallCommune,
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { expectAccessible } from './axe-findings.ts';
import { devicesOn, press, sees, type Devices } from './browser-world.ts';
import { chaptersOf } from './chapters.ts';
import { signIn } from './people/signing-in.ts';

let server: TestServer;
let devices: Devices;
let commune: SmallCommune;
let officer: Page;
let appraiser: Page;

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Mỹ' });
  const of = { login: 'thamdinh.thu', role: 'APPRAISER', areaId: round.districtId };
  const account = await makeAccount(server.url, admin, of);
  [officer, appraiser] = await Promise.all([devices.open('desk'), devices.open('smallPhone')]);
  await signIn(officer, commune.officer, '/xa');
  await signIn(appraiser, account, '/tham-dinh');
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});
chaptersOf('reports', () => devices);

test('the officer reads a form, opens a number, fixes the preliminary figures, and they are there to be chosen', async () => {
  await officer.goto('/xa/bieu-mau');
  await press(officer, 'Máy chiếu đã tắt – mở');
  await sees(officer, 'Tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo');
  await officer.getByRole('button', { name: /^3: xem các hộ – Hộ nghèo – Số hộ, Tổng cộng/ }).click();
  await sees(officer, 'Lê Thị Bông');
  await press(officer, 'Đóng');
  await press(officer, 'Chốt số liệu');
  await sees(officer, 'Ghi số và ngày của văn bản');
  await officer.getByLabel('Số, ngày của văn bản báo cáo').fill('Báo cáo 12/BC-UBND ngày 10/11/2023');
  await press(officer, 'Chốt số liệu');
  await press(officer, 'Chốt');
  await sees(officer, /Sơ bộ: chốt ngày/);
  await officer.getByLabel('Số liệu', { exact: true }).selectOption('PRELIMINARY');
  await sees(officer, 'Không có số nào khác nhau.');
  await expectAccessible(officer);
});

test('above the commune: counts, said to be provisional, on a small phone without scrolling sideways', async () => {
  await appraiser.goto('/tinh/bao-cao');
  await sees(appraiser, /Dự kiến: 0\/\d+ xã đã báo cáo/);
  await sees(appraiser, 'Cân đối ở mọi đơn vị');
  await appraiser.getByRole('link', { name: 'Xã Bình Mỹ' }).first().click();
  await sees(appraiser, 'Dự kiến: xã chưa báo cáo. Số liệu còn thay đổi.');
  await appraiser
    .getByRole('button', { name: /xem các hộ – Hộ nghèo – Số hộ, Tổng cộng/ })
    .first()
    .click();
  await sees(appraiser, /Xã chưa báo cáo: cấp trên chỉ xem được số lượng/);
  await press(appraiser, 'Đóng');
  expect(await appraiser.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
