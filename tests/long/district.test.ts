import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeVillages } from '../testkit/make-villages.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeAccount,
  makeRound,
  makeSmallCommune,
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { expectAccessible } from '../web/axe-findings.ts';
import { devicesOn, press, readText, sees, type Devices } from '../web/browser-world.ts';
import { chaptersOf } from '../web/chapters.ts';
import {
  holdClass,
  logVisit,
  recordOfCommunes,
  recordPlan,
  saveForm,
  unfold,
} from '../web/people/committee-member.ts';
import { signIn } from '../web/people/signing-in.ts';

const VILLAGES = ['Ấp Hòa Bình', 'Ấp Bình Thới'];
type Commune = { readonly communeId: string; readonly name: string };

/**
 * Huyện Châu Phú with its thirteen communes, worked through by one person of the committee's standing office, in the order
 * of Đắk Lắk's plan 6828/KH-UBND: plan and money, committees, training, loudspeakers, inspection and re-checks.
 */
let server: TestServer;
let devices: Devices;
let commune: SmallCommune;
let communes: readonly Commune[];
let member: Page;
let officer: Page;
let all: number;

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Mỹ' });
  const role = { login: 'thuongtruc.bcd', role: 'COMMITTEE_MEMBER', areaId: round.districtId };
  const account = await makeAccount(server.url, admin, role);
  ({ supervisionBoard: communes } = await account.client.ask<{ supervisionBoard: Commune[] }>(
    `query ($r: UUID!) { supervisionBoard(roundId: $r) { communeId name } }`,
    { r: round.id },
  ));
  const others = communes.filter(({ communeId }) => communeId !== commune.communeId);
  await makeVillages(
    server.databaseUrl,
    others.map(({ communeId }) => communeId),
    VILLAGES,
  );
  all = others.length * VILLAGES.length + commune.villageIds.length;
  [member, officer] = await Promise.all([devices.open('laptop'), devices.open('laptop')]);
  await signIn(member, account, '/tinh');
  await signIn(officer, commune.officer, '/xa');
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});
chaptersOf('district', () => devices);

const others = () => communes.filter(({ communeId }) => communeId !== commune.communeId);
const mine = () => communes.find(({ communeId }) => communeId === commune.communeId)?.name ?? '';
/** One line for each village of the district: who, doing what, there. */
const ofEachVillage = (who: string, rest: string): string =>
  [
    `${who} Ấp Một; ${rest}; Ấp Một, ${mine()}`,
    ...others().flatMap(({ name }) =>
      VILLAGES.map((village) => `${who} ${village} ${name}; ${rest}; ${village}, ${name}`),
    ),
  ].join('\n');
const row = async (name: string): Promise<string> =>
  (await readText(member.getByRole('row').filter({ hasText: name }).first())).replace(/\s+/g, ' ');

test('I. Kế hoạch: one plan of the district counts for its thirteen communes, with its money', async () => {
  await member.goto('/tinh/chuan-bi');
  await sees(member, '0 % các xã (0/13) đã thành lập Ban Chỉ đạo.');
  await recordPlan(member, {
    ...{ number: '68/KH-UBND', dated: '2023-08-21', from: '2023-09-01', to: '2023-12-14' },
  });
  await sees(member, /thực hiện từ 01\/09\/2023 đến 14\/12\/2023/);
  expect(await row('Xã có kế hoạch')).toContain('13/13');
  // the next paper does not count for the communes unless that is said again
  expect(await member.getByLabel('Văn bản này tính cho mọi xã bên dưới').isChecked()).toBe(false);
  await press(member, 'Thêm dòng kinh phí');
  await member.getByLabel('Chi cho việc').fill('In phiếu, tập huấn');
  await member.getByLabel('Dự kiến (đồng)').fill('42.500.000');
  await saveForm(member, 'Chi cho việc');
  await sees(member, /dự kiến 42\.500\.000/);
});

