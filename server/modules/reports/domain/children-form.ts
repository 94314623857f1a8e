import { CLASS_WORDS, endOf, TWO_CLASSES, type Fact, type TwoClasses } from './fact.ts';
import { counting, sum, type Figure, type FigureGroup, type Form } from './form-spec.ts';
import type { Words } from './table.ts';

type Age = 'under6' | 'from6to15' | 'girls' | 'noBirth';

function ofClass(of: TwoClasses): FigureGroup {
  const is = (fact: Fact): boolean => endOf(fact) === of;
  const people = (key: string, title: Words, ages: readonly Age[]): Figure => {
    const count = (fact: Fact): number => ages.reduce((all, age) => all + (fact[age] ?? 0), 0);
    return {
      ...{ key: `${of}.${key}`, title },
      value: ({ facts }) => sum(facts, (fact) => (is(fact) ? count(fact) : 0)),
      counts: (fact) => (is(fact) ? count(fact) : 0),
    };
  };
  return {
    title: CLASS_WORDS[of],
    figures: [
      counting(`${of}.all`, { vi: 'Tổng số hộ', en: 'Households' }, is),
      counting(
        `${of}.with`,
        { vi: 'Hộ có trẻ em', en: 'With children' },
        (fact) => is(fact) && fact.withChildren === true,
      ),
      {
        title: { vi: 'Trẻ em dưới 16 tuổi', en: 'Children under 16' },
        figures: [
          people('children', { vi: 'Tổng số', en: 'All' }, ['under6', 'from6to15']),
          people('under6', { vi: 'Dưới 6 tuổi', en: 'Under 6' }, ['under6']),
          people('from6to15', { vi: 'Từ 6 đến dưới 16', en: '6 to under 16' }, ['from6to15']),
          people('girls', { vi: 'Trẻ em gái', en: 'Girls' }, ['girls']),
        ],
      },
      people('noBirth', { vi: 'Người chưa rõ năm sinh', en: 'Birth not known' }, ['noBirth']),
    ],
  };
}

/** Children by the list of members, on the first day of the review. */
export const childrenForm: Form = ({ firstDay }) => {
  const [year = '', month = '', day = ''] = firstDay.split('-');
  return {
    title: { vi: 'Trẻ em trong hộ nghèo, hộ cận nghèo', en: 'Children' },
    ...{ asks: ['CHILDREN'], lines: 'ONE', figures: TWO_CLASSES.map(ofClass) },
    notes: [
      {
        vi: `Trẻ em: người dưới 16 tuổi tính đến ngày ${day}/${month}/${year}, theo danh sách nhân khẩu; nơi chỉ có năm sinh thì lấy năm trừ năm.`,
        en: `Children: under 16 on ${day}/${month}/${year}, by the list of members; where only the year of birth is known, year minus year.`,
      },
    ],
  };
};
