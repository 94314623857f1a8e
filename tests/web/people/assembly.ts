import type { Page } from 'playwright-core';
import { press, sees } from '../browser-world.ts';
import { openAgenda } from './operator.ts';

/** What the meeting settles for itself, as the operator enters it at the desk. */

const openSetup = async (page: Page): Promise<void> => {
  await openAgenda(page);
  await page
    .getByRole('navigation', { name: 'Chương trình' })
    .getByRole('button', { name: 'Khai mạc' })
    .click();
};

/** Two count apart; returns the link of each, which is shown once. */
export async function chooseTwoCounters(page: Page): Promise<{ path: string; pin: string }[]> {
  await openSetup(page);
  await page.locator('summary', { hasText: 'Ai đếm tay' }).click();
  await page.getByLabel('Ai đếm tay', { exact: true }).selectOption('2');
  const links: { path: string; pin: string }[] = [];
  for (const no of [1, 2]) {
    await press(page, `Cấp đường dẫn cho người đếm ${no}`);
    const slip = page.getByRole('region', { name: `Người đếm ${no}` });
    const address = await slip.locator('.address').innerText();
    links.push({
      path: new URL(address.trim()).pathname,
      pin: (await slip.locator('.pin').innerText()).trim(),
    });
    await slip.getByRole('button', { name: 'Đóng' }).click();
  }
  return links;
}

/** Too few came. */
export async function adjournForQuorum(page: Page): Promise<void> {
  await openSetup(page);
  await press(page, 'Hoãn họp');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Không đủ số hộ' }).check();
  await dialog.getByRole('button', { name: 'Hoãn họp' }).click();
  await sees(page, 'Cuộc họp đã hoãn.');
}

/** Somebody asks not to vote on the item that is shown. Returns who. */
export async function standAside(page: Page, name: string): Promise<void> {
  await page.getByText('Xin không biểu quyết', { exact: true }).filter({ visible: true }).click();
  const who = page.getByLabel('Ai xin');
  const option = who.locator('option').filter({ hasText: name }).first();
  await who.selectOption((await option.getAttribute('value')) ?? '');
  await press(page, 'Ghi nhận');
  await sees(page, 'Xin không biểu quyết: 1 người');
}

/** Somebody left out is named: a request for later, no vote tonight. */
export async function proposeFromFloor(page: Page, head: string, by: string, words: string): Promise<void> {
  await page.getByRole('tab', { name: /Ghi chú/ }).click();
  await page.getByText('Có người đề nghị thêm hộ').click();
  await page.getByLabel('Chủ hộ được đề nghị').fill(head);
  await page.getByLabel('Người đề nghị').fill(by);
  await page.getByLabel(/^Vì sao/).fill(words);
  await press(page, 'Lập đề nghị');
  await sees(page, `Đã lập đề nghị cho hộ ${head}; không lấy ý kiến tối nay.`);
  await openAgenda(page);
}
