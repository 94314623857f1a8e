import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishPapers } from '../testkit/after-the-meeting.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeAccount,
  makeRound,
  makeSmallCommune,
  type Person,
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { expectAccessible } from '../web/axe-findings.ts';
import { devicesOn, eventually, press, sees, type Devices } from '../web/browser-world.ts';
import { chaptersOf } from '../web/chapters.ts';
import { signIn } from '../web/people/signing-in.ts';

let server: TestServer;
let devices: Devices;
let database: pg.Client;
let commune: SmallCommune;
let chairAccount: Person;
let officer: Page;
let chair: Page;
let roundId = '';

const query = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await database.query<Record<string, unknown>>(sql, values)).rows;
const tell = (topic: string): Promise<unknown> =>
  query(`INSERT INTO outbox_event (topic, payload) VALUES ($1, $2)`, [
    topic,
    JSON.stringify({ roundId, communeId: commune.communeId }),
  ]);

/** What the evening leaves behind; who agreed is not what this file is about. */
async function met(): Promise<void> {
  const [meeting, item, motion] = [randomUUID(), randomUUID(), randomUUID()];
  await query(
    `INSERT INTO meeting (id, code, round_id, village_id, commune_id, kind, state, agenda_seed, started_at, sealed_at)
     VALUES ($1, 'abcdef', $2, $3, $4, 'LIVE', 'SEALED', 'seed', now(), now())`,
    [meeting, roundId, commune.villageId, commune.communeId],
  );
  await query(
    `INSERT INTO agenda_item (id, meeting_id, position, section, state) VALUES ($1, $2, 1, 'ONE_BY_ONE', 'AGREED')`,
    [item, meeting],
  );
  await query(
    `INSERT INTO motion (id, meeting_id, item_id, purpose, state, share_numerator, share_denominator, share_comparison,
       rule_source, base, hand_base, phone_base, closed_at, agree, disagree, no_opinion, agreed)
     VALUES ($1, $2, $3, 'ITEM', 'CLOSED', 1, 2, '>=', 'QĐ 24/2021', 20, 20, 0, now(), 20, 0, 0, true)`,
    [motion, meeting, item],
  );
  await query(
    `INSERT INTO decision (motion_id, case_id, round_id, commune_id, village_id, outcome, start_class, end_class,
       movement_cause, persons, rehearsal)
     SELECT $1, id, round_id, commune_id, village_id, 'AGREED', start_class, scored_class, movement_cause, persons, false
     FROM review_case WHERE round_id = $2`,
    [motion, roundId],
  );
  await query(`UPDATE review_case SET state = 'AGREED', end_class = scored_class WHERE round_id = $1`, [
    roundId,
  ]);
  await tell('motion.closed');
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
  const of = { login: 'chutich.binhmy', role: 'COMMUNE_CHAIR', areaId: commune.communeId };
  chairAccount = await makeAccount(server.url, admin, of);
  [officer, chair] = await Promise.all([devices.open('desk'), devices.open('desk')]);
  await signIn(officer, commune.officer, '/xa');
  await signIn(chair, chairAccount, '/xa');
});
afterAll(async () => {
  await database?.end();
  await devices?.close();
  await server?.dispose();
});
chaptersOf('report-page', () => devices);

const open = async (page: Page): Promise<void> => {
  await page.goto('/xa/bao-cao');
  await press(page, 'Máy chiếu đã tắt – mở');
};

test('the officer sees what is missing, each line leading to where it is mended, and that the chair sends', async () => {
  await open(officer);
  await sees(officer, 'Còn thiếu để báo cáo');
  await sees(officer, '4 hộ chưa chốt kết quả');
  await sees(officer, 'chưa niêm yết (4 hộ)');
  await sees(officer, /Chủ tịch UBND xã là người gửi/);
  const link = officer.getByRole('link', { name: '4 hộ chưa chốt kết quả' });
  expect(await link.getAttribute('href')).toContain(`/xa/thon/${commune.villageId}`);
  await expectAccessible(officer);
});

test('the chair is refused while minutes are not signed, in words that say what to do', async () => {
  await met();
  await eventually(
    async () =>
      (await query(`SELECT 1 FROM tally_state WHERE round_id = $1 AND version > 1`, [roundId])).length,
  ).toBe(1);
  await open(chair);
  await chair.getByLabel('Số, ký hiệu báo cáo').fill('45/BC-UBND');
  await press(chair, /^Gửi báo cáo lên/);
  await press(chair, 'Gửi và khóa');
  await chair
    .getByRole('alert')
    .getByText(/Biên bản họp dân chưa có bản ký được xác nhận: Ấp Một/)
    .waitFor();
  await sees(chair, /Chụp hoặc quét trang đã ký/);
  expect(await query(`SELECT 1 FROM commune_report`)).toEqual([]);
});

test('once nothing is missing it is sent: locked, with its hash and its files', async () => {
  await finishPapers(server.databaseUrl, { roundId, communeId: commune.communeId });
  await open(chair);
  await sees(chair, 'Đã đủ: mọi thôn đã họp, niêm yết xong, số liệu cân đối.');
  await chair.getByLabel('Số, ký hiệu báo cáo').fill('45/BC-UBND');
  await press(chair, /^Gửi báo cáo lên/);
  await press(chair, 'Gửi và khóa');
  await sees(chair, /^Đã gửi lúc/);
  await sees(chair, /4 hồ sơ đã mở cho/);
  await chair.getByRole('link', { name: 'Báo cáo (PDF)' }).waitFor();
  const href =
    (await chair.getByRole('link', { name: 'Danh sách hộ nghèo (Excel)' }).getAttribute('href')) ?? '';
  const file = await chair.request.get(href);
  expect(file.headers()['content-type']).toContain('spreadsheetml');
  expect((await devices.open('phone').then((stranger) => stranger.request.get(href))).status()).toBe(404);
  await expectAccessible(chair);
});

test('what the tier gives back is mended in the named field only, and sent back by the chair', async () => {
  const [of] = await query(`SELECT id FROM review_case WHERE round_id = $1 ORDER BY id LIMIT 1`, [roundId]);
  await query(
    `INSERT INTO dossier_opening (id, round_id, commune_id, village_id, case_id, fields, reason, opened_by)
     VALUES ($1, $2, $3, $4, $5, '{CAUSE}', 'Chưa rõ nguyên nhân nghèo', 'test')`,
    [randomUUID(), roundId, commune.communeId, commune.villageId, of?.['id']],
  );
  await open(officer);
  await sees(officer, 'Chưa rõ nguyên nhân nghèo');
  await officer.getByLabel('Nguyên nhân').fill('Thiếu đất sản xuất');
  await press(officer, 'Lưu phần sửa');
  await sees(officer, 'Đã lưu, chưa gửi.');
  await sees(officer, 'Khác với hồ sơ đã gửi');
  await open(chair);
  await press(chair, 'Gửi lại');
  await sees(chair, 'Ghi đã sửa gì.');
  await chair.getByLabel('Đã sửa gì').fill('Đã ghi nguyên nhân');
  await press(chair, 'Gửi lại');
  await sees(chair, 'Đã gửi lại 1 hồ sơ.');
});
