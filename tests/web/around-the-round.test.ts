import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PHOTO } from '../rules/photo.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeAccount,
  makeRound,
  makeSmallCommune,
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { expectAccessible } from './axe-findings.ts';
import { devicesOn, press, readText, sees, type Devices } from './browser-world.ts';
import { chaptersOf } from './chapters.ts';
import { signIn } from './people/signing-in.ts';

let server: TestServer;
let devices: Devices;
let commune: SmallCommune;
let officer: Page;
let member: Page;

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Mỹ' });
  const role = { login: 'banchidao.huyen', role: 'COMMITTEE_MEMBER', areaId: round.districtId };
  const inspector = await makeAccount(server.url, admin, role);
  [officer, member] = await Promise.all([devices.open('laptop'), devices.open('laptop')]);
  await signIn(officer, commune.officer, '/xa');
  await signIn(member, inspector, '/tinh');
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});
const unfold = (page: Page, name: string) => page.locator('summary', { hasText: name }).first().click();
chaptersOf('around-the-round', () => devices);

test('the officer enters the days of a village, and its text, leaflet and invitation are there', async () => {
  await officer.goto('/xa/tuyen-truyen');
  await sees(officer, /0\/\d+ thôn đã được báo/);
  await expectAccessible(officer);
  await officer.getByRole('link', { name: 'Mở Ấp Một' }).click();
  await officer.getByLabel('Rà soát viên đến từ ngày').fill('2023-09-15');
  await officer.getByLabel('Đến hết ngày', { exact: true }).fill('2023-09-25');
  await officer.getByLabel('Ai nhận Giấy đề nghị').fill('ông Ba, trưởng ấp');
  await officer.getByLabel('Nhận ở đâu').fill('nhà văn hóa ấp');
  await officer.getByLabel('Nhận đến hết ngày').fill('2023-09-20');
  await press(officer, 'Lưu và làm lời đọc');
  await sees(officer, 'Kính thưa bà con Ấp Một!');
  expect(await readText(officer.locator('blockquote'))).not.toMatch(/\d/);
  const leaflet = await officer.getByRole('link', { name: 'Tờ rơi (PDF)' }).getAttribute('href');
  const answer = await officer.request.get(leaflet ?? '');
  expect(answer.headers()['content-type']).toBe('application/pdf');
  await officer.getByLabel('Bởi ai').fill('anh Năm');
  await press(officer, 'Ghi đã phát');
  await sees(officer, /17:00, bởi anh Năm/);
  await expectAccessible(officer);
});

test('a member finds the villages without a visit, logs one with a photo, and raises a finding', async () => {
  await member.goto('/tinh/kiem-tra');
  await sees(member, /thôn chưa có lượt kiểm tra/);
  await expectAccessible(member);
  await member.getByRole('link', { name: /Bình Mỹ/ }).click();
  await unfold(member, 'Ghi một lượt kiểm tra');
  await member.getByLabel('Thôn', { exact: true }).first().selectOption({ label: 'Ấp Một' });
  await member.getByLabel('Nơi đến').fill('nhà văn hóa ấp');
  await member.getByLabel('Cùng với ai').fill('trưởng ấp');
  await member.getByLabel('Đã thấy gì').fill('Hai phiếu B2 chưa ký.');
  await press(member, 'Ghi lượt kiểm tra');
  await sees(member, /Đã ghi\. Thêm ảnh/);
  const bad = join(server.dataFolder, 'khong-phai-anh.jpg');
  await writeFile(bad, 'no picture');
  await member.locator('input[type=file]').setInputFiles(bad);
  await sees(member, 'Tệp này không phải ảnh JPEG hay PNG.');
  const good = join(server.dataFolder, 'anh.jpg');
  await writeFile(good, PHOTO);
  await member.locator('input[type=file]').setInputFiles(good);
  await member.getByRole('img', { name: /^Ảnh của/ }).waitFor();
  await unfold(member, 'Ghi phát hiện');
  await member.getByLabel('Điều chưa đúng').fill('Hai phiếu B2 chưa ký');
  await member.getByLabel('Ai chịu trách nhiệm khắc phục').selectOption({ index: 1 });
  await member.getByRole('button', { name: 'Ghi phát hiện' }).click();
  await sees(member, 'Chờ khắc phục');
  await expectAccessible(member);
});

test('the commune says what was done, the member signs it off', async () => {
  await officer.goto('/xa/kiem-tra');
  await officer.getByLabel('Đã làm gì').fill('Đã ký cả hai phiếu.');
  await press(officer, 'Báo đã khắc phục');
  await sees(officer, 'Chờ xác nhận');
  expect(await officer.getByRole('button', { name: 'Xác nhận xong' }).count()).toBe(0);
  await expectAccessible(officer);
  await member.reload();
  await press(member, 'Xác nhận xong');
  await sees(member, 'Đã xong');
});

test('a question with the number of a person is warned of, then waits where everybody can find it without marks', async () => {
  await officer.goto('/hoi-dap');
  await unfold(officer, 'Hỏi cấp trên');
  await officer.getByRole('textbox', { name: 'Câu hỏi' }).fill('Hộ của 001085012345 tách đôi thì họp ở đâu?');
  await press(officer, 'Gửi câu hỏi');
  await sees(officer, /Trong nội dung có dãy số giống số định danh/);
  await officer.getByRole('textbox', { name: 'Câu hỏi' }).fill('Hộ tách đôi thì họp ở đâu?');
  await press(officer, 'Gửi câu hỏi');
  await sees(officer, /^Chờ .* trả lời, hỏi hôm nay$/);
  await expectAccessible(officer);
  await member.goto('/hoi-dap');
  await member.getByLabel(/Tìm trong câu hỏi/).fill('ho tach doi');
  await press(member, 'Tìm');
  await sees(member, 'Hộ tách đôi thì họp ở đâu?');
});
