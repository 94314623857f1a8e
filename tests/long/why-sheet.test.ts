import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import pg from 'pg';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeRound,
  makeSmallCommune,
  type Person,
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { devicesOn, press, sees, type Devices } from '../web/browser-world.ts';
import { chaptersOf } from '../web/chapters.ts';
import { signIn } from '../web/people/signing-in.ts';

let server: TestServer;
let devices: Devices;
let commune: SmallCommune;
let admin: Person;
let page: Page;
let cases = new Map<string, string>();

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Mỹ' });
  const { reviewCases } = await commune.officer.client.ask<{
    reviewCases: { id: string; headName: string }[];
  }>(`query ($r: UUID!, $v: UUID!) { reviewCases(roundId: $r, villageId: $v) { id headName } }`, {
    r: round.id,
    v: commune.villageId,
  });
  cases = new Map(reviewCases.map(({ id, headName }) => [headName, id]));
  page = await devices.open('laptop');
  await signIn(page, commune.officer, '/xa');
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});
chaptersOf('why-sheet', () => devices);

const open = async (on: Page, name: string): Promise<void> => {
  await on.goto(`/xa/ho/${cases.get(name)}`);
  await press(on, /Máy chiếu đã tắt/);
  await sees(on, 'Phiếu giải thích kết quả phân loại hộ');
};
const write = async (sql: string, values: unknown[]): Promise<void> => {
  const database = new pg.Client({ connectionString: server.databaseUrl });
  await database.connect();
  await database.query(sql, values);
  await database.end();
};
const printed = async (on: Page) => {
  const pdf = await getDocumentProxy(new Uint8Array(await on.pdf({ preferCSSPageSize: true })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { totalPages, text: text.replace(/\s+/g, ' ') };
};

describe('The sheet "why this class"', () => {
  it('asks first whether the projector is on, and asks the server for nothing before', async () => {
    await page.goto(`/xa/ho/${cases.get('Ngô Thị Huệ')}`);
    await sees(page, /Máy chiếu đang bật/);
    expect(await page.getByText('Ngô Thị Huệ').count()).toBe(0);
  });

  it('says in sentences why, with article and mark, and what alone would change it', async () => {
    await open(page, 'Phạm Văn Khá');
    await sees(page, 'Hộ ông (bà) Phạm Văn Khá là hộ nghèo vì:');
    await sees(page, /Mức chuẩn của khu vực nông thôn là 140 điểm, ứng với 1.500.000 đồng/);
    await sees(page, 'Điểm của hộ thấp hơn mức này 25 điểm.');
    await sees(page, /Hộ thiếu hụt 3 trong 12 chỉ số: 2\. /);
    await sees(page, 'Nếu phiếu B1 được 141 điểm (thêm 26 điểm): hộ không nghèo.');
    await sees(page, /Nếu không còn thiếu hụt một trong các chỉ số: 2\. .*– hộ cận nghèo/);
    expect(await page.locator('.sheet .mark').first().isVisible()).toBe(true);
    await sees(page, 'Hộ mới có trong một đợt.');
  });

  it('is printed on one A4 page, without marks, menus and history, also at its longest', async () => {
    await write(
      `UPDATE review_case SET b1 = 100, b2 = 120, deprived = '{1,2,3,4,5,6,7,8,9,10,11,12}', scored_class = 'POOR' WHERE id = $1`,
      [cases.get('Ngô Thị Huệ')],
    );
    for (const name of ['Ngô Thị Huệ', 'Lê Thị Bông']) {
      await open(page, name);
      await sees(page, 'Qua các đợt');
      const { totalPages, text } = await printed(page);
      expect(totalPages).toBe(1);
      expect(text).toContain(`Hộ ông (bà) ${name} là hộ`);
      expect(text).toContain('Căn cứ');
      for (const unwanted of [
        'Qua các đợt',
        'thực tế',
        'đã đối chiếu',
        'chưa đối chiếu',
        'Đăng xuất',
        'In phiếu',
      ])
        expect(text).not.toContain(unwanted);
    }
  });

  it('fits a phone of 390 px without scrolling sideways', async () => {
    const phone = await devices.open('phone');
    await signIn(phone, commune.officer, '/xa');
    await open(phone, 'Ngô Thị Huệ');
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });

  it('is reached from the list of the village by the name', async () => {
    await page.goto(`/xa/thon/${commune.villageId}`);
    await press(page, /Máy chiếu đã tắt/);
    await page.getByRole('link', { name: 'Lê Thị Bông' }).click();
    await sees(page, 'Hộ ông (bà) Lê Thị Bông là hộ cận nghèo vì:');
  });

  it('shows classes decided beside the rounds in the same table, with number and day of the decision', async () => {
    const id = randomUUID();
    await write(
      `INSERT INTO track_case (id, track, round_id, commune_id, village_id, household_id, form, livelihood, received_on,
         start_class, opened_by)
       SELECT $1, 'AVERAGE_LIVING', round_id, commune_id, village_id, household_id, 'form', 'FARMING', '2023-02-01',
         'NOT_POOR', 'test' FROM review_case WHERE id = $2`,
      [id, cases.get('Lê Thị Bông')],
    );
    await write(
      `INSERT INTO track_decision (case_id, outcome, end_class, number, decided_on, decided_by)
       VALUES ($1, 'GRANTED', 'AVERAGE_LIVING', '19/QĐ-UBND', '2023-03-09', 'test')`,
      [id],
    );
    await open(page, 'Lê Thị Bông');
    const rows = page.getByRole('table', { name: 'Qua các đợt' }).locator('tbody tr');
    await rows.getByText('Quyết định số 19/QĐ-UBND ngày 09/03/2023').waitFor();
    expect(await rows.first().innerText()).toMatch(/Chủ tịch .*\s+Mức sống trung bình\s+Mức sống trung bình/);
    expect(await rows.nth(1).innerText()).toContain('(đợt này)');
  });

  it('of somebody else’s household is not there', async () => {
    await page.goto('/xa/ho/00000000-0000-4000-8000-000000000000');
    await press(page, /Máy chiếu đã tắt/);
    await sees(page, 'Không có hộ này');
  });
});

describe('The board of the commune', () => {
  const caption = /^Hộ nghèo theo loại/;

  it('has no table of kinds of poor where the rules know none', async () => {
    await page.goto('/xa');
    await sees(page, 'Toàn xã');
    expect(await page.getByRole('table', { name: caption }).count()).toBe(0);
  });

  it('shows the poor by income and those by deprivation apart where the rules know both (QĐ 59/2015 Đ.2)', async () => {
    await write(
      `UPDATE review_case SET poor_kind = CASE id WHEN $1 THEN 'INCOME_POOR' ELSE 'DEPRIVATION_POOR' END
       WHERE scored_class = 'POOR'`,
      [cases.get('Phạm Văn Khá')],
    );
    await page.goto('/xa');
    const table = page.getByRole('table', { name: caption });
    const total = table.locator('tfoot td');
    await total.first().waitFor();
    expect((await total.first().innerText()).trim()).toBe('1');
    expect(Number(await total.nth(1).innerText())).toBeGreaterThan(0);
    await page.getByLabel('Nhân khẩu', { exact: true }).check({ force: true });
    await page.getByRole('table', { name: 'số nhân khẩu' }).last().waitFor();
  });
});

describe('The administrator’s page of areas', () => {
  it('finds a unit by any spelling, of before and of today, with what became of it', async () => {
    page = await devices.open('laptop');
    await signIn(page, admin, '/quan-tri');
    await page.goto('/quan-tri/dia-ban');
    await sees(page, '34 tỉnh, thành phố; 3.321 xã, phường, đặc khu.');
    await page.getByLabel('Tìm đơn vị').fill('krong ana');
    await sees(page, 'Huyện Krông A Na');
    await sees(page, 'Xã Krông Ana');
    await sees(page, 'Thị trấn Buôn Trấp');
    await page.getByLabel('Thời gian').selectOption('Đến hết 30/06/2025');
    await page.getByText('Xã Krông Ana').waitFor({ state: 'detached' });
    await sees(page, 'Huyện Krông A Na');
  });

  it('carries the villages of the old communes over, and says how many', async () => {
    await page.getByLabel('Thời gian').selectOption('Từ 01/07/2025');
    await page.getByLabel('Tìm đơn vị').fill('30487');
    await sees(page, 'Xã Bình Mỹ');
    await press(page, 'Chuyển thôn từ các xã cũ');
    await sees(page, 'Đã chuyển 1 thôn.');
    await press(page, 'Chuyển thôn từ các xã cũ');
    await sees(page, 'Không còn thôn nào cần chuyển.');
  });
});
