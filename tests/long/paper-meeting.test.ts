import type { Page } from 'playwright-core';
import { getDocumentProxy, extractText } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeRound,
  makeSmallCommune,
  type Person,
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { devicesOn, picture, press, sees, type Devices } from '../web/browser-world.ts';

let server: TestServer;
let devices: Devices;
let officer: Person;
let commune: SmallCommune;
let meetingId: string;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Thủy', heads: 12 });
  ({ officer } = commune);
  const { prepareMeeting } = await officer.client.ask<{ prepareMeeting: { meeting: { id: string } } }>(
    `mutation ($c: UUID!, $r: UUID!, $v: UUID!) {
      prepareMeeting(commandId: $c, roundId: $r, villageId: $v, kind: PAPER, chairName: "Trần Văn Trưởng", place: "Nhà văn hóa") {
        ... on MeetingPrepared { meeting { id } } ... on Refusal { code } } }`,
    { c: crypto.randomUUID(), r: round.id, v: commune.villageId },
  );
  meetingId = prepareMeeting.meeting.id;
  devices = await devicesOn(server.url);
  page = await devices.open('laptop');
  const [name = '', value = ''] = officer.client.cookie().split('=');
  await page.context().addCookies([{ name, value, url: server.url }]);
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});

const packet = (query: string, cookie = officer.client.cookie()) =>
  fetch(`${server.url}/files/meeting-packet?meetingId=${meetingId}${query}`, { headers: { cookie } });
const textOf = async (response: Response) =>
  (await extractText(await getDocumentProxy(new Uint8Array(await response.arrayBuffer())))).text;

test('the packet has every part, each from a page of its own, and its contents say which; nobody else gets it', async () => {
  const response = await packet('');
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const pages = await textOf(response);
  const starts = ['GÓI HỌP DÂN', 'GIẤY MỜI HỌP DÂN', 'DANH SÁCH NGƯỜI DỰ HỌP', 'KẾT QUẢ RÀ SOÁT ĐƯA RA'];
  const on = starts.map((words) => pages.findIndex((text) => text.includes(words)));
  expect(on).toEqual([0, 1, 4, 6]);
  expect(pages[0]).toMatch(/Giấy mời họp\s+2 – 4\s+3/);
  expect(pages[0]).toMatch(/14 phiếu/);
  // what the wall may show and nothing more: numbers of indicators, no other opinion, no mark of the law
  const all = pages.join('\n');
  expect(all).toContain('120 / 140');
  expect(all).not.toMatch(/Hộ xin ở lại|CCCD|08916010000|chưa đối chiếu/);
  expect((await textOf(await packet('&parts=MINUTES')))[0]).not.toContain('Giấy mời');
  expect((await packet('&parts=NOTHING')).status).toBe(422);
  expect((await packet('', '')).status).toBe(401);
});

/** A day and an hour that are over, in Vietnam. */
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const next = () => page.keyboard.press('Enter');

test('a meeting on paper is entered by keyboard, kept over a reload, and sealed', async () => {
  await page.goto(`/xa/hop-giay/${meetingId}`);
  await press(page, /Máy chiếu đang tắt|tắt/);
  await sees(page, 'Thời gian, địa điểm, chủ trì, thư ký');
  await next();
  await page.getByLabel('Ngày họp').fill(today);
  await page.getByLabel('Bắt đầu lúc').fill('00:00');
  await page.getByLabel('Kết thúc lúc').fill('00:01');
  await page.getByLabel('Họ tên thư ký').fill('Lê Thị Ký');
  await page.getByLabel('Số người tán thành thư ký').fill('9');
  await picture(page, 'paper-1-when');
  await next();
  await sees(page, 'Đếm chữ ký');
  await page.getByLabel('Đại diện hộ dân').fill('9');
  await page.getByLabel('Chủ trì').fill('1');
  await page.getByLabel('Số hộ của thôn có đại diện').fill('9');
  await page.getByLabel('Trong đó: hộ có tên').fill('4');
  await sees(page, 'Tổng cộng 10 người');
  await picture(page, 'paper-2-people');
  await page.reload();
  await press(page, /Máy chiếu đang tắt|tắt/);
  await sees(page, 'Bước 1');
  expect(await page.getByLabel('Họ tên thư ký').inputValue()).toBe('Lê Thị Ký');
  await page.getByLabel('Họ tên thư ký').press('Enter');
  await sees(page, 'Tổng cộng 10 người');
  await page.getByLabel('Chủ trì').press('Enter');
  await sees(page, 'Số người chọn hình thức này');
  await page.getByLabel('Số người chọn hình thức này').press('Enter');
  for (let item = 1; ; item += 1) {
    await sees(page, new RegExp(`Bước ${item + 3} trên`));
    if (await page.getByText('Cuối cuộc họp giơ tay').isVisible()) break;
    if (item === 1) {
      await page.getByLabel('Đồng ý', { exact: true }).fill('12');
      await page.keyboard.press('Enter');
      await sees(page, 'nhiều hơn 10 người');
      await picture(page, 'paper-3-too-many');
    }
    await page.getByLabel('Đồng ý', { exact: true }).fill('8');
    await page.getByLabel('Không đồng ý').fill('2');
    if (item === 1) await picture(page, 'paper-4-item');
    await page.getByLabel('Không đồng ý').press('Enter');
  }
  await page.getByLabel('Đồng ý', { exact: true }).fill('10');
  await page.getByLabel('Số người thông qua biên bản').fill('10');
  await picture(page, 'paper-5-whole');
  await page.getByLabel('Số người thông qua biên bản').press('Enter');
  await sees(page, 'Khóa kết quả?');
  await page.getByRole('button', { name: 'Khóa kết quả', exact: true }).press('Enter');
  await sees(page, 'Kết quả cuộc họp này đã nhập và khóa');
  await picture(page, 'paper-6-sealed');
  const { meeting } = await officer.client.ask<{ meeting: { state: string; kind: string } }>(
    `query ($id: UUID!) { meeting(id: $id) { state kind } }`,
    { id: meetingId },
  );
  expect(meeting).toEqual({ state: 'SEALED', kind: 'PAPER' });
  expect((await packet('')).status, 'no packet of a meeting that is over').toBe(409);
});
