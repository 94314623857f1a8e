import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoEvening, type Evening } from '../testkit/evening.ts';
import { devicesOn, picture, sees, type Devices } from '../web/browser-world.ts';

let evening: Evening;
let devices: Devices;
let wall: Page;
let desk: Page;
beforeAll(async () => {
  evening = await demoEvening();
  devices = await devicesOn(evening.server.url);
  await evening.start();
  await evening.hands(8);
  [wall, desk] = [await devices.open('wall'), await devices.open('laptop')];
  await wall.goto(`/m/${evening.code}/wall`);
  const link = await issue(`issueMeetingLink(commandId: $c, meetingId: $m, role: OPERATOR)`);
  await join(desk, link);
  await desk.getByRole('link', { name: /^Bàn điều khiển/ }).click();
  await desk.getByRole('button', { name: 'Chưa – mở danh sách' }).click();
  await desk.getByRole('tab', { name: /Chương trình/ }).click();
}, 90_000);
afterAll(async () => {
  await devices.close();
  await evening.dispose();
});

type Link = { path: string; pin: string };
const ask = async <T>(text: string, variables: object = {}): Promise<T> =>
  (
    await evening.officer.ask<{ result: T }>(text, {
      ...{ c: randomUUID(), m: evening.meetingId, ...variables },
    })
  ).result;
const issue = (field: string): Promise<Link> =>
  ask(`mutation ($c: UUID!, $m: UUID!) { result: ${field} { ... on MeetingLinkIssued { path pin } } }`);
async function join(page: Page, { path, pin }: Link): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Mã PIN').fill(pin);
  await page.getByRole('button', { name: 'Vào cuộc họp' }).click();
}
const changed = async (field: string, more: Record<string, unknown> = {}) => {
  const text = `mutation ($c: UUID!, $m: UUID!, $v: Int!) { result: ${field} { __typename ... on Refusal { code } } }`;
  const answer = await ask<{ code?: string }>(text, { v: await evening.version(), ...more });
  expect(answer.code).toBeUndefined();
};

/** Presses + as often as hands are raised. */
async function count(page: Page, agree: number, disagree: number, none: number): Promise<void> {
  for (const [name, times] of [
    ['Đồng ý: thêm 1', agree],
    ['Không đồng ý: thêm 1', disagree],
    ['Không có ý kiến: thêm 1', none],
  ] as const)
    for (let i = 0; i < times; i += 1) await page.getByRole('button', { name, exact: true }).click();
}
const done = (page: Page) => page.getByRole('button', { name: 'Xong' }).click();
const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
/** Of every text on the wall, in pixels of a 1280×720 picture. */
const smallest = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = Infinity;
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const shown = parent && walker.currentNode.textContent?.trim() && parent.checkVisibility();
      if (shown && parent.getBoundingClientRect().width > 2)
        least = Math.min(least, parseFloat(getComputedStyle(parent).fontSize));
    }
    return least;
  });

