import { describe, expect, it } from 'vitest';
import type { AreaKind } from '../../server/kernel/classes.ts';
import {
  classHistory,
  type RoundOfHousehold,
} from '../../server/modules/assessments/domain/class-history.ts';
import { explainClass, missingAnswers } from '../../server/modules/assessments/domain/explain-class.ts';
import { classify } from '../../server/modules/rounds/index.ts';
import { pack, type PackId } from './packs.ts';

const OLD = pack('vn-2016-2020');
const NOW = pack('vn-2022-2025');

const explained = (id: PackId, areaKind: AreaKind, b1: number, indicators: number[]) => {
  const found = explainClass(pack(id), { areaKind, b1, b2: indicators.length * 10, indicators });
  if (!found.ok) throw new Error(found.code);
  return found.value;
};
/** "B1 +5 → NOT_POOR", "2 answered → NEAR_POOR" … */
const otherwise = (...of: Parameters<typeof explained>) =>
  explained(...of).changes.map((change) => {
    if (change.answer === 'B1') return `B1 ${change.by > 0 ? '+' : ''}${change.by} → ${change.class}`;
    if (change.answer === 'AREA_KIND') return `${change.to} → ${change.class}`;
    return `${change.number} ${change.deprived ? 'lacking' : 'not lacking'} → ${change.class}`;
  });

describe('the sheet "why this class" (NĐ 07/2021 Đ.3)', () => {
  it('goes from answers to points, line, indicators and class, each step with its article and mark', () => {
    const sheet = explained('vn-2022-2025', 'RURAL', 137, [1, 4, 9]);
    expect(sheet).toMatchObject({
      areaKind: { kind: 'RURAL', mark: 'P' },
      b1: 137,
      lines: [{ name: 'LINE', points: 140, income: 1_500_000, distance: -3, under: true, mark: 'C' }],
      indicators: { points: 30, pointsEach: 10, from: 30, of: 12, reached: true, asked: true },
      class: 'POOR',
      poorKind: null,
      mark: 'P', // the words xã, phường, thị trấn are practice, the lines are confirmed
    });
    expect(sheet.indicators.deprived.map(({ number }) => number)).toEqual([1, 4, 9]);
    expect(sheet.lines[0]?.article).toContain('TT 07/2021');
  });

  it.each([
    [140, true, 0],
    [141, false, 1],
    [139, true, -1],
  ])('B1 %i against the line 140: under %s, distance %i', (b1, under, distance) => {
    expect(explained('vn-2022-2025', 'RURAL', b1, []).lines[0]).toMatchObject({ under, distance });
  });

  it('does not ask for indicators when the points lie above the line', () => {
    const sheet = explained('vn-2022-2025', 'URBAN', 176, [1, 2, 3, 4]);
    expect(sheet).toMatchObject({ class: 'NOT_POOR', indicators: { asked: false, reached: true } });
  });
});

describe('the sheet of 2016–2020 (QĐ 59/2015): two ways to be poor', () => {
  it('by income: at the lower line, whatever is lacking', () => {
    const sheet = explained('vn-2016-2020', 'RURAL', 120, []);
    expect(sheet).toMatchObject({ class: 'POOR', poorKind: 'INCOME_POOR', indicators: { asked: false } });
    expect(sheet.lines.map(({ name, points, income }) => [name, points, income])).toEqual([
      ['LOWER', 120, 700_000],
    ]);
  });

  it('by deprivation: between the lines, with three indicators or more; the upper line of xã is not confirmed', () => {
    const sheet = explained('vn-2016-2020', 'RURAL', 121, [1, 2, 3]);
    expect(sheet).toMatchObject({ class: 'POOR', poorKind: 'DEPRIVATION_POOR', mark: 'U' });
    expect(sheet.lines.map(({ name, under }) => [name, under])).toEqual([
      ['LOWER', false],
      ['UPPER', true],
    ]);
    expect(explained('vn-2016-2020', 'URBAN', 141, [1, 2, 3]).mark).toBe('P');
  });
});

