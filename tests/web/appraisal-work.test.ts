import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionOf } from '../api/appraisal-session.ts';
import { AppraisalWorkWorld } from '../db/appraisal-work-world.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { devicesOn, eventually, press, sees, type Devices } from './browser-world.ts';
import { chaptersOf } from './chapters.ts';

let server: TestServer;
let db: TestDatabase;
let devices: Devices;
let on: AppraisalWorkWorld;
let page: Page;
let commune: { id: string; path: readonly string[] };

const states = async (): Promise<Record<string, number>> => {
  const rows = await db.owner<{ state: string; n: number }>(
    `SELECT state, count(*)::int AS n FROM appraisal_case WHERE round_id = $1 GROUP BY state`,
    [on.world.roundId],
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
};

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  db = await testDatabase(server.databaseUrl);
  on = await AppraisalWorkWorld.make(db);
  commune = await on.world.commune('Bình Mỹ');
  await on.village(commune, 'Bình Quới', [
    { startClass: 'POOR', b1: 170 },
    { startClass: 'POOR', b1: 150 },
  ]);
  await on.village(commune, 'Bình Trung', [{ startClass: 'NEAR_POOR', b1: 160 }]);
  await on.report(commune);
  devices = await devicesOn(server.url);
  page = await devices.open('laptop');
  const { cookie } = await sessionOf(db.owner, 'APPRAISER', on.world.districtId);
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: server.url }]);
});
afterAll(async () => {
  await devices?.close();
  await db?.drop();
  await server?.dispose();
});
chaptersOf('appraisal-work', () => devices);

it('the next case is one press away; its people are shown to the holder, and the answer goes by keyboard', async () => {
  await page.goto('/tham-dinh');
  await press(page, 'Nhận hồ sơ tiếp theo');
  await page.waitForURL('**/tham-dinh/ho-so/*');
  await sees(page, /Bạn đang giữ hồ sơ này/);
  await sees(page, 'Câu trả lời nào đổi thì đổi phân loại');
  await page.keyboard.press('t');
  await press(page, 'Gửi trả lời');
  await sees(page, 'Chọn ít nhất một phần.');
  await page.getByLabel('Nguyên nhân nghèo').check();
  await page.getByLabel('Nội dung gửi xã').fill('Chưa ghi nguyên nhân nghèo');
  await press(page, 'Gửi trả lời');
  await sees(page, 'Đã trả lại xã.');
  expect(await states()).toEqual({ RETURNED: 1, READY: 2 });
});

it('a sample is drawn, every form is checked, and the rest of the village is agreed to after a dry run', async () => {
  await page.goto(`/tham-dinh/chon-mau/${commune.id}?round=${on.world.roundId}`);
  await page.getByLabel('Lý do rút mẫu').fill('Thẩm định đợt này');
  await press(page, 'Rút mẫu');
  await sees(page, 'Đang kiểm tra các phiếu đã rút.');
  for (let left = 2; left > 0; left -= 1) {
    await page
      .getByRole('link', { name: /Chưa xem/ })
      .first()
      .click();
    await press(page, 'Nhận hồ sơ này');
    await press(page, 'Phiếu đúng');
    await sees(page, /^Đúng$/);
    await page.goto(`/tham-dinh/chon-mau/${commune.id}?round=${on.world.roundId}`);
    await sees(page, 'Mẫu lần 1');
  }
  await sees(page, 'Đã xong mẫu.');
  await press(page, 'Đồng ý cả thôn');
  await sees(page, 'Chạy thử: chưa ghi gì.');
  await press(page, /^Đồng ý [12] hồ sơ$/);
  await sees(page, /^Đã đồng ý [12] hồ sơ\.$/);
  await press(page, 'Đóng');
  await eventually(async () => (await states())['AGREED'] ?? 0).toBeGreaterThan(0);
  expect((await states())['RETURNED']).toBe(1);
});
