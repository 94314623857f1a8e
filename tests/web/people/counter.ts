import type { Page } from 'playwright-core';
import { press, sees } from '../browser-world.ts';

export type Hands = { readonly agree: number; readonly disagree: number; readonly noOpinion: number };

/** One of two who count hands apart, on a phone of their own. */
export async function joinAsCounter(page: Page, link: { path: string; pin: string }): Promise<void> {
  await page.goto(link.path);
  await page.getByLabel('Mã PIN').fill(link.pin);
  await press(page, 'Vào cuộc họp');
  await sees(page, 'Chờ lượt sau');
}

/** Types what was counted and sends it. */
export async function countHands(page: Page, { agree, disagree, noOpinion }: Hands): Promise<void> {
  await page.getByRole('textbox', { name: 'Đồng ý', exact: true }).fill(String(agree));
  await page.getByRole('textbox', { name: 'Không đồng ý', exact: true }).fill(String(disagree));
  await page.getByRole('textbox', { name: 'Không có ý kiến', exact: true }).fill(String(noOpinion));
  await press(page, 'Xong');
}
