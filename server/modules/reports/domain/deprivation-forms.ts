import { CLASS_WORDS, endOf, type Fact, type TwoClasses } from './fact.ts';
import { counting, sum, type Figure, type FigureGroup, type Form } from './form-spec.ts';
import { percent, type Words } from './table.ts';

type Indicator = { readonly number: number; readonly name: { readonly value: Words } };

const known = (of: TwoClasses) => (fact: Fact) => endOf(fact) === of && fact.scored === true;

/** Shares are of the households of the class: of those whose form was scored. */
function ofIndicator(of: TwoClasses, { number, name }: Indicator): FigureGroup {
  const lacks = (fact: Fact): boolean => known(of)(fact) && (fact.deprived ?? []).includes(number);
  const households = counting(`i${number}`, { vi: 'Số hộ', en: 'Households' }, lacks);
  const share: Figure = {
    ...{ key: `i${number}.share`, title: { vi: '%', en: '%' }, kind: 'PERCENT' },
    value: ({ facts }) => {
      const all = sum(facts, (fact) => (known(of)(fact) ? fact.households : 0));
      return percent(
        sum(facts, (fact) => (lacks(fact) ? fact.households : 0)),
        all,
      );
    },
  };
  const numbered = { vi: `${number}. ${name.value.vi}`, en: `${number}. ${name.value.en}` };
  return { title: numbered, figures: [households, share] };
}

/** How many lack what, by indicator of the round's own pack. */
export const deprivationForm =
  (of: TwoClasses): Form =>
  ({ pack }) => ({
    title: {
      vi: `Thiếu hụt dịch vụ xã hội cơ bản của ${CLASS_WORDS[of].vi.toLocaleLowerCase('vi')}`,
      en: `Deprivations of ${CLASS_WORDS[of].en.toLocaleLowerCase('en')} households`,
    },
    ...{ asks: ['DEPRIVED'], lines: 'ONE' },
    figures: [
      counting(
        'all',
        { vi: `Tổng số ${CLASS_WORDS[of].vi.toLocaleLowerCase('vi')}`, en: 'All' },
        (fact) => endOf(fact) === of,
      ),
      counting('scored', { vi: 'Có phiếu đã chấm', en: 'With a scored form' }, known(of)),
      {
        ...{ key: 'sum', title: { vi: 'Tổng lượt thiếu hụt', en: 'Deprivations in all' } },
        value: ({ facts }) =>
          sum(facts, (fact) => (known(of)(fact) ? fact.households * (fact.deprived ?? []).length : 0)),
        counts: (fact) => (known(of)(fact) && (fact.deprived ?? []).length > 0 ? 1 : 0),
      },
      {
        title: { vi: 'Thiếu hụt theo chỉ số', en: 'By indicator' },
        figures: pack.indicators.map((one) => ofIndicator(of, one)),
      },
    ],
    notes: [
      {
        vi: 'Một hộ có thể thiếu hụt nhiều chỉ số. Tỷ lệ % tính trên số hộ có phiếu đã chấm.',
        en: 'A household may lack several. Shares are of the households with a scored form.',
      },
    ],
  });
