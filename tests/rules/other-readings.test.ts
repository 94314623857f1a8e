import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../server/modules/rounds/domain/classify.ts';
import { classifyBeside } from '../../server/modules/rounds/domain/classify-beside.ts';
import { classesThatDiffer, votesThatDiffer } from '../../server/modules/rounds/domain/other-readings.ts';
import type { RulePack } from '../../server/modules/rounds/domain/rule-pack.ts';
import { pack } from './packs.ts';

const half = { numerator: 1, denominator: 2, comparison: '>=' } as const;
const vote = (agree: number, base: number, supervisors: number, supervisorsCounted = 0) => ({
  ...{ agree, base, agreed: agree * 2 >= base, share: half, supervisors, supervisorsCounted },
});
const now = pack('vn-2022-2025');
const before = pack('vn-2016-2020');

describe('QĐ 24/2021 Đ.4 k.3 does not say whether the Front supervisor is in the base (U)', () => {
  it('21 of 42 is agreed; with the supervisor counted 21 of 43 is not', () => {
    expect(votesThatDiffer(now, { mark: 'C' }, vote(21, 42, 1))).toEqual([
      { path: 'meeting.supervisorCounts', agree: 21, base: 43, share: half, agreed: false },
    ]);
  });

  it('20 of 41 is not agreed; had the supervisor counted and agreed, 21 of 42 would be', () => {
    expect(votesThatDiffer(now, { mark: 'C' }, vote(20, 41, 1))).toMatchObject([
      { agree: 21, base: 42, agreed: true },
    ]);
  });

  it.each([
    ['22 of 42 stays agreed with the supervisor', vote(22, 42, 1)],
    ['19 of 42 stays not agreed', vote(19, 42, 1)],
    ['no supervisor was in the room', vote(21, 42, 0)],
  ])('%s: the result hangs on nothing', (_, of) => {
    expect(votesThatDiffer(now, { mark: 'C' }, of)).toEqual([]);
  });

  it('a supervisor who was counted is left out: whether they agreed is not known, so both ways are told', () => {
    expect(votesThatDiffer(now, { mark: 'C' }, vote(21, 43, 1, 1))).toMatchObject([
      { agree: 21, base: 42, agreed: true },
    ]);
    expect(votesThatDiffer(now, { mark: 'C' }, vote(21, 42, 1, 1))).toMatchObject([
      { agree: 20, base: 41, agreed: false },
    ]);
  });

  it('once the province has confirmed it, nothing hangs on it', () => {
    const supervisorCounts = { ...now.meeting.supervisorCounts, mark: 'C' as const };
    const sure: RulePack = { ...now, meeting: { ...now.meeting, supervisorCounts } };
    expect(votesThatDiffer(sure, { mark: 'C' }, vote(21, 42, 1))).toEqual([]);
  });
});

describe('a share that no text was found for (2016–2020) could be compared otherwise', () => {
  it('exactly half hangs on “at least” against “more than”', () => {
    expect(votesThatDiffer(before, { mark: 'U' }, vote(21, 42, 0))).toMatchObject([
      { path: 'meeting.agreeShare', share: { ...half, comparison: '>' }, agreed: false },
    ]);
  });

  it('two thirds of the commune hang on the one half that is law since 2021', () => {
    const share = { numerator: 2, denominator: 3, comparison: '>=' } as const;
    const of = { ...vote(22, 42, 0), share, agreed: false };
    expect(votesThatDiffer(before, { mark: 'U' }, of)).toMatchObject([{ share: half, agreed: true }]);
  });

  it('what is told always ends otherwise, for every vote', () => {
    const counts = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(3));
    fc.assert(
      fc.property(counts, fc.constantFrom(now, before), ([agree, rest, front], of) => {
        const said = vote(agree, Math.max(1, agree + rest), front);
        for (const other of votesThatDiffer(of, { mark: 'U' }, said)) {
          expect(other.agreed).not.toBe(said.agreed);
          expect(other.agree).toBeLessThanOrEqual(other.base);
        }
      }),
    );
  });
});

