import type { Page } from 'playwright-core';
import { press, sees } from '../browser-world.ts';

/** Of the standing office of a district's committee: prepares, trains, informs and inspects its communes. */
export const unfold = (page: Page, name: string): Promise<void> =>
  page.locator('summary', { hasText: name }).filter({ visible: true }).first().click();

/** Several forms stand open on these pages: the one with this field is saved. */
export const saveForm = (page: Page, field: string): Promise<void> =>
  page
    .locator('form', { has: page.getByLabel(field) })
    .getByRole('button', { name: 'Lưu', exact: true })
    .click();

export async function recordPlan(
  page: Page,
  plan: { number: string; dated: string; from: string; to: string },
): Promise<void> {
  await unfold(page, 'Ghi văn bản');
  await page.getByLabel('Số, ký hiệu').fill(plan.number);
  await page.getByLabel('Ngày văn bản').fill(plan.dated);
  await page.getByLabel('Thực hiện từ ngày').fill(plan.from);
  await page.getByLabel('Đến ngày').fill(plan.to);
  await page.getByLabel('Văn bản này tính cho mọi xã bên dưới').check();
  await press(page, 'Lưu');
  await sees(page, 'Đã lưu.');
}

/** The list of the communes without such a paper, each with the number and date of its own; and who is in them. */
export async function recordOfCommunes(
  page: Page,
  { kind, sign, dated, people = '' }: { kind: string; sign: string; dated: string; people?: string },
): Promise<number> {
  await page.getByLabel('Loại văn bản').last().selectOption({ label: kind });
  await press(page, 'Điền tên các xã còn thiếu');
  const papers = page.getByLabel('Văn bản của từng xã');
  const lines = (await readList(page)).map((name, n) => `${name}; ${n + 1}/${sign}; ${dated}`);
  await papers.fill(lines.join('\n'));
  await page.getByLabel('Ai ở trong đó').last().fill(people);
  await press(page, 'Lưu tất cả');
  await sees(page, `Đã lưu văn bản của ${lines.length} xã.`);
  return lines.length;
}
async function readList(page: Page): Promise<string[]> {
  const papers = page.getByLabel('Văn bản của từng xã');
  for (let tries = 0; tries < 200; tries += 1) {
    const names = (await papers.inputValue()).split('\n').map((line) => line.split(';')[0]?.trim() ?? '');
    if (names[0]) return names;
    await page.waitForTimeout(50);
  }
  throw new Error('no communes came');
}

export async function holdClass(
  page: Page,
  held: { place: string; day: string; people: string },
): Promise<void> {
  await page.getByLabel('Nơi mở lớp').fill(held.place);
  await page.getByLabel('Ngày', { exact: true }).fill(held.day);
  await press(page, 'Lưu');
  await press(page, `Người dự: ${held.place}`);
  await page.getByLabel('Thêm người: dán danh sách hoặc gõ').fill(held.people);
  await press(page, 'Thêm vào danh sách');
}

export async function logVisit(
  page: Page,
  visit: { village: string; place: string; with: string; seen: string; day?: string },
): Promise<void> {
  await unfold(page, 'Ghi một lượt kiểm tra');
  await page.getByLabel('Thôn', { exact: true }).first().selectOption({ label: visit.village });
  if (visit.day) await page.getByLabel('Ngày đi').fill(visit.day);
  await page.getByLabel('Nơi đến').fill(visit.place);
  await page.getByLabel('Cùng với ai').fill(visit.with);
  await page.getByLabel('Đã thấy gì').fill(visit.seen);
  await press(page, 'Ghi lượt kiểm tra');
}
