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
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { devicesOn, picture, press, sees, type Devices } from '../web/browser-world.ts';
import { signIn } from '../web/people/signing-in.ts';

let server: TestServer;
let devices: Devices;
let database: pg.Client;
let commune: SmallCommune;
let roundId = '';
let chair: Page;

/** What hung, and the opinion of the tier above: what other pages are about. */
async function postedAndAnswered(): Promise<void> {
  const id = randomUUID();
  await database.query(
    `INSERT INTO posting (id, round_id, commune_id, village_id, n, places, started_on, public_code, started_by, list_sha256,
       village_name, until_on, objections_to)
     VALUES ($1, $2, $3, $4, 1, '{x}', '2023-10-05', 'mnpqrstwxyz2', 'test', repeat('0', 64), 'x', '2023-10-09', 'x')`,
    [id, roundId, commune.communeId, commune.villageId],
  );
  await database.query(
    `INSERT INTO posting_row (posting_id, position, case_id, head_name, class, decision_seq)
     SELECT $1, row_number() OVER (ORDER BY c.id), c.id, h.head_name, c.end_class,
            (SELECT max(seq) FROM decision d WHERE d.case_id = c.id)
     FROM review_case c JOIN household h ON h.id = c.household_id WHERE c.round_id = $2`,
    [id, roundId],
  );
  await database.query(
    `INSERT INTO posting_end (posting_id, ended_on, ended_by) VALUES ($1, '2023-10-10', 'test')`,
    [id],
  );
  await database.query(
    `INSERT INTO opinion (id, round_id, commune_id, number, dated, sent_on, recorded_by)
     VALUES ($1, $2, $3, '12/UBND', '2023-12-01', '2023-12-02', 'test')`,
    [randomUUID(), roundId, commune.communeId],
  );
}

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  database = new pg.Client({ connectionString: server.databaseUrl });
  await database.connect();
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  roundId = round.id;
  commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Mỹ' });
  const of = { login: 'chutich.thu', role: 'COMMUNE_CHAIR', areaId: commune.communeId };
  const account = await makeAccount(server.url, admin, of);
  await agreeToEverything(await makeMeeting(server.url, round, commune), 5);
  await postedAndAnswered();
  chair = await devices.open('desk');
  await signIn(chair, account, '/xa');
});
afterAll(async () => {
  await devices?.pictureAll('recognition');
  await devices?.close();
  await database?.end();
  await server?.dispose();
});

const place = () => `round=${roundId}&commune=${commune.communeId}`;

test('the commune chair sees the four lists, signs, and what is signed cannot be signed again', async () => {
  await chair.goto(`/xa/cong-nhan?${place()}`);
  await press(chair, 'Máy chiếu đã tắt – mở');
  await sees(chair, 'Đủ điều kiện ký quyết định');
  await sees(chair, 'Danh sách công nhận đúng như danh sách đã niêm yết.');
  await press(chair, 'Ký quyết định công nhận');
  await sees(chair, 'Ghi vào ô này.');
  await chair.getByLabel('Số, ký hiệu quyết định').fill('88/QĐ-UBND');
  await chair.getByLabel('Ngày quyết định').fill('2023-12-10');
  await picture(chair, 'recognition-before');
  await press(chair, 'Ký quyết định công nhận');
  await press(chair, 'Ký');
  await sees(chair, 'Đã ký quyết định. Danh sách đã được khóa.');
  await sees(chair, 'Công nhận danh sách: số 88/QĐ-UBND ngày 10/12/2023');
  expect(await chair.getByRole('button', { name: 'Ký quyết định công nhận' }).count()).toBe(0);
});

test('certificates get their numbers, and anybody reads behind the QR whether one holds, and no name', async () => {
  await press(chair, 'Cấp số giấy chứng nhận');
  await sees(chair, 'Đã cấp số cho 4 giấy chứng nhận.');
  await press(chair, 'Tạo tệp in giấy chứng nhận');
  await sees(chair, 'Giấy chứng nhận: 4/4 – đã tạo xong');
  await picture(chair, 'recognition-after');
  const { rows } = await database.query<{ code: string }>(
    `SELECT code FROM certificate ORDER BY number LIMIT 1`,
  );
  const villager = await devices.open('smallPhone');
  await villager.goto(`/giay-chung-nhan/${rows[0]?.code}`);
  await sees(villager, 'Còn hiệu lực');
  await sees(villager, 'Xã Bình Mỹ');
  expect(await villager.locator('body').innerText()).not.toMatch(/Lê|Trần|Ngô|Phạm/);
  await picture(villager, 'recognition-check');
  await villager.goto('/giay-chung-nhan/aaaaaaaaaaaaaaaaaaaaaaaa');
  await sees(villager, 'Không tìm thấy giấy chứng nhận này.');
});

test('columns of an export are edited, kept, and head the file', async () => {
  await chair.goto(`/xa/cong-nhan/xuat?${place()}`);
  await press(chair, 'Máy chiếu đã tắt – mở').catch(() => undefined);
  const power = chair.getByRole('region', { name: 'Hỗ trợ tiền điện' });
  await power.getByRole('button', { name: 'Sửa cột' }).click();
  await power.getByLabel('Tiêu đề').first().fill('Thứ tự');
  await picture(chair, 'recognition-columns');
  await power.getByRole('button', { name: 'Lưu cột' }).click();
  await sees(chair, 'Đã lưu cột.');
  await sees(chair, 'Cột do xã đặt');
  const download = chair.waitForEvent('download');
  await power.getByRole('link', { name: 'Tải tệp Excel' }).click();
  expect((await download).suggestedFilename()).toMatch(/^electricity-\d+-2023\.xlsx$/);
});
