import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  issueLink,
  makeMeeting,
  makeRound,
  makeSmallCommune,
} from '../testkit/small-commune.ts';
import { devicesOn, picture, sees, type Devices } from './browser-world.ts';
import { chaptersOf } from './chapters.ts';
import { seesResult } from './people/wall.ts';

/** Six heads of households, as the roll has them and as they are typed: without marks. */
const PEOPLE_AT_THE_DOOR = [10, 11, 12, 13, 14, 15].map(
  (n) => [`Nguyễn Văn Số ${n}`, `nguyen van so ${n}`] as const,
);
const PEOPLE = PEOPLE_AT_THE_DOOR.length;
let server: TestServer;
let devices: Devices;
let link: { path: string; pin: string };
let wall: Page;

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Thủy' });
  const meeting = await makeMeeting(server.url, round, commune);
  link = await issueLink(commune.officer, meeting.meetingId);
  wall = await devices.open('wall');
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});

chaptersOf('keyboard', () => devices);

/** A key does nothing while a command is under way, and the line at the bottom says so. */
const keys = async (...pressed: string[]): Promise<void> => {
  await wall.getByText('Đang làm…').waitFor({ state: 'hidden' });
  for (const key of pressed) await wall.keyboard.press(key);
};
/** The line at the bottom asks; Enter says yes. */
const yesTo = async (question: RegExp | string): Promise<void> => {
  await sees(wall, question);
  await keys('Enter');
};
const counted = (hands: number): Promise<void> => sees(wall, `Đã đếm: ${hands} tay`);

/** The slide of the next open item, by Enter. */
const next = async (title: string): Promise<void> => {
  await keys('Enter');
  await wall.getByRole('heading', { name: title }).waitFor();
};
const openVote = async (): Promise<void> => {
  await keys('Enter');
  await yesTo(/^Mở lấy ý kiến: /);
  await sees(wall, 'Đang lấy ý kiến');
};
/** Everybody's hand is counted for "agree", and the vote closed. */
const allAgree = async (): Promise<void> => {
  await keys(...Array<string>(PEOPLE).fill('1'));
  await counted(PEOPLE);
  await keys('c');
  await yesTo(`Đóng lượt? Đã đếm đủ ${PEOPLE} tay.`);
  await seesResult(wall, { count: '6/6', share: '100 %', word: 'Thống nhất' });
};

describe('An evening with the keyboard alone: people come in at the desk, the rest is run from the wall', () => {
  it('the operator comes in by link and PIN and opens the desk', async () => {
    await wall.goto(link.path);
    await wall.getByLabel('Mã PIN').waitFor();
    await wall.keyboard.type(link.pin); // the box has the focus
    await keys('Enter');
    await sees(wall, 'Máy này dùng để làm gì?');
    await keys('Tab', 'Tab', 'Tab', 'Enter'); // wall, remote, desk
    await wall.waitForURL('**/dieu-khien/**');
  });

  it('the careful answer about the projector has the focus; the other opens the roll', async () => {
    await wall.getByRole('heading', { name: 'Máy chiếu đang bật?' }).waitFor();
    await expect.poll(() => wall.locator(':focus').innerText()).toMatch(/^Đang bật/);
    await keys('Tab', 'Enter');
    await wall.getByRole('combobox', { name: 'Tìm theo tên, chủ hộ' }).waitFor();
  });

  it('six people are checked in by a name typed without marks, and Enter', async () => {
    await wall.keyboard.press('Alt+t');
    for (const [name, typed] of PEOPLE_AT_THE_DOOR) {
      await wall.keyboard.type(typed);
      await wall.keyboard.press('Enter'); // at once: before the roll has answered
      await wall.getByRole('table').getByRole('rowheader', { name }).first().waitFor();
      await expect.poll(() => wall.locator('#roll-search').inputValue()).toBe('');
    }
    await sees(wall, new RegExp(`${PEOPLE} người dự họp`));
  });

  it('back at the choice, the big screen is chosen without a mouse', async () => {
    await wall.goBack();
    await sees(wall, 'Máy này dùng để làm gì?');
    await keys('Tab', 'Enter');
    await wall.waitForURL('**/wall');
    await wall.locator('.wall:not(.stale)').waitFor();
  });

  it('Enter starts the meeting and leads to the agenda and the first household', async () => {
    await keys('Enter');
    await yesTo('Bắt đầu cuộc họp?');
    await sees(wall, /Enter mục tiếp theo/);
    await keys('Enter');
    await wall.getByRole('heading', { name: 'Nội dung lấy ý kiến' }).waitFor();
    await picture(wall, 'keyboard-agenda');
    await next('Lê Thị Bông');
  });

  it('hands are counted by 1, 2, 3, taken back, and whoever raised none has no opinion', async () => {
    await openVote();
    await keys('1', '1', '2', '1', '3');
    await counted(5);
    await keys('Backspace');
    await counted(4);
    await keys('c');
    await yesTo('Đóng lượt? Đã đếm 4/6 tay; 2 người không giơ tay tính là không có ý kiến.');
    await seesResult(wall, { count: '3/6', share: '50 %', word: 'Thống nhất' });
    await sees(wall, '1 không đồng ý · 2 không có ý kiến');
  });

  it('O takes a household out of its list, and it is voted on by itself', async () => {
    await next('Nghèo phát sinh mới');
    await keys('o');
    await sees(wall, /^Hộ số mấy có ý kiến khác\?/);
    await keys('1', 'Enter');
    await yesTo('Đưa ra lấy ý kiến riêng: Phạm Văn Khá?');
    await keys('a');
    await wall.getByRole('heading', { name: 'Nội dung lấy ý kiến' }).waitFor();
    await wall.getByRole('row', { name: /^2 Phạm Văn Khá/ }).waitFor();
    await wall.getByRole('row', { name: /^3 Nghèo thành cận nghèo/ }).waitFor();
    await next('Phạm Văn Khá');
    await openVote();
  });

  it('T types the numbers, which stay hidden on the wall until the close', async () => {
    await keys('t');
    await wall.getByRole('dialog').waitFor();
    await keys('2', 'Tab', '4', 'Tab', '0', 'Enter');
    await counted(PEOPLE);
    await keys('c');
    await yesTo(`Đóng lượt? Đã đếm đủ ${PEOPLE} tay.`);
    await seesResult(wall, { count: '2/6', share: '33,3 %', word: 'Chưa thống nhất – rà soát lại' });
  });

  it('the lists follow, the results are shown, and the whole is confirmed and sealed', async () => {
    await next('Nghèo thành cận nghèo');
    await openVote();
    await allAgree();
    await next('Hộ giữ nguyên');
    await openVote();
    await allAgree();
    await keys('r');
    await wall.getByRole('heading', { name: 'Kết quả' }).waitFor();
    await sees(wall, '3 thống nhất · 1 rà soát lại · 0 chưa lấy ý kiến');
    await picture(wall, 'keyboard-results');
    await keys('ArrowRight');
    await wall.getByRole('heading', { name: 'Giơ tay xác nhận toàn bộ kết quả' }).waitFor();
    await keys('Enter');
    await yesTo('Mở giơ tay xác nhận toàn bộ kết quả?');
    await sees(wall, 'Đang lấy ý kiến');
    await allAgree();
    await keys('s');
    await yesTo(/^Kết thúc cuộc họp\?/);
    await sees(wall, 'Cuộc họp đã kết thúc');
  });
});
