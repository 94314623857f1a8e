import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import { firstAdministrator, makeAccount, makeRound, makeSmallCommune } from '../testkit/small-commune.ts';
import { expectAccessible } from './axe-findings.ts';
import { devicesOn, press, sees, type Devices } from './browser-world.ts';
import { chaptersOf } from './chapters.ts';
import { signIn } from './people/signing-in.ts';

let server: TestServer;
let devices: Devices;
let officer: Page;
let reviewer: Page;

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const commune = await makeSmallCommune(server.url, admin, round, {
    commune: 'Bình Mỹ',
  });
  const of = {
    login: 'rasoat.binhmy',
    role: 'REVIEWER',
    areaId: commune.communeId,
  };
  const account = await makeAccount(server.url, admin, of);
  [officer, reviewer] = await Promise.all([devices.open('desk'), devices.open('phone')]);
  await signIn(officer, commune.officer, '/xa');
  await signIn(reviewer, account, '/phieu');
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});
chaptersOf('practice', () => devices);

const choose = (item: string, answer: string | RegExp) =>
  reviewer.getByRole('group', { name: item, exact: true }).getByRole('radio', { name: answer }).check();

test('on a small phone a reviewer scores a made-up household and sees each wrong item with the reason', async () => {
  await reviewer.goto('/luyen-tap');
  await sees(reviewer, /Bảng điểm luyện tập, không phải của Nhà nước/);
  await sees(reviewer, /Chưa luyện tập/);
  await press(reviewer, 'Chấm');
  await sees(reviewer, 'Còn mục chưa trả lời: Kết luận');
  await choose('Nhà ở', /Bán kiên cố/);
  await choose('Xe máy', /Không/);
  await choose('Ti vi', /^Có/);
  await choose('Đất trồng cây hằng năm', /Dưới/);
  await choose('Người đang làm việc', /Từ 2 người/);
  for (const name of [/^4\. /, /^8\. /]) await reviewer.getByRole('checkbox', { name }).check();
  await choose('Kết luận', 'Hộ cận nghèo');
  await press(reviewer, 'Chấm');
  await sees(reviewer, 'Đúng 16/18 mục');
  await sees(reviewer, /Hố xí đào tạm/);
  await sees(reviewer, /Đã luyện tập: 1 lượt/);
  await expectAccessible(reviewer);
  expect(
    await reviewer.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  await press(reviewer, 'Hộ tiếp theo');
  await sees(reviewer, 'Hộ 2: hai mẹ con đầu suối');
});

test('the officer records a decision with its people and a class; what is missing opens', async () => {
  await officer.goto('/xa/chuan-bi');
  await sees(officer, '0 % các xã (0/1) đã thành lập Ban Chỉ đạo.');
  await officer.getByText('Ghi văn bản', { exact: true }).click();
  await officer.getByLabel('Loại văn bản').selectOption({ label: 'Quyết định thành lập Ban Chỉ đạo' });
  await officer.getByLabel('Số, ký hiệu').fill('15/QĐ-UBND');
  await officer.getByLabel('Ngày văn bản').fill('2023-09-01');
  await officer.getByLabel('Ai ở trong đó').fill('Lê Văn Mẫu; trưởng ban; Phó Chủ tịch; 0900000000');
  await press(officer, 'Lưu');
  await sees(officer, '100 % các xã (1/1) đã thành lập Ban Chỉ đạo.');
  await press(officer, '1 đơn vị: Thôn có tổ rà soát');
  await sees(officer, 'Chưa có: Thôn có tổ rà soát');
  await expectAccessible(officer);
  await officer.goto('/xa/tap-huan');
  await officer.getByLabel('Nơi mở lớp').fill('Hội trường xã');
  await officer.getByLabel('Ngày', { exact: true }).fill('2023-09-10');
  await press(officer, 'Lưu');
  await press(officer, 'Người dự: Hội trường xã');
  await officer
    .getByLabel('Thêm người: dán danh sách hoặc gõ')
    .fill('Trần Mẫu; cán bộ; Bình Mỹ\nLê Lạ; x; Xã Nơi Khác');
  await press(officer, 'Thêm vào danh sách');
  await sees(officer, /Dòng 2: không tìm thấy đơn vị “Xã Nơi Khác”/);
  await press(officer, 'Chỉ thêm các dòng đúng');
  await press(officer, 'Tất cả đã dự');
  await sees(officer, /Đã dự: 1/);
  await expectAccessible(officer);
});
