import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './axe-findings.ts';
import { picturedOnFailure } from './chapters.ts';
import { closeRooms, openRooms, VIEWS, type Rooms } from './views.ts';

let rooms: Rooms;
beforeAll(async () => {
  rooms = await openRooms();
});
afterAll(() => closeRooms(rooms));
picturedOnFailure('axe', () => rooms.devices);

/** Pages with a switch are looked at in English too. */
async function inBothLanguages(page: Page, look: () => Promise<void>): Promise<void> {
  await look();
  const english = page.getByRole('button', { name: 'English' });
  if (!(await english.isVisible()) || (await page.locator('dialog[open]').isVisible())) return;
  await english.click();
  await look();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
}

describe('axe finds nothing serious on any page, in both languages', () => {
  for (const view of VIEWS)
    it(`${view.title}`, async () => {
      const page = rooms.pages[view.who];
      await view.go(page, rooms);
      await inBothLanguages(page, () => expectAccessible(page));
    });

  it('and no page asks another server for anything', () => {
    const { host } = new URL(rooms.evening.server.url);
    const strangers = rooms.devices
      .requested()
      .map((address) => new URL(address))
      .filter(({ protocol }) => protocol !== 'data:' && protocol !== 'blob:')
      .filter((url) => url.host !== host);
    expect(strangers.map(({ href }) => href)).toEqual([]);
    expect(rooms.devices.requested().length).toBeGreaterThan(VIEWS.length);
  });
});
