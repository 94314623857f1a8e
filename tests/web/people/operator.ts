import type { Locator, Page } from 'playwright-core';
import { press, readText, sees } from '../browser-world.ts';

/** The one-evening link and its PIN; the machine is used as the desk. */
export async function joinAsOperator(page: Page, link: { path: string; pin: string }): Promise<void> {
  await page.goto(link.path);
  await page.getByLabel('Mã PIN').fill(link.pin);
  await press(page, 'Vào cuộc họp');
  await page.getByRole('link', { name: /^Bàn điều khiển/ }).click();
  await page.waitForURL('**/dieu-khien/**');
}

/** Nothing personal is on the desk before this is answered. */
export async function saysProjectorIsOff(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Máy chiếu đang bật?' }).waitFor();
  await press(page, 'Chưa – mở danh sách');
  await page.getByRole('combobox', { name: 'Tìm theo tên, chủ hộ' }).waitFor();
}

const arrivedIs = (page: Page, name: string): Promise<void> =>
  page.getByRole('table').getByRole('rowheader', { name }).first().waitFor();

/** By name, typed without marks, Enter. Who votes by phone (Shift+Enter) gets a slip, returned here. */
export async function checkIn(
  page: Page,
  person: { typed: string; name: string },
  channel: 'HAND' | 'PHONE',
): Promise<string | null> {
  const search = page.getByRole('combobox', { name: 'Tìm theo tên, chủ hộ' });
  await search.fill(person.typed);
  await page.getByRole('option', { name: person.name }).first().waitFor();
  await search.press(channel === 'PHONE' ? 'Shift+Enter' : 'Enter');
  if (channel === 'HAND') {
    await arrivedIs(page, person.name);
    return null;
  }
  const slip = (await page.getByRole('dialog').locator('.code').innerText()).trim();
  await press(page, 'Xong, ẩn phiếu');
  await arrivedIs(page, person.name);
  return slip;
}

/** Somebody who is not on the roll of the village. */
export async function checkInByName(page: Page, name: string, role: RegExp): Promise<void> {
  await page.getByText('Người không có trong danh sách').click();
  const form = page.locator('details', { hasText: 'Người không có trong danh sách' }).locator('form');
  await form.getByLabel('Họ và tên').fill(name);
  const choices = form.getByLabel('Vai trò');
  const wanted = choices.locator('option').filter({ hasText: role });
  await choices.selectOption((await wanted.getAttribute('value')) ?? '');
  await form.getByRole('button', { name: 'Điểm danh người này' }).click();
  await arrivedIs(page, name);
}

const agenda = (page: Page): Locator => page.getByRole('navigation', { name: 'Chương trình' });
export const openAgenda = (page: Page): Promise<void> =>
  page.getByRole('tab', { name: /Chương trình/ }).click();

export async function startMeeting(page: Page): Promise<void> {
  await openAgenda(page);
  await press(page, 'Bắt đầu họp');
  await sees(page, 'Đã bắt đầu họp.');
}

/** The meeting is asked whether phones may be used; hands are counted. */
export async function recordConsent(page: Page, hands: number): Promise<void> {
  await agenda(page).getByRole('button', { name: 'Khai mạc' }).click();
  await page.getByLabel('Số tay đồng ý').fill(String(hands));
  await press(page, 'Ghi kết quả');
  await sees(page, 'Cuộc họp đã đồng ý dùng điện thoại.');
}

/** The items of one part (A, B or C) of the agenda, as the desk lists them. */
export const itemsOf = (page: Page, section: 'A' | 'B' | 'C'): Locator =>
  agenda(page)
    .locator('h3', { hasText: new RegExp(`^${section}\\.`) })
    .locator('xpath=following-sibling::*[1][self::ul]')
    .getByRole('button');

export async function chooseItem(page: Page, item: Locator): Promise<string> {
  const name = (await item.locator('.name').innerText()).split('\n')[0] ?? '';
  await item.click();
  await page.getByRole('heading', { name }).first().waitFor();
  return name;
}

export async function showOnWall(page: Page): Promise<void> {
  await press(page, 'Đưa lên màn chiếu');
  await sees(page, 'Đang trên màn chiếu');
}

/** The wall shows something else than the item under discussion. */
export async function showInstead(page: Page, what: string): Promise<void> {
  await page.getByRole('tab', { name: /Màn chiếu/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: what, exact: true }).click();
  await sees(page, `Màn chiếu đang hiện: ${what}`);
  await openAgenda(page);
}

export async function openVote(page: Page): Promise<void> {
  await press(page, 'Mở lấy ý kiến');
  await page.getByRole('button', { name: 'Chốt kết quả' }).waitFor();
}

export async function typeHands(
  page: Page,
  hands: { agree: number; disagree: number; noOpinion: number },
): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Chốt kết quả' }) });
  await form.getByRole('textbox', { name: 'Đồng ý', exact: true }).fill(String(hands.agree));
  await form.getByRole('textbox', { name: 'Không đồng ý', exact: true }).fill(String(hands.disagree));
  await form.getByRole('textbox', { name: 'Không có ý kiến', exact: true }).fill(String(hands.noOpinion));
}

/** Closes what is open; returns the result as the desk words it. */
export async function closeVote(page: Page): Promise<{ outcome: string; share: string }> {
  await press(page, 'Chốt kết quả');
  const box = page.locator('.result').filter({ visible: true });
  return {
    outcome: (await readText(box.locator('.outcome'))).replace(/^[✓↻\s]+/u, ''),
    share: await readText(box.locator('.share')),
  };
}

/** "Có ý kiến khác": a household leaves its list and is taken by itself. */
export async function liftFirstOfList(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Có ý kiến khác về hộ/ })
    .first()
    .click();
  await press(page, 'Đưa ra lấy ý kiến riêng');
  await sees(page, /đã chuyển sang phần A/);
}

/** Whatever is left of the agenda, one after the other, hands only. Returns how many items that were. */
export async function agreeToTheRest(page: Page, hands: number): Promise<number> {
  const next = page.getByRole('button', { name: /^(Mục tiếp theo: |Sang giơ tay xác nhận)/ });
  for (let items = 0; ; items += 1) {
    if ((await next.innerText()).startsWith('Sang')) return items;
    await next.click();
    await openVote(page);
    await typeHands(page, { agree: hands, disagree: 0, noOpinion: 0 });
    await closeVote(page);
  }
}

export async function confirmTheWhole(page: Page, hands: number): Promise<void> {
  await press(page, 'Sang giơ tay xác nhận');
  await press(page, 'Mở lượt giơ tay xác nhận');
  await typeHands(page, { agree: hands, disagree: 0, noOpinion: 0 });
  await closeVote(page);
}

export async function seal(page: Page): Promise<void> {
  await press(page, 'Kết thúc và niêm phong kết quả…');
  await press(page, 'Kết thúc cuộc họp');
  await sees(page, 'Cuộc họp đã kết thúc, kết quả đã niêm phong.');
}
