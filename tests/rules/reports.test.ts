import { describe, expect, it } from 'vitest';
import type { Fact } from '../../server/modules/reports/domain/fact.ts';
import { classUnder } from '../../server/modules/reports/domain/beside-forms.ts';
import { compareTables } from '../../server/modules/reports/domain/compare-tables.ts';
import { comparisonForm } from '../../server/modules/reports/domain/comparison-form.ts';
import { fillForm, type Part } from '../../server/modules/reports/domain/fill-form.ts';
import type { RoundFacts } from '../../server/modules/reports/domain/form-spec.ts';
import { FORMS, formsOf, type FormCode } from '../../server/modules/reports/domain/forms.ts';
import { hideSmall } from '../../server/modules/reports/domain/hide-small.ts';
import { binsOf } from '../../server/modules/reports/domain/picture-figures.ts';
import { NOT_KNOWN } from '../../server/modules/reports/domain/population.ts';
import { figureText, splitWide } from '../../server/modules/reports/domain/sheet-words.ts';
import { headOf, leavesOf, type ReportTable } from '../../server/modules/reports/domain/table.ts';
import {
  addForms,
  lineFromColumns,
  type TallyClass,
  type TwoForms,
} from '../../server/modules/tally/index.ts';
import { deriveTally } from '../../server/modules/tally/domain/derive-tally.ts';
import { CU_JUT } from './fixtures/movement-forms.ts';
import { pack } from './packs.ts';

const ROUND: RoundFacts = {
  ...{ year: 2023, firstDay: '2023-09-01', pack: pack('vn-2022-2025'), secondPack: null, localPack: null },
};
const fact = (of: Partial<Fact>): Fact => ({
  ...{ part: 'v', startClass: 'POOR', endClass: 'POOR', cause: 'NEW', left: false },
  ...{ households: 1, persons: 4, startPersons: 4, scored: true, deprived: [], ...of },
});
const partOf = (facts: readonly Fact[], movement: TwoForms = deriveTally(facts)): Part => ({
  ...{ areaId: 'v', name: 'Ấp 1', movement, population: NOT_KNOWN },
});
const fill = (code: FormCode, facts: readonly Fact[], round = ROUND, part = partOf(facts)): ReportTable =>
  fillForm(code, round, { parts: [part], facts, population: part.population });
const whole = (of: ReportTable, key: string, line: 'HOUSEHOLDS' | 'PERSONS' = 'HOUSEHOLDS') => {
  const at = leavesOf(of.columns).findIndex((column) => column.key === key);
  return of.rows.find((row) => row.total && (row.line ?? 'HOUSEHOLDS') === line)?.cells[at];
};

describe('published figures recomputed by the forms', () => {
  it('Huyện Cư Jút: 204 poor, 716 deprivations, the twelve numbers', () => {
    const printed = [93, 94, 37, 52, 62, 13, 51, 107, 4, 128, 53, 22];
    const facts = Array.from({ length: 204 }, (_, household) =>
      fact({ deprived: printed.flatMap((many, at) => (household < many ? [at + 1] : [])) }),
    );
    const made = fill('DEPRIVATION_POOR', facts);
    expect(whole(made, 'all')).toBe(204);
    expect(whole(made, 'sum')).toBe(716);
    expect(printed.map((_, at) => whole(made, `i${at + 1}`))).toEqual(printed);
    expect(whole(made, 'i10.share')).toBe(62.75);
  });

  it('Huyện Cư Jút: columns 1 to 9 of the poor, households and persons, as printed', () => {
    const line = (of: TallyClass, columns: readonly number[]) => lineFromColumns(of, columns);
    const empty = addForms([]);
    const poor = {
      households: line('POOR', CU_JUT.poorHouseholds),
      persons: line('POOR', CU_JUT.poorPersons),
    };
    const made = fill('MOVEMENT_POOR', [], ROUND, partOf([], { ...empty, poor }));
    const keys = Array.from({ length: 9 }, (_, at) => `c${at + 1}`);
    expect(keys.map((key) => whole(made, key))).toEqual(CU_JUT.poorHouseholds);
    expect(keys.map((key) => whole(made, key, 'PERSONS'))).toEqual(CU_JUT.poorPersons);
  });
});

describe('groups', () => {
  it('stand apart, and as the form subtracts them: then each household counts once', () => {
    const made = fill('GROUPS', [
      fact({ ethnicMinority: true, merit: true }),
      fact({ noLabour: true, merit: true }),
      fact({ merit: true }),
      fact({}),
    ]);
    expect(['ethnicMinority', 'noLabour', 'merit'].map((flag) => whole(made, `POOR.${flag}`))).toEqual([
      1, 1, 3,
    ]);
    expect(
      ['ethnicMinority.rest', 'noLabour.rest', 'merit.rest', 'rest'].map((key) => whole(made, `POOR.${key}`)),
    ).toEqual([1, 1, 1, 1]);
  });
});

