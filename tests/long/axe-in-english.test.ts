import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectAccessible } from '../web/axe-findings.ts';
import { closeRooms, openRooms, VIEWS, type Rooms } from '../web/views.ts';

let rooms: Rooms;
beforeAll(async () => {
  rooms = await openRooms();
});
afterAll(() => closeRooms(rooms));

describe('axe finds nothing serious on any page in English', () => {
  for (const view of VIEWS)
    it(`${view.title}`, async () => {
      const page = rooms.pages[view.who];
      await view.go(page, rooms);
      const english = page.getByRole('button', { name: 'English' });
      if (!(await english.isVisible()) || (await page.locator('dialog[open]').isVisible())) return;
      await english.click();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    });
});
