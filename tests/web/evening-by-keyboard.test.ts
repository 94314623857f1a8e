import { describe, expect, it } from 'vitest';
import { completeCounts, countsOf, handsOf } from '../../web/src/lib/features/evening/hand-count.ts';
import { meaningOf } from '../../web/src/lib/features/evening/keys.ts';
import { firstPending, itemNumbered, step } from '../../web/src/lib/features/evening/steps.ts';
import {
  type Hall,
  type HallItem,
  joinAddress,
  motionOnStage,
  phonesIn,
  resultOnStage,
} from '../../web/src/lib/features/hall/hall-view.ts';
import { clampPage, pageCount, rowsOfPage } from '../../web/src/lib/features/hall/pages.ts';

const item = (id: string, position: number, state: HallItem['state'] = 'PENDING', householdCount = 1) =>
  ({
    id,
    position,
    state,
    householdCount,
    section: 'ONE_BY_ONE',
    movement: null,
    household: null,
    result: null,
  }) as HallItem;

const agenda = [item('a', 1, 'AGREED'), item('b', 2), item('c', 3, 'PENDING', 17)];
const seventeen = Array.from({ length: 17 }, (_, index) => ({ caseId: String(index) }));

const hall = (stage: Hall['stage'], more: Partial<Hall> = {}): Hall => {
  const found = agenda.find(({ id }) => id === stage.itemId);
  return {
    code: 'k7m2p9',
    state: 'IN_SESSION',
    joinBase: null,
    agenda,
    stage,
    motion: null,
    closing: null,
    currentItem: found ? { ...found, households: found.id === 'c' ? seventeen : [] } : null,
    ...more,
  } as Hall;
};
const open = (itemId: string | null, purpose: 'ITEM' | 'CLOSING' = 'ITEM') =>
  ({ id: 'm', itemId, purpose, state: 'OPEN', result: null }) as NonNullable<Hall['motion']>;
const press = (code: string) => meaningOf({ code, ctrlKey: false, altKey: false, metaKey: false });

describe('one key forward or back', () => {
  it('goes from the lobby over the agenda to the first item, then item by item, then results and closing', () => {
    expect(step(hall({ kind: 'LOBBY', itemId: null, page: 0 }), 1)).toMatchObject({
      kind: 'AGENDA',
      page: 0,
    });
    expect(step(hall({ kind: 'AGENDA', itemId: null, page: 0 }), 1)).toMatchObject({
      kind: 'ITEM',
      itemId: 'a',
    });
    expect(step(hall({ kind: 'ITEM', itemId: 'a', page: 0 }), 1)).toMatchObject({
      kind: 'ITEM',
      itemId: 'b',
    });
    expect(step(hall({ kind: 'ITEM', itemId: 'c', page: 2 }), 1)).toMatchObject({ kind: 'RESULTS' });
    expect(step(hall({ kind: 'RESULTS', itemId: null, page: 0 }), 1)).toMatchObject({ kind: 'CLOSING' });
  });

  it('turns the pages of a list before it leaves it', () => {
    expect(step(hall({ kind: 'ITEM', itemId: 'c', page: 0 }), 1)).toEqual({
      kind: 'ITEM',
      itemId: 'c',
      page: 1,
    });
    expect(step(hall({ kind: 'ITEM', itemId: 'c', page: 1 }), -1)).toEqual({
      kind: 'ITEM',
      itemId: 'c',
      page: 0,
    });
  });

  it('does not leave an item while its vote is under way, but turns its pages', () => {
    const voting = hall({ kind: 'ITEM', itemId: 'c', page: 2 }, { motion: open('c') });
    expect(step(voting, 1)).toBeNull();
    expect(step(voting, -1)).toEqual({ kind: 'ITEM', itemId: 'c', page: 1 });
  });

  it('shows the end only when the meeting is sealed', () => {
    expect(step(hall({ kind: 'CLOSING', itemId: null, page: 0 }), 1)).toBeNull();
    expect(step(hall({ kind: 'CLOSING', itemId: null, page: 0 }, { state: 'SEALED' }), 1)).toMatchObject({
      kind: 'ENDED',
    });
  });

  it('finds the next item to vote on, and an item by its number', () => {
    const now = hall({ kind: 'AGENDA', itemId: null, page: 0 });
    expect(firstPending(now)).toMatchObject({ itemId: 'b' });
    expect(itemNumbered(now, 3)).toMatchObject({ itemId: 'c' });
    expect(itemNumbered(now, 9)).toBeNull();
  });
});

