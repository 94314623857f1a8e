import type { Block, Column } from '../../../platform/papers/index.ts';
import type { PacketFacts, PacketHousehold, PacketItem } from '../domain/packet.ts';
import { lastLine, paragraph, title } from './blocks.ts';
import { SHORT_CLASS_WORDS, movementWords } from './words.ts';

const NUMBER: Column = { title: 'STT', share: 0.8, align: 'center' };
const ROOM_TO_SIGN = 27;
const BLANK_LINES = 20;

/** Every head of the roll, and lines for whoever else comes. */
export function attendanceList({ meeting, heads }: PacketFacts): Block[] {
  const columns: Column[] = [
    NUMBER,
    { title: 'Họ và tên', share: 3.8 },
    { title: 'Tổ', share: 1.4 },
    { title: 'Năm sinh', share: 1.1, align: 'center' },
    { title: 'Ký tên / điểm chỉ', share: 3 },
  ];
  const rows = heads.map(({ name, toName, birthYear }, index) => [
    ...[String(index + 1), name, toName ?? '', birthYear === null ? '' : String(birthYear), ''],
  ]);
  const blank = Array.from({ length: BLANK_LINES }, (_, index) => [
    String(heads.length + index + 1),
    '',
    '',
    '',
    '',
  ]);
  return [
    title(
      'DANH SÁCH NGƯỜI DỰ HỌP',
      `Họp dân ${meeting.villageName}, ${meeting.communeName}, năm ${meeting.year}`,
    ),
    paragraph(
      'Mỗi người dự họp ký hoặc điểm chỉ một lần. Người đến thay chủ hộ ghi rõ họ tên mình dưới tên chủ hộ. Cán bộ, đoàn thể, khách mời ghi vào các dòng trống ở cuối, kèm chức vụ.',
    ),
    { kind: 'table', columns, rows: [...rows, ...blank], rowHeight: ROOM_TO_SIGN, size: 12 },
    lastLine(
      'Tổng số người ký: ………… người; đại diện cho: ………… hộ, trong đó ………… hộ trong danh sách rà soát.',
    ),
    {
      kind: 'signatures',
      people: [
        { title: 'THƯ KÝ', note: '(Ký, ghi rõ họ tên)' },
        { title: 'CHỦ TRÌ', note: '(Ký, ghi rõ họ tên)' },
      ],
    },
  ];
}

const COLUMNS: readonly Column[] = [
  NUMBER,
  { title: 'Chủ hộ', share: 3.4 },
  { title: 'Tổ', share: 1.1 },
  { title: 'Đầu kỳ', share: 1.8 },
  { title: 'Kết quả rà soát', share: 1.8 },
  { title: 'Điểm B1 / mức', share: 1.5, align: 'center' },
  { title: 'B2: thiếu hụt', share: 1.4, align: 'center' },
];

const row = (household: PacketHousehold, number: string): string[] => [
  ...[number, household.headName, household.toName ?? ''],
  ...[SHORT_CLASS_WORDS[household.startClass], SHORT_CLASS_WORDS[household.scoredClass]],
  `${household.b1} / ${household.b1Line}`,
  `${household.deprivedCount} chỉ số`,
];

export const itemName = (item: PacketItem): string =>
  item.section === 'ONE_BY_ONE'
    ? `Hộ ${item.households[0]?.headName ?? ''}`
    : `Danh sách ${movementWords(item.movement)}`;

const table = (rows: readonly string[][]): Block => ({ kind: 'table', columns: COLUMNS, rows, size: 11.5 });

/** As it is put to the meeting: alone, by list, unchanged; what the wall shows, and nothing more. */
export function resultLists({ meeting, items }: PacketFacts): Block[] {
  const alone = items.filter(({ section }) => section === 'ONE_BY_ONE');
  const lists = items.filter(({ section }) => section !== 'ONE_BY_ONE');
  return [
    title(
      'KẾT QUẢ RÀ SOÁT ĐƯA RA LẤY Ý KIẾN',
      `Họp dân ${meeting.villageName}, ${meeting.communeName}, năm ${meeting.year}`,
    ),
    paragraph(
      'Điểm B1 càng cao, thu nhập càng khá; “mức” là mức điểm để xếp loại. Hộ nào còn ý kiến khác thì tách khỏi danh sách, lấy ý kiến riêng.',
    ),
    ...(alone.length > 0
      ? [
          { kind: 'heading', text: 'A. Lấy ý kiến từng hộ' } as const,
          table(alone.flatMap((item) => item.households.map((of) => row(of, String(item.position))))),
        ]
      : []),
    ...lists.flatMap((item): Block[] => [
      {
        kind: 'heading',
        text: `${item.section === 'UNCHANGED' ? 'C' : 'B'}. Mục ${item.position}. ${itemName(item)} (${item.households.length} hộ)`,
      },
      table(item.households.map((of, index) => row(of, String(index + 1)))),
    ]),
  ];
}
