import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeRuleText, isAgreed } from '../../server/modules/rounds/domain/agree-rule.ts';

const half = { numerator: 1, denominator: 2, comparison: '>=' } as const;
const moreThanHalf = { ...half, comparison: '>' } as const;
const twoThirds = { numerator: 2, denominator: 3, comparison: '>=' } as const;

describe('QĐ 24/2021 Đ.4 k.3: agreed = the share of everybody attending, in whole numbers', () => {
  it.each([
    [9, 20, half, false],
    [10, 20, half, true],
    [11, 20, half, true],
    [10, 21, half, false],
    [11, 21, half, true],
    [0, 1, half, false],
    [1, 1, half, true],
    [1, 2, half, true],
    [10, 20, moreThanHalf, false],
    [11, 20, moreThanHalf, true],
    [13, 20, twoThirds, false],
    [14, 21, twoThirds, true],
    [33, 50, twoThirds, false],
    [34, 50, twoThirds, true],
  ])('%i of %i under %o is agreed: %s', (agree, base, share, agreed) => {
    expect(isAgreed({ agree, base, share })).toEqual({ ok: true, value: agreed });
  });

  it.each([
    ['RULE_SHARE_EMPTY', { agree: 5, base: 10, share: null }],
    ['AGREE_BASE_EMPTY', { agree: 0, base: 0, share: half }],
    ['AGREE_OUT_OF_RANGE', { agree: 11, base: 10, share: half }],
    ['AGREE_OUT_OF_RANGE', { agree: -1, base: 10, share: half }],
    ['AGREE_OUT_OF_RANGE', { agree: 2.5, base: 5, share: half }],
  ])('is refused with %s: %o', (code, count) => {
    expect(isAgreed(count)).toMatchObject({ ok: false, code });
  });

  it('exactly half passes for every even number attending, and one less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (agree) => {
        expect(isAgreed({ agree, base: agree * 2, share: half })).toEqual({ ok: true, value: true });
        expect(isAgreed({ agree: agree - 1, base: agree * 2, share: half })).toEqual({
          ok: true,
          value: false,
        });
        expect(isAgreed({ agree, base: agree * 2, share: moreThanHalf })).toEqual({ ok: true, value: false });
      }),
    );
  });

  it('is told in words, the comparison with it', () => {
    expect(agreeRuleText(half)).toEqual({
      vi: 'Thống nhất khi có từ 50 % số người dự họp đồng ý',
      en: 'Agreed when at least 50 % of the people attending agree',
    });
    expect(agreeRuleText(moreThanHalf).vi).toBe('Thống nhất khi có trên 50 % số người dự họp đồng ý');
    expect(agreeRuleText(twoThirds).vi).toBe('Thống nhất khi có từ 2/3 số người dự họp đồng ý');
  });
});