describe('which single answer would change the class', () => {
  it.each<[string, Parameters<typeof explained>, string[]]>([
    [
      'poor with exactly three indicators: one fewer, or B1 over the line',
      ['vn-2022-2025', 'RURAL', 137, [1, 4, 9]],
      [
        'B1 +4 → NOT_POOR',
        '1 not lacking → NEAR_POOR',
        '4 not lacking → NEAR_POOR',
        '9 not lacking → NEAR_POOR',
      ],
    ],
    [
      'poor with four: no single indicator',
      ['vn-2022-2025', 'RURAL', 140, [1, 4, 9, 10]],
      ['B1 +1 → NOT_POOR'],
    ],
    [
      'not poor above the rural line: fewer points, or in a phường (175)',
      ['vn-2022-2025', 'RURAL', 141, []],
      ['B1 -1 → NEAR_POOR', 'URBAN → NEAR_POOR'],
    ],
    [
      'poor in a thị trấn, not in a xã: 175 → 140 (Cái Dầu)',
      ['vn-2022-2025', 'URBAN', 150, [1, 2, 3, 4]],
      ['B1 +26 → NOT_POOR', 'RURAL → NOT_POOR'],
    ],
    ['poor by income: only points, two ways up', ['vn-2016-2020', 'RURAL', 120, []], ['B1 +1 → NEAR_POOR']],
    [
      'poor by income with three indicators: poor up to the upper line',
      ['vn-2016-2020', 'RURAL', 100, [1, 2, 3]],
      ['B1 +51 → NOT_POOR'],
    ],
    [
      'near-poor with two: each of the eight others would make it poor',
      ['vn-2016-2020', 'URBAN', 160, [1, 2]],
      [
        'B1 -20 → POOR',
        'B1 +16 → NOT_POOR',
        ...[3, 4, 5, 6, 7, 8, 9, 10].map((number) => `${number} lacking → POOR`),
        'RURAL → NOT_POOR',
      ],
    ],
  ])('%s', (_, of, changes) => {
    expect(otherwise(...of)).toEqual(changes);
  });

  it('is found by trying: each change named gives that class, one point less does not, and no other flip does', () => {
    for (const one of [OLD, NOW])
      for (const areaKind of ['RURAL', 'URBAN'] as const)
        for (const b1 of [0, 100, 119, 120, 121, 139, 140, 141, 150, 151, 174, 175, 176, 240])
          for (const count of [0, 1, 2, 3, 4]) {
            const indicators = one.indicators.slice(0, count).map(({ number }) => number);
            const classOf = (more: { areaKind?: AreaKind; b1?: number; indicators?: number[] }) => {
              const sheet = { areaKind, b1, indicators, ...more };
              const found = classify(one, { ...sheet, b2: sheet.indicators.length * 10 });
              return found.ok ? found.value.class : found.code;
            };
            const sheet = explainClass(one, { areaKind, b1, b2: count * 10, indicators });
            if (!sheet.ok) throw new Error(sheet.code);
            const now = sheet.value.class;
            const named = new Set<number>();
            for (const change of sheet.value.changes) {
              expect(change.class).not.toBe(now);
              if (change.answer === 'AREA_KIND') expect(classOf({ areaKind: change.to })).toBe(change.class);
              if (change.answer === 'B1') {
                expect(classOf({ b1: change.to })).toBe(change.class);
                expect(classOf({ b1: change.to - Math.sign(change.by) })).toBe(now);
              }
              if (change.answer === 'INDICATOR') named.add(change.number);
            }
            for (const { number } of one.indicators) {
              const flipped = indicators.includes(number)
                ? indicators.filter((other) => other !== number)
                : [...indicators, number];
              expect(classOf({ indicators: flipped }) !== now).toBe(named.has(number));
            }
          }
  });
});

