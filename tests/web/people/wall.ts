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

/** Whether the words of one part of the slide lie over those of another. */
export const wordsOverlap = (page: Page, one: string, other: string): Promise<boolean> =>
  page.evaluate(
    ([a, b]) => {
      const linesOf = (selector: string): DOMRect[] => {
        const range = document.createRange();
        const found = document.querySelector(selector);
        if (!found) throw new Error(`nothing is ${selector}`);
        range.selectNodeContents(found);
        return [...range.getClientRects()];
      };
      return linesOf(a).some((line) =>
        linesOf(b).some(
          (of) =>
            line.left < of.right && of.left < line.right && line.top < of.bottom && of.top < line.bottom,
        ),
      );
    },
    [one, other] as const,
  );
