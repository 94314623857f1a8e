import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { enterPaper, signMinutes } from '../testkit/papers-of-a-meeting.ts';
import type { CommuneCount } from '../testkit/recount-commune.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import * as api from '../testkit/small-commune.ts';
import { preparePaper } from '../testkit/village-affairs.ts';
import { expectAccessible } from './axe-findings.ts';
import { devicesOn, press, readText, sees, type Devices } from './browser-world.ts';
import { chaptersOf } from './chapters.ts';
import { agreeToTheRest } from './people/appraiser.ts';
import { hangList, takeListDown } from './people/officer-papers.ts';
import * as totals from '../testkit/totals-everywhere.ts';

const [LIVE, PAPER] = ['Ấp Một', 'Ấp Hai'];
const PEOPLE = 6;
const UPHELD = 'Lê Thị Bông';
/** Every second one is of the village that meets on paper. */
const HOUSEHOLDS: readonly api.HouseholdRow[] = [
  [UPHELD, 'HN', 120, 20, '4, 6', 'HCN', 'Hộ xin ở lại diện hộ nghèo'],
  ['Trần Văn Dần', 'HN', 125, 20, '1, 8', 'HCN', ''],
  ['Ngô Thị Huệ', 'HN', 110, 40, '1, 4, 8, 10', 'HN', ''],
  ['Phạm Văn Khá', 'Không', 115, 30, '2, 5, 9', 'HN', ''],
  ['Võ Thị Lành', 'HN', 160, 10, '4', 'Không', ''],
  ['Đỗ Văn Minh', 'HCN', 130, 20, '1, 8', 'HCN', ''],
  ['Bùi Thị Nga', 'HCN', 120, 30, '2, 5, 9', 'HN', ''],
  ['Hồ Văn Oanh', 'HCN', 170, 10, '6', 'Không', ''],
];

let server: TestServer;
let db: TestDatabase;
let devices: Devices;
let round: api.Round;
let commune: api.SmallCommune;
let villages: Record<'live' | 'paper', string>;
let people: Record<'chair' | 'appraiser' | 'lead' | 'signer', api.Person>;
let pages: Record<'officer' | 'chair' | 'appraiser' | 'lead' | 'signer' | 'villager', Page>;
let poster = '';
let returned = '';
let provisional: CommuneCount;

/** After each stage: nothing differs, and the board is what a recount of the bare rows says. */
const countsUp = () => totals.countsUp({ db, round, commune });
const queue = () => totals.queueOf({ round, commune, db }, people);

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  db = await testDatabase(server.databaseUrl);
  devices = await devicesOn(server.url);
});
afterAll(async () => {
  await devices?.close();
  await db?.drop();
  await server?.dispose();
});
chaptersOf('commune-to-certificate', () => devices);