describe('two packs', () => {
  const round2021: RoundFacts = {
    ...ROUND,
    year: 2021,
    pack: pack('vn-2016-2020'),
    secondPack: pack('vn-2022-2025'),
  };

  it('one decides, the other stands beside it in columns of its own; what its form does not answer is said', () => {
    const facts = [
      fact({ b1: 100, areaKind: 'RURAL', deprived: [1, 2, 3, 4, 5] }),
      fact({ b1: 300, areaKind: 'RURAL', deprived: [] }),
      fact({ b1: null, scored: false, areaKind: 'RURAL' }),
    ];
    const made = fill('BESIDE', facts, round2021);
    expect(whole(made, 'decided.POOR')).toBe(3);
    const beside = ['second.POOR', 'second.NEAR_POOR', 'second.NOT_POOR', 'second.open'].map((key) =>
      Number(whole(made, key)),
    );
    expect(beside.reduce((all, one) => all + one, 0)).toBe(3);
    expect(beside[2]).toBe(1);
    expect(classUnder(pack('vn-2022-2025'), pack('vn-2016-2020'), fact({ scored: false }))).toBeNull();
  });

  it('a round of one pack has no such form; kinds of poor are a form of 2016–2020 alone', () => {
    expect(formsOf(ROUND)).toEqual(FORMS.filter((code) => code !== 'KINDS' && code !== 'BESIDE'));
    expect(formsOf(round2021)).toEqual([...FORMS]);
  });
});

describe('the form as a table', () => {
  it('every form has as many cells as columns, heads that cover each column once, and different keys', () => {
    for (const code of FORMS) {
      const made = fill(code, [fact({ ethnicity: 'Nùng' })], { ...ROUND, secondPack: pack('vn-2016-2020') });
      const leaves = leavesOf(made.columns);
      expect(new Set(leaves.map(({ key }) => key)).size).toBe(leaves.length);
      for (const { cells } of made.rows) expect(cells).toHaveLength(leaves.length);
      const { cells, rows } = headOf(made.columns);
      const covered = cells.reduce((all, cell) => all + cell.rows * cell.columns, 0);
      expect(covered).toBe(rows * leaves.length);
    }
  });

  it('too wide for a page it is cut between groups, and no figure is lost', () => {
    const made = fill('DEPRIVATION_POOR', [fact({ deprived: [1, 12] })]);
    const pages = splitWide(made, 15);
    expect(pages.length).toBe(2);
    expect(pages.flatMap(({ columns }) => leavesOf(columns).map(({ key }) => key))).toEqual(
      leavesOf(made.columns).map(({ key }) => key),
    );
    expect(pages.flatMap(({ rows }) => rows[0]?.cells ?? [])).toEqual(made.rows[0]?.cells);
  });

  it('figures are written as in Vietnam, and what is not known stays empty', () => {
    expect([figureText(1982, 'COUNT'), figureText(93.2, 'PERCENT'), figureText(null, 'COUNT')]).toEqual([
      '1.982',
      '93,20',
      '',
    ]);
  });
});

describe('few households', () => {
  it('a step of the histogram with fewer than five is not told outside the commune, nor the one that would give it away', () => {
    const found = [
      { from: -10, households: 3 },
      { from: -5, households: 9 },
      { from: 0, households: 20 },
    ];
    const told = new Map(binsOf(found, false).map(({ from, households }) => [from, households]));
    expect([told.get(-10), told.get(-5), told.get(0)]).toEqual([null, null, 20]);
    expect(binsOf(found, true).find(({ from }) => from === -10)?.households).toBe(3);
    expect(binsOf([{ from: -400, households: 7 }], true)[0]).toMatchObject({ from: -50, households: 7 });
  });

  it('a column in which a village has fewer than five is empty for all villages', () => {
    const facts = [
      ...Array.from({ length: 9 }, () => fact({ deprived: [1] })),
      ...Array.from({ length: 2 }, () => fact({ deprived: [2] })),
    ];
    const hidden = hideSmall(fill('DEPRIVATION_POOR', facts));
    const at = leavesOf(hidden.columns).findIndex(({ key }) => key === 'i2');
    expect(hidden.rows.map(({ cells }) => cells[at])).toEqual([null, null]);
    expect(whole(hidden, 'i1')).toBe(9);
  });
});

describe('comparing', () => {
  it('names every cell that changed, and rows that are new', () => {
    const before = fill('RESULTS', [fact({})]);
    const after = fill('RESULTS', [fact({}), fact({})]);
    const changed = compareTables([before], [after]).filter(({ areaId }) => areaId === null);
    expect(changed.map(({ column, before: was, after: is }) => [column.vi, was, is])).toContainEqual([
      'Hộ nghèo – Số hộ',
      1,
      2,
    ]);
    expect(compareTables([before], [before])).toEqual([]);
  });

  it('shows a gap between the end of the last round and the start of this one, and says when nothing can be compared', () => {
    const now = deriveTally([fact({}), fact({ endClass: 'NOT_POOR' })]);
    const last = deriveTally([fact({}), fact({}), fact({})]);
    const made = comparisonForm(now, { name: 'Rà soát 2022', year: 2022, movement: last, merged: [] });
    expect(made.rows[0]?.cells).toEqual([3, 2, -1, 1, -2, -66.67]);
    expect(comparisonForm(now, null).rows[0]?.cells).toEqual([null, 2, null, 1, null, null]);
    expect(comparisonForm(now, null).notes[0]?.vi).toContain('Không so sánh được');
  });
});
