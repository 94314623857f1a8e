import { CLASS_WORDS, endOf, TWO_CLASSES, type Fact, type TwoClasses } from './fact.ts';
import { counting, type FigureGroup, type Form } from './form-spec.ts';
import type { Words } from './table.ts';

type Flag = 'ethnicMinority' | 'noLabour' | 'merit';
/** In the order in which the official form subtracts them. */
const FLAGS: readonly { readonly flag: Flag; readonly title: Words }[] = [
  { flag: 'ethnicMinority', title: { vi: 'Dân tộc thiểu số', en: 'Ethnic minority' } },
  { flag: 'noLabour', title: { vi: 'Không có khả năng lao động', en: 'No labour capacity' } },
  { flag: 'merit', title: { vi: 'Có người có công', en: 'With persons of merit' } },
];

function ofClass(of: TwoClasses): FigureGroup {
  const is = (fact: Fact): boolean => endOf(fact) === of;
  const apart = FLAGS.map(({ flag, title }) =>
    counting(`${of}.${flag}`, title, (fact) => is(fact) && fact[flag] === true),
  );
  const none = (fact: Fact, before: number): boolean =>
    FLAGS.slice(0, before).every(({ flag }) => fact[flag] !== true);
  const inTurn = FLAGS.map(({ flag, title }, place) =>
    counting(
      `${of}.${flag}.rest`,
      place === 0 ? title : { vi: `${title.vi} (trong số còn lại)`, en: `${title.en} (of the rest)` },
      (fact) => is(fact) && fact[flag] === true && none(fact, place),
    ),
  );
  const rest = counting(
    `${of}.rest`,
    { vi: 'Còn lại', en: 'Rest' },
    (fact) => is(fact) && none(fact, FLAGS.length),
  );
  return {
    title: CLASS_WORDS[of],
    figures: [
      counting(`${of}.all`, { vi: 'Tổng số', en: 'All' }, is),
      { title: { vi: 'Từng nhóm (tính riêng)', en: 'Each group by itself' }, figures: apart },
      {
        title: { vi: 'Trừ dần (theo biểu mẫu)', en: 'One after the other, as the form' },
        figures: [...inTurn, rest],
      },
    ],
  };
}

/** Groups overlap: each by itself, and as the official form subtracts them one after the other. */
export const groupForm: Form = () => ({
  title: { vi: 'Hộ nghèo, hộ cận nghèo theo các nhóm đối tượng', en: 'By group' },
  ...{ asks: ['GROUPS'], lines: 'ONE' },
  figures: TWO_CLASSES.map(ofClass),
  notes: [
    {
      vi: 'Một hộ có thể thuộc nhiều nhóm: phần “tính riêng” đếm hộ ở mỗi nhóm của hộ, cộng lại có thể lớn hơn tổng số. Phần “trừ dần” đếm mỗi hộ một lần, theo thứ tự dân tộc thiểu số → không có khả năng lao động → người có công → còn lại, cộng lại bằng tổng số.',
      en: 'A household can be of several groups. “By itself” counts it in each, so the sum may exceed the whole. “One after the other” counts it once, in the order ethnic minority → no labour capacity → merit → rest, and adds up to the whole.',
    },
  ],
});

const UNKNOWN: Words = { vi: 'Chưa ghi', en: 'Not written' };

/** By the people of the head, as written; the names come from the data. */
export const ethnicityForm: Form = (_, facts) => {
  const counted = facts.filter((fact) => TWO_CLASSES.some((of) => endOf(fact) === of));
  const written = new Set(counted.map(({ ethnicity }) => ethnicity ?? ''));
  const names = [...written]
    .filter((name) => name !== '')
    .sort((one, other) => one.localeCompare(other, 'vi'));
  const column = (of: TwoClasses, name: string | null, title: Words) =>
    counting(`${of}.${name ?? ''}`, title, (fact) => endOf(fact) === of && (fact.ethnicity ?? null) === name);
  const ofClass = (of: TwoClasses): FigureGroup => ({
    title: CLASS_WORDS[of],
    figures: [
      counting(`${of}.all`, { vi: 'Tổng số', en: 'All' }, (fact) => endOf(fact) === of),
      ...names.map((name) => column(of, name, { vi: name, en: name })),
      column(of, null, UNKNOWN),
    ],
  });
  return {
    title: { vi: 'Hộ nghèo, hộ cận nghèo theo dân tộc', en: 'By ethnicity' },
    ...{ asks: ['ETHNICITY'], lines: 'TWO', figures: TWO_CLASSES.map(ofClass) },
    notes: [
      {
        vi: 'Theo dân tộc của chủ hộ, như đã ghi trong danh sách nhân khẩu. “Chưa ghi”: danh sách không có dân tộc của chủ hộ.',
        en: 'By the ethnicity of the head as written in the list of members. “Not written”: the list does not say.',
      },
    ],
  };
};
