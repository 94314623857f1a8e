import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishPapers } from '../testkit/after-the-meeting.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import * as api from '../testkit/small-commune.ts';
import { expectAccessible } from './axe-findings.ts';
import { devicesOn, eventually, picture, press, sees, type Devices } from './browser-world.ts';
import { chaptersOf } from './chapters.ts';
import { BINH_MY, CHAU_PHU, createAccount, createRound, firstAdministrator } from './people/administrator.ts';
import { communeOnBoard, openCase, sectionsOf } from './people/appraiser.ts';
import * as officer from './people/officer.ts';
import * as operator from './people/operator.ts';
import { signIn, signInFirst, type SignIn } from './people/signing-in.ts';
import { changeVote, joinByScan, joinBySlip, vote } from './people/villager.ts';
import { openWall, seesResult, shown } from './people/wall.ts';
import { BINH_MY_WORKBOOK, headsOf, indicatorNames, opinionsOf, withoutMarks } from './workbook.ts';

const VILLAGE = 'Ấp Bình Thành';
const COMMUNE = 'Xã Bình Mỹ';
const EVENING = { place: 'Nhà văn hóa ấp', chair: 'Lê Văn Chín' };
const AGREED = { count: '10/20', share: '50 %', word: 'Thống nhất' };
const NOT_AGREED = { count: '9/20', share: '45 %', word: 'Chưa thống nhất – rà soát lại' };

let server: TestServer;
let devices: Devices;
let office: { commune: Page; district: Page };
let hall: { desk: Page; wall: Page; phones: Page[] };
let meeting: { code: string; link: { path: string; pin: string } };

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});
chaptersOf('evening', () => devices);

const openPages = async (count: number): Promise<Page[]> =>
  Promise.all(Array.from({ length: count }, () => devices.open('smallPhone')));

