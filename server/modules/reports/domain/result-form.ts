import { CLASS_WORDS, endOf, TWO_CLASSES, type TwoClasses } from './fact.ts';
import type { Figure, FigureGroup, Form, UnitFigures } from './form-spec.ts';
import { percent, type Words } from './table.ts';

const HOUSEHOLDS: Words = { vi: 'Số hộ', en: 'Households' };
const PERSONS: Words = { vi: 'Số khẩu', en: 'Persons' };
const SHARE: Words = { vi: 'Tỷ lệ hộ (%)', en: 'Share of households (%)' };

const lineOf = ({ movement }: UnitFigures, of: TwoClasses) =>
  of === 'POOR' ? movement.poor : movement.nearPoor;

const ofClass = (of: TwoClasses): FigureGroup => ({
  title: CLASS_WORDS[of],
  figures: [
    {
      ...{ key: `${of}.households`, title: HOUSEHOLDS },
      value: (unit) => lineOf(unit, of).households.end,
      counts: (fact) => (endOf(fact) === of ? 1 : 0),
    },
    {
      ...{ key: `${of}.persons`, title: PERSONS },
      value: (unit) => lineOf(unit, of).persons.end,
      counts: (fact) => (endOf(fact) === of ? 1 : 0),
    },
    {
      ...{ key: `${of}.share`, title: SHARE, kind: 'PERCENT' },
      value: (unit) => percent(lineOf(unit, of).households.end, unit.population.households),
    },
  ],
});

const both = (unit: UnitFigures): number =>
  unit.movement.poor.households.end + unit.movement.nearPoor.households.end;
const together: FigureGroup = {
  title: { vi: 'Nghèo và cận nghèo', en: 'Poor and near-poor' },
  figures: [
    {
      ...{ key: 'both.households', title: HOUSEHOLDS, value: both },
      counts: (fact) => (TWO_CLASSES.some((of) => endOf(fact) === of) ? 1 : 0),
    },
    {
      ...{ key: 'both.share', title: SHARE, kind: 'PERCENT' },
      value: (unit) => percent(both(unit), unit.population.households),
    },
  ],
};

const unsettled: Figure = {
  ...{ key: 'unsettled', title: { vi: 'Hộ chưa chốt', en: 'Not settled' } },
  value: ({ movement }) => movement.poor.households.unsettled + movement.nearPoor.households.unsettled,
  counts: (fact) =>
    !fact.left && fact.endClass === null && TWO_CLASSES.some((of) => of === fact.startClass) ? 1 : 0,
};

/** Tổng hợp kết quả rà soát: households, persons and, where the whole is known, the share. */
export const resultForm: Form = () => ({
  title: { vi: 'Tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo', en: 'Results of the review' },
  ...{ asks: [], lines: 'ONE' },
  figures: [
    {
      title: { vi: 'Dân cư trên địa bàn', en: 'Living in the area' },
      figures: [
        { key: 'all.households', title: HOUSEHOLDS, value: ({ population }) => population.households },
        { key: 'all.persons', title: PERSONS, value: ({ population }) => population.persons },
      ],
    },
    ...TWO_CLASSES.map(ofClass),
    together,
    unsettled,
  ],
  notes: [
    {
      vi: 'Tỷ lệ tính trên tổng số hộ dân cư của địa bàn; để trống nơi chưa có tổng số hộ, hoặc chưa đủ các đơn vị trực thuộc.',
      en: 'Shares are of all households of the area; empty where their number is not known, or not of all parts.',
    },
  ],
});
