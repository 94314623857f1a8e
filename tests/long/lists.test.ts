import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import { firstAdministrator, makeRound, makeSmallCommune } from '../testkit/small-commune.ts';
import { expectAccessible } from '../web/axe-findings.ts';
import { devicesOn, press, readText, sees, type Devices } from '../web/browser-world.ts';
import { signIn } from '../web/people/signing-in.ts';

let server: TestServer;
let devices: Devices;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  devices = await devicesOn(server.url);
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const { officer } = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Mỹ', heads: 6 });
  page = await devices.open('laptop');
  await signIn(page, officer, '/xa');
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});

/** Personal data is drawn only when the projector is off. */
const open = async (path: string): Promise<void> => {
  await page.goto(path);
  await sees(page, 'Máy chiếu đang bật?');
  await press(page, 'Máy chiếu đã tắt – mở');
};

test('a request is received on one page; unsigned it is not, and the household then waits on the list', async () => {
  await open('/xa/danh-sach/de-nghi');
  await press(page, 'Nhận đơn');
  await sees(page, 'Đơn phải có chữ ký hoặc điểm chỉ của hộ.');
  await page.getByLabel('Tìm hộ theo tên').fill('so 5');
  await page.locator('.found').getByText('Nguyễn Văn Số 5').waitFor();
  await press(page, 'Chọn');
  await page.getByLabel('Xác nhận của hộ').selectOption({ label: 'Đã điểm chỉ' });
  await press(page, 'Nhận đơn');
  await sees(page, 'Đã nhận đơn của hộ Nguyễn Văn Số 5. Hộ đã vào danh sách, chờ rà soát.');
  await expectAccessible(page);
});

test('who is on the list already is seen before the form is sent', async () => {
  await page.getByLabel('Tìm hộ theo tên').fill('bông');
  await page.locator('.found').getByText('Lê Thị Bông').waitFor();
  await press(page, 'Chọn');
  await sees(page, 'Đã có trong danh sách (Đã rà soát). Không cần nhận đơn.');
});

test('board and list say how many wait; struck by name with a reason, nobody waits', async () => {
  await page.goto('/xa');
  await sees(page, 'Còn 1 hộ chưa rà soát');
  await open('/xa/danh-sach');
  await sees(page, '1 chờ rà soát');
  await page.getByLabel('Tìm theo tên hoặc mã hộ').fill('SO 5');
  await press(page, 'Gạch tên');
  await press(page, 'Lưu');
  await sees(page, 'Ghi lý do.');
  await page.getByLabel('Lý do', { exact: true }).fill('Không thường trú tại ấp');
  await press(page, 'Lưu');
  await sees(page, 'Đã gạch tên hộ Nguyễn Văn Số 5.');
  await sees(page, '0 chờ rà soát');
  await expectAccessible(page);
});

test('Phụ lục I of a village goes on paper: names, classes and room to sign, nothing of the screen', async () => {
  await page.getByLabel('Tìm theo tên hoặc mã hộ').fill('');
  await page.getByLabel('Thôn', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'In Phụ lục I' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  const paper = await readText(page.locator('.paper'));
  await expect(page.locator('.screen-only').isVisible()).resolves.toBe(false);
  await expect(page.locator('header').isVisible()).resolves.toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(paper).toContain('DANH SÁCH HỘ GIA ĐÌNH CẦN RÀ SOÁT');
  expect(paper).toContain('Tổng cộng: 4 hộ.');
  expect(paper).not.toContain('Nguyễn Văn Số 5');
});

test('a household that moved away leaves the list, with day and paper, into column 4', async () => {
  await open('/xa/bien-dong');
  await page.getByLabel('Việc đã xảy ra').selectOption({ label: 'Chuyển đi' });
  await page.getByLabel('Hộ', { exact: true }).fill('bong');
  await page.locator('.found').getByText('Lê Thị Bông').waitFor();
  await press(page, 'Chọn');
  await press(page, 'Ghi biến động');
  await sees(page, 'Ghi loại giấy tờ.');
  await page.getByLabel('Nơi khác (ghi rõ)').fill('Tỉnh khác');
  await page.getByLabel('Giấy tờ chứng minh').fill('Xác nhận thông tin về cư trú');
  await press(page, 'Ghi biến động');
  await sees(page, 'Đã ghi. Hộ đã ra khỏi danh sách, tính vào cột 4 (khác).');
  await sees(page, 'đến Tỉnh khác');
  await expectAccessible(page);
});

test('one person is put right on the page, a day that does not exist is named, and the next time shows what stands', async () => {
  const person = async (): Promise<void> => {
    await page.getByLabel('Việc đã xảy ra').selectOption({ label: 'Sửa thông tin hộ' });
    await page.getByLabel('Hộ', { exact: true }).fill('hue');
    await page.locator('.found').getByText('Ngô Thị Huệ').waitFor();
    await press(page, 'Chọn');
    await page.getByLabel('Sửa gì').selectOption({ index: 1 });
  };
  await person();
  await page.getByLabel('Ngày sinh hoặc năm sinh').fill('31/02/1958');
  await press(page, 'Lưu');
  await sees(page, 'Ghi ngày sinh như 05/09/1960, hoặc chỉ năm sinh.');
  await sees(page, 'Ghi lý do.');
  await page.getByLabel('Ngày sinh hoặc năm sinh').fill('01/02/1958');
  await page.getByLabel('Lý do sửa').fill('Theo căn cước');
  await expectAccessible(page);
  await press(page, 'Lưu');
  await sees(page, 'Đã lưu. Giá trị cũ được giữ lại.');
  await person();
  await expect(page.getByLabel('Ngày sinh hoặc năm sinh').inputValue()).resolves.toBe('01/02/1958');
  await page.getByLabel('Dân tộc').fill('Khmer');
  await page.getByLabel('Lý do sửa').fill('Theo giấy khai sinh');
  await press(page, 'Lưu');
  await page.getByLabel('Hộ', { exact: true }).waitFor();
});

test('a change of head where nobody has entered the people says what comes first', async () => {
  await page.getByLabel('Việc đã xảy ra').selectOption({ label: 'Đổi chủ hộ' });
  await page.getByLabel('Hộ', { exact: true }).fill('so 6');
  await page.locator('.found').getByText('Nguyễn Văn Số 6').waitFor();
  await press(page, 'Chọn');
  await sees(page, 'Hộ chưa có danh sách nhân khẩu');
});
