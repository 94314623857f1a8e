import { beforeEach, describe, expect, it } from 'vitest';
import {
  NO_BALLOT,
  choose,
  confirm,
  forgetBallots,
  received,
  rememberBallot,
  rememberedBallot,
  takeBack,
  tooLate,
} from '../../web/src/lib/features/phone/ballot.ts';
import { bareSlip, groupedSlip, isWholeSlip } from '../../web/src/lib/features/phone/slip.ts';

/** What a browser keeps for a page; enough of it for these rules. */
class Storage {
  [key: string]: unknown;
  getItem(key: string): string | null {
    return (this[key] as string | undefined) ?? null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

beforeEach(() => {
  Object.assign(globalThis, { localStorage: new Storage() });
});

describe('a ballot on the phone', () => {
  it('takes the next number when it is confirmed, not when it is chosen', () => {
    const chosen = choose(NO_BALLOT, 'AGREE');
    expect(chosen).toEqual({ state: 'DRAFT', n: 0, choice: 'AGREE' });
    expect(confirm(chosen)).toEqual({ state: 'SENDING', n: 1, choice: 'AGREE' });
  });

  it('cannot be changed while it is on its way: one number never carries two choices', () => {
    const sending = confirm(choose(NO_BALLOT, 'AGREE'));
    expect(choose(sending, 'DISAGREE')).toBe(sending);
    expect(confirm(sending)).toBe(sending);
  });

  it('is forgotten on the phone once the server has it', () => {
    expect(received(confirm(choose(NO_BALLOT, 'DISAGREE')), 1)).toEqual({
      state: 'RECEIVED',
      n: 1,
      choice: null,
    });
  });

  it('goes out under a new number when a person changes their mind', () => {
    const first = received(confirm(choose(NO_BALLOT, 'AGREE')), 1);
    expect(confirm(choose(first, 'NO_OPINION'))).toEqual({ state: 'SENDING', n: 2, choice: 'NO_OPINION' });
  });

  it('leaves the ballot sent before standing when the change is taken back', () => {
    const first = received(confirm(choose(NO_BALLOT, 'AGREE')), 1);
    expect(takeBack(choose(first, 'DISAGREE'))).toEqual({ state: 'RECEIVED', n: 1, choice: null });
    expect(takeBack(choose(NO_BALLOT, 'DISAGREE'))).toEqual(NO_BALLOT);
  });

  it('is not taken for received by a receipt of an older number', () => {
    const second = confirm(choose(received(confirm(choose(NO_BALLOT, 'AGREE')), 1), 'DISAGREE'));
    expect(received(second, 1)).toBe(second);
  });

  it('keeps a half-made choice when the server tells of an earlier ballot, and goes on from its number', () => {
    expect(received(choose(NO_BALLOT, 'AGREE'), 4)).toEqual({ state: 'DRAFT', n: 4, choice: 'AGREE' });
  });

  it('falls back to the ballot before it when the vote was closed first', () => {
    expect(tooLate(confirm(choose(NO_BALLOT, 'AGREE')))).toEqual(NO_BALLOT);
    const second = confirm(choose(received(confirm(choose(NO_BALLOT, 'AGREE')), 1), 'DISAGREE'));
    expect(tooLate(second)).toEqual({ state: 'RECEIVED', n: 1, choice: null });
  });

  it('survives a reload, and is gone when another person takes the phone', () => {
    const sending = confirm(choose(NO_BALLOT, 'AGREE'));
    rememberBallot('m1', sending);
    expect(rememberedBallot('m1')).toEqual(sending);
    forgetBallots();
    expect(rememberedBallot('m1')).toEqual(NO_BALLOT);
  });

  it('starts anew when what the phone kept cannot be read', () => {
    localStorage.setItem('hopdan.ballot.m1', '{broken');
    expect(rememberedBallot('m1')).toEqual(NO_BALLOT);
  });
});

describe('a slip code', () => {
  it('is read with or without dashes, spaces and capitals', () => {
    expect(bareSlip(' 7TNB-mrtc 6e3s ')).toBe('7tnbmrtc6e3s');
    expect(groupedSlip('7TNBMRTC6E3S')).toBe('7tnb-mrtc-6e3s');
    expect(groupedSlip('7tnbm')).toBe('7tnb-m');
  });

  it('is whole with twelve characters', () => {
    expect(isWholeSlip('7tnb-mrtc-6e3s')).toBe(true);
    expect(isWholeSlip('7tnb-mrtc-6e3')).toBe(false);
  });
});
