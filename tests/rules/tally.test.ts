import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUSEHOLD_CLASSES, type HouseholdClass } from '../../server/kernel/classes.ts';
import { deriveTally, type TallyCase } from '../../server/modules/tally/domain/derive-tally.ts';
import { findImbalances, imbalancesOf } from '../../server/modules/tally/domain/find-imbalances.ts';
import {
  addForms,
  EMPTY_LINE,
  endByFormula,
  lineFromColumns,
  printedColumns,
  type TallyField,
} from '../../server/modules/tally/domain/tally-line.ts';
import { CU_JUT, THAN_UYEN_2025 } from './fixtures/movement-forms.ts';

const reviewed = (
  startClass: HouseholdClass,
  endClass: HouseholdClass | null,
  cause: TallyCase['cause'] = 'NEW',
  persons = 3,
): TallyCase => ({ startClass, endClass, cause, persons });

/** The fields of a line that are not zero. */
const counted = (line: Readonly<Record<TallyField, number>>) =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== 0));

const anyCase = fc.record({
  startClass: fc.constantFrom(...HOUSEHOLD_CLASSES),
  endClass: fc.option(fc.constantFrom(...HOUSEHOLD_CLASSES)),
  cause: fc.constantFrom('NEW' as const, 'RELAPSE' as const, 'OTHER' as const),
  persons: fc.integer({ min: 1, max: 15 }),
});

describe('one case in the two forms', () => {
  const cases: [string, TallyCase, object, object][] = [
    ['poor stays poor', reviewed('POOR', 'POOR'), { start: 1, end: 1 }, {}],
    [
      'poor becomes near-poor',
      reviewed('POOR', 'NEAR_POOR'),
      { start: 1, toOtherClass: 1 },
      { fromOtherClass: 1, end: 1 },
    ],
    ['poor rises above near-poor', reviewed('POOR', 'NOT_POOR'), { start: 1, roseAbove: 1 }, {}],
    ['poor rises to average living', reviewed('POOR', 'AVERAGE_LIVING'), { start: 1, roseAbove: 1 }, {}],
    ['poor leaves by moving or dying', reviewed('POOR', 'NOT_POOR', 'OTHER'), { start: 1, otherOut: 1 }, {}],
    [
      'near-poor becomes poor',
      reviewed('NEAR_POOR', 'POOR'),
      { fromOtherClass: 1, end: 1 },
      { start: 1, toOtherClass: 1 },
    ],
    ['near-poor rises above', reviewed('NEAR_POOR', 'NOT_POOR'), {}, { start: 1, roseAbove: 1 }],
    [
      'a household falls back into poverty',
      reviewed('NOT_POOR', 'POOR', 'RELAPSE'),
      { relapsed: 1, end: 1 },
      {},
    ],
    ['a household is newly poor', reviewed('NOT_POOR', 'POOR'), { newlyArisen: 1, end: 1 }, {}],
    ['a poor household moves in', reviewed('NOT_POOR', 'POOR', 'OTHER'), { otherIn: 1, end: 1 }, {}],
    [
      'average living becomes newly near-poor',
      reviewed('AVERAGE_LIVING', 'NEAR_POOR'),
      {},
      { newlyArisen: 1, end: 1 },
    ],
    [
      'a split between the classes is "other" in both forms',
      reviewed('POOR', 'NEAR_POOR', 'OTHER'),
      { start: 1, otherOut: 1 },
      { otherIn: 1, end: 1 },
    ],
    ['not poor stays not poor', reviewed('NOT_POOR', 'NOT_POOR'), {}, {}],
  ];
  it.each(cases)('%s', (_title, of, poor, nearPoor) => {
    const forms = deriveTally([of]);
    expect(counted(forms.poor.households)).toEqual(poor);
    expect(counted(forms.nearPoor.households)).toEqual(nearPoor);
  });

  it('counts persons in the same places, as many as live in the household', () => {
    const { poor, nearPoor } = deriveTally([reviewed('POOR', 'NEAR_POOR', 'NEW', 5)]);
    expect(counted(poor.persons)).toEqual({ start: 5, toOtherClass: 5 });
    expect(counted(nearPoor.persons)).toEqual({ fromOtherClass: 5, end: 5 });
  });

  it('counts a case that is open or not agreed with its start class, as unsettled', () => {
    const { poor, nearPoor } = deriveTally([reviewed('POOR', null), reviewed('NOT_POOR', null)]);
    expect(counted(poor.households)).toEqual({ start: 1, end: 1, unsettled: 1 });
    expect(counted(nearPoor.households)).toEqual({});
  });
});

