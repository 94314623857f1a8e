import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MeetingDriver } from '../testkit/evening.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeAccount,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type Person,
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { expectAccessible } from '../web/axe-findings.ts';
import { devicesOn, picture, press, readText, sees, type Devices } from '../web/browser-world.ts';

const PACK = 'vn-2022-2025';
const SUPERVISOR = 'Người giám sát của Mặt trận được tính vào số người dự họp';

let server: TestServer;
let devices: Devices;
let meeting: MeetingDriver;
let commune: SmallCommune;
let admin: Person;
let desk: Page;
let officer: Page;

/** With the session that the account has already: signing in by the page has tests of its own. */
async function enter(page: Page, { client }: Person): Promise<void> {
  const [name = '', value = ''] = client.cookie().split('=');
  await page.context().addCookies([{ name, value, url: server.url }]);
}

/** A question that two of four agree to, with the Front supervisor in the room. */
async function halfAgree(): Promise<void> {
  await commune.officer.client.ask(
    `mutation ($c: UUID!, $m: UUID!) {
      checkIn(commandId: $c, meetingId: $m, person: { name: "Đại diện Mặt trận" }, role: FRONT_SUPERVISOR, channel: HAND) { __typename } }`,
    { c: randomUUID(), m: meeting.meetingId },
  );
  await meeting.hands(4);
  await meeting.start();
  const [first] = await meeting.items();
  const { id } = await meeting.open(first?.id ?? '');
  await meeting.count(id, 2, 2, 0);
  await meeting.close(id);
}

beforeAll(async () => {
  server = await startServer();
  admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Thủy' });
  meeting = await makeMeeting(server.url, round, commune);
  const { areas } = await admin.client.ask<{ areas: { id: string }[] }>(
    `{ areas(search: "An Giang", level: PROVINCE, day: "2023-09-01") { id } }`,
  );
  const account = { login: 'so.angiang', role: 'PROVINCE_OFFICER', areaId: areas[0]?.id ?? '' };
  const province = await makeAccount(server.url, admin, account);
  devices = await devicesOn(server.url);
  desk = await devices.open('laptop');
  officer = await devices.open('desk');
  await enter(desk, province);
  await enter(officer, commune.officer);
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});

test('the list names every rule pack, its years and how much of it was not checked against the text', async () => {
  await desk.goto('/tinh/quy-dinh');
  await sees(desk, 'Chuẩn nghèo đa chiều giai đoạn 2016–2020');
  const row = desk.getByRole('row', { name: /giai đoạn 2022–2025/ });
  expect(await readText(row)).toMatch(/2021, 2022, 2023, 2024, 2025, 2026/);
  expect(await readText(row)).toMatch(/\d+ chưa đối chiếu/);
  expect(await readText(desk.locator('main'))).not.toContain(PACK);
  await expectAccessible(desk);
  await picture(desk, 'rule-packs');
});

test('a pack shows each value with a mark in words and shape, and only the unchecked ones on demand', async () => {
  await desk.getByRole('link', { name: /giai đoạn 2022–2025/ }).click();
  await sees(desk, 'Các giá trị');
  const rows = desk.locator('tr[id]');
  const all = await rows.count();
  await desk.getByLabel('Hiện', { exact: true }).selectOption({ label: 'Chưa đối chiếu' });
  const unchecked = await rows.count();
  expect(unchecked).toBeGreaterThan(3);
  expect(unchecked).toBeLessThan(all);
  for (const row of await rows.all()) {
    expect(await readText(row)).toContain('U Chưa đối chiếu văn bản');
    expect(await row.locator('.mark svg').count()).toBe(1);
  }
  await expectAccessible(desk);
  await picture(desk, 'rule-pack');
});

test('an empty reference and a date after today are named beside their fields, and nothing is sent', async () => {
  await desk.getByRole('button', { name: new RegExp(`^Xác nhận hoặc sửa ?: ${SUPERVISOR}`) }).click();
  await desk.getByLabel('Ngày của văn bản').fill('2999-01-01');
  await press(desk, 'Xác nhận');
  await sees(desk, 'Chọn giữ nguyên hoặc sửa.');
  await sees(desk, 'Nhập văn bản làm căn cứ.');
  await sees(desk, 'Nhập ngày của văn bản, không sau hôm nay.');
  await picture(desk, 'rule-pack-wrong');
});

