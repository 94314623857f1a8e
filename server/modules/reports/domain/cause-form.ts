import { searchKey } from '../../../kernel/search-key.ts';
import { CLASS_WORDS, endOf, TWO_CLASSES, type Fact, type TwoClasses } from './fact.ts';
import { counting, type FigureGroup, type Form, type RoundFacts } from './form-spec.ts';
import type { Words } from './table.ts';

/** What is written of a household, one by one: "Thiếu vốn; Ốm đau, tai nạn" (a comma is part of a name). */
const written = ({ causeText }: Fact): string[] =>
  (causeText ?? '')
    .split(/[;\n]/)
    .map(searchKey)
    .filter((key) => key !== '');

const keysOf = ({ pack }: RoundFacts) =>
  pack.causes.value.map(({ code, vi, en }) => ({
    code,
    title: { vi, en } satisfies Words,
    keys: [searchKey(vi), searchKey(code)],
  }));

function ofClass(of: TwoClasses, causes: ReturnType<typeof keysOf>): FigureGroup {
  const is = (fact: Fact): boolean => endOf(fact) === of;
  const names = new Set(causes.flatMap(({ keys }) => keys));
  return {
    title: CLASS_WORDS[of],
    figures: [
      counting(`${of}.all`, { vi: 'Tổng số', en: 'All' }, is),
      ...causes.map(({ code, title, keys }) =>
        counting(
          `${of}.${code}`,
          title,
          (fact) => is(fact) && written(fact).some((key) => keys.includes(key)),
        ),
      ),
      counting(
        `${of}.unlisted`,
        { vi: 'Ghi khác danh mục', en: 'Written otherwise' },
        (fact) => is(fact) && written(fact).some((key) => !names.has(key)),
      ),
      counting(
        `${of}.none`,
        { vi: 'Không ghi', en: 'Not written' },
        (fact) => is(fact) && written(fact).length === 0,
      ),
    ],
  };
}

/** By the causes of the pack (P). A text that is none of them stands apart; it is not put under "other" by a guess. */
export const causeForm: Form = (round) => ({
  title: { vi: 'Hộ nghèo, hộ cận nghèo theo nguyên nhân', en: 'By cause' },
  ...{ asks: ['CAUSE'], lines: 'ONE' },
  figures: TWO_CLASSES.map((of) => ofClass(of, keysOf(round))),
  notes: [
    {
      vi: 'Một hộ có thể có nhiều nguyên nhân; cộng các cột có thể lớn hơn tổng số.',
      en: 'A household may have several causes; the columns may add up to more than the whole.',
    },
    ...(round.pack.causes.value.length === 0
      ? [
          {
            vi: 'Bộ quy định của đợt này chưa có danh mục nguyên nhân.',
            en: 'The rules of this round have no list of causes.',
          },
        ]
      : []),
  ],
});
