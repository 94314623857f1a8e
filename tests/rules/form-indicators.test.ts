import { describe, expect, it, test } from 'vitest';
import { ageOn, isAged } from '../../server/modules/assessments/domain/age.ts';
import type { Answers } from '../../server/modules/assessments/domain/answers.ts';
import { scoreIndicators } from '../../server/modules/assessments/domain/score-indicators.ts';
import { CHILD, form, person } from './form-answers.ts';
import { pack, type PackId } from './packs.ts';

const DAY = '2023-09-01';

/** What the answers give for an indicator: deprived or not, TICK, or the first answer that is missing. */
function say(packId: PackId, code: string, answers: Answers, day = DAY): boolean | string {
  const one = scoreIndicators(pack(packId), answers, day).find(({ indicator }) => indicator.code === code);
  if (!one) throw new Error(`no ${code}`);
  const [missing] = one.missing;
  if (missing === `indicators.${one.indicator.number}`) return 'TICK';
  return missing ?? String(one.deprived) === 'true';
}

describe('an age is whole years on the day of the review', () => {
  test.each([
    ['2007-09-01', 16, 'the birthday itself counts'],
    ['2007-09-02', 15, 'the day before it does not'],
    ['2008-02-29', 15, 'born on 29 February'],
  ])('%s: %i, %s', (birthDate, age) => {
    expect(ageOn({ birthDate, birthYear: null }, DAY)).toEqual({ least: age, most: age });
  });

  it('born on 29 February, a year is full on 1 March', () => {
    const born = { birthDate: '2004-02-29', birthYear: null };
    expect(ageOn(born, '2023-02-28')?.least).toBe(18);
    expect(ageOn(born, '2023-03-01')?.least).toBe(19);
  });

  it('of whom only the year is known it is sure only away from the birthday', () => {
    const age = ageOn({ birthDate: null, birthYear: 2007 }, DAY);
    expect(age).toEqual({ least: 15, most: 16 });
    expect(isAged(age, { from: 16 })).toBe('UNSURE');
    expect(isAged(age, { from: 6 })).toBe('YES');
    expect(isAged(age, { under: 15 })).toBe('NO');
  });
});

