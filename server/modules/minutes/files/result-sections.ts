import type { Block, Column } from '../../../platform/papers/index.ts';
import type { RecordedItem, RecordedMotion } from '../domain/meeting-record.ts';
import { heading, leadIn, nOfM, paragraph, sentences, type Told } from './told.ts';
import { CLASS_WORDS, movementWords } from './words.ts';

const COUNTS: readonly Column[] = [
  { title: 'Đồng ý', share: 1.3, align: 'center' },
  { title: 'Không đồng ý', share: 1.3, align: 'center' },
  { title: 'Không ý kiến', share: 1.3, align: 'center' },
  { title: 'Đồng ý / dự họp', share: 2.1, align: 'center' },
  { title: 'Kết luận', share: 2.2 },
];

const conclusion = (agreed: boolean | null): string =>
  agreed === null ? 'Kết quả của cụm, chưa cộng' : agreed ? 'Thống nhất' : 'Chưa thống nhất – rà soát lại';

/** As on the wall: n / m and the share that the one result function gave; dots of a question that was not asked. */
function countCells(motion: RecordedMotion | undefined, { figures }: Told): string[] {
  if (!motion) return ['–', '–', '–', '–', 'Chưa lấy ý kiến'];
  const { result, base, agreed } = motion;
  const share = figures.results.find(({ motionId }) => motionId === motion.id)?.share ?? '';
  return [
    ...[String(result.agree), String(result.disagree), String(result.noOpinion)],
    ...[`${result.agree}/${base}\n${share}`, conclusion(agreed)],
  ];
}

const lastOf = (motions: readonly RecordedMotion[], item: RecordedItem): RecordedMotion | undefined =>
  motions.findLast(({ itemId }) => itemId === item.id);

function oneByOne(told: Told): Block[] {
  const { items, motions } = told.facts;
  const rows = items
    .filter(({ section }) => section === 'ONE_BY_ONE')
    .flatMap((item) =>
      item.households.map((household) => [
        household.toName ? `${household.headName}\n${household.toName}` : household.headName,
        CLASS_WORDS[household.startClass],
        CLASS_WORDS[household.scoredClass],
        ...countCells(lastOf(motions, item), told),
      ]),
    );
  if (rows.length === 0) return [];
  const columns: Column[] = [
    { title: 'STT', share: 1, align: 'center' },
    { title: 'Chủ hộ', share: 2.7 },
    { title: 'Đầu kỳ', share: 1.6 },
    { title: 'Kết quả rà soát', share: 1.6 },
    ...COUNTS,
  ];
  const numbered = rows.map((row, index) => [String(index + 1), ...row]);
  return [leadIn('Các hộ lấy ý kiến từng hộ:'), { kind: 'table', columns, rows: numbered, size: 11 }];
}

function byList(told: Told): Block[] {
  const { items, motions } = told.facts;
  const lists = items.filter(({ section }) => section !== 'ONE_BY_ONE');
  if (lists.length === 0) return [];
  const columns: Column[] = [
    { title: 'STT', share: 0.8, align: 'center' },
    { title: 'Danh sách', share: 4 },
    { title: 'Số hộ', share: 1.1, align: 'center' },
    ...COUNTS,
  ];
  const rows = lists.map((item, index) => [
    ...[String(index + 1), `Danh sách ${movementWords(item.movement)}`, String(item.households.length)],
    ...countCells(lastOf(motions, item), told),
  ]);
  return [leadIn('Các danh sách (tên từng hộ ở phụ lục):'), { kind: 'table', columns, rows, size: 11 }];
}

function whole(told: Told): Block[] {
  const { motions } = told.facts;
  const closing = motions.findLast(({ purpose }) => purpose === 'CLOSING');
  const { standAside } = told.figures;
  return [
    ...(standAside > 0
      ? [
          paragraph(
            `Số lượt xin không biểu quyết vì có quan hệ gia đình: ${standAside}; vẫn tính trong số người dự họp, là không có ý kiến.`,
          ),
        ]
      : []),
    paragraph(
      closing
        ? `Cuối cuộc họp, giơ tay xác nhận toàn bộ kết quả: ${nOfM(closing.result.agree, closing.base)} đồng ý – ${closing.agreed ? 'thống nhất' : 'chưa thống nhất'}.`
        : 'Cuộc họp chưa giơ tay xác nhận toàn bộ kết quả.',
    ),
  ];
}

function totals({ figures }: Told): Block {
  const { lists } = figures;
  const amount = (words: string, kind: keyof typeof lists): string =>
    `${words}: ${lists[kind].households} hộ, ${lists[kind].persons} nhân khẩu`;
  return sentences([
    amount('Hộ nghèo', 'POOR'),
    amount('Hộ cận nghèo', 'NEAR_POOR'),
    amount('Hộ thoát nghèo', 'ESCAPED_POVERTY'),
    amount('Hộ thoát cận nghèo', 'ESCAPED_NEAR_POVERTY'),
    amount('Hộ giữ nguyên', 'UNCHANGED'),
    amount('Hộ chưa thống nhất, phải rà soát lại', 'NOT_AGREED'),
  ]);
}

export const results = (told: Told): Block[] => [
  heading('IV. KẾT QUẢ'),
  ...oneByOne(told),
  ...byList(told),
  ...whole(told),
  leadIn('Tổng hợp kết quả của cuộc họp (một hộ có thể ở hai danh sách):'),
  totals(told),
];
