import { afterAll, beforeAll, expect, test } from 'vitest';
import { sessionOf } from '../api/appraisal-session.ts';
import { TallyWorld } from '../db/tally-world.ts';
import { createClient } from '../testkit/client.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { devicesOn, picture, press, sees, type Devices } from './browser-world.ts';

let server: TestServer;
let db: TestDatabase;
let devices: Devices;
let world: TallyWorld;
beforeAll(async () => {
  server = await startServer();
  db = await testDatabase(server.databaseUrl);
  world = await TallyWorld.make(db.owner);
  devices = await devicesOn(server.url);
});
afterAll(async () => {
  await devices.close();
  await db.drop();
  await server.dispose();
});

test('an appraiser makes a token, is shown it once, a program asks with it, and it ends when it is revoked', async () => {
  const { cookie } = await sessionOf(db.owner, 'APPRAISER', world.districtId);
  const [name = '', value = ''] = cookie.split('=');
  const page = await devices.open('desk');
  await page.context().addCookies([{ name, value, url: server.url }]);
  await page.goto(`${server.url}/dang-nhap/khoa-truy-cap`);
  await sees(page, 'Chưa có khóa nào');
  await press(page, 'Tạo khóa');
  await sees(page, 'Đặt tên cho khóa.');
  await picture(page, 'tokens-wrong');
  await page.getByLabel('Tên khóa').fill('Báo cáo tuần');
  // the queue and the one area are ticked already
  expect(await page.getByLabel('Xem hồ sơ thẩm định: danh sách').isChecked()).toBe(true);
  await press(page, 'Tạo khóa');
  await sees(page, 'Chép khóa ngay bây giờ: nó chỉ hiện một lần này.');
  const token = await page.getByLabel('Khóa', { exact: true }).inputValue();
  expect(token).toMatch(/^hopdan_/);
  await picture(page, 'tokens-made');
  const ask = () =>
    createClient(server.url).post(
      { query: '{ viewer { displayName } }' },
      { authorization: `Bearer ${token}` },
    );
  expect((await ask()).body).toEqual({ data: { viewer: { displayName: 'Người thử' } } });

  await page.reload();
  await sees(page, 'Báo cáo tuần');
  expect(await page.content()).not.toContain(token);
  await sees(page, /Dùng lần cuối/);
  await picture(page, 'tokens-list');
  const phone = await devices.open('smallPhone');
  await phone.context().addCookies([
    { name, value, url: server.url },
    { name: 'lang', value: 'en', url: server.url },
  ]);
  await phone.goto(`${server.url}/dang-nhap/khoa-truy-cap`);
  await sees(phone, 'Your tokens');
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await phone.screenshot({ path: 'tests/.artifacts/tokens-phone.png', fullPage: true });
  await page.getByRole('button', { name: 'Thu hồi: Báo cáo tuần' }).click();
  await sees(page, 'Thu hồi khóa “Báo cáo tuần”?');
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
  await sees(page, 'Khóa đã hết hiệu lực (1)');
  expect((await ask()).status).toBe(401);
});
