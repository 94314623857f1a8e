import { pointKey, type ScoreTable } from '../../assessments/index.ts';

/** No unit: the table holds in the practice and nowhere else. */
export const PRACTICE_PLACE = '00000000-0000-4000-8000-000000000034';

type Texts = { readonly vi: string; readonly en: string };
type PracticeItem = Texts & {
  readonly answers: readonly (Texts & { readonly code: string; readonly points: number })[];
  readonly code: string;
};
const answer = (code: string, points: number, vi: string, en: string) => ({ code, points, vi, en });

/** Points made up to learn with. Nothing of it is of the State, and no household was ever scored by it. */
export const PRACTICE_ITEMS: readonly PracticeItem[] = [
  {
    ...{ code: 'HOUSE', vi: 'Nhà ở', en: 'House' },
    answers: [
      answer('SOLID', 40, 'Kiên cố', 'Solid'),
      answer('SEMI', 25, 'Bán kiên cố', 'Semi-solid'),
      answer('MAKESHIFT', 10, 'Đơn sơ', 'Makeshift'),
    ],
  },
  {
    ...{ code: 'MOTORBIKE', vi: 'Xe máy', en: 'Motorbike' },
    answers: [answer('YES', 20, 'Có', 'Yes'), answer('NO', 5, 'Không', 'No')],
  },
  {
    ...{ code: 'TELEVISION', vi: 'Ti vi', en: 'Television' },
    answers: [answer('YES', 15, 'Có', 'Yes'), answer('NO', 5, 'Không', 'No')],
  },
  {
    ...{ code: 'LAND', vi: 'Đất trồng cây hằng năm', en: 'Land for yearly crops' },
    answers: [
      answer('MUCH', 30, 'Từ 0,5 ha', '0.5 ha or more'),
      answer('LITTLE', 20, 'Dưới 0,5 ha', 'Under 0.5 ha'),
      answer('NONE', 10, 'Không có', 'None'),
    ],
  },
  {
    ...{ code: 'WORKERS', vi: 'Người đang làm việc', en: 'Members who work' },
    answers: [
      answer('TWO', 45, 'Từ 2 người', 'Two or more'),
      answer('ONE', 30, '1 người', 'One'),
      answer('NONE', 15, 'Không có ai', 'Nobody'),
    ],
  },
];

const REGION = 'luyện tập';
const points = PRACTICE_ITEMS.flatMap(({ code, answers }) =>
  answers.flatMap((of) =>
    (['RURAL', 'URBAN'] as const).map((kind) => [pointKey(REGION, kind, code, of.code), of.points] as const),
  ),
);

/** In the shape of a province's table, so that the score function of the forms scores it. */
export const PRACTICE_TABLE: ScoreTable = {
  id: '00000000-0000-4000-8000-000000000035',
  provinceId: PRACTICE_PLACE,
  title: 'Bảng điểm luyện tập, không phải của Nhà nước',
  source: 'không có căn cứ: số liệu bịa để học',
  issuedOn: '2023-01-01',
  firstYear: 2023,
  lastYear: 2023,
  example: false,
  body: {
    regions: [REGION],
    items: PRACTICE_ITEMS.map(({ code, answers }) => ({ item: code, answers: answers.map((of) => of.code) })),
    points: Object.fromEntries(points),
  },
};
