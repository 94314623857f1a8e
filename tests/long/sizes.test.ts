import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS } from '../testkit/browser.ts';
import { picturedOnFailure } from '../web/chapters.ts';
import { closeRooms, openRooms, VIEWS, type Rooms, type View } from '../web/views.ts';

let rooms: Rooms;
beforeAll(async () => {
  rooms = await openRooms();
});
afterAll(() => closeRooms(rooms));
picturedOnFailure('sizes', () => rooms.devices);

const widthNeeded = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);
const heightNeeded = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);

/** 320 px; at 200 % the same phone has half as many. */
async function expectNoSidewaysScroll(page: Page, view: View): Promise<void> {
  const before = page.viewportSize() ?? SCREENS.smallPhone;
  const widths = view.who === 'phone' ? [320, 160] : [320];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 568 });
    expect(await widthNeeded(page), `${width} px`).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize(before);
}

/** Sizes of everything that is written on the wall, with a piece of the text. */
const writing = (page: Page): Promise<{ text: string; size: number }[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; size: number }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const element = walker.currentNode.parentElement;
      if (!text || !element || element.closest('.visually-hidden')) continue;
      const box = element.getBoundingClientRect();
      const seen = box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
      if (seen) found.push({ text: text.slice(0, 40), size: parseFloat(getComputedStyle(element).fontSize) });
    }
    return found;
  });

async function expectWallReadsFromTheBackRow(page: Page): Promise<void> {
  const { width, height } = SCREENS.wall;
  expect(await widthNeeded(page)).toBeLessThanOrEqual(width);
  expect(await heightNeeded(page)).toBeLessThanOrEqual(height);
  expect((await writing(page)).filter(({ size }) => size < 24)).toEqual([]);
}

/** The last of the three answers ends above the lower edge of a 320 × 568 phone. */
async function expectAnswersOnScreen(page: Page): Promise<void> {
  for (const answer of ['Đồng ý', 'Không đồng ý', 'Không có ý kiến']) {
    const box = await page.getByRole('button', { name: answer, exact: true }).boundingBox();
    expect(box && box.y + box.height, answer).toBeLessThanOrEqual(SCREENS.smallPhone.height);
    expect(box?.height, answer).toBeGreaterThanOrEqual(64);
  }
}

const sizeOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

const BIG: Readonly<Record<string, string>> = {
  'wall: household': 'h1',
  'wall: open vote': 'h1',
  'wall: result': '.decision',
};

describe('Every page fits the screen of its reader', () => {
  for (const view of VIEWS)
    it(`${view.title}`, async () => {
      const page = rooms.pages[view.who];
      await view.go(page, rooms);
      if (view.who === 'wall') await expectWallReadsFromTheBackRow(page);
      else await expectNoSidewaysScroll(page, view);
      if (view.title === 'phone: question' || view.title === 'phone: list') await expectAnswersOnScreen(page);
      const big = BIG[view.title];
      if (big) expect(await sizeOf(page, big)).toBeGreaterThanOrEqual(64);
    });
});