describe('the upper line of rural areas 2016–2020 is not confirmed (U)', () => {
  const sheet = (b1: number, indicators: number[], areaKind: 'RURAL' | 'URBAN' = 'RURAL') => ({
    ...{ areaKind, b1, b2: indicators.length * 10, indicators },
  });

  it.each([
    [121, [1, 2, 3], 120, 'NOT_POOR'],
    [150, [1], 149, 'NOT_POOR'],
    [151, [1], 151, 'NEAR_POOR'],
    [151, [1, 2, 3], 151, 'POOR'],
    [180, [], 180, 'NEAR_POOR'],
  ])('B1 %i with %o turns at a line of %i, to %s', (b1, indicators, turnsAt, other) => {
    expect(classesThatDiffer(before, sheet(b1, indicators))).toEqual([
      { path: 'b1.upper.RURAL', mark: 'U', line: 150, turnsAt, class: other },
    ]);
  });

  it('a household poor by income, a town, and the packs of today hang on no unconfirmed line', () => {
    expect(classesThatDiffer(before, sheet(120, [1, 2, 3]))).toEqual([]);
    expect(classesThatDiffer(before, sheet(160, [1], 'URBAN'))).toEqual([]);
    expect(classesThatDiffer(now, sheet(150, [1]))).toEqual([]);
    expect(classesThatDiffer(before, sheet(150, [99]))).toEqual([]);
  });
});

describe('2021: one pack decides, the other is computed beside it', () => {
  const beside = (second: RulePack, first: RulePack, b1: number, indicators: number[]) =>
    classifyBeside(second, first, {
      ...{ areaKind: 'RURAL' as const, b1, b2: indicators.length * 10, indicators },
    });

  it('QĐ 59/2015 decides poor by income alone, NĐ 07/2021 needs B2 from 30 too', () => {
    // insurance, adults, children: number 2, 3, 4 of ten are 4, 5, 6 of twelve
    expect(beside(now, before, 110, [2, 3, 4])).toMatchObject({ value: { class: 'POOR' } });
    expect(beside(now, before, 151, [2, 3, 4])).toMatchObject({ value: { class: 'NOT_POOR' } });
  });

  it('indicators are the same by what they say, not by their number', () => {
    const found = beside(before, now, 140, [4, 5, 6]);
    expect(found).toMatchObject({ value: { class: 'POOR', poorKind: 'DEPRIVATION_POOR' } });
    // work, dependants and nutrition are not asked by the old standard: none of its ten is deprived
    expect(beside(before, now, 140, [1, 2, 3])).toMatchObject({ value: { class: 'NEAR_POOR' } });
  });

  it('an indicator that the form never asked decides nothing: no class where it could turn one', () => {
    expect(beside(now, before, 130, [2, 3])).toMatchObject({
      code: 'SECOND_PACK_NOT_ANSWERED',
      details: { indicators: '1, 2, 3' },
    });
    expect(beside(before, now, 140, [4, 5])).toMatchObject({ code: 'SECOND_PACK_NOT_ANSWERED' });
  });

  it('what is wrong under the first pack has no class under the second; a pack without points has none', () => {
    expect(beside(now, before, 110, [11])).toMatchObject({ code: 'INDICATOR_OUT_OF_RANGE' });
    expect(beside(pack('vn-2027-2030'), now, 110, [1])).toMatchObject({ code: 'RULE_PACK_NOT_USABLE' });
  });

  it('beside itself a pack says what it says', () => {
    const sheets = fc.tuple(fc.nat(300), fc.uniqueArray(fc.integer({ min: 1, max: 10 })));
    fc.assert(
      fc.property(fc.constantFrom(now, before), sheets, (of, [b1, indicators]) => {
        const sheet = { areaKind: 'RURAL' as const, b1, b2: indicators.length * 10, indicators };
        expect(beside(of, of, b1, indicators)).toEqual(classify(of, sheet));
      }),
    );
  });
});
