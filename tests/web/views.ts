import type { Page } from 'playwright-core';
import { demoEvening, type Evening } from '../testkit/evening.ts';
import { makeAccount, signedIn } from '../testkit/small-commune.ts';
import { devicesOn, press, sees, type Devices } from './browser-world.ts';
import * as operator from './people/operator.ts';
import { signIn, type SignIn } from './people/signing-in.ts';
import { joinBySlip } from './people/villager.ts';
import { openWall } from './people/wall.ts';
import { BINH_MY_WORKBOOK } from './workbook.ts';

type Who = 'stranger' | 'admin' | 'officer' | 'province' | 'appraiser' | 'operator' | 'phone' | 'wall';
export type Rooms = {
  readonly evening: Evening;
  readonly devices: Devices;
  readonly pages: Readonly<Record<Who, Page>>;
};

/** The province of the demo's round as it was then. */
async function provinceOfficer({ server, signIns }: Evening): Promise<SignIn> {
  const admin = await signedIn(server.url, signIns.admin);
  const { areas } = await admin.client.ask<{ areas: { id: string }[] }>(
    `{ areas(search: "An Giang", level: PROVINCE, day: "2023-09-01") { id } }`,
  );
  const account = { login: 'so.angiang', role: 'PROVINCE_OFFICER', areaId: areas[0]?.id ?? '' };
  return makeAccount(server.url, admin, account);
}

/** The demo evening with somebody of every kind before a screen of their kind. */
export async function openRooms(): Promise<Rooms> {
  const evening = await demoEvening();
  const devices = await devicesOn(evening.server.url);
  const [stranger, phone, wall] = [
    await devices.open('smallPhone'),
    await devices.open('smallPhone'),
    await devices.open('wall'),
  ];
  const [admin, officer, province, appraiser, desk] = [
    await devices.open('laptop'),
    await devices.open('laptop'),
    await devices.open('laptop'),
    await devices.open('laptop'),
    await devices.open('laptop'),
  ];
  await signIn(admin, evening.signIns.admin, '/quan-tri');
  await signIn(officer, evening.signIns.officer, '/xa');
  await signIn(province, await provinceOfficer(evening), '/tinh');
  await signIn(appraiser, evening.signIns.appraiser, '/tham-dinh');
  await signIn(desk, evening.signIns.officer, '/xa');
  await signIn(wall, evening.signIns.officer, '/xa'); // so that its line of keys is there
  return {
    evening,
    devices,
    pages: { stranger, admin, officer, province, appraiser, operator: desk, phone, wall },
  };
}

export const closeRooms = async (rooms: Rooms | undefined): Promise<void> => {
  await rooms?.devices.close();
  await rooms?.evening.dispose();
};

export type View = {
  readonly title: string;
  readonly who: Who;
  /** Brings the page there; views are visited in order, since the evening goes on between them. */
  readonly go: (page: Page, rooms: Rooms) => Promise<void>;
};

const at = (title: string, who: Who, path: string, ready: string | RegExp): View => ({
  title,
  who,
  go: async (page) => {
    await page.goto(path);
    await sees(page, ready);
  },
});

const FRONT: View[] = [
  at('front door', 'stranger', '/', 'Bạn đang ở cuộc họp?'),
  at('sign-in', 'stranger', '/dang-nhap', 'Tên đăng nhập'),
  at('a page that is not there', 'stranger', '/khong-co-trang-nay', /Không/),
  at('one-evening link', 'stranger', '/join/khong-co', 'Mã PIN'),
  {
    title: 'sign-in refused',
    who: 'stranger',
    go: async (page) => {
      await page.goto('/dang-nhap');
      await press(page, 'Đăng nhập');
      await page.getByRole('alert').waitFor();
    },
  },
];

const ADMIN: View[] = [
  at('accounts', 'admin', '/quan-tri', 'canbo.binhmy'),
  at('rounds', 'admin', '/quan-tri/dot', /giai đoạn 2022–2025/),
  at('new round', 'admin', '/quan-tri/dot/moi', 'Tên đợt'),
  at('areas', 'admin', '/quan-tri/dia-ban', 'Tìm'),
  at('new account', 'admin', '/quan-tri/tai-khoan-moi', 'Họ và tên'),
  at('password', 'admin', '/dang-nhap/mat-khau', 'Mật khẩu hiện nay'),
];