/** Each indicator at, just under and just over its cut-off. */
const P22 = 'vn-2022-2025';
const P16 = 'vn-2016-2020';
type Case = [string, PackId, string, Answers, boolean | string];
const child = (of: object = {}) => person('b', { ...CHILD, ...of });
const a = person('a');
const house = (dwelling: object, people = [a]) => form(people, { dwelling });
// prettier-ignore
const CASES: Case[] = [
  ['own work', P22, 'EMPLOYMENT', form(), false],
  ['able and ready, no work', P22, 'EMPLOYMENT', form([person('a', { work: 'NO_WORK_BUT_READY' })]), true],
  ['wages without a contract', P22, 'EMPLOYMENT', form([person('a', { work: 'WAGES_WITHOUT_CONTRACT' })]), true],
  ['wages with one', P22, 'EMPLOYMENT', form([person('a', { work: 'WAGES_WITH_CONTRACT' })]), false],
  ['not of working age', P22, 'EMPLOYMENT', form([person('a', { work: 'NOT_OF_WORKING_AGE' })]), false],
  ['not answered', P22, 'EMPLOYMENT', form([person('a', { work: null })]), 'members.a.work'],
  ['exactly half are children', P22, 'DEPENDANTS', form([a, child()]), false],
  ['two of three', P22, 'DEPENDANTS', form([a, child(), person('c', CHILD)]), true],
  ['an old person on assistance counts', P22, 'DEPENDANTS', form([person('a', { assistance: 'AS_ELDERLY_OR_DISABLED' })]), true],
  ['assistance for another reason does not', P22, 'DEPENDANTS', form([person('a', { assistance: 'FOR_OTHER_REASONS' })]), false],
  ['16 that very day is no child', P22, 'DEPENDANTS', form([a, child({ birthDate: '2007-09-01', assistance: 'NONE', work: 'OWN_WORK' }), person('c', CHILD)]), false],
  ['15 to the day before is one', P22, 'DEPENDANTS', form([a, child({ birthDate: '2007-09-02' }), person('c', CHILD)]), true],
  ['a stunted child', P22, 'NUTRITION', form([a, child({ undernourished: true })]), true],
  ['a healthy child', P22, 'NUTRITION', form([a, child()]), false],
  ['6 that day, uninsured', P22, 'HEALTH_INSURANCE', form([a, child({ birthDate: '2017-09-01', insured: false })]), true],
  ['5 to the day before, uninsured', P22, 'HEALTH_INSURANCE', form([a, child({ birthDate: '2017-09-02', insured: false })]), false],
  ['uninsured, only the year known, where it matters', P22, 'HEALTH_INSURANCE', form([a, child({ birthDate: null, birthYear: 2017, insured: false })]), 'members.b.birthDate'],
  ['insured, only the year known', P22, 'HEALTH_INSURANCE', form([a, child({ birthDate: null, birthYear: 2017 })]), false],
  ['17, in training with lower secondary', P22, 'ADULT_EDUCATION', form([a, child({ birthDate: '2006-01-01', studying: true, certificate: 'LOWER_SECONDARY' })]), false],
  ['18 that day, out of training with lower secondary', P22, 'ADULT_EDUCATION', form([a, child({ birthDate: '2005-09-01', studying: false, certificate: 'LOWER_SECONDARY' })]), true],
  ['25 with a trade, not in training: the text reads both ways', P22, 'ADULT_EDUCATION', form([a, child({ birthDate: '1998-01-01', studying: false, certificate: 'VOCATIONAL_OR_HIGHER' })]), 'TICK'],
  ['30 to the day before 31, with nothing', P22, 'ADULT_EDUCATION', form([a, child({ birthDate: '1992-09-02', studying: false, certificate: 'NONE' })]), true],
  ['31 that day, with nothing', P22, 'ADULT_EDUCATION', form([a, child({ birthDate: '1992-09-01', studying: false, certificate: 'NONE' })]), false],
  ['a child at another level', P22, 'CHILD_SCHOOLING', form([a, child({ fittingLevel: false })]), true],
  ['under 3 is not asked', P22, 'CHILD_SCHOOLING', form([a, child({ birthDate: '2020-09-02', fittingLevel: null })]), false],
  ['3 that day is', P22, 'CHILD_SCHOOLING', form([a, child({ birthDate: '2020-09-01', fittingLevel: null })]), 'members.b.fittingLevel'],
  ['one of three parts does not last', P22, 'HOUSING_QUALITY', house({ wallDurable: false }), false],
  ['two of three', P22, 'HOUSING_QUALITY', house({ wallDurable: false, roofDurable: false }), true],
  ['one part not answered', P22, 'HOUSING_QUALITY', house({ columnDurable: null }), 'dwelling.columnDurable'],
  ['exactly 8 m² each', P22, 'HOUSING_AREA', house({ areaM2: 16 }, [a, child()]), false],
  ['a tenth less', P22, 'HOUSING_AREA', house({ areaM2: 15.9 }, [a, child()]), true],
  ['a protected spring', P22, 'WATER', house({ water: 'PROTECTED_SPRING' }), false],
  ['another source', P22, 'WATER', house({ water: 'OTHER' }), true],
  ['two compartments', P22, 'TOILET', house({ toilet: 'TWO_COMPARTMENT' }), false],
  ['another toilet', P22, 'TOILET', house({ toilet: 'OTHER' }), true],
  ['no toilet', P22, 'TOILET', house({ toilet: 'NONE' }), true],
  ['nobody uses the internet', P22, 'TELECOM', house({ usesInternet: false }), true],
  ['a radio', P22, 'INFORMATION_MEANS', house({ means: ['RADIO'] }), false],
  ['none of the means', P22, 'INFORMATION_MEANS', house({ means: [] }), true],
  ['means not answered', P22, 'INFORMATION_MEANS', house({ means: null }), 'dwelling.means'],
  ['ill and not treated', P16, 'HEALTH_SERVICE', house({ untreatedIllness: true }), true],
  ['uninsured', P16, 'HEALTH_INSURANCE', form([person('a', { insured: false })]), true],
  ['born in 1985 without school', P16, 'ADULT_EDUCATION', form([person('a', { birthDate: '1985-12-31', certificate: 'NONE' })]), false],
  ['born in 1986 without school', P16, 'ADULT_EDUCATION', form([person('a', { birthDate: '1986-01-01', certificate: 'PRIMARY' })]), true],
  ['born in 1986 and studying', P16, 'ADULT_EDUCATION', form([person('a', { birthDate: '1986-01-01', certificate: 'NONE', studying: true })]), false],
  ['5 and not in school', P16, 'CHILD_SCHOOLING', form([a, child({ birthDate: '2018-09-01', studying: false })]), true],
  ['15 and not in school', P16, 'CHILD_SCHOOLING', form([a, child({ birthDate: '2008-09-01', studying: false })]), false],
  ['a semi-solid house', P16, 'HOUSING_QUALITY', house({ house: 'SEMI_SOLID' }), false],
  ['a house less than that', P16, 'HOUSING_QUALITY', house({ house: 'LESS_SOLID' }), true],
  ['under 8 m² each', P16, 'HOUSING_AREA', house({ areaM2: 7.9 }), true],
  ['hygienic water is not listed', P16, 'WATER', form(), 'TICK'],
  ['hygienic toilets are not listed', P16, 'TOILET', form(), 'TICK'],
  ['a telephone only', P16, 'TELECOM', house({ usesInternet: false }), false],
  ['neither telephone nor internet', P16, 'TELECOM', house({ usesInternet: false, usesTelephone: false }), true],
  ['a telephone is no receiver, but the loudspeaker is heard', P16, 'INFORMATION_MEANS', house({ means: ['TELEPHONE'] }), false],
  ['nor is the loudspeaker heard', P16, 'INFORMATION_MEANS', house({ means: ['TELEPHONE'], hearsLoudspeaker: false }), true],
];

