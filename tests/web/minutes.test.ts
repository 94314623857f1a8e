import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  agreeToEverything,
  firstAdministrator,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type Person,
} from '../testkit/small-commune.ts';
import { devicesOn, picture, press, sees, type Devices } from './browser-world.ts';

const PEOPLE = 7;
let server: TestServer;
let devices: Devices;
let officer: Person;
let meetingId: string;
let desk: Page;
const minutesPage = () => `/dieu-khien/${meetingId}/bien-ban`;

async function signIn(page: Page, person: Person): Promise<void> {
  const [name = '', value = ''] = person.client.cookie().split('=');
  await page.context().addCookies([{ name, value, url: server.url }]);
}
const file = (query: string, cookie = officer.client.cookie()) =>
  fetch(`${server.url}/files/${query}`, { headers: { cookie } });
const send = (body: Uint8Array, cookie = officer.client.cookie(), name = 'trang.jpg') =>
  fetch(`${server.url}/files/signed-pages?meetingId=${meetingId}`, {
    method: 'POST',
    headers: { cookie, 'x-file-name': name },
    body: Buffer.from(body),
  });

beforeAll(async () => {
  server = await startServer();
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Thủy', heads: 10 });
  ({ officer } = commune);
  const meeting = await makeMeeting(server.url, round, commune);
  ({ meetingId } = meeting);
  devices = await devicesOn(server.url);
  desk = await devices.open('laptop');
  await signIn(desk, officer);
  const before = await file(`minutes?meetingId=${meetingId}&format=pdf`);
  expect(before.status, 'no minutes of a meeting that is not sealed').toBe(409);
  expect(await before.json()).toMatchObject({ code: 'MINUTES_NOT_ADOPTED' });
  await desk.goto(minutesPage());
  await press(desk, /Máy chiếu đang tắt|tắt/);
  await sees(desk, 'Cuộc họp chưa khóa kết quả');
  await picture(desk, 'minutes-not-sealed');
  await agreeToEverything(meeting, PEOPLE);
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});

test('the secretary adopts the minutes after reading them out; what is missing is said beside its field', async () => {
  await desk.reload();
  await press(desk, /tắt/);
  await sees(desk, 'Đọc lại và thông qua');
  await desk.getByLabel('Họ tên thư ký').fill('H’Ƀlŭ Čê');
  await desk.getByLabel(/Số người đồng ý/).fill('8');
  await press(desk, 'Chốt biên bản…');
  await sees(desk, `Nhập số từ 1 đến ${PEOPLE}.`);
  await picture(desk, 'minutes-form');
  await desk.getByLabel(/Số người đồng ý/).fill('6');
  await desk.getByLabel('Sự việc trong cuộc họp').fill('Mất điện 5 phút\nCó mưa to');
  await press(desk, 'Chốt biên bản…');
  await press(desk, 'Chốt biên bản');
  await sees(desk, 'Biên bản đã chốt.');
  await sees(desk, /Thông qua 6 trên 7 người/);
  await picture(desk, 'minutes-closed');
});

test('PDF and Word have the code of the page and the words that were entered; nobody gets them without signing in', async () => {
  const code = (await desk.locator('.code .sign').innerText()).trim();
  expect(code).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
  const printed = await file(`minutes?meetingId=${meetingId}&format=pdf&copy=VILLAGE`);
  expect(printed.headers.get('content-type')).toBe('application/pdf');
  const bytes = new Uint8Array(await printed.arrayBuffer());
  const { text } = await extractText(await getDocumentProxy(bytes));
  expect(text.every((page) => page.includes(`Mã chốt: ${code}`))).toBe(true);
  expect(text.join(' ')).toContain('Có mưa to');
  expect(text.join(' ')).toContain('H’Ƀlŭ Čê');
  const word = await file(`minutes?meetingId=${meetingId}&format=docx`);
  expect(word.headers.get('content-disposition')).toContain(`bien-ban-${code}.docx`);
  expect((await file(`minutes?meetingId=${meetingId}&format=pdf`, '')).status).toBe(401);
});

test('npm run verify agrees with the downloaded file, and finds one letter changed', async () => {
  const { spawnSync } = await import('node:child_process');
  const exported = await (await file(`minutes?meetingId=${meetingId}&format=json`)).text();
  const path = join(server.dataFolder, 'cuoc-hop.json');
  const verify = async (content: string) => {
    await writeFile(path, content);
    const tool = join(import.meta.dirname, '../../server/tools/verify.ts');
    return spawnSync(process.execPath, [tool, path], { encoding: 'utf8' });
  };
  const right = await verify(exported);
  expect(right.stdout).toContain('KHỚP');
  expect(right.status).toBe(0);
  const wrong = await verify(exported.replace('Có mưa to', 'Có mưa nhỏ'));
  expect(wrong.stdout).toContain('KHÁC: Mã chốt không khớp');
  expect(wrong.stdout).toContain('DIFFERENT: The closing hash');
  expect(wrong.status).toBe(1);
});

test('a file that is no picture or too large is refused in words; a photo is attached, looked at and confirmed', async () => {
  const fake = await send(Buffer.from('<svg onload="x">'));
  expect([fake.status, await fake.json()]).toMatchObject([422, { code: 'NOT_A_PICTURE' }]);
  const large = await send(Buffer.alloc(50 * 1024 * 1024));
  expect([large.status, await large.json()]).toMatchObject([413, { code: 'FILE_TOO_LARGE' }]);
  expect((await send(Buffer.from('x'), '')).status).toBe(401);
  const choose = desk.locator('input[type=file]');
  await choose.setInputFiles({ name: 'giấy.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
  await sees(desk, 'Tệp này không phải ảnh JPEG, PNG hay tệp PDF, hoặc bị hỏng.');
  const photo = await desk.screenshot({ type: 'jpeg', quality: 50 });
  await choose.setInputFiles({ name: 'trang 1.jpg', mimeType: 'image/jpeg', buffer: photo });
  await sees(desk, 'Đã đính kèm trang 1.jpg.');
  const shown = desk.locator('img[src*="signed-page"]');
  await shown.waitFor();
  expect(
    await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(1366);
  await press(desk, 'Xác nhận khớp');
  await sees(desk, 'Đánh dấu ô trên sau khi đã so.');
  await desk.getByLabel(/Tôi đã so/).check();
  await picture(desk, 'minutes-pages');
  await press(desk, 'Xác nhận khớp');
  await sees(desk, /đã xác nhận lúc/);
  expect(await desk.locator('input[type=file]').count()).toBe(0);
});

test('on a small phone, in English, nothing runs off the page', async () => {
  const phone = await devices.open('smallPhone');
  await signIn(phone, officer);
  await phone.goto(minutesPage());
  await press(phone, 'English');
  await press(phone, /off/);
  await sees(phone, 'Closing code');
  await picture(phone, 'minutes-phone');
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('who has no right sees a way to sign in, not the minutes', async () => {
  const stranger = await devices.open('smallPhone');
  await stranger.goto(minutesPage());
  await sees(stranger, 'Không mở được biên bản này');
});