const COMMUNE: View[] = [
  at('commune board', 'officer', '/xa', 'Biểu tổng hợp của xã'),
  at('import', 'officer', '/xa/nhap', 'Chọn tệp Excel'),
  {
    title: 'import preview',
    who: 'officer',
    go: async (page) => {
      await page.goto('/xa/nhap');
      await page.locator('input[type=file]').setInputFiles(BINH_MY_WORKBOOK);
      await page.getByRole('heading', { name: /^Xem trước:/ }).waitFor();
    },
  },
  at('rows to mend, before the projector question', 'officer', '/xa/can-sua', 'Máy chiếu đang bật?'),
  {
    title: 'a row being mended',
    who: 'officer',
    go: async (page) => {
      await press(page, 'Máy chiếu đã tắt – mở');
      await press(page, /^Sửa dòng/);
      await press(page, /^Miễn nhập dòng/);
    },
  },
  {
    title: 'village with its meeting and cases',
    who: 'officer',
    go: async (page, { evening }) => {
      await page.goto('/xa');
      await page.getByRole('link', { name: evening.signIns.meeting.village, exact: true }).first().click();
      await press(page, 'Máy chiếu đã tắt – mở');
      await press(page, 'Cấp cho người điều khiển máy');
      await page.locator('.slip .pin').waitFor();
    },
  },
];

/** Pages with personal data: the question about the projector comes first. */
const behind = (title: string, path: string, ready: string | RegExp): View => ({
  title,
  who: 'officer',
  go: async (page) => {
    await page.goto(path);
    await press(page, 'Máy chiếu đã tắt – mở');
    await sees(page, ready);
  },
});

const HOUSEHOLDS: View[] = [
  {
    title: 'why a household has its class',
    who: 'officer',
    go: async (page) => {
      await page.locator('a[href^="/xa/ho/"]').first().click();
      await sees(page, 'Phiếu giải thích kết quả phân loại hộ');
    },
  },
  behind('requests', '/xa/danh-sach/de-nghi', 'Hộ đề nghị'),
  behind('life events', '/xa/bien-dong', 'Việc đã xảy ra'),
  behind('reviews during the year', '/xa/trong-nam', 'Nhận đơn mới'),
  behind('average living', '/xa/muc-song-trung-binh', /^Mức quy định/),
  behind('households to visit', '/phieu', 'Tải về máy trước khi đi'),
];

const PROVINCE: View[] = [
  at('progress of the province', 'province', '/tinh', 'Câu báo cáo'),
  at('rule packs', 'province', '/tinh/quy-dinh', /giai đoạn 2022–2025/),
  at('score tables', 'province', '/tinh/bang-diem', 'Chưa nạp bảng điểm nào'),
  at('calendar', 'province', '/tinh/lich', 'Ngày nghỉ và ngày làm bù trong năm'),
];

const lobby: View = {
  title: 'wall: lobby',
  who: 'wall',
  go: async (page, { evening }) => openWall(page, evening.code),
};
const phone = (title: string, go: View['go']): View => ({ title: `phone: ${title}`, who: 'phone', go });
const wall = (title: string, go: View['go']): View => ({ title: `wall: ${title}`, who: 'wall', go });
const desk = (title: string, go: View['go']): View => ({ title: `desk: ${title}`, who: 'operator', go });

const tab = (name: string) => desk(name, (page) => page.getByRole('tab', { name: new RegExp(name) }).click());

