import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeAccount,
  makeRound,
  makeSmallCommune,
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { devicesOn, press, sees, type Devices } from './browser-world.ts';
import { chaptersOf } from './chapters.ts';
import { signIn } from './people/signing-in.ts';

let server: TestServer;
let devices: Devices;
let database: pg.Client;
let commune: SmallCommune;
let roundId = '';
let officer: Page;
let appraiser: Page;

/** What the meeting and the report leave behind; who agreed is not what this file is about. */
const tell = async (topic: string): Promise<void> => {
  await database.query(`INSERT INTO outbox_event (topic, payload) VALUES ($1, $2)`, [
    topic,
    JSON.stringify({ roundId, communeId: commune.communeId }),
  ]);
};
async function met(): Promise<void> {
  await database.query(
    `UPDATE review_case SET state = 'AGREED', end_class = scored_class WHERE round_id = $1`,
    [roundId],
  );
  await database.query(
    `INSERT INTO meeting (id, code, round_id, village_id, commune_id, kind, state, agenda_seed, sealed_at)
     SELECT $1, 'abcdef', $2, id, parent_id, 'PAPER', 'SEALED', 'seed', now() FROM area WHERE id = $3`,
    [randomUUID(), roundId, commune.villageId],
  );
  await tell('meeting.changed');
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
  const of = { login: 'thamdinh.thu', role: 'APPRAISER', areaId: round.districtId };
  const account = await makeAccount(server.url, admin, of);
  await database.query(
    `INSERT INTO area (id, level, kind_name, name, full_name, search_key, area_kind, parent_id, path)
     SELECT n.id, level, kind_name, 'Trống', 'Ấp Trống', 'ap trong', area_kind, parent_id, path[1:cardinality(path) - 1] || n.id
     FROM area, (SELECT gen_random_uuid() AS id) n WHERE area.id = $1`,
    [commune.villageId],
  );
  await met();
  [officer, appraiser] = await Promise.all([devices.open('laptop'), devices.open('laptop')]);
  await signIn(officer, commune.officer, '/xa');
  await signIn(appraiser, account, '/tham-dinh');
});
afterAll(async () => {
  await database?.end();
  await devices?.close();
  await server?.dispose();
});
chaptersOf('step-papers', () => devices);

const board = (): string => `/tinh/xa/${commune.communeId}?round=${roundId}`;

test('a village that has met and was posted stands in step 4, finished by the end of its posting (k.4)', async () => {
  const postingId = randomUUID();
  await database.query(
    `INSERT INTO posting (id, round_id, commune_id, village_id, n, places, started_on, public_code, started_by)
     VALUES ($1, $2, $3, $4, 1, '{x}', '2023-10-05', 'abcdefabcdef', 'test')`,
    [postingId, roundId, commune.communeId, commune.villageId],
  );
  await tell('posting.changed');
  await officer.goto(`/xa/thon/${commune.villageId}`);
  await sees(officer, /kết thúc niêm yết/);
  const ended = `INSERT INTO posting_end (posting_id, ended_on, ended_by) VALUES ($1, '2023-10-10', 'test')`;
  await database.query(ended, [postingId]);
  await tell('posting.changed');
  await sees(officer, /Niêm yết – xong/);
});

test('the progress page opens on the officer’s own commune, without links to units that are not theirs', async () => {
  await officer.goto('/tinh');
  await officer.locator('.unit').getByText('Xã Bình Mỹ').waitFor();
  const above = officer.getByRole('navigation', { name: 'Cấp trên' });
  await above.getByText(/^Tỉnh An Giang/).waitFor();
  expect(await above.getByRole('link').count()).toBe(0);
});

test('on a phone each step stands with its numbers, nothing is cut off at the side', async () => {
  await officer.setViewportSize({ width: 390, height: 844 });
  const steps = officer.getByRole('region', { name: 'Thôn theo từng bước' });
  const cut = await steps.evaluate((of) => of.scrollWidth > of.clientWidth);
  expect(cut).toBe(false);
  await officer.setViewportSize({ width: 1366, height: 768 });
});

test('the progress page opens on the district of the appraiser', async () => {
  await appraiser.goto('/tinh');
  await appraiser.getByRole('link', { name: 'Xã Bình Mỹ' }).click();
  const above = appraiser.getByRole('navigation', { name: 'Cấp trên' });
  await above.getByRole('link').waitFor();
  expect(await above.getByRole('link').allInnerTexts()).toEqual(['Huyện Châu Phú']);
});

test('the sentence is copied without https too, where the page may not write to the clipboard itself', async () => {
  await officer.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await officer.goto(board());
  const sentence = await officer.locator('blockquote').innerText();
  expect(sentence).toMatch(/^Đến \d\d\/\d\d\/\d{4}, toàn xã có 1\/2 thôn/);
  await press(officer, 'Chép câu này');
  await sees(officer, 'Đã chép');
  expect(await officer.evaluate(() => getSelection()?.toString())).toBe(sentence);
});

test('a village where nobody is to be reviewed closes its empty list with a reason, and is shown as just that', async () => {
  await officer.goto(board());
  await officer.getByRole('button', { name: 'Chốt danh sách trống: Ấp Trống' }).click();
  await officer.getByLabel('Ngày chốt').fill('2023-10-01');
  await press(officer, 'Lưu');
  await sees(officer, 'Ghi một câu vì sao.');
  await officer
    .getByLabel('Vì sao thôn không có hộ nào cần rà soát')
    .fill('Trưởng ấp và Mặt trận đã xem từng hộ');
  await press(officer, 'Lưu');
  await sees(officer, 'Danh sách trống đã chốt: không có hộ nào cần rà soát, không phải họp');
});

test('the opinion that was sent ends step 5 (k.5), then the decision of the commune chair ends step 6 (k.6)', async () => {
  await database.query(
    `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
     VALUES ($1, $2, $3, 1, '{}', repeat('0', 64), 'test')`,
    [randomUUID(), roundId, commune.communeId],
  );
  await tell('commune.reported');
  await sees(officer, /chờ ý kiến bằng văn bản của cấp trên/);
  await database.query(
    `INSERT INTO opinion (id, round_id, commune_id, number, dated, sent_on, recorded_by)
     VALUES ($1, $2, $3, '215/UBND-LĐTBXH', '2023-11-01', '2023-11-01', 'test')`,
    [randomUUID(), roundId, commune.communeId],
  );
  await tell('opinion.sent');
  await database.query(
    `INSERT INTO recognition (id, round_id, commune_id, number, dated, recorded_by)
     VALUES ($1, $2, $3, '88/QĐ-UBND', '2023-11-08', 'test')`,
    [randomUUID(), roundId, commune.communeId],
  );
  await tell('recognition.made');
  await sees(officer, /Công nhận – xong/);
  await officer.getByText('Đã qua').first().waitFor();
  await sees(officer, 'Danh sách trống đã chốt: không có hộ nào cần rà soát, không phải họp');
});