test('the province keeps a value by a text: it carries the text from now on and stands in the history', async () => {
  await desk.getByLabel('Giữ nguyên giá trị').check();
  await desk.getByLabel('Văn bản làm căn cứ').fill('Công văn 12/SNNMT-GN');
  await desk.getByLabel('Ngày của văn bản').fill('2023-08-20');
  await press(desk, 'Xác nhận');
  await sees(desk, /Đợt đang mở giữ bản cũ/);
  await desk.getByLabel('Hiện', { exact: true }).selectOption({ label: 'Tỉnh đã xác nhận' });
  const row = desk.locator('[id="meeting.supervisorCounts"]');
  expect(await readText(row)).toContain('C Đã đối chiếu văn bản');
  expect(await readText(row)).toContain('Công văn 12/SNNMT-GN, ngày 20/08/2023');
  await sees(desk, 'Đã xác nhận');
});

test('a commune sees where a result hangs on a value that nobody confirmed; the round still uses the old version', async () => {
  await halfAgree();
  await officer.goto(`/dieu-khien/${meeting.meetingId}/doi-chieu`);
  await sees(officer, 'Tùy giá trị chưa đối chiếu văn bản');
  await sees(officer, 'Nếu tính cả người giám sát của Mặt trận: 2/5 – Chưa thống nhất');
  await expectAccessible(officer);
  await picture(officer, 'reconciliation-hangs');
});

test('before adopting, the province sees what changes; with a meeting in session it cannot, and is told why', async () => {
  await press(desk, 'Xem sẽ thay đổi gì');
  await sees(desk, /Đây là tính thử/);
  await sees(desk, SUPERVISOR);
  await sees(desk, /Chưa áp dụng được: 1 cuộc họp đang diễn ra/);
  expect(await desk.getByRole('button', { name: 'Áp dụng bản mới' }).count()).toBe(0);
  await expectAccessible(desk);
  await picture(desk, 'dry-run');
});

test('a higher line of the province stands in the list, beside the national packs', async () => {
  await desk.goto('/tinh/quy-dinh');
  await press(desk, 'Nhập chuẩn cao hơn của tỉnh');
  await desk.getByLabel('Đứng cạnh bộ quy định').selectOption({ index: 1 });
  await desk.getByLabel('Năm áp dụng').fill('2025');
  await desk.getByLabel('Thu nhập, nông thôn').fill('1750000');
  await desk.getByLabel('Thu nhập, thành thị').fill('2250000');
  await desk.getByLabel('Văn bản làm căn cứ').fill('Nghị quyết 05/2024/NQ-HĐND');
  await desk.getByLabel('Ngày của văn bản').fill('2024-12-10');
  await expectAccessible(desk);
  await picture(desk, 'local-line');
  await press(desk, 'Ghi nhận');
  await sees(desk, 'Đã ghi nhận: Chuẩn nghèo của Tỉnh An Giang 2025.');
  await sees(desk, /Chuẩn cao hơn của tỉnh – tính song song/);
  await picture(desk, 'rule-packs-local');
});

test('whoever does not answer for the law reads it, and has nothing to press', async () => {
  await officer.goto(`/tinh/quy-dinh/${PACK}`);
  await sees(officer, 'Các giá trị');
  expect(await officer.getByRole('button', { name: /^Xác nhận hoặc sửa/ }).count()).toBe(0);
  await press(officer, 'English');
  await sees(officer, 'The values');
  await sees(officer, 'Review years'); // names come from the server, asked again in English
  await picture(officer, 'rule-pack-english');
  await press(officer, 'Tiếng Việt');
  await officer.goto('/tinh/quy-dinh/khong-co');
  await sees(officer, 'Không có bộ quy định này');
});

test('2021 has two packs: the administrator chooses which decides and which stands beside, by their names', async () => {
  const page = await devices.open('desk');
  await enter(page, admin);
  await page.goto('/quan-tri/dot/moi');
  await page.getByLabel('Tên đợt').fill('Tổng rà soát 2021');
  await page.getByLabel('Năm rà soát').fill('2021');
  await page.getByRole('radio', { name: /giai đoạn 2016–2020/ }).check();
  await page.getByLabel(/tính song song/).selectOption({ label: await besideOf(page) });
  await page.getByLabel(/^Địa bàn/).fill('chau phu');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Huyện Châu Phú/ })
    .first()
    .click();
  await picture(page, 'two-packs');
  await press(page, 'Tạo đợt rà soát');
  await sees(page, 'Đã tạo đợt: Tổng rà soát 2021');
  await page.goto('/quan-tri/dot');
  await sees(page, /Tính song song: Chuẩn nghèo đa chiều giai đoạn 2022–2025/);
});

/** The one other pack that holds for 2021. */
const besideOf = async (page: Page): Promise<string> =>
  (
    await page
      .getByLabel(/tính song song/)
      .locator('option')
      .allInnerTexts()
  ).find((text) => /2022/.test(text)) ?? '';