const BEFORE_THE_MEETING: View[] = [
  lobby,
  phone('slip', async (page, { evening }) => {
    await page.goto(`/m/${evening.code}`);
    await page.getByLabel('Mã phiếu').waitFor();
  }),
  desk('the question', async (page, { evening }) => {
    await page.goto(`/dieu-khien/${evening.meetingId}`);
    await page.getByRole('heading', { name: 'Máy chiếu đang bật?' }).waitFor();
  }),
  desk('people', async (page, { evening }) => {
    await evening.hands(8);
    await operator.saysProjectorIsOff(page);
    await page.getByRole('combobox', { name: 'Tìm theo tên, chủ hộ' }).fill('nguyen');
    await page.getByRole('option').first().waitFor();
  }),
  desk('before the meeting', async (page) => {
    await operator.openAgenda(page);
    await sees(page, /^Mã QR dùng: /);
  }),
  tab('Ghi chú'),
  tab('Màn chiếu'),
];

/** From the first household to its result. */
const A_VOTE: View[] = [
  phone('inside', async (page, { evening, pages }) => {
    await evening.start();
    await joinBySlip(page, evening.code, await evening.slip());
    await evening.consent(9);
    await operator.openAgenda(pages.operator);
  }),
  desk('an item', async (page) => {
    await operator.chooseItem(page, operator.itemsOf(page, 'A').nth(0));
    await operator.showOnWall(page);
  }),
  wall('household', (page) => sees(page, 'Kết quả chấm')),
  desk('open vote', (page) => operator.openVote(page)),
  wall('open vote', (page) => sees(page, 'Đang lấy ý kiến')),
  phone('question', (page) => sees(page, 'Bạn có đồng ý với kết quả này không?')),
  phone('chosen', async (page) => {
    await press(page, 'Đồng ý');
    await sees(page, 'Phiếu chưa được gửi.');
  }),
  phone('received', async (page) => {
    await press(page, 'Gửi phiếu');
    await sees(page, 'Đã nhận phiếu của bạn');
  }),
  desk('result', async (page) => {
    await operator.typeHands(page, { agree: 6, disagree: 1, noOpinion: 1 });
    await operator.closeVote(page);
  }),
  wall('result', (page) => sees(page, 'Thống nhất')),
  phone('result', (page) => sees(page, 'Thống nhất')),
];

const LISTS: View[] = [
  desk('a list', async (page) => {
    await operator.chooseItem(page, operator.itemsOf(page, 'C').nth(0));
    await operator.showOnWall(page);
  }),
  wall('list', (page) => page.getByRole('heading', { name: /^Hộ giữ nguyên/ }).waitFor()),
  desk('list open', (page) => operator.openVote(page)),
  wall('list open', (page) => sees(page, 'Đang lấy ý kiến')),
  phone('list', (page) => sees(page, 'Bạn có đồng ý với kết quả này không?')),
  wall('agenda', async (page, { evening, pages }) => {
    await operator.typeHands(pages.operator, { agree: 8, disagree: 0, noOpinion: 0 });
    await operator.closeVote(pages.operator);
    await evening.show('AGENDA');
    await page.getByRole('heading', { name: 'Nội dung lấy ý kiến' }).waitFor();
  }),
  wall('results', async (page, { evening }) => {
    await evening.show('RESULTS');
    await page.getByRole('heading', { name: 'Kết quả' }).waitFor();
  }),
  wall('closing', async (page, { evening }) => {
    await evening.show('CLOSING');
    await page.getByRole('heading', { name: /^Giơ tay xác nhận/ }).waitFor();
  }),
  desk('reconciliation', async (page, { evening }) => {
    await page.goto(`/dieu-khien/${evening.meetingId}/doi-chieu`);
    await sees(page, 'Mọi lượt đều khớp.');
  }),
];

const DISTRICT: View[] = [
  at('appraisal board and queue', 'appraiser', '/tham-dinh', 'Chưa mở'),
  {
    title: 'a masked case',
    who: 'appraiser',
    go: async (page) => {
      await page
        .getByRole('link', { name: /Chưa mở/ })
        .first()
        .click();
      await sees(page, 'Hồ sơ dự kiến: thông tin của hộ chưa mở');
    },
  },
];

/** Every page of the product, each in the states that look different. */
export const VIEWS: readonly View[] = [
  ...FRONT,
  ...ADMIN,
  ...COMMUNE,
  ...HOUSEHOLDS,
  ...PROVINCE,
  ...BEFORE_THE_MEETING,
  ...A_VOTE,
  ...LISTS,
  ...DISTRICT,
];
