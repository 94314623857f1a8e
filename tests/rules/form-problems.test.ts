import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readAnswers, type Answers } from '../../server/modules/assessments/domain/answers.ts';
import { directionOf } from '../../server/modules/assessments/domain/direction.ts';
import { examineForm, type FormContext } from '../../server/modules/assessments/domain/examine-form.ts';
import { mergeAnswers } from '../../server/modules/assessments/domain/merge-answers.ts';
import type { ScoreTable } from '../../server/modules/assessments/domain/score-table.ts';
import { CHILD, form, person } from './form-answers.ts';
import { pack, type PackId } from './packs.ts';

const context = (id: PackId = 'vn-2022-2025', of: Partial<FormContext> = {}): FormContext => ({
  ...{
    pack: pack(id),
    day: '2023-09-01',
    year: 2023,
    areaKind: 'RURAL',
    areaPath: ['tỉnh', 'xã'],
    table: null,
  },
  ...of,
});
const codes = (answers: Answers, of = context()) => examineForm(of, answers).problems.map(({ code }) => code);

describe('what cannot be right in a form is named with its place', () => {
  const a = person('a');
  test.each<[string, Answers, string, string]>([
    [
      'a member born after the day of the review',
      form([a, person('b', { ...CHILD, birthDate: '2023-09-02' })]),
      'MEMBER_BORN_AFTER_ROUND',
      'members.b.birthDate',
    ],
    ['two heads', form([a, person('b', { relation: 'HEAD' })]), 'HEAD_TWICE', 'members'],
    ['no head', form([person('a', { relation: 'OTHER' })]), 'HEAD_NONE', 'members'],
    [
      'a member twice by name and birth, in any spelling',
      form([person('a', { name: 'Lê Văn Đô' }), person('b', { name: 'le van do' })]),
      'MEMBER_TWICE',
      'members.b.name',
    ],
    [
      'a member twice by id number',
      form([a, person('b', { idNumber: '089180000001', birthDate: '1990-01-01' })]),
      'MEMBER_TWICE',
      'members.b.name',
    ],
    [
      'an override without a reason',
      form([a], { indicators: { 9: { deprived: true } } }),
      'OVERRIDE_WITHOUT_REASON',
      'indicators.9',
    ],
    [
      'a cause that the pack does not know',
      form([a], { causes: ['LAZINESS'] }),
      'CAUSE_NOT_IN_PACK',
      'causes',
    ],
  ])('%s', (_, answers, code, path) => {
    expect(examineForm(context(), answers).problems).toEqual([{ code, path }]);
  });

  it('13 indicators under the pack of 10 are refused, one for one', () => {
    const indicators = Object.fromEntries(
      Array.from({ length: 13 }, (_, at) => [at + 1, { deprived: true, reason: 'x' }]),
    );
    const found = codes(form([a], { indicators }), context('vn-2016-2020'));
    expect(found).toEqual(Array(3).fill('INDICATOR_NOT_IN_PACK'));
  });

  it('born on the day of the review is in time', () => {
    expect(codes(form([a, person('b', { ...CHILD, birthDate: '2023-09-01' })]))).toEqual([]);
  });

  test.each([
    ['08918000001', ['ID_WRONG_LENGTH']],
    ['08918000000x', ['ID_NOT_DIGITS']],
    [null, ['ID_MISSING']],
    ['351234567', []],
    ['089 180 000 001', []],
  ])('an id number %s is a flag for the certificate at most, never a refusal', (idNumber, flags) => {
    const found = examineForm(context(), form([person('a', { idNumber })]));
    expect([found.problems, found.flags]).toEqual([[], flags]);
  });

  it('a child has no id number', () => {
    expect(examineForm(context(), form([a, person('b', CHILD)])).flags).toEqual([]);
  });
});

