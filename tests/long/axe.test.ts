import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../web/axe-findings.ts';
import { picturedOnFailure } from '../web/chapters.ts';
import { closeRooms, openRooms, VIEWS, type Rooms } from '../web/views.ts';

let rooms: Rooms;
beforeAll(async () => {
  rooms = await openRooms();
});
afterAll(() => closeRooms(rooms));
picturedOnFailure('axe', () => rooms.devices);

describe('axe finds nothing serious on any page', () => {
  for (const view of VIEWS)
    it(`${view.title}`, async () => {
      const page = rooms.pages[view.who];
      await view.go(page, rooms);
      await expectAccessible(page);
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