describe('any set of cases', () => {
  it('balances in both units and across the forms', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 60 }), (cases) => {
        expect(imbalancesOf('anywhere', deriveTally(cases))).toEqual([]);
      }),
    );
  });

  it('ends with as many households as there are cases of that class at the end', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 60 }), (cases) => {
        const poor = cases.filter(({ startClass, endClass }) => (endClass ?? startClass) === 'POOR');
        const { households, persons } = deriveTally(cases).poor;
        expect(endByFormula(households)).toBe(poor.length);
        expect(endByFormula(persons)).toBe(poor.reduce((sum, of) => sum + of.persons, 0));
      }),
    );
  });

  it('gives a commune the sum of its villages, however the cases are divided', () => {
    fc.assert(
      fc.property(fc.array(anyCase), fc.nat(), (cases, at) => {
        const cut = cases.length === 0 ? 0 : at % cases.length;
        const parts = [deriveTally(cases.slice(0, cut)), deriveTally(cases.slice(cut))];
        expect(addForms(parts)).toEqual(deriveTally(cases));
      }),
    );
  });

  it('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(fc.array(anyCase), (cases) => {
        expect(deriveTally([...cases].reverse())).toEqual(deriveTally(cases));
      }),
    );
  });
});

describe('printed forms', () => {
  it('finds that Than Uyên 2025 balances', () => {
    const { place, start, left, back, arisen, printedEnd } = THAN_UYEN_2025;
    const poor = {
      ...EMPTY_LINE,
      start,
      roseAbove: left,
      relapsed: back,
      newlyArisen: arisen,
      end: printedEnd,
    };
    expect(findImbalances(place, 'HOUSEHOLDS', { poor, nearPoor: null })).toEqual([]);
  });

  it('finds that the poor of Cư Jút balance, in households and in persons', () => {
    const households = lineFromColumns('POOR', CU_JUT.poorHouseholds);
    const persons = lineFromColumns('POOR', CU_JUT.poorPersons);
    expect(findImbalances(CU_JUT.place, 'HOUSEHOLDS', { poor: households, nearPoor: null })).toEqual([]);
    expect(findImbalances(CU_JUT.place, 'PERSONS', { poor: persons, nearPoor: null })).toEqual([]);
  });

  it('finds both errors of the near-poor of Cư Jút, each with its place', () => {
    const poor = lineFromColumns('POOR', CU_JUT.poorHouseholds);
    const nearPoor = lineFromColumns('NEAR_POOR', CU_JUT.nearPoorHouseholds);
    const at = { place: CU_JUT.place, unit: 'HOUSEHOLDS' };
    expect(findImbalances(CU_JUT.place, 'HOUSEHOLDS', { poor, nearPoor })).toEqual([
      { ...at, check: '3.9', expected: CU_JUT.nearPoorEndByFormula, found: 305 },
      { ...at, check: '2.2 = 3.5', expected: 64, found: 63 },
    ]);
  });

  it('prints the near-poor form with who rose above in column 2, so that 2.5 = 3.3', () => {
    const { poor, nearPoor } = deriveTally([reviewed('NEAR_POOR', 'POOR'), reviewed('POOR', 'NEAR_POOR')]);
    const [form2, form3] = [
      printedColumns('POOR', poor.households),
      printedColumns('NEAR_POOR', nearPoor.households),
    ];
    expect([form2[4], form2[1]]).toEqual([form3[2], form3[4]]);
    expect(lineFromColumns('NEAR_POOR', form3)).toEqual(nearPoor.households);
  });
});
