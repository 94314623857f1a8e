import { describe, expect, it } from 'vitest';
import { NO_HANDS, checkHands, fillNoOpinion, stepped } from '../../web/src/lib/features/desk/hands.ts';

const typed = (agree: string, disagree: string, noOpinion: string) => ({ agree, disagree, noOpinion });

describe('hands typed at the desk', () => {
  it('agree, disagree and no opinion together are the people who vote by hand', () => {
    expect(checkHands(typed('10', '5', '2'), 17)).toEqual({
      kind: 'EQUAL',
      hands: { agree: 10, disagree: 5, noOpinion: 2 },
    });
  });

  it('a count that does not add up says how many are missing or too many', () => {
    expect(checkHands(typed('10', '5', ''), 17)).toMatchObject({ kind: 'TOO_FEW', missing: 2 });
    expect(checkHands(typed('10', '5', '4'), 17)).toMatchObject({ kind: 'TOO_MANY', surplus: 2 });
  });

  it('nothing typed is not a count of zero', () => {
    expect(checkHands(NO_HANDS, 17)).toEqual({ kind: 'EMPTY' });
  });

  it('a word, a sign or a fraction is not a number', () => {
    for (const wrong of ['ba', '-1', '1.5', '99999'])
      expect(checkHands(typed(wrong, '1', '1'), 3)).toEqual({ kind: 'NOT_A_NUMBER' });
  });

  it('whoever raised no hand is filled in as no opinion, never below nobody', () => {
    expect(fillNoOpinion(typed('10', '5', ''), 17).noOpinion).toBe('2');
    expect(fillNoOpinion(typed('20', '5', ''), 17).noOpinion).toBe('0');
  });

  it('one less than nobody is nobody', () => {
    expect(stepped('0', -1)).toBe('0');
    expect(stepped('', 1)).toBe('1');
  });
});
