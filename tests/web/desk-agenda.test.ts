import { describe, expect, it } from 'vitest';
import {
  type DeskItem,
  type DeskMeeting,
  activeEntry,
  deskVersion,
  nextPending,
  stagePages,
} from '../../web/src/lib/features/desk/agenda.ts';
import { fewPhones } from '../../web/src/lib/features/desk/few-phones.ts';
import { keyAction } from '../../web/src/lib/features/desk/keys.ts';

const item = (id: string, position: number, rest: Partial<DeskItem> = {}): DeskItem => ({
  id,
  position,
  section: 'ONE_BY_ONE',
  movement: null,
  state: 'PENDING',
  householdCount: 1,
  households: [],
  result: null,
  ...rest,
});

const meeting = (agenda: DeskItem[], hall: Partial<DeskMeeting['hall']> = {}): DeskMeeting => ({
  id: 'm',
  code: 'k7m2p9',
  version: 1,
  kind: 'LIVE',
  state: 'IN_SESSION',
  place: null,
  plannedAt: null,
  chairName: null,
  phoneConsent: false,
  joinBase: null,
  agreeRule: null,
  agreeRuleMark: null,
  quorumRule: null,
  votersBy: 'PERSON',
  householdsInvited: null,
  continuesId: null,
  continuedById: null,
  adjournKind: null,
  village: { id: 'v', name: 'Bình Tân', fullName: 'Ấp Bình Tân' },
  commune: { id: 'c', fullName: 'Xã Bình Mỹ' },
  hall: {
    version: 1,
    roundName: 'Rà soát',
    year: 2023,
    form: 'HAND_COUNT',
    counters: 1,
    attendance: { counted: 0, notCounted: 0, phones: 0 },
    quorum: null,
    adjourned: false,
    stage: { kind: 'LOBBY', itemId: null, page: 0 },
    agenda,
    motion: null,
    closing: null,
    confirmedByHands: false,
    ...hall,
  },
});

describe('what the desk shows', () => {
  it('a household lifted out of a list comes after the other households, before the lists', () => {
    const agenda = [
      item('one', 1),
      item('list', 2, { section: 'BY_LIST' }),
      item('lifted', 9, { section: 'ONE_BY_ONE' }),
    ];
    expect(nextPending(meeting(agenda), 'one')?.id).toBe('lifted');
    expect(nextPending(meeting(agenda), 'lifted')?.id).toBe('list');
  });

  it('an item that was passed over is the next one after the last', () => {
    const agenda = [item('one', 1), item('two', 2, { state: 'AGREED' })];
    expect(nextPending(meeting(agenda), 'two')?.id).toBe('one');
  });

  it('the open question is what the desk follows, before what the wall shows', () => {
    const motion = {
      id: 'x',
      purpose: 'ITEM',
      itemId: 'two',
      attempt: 1,
      state: 'OPEN',
      revision: 1,
      base: 3,
      handBase: 3,
      phoneBase: 0,
      paperBase: 0,
      form: 'HAND_COUNT',
      counters: 1,
      counting: null,
      countedOn: null,
      rule: { text: '' },
      result: null,
    } as const;
    const state = meeting([item('one', 1), item('two', 2)], {
      motion,
      stage: { kind: 'ITEM', itemId: 'one', page: 0 },
    });
    expect(activeEntry(state)).toEqual({ kind: 'ITEM', itemId: 'two' });
  });

  it('with every item decided the closing show of hands is next', () => {
    expect(activeEntry(meeting([item('one', 1, { state: 'AGREED' })]))).toEqual({ kind: 'CLOSING' });
  });

  it('a list of nine households is two slides of eight', () => {
    const list = item('list', 1, { section: 'BY_LIST', householdCount: 9 });
    expect(stagePages(meeting([list], { stage: { kind: 'ITEM', itemId: 'list', page: 0 } }))).toBe(2);
  });

  it('a check-in makes a newer state even where the version of the meeting stays', () => {
    const before = deskVersion(meeting([]), { attendees: [{ version: 1 }], notes: [] });
    const after = deskVersion(meeting([]), { attendees: [{ version: 1 }, { version: 1 }], notes: [] });
    expect(after[2]).toBeGreaterThan(before[2] ?? 0);
  });
});

describe('the warning of few phones', () => {
  it('stands at one to four phones, where the result less the hands says what they answered', () => {
    expect([0, 1, 4, 5, 40].map(fewPhones)).toEqual([null, 1, 4, null, null]);
  });
});

describe('keys of the desk', () => {
  const press = (code: string, altKey: boolean) =>
    keyAction({ code, altKey, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false });

  it('a letter typed into a name never runs the meeting', () => {
    for (const code of ['KeyM', 'KeyT', 'KeyG', 'KeyP', 'Digit1']) expect(press(code, false)).toBeNull();
  });

  it('Alt with a digit goes to a part, Alt+M does the main step', () => {
    expect(press('Digit2', true)).toEqual({ kind: 'PART', part: 'agenda' });
    expect(press('KeyM', true)).toEqual({ kind: 'MAIN_STEP' });
  });
});