describe('An evening in Ấp Bình Thành, played through the pages only', () => {
  it('the administrator opens the round of 2023 for huyện Châu Phú and makes two accounts', async () => {
    const admin = await devices.open('desk');
    await eventually(() => server.output()).toContain('/quan-tri');
    await signIn(admin, firstAdministrator(server.output()), '/quan-tri');
    await createRound(admin, {
      name: 'Rà soát định kỳ năm 2023',
      year: '2023',
      rulePack: 'giai đoạn 2022–2025',
      place: CHAU_PHU,
    });
    const accounts: Record<'officer' | 'appraiser', SignIn> = {
      officer: await createAccount(admin, {
        name: 'Nguyễn Thị Lan',
        login: 'lan.binhmy',
        role: /Cán bộ giảm nghèo xã/,
        place: BINH_MY,
      }),
      appraiser: await createAccount(admin, {
        name: 'Trần Văn Hòa',
        login: 'hoa.chauphu',
        role: /Chuyên viên thẩm định/,
        place: CHAU_PHU,
      }),
    };
    office = { commune: await devices.open('desk'), district: await devices.open('desk') };
    await signInFirst(office.commune, accounts.officer, '/xa');
    await signInFirst(office.district, accounts.appraiser, '/tham-dinh');
    await picture(admin, 'account');
  });

  it('the officer imports the commune’s workbook: 189 rows are read, 3 of them flagged, 10 have to be mended', async () => {
    const read = await officer.uploadWorkbook(office.commune, BINH_MY_WORKBOOK);
    expect(read).toEqual({ accepted: 189, flagged: 3, toMend: 10 });
    await picture(office.commune, 'import');
    expect(await officer.confirmImport(office.commune)).toContain('Nhập được 189 hộ');
  });

  it('a meeting is prepared once the rows that block its village are mended or excused by name', async () => {
    await officer.openVillage(office.commune, VILLAGE);
    const refusal = await officer.isRefusedToPrepare(office.commune, EVENING);
    expect(refusal).toContain('chưa nhập được');
    await officer.openRowsToMend(office.commune);
    await officer.mendRow(office.commune, 182, /^Mã hộ/, '30487-0756');
    await officer.excuseRow(
      office.commune,
      166,
      'Nguyễn Thị Lan, cán bộ giảm nghèo',
      'Không rõ ấp, đã chuyển đi',
    );
    await officer.openVillage(office.commune, VILLAGE);
    const code = await officer.prepareMeeting(office.commune, EVENING);
    meeting = { code, link: await officer.issueLink(office.commune) };
    await picture(office.commune, 'link');
  });

  it('the operator joins by link and PIN, and 20 people who count and one who supervises are checked in', async () => {
    hall = {
      desk: await devices.open('laptop'),
      wall: await devices.open('wall'),
      phones: await openPages(3),
    };
    await openWall(hall.wall, meeting.code);
    await operator.joinAsOperator(hall.desk, meeting.link);
    await operator.saysProjectorIsOff(hall.desk);
    const people = (await headsOf(VILLAGE)).slice(0, 20);
    expect(people).toHaveLength(20);
    const slips: string[] = [];
    for (const [index, name] of people.entries()) {
      const channel = index < 3 ? 'PHONE' : 'HAND';
      const slip = await operator.checkIn(hall.desk, { typed: withoutMarks(name), name }, channel);
      if (slip) slips.push(slip);
    }
    await operator.checkInByName(hall.desk, 'Phạm Thị Giám Sát', /Mặt trận Tổ quốc giám sát/);
    await sees(hall.desk, '20 người dự họp được tính · 1 không tính · 0 điện thoại đã vào');
    await sees(hall.wall, '20 người');
    await picture(hall.desk, 'desk-people');
    const [typed, alsoTyped, scanned] = hall.phones as [Page, Page, Page];
    await joinBySlip(typed, meeting.code, slips[0] ?? '');
    await joinBySlip(alsoTyped, meeting.code, slips[1] ?? '');
    await joinByScan(scanned, meeting.code, slips[2] ?? '');
    await sees(hall.desk, '20 người dự họp được tính · 1 không tính · 3 điện thoại đã vào');
  });

  it('the meeting starts and agrees to phones; the boards of commune and district are open beside it', async () => {
    await operator.startMeeting(hall.desk);
    await operator.recordConsent(hall.desk, 18);
    await office.commune.goto('/xa');
    await office.district.goto('/tham-dinh');
    await eventually(() => officer.villageOnBoard(office.commune, VILLAGE)).toMatchObject({
      step: expect.stringMatching(/^3 Họp.* – đang làm$/) as string,
      meeting: expect.stringContaining('Đang họp') as string,
      cases: 18,
      decided: 0,
    });
    await eventually(() => communeOnBoard(office.district, COMMUNE)).toMatchObject({
      status: 'Dự kiến – xã chưa báo cáo',
      provisional: 0,
      ready: 0,
      notAgreed: 0,
    });
  });

  it('a contested household is put to the meeting: the wall shows the case and shames nobody', async () => {
    const name = await operator.chooseItem(hall.desk, operator.itemsOf(hall.desk, 'A').nth(0));
    await operator.showOnWall(hall.desk);
    await sees(hall.wall, name);
    await sees(hall.wall, 'Hộ còn ý kiến khác');
    await operator.openVote(hall.desk);
    await sees(hall.wall, 'Đang lấy ý kiến');
    await sees(hall.wall, /^20 người dự họp/);
    const forbidden = [...(await opinionsOf(VILLAGE)), ...(await indicatorNames())];
    expect(forbidden.length).toBeGreaterThan(12);
    expect(await shown(hall.wall, forbidden)).toEqual([]);
  });

  it('3 phones and 17 hands answer; until the close the room sees how many, never what', async () => {
    const [first, second, third] = hall.phones as [Page, Page, Page];
    await picture(first, 'phone-question', 'phone');
    await vote(first, 'Đồng ý');
    await vote(second, 'Không đồng ý');
    await vote(third, 'Không có ý kiến');
    await changeVote(third, 'Đồng ý');
    await sees(hall.wall, '3/3');
    await sees(hall.desk, 'Điện thoại: đã nhận 3/3 phiếu');
    await operator.typeHands(hall.desk, { agree: 8, disagree: 7, noOpinion: 2 });
    expect(await shown(hall.wall, ['10/20', '8/17', '2/3 đồng ý'])).toEqual([]);
    await picture(hall.wall, 'wall-open');
    await picture(hall.desk, 'desk-vote', 'desk');
  });

  it('10 of 20 agree: it passes, and every screen says so with the same numbers', async () => {
    expect(await operator.closeVote(hall.desk)).toEqual({
      outcome: 'Thống nhất',
      share: '10/20 đồng ý · 50 %',
    });
    await seesResult(hall.wall, AGREED);
    await sees(hall.wall, '8 không đồng ý · 2 không có ý kiến');
    for (const phone of hall.phones) {
      await sees(phone, '10/20 đồng ý · 50 %');
      await sees(phone, 'Thống nhất');
    }
    await eventually(() => officer.villageOnBoard(office.commune, VILLAGE)).toMatchObject({
      decided: 1,
      notAgreed: 0,
    });
    await eventually(() => communeOnBoard(office.district, COMMUNE)).toMatchObject({
      provisional: 1,
      notAgreed: 0,
    });
    await picture(hall.wall, 'wall-agreed', 'wall-result');
    await picture(hall.phones[0] as Page, 'phone-result');
  });

  it('9 of 20 agree to the next: review again, and commune and district count it at once', async () => {
    await operator.chooseItem(hall.desk, operator.itemsOf(hall.desk, 'A').nth(1));
    await operator.openVote(hall.desk);
    const [first, second] = hall.phones as [Page, Page];
    await vote(first, 'Đồng ý');
    await vote(second, 'Đồng ý');
    await sees(hall.wall, '2/3');
    await operator.typeHands(hall.desk, { agree: 7, disagree: 10, noOpinion: 0 });
    expect(await operator.closeVote(hall.desk)).toEqual({
      outcome: 'Chưa thống nhất – rà soát lại',
      share: '9/20 đồng ý · 45 %',
    });
    await seesResult(hall.wall, NOT_AGREED);
    for (const phone of hall.phones) await sees(phone, '9/20 đồng ý · 45 %');
    await eventually(() => officer.villageOnBoard(office.commune, VILLAGE)).toMatchObject({
      decided: 2,
      notAgreed: 1,
    });
    await eventually(() => communeOnBoard(office.district, COMMUNE)).toMatchObject({
      provisional: 2,
      ready: 0,
      notAgreed: 1,
    });
    await picture(hall.wall, 'wall-not-agreed');
    await office.commune
      .getByRole('heading', { name: 'Các thôn', exact: true })
      .evaluate((heading) => heading.scrollIntoView());
    await picture(office.commune, 'commune', 'commune');
    await picture(office.district, 'district', 'district');
  });

  it('the list on the wall says what became of each', async () => {
    await operator.showInstead(hall.desk, 'Chương trình');
    await hall.wall.getByRole('heading', { name: 'Nội dung lấy ý kiến' }).waitFor();
    await sees(hall.wall, /^1 thống nhất · 1 rà soát lại · \d+ chưa lấy ý kiến$/);
    await picture(hall.wall, 'wall-agenda', 'wall-agenda');
  });

  it('an objection takes a household out of its list; then the rest of the agenda is voted', async () => {
    await operator.chooseItem(hall.desk, operator.itemsOf(hall.desk, 'B').nth(0));
    const contested = await operator.itemsOf(hall.desk, 'A').count();
    await operator.liftFirstOfList(hall.desk);
    await eventually(() => operator.itemsOf(hall.desk, 'A').count()).toBe(contested + 1);
    await operator.chooseItem(hall.desk, operator.itemsOf(hall.desk, 'A').nth(1));
    await operator.agreeToTheRest(hall.desk, 17);
    await eventually(() => officer.villageOnBoard(office.commune, VILLAGE)).toMatchObject({
      cases: 18,
      decided: 18,
      notAgreed: 1,
    });
  });

  it('one show of hands of all 20 confirms the whole, the result is sealed, and the sums are equal', async () => {
    await operator.confirmTheWhole(hall.desk, 20);
    await sees(hall.wall, '20/20');
    await operator.seal(hall.desk);
    await sees(hall.wall, 'Cuộc họp đã kết thúc');
    await sees(hall.phones[0] as Page, 'Cuộc họp đã kết thúc');
    await picture(hall.wall, 'wall-ended');
    await hall.desk.getByRole('link', { name: 'Đối chiếu số liệu' }).first().click();
    await sees(hall.desk, 'Mọi lượt đều khớp.');
    await picture(hall.desk, 'reconciliation');
  });

  it('the commune cannot report while cases are unsettled, and the district still sees no household', async () => {
    await officer.openReport(office.commune);
    await sees(office.commune, 'Còn thiếu để báo cáo');
    await sees(office.commune, '1 hộ chưa chốt kết quả');
    await sees(office.commune, /Chủ tịch UBND xã là người gửi/);
    await openCase(office.district, /Chưa mở/);
    await sees(office.district, 'Hồ sơ dự kiến: thông tin của hộ chưa mở');
    expect(await shown(office.district, await headsOf(VILLAGE))).toEqual([]);
  });

  it('a commune where all is settled reports, and its cases open for the appraiser', async () => {
    const admin = await api.firstAdministrator(server);
    const { rounds } = await admin.client.ask<{ rounds: { id: string; area: { id: string } }[] }>(
      '{ rounds { id area { id } } }',
    );
    const [open] = rounds.map(({ id, area }) => ({ id, districtId: area.id }));
    if (!open) throw new Error('no round');
    const commune = await api.makeSmallCommune(server.url, admin, open, { commune: 'Bình Thủy' });
    await api.agreeToEverything(await api.makeMeeting(server.url, open, commune), 12);
    await office.district.goto('/tham-dinh');
    await eventually(() => communeOnBoard(office.district, 'Xã Bình Thủy')).toMatchObject({ provisional: 4 });

    const { communeId } = commune;
    await finishPapers(server.databaseUrl, { roundId: open.id, communeId });
    const chair = { login: 'chutich.binhthuy', role: 'COMMUNE_CHAIR', areaId: communeId };
    const account = await api.makeAccount(server.url, admin, chair);
    const page = await devices.open('desk');
    await signIn(page, account, '/xa');
    await officer.openReport(page);
    await officer.sendReport(page);
    await sees(page, '4 hồ sơ đã mở cho Huyện Châu Phú. Hồ sơ của xã đã khóa.');
    await eventually(() => communeOnBoard(office.district, 'Xã Bình Thủy')).toMatchObject({
      status: expect.stringContaining('Đã báo cáo') as string,
      provisional: 0,
      ready: 4,
      notAgreed: 0,
    });
  });

  it('the appraiser reads one case: before, scores, result of the meeting and its share', async () => {
    await office.district.goto('/tham-dinh');
    await openCase(office.district, /A-0001/);
    expect(await shown(office.district, ['Lê Thị Bông'])).toEqual([]); // names are for the holder
    await press(office.district, 'Nhận hồ sơ này');
    await sees(office.district, /Lê Thị Bông/);
    const facts = await sectionsOf(office.district);
    expect(facts['Trước rà soát']).toMatch(/Hộ nghèo.*Có ý kiến khác/s);
    expect(facts['Điểm rà soát']).toMatch(/120.*chuẩn 140, −20 điểm.*20.*2 chỉ số.*Hộ cận nghèo/s);
    expect(facts['Điểm rà soát']).toMatch(
      /4\. Bảo hiểm y tế.*chưa đối chiếu văn bản.*6\. Tình trạng đi học/s,
    );
    expect(facts['Kết quả họp dân']).toMatch(
      /Thống nhất.*12\/12 người dự họp đồng ý, 100 %.*Hộ cận nghèo.*Nghèo thành cận nghèo/s,
    );
    await expectAccessible(office.district);
    await picture(office.district, 'case');
  });
});