describe('an indicator is computed from the answers where its cut-off is known (TT 07/2021; TT 17/2016)', () => {
  test.each(CASES)('%s (%s %s)', (_, packId, code, answers, expected) => {
    expect(say(packId, code, answers)).toBe(expected);
  });

  it('all 12 and all 10 indicators have their cases', () => {
    for (const id of [P22, P16] as const) {
      const covered = new Set(CASES.filter(([, of]) => of === id).map(([, , code]) => code));
      expect([...covered].sort()).toEqual(
        pack(id)
          .indicators.map(({ code }) => code)
          .sort(),
      );
    }
  });
});

describe('what the reviewer says of an indicator', () => {
  const of = (answers: Answers, number: number, id: PackId = P22) =>
    scoreIndicators(pack(id), answers, DAY).find(({ indicator }) => indicator.number === number);

  it('stands where the form cannot compute it', () => {
    const answers = form(undefined, { indicators: { 7: { deprived: true }, 8: { deprived: false } } });
    expect(of(answers, 7, P16)).toMatchObject({ deprived: true, source: 'TICKED', missing: [] });
    expect(of(answers, 8, P16)).toMatchObject({ deprived: false, source: 'TICKED', missing: [] });
  });

  it('against what was computed is an override and keeps both', () => {
    const answers = form(undefined, { indicators: { 9: { deprived: true, reason: 'Ống vỡ từ tháng 5' } } });
    expect(of(answers, 9)).toMatchObject({ computed: false, deprived: true, source: 'OVERRIDDEN' });
  });

  it('never hides that an answer is missing', () => {
    const answers = form(undefined, { dwelling: { water: null }, indicators: { 9: { deprived: false } } });
    expect(of(answers, 9)).toMatchObject({ deprived: null, missing: ['dwelling.water'] });
  });
});
