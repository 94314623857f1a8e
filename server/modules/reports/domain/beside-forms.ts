import type { HouseholdClass } from '../../../kernel/classes.ts';
import { classifyBeside, type RulePack } from '../../rounds/index.ts';
import { CLASS_WORDS, endOf, TWO_CLASSES, type Fact } from './fact.ts';
import { counting, type FigureGroup, type Form } from './form-spec.ts';
import type { Words } from './table.ts';

/** The class that the points of a household would give under another pack; null: its form does not answer that. */
export function classUnder(other: RulePack, decides: RulePack, fact: Fact): HouseholdClass | null {
  if (!fact.scored || fact.b1 === null || fact.b1 === undefined || !fact.areaKind) return null;
  const points = decides.b2.pointsPerIndicator.value;
  if (points === null) return null;
  const indicators = fact.deprived ?? [];
  const sheet = { areaKind: fact.areaKind, b1: fact.b1, b2: indicators.length * points, indicators };
  const found = classifyBeside(other, decides, sheet);
  return found.ok ? found.value.class : null;
}

const ofPack = (key: string, title: Words, classOf: (fact: Fact) => HouseholdClass | null): FigureGroup => ({
  title,
  figures: [
    ...TWO_CLASSES.map((of) =>
      counting(`${key}.${of}`, CLASS_WORDS[of], (fact) => !fact.left && classOf(fact) === of),
    ),
    counting(`${key}.NOT_POOR`, CLASS_WORDS.NOT_POOR, (fact) => !fact.left && classOf(fact) === 'NOT_POOR'),
    counting(
      `${key}.open`,
      { vi: 'Không tính được', en: 'Cannot be computed' },
      (fact) => !fact.left && classOf(fact) === null,
    ),
  ],
});

/** What was decided, and beside it what the points would give under the second pack or the province's line; never mixed. */
export const besideForm: Form = ({ pack, secondPack, localPack }) => ({
  title: {
    vi: 'Kết quả theo chuẩn quyết định và chuẩn tính kèm',
    en: 'National, second and local class beside each other',
  },
  ...{ asks: ['POINTS'], lines: 'TWO' },
  figures: [
    {
      title: { vi: `Kết quả chính thức: ${pack.name.vi}`, en: `Decided by: ${pack.name.en}` },
      figures: TWO_CLASSES.map((of) =>
        counting(`decided.${of}`, CLASS_WORDS[of], (fact) => endOf(fact) === of),
      ),
    },
    ...[
      ...(secondPack ? [{ key: 'second', other: secondPack }] : []),
      ...(localPack ? [{ key: 'local', other: localPack }] : []),
    ].map(({ key, other }) =>
      ofPack(
        key,
        {
          vi: `Tính kèm, không quyết định: ${other.name.vi}`,
          en: `Computed beside, decides nothing: ${other.name.en}`,
        },
        (fact) => classUnder(other, pack, fact),
      ),
    ),
  ],
  notes: [
    {
      vi: 'Cột “tính kèm” lấy từ điểm của phiếu, không qua họp dân; không cộng với cột “kết quả chính thức”. “Không tính được”: phiếu không hỏi chỉ số mà chuẩn kia cần, hoặc hộ chưa có phiếu.',
      en: 'Columns “beside” come from the points of the form, no meeting agreed on them; they are never added to what was decided. “Cannot be computed”: the form does not ask what the other pack needs, or there is none.',
    },
  ],
});

/** QĐ 59/2015: two kinds of poor are reported apart. */
export const kindForm: Form = () => ({
  title: { vi: 'Hộ nghèo theo thu nhập và theo thiếu hụt', en: 'Income-poor and deprivation-poor' },
  ...{ asks: ['KIND'], lines: 'TWO' },
  figures: [
    counting('all', { vi: 'Tổng số hộ nghèo', en: 'All poor' }, (fact) => endOf(fact) === 'POOR'),
    counting(
      'income',
      { vi: 'Nghèo về thu nhập', en: 'Income-poor' },
      (fact) => endOf(fact) === 'POOR' && fact.poorKind === 'INCOME_POOR',
    ),
    counting(
      'deprivation',
      { vi: 'Nghèo do thiếu hụt dịch vụ xã hội cơ bản', en: 'Deprivation-poor' },
      (fact) => endOf(fact) === 'POOR' && fact.poorKind === 'DEPRIVATION_POOR',
    ),
    counting(
      'unknown',
      { vi: 'Chưa rõ', en: 'Not known' },
      (fact) => endOf(fact) === 'POOR' && !fact.poorKind,
    ),
  ],
  notes: [
    {
      vi: 'Theo điểm của phiếu gần nhất. “Chưa rõ”: hộ chưa có phiếu, hoặc điểm của phiếu không xếp vào hộ nghèo.',
      en: 'By the points of the newest form. “Not known”: no form, or its points are not those of a poor household.',
    },
  ],
});
