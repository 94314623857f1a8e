import type { Locator, Page } from 'playwright-core';
import { press, readText, sees } from '../browser-world.ts';

/** Upload, wait for the reading, look at the counts. Nothing is saved yet. */
export async function uploadWorkbook(
  page: Page,
  file: string,
): Promise<{ accepted: number; flagged: number; toMend: number }> {
  await page.goto('/xa/nhap');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: /^Xem trước:/ }).waitFor();
  const fate = (name: string): Locator =>
    page.locator('.fates li').filter({ has: page.locator('strong', { hasText: new RegExp(`${name}$`) }) });
  const read = await readText(fate('Nhập được'));
  return {
    accepted: numberIn(read),
    flagged: numberIn(/trong đó .*/.exec(read)?.[0] ?? ''),
    toMend: numberIn(await readText(fate('Chưa nhập được'))),
  };
}

export async function confirmImport(page: Page): Promise<string> {
  await press(page, 'Xác nhận và lưu');
  const done = page.getByRole('status').filter({ hasText: 'Đã nhập xong' });
  await done.waitFor();
  return readText(done);
}

/** The rows hold personal data: the page first asks whether the projector is on. */
export async function openRowsToMend(page: Page): Promise<void> {
  await page.goto('/xa/can-sua');
  await sees(page, 'Máy chiếu đang bật?');
  await press(page, 'Máy chiếu đã tắt – mở');
  await sees(page, /^Còn \d+ hộ chưa nhập được$/);
}

export async function mendRow(page: Page, row: number, column: RegExp, value: string): Promise<void> {
  await press(page, `Sửa dòng ${row}`);
  await page.getByLabel(column).fill(value);
  await press(page, 'Lưu dòng này');
  await sees(page, `Đã sửa dòng ${row}.`);
}

export async function excuseRow(page: Page, row: number, by: string, reason: string): Promise<void> {
  await press(page, `Miễn nhập dòng ${row}`);
  await page.getByLabel('Người quyết định').fill(by);
  await page.getByLabel('Lý do').fill(reason);
  await press(page, 'Miễn nhập hộ này');
  await sees(page, `Đã miễn nhập dòng ${row}.`);
}

export async function openVillage(page: Page, village: string): Promise<void> {
  await page.goto('/xa');
  await page.getByRole('rowheader').getByRole('link', { name: village, exact: true }).first().click();
  await page.waitForURL('**/xa/thon/**');
}

const askToPrepare = async (page: Page, at: { place: string; chair: string }): Promise<void> => {
  await press(page, 'Chuẩn bị cuộc họp');
  await page.getByLabel('Địa điểm').fill(at.place);
  await page.getByLabel(/^Chủ trì/).fill(at.chair);
  await page.locator('form').getByRole('button', { name: 'Chuẩn bị cuộc họp' }).click();
};

/** Returns the meeting's code. */
export async function prepareMeeting(page: Page, at: { place: string; chair: string }): Promise<string> {
  await askToPrepare(page, at);
  const said = page.getByText(/Đã chuẩn bị\. Mã cuộc họp: \S+/);
  return /: (\S+)/.exec(await said.innerText())?.[1] ?? '';
}

/** Returns why not. */
export async function isRefusedToPrepare(page: Page, at: { place: string; chair: string }): Promise<string> {
  await askToPrepare(page, at);
  return readText(page.getByRole('alert'));
}

/** The paper with link and PIN that the officer hands to the operator. */
export async function issueLink(page: Page): Promise<{ path: string; pin: string }> {
  await press(page, 'Cấp cho người điều khiển máy');
  const address = await page.locator('.slip .address').innerText();
  const pin = await page.locator('.slip .pin').innerText();
  return { path: new URL(address.trim()).pathname, pin: pin.trim() };
}

/** One row of the board: what it says about a village, by the heads of the columns. */
export async function villageOnBoard(
  page: Page,
  village: string,
): Promise<{ step: string; cases: number; decided: number; notAgreed: number; meeting: string }> {
  const row = page
    .getByRole('region', { name: 'Các thôn' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: village, exact: true }) });
  const cells = row.getByRole('cell');
  const text = (at: number): Promise<string> => readText(cells.nth(at));
  return {
    step: await text(0),
    cases: numberIn(await text(2)),
    decided: numberIn(await text(3)),
    notAgreed: numberIn(await text(4)),
    meeting: await text(6),
  };
}

/** A number that has just changed carries a sign and, for screen readers, the one before. */
export const numberIn = (text: string): number => Number(/\d[\d.]*/.exec(text)?.[0].replaceAll('.', ''));

/** The page of the report names households that are given back: it first asks whether the projector is on. */
export async function openReport(page: Page): Promise<void> {
  await page.goto('/xa/bao-cao');
  await press(page, 'Máy chiếu đã tắt – mở');
}

/** By the commune chair, through the question. */
export async function sendReport(page: Page): Promise<void> {
  await press(page, /^Gửi báo cáo lên/);
  await sees(page, 'Gửi báo cáo của xã?');
  await press(page, 'Gửi và khóa');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