it('two counters on two devices: unequal, again, equal; then the desk may close', async () => {
  await changed(`chooseCounters(commandId: $c, meetingId: $m, counters: 2, expectedVersion: $v)`);
  const [one, two] = [await devices.open('smallPhone'), await devices.open('phone')];
  await join(one, await issue(`inviteCounter(commandId: $c, meetingId: $m, counterNo: 1)`));
  await join(two, await issue(`inviteCounter(commandId: $c, meetingId: $m, counterNo: 2)`));
  await sees(one, 'Chờ lượt sau');
  const [item] = await evening.items();
  await evening.open(item?.id ?? '');
  await sees(one, 'Người đếm số 1');
  await sees(wall, 'Hai người đang đếm');
  await count(one, 5, 2, 1);
  await picture(one, 'counter-320');
  expect([await noSideways(one), await noSideways(two)]).toEqual([true, true]);
  for (const button of await one.getByRole('button', { name: /thêm 1|bớt 1/ }).all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(64);
  await done(one);
  await sees(one, 'Đã gửi');
  await sees(desk, 'Một người đã gửi, chờ người kia');
  await picture(desk, 'counters-desk-one-in');
  await count(two, 4, 3, 1);
  await done(two);
  for (const page of [one, two, desk, wall]) await sees(page, 'Hai người đếm khác nhau – đếm lại');
  expect(await two.locator('body').innerText()).not.toContain('5 · 2 · 1'); // the other one's number
  await picture(two, 'counter-390-different');
  await picture(desk, 'counters-desk-different');
  await picture(wall, 'counters-wall-different');
  expect(await smallest(wall)).toBeGreaterThanOrEqual(24);
  for (const page of [one, two]) {
    await count(page, 5, 2, 1);
    await done(page);
  }
  for (const page of [one, two]) await sees(page, 'Hai người đếm khớp');
  await sees(wall, 'Đã đếm xong');
  await picture(one, 'counter-320-taken');
  await desk.getByRole('button', { name: 'Chốt kết quả' }).click();
  await sees(desk, '5/8 đồng ý');
  await sees(one, 'Chờ lượt sau');
  await changed(`chooseCounters(commandId: $c, meetingId: $m, counters: 1, expectedVersion: $v)`);
}, 60_000);

it('a secret ballot on paper: sheets at the desk, nothing but its form on the wall until the close', async () => {
  await changed(
    `chooseFormOfVote(commandId: $c, meetingId: $m, form: SECRET_BALLOT, agree: 8, expectedVersion: $v)`,
  );
  const { attendees } = (
    await evening.officer.ask<{ meeting: { attendees: { id: string }[] } }>(
      `query ($m: UUID!) { meeting(id: $m) { attendees { id } } }`,
      { m: evening.meetingId },
    )
  ).meeting;
  const ids = JSON.stringify(attendees.slice(0, 3).map(({ id }) => id));
  await changed(
    `approveCommittee(commandId: $c, meetingId: $m, attendeeIds: ${ids}, agree: 8, expectedVersion: $v)`,
  );
  const [, item] = await evening.items();
  await evening.open(item?.id ?? '');
  await sees(wall, 'Bỏ phiếu kín bằng giấy');
  await picture(wall, 'secret-wall');
  expect(await smallest(wall)).toBeGreaterThanOrEqual(24);
  const box = (name: string) => desk.getByLabel(name, { exact: true }).filter({ visible: true });
  for (const [name, n] of Object.entries({ 'Phát ra': 8, 'Thu về': 9, 'Đồng ý': 5 }))
    await box(name).fill(String(n));
  for (const [name, n] of Object.entries({
    'Không đồng ý': 1,
    'Không ý kiến, để trống': 1,
    'Không hợp lệ': 0,
  }))
    await box(name).fill(String(n));
  await desk.getByRole('button', { name: 'Chốt kết quả' }).click();
  await sees(desk, 'Thu về không quá số phát ra.');
  await box('Thu về').fill('7');
  await sees(desk, 'Trong hòm 7 / thu về 7');
  await picture(desk, 'secret-desk');
  await desk.getByRole('button', { name: 'Chốt kết quả' }).click();
  await sees(desk, '5/8 đồng ý');
  await picture(wall, 'secret-wall-result');
}, 60_000);

it('hands are counted on one screen at a time: the other one says so', async () => {
  await changed(
    `chooseFormOfVote(commandId: $c, meetingId: $m, form: HAND_COUNT, agree: 8, expectedVersion: $v)`,
  );
  const [, , item] = await evening.items();
  const chair = await devices.open('wall');
  const link = await issue(`issueMeetingLink(commandId: $c, meetingId: $m, role: CHAIR)`);
  await join(chair, link);
  await chair.getByRole('link', { name: /Chạy trên màn chiếu/ }).click();
  await evening.open(item?.id ?? '');
  await sees(chair, 'Đang lấy ý kiến');
  for (const key of ['1', '1', '2']) await chair.keyboard.press(`Digit${key}`);
  await sees(chair, 'Đã đếm: 3 tay');
  await sees(desk, 'Đang đếm ở màn chiếu');
  await picture(desk, 'hands-on-wall-desk');
  await picture(chair, 'hands-wall');
  await desk.getByRole('button', { name: 'Đếm ở đây' }).click();
  await sees(chair, 'Đang đếm ở bàn điều khiển');
  await chair.keyboard.press('Digit1');
  await sees(chair, 'Tay đang được đếm ở bàn điều khiển. Đếm lại từ đầu ở màn chiếu?');
  expect(await smallest(chair)).toBeGreaterThanOrEqual(24);
  await chair.keyboard.press('Escape');
  await desk.getByRole('textbox', { name: 'Đồng ý', exact: true }).fill('8');
  await desk.getByRole('button', { name: 'Chốt kết quả' }).click();
  await sees(desk, '8/8 đồng ý');
}, 60_000);

it('few phones: the desk offers hands or paper; the meeting’s choice, its committee and the counters are named there', async () => {
  await evening.phones(2);
  await evening.consent(10);
  const [, , , item] = await evening.items();
  await desk
    .getByRole('navigation', { name: 'Chương trình' })
    .getByRole('button')
    .nth((item?.position ?? 4) + 0)
    .click();
  await sees(desk, 'Chỉ có 2 điện thoại: phiếu có thể không còn kín');
  await picture(desk, 'few-phones-desk');
  await desk.getByRole('button', { name: 'Lấy ý kiến bằng giơ tay hoặc bỏ phiếu kín' }).click();
  const form = desk.locator('#form-of-vote');
  await form.getByLabel('Hình thức lấy ý kiến').selectOption('SECRET_BALLOT');
  const hands = form.getByLabel('Số người giơ tay đồng ý');
  await hands.first().fill('10');
  await hands.first().press('Enter');
  await form.getByText('Hình thức lấy ý kiến: bỏ phiếu kín').waitFor();
  for (const n of [1, 2, 3]) await form.getByLabel(`Người thứ ${n}`).selectOption({ index: n });
  await hands.nth(1).fill('9');
  await picture(desk, 'committee-desk');
  await hands.nth(1).press('Enter');
  await form.getByText(/^\s*Tổ kiểm phiếu: /).waitFor();
  await desk.getByText(/^Ai đếm tay: /).click();
  await desk.getByLabel('Ai đếm tay').selectOption('2');
  await desk.getByRole('button', { name: 'Cấp đường dẫn cho người đếm 1' }).click();
  const pin = desk.locator('[data-counter-pin]');
  expect(await pin.innerText()).toMatch(/^\d{6}$/);
  await pin.scrollIntoViewIfNeeded();
  await picture(desk, 'invite-counter-desk');
  await desk
    .getByRole('button', { name: 'English' })
    .or(desk.getByRole('link', { name: 'English' }))
    .first()
    .click();
  await sees(desk, 'Who counts the hands');
  await picture(desk, 'invite-counter-desk-en');
}, 60_000);
