import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  agreeToEverything,
  firstAdministrator,
  makeAccount,
  makeMeeting,
  makeRound,
  makeSmallCommune,
} from '../testkit/small-commune.ts';
import { devicesOn, eventually, picture, press, readText, sees, type Devices } from '../web/browser-world.ts';
import { chaptersOf } from '../web/chapters.ts';
import { signIn } from '../web/people/signing-in.ts';

const POSTER = 'maniemyet234';
let server: TestServer;
let devices: Devices;
let database: pg.Client;
let phone: Page;
let office: Page;
let receipt = '';

/** Hung on the wall: what the module of the posting writes. */
async function post(roundId: string, communeId: string, villageId: string): Promise<void> {
  const id = randomUUID();
  await database.query(
    `INSERT INTO posting (id, round_id, commune_id, village_id, n, places, started_on, public_code, started_by)
     VALUES ($1, $2, $3, $4, 1, '{"Nhà văn hóa ấp"}', '2023-10-06', $5, 'test')`,
    [id, roundId, communeId, villageId, POSTER],
  );
  await database.query(
    `INSERT INTO posting_row (posting_id, position, case_id, head_name, class, decision_seq)
     SELECT $1, row_number() OVER (ORDER BY h.code), c.id, h.head_name, c.end_class, d.seq FROM review_case c
     JOIN household h ON h.id = c.household_id JOIN decision d ON d.case_id = c.id WHERE c.round_id = $2`,
    [id, roundId],
  );
}

beforeAll(async () => {
  server = await startServer();
  devices = await devicesOn(server.url);
  database = new pg.Client({ connectionString: server.databaseUrl });
  await database.connect();
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Mỹ' });
  const meeting = await makeMeeting(server.url, round, commune);
  await agreeToEverything(meeting, 3);
  await post(round.id, commune.communeId, commune.villageId);
  const chair = { login: 'chutich.xa', role: 'COMMUNE_CHAIR', areaId: commune.communeId };
  const account = await makeAccount(server.url, admin, chair);
  phone = await devices.open('smallPhone');
  office = await devices.open('desk');
  await signIn(office, account, '/xa');
});
afterAll(async () => {
  await devices?.close();
  await database?.end();
  await server?.dispose();
});

chaptersOf('complaint', () => devices);

test('a villager scans the poster; what was typed is still there after the page was closed', async () => {
  await phone.goto(`/y-kien/${POSTER}?ho=1`);
  await sees(phone, 'Lê Thị Bông');
  await phone.getByLabel('Ông/Bà muốn nói gì?').fill('Hộ này đã có <b>nhà mới</b>.');
  await phone.getByLabel('Khiếu nại', { exact: false }).check();
  await sees(phone, 'Khiếu nại phải ký');
  await phone.reload();
  expect(await phone.getByLabel('Ông/Bà muốn nói gì?').inputValue()).toBe('Hộ này đã có <b>nhà mới</b>.');
  await press(phone, 'Gửi cho xã');
  await sees(phone, 'Khiếu nại cần họ tên.');
  await phone.getByLabel('Họ tên của Ông/Bà').fill('Nguyễn Văn Người');
  await picture(phone, 'complaint-form');
  await press(phone, 'Gửi cho xã');
  await sees(phone, 'Chưa ký – chưa phải là khiếu nại');
  receipt = (await readText(phone.locator('.code'))).replaceAll(' ', '');
  expect(receipt).toMatch(/^[2-9a-z]{12}$/);
});

test('the receipt opens what became of it, without a name', async () => {
  await phone.goto(`/tra-cuu/${receipt}`);
  await sees(phone, 'Đang chờ Ông/Bà ký');
  expect(await readText(phone.locator('main'))).not.toMatch(/Lê Thị Bông|Nguyễn Văn Người|nhà mới/);
  await phone.goto('/tra-cuu/khongcomanay');
  await sees(phone, 'Không tìm thấy mã này.');
});

test('the office takes it, has it signed, re-checks and decides; the list of the village is to be posted again', async () => {
  await office.goto('/xa/khieu-nai');
  await press(office, /Máy chiếu đã tắt/);
  await office.getByRole('link', { name: /Lê Thị Bông/ }).click();
  await sees(office, 'Hộ này đã có <b>nhà mới</b>.');
  await press(office, 'Giao');
  await office.getByLabel('Địa chỉ').fill('Ấp Một');
  await press(office, 'Ghi là đã ký');
  await press(office, 'Giao phúc tra');
  await office.getByLabel('Ai đã đến').fill('Lê Văn Phúc\nTrần Thị Tra');
  await office.getByLabel('Thấy gì tại hộ').fill('Nhà mới xây, có xe máy.');
  await office.getByLabel('Điểm B1').fill('180');
  await press(office, 'Ghi lần phúc tra');
  await sees(office, 'Nhập số.');
  await office.getByLabel('Chỉ số thiếu hụt').fill('0');
  await press(office, 'Ghi lần phúc tra');
  await office.getByLabel('Kết luận khiếu nại').selectOption('UPHELD');
  await office.getByLabel('Kết quả của hộ').selectOption('CHANGED');
  await office.getByLabel('Lý do').fill('Hộ đã có nhà mới và thu nhập tăng.');
  await press(office, 'Kết luận');
  await sees(office, 'Chờ niêm yết lại');
  await picture(office, 'complaint-decided');
  const { rows } = await database.query<{ source: string; end_class: string }>(
    `SELECT source, d.end_class FROM decision d JOIN review_case c ON c.id = d.case_id JOIN household h ON h.id = c.household_id
     WHERE h.head_name = 'Lê Thị Bông' ORDER BY d.seq`,
  );
  expect(rows.map(({ source, end_class }) => `${source} ${end_class}`)).toEqual([
    'MEETING NEAR_POOR',
    'RE_CHECK NOT_POOR',
  ]);
});

test('the letter is a PDF made from the decision, and the sender reads the outcome', async () => {
  const href = (await office.getByRole('link', { name: 'Mở PDF' }).getAttribute('href')) ?? '';
  const letter = await office.request.get(href);
  expect(letter.headers()['content-type']).toBe('application/pdf');
  await office.getByLabel('Số văn bản').fill('15/TB-UBND');
  await press(office, 'Ghi là đã trả lời');
  const posting = office.getByRole('link', { name: 'Mở niêm yết của thôn' });
  expect(await posting.getAttribute('href')).toMatch(/^\/xa\/niem-yet\/[0-9a-f-]{36}/);
  await phone.goto(`/tra-cuu/${receipt}`);
  await sees(phone, 'Kết luận: khiếu nại đúng.');
  await eventually(() => readText(phone.locator('main'))).toContain('15/TB-UBND');
});