test('II. Ban Chỉ đạo: the first commune by hand, the others from one list, each with its own number', async () => {
  await member.getByRole('link', { name: mine(), exact: true }).first().click();
  await sees(member, /0 % các xã \(0\/1\)/);
  await unfold(member, 'Ghi văn bản');
  await member.getByLabel('Loại văn bản').selectOption({ label: 'Quyết định thành lập Ban Chỉ đạo' });
  await member.getByLabel('Số, ký hiệu').fill('15/QĐ-UBND');
  await member.getByLabel('Ngày văn bản').fill('2023-09-01');
  await member.getByLabel('Ai ở trong đó').fill('Lê Văn Mẫu; trưởng ban; Phó Chủ tịch; 0900000000');
  await press(member, 'Lưu');
  await sees(member, '100 % các xã (1/1) đã thành lập Ban Chỉ đạo.');
  await member.goto('/tinh/chuan-bi');
  await sees(member, '7 % các xã (1/13) đã thành lập Ban Chỉ đạo.');
  await unfold(member, 'Ghi văn bản của nhiều xã một lần');
  // a commune of elsewhere and a day that does not exist: told by line, nothing recorded, nothing lost
  const papers = member.getByLabel('Văn bản của từng xã');
  await papers.fill(`${others()[0]?.name}; 1/QĐ; 31/02/2023\nXã Bình Hòa Trung; 2/QĐ; 05/09/2023`);
  await press(member, 'Lưu tất cả');
  await sees(member, /2 dòng chưa đúng: 1 \(.+\); 2 \(Xã Bình Hòa Trung\)\. Chưa ghi gì cả\./);
  expect(await papers.inputValue()).toContain('31/02/2023');
  await papers.fill('');
  const committee = { kind: 'Quyết định thành lập Ban Chỉ đạo', sign: 'QĐ-UBND', dated: '05/09/2023' };
  expect(await recordOfCommunes(member, committee)).toBe(12);
  await sees(member, '100 % các xã (13/13) đã thành lập Ban Chỉ đạo.');
  const teams = { kind: 'Quyết định thành lập tổ rà soát thôn', sign: 'QĐ-TRS', dated: '06/09/2023' };
  const people = ofEachVillage('Tổ trưởng', 'tổ trưởng; Trưởng ấp; 0900000001');
  expect(await recordOfCommunes(member, { ...teams, people })).toBe(13);
  expect(await row('Thôn có tổ rà soát')).toContain(`${all}/${all}`);
  const inspectors = { kind: 'Quyết định cử giám sát viên', sign: 'QĐ-GSV', dated: '06/09/2023' };
  expect(await recordOfCommunes(member, inspectors)).toBe(13);
  expect(await row('Xã đã cử giám sát viên')).toContain('13/13');
  await expectAccessible(member);
});

test('III. Tập huấn: a class of the district for all communes; who is of another district is told by the unit', async () => {
  await member.goto('/tap-huan');
  await sees(member, /Chưa có người được tập huấn: 13\/13 xã/);
  const officials = communes.map(({ name }) => `Cán bộ ${name}; cán bộ giảm nghèo; ${name}`).join('\n');
  await holdClass(member, {
    ...{ place: 'Hội trường huyện', day: '2023-09-12' },
    people: `${officials}\nNgười lạ; cán bộ; Xã Ba Chúc`,
  });
  await sees(member, /Dòng 14: .*Xã Ba Chúc/);
  await press(member, 'Chỉ thêm các dòng đúng');
  await sees(member, 'Đã thêm 13 người.');
  await press(member, 'Tất cả đã dự');
  await sees(member, /Đã dự: 13/);
  await member.goto('/tinh/chuan-bi');
  await sees(member, /đã mở 1 lớp tập huấn cho 13 đại biểu cấp xã\./);
  await member.goto('/tap-huan');
  await holdClass(member, {
    ...{ place: 'Trực tuyến', day: '2023-09-13' },
    people: ofEachVillage('Rà soát viên', 'rà soát viên'),
  });
  await sees(member, `Đã thêm ${all} người.`);
  await press(member, 'Tất cả đã dự');
  await sees(member, 'Mọi xã, thôn đều có người được tập huấn.');
  await expectAccessible(member);
  await member.goto('/tinh/chuan-bi');
  await sees(member, `đã mở 2 lớp tập huấn cho 13 đại biểu cấp xã và ${all} người ở thôn.`);
});

test('IV. Tuyên truyền: the first village by hand, the same days for all others, one broadcast for all it reached', async () => {
  await member.goto('/tinh/tuyen-truyen');
  await sees(member, `0/${all} thôn đã được báo ít nhất một lần`);
  await expectAccessible(member);
  await member.getByRole('link', { name: mine(), exact: true }).click();
  await member.getByRole('link', { name: 'Mở Ấp Một' }).click();
  await member.getByLabel('Rà soát viên đến từ ngày').fill('2023-09-15');
  await member.getByLabel('Đến hết ngày', { exact: true }).fill('2023-09-25');
  await member.getByLabel('Ai nhận Giấy đề nghị').fill('ông Ba, trưởng ấp');
  await member.getByLabel('Nhận ở đâu').fill('nhà văn hóa ấp');
  await member.getByLabel('Nhận đến hết ngày').fill('2023-09-20');
  await press(member, 'Lưu và làm lời đọc');
  await sees(member, 'Kính thưa bà con Ấp Một!');
  await member.goto('/tinh/tuyen-truyen');
  await press(member, 'Ghi cho thôn của nhiều xã một lần');
  await unfold(member, 'Ghi cho nhiều thôn một lần');
  await sees(member, `Ngày và nơi của ${all - 1} thôn chưa ghi`);
  await member.getByLabel('Rà soát viên đến từ ngày').fill('2023-09-15');
  await member.getByLabel('Đến hết ngày', { exact: true }).fill('2023-09-25');
  await member.getByLabel('Ai nhận Giấy đề nghị').fill('trưởng ấp');
  await member.getByLabel('Nhận ở đâu').fill('nhà văn hóa ấp');
  await member.getByLabel('Nhận đến hết ngày').fill('2023-09-20');
  await press(member, `Lưu cho ${all - 1} thôn`);
  await sees(member, `Đã phát ở ${all} thôn`);
  await member.getByLabel('Bởi ai').fill('Đài truyền thanh huyện');
  await press(member, `Ghi đã phát ở ${all} thôn`);
  await sees(member, `${all}/${all} thôn đã được báo ít nhất một lần`);
  await expectAccessible(member);
});