describe('keys', () => {
  it('are physical keys, so that a Vietnamese typing aid cannot change them; a clicker turns pages too', () => {
    expect(press('Numpad2')).toEqual({ kind: 'DIGIT', digit: 2 });
    expect(press('PageDown')).toEqual({ kind: 'STEP', direction: 1 });
    expect(press('KeyC')).toEqual({ kind: 'CLOSE' });
    expect(press('KeyZ')).toBeNull();
  });

  it("leave the browser's own shortcuts alone", () => {
    expect(meaningOf({ code: 'KeyR', ctrlKey: true, altKey: false, metaKey: false })).toBeNull();
  });
});

describe('hands counted by key', () => {
  it('leave whoever raised no hand in the base as no opinion', () => {
    expect(completeCounts(['AGREE', 'AGREE', 'DISAGREE'], 5)).toEqual({
      agree: 2,
      disagree: 1,
      noOpinion: 2,
    });
  });

  it('are refused when there are more than people', () => {
    expect(completeCounts(['AGREE', 'AGREE'], 1)).toBeNull();
  });

  it('come out as typed', () => {
    const counts = { agree: 3, disagree: 0, noOpinion: 2 };
    expect(countsOf(handsOf(counts))).toEqual(counts);
  });
});

describe('the wall', () => {
  it('shows eight rows a slide, numbered through, and never a page that does not exist', () => {
    expect(pageCount(17)).toBe(3);
    expect(pageCount(0)).toBe(1);
    expect(clampPage(7, 17)).toBe(2);
    expect(rowsOfPage(seventeen, 2).map(({ number }) => number)).toEqual([17]);
  });

  it('shows a motion only on the slide it belongs to', () => {
    expect(motionOnStage(hall({ kind: 'ITEM', itemId: 'b', page: 0 }, { motion: open('a') }))).toBeNull();
    expect(
      motionOnStage(hall({ kind: 'CLOSING', itemId: null, page: 0 }, { motion: open(null, 'CLOSING') }))?.id,
    ).toBe('m');
  });

  it('hides every result while a vote is open', () => {
    expect(resultOnStage(hall({ kind: 'ITEM', itemId: 'a', page: 0 }, { motion: open('a') }))).toBeNull();
  });

  it('does not show the turnout of another motion', () => {
    const motion = open('a');
    expect(phonesIn(motion, { motionId: 'other', revision: 1, phones: 9, phoneBase: 9 })).toBe(0);
    expect(phonesIn(motion, { motionId: 'm', revision: 1, phones: 9, phoneBase: 9 })).toBe(9);
  });

  it("puts the chosen address in the QR, and never the laptop's own name for itself", () => {
    const lobby = { kind: 'LOBBY', itemId: null, page: 0 } as const;
    const local = { origin: 'http://localhost:3000', hostname: 'localhost' };
    const lan = { origin: 'http://192.168.1.9:3000', hostname: '192.168.1.9' };
    expect(joinAddress(hall(lobby, { joinBase: 'http://192.168.1.5:3000/' }), local)).toBe(
      'http://192.168.1.5:3000/m/k7m2p9',
    );
    expect(joinAddress(hall(lobby), lan)).toBe('http://192.168.1.9:3000/m/k7m2p9');
    expect(joinAddress(hall(lobby), local)).toBeNull();
  });
});