describe('nothing is scored while an answer is missing', () => {
  it('each open question is named once, by person and by place', () => {
    const answers = form([person('a', { sex: null }), person('b', { ...CHILD, fittingLevel: null })], {
      dwelling: { roofDurable: null },
      groups: { merit: null },
      b1: { points: null },
    });
    const { missing, b1, b2 } = examineForm(context(), answers);
    expect([...missing].sort()).toEqual(
      ['b1.points', 'dwelling.roofDurable', 'groups.merit', 'members.a.sex', 'members.b.fittingLevel'].sort(),
    );
    expect([b1, b2]).toEqual([null, null]);
  });

  it('an indicator is never asked for more than the form asks (property)', () => {
    const people = fc.array(
      fc.record({
        birthYear: fc.integer({ min: 1930, max: 2023 }),
        month: fc.integer({ min: 1, max: 12 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(people, fc.constantFrom<PackId>('vn-2022-2025', 'vn-2016-2020'), (births, id) => {
        const members = births.map(({ birthYear, month }, at) =>
          person(at === 0 ? 'a' : `p${at}`, {
            ...{ birthDate: `${birthYear}-${String(month).padStart(2, '0')}-01`, idNumber: null },
            ...{ fittingLevel: true, undernourished: false, insured: true, studying: false },
          }),
        );
        const { missing } = examineForm(context(id, { day: '2023-12-31' }), form(members));
        expect(missing.filter((path) => !path.startsWith('indicators.'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a half answered form never gives B2 (property)', () => {
    const fields = [
      'areaM2',
      'wallDurable',
      'columnDurable',
      'roofDurable',
      'water',
      'toilet',
      'usesInternet',
      'means',
    ];
    fc.assert(
      fc.property(fc.subarray(fields, { minLength: 1 }), (left) => {
        const dwelling = Object.fromEntries(left.map((field) => [field, null]));
        const found = examineForm(context(), form(undefined, { dwelling }));
        expect([found.b2, found.missing.length]).toEqual([null, left.length]);
      }),
    );
  });
});

describe('B1 is the score of a form', () => {
  test.each([0, -1, 130.5])('%d is none: the paper score is asked for', (points) => {
    const found = examineForm(context(), form(undefined, { b1: { points } }));
    expect(found.problems).toEqual([{ path: 'b1.points', code: 'B1_NOT_A_SCORE' }]);
    expect(found.b1).toBeNull();
  });

  it('a text cannot be read, and is not 0', () => {
    const sent = { ...form(), b1: { source: 'TYPED', points: 'một trăm' } };
    expect(readAnswers(sent)).toMatchObject({ code: 'ANSWERS_UNREADABLE', details: { field: 'b1.points' } });
  });

  const table = (of: Partial<ScoreTable> = {}): ScoreTable => ({
    ...{
      id: '0b6f6d7e-6c36-4c8e-9c0e-7f6f2b8f3c11',
      provinceId: 'tỉnh',
      title: 'B1',
      source: 'QĐ 1',
      issuedOn: '2022-01-01',
    },
    ...{ firstYear: 2022, lastYear: 2025, example: false },
    body: {
      regions: ['Một', 'Hai'],
      items: [{ item: 'Đất', answers: ['Có', 'Không'] }],
      points: { 'Một\u001fRURAL\u001fĐất\u001fCó': 60, 'Một\u001fRURAL\u001fĐất\u001fKhông': 0 },
    },
    ...of,
  });
  const byTable = (of: Partial<ScoreTable> | null, b1: object = {}) =>
    examineForm(
      context('vn-2022-2025', { table: of && table(of) }),
      form(undefined, {
        b1: {
          source: 'SCORE_TABLE',
          points: null,
          tableId: table().id,
          region: 'Một',
          items: { Đất: 'Có' },
          ...b1,
        },
      }),
    );

  it('or computed by the table of the province', () => {
    expect(byTable({}).b1).toBe(60);
  });

  it('an item or the region left open is missing', () => {
    expect(byTable({}, { items: {} }).missing).toEqual(['b1.items.Đất']);
    expect(byTable({}, { region: null }).missing).toEqual(['b1.region']);
  });

  test.each<[string, Partial<ScoreTable> | null, object, string]>([
    ['an example scores no round', { example: true }, {}, 'SCORE_TABLE_IS_EXAMPLE'],
    ['the table of another province does not hold', { provinceId: 'tỉnh khác' }, {}, 'SCORE_TABLE_OF_OTHERS'],
    ['nor one of other years', { firstYear: 2024 }, {}, 'SCORE_TABLE_OF_OTHERS'],
    ['a table that is not there', null, {}, 'SCORE_TABLE_MISSING'],
    ['an answer that the table does not have', {}, { items: { Đất: 'Nhiều' } }, 'SCORE_TABLE_ANSWER'],
    ['a place without points is an error, not 0', {}, { region: 'Hai' }, 'SCORE_TABLE_ANSWER'],
    ['a sum of 0 is no score', {}, { items: { Đất: 'Không' } }, 'B1_NOT_A_SCORE'],
  ])('%s', (_, of, b1, code) => {
    const found = byTable(of, b1);
    expect([found.b1, found.problems.map((problem) => problem.code)]).toEqual([null, [code]]);
  });
});

describe('a change goes towards eligibility or away from it', () => {
  const scores = (scoredClass: 'POOR' | 'NEAR_POOR' | 'NOT_POOR', b1: number, b2: number, b1Line = 140) => ({
    ...{ scoredClass, b1, b2, b1Line },
  });
  test.each([
    ['into poverty', scores('NOT_POOR', 141, 30), scores('POOR', 140, 30), 'TOWARDS'],
    ['from poor to near-poor', scores('POOR', 120, 30), scores('NEAR_POOR', 120, 20), 'AWAY'],
    ['nearer the line within a class', scores('NOT_POOR', 160, 10), scores('NOT_POOR', 150, 10), 'TOWARDS'],
    ['farther below the line within a class', scores('POOR', 130, 40), scores('POOR', 120, 30), 'TOWARDS'],
    ['more points within a class', scores('POOR', 120, 30), scores('POOR', 130, 60), 'AWAY'],
    ['one more indicator, the rest alike', scores('POOR', 120, 30), scores('POOR', 120, 40), 'TOWARDS'],
    ['nothing', scores('POOR', 120, 30), scores('POOR', 120, 30), 'NONE'],
  ])('%s', (_, before, after, direction) => {
    expect(directionOf(before, after)).toBe(direction);
  });
});

describe('two forms of one household', () => {
  const base = form([person('a'), person('b', CHILD)]);
  const changed = (dwelling: object, people = [person('a'), person('b', CHILD)]) =>
    form(people, { dwelling });

  it('what only one changed is taken, from either side', () => {
    const merged = mergeAnswers(base, changed({ water: 'RAIN' }), changed({ areaM2: 12 }));
    expect(merged).toEqual({ answers: changed({ water: 'RAIN', areaM2: 12 }), clashes: [] });
  });

  it('what both changed alike is no clash', () => {
    const same = changed({ water: 'RAIN', means: ['RADIO', 'TELEVISION'] });
    const other = changed({ water: 'RAIN', means: ['TELEVISION', 'RADIO'] });
    expect(mergeAnswers(base, same, other).clashes).toEqual([]);
  });

  it('what both changed differently keeps both answers, and the choice decides', () => {
    const [theirs, mine] = [changed({ water: 'RAIN' }), changed({ water: 'OTHER' })];
    const { clashes } = mergeAnswers(base, theirs, mine);
    expect(clashes).toEqual([{ path: 'dwelling.water', base: '"PIPED"', theirs: '"RAIN"', mine: '"OTHER"' }]);
    for (const [take, water] of [
      ['MINE', 'OTHER'],
      ['THEIRS', 'RAIN'],
    ] as const)
      expect(mergeAnswers(base, theirs, mine, { 'dwelling.water': take }).answers.dwelling.water).toBe(water);
  });

  it('one adds a person while the other removes another: both happen', () => {
    const theirs = form([person('a'), person('b', CHILD), person('c', CHILD)]);
    const { answers, clashes } = mergeAnswers(base, theirs, form([person('a')]));
    expect([answers.members.map(({ key }) => key), clashes]).toEqual([['a', 'c'], []]);
  });

  it('one changes a person whom the other removed: a clash, nobody is lost by silence', () => {
    const theirs = form([person('a'), person('b', { ...CHILD, insured: false })]);
    const { clashes } = mergeAnswers(base, theirs, form([person('a')]));
    expect(clashes.map(({ path }) => path)).toContain('members.b.insured');
  });

  it('merging a form with itself changes nothing (property)', () => {
    const answers = fc.record({
      areaM2: fc.integer({ min: 1, max: 99 }),
      water: fc.constantFrom('RAIN', 'PIPED', null),
    });
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const [x, y] = [changed(one), changed(other)];
        expect(mergeAnswers(x, x, y).answers).toEqual(y);
        expect(mergeAnswers(x, y, x).answers).toEqual(y);
      }),
    );
  });
});