test('V. Kiểm tra: in charge of all communes at once; a visit with a finding, mended and signed off; none in the future', async () => {
  await member.goto('/tinh/kiem-tra');
  await sees(member, `${all}/${all} thôn chưa có lượt kiểm tra`);
  await unfold(member, 'Phân công nhiều xã một lần');
  await member.getByLabel('Ai phụ trách').selectOption({ label: 'thuongtruc.bcd' });
  await press(member, 'Phân công');
  await sees(member, 'Đã phân công 13 xã.');
  await member.getByRole('link', { name: mine(), exact: true }).click();
  const seen = {
    village: 'Ấp Một',
    place: 'nhà văn hóa ấp',
    with: 'trưởng ấp',
    seen: 'Hai phiếu B2 chưa ký.',
  };
  await logVisit(member, { ...seen, day: '2099-01-01' });
  await sees(member, /Ngày .*(chưa đến|tương lai)/);
  await member.getByLabel('Ngày đi').fill('2023-09-20');
  await press(member, 'Ghi lượt kiểm tra');
  await sees(member, /Đã ghi\. Thêm ảnh/);
  await unfold(member, 'Ghi phát hiện');
  await member.getByLabel('Điều chưa đúng').fill('Hai phiếu B2 chưa ký');
  await member.getByLabel('Ai chịu trách nhiệm khắc phục').selectOption({ index: 1 });
  await member.getByRole('button', { name: 'Ghi phát hiện' }).click();
  await sees(member, 'Chờ khắc phục');
  await officer.goto('/xa/kiem-tra');
  await officer.getByLabel('Đã làm gì').fill('Đã ký cả hai phiếu.');
  await press(officer, 'Báo đã khắc phục');
  await sees(officer, 'Chờ xác nhận');
  await member.reload();
  await press(member, 'Xác nhận xong');
  await sees(member, 'Đã xong');
});

test('V. Phúc tra: households are drawn, the member goes there and writes down what was found; the chair concludes', async () => {
  await unfold(member, 'Bốc hộ phúc tra');
  await member.getByLabel('Số hộ bốc').fill('2');
  await member.getByLabel('Vì sao').fill('kiểm tra theo mẫu');
  await press(member, 'Bốc hộ phúc tra');
  await sees(member, /Bốc 2 trong \d+ hộ · đã đến 0/);
  await sees(member, 'Hộ được bốc để phúc tra');
  await expectAccessible(member);
  await member.getByLabel('Ai đã đến').first().fill('thuongtruc.bcd');
  await member.getByLabel('Thấy gì tại hộ').first().fill('Nhà đúng như phiếu.');
  await member.getByLabel('Điểm B1').first().fill('120');
  await member
    .getByLabel(/Chỉ số thiếu hụt/)
    .first()
    .fill('4, 6');
  await press(member, 'Ghi lần phúc tra');
  await sees(member, /Bốc 2 trong \d+ hộ · đã đến 1/);
  await sees(member, 'Chủ tịch Ủy ban nhân dân xã kết luận.');
});

test('V. Kiểm tra: village by village, until none is without a visit where somebody has gone', async () => {
  for (const { communeId } of others())
    for (const village of VILLAGES) {
      await member.goto(`/tinh/kiem-tra?commune=${communeId}`);
      await logVisit(member, {
        ...{
          village,
          place: 'nhà văn hóa ấp',
          with: 'trưởng ấp',
          seen: 'Danh sách đủ.',
          day: '2023-09-21',
        },
      });
      await sees(member, /Đã ghi\. Thêm ảnh/);
    }
  await member.goto('/tinh/kiem-tra');
  await sees(member, new RegExp(`^0/${all} thôn chưa có lượt kiểm tra`));
});

test('VI. The board of the district says it beside the six steps; a village says what it lacks', async () => {
  await member.goto('/tinh');
  await sees(member, 'Xung quanh các bước');
  expect(await row('Xã đã thành lập Ban Chỉ đạo')).toContain('13/13');
  expect(await row('Thôn đã được báo trước')).toContain(`${all}/${all}`);
  expect(await row('Thôn đã có lượt kiểm tra')).toContain(`${all}/${all}`);
  await expectAccessible(member);
  const last = others().at(-1);
  await member.goto(`/tinh/xa/${last?.communeId}`);
  await sees(member, 'Xung quanh các bước');
  expect(await member.getByText('chưa có lượt kiểm tra').count()).toBe(0);
});