describe('nothing is explained while an answer is missing', () => {
  it('names all that is missing, not only the first', () => {
    const empty = { areaKind: null, b1: null, b2: undefined, indicators: null };
    expect(missingAnswers(empty)).toEqual(['AREA_KIND', 'B1', 'INDICATORS', 'B2']);
    expect(explainClass(NOW, empty)).toMatchObject({ ok: false, code: 'ANSWERS_MISSING' });
    expect(missingAnswers({ areaKind: 'RURAL', b1: 0, b2: 0, indicators: [] })).toEqual([]);
  });

  it('a B2 that contradicts the indicators, or a pack without lines, is an error and never a class', () => {
    const sheet = { areaKind: 'RURAL', b1: 137, b2: 20, indicators: [1, 2, 3] } as const;
    expect(explainClass(NOW, sheet)).toMatchObject({ code: 'B2_CONTRADICTS_INDICATORS' });
    const later = explainClass(pack('vn-2027-2030'), { ...sheet, b2: 30 });
    expect(later).toMatchObject({ code: 'RULE_PACK_NOT_USABLE' });
  });
});

describe('the history of a household', () => {
  const round = (year: number, more: Partial<RoundOfHousehold> = {}): RoundOfHousehold => ({
    ...{ caseId: `c${year}`, roundId: `r${year}`, year, state: 'AGREED', areaKind: 'RURAL' },
    ...{
      startClass: 'POOR',
      scoredClass: 'POOR',
      endClass: 'POOR',
      b1: 150,
      b1Line: 140,
      deprived: [1, 2, 3],
    },
    ...{ packId: 'vn-2022-2025', packVersion: 1, ...more },
  });
  const ends = (...classes: RoundOfHousehold['endClass'][]) =>
    classes.map((endClass, index) =>
      round(2020 + index, {
        startClass: classes[index - 1] ?? 'NOT_POOR',
        endClass,
        state: endClass ? 'AGREED' : 'LISTED',
      }),
    );

  it.each<[RoundOfHousehold['endClass'][], string[]]>([
    [
      ['POOR', 'NOT_POOR', 'NEAR_POOR'],
      ['IN_OUT_IN', 'OUT_IN_OUT'],
    ],
    [['POOR', 'NEAR_POOR', 'POOR'], []],
    [['POOR', 'NOT_POOR'], ['OUT_IN_OUT']],
    [['POOR', 'POOR', 'POOR'], []],
    [['NOT_POOR', 'AVERAGE_LIVING'], []],
    [['POOR', null], []],
  ])('%j, not poor before: %j', (classes, patterns) => {
    expect(classHistory(ends(...classes)).patterns).toEqual(patterns);
  });

  it('in, out and in again counts where it stood before the first round', () => {
    const rounds = [round(2022, { endClass: 'NOT_POOR' }), round(2023, { startClass: 'NOT_POOR' })];
    expect(classHistory(rounds).patterns).toEqual(['IN_OUT_IN']);
  });

  it('Cái Dầu 175 → 140: the class changed with no answer changed, because thị trấn became xã', () => {
    const before = round(2024, { areaKind: 'URBAN', b1Line: 175 });
    const after = round(2025, { scoredClass: 'NOT_POOR', endClass: 'NOT_POOR' });
    const { entries } = classHistory([after, before]);
    expect(entries.map(({ of, changedWithoutAnswer }) => [of.year, changedWithoutAnswer])).toEqual([
      [2024, null],
      [2025, 'AREA_KIND'],
    ]);
  });

  it.each<[string, Partial<RoundOfHousehold>, string | null]>([
    ['another version of the pack', { packVersion: 2 }, 'RULES'],
    ['nothing that is known', {}, 'UNKNOWN'],
    ['points', { b1: 141 }, null],
    ['an indicator', { deprived: [1, 2, 4] }, null],
    ['a pack whose numbers mean something else: nothing is said', { packId: 'vn-2016-2020' }, null],
    ['the order of the indicators, which is no answer', { deprived: [3, 2, 1] }, 'UNKNOWN'],
  ])('what changed between two rounds of other classes: %s', (_, more, why) => {
    const rounds = [round(2022, { scoredClass: 'NOT_POOR' }), round(2023, more)];
    expect(classHistory(rounds).entries[1]?.changedWithoutAnswer).toBe(why);
    const same = [round(2022), round(2023, more)];
    expect(classHistory(same).entries[1]?.changedWithoutAnswer).toBeNull();
  });
});
