import type { Page } from 'playwright-core';
import { readText } from '../browser-world.ts';
import { numberIn } from './officer.ts';

/** The commune's row on the board. */
export async function communeOnBoard(
  page: Page,
  commune: string,
): Promise<{ status: string; provisional: number; ready: number; notAgreed: number }> {
  const row = page
    .getByRole('region', { name: 'Các xã' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: commune }) });
  const cells = row.getByRole('cell');
  const text = (at: number): Promise<string> => readText(cells.nth(at));
  return {
    status: await text(0),
    provisional: numberIn(await text(1)),
    ready: numberIn(await text(2)),
    notAgreed: numberIn(await text(3)),
  };
}

/** From the queue to one case. */
export async function openCase(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().click();
  await page.waitForURL('**/tham-dinh/ho-so/**');
}

/** The parts of a case by their headings, as text. */
export async function sectionsOf(page: Page): Promise<Record<string, string>> {
  const sections = page.locator('.facts section');
  await sections.first().waitFor();
  const texts = await Promise.all((await sections.all()).map(readText));
  return Object.fromEntries(texts.map((text) => [text.split('\n')[0] ?? '', text]));
}
