import type { Page } from 'playwright-core';
import { readText } from '../browser-world.ts';

export async function openWall(page: Page, code: string): Promise<void> {
  await page.goto(`/m/${code}/wall`);
  await page.locator('.wall:not(.stale)').waitFor();
}

/** The result slide: n/m, the share and the word. */
export async function seesResult(
  page: Page,
  expected: { count: string; share: string; word: string },
): Promise<void> {
  await page.locator('.decision', { hasText: expected.word }).waitFor();
  await page.locator('.share', { hasText: `${expected.count} đồng ý · ${expected.share}` }).waitFor();
}

/** Which of the given texts the wall shows; it must show none of them. */
export async function shown(page: Page, texts: readonly string[]): Promise<string[]> {
  const all = (await readText(page.locator('body'))).normalize('NFC').toLocaleLowerCase('vi');
  const hidden = (await page.content()).normalize('NFC').toLocaleLowerCase('vi');
  return texts.filter((text) => {
    const wanted = text.normalize('NFC').toLocaleLowerCase('vi');
    return all.includes(wanted) || hidden.includes(wanted);
  });
}