const signedIn = async (person: api.Person, screen: 'desk' | 'smallPhone' = 'desk'): Promise<Page> => {
  const page = await devices.open(screen);
  const [name = '', value = ''] = person.client.cookie().split('=');
  await page.context().addCookies([{ name, value, url: server.url }]);
  return page;
};
const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}round=${round.id}&commune=${commune.communeId}`);
  await press(page, /Máy chiếu đã tắt/);
};

const freeze = (person: api.Person, areaId: string, stage: string) =>
  api.done(
    person.client,
    `mutation ($c: UUID!, $r: UUID!, $a: UUID!, $s: ReportStage!) {
      result: freezeReport(commandId: $c, roundId: $r, areaId: $a, stage: $s, reference: "50/BC-UBND ngày 20/12/2023") {
        __typename ... on Refusal { code message } } }`,
    { r: round.id, a: areaId, s: stage },
  );
/** What hung last is what stands. */
const postedAsDecided = async () => {
  const count = await countsUp();
  expect(await totals.posted({ db, round, commune })).toEqual(
    Object.fromEntries(count.rows.map(({ caseId, end }) => [caseId, end])),
  );
};

describe('A commune, from its workbook to its certificates', () => {
  it('an administrator makes the round and the accounts; the workbook brings two villages', async () => {
    const admin = await api.firstAdministrator(server);
    round = await api.makeRound(admin);
    commune = await api.makeSmallCommune(server.url, admin, round, {
      ...{ commune: 'Bình Mỹ', households: HOUSEHOLDS, heads: 24 },
      villageOf: (index) => (index % 2 === 0 ? LIVE : PAPER) ?? '',
    });
    const ids = await db.owner<{ id: string; full_name: string }>(
      `SELECT id, full_name FROM area WHERE id = ANY($1)`,
      [commune.villageIds],
    );
    const idOf = (name: string | undefined) => ids.find((of) => of.full_name === name)?.id ?? '';
    villages = { live: idOf(LIVE), paper: idOf(PAPER) };
    const account = (login: string, role: string, areaId: string) =>
      api.makeAccount(server.url, admin, { login, role, areaId });
    people = {
      chair: await account('chutich.xa', 'COMMUNE_CHAIR', commune.communeId),
      appraiser: await account('chuyenvien', 'APPRAISER', round.districtId),
      lead: await account('lanhdao.phong', 'APPRAISAL_LEAD', round.districtId),
      signer: await account('chutich.huyen', 'APPRAISAL_CHAIR', round.districtId),
    };
    pages = {
      officer: await signedIn(commune.officer),
      chair: await signedIn(people.chair),
      appraiser: await signedIn(people.appraiser),
      lead: await signedIn(people.lead),
      signer: await signedIn(people.signer),
      villager: await devices.open('smallPhone'),
    };
    await countsUp();
  });

  it('the chair cannot report before the villages have met: the page says what is missing, and where', async () => {
    await open(pages.chair, '/xa/bao-cao');
    await sees(pages.chair, 'Còn thiếu để báo cáo');
    await pages.chair.getByLabel('Số, ký hiệu báo cáo').fill('45/BC-UBND');
    await press(pages.chair, /^Gửi báo cáo lên/);
    await press(pages.chair, 'Gửi và khóa');
    await pages.chair.getByRole('alert').getByText(LIVE).waitFor();
  });

  it('one village meets live, the other on paper; both minutes are signed', async () => {
    const village = { ...commune, villageId: villages.live };
    const meeting = await api.makeMeeting(server.url, round, village);
    await api.agreeToEverything(meeting, PEOPLE);
    const paperId = await preparePaper(round, { ...commune, villageId: villages.paper });
    await enterPaper(commune.officer, paperId, PEOPLE);
    await open(pages.officer, '/xa/doi-chieu');
    await sees(pages.officer, 'Biên bản chưa xong');
    await signMinutes(server.url, commune.officer, meeting.meetingId, PEOPLE);
    await signMinutes(server.url, commune.officer, paperId, PEOPLE - 1);
    await countsUp();
  });

  it('what does not fit is answered with a reason; nothing that is sealed changes by it', async () => {
    await open(pages.officer, '/xa/doi-chieu');
    await pages.officer
      .getByRole('button', { name: /^Trả lời/ })
      .first()
      .click();
    await pages.officer.getByRole('radio').first().check();
    await pages.officer.getByLabel('Lý do').fill('Một người ra về trước khi kết thúc, biên bản đã nêu');
    await press(pages.officer, 'Lưu trả lời');
    await sees(pages.officer, /Đã ghi 1 trả lời/);
    await expectAccessible(pages.officer);
    await countsUp();
  });

  it('preliminary figures are fixed for the commune and for the district', async () => {
    provisional = await countsUp();
    await freeze(commune.officer, commune.communeId, 'PRELIMINARY');
    await freeze(people.lead, round.districtId, 'PRELIMINARY');
  });

  it('both lists hang; the page behind the QR has the names of its village', async () => {
    poster = await hangList(pages.officer, `/xa/niem-yet/${villages.live}`);
    await hangList(pages.officer, `/xa/niem-yet/${villages.paper}`);
    await pages.villager.goto(`/niem-yet/${poster}`);
    await sees(pages.villager, UPHELD);
    expect(await readText(pages.villager.locator('main'))).not.toContain('Trần Văn Dần');
    await postedAsDecided();
  });

  it('a villager complains by the QR; the chair is held back while it is open', async () => {
    await pages.villager.getByRole('link', { name: new RegExp(`^Ý kiến.*${UPHELD}`) }).click();
    await sees(pages.villager, UPHELD);
    await pages.villager.getByLabel('Ông/Bà muốn nói gì?').fill('Hộ này đã có nhà mới.');
    await pages.villager.getByLabel('Khiếu nại', { exact: false }).check();
    await pages.villager.getByLabel('Họ tên của Ông/Bà').fill('Nguyễn Văn Người');
    await press(pages.villager, 'Gửi cho xã');
    await sees(pages.villager, 'Chưa ký – chưa phải là khiếu nại');
    await open(pages.chair, '/xa/khieu-nai');
    await pages.chair.getByRole('link', { name: new RegExp(UPHELD) }).click();
    await press(pages.chair, 'Giao');
    await pages.chair.getByLabel('Địa chỉ').fill(LIVE ?? '');
    await press(pages.chair, 'Ghi là đã ký');
    await sees(pages.chair, 'Giao phúc tra');
    const complaint = pages.chair.url();
    await open(pages.chair, '/xa/bao-cao');
    await sees(pages.chair, '1 khiếu nại chưa giải quyết');
    await pages.chair.goto(complaint);
    await press(pages.chair, /Máy chiếu đã tắt/);
    await countsUp();
  });

  it('the re-check finds otherwise: the complaint is upheld, and tally and posting are amended', async () => {
    const page = pages.chair;
    await press(page, 'Giao phúc tra');
    await page.getByLabel('Ai đã đến').fill('Lê Văn Phúc\nTrần Thị Tra');
    await page.getByLabel('Thấy gì tại hộ').fill('Nhà mới xây, có xe máy.');
    await page.getByLabel('Điểm B1').fill('180');
    await page.getByLabel('Chỉ số thiếu hụt').fill('0');
    await press(page, 'Ghi lần phúc tra');
    await page.getByLabel('Kết luận khiếu nại').selectOption('UPHELD');
    await page.getByLabel('Kết quả của hộ').selectOption('CHANGED');
    await page.getByLabel('Lý do').fill('Hộ đã có nhà mới và thu nhập tăng.');
    await press(page, 'Kết luận');
    await sees(page, 'Chờ niêm yết lại');
    await page.getByLabel('Số văn bản').fill('15/TB-UBND');
    await press(page, 'Ghi là đã trả lời');
    await page.getByRole('link', { name: 'Mở niêm yết của thôn' }).waitFor();
    const count = await countsUp();
    expect(count.rows.find(({ headName }) => headName === UPHELD)?.end).toBe('NOT_POOR');
    await takeListDown(pages.officer, `/xa/niem-yet/${villages.live}`);
    await hangList(pages.officer, `/xa/niem-yet/${villages.live}`);
    await takeListDown(pages.officer, `/xa/niem-yet/${villages.live}`);
    await takeListDown(pages.officer, `/xa/niem-yet/${villages.paper}`);
    await page.reload();
    await press(page, /Máy chiếu đã tắt/);
    await sees(page, 'Không còn việc gì phải làm.');
    await postedAsDecided();
  });

  it('the chair reports; the tier above sees names only then', async () => {
    expect(await queue()).toEqual({ total: HOUSEHOLDS.length, ready: 0, agreed: 0 });
    await open(pages.chair, '/xa/bao-cao');
    await sees(pages.chair, 'Đã đủ: mọi thôn đã họp, niêm yết xong, số liệu cân đối.');
    await pages.chair.getByLabel('Số, ký hiệu báo cáo').fill('45/BC-UBND');
    await press(pages.chair, /^Gửi báo cáo lên/);
    await press(pages.chair, 'Gửi và khóa');
    await sees(pages.chair, /^Đã gửi lúc/);
    await pages.chair.getByRole('link', { name: 'Báo cáo (PDF)' }).waitFor();
    await totals.filesAre({ db, round, commune }, server.url, await countsUp());
    expect(await queue()).toEqual({ total: HOUSEHOLDS.length, ready: HOUSEHOLDS.length, agreed: 0 });
  });

  it('an appraiser agrees to the first case and gives the next one back with one field named', async () => {
    const page = pages.appraiser;
    await page.goto('/tham-dinh');
    await press(page, 'Nhận hồ sơ tiếp theo');
    await page.waitForURL('**/tham-dinh/ho-so/*');
    await sees(page, /Bạn đang giữ hồ sơ này/);
    await page.keyboard.press('d');
    await press(page, 'Gửi trả lời');
    await sees(page, 'Đã đồng ý.');
    await page.goto('/tham-dinh');
    await press(page, 'Nhận hồ sơ tiếp theo');
    await page.waitForURL('**/tham-dinh/ho-so/*');
    await sees(page, /Bạn đang giữ hồ sơ này/);
    returned = new URL(page.url()).pathname;
    await page.keyboard.press('t');
    await page.getByLabel('Nguyên nhân nghèo').check();
    await page.getByLabel('Nội dung gửi xã').fill('Chưa ghi nguyên nhân nghèo');
    await press(page, 'Gửi trả lời');
    await sees(page, 'Đã trả lại xã.');
    await countsUp();
  });

  it('the commune mends that field and no other, and the same appraiser is handed the change', async () => {
    await open(pages.officer, '/xa/bao-cao');
    await pages.officer.getByLabel('Nguyên nhân').fill('Thiếu đất sản xuất');
    await press(pages.officer, 'Lưu phần sửa');
    await sees(pages.officer, 'Đã lưu, chưa gửi.');
    await open(pages.chair, '/xa/bao-cao');
    await pages.chair.getByLabel('Đã sửa gì').fill('Đã ghi nguyên nhân');
    await press(pages.chair, 'Gửi lại');
    await sees(pages.chair, 'Đã gửi lại 1 hồ sơ.');
    await countsUp();
    expect(await queue()).toMatchObject({ ready: HOUSEHOLDS.length - 1, agreed: 1 });
    const page = pages.appraiser;
    await page.goto('/tham-dinh');
    await press(page, 'Nhận hồ sơ tiếp theo');
    await page.waitForURL('**/tham-dinh/ho-so/*');
    expect(new URL(page.url()).pathname).toBe(returned);
    await sees(page, 'Xã vừa trả lời bạn.');
    await sees(page, /Đã ghi nguyên nhân/);
    const changes = page.locator('p:has-text("Đã ghi nguyên nhân") ~ ul').getByRole('listitem');
    expect(await changes.count()).toBe(1);
    expect(await readText(changes)).toBe('Nguyên nhân nghèo: – → Thiếu đất sản xuất');
    await page.keyboard.press('d');
    await press(page, 'Gửi trả lời');
    await sees(page, 'Đã đồng ý.');
  });

  it('the rest is checked by a sample and agreed to village by village', async () => {
    await agreeToTheRest(people.appraiser, { round, communeId: commune.communeId }, Object.values(villages));
    await countsUp();
    expect(await queue()).toEqual({ total: HOUSEHOLDS.length, ready: 0, agreed: HOUSEHOLDS.length });
  });

  it('the opinion is drafted, signed off, signed and sent by three people; the commune reads it', async () => {
    const path = `/tham-dinh/y-kien/${commune.communeId}?round=${round.id}`;
    await pages.appraiser.goto(path);
    await pages.appraiser.getByLabel('Nhận xét, đề nghị').fill('Xã thực hiện đúng quy trình.');
    await press(pages.appraiser, 'Soạn dự thảo');
    await sees(pages.appraiser, 'Chờ lãnh đạo phòng duyệt.');
    await pages.lead.goto(path);
    await press(pages.lead, 'Duyệt dự thảo');
    await sees(pages.lead, 'Chờ người có thẩm quyền ký.');
    await pages.signer.goto(path);
    await pages.signer.getByLabel('Số, ký hiệu văn bản').fill('12/UBND-LĐ');
    await pages.signer.getByLabel('Ngày ký').fill('2023-12-01');
    await press(pages.signer, 'Ký');
    await sees(pages.signer, 'Đã ký, chờ ghi ngày gửi.');
    await pages.appraiser.reload();
    await pages.appraiser.getByLabel('Ngày gửi').fill('2023-12-02');
    await press(pages.appraiser, 'Ghi đã gửi');
    await sees(pages.appraiser, /Văn bản 12\/UBND-LĐ đã gửi ngày/);
    await open(pages.officer, '/xa/bao-cao');
    const href = await pages.officer
      .getByRole('link', { name: 'Mở văn bản ý kiến (PDF)' })
      .getAttribute('href');
    const paper = await pages.officer.request.get(href ?? '');
    expect(paper.headers()['content-type']).toBe('application/pdf');
    await totals.opinionIs({ db, round, commune }, people, await countsUp());
  });

  it('the chair recognises the four lists; certificates get their numbers, and one is opened by its QR', async () => {
    await open(pages.chair, '/xa/cong-nhan');
    await sees(pages.chair, 'Đủ điều kiện ký quyết định');
    await pages.chair.getByLabel('Số, ký hiệu quyết định').fill('88/QĐ-UBND');
    await pages.chair.getByLabel('Ngày quyết định').fill('2023-12-10');
    await press(pages.chair, 'Ký quyết định công nhận');
    await press(pages.chair, 'Ký');
    await sees(pages.chair, 'Đã ký quyết định. Danh sách đã được khóa.');
    await press(pages.chair, 'Cấp số giấy chứng nhận');
    const count = await countsUp();
    await totals.recognitionIs({ db, round, commune }, count);
    await sees(
      pages.chair,
      `Đã cấp số cho ${count.rows.filter(({ end }) => end !== 'NOT_POOR').length} giấy chứng nhận.`,
    );
    const [certificate] = await db.owner<{ code: string }>(
      `SELECT code FROM certificate ORDER BY number LIMIT 1`,
    );
    await pages.villager.goto(`/giay-chung-nhan/${certificate?.code}`);
    await sees(pages.villager, 'Còn hiệu lực');
    expect(await readText(pages.villager.locator('body'))).not.toMatch(/Ngô Thị Huệ|Phạm Văn Khá/);
  });

  it('official figures of the commune are what the district counts; what was fixed before the complaint stays as it was', async () => {
    const count = await countsUp();
    await freeze(people.chair, commune.communeId, 'OFFICIAL');
    // twelve communes of the district are silent: nobody makes official figures of one
    await expect(freeze(people.lead, round.districtId, 'OFFICIAL')).rejects.toThrow('REPORT_PARTS_MISSING');
    for (const person of [commune.officer, people.lead])
      await totals.formsAre({ round }, person, commune.communeId, 'OFFICIAL', count);
    await totals.formsAre({ round }, people.lead, round.districtId, 'LIVE', count);
    await totals.formsAre({ round }, commune.officer, commune.communeId, 'PRELIMINARY', provisional);
    await totals.formsAre({ round }, people.lead, round.districtId, 'PRELIMINARY', provisional);
    await open(pages.officer, '/xa/bieu-mau');
    await sees(pages.officer, /Chính thức: chốt ngày/);
  });
});
