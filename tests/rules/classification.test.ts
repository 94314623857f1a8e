import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREA_KINDS, type AreaKind } from '../../server/kernel/classes.ts';
import { classify } from '../../server/modules/rounds/domain/classify.ts';
import { parseRulePack } from '../../server/modules/rounds/domain/parse-rule-pack.ts';
import { pack, packData, type PackId } from './packs.ts';

/** The first n indicators, which is all that B2 looks at. */
const deprivedIn = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

function classed(id: PackId, areaKind: AreaKind, b1: number, indicators: number) {
  const result = classify(pack(id), {
    areaKind,
    b1,
    b2: indicators * 10,
    indicators: deprivedIn(indicators),
  });
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

describe('NĐ 07/2021/NĐ-CP Đ.3: poor needs both, B1 at the line or below and B2 from 30', () => {
  const rows: readonly [AreaKind, number, number, string][] = [
    ['RURAL', 0, 12, 'POOR'],
    ['RURAL', 139, 3, 'POOR'],
    ['RURAL', 140, 3, 'POOR'],
    ['RURAL', 141, 3, 'NOT_POOR'],
    ['RURAL', 139, 2, 'NEAR_POOR'],
    ['RURAL', 140, 2, 'NEAR_POOR'],
    ['RURAL', 140, 0, 'NEAR_POOR'],
    ['RURAL', 141, 2, 'NOT_POOR'],
    ['RURAL', 141, 12, 'NOT_POOR'],
    ['URBAN', 141, 3, 'POOR'],
    ['URBAN', 174, 3, 'POOR'],
    ['URBAN', 175, 3, 'POOR'],
    ['URBAN', 176, 3, 'NOT_POOR'],
    ['URBAN', 174, 2, 'NEAR_POOR'],
    ['URBAN', 175, 2, 'NEAR_POOR'],
    ['URBAN', 176, 2, 'NOT_POOR'],
    ['URBAN', 0, 0, 'NEAR_POOR'],
    ['URBAN', 175, 12, 'POOR'],
    ['URBAN', 176, 12, 'NOT_POOR'],
  ];
  it.each(rows)(
    'NĐ 07/2021 Đ.3: %s, B1 %i with %i indicators is %s',
    (areaKind, b1, indicators, expected) => {
      const found = classed('vn-2022-2025', areaKind, b1, indicators);
      expect(found.class).toBe(expected);
      expect(found.poorKind).toBeUndefined();
      expect(found.article).toBe('NĐ 07/2021/NĐ-CP Đ.3');
    },
  );

  it('thị trấn become xã (01/07/2025): B1 160 falls from the line 175 to 140 with no answer changed', () => {
    expect(classed('vn-2022-2025', 'URBAN', 160, 3).class).toBe('POOR');
    expect(classed('vn-2022-2025', 'RURAL', 160, 3).class).toBe('NOT_POOR');
  });

  it('QĐ 24/2021 Đ.6: average-living is decided by income, never by points', () => {
    for (let b1 = 0; b1 <= 300; b1 += 1) {
      expect(classed('vn-2022-2025', 'RURAL', b1, 2).class).not.toBe('AVERAGE_LIVING');
    }
  });
});

describe('QĐ 59/2015/QĐ-TTg: poor in two ways, by income alone or by indicators between the two lines', () => {
  const rows: readonly [AreaKind, number, number, string, string | undefined][] = [
    ['RURAL', 119, 0, 'POOR', 'INCOME_POOR'],
    ['RURAL', 120, 0, 'POOR', 'INCOME_POOR'],
    ['RURAL', 120, 10, 'POOR', 'INCOME_POOR'],
    ['RURAL', 121, 0, 'NEAR_POOR', undefined],
    ['RURAL', 121, 2, 'NEAR_POOR', undefined],
    ['RURAL', 121, 3, 'POOR', 'DEPRIVATION_POOR'],
    ['RURAL', 149, 3, 'POOR', 'DEPRIVATION_POOR'],
    ['RURAL', 150, 3, 'POOR', 'DEPRIVATION_POOR'],
    ['RURAL', 150, 2, 'NEAR_POOR', undefined],
    ['RURAL', 151, 2, 'NOT_POOR', undefined],
    ['RURAL', 151, 10, 'NOT_POOR', undefined],
    ['RURAL', 149, 2, 'NEAR_POOR', undefined],
    ['RURAL', 151, 3, 'NOT_POOR', undefined],
    ['URBAN', 139, 0, 'POOR', 'INCOME_POOR'],
    ['URBAN', 140, 0, 'POOR', 'INCOME_POOR'],
    ['URBAN', 141, 2, 'NEAR_POOR', undefined],
    ['URBAN', 141, 3, 'POOR', 'DEPRIVATION_POOR'],
    ['URBAN', 140, 10, 'POOR', 'INCOME_POOR'],
    ['URBAN', 174, 3, 'POOR', 'DEPRIVATION_POOR'],
    ['URBAN', 174, 2, 'NEAR_POOR', undefined],
    ['URBAN', 175, 3, 'POOR', 'DEPRIVATION_POOR'],
    ['URBAN', 175, 2, 'NEAR_POOR', undefined],
    ['URBAN', 176, 2, 'NOT_POOR', undefined],
    ['URBAN', 176, 3, 'NOT_POOR', undefined],
  ];
  it.each(rows)(
    'QĐ 59/2015: %s, B1 %i with %i indicators is %s (%s)',
    (areaKind, b1, indicators, expected, kind) => {
      const found = classed('vn-2016-2020', areaKind, b1, indicators);
      expect(found.class).toBe(expected);
      expect(found.poorKind).toBe(kind);
      expect(found.article).toBe('QĐ 59/2015/QĐ-TTg');
    },
  );

  it('the same form has another class under the two packs: the rule has another shape, not only other numbers', () => {
    expect(classed('vn-2016-2020', 'RURAL', 120, 1).class).toBe('POOR');
    expect(classed('vn-2022-2025', 'RURAL', 120, 1).class).toBe('NEAR_POOR');
  });
});

describe('the lines that were used', () => {
  it('names the line, its mark and the distance, negative below it', () => {
    const { line, lines, distance, within5 } = classed('vn-2022-2025', 'RURAL', 134, 3);
    expect(line).toMatchObject({ name: 'LINE', points: 140, mark: 'C', distance: -6 });
    expect(lines).toHaveLength(1);
    expect({ distance, within5 }).toEqual({ distance: -6, within5: false });
  });

  it('the upper line of rural areas 2016–2020 carries its mark U: not confirmed', () => {
    expect(classed('vn-2016-2020', 'RURAL', 140, 3).line).toMatchObject({
      name: 'UPPER',
      points: 150,
      mark: 'U',
    });
    expect(classed('vn-2016-2020', 'RURAL', 120, 3).line).toMatchObject({
      name: 'LOWER',
      points: 120,
      mark: 'C',
    });
  });

  it.each([
    [134, false],
    [135, true],
    [140, true],
    [145, true],
    [146, false],
  ])('2022–2026 rural: B1 %i within five points of the line is %s, on either side', (b1, near) => {
    expect(classed('vn-2022-2025', 'RURAL', b1, 3).within5).toBe(near);
  });

  it.each([
    [114, false, -6],
    [125, true, 5],
    [126, false, 6],
    [144, false, -6],
    [145, true, -5],
    [155, true, 5],
    [156, false, 6],
  ])('2016–2020 rural: B1 %i is near one of the two lines: %s, %i to the nearest', (b1, near, distance) => {
    expect(classed('vn-2016-2020', 'RURAL', b1, 1)).toMatchObject({ within5: near, distance });
  });
});

describe('nothing is scored from an answer that is missing or wrong', () => {
  const whole = { areaKind: 'RURAL' as const, b1: 120, b2: 30, indicators: [1, 5, 12] };
  it.each([
    ['B1_MISSING', { b1: null }],
    ['B1_MISSING', { b1: undefined }],
    ['B1_OUT_OF_RANGE', { b1: -5 }],
    ['B1_OUT_OF_RANGE', { b1: 120.5 }],
    ['B1_OUT_OF_RANGE', { b1: Number.NaN }],
    ['B2_MISSING', { b2: null }],
    ['B2_OUT_OF_RANGE', { b2: 130 }],
    ['B2_OUT_OF_RANGE', { b2: -10 }],
    ['B2_NOT_MULTIPLE_OF_POINTS', { b2: 35 }],
    ['B2_CONTRADICTS_INDICATORS', { b2: 40 }],
    ['B2_CONTRADICTS_INDICATORS', { b2: 0 }],
    ['INDICATORS_MISSING', { indicators: null }],
    ['INDICATOR_OUT_OF_RANGE', { indicators: [1, 5, 13] }],
    ['INDICATOR_OUT_OF_RANGE', { indicators: [0, 1, 5] }],
    ['INDICATOR_TWICE', { indicators: [1, 5, 5] }],
  ])('refuses with %s: %o', (code, broken) => {
    expect(classify(pack('vn-2022-2025'), { ...whole, ...broken })).toMatchObject({ ok: false, code });
  });

  it('2016–2020 has ten indicators: number 11 is refused there', () => {
    const sheet = { ...whole, b2: 10, indicators: [11] };
    expect(classify(pack('vn-2016-2020'), sheet)).toMatchObject({ code: 'INDICATOR_OUT_OF_RANGE' });
  });

  it('NĐ 351/2025: the pack of 2027–2030 has no point lines and scores nothing', () => {
    expect(classify(pack('vn-2027-2030'), whole)).toMatchObject({ ok: false, code: 'RULE_PACK_NOT_USABLE' });
  });
});

describe('for every score', () => {
  const scoring = fc.constantFrom<PackId>('vn-2016-2020', 'vn-2022-2025');
  const areaKinds = fc.constantFrom(...AREA_KINDS);
  const b1s = fc.integer({ min: 0, max: 400 });
  const counts = fc.integer({ min: 0, max: 10 });
  const rank = { POOR: 0, NEAR_POOR: 1, NOT_POOR: 2 };

  it('there is exactly one class', () => {
    fc.assert(
      fc.property(scoring, areaKinds, b1s, counts, (id, areaKind, b1, indicators) => {
        const found = classed(id, areaKind, b1, indicators);
        expect(Object.keys(rank)).toContain(found.class);
        expect(found.poorKind !== undefined).toBe(id === 'vn-2016-2020' && found.class === 'POOR');
      }),
    );
  });

  it('more points never make a household poorer', () => {
    fc.assert(
      fc.property(scoring, areaKinds, b1s, b1s, counts, (id, areaKind, b1, more, indicators) => {
        const less = rank[classed(id, areaKind, b1, indicators).class];
        expect(rank[classed(id, areaKind, b1 + more, indicators).class]).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  it('more deprivation never makes a household better off', () => {
    fc.assert(
      fc.property(scoring, areaKinds, b1s, counts, counts, (id, areaKind, b1, one, other) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
        const better = rank[classed(id, areaKind, b1, fewer).class];
        expect(rank[classed(id, areaKind, b1, more).class]).toBeLessThanOrEqual(better);
      }),
    );
  });

  it('the class depends on nothing but area kind, B1 and B2: not on names, notes, articles or marks of the pack', () => {
    const said = fc.record({ note: fc.string({ minLength: 1 }), mark: fc.constantFrom('C', 'P', 'U') });
    fc.assert(
      fc.property(scoring, areaKinds, b1s, counts, said, (id, areaKind, b1, indicators, words) => {
        const data = JSON.parse(JSON.stringify(packData(id)), (_, value: unknown) =>
          typeof value === 'object' && value !== null && 'mark' in value ? { ...value, ...words } : value,
        ) as Record<string, unknown>;
        const parsed = parseRulePack({ ...data, name: { vi: words.note, en: words.note } });
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.details));
        const sheet = { areaKind, b1, b2: indicators * 10, indicators: deprivedIn(indicators) };
        const found = classify(parsed.value, sheet);
        expect(found).toMatchObject({ value: { class: classed(id, areaKind, b1, indicators).class } });
      }),
      { numRuns: 40 },
    );
  });

  it('which indicators are deprived does not matter, only how many', () => {
    fc.assert(
      fc.property(b1s, fc.uniqueArray(fc.integer({ min: 1, max: 12 })), (b1, indicators) => {
        const sheet = { areaKind: 'RURAL' as const, b1, b2: indicators.length * 10, indicators };
        const found = classify(pack('vn-2022-2025'), sheet);
        expect(found).toMatchObject({
          value: { class: classed('vn-2022-2025', 'RURAL', b1, indicators.length).class },
        });
      }),
    );
  });
});
