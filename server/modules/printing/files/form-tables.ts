import type { Block, Column } from '../../../platform/papers/index.ts';
import { pointKey } from '../../assessments/index.ts';
import type { VillageFacts } from '../app/ports.ts';

type Filled = VillageFacts | null;
const DOTS = '…………………………';
const left = (text: string): Block => ({ kind: 'paragraph', align: 'left', text });
const blankRows = (count: number, columns: number): string[][] =>
  Array.from({ length: count }, (_, at) => [String(at + 1), ...Array<string>(columns - 1).fill('')]);

/** Whose form it is: the village is known, the household is for the pen. */
const household = (of: Filled): Block[] => [
  left(`Họ và tên chủ hộ: ${DOTS}  Mã hộ: ………………`),
  left(
    of
      ? `Nơi ở: tổ ……………, ${of.villageName}, ${of.communeName}, ${of.provinceName}`
      : `Nơi ở: tổ ……, thôn ……………, xã ……………, tỉnh ……………`,
  ),
  left(
    `Khu vực: ${of?.areaKind === 'RURAL' ? '☒' : '□'} nông thôn   ${of?.areaKind === 'URBAN' ? '☒' : '□'} thành thị      Điện thoại: ………………………`.replaceAll(
      '☒',
      '■',
    ),
  ),
];

const MEMBERS: readonly Column[] = [
  { title: 'STT', share: 0.7, align: 'center' },
  { title: 'Họ và tên', share: 3.4 },
  { title: 'Quan hệ với chủ hộ', share: 1.6 },
  { title: 'Ngày, tháng, năm sinh', share: 1.7 },
  { title: 'Nam/ Nữ', share: 0.9 },
  { title: 'Dân tộc', share: 1.1 },
  { title: 'Số định danh/ CCCD', share: 2.1 },
];
const members = (): Block[] => [
  { kind: 'table', columns: MEMBERS, rows: blankRows(5, 7), rowHeight: 20, size: 11 },
];

const START = {
  POOR: 'Nghèo',
  NEAR_POOR: 'Cận nghèo',
  AVERAGE_LIVING: 'Mức sống trung bình',
  NOT_POOR: 'Không nghèo',
} as const;
const LIST: readonly Column[] = [
  { title: 'STT', share: 0.8, align: 'center' },
  { title: 'Họ và tên chủ hộ', share: 3.6 },
  { title: 'Mã hộ', share: 1.7 },
  { title: 'Tổ', share: 1.2 },
  { title: 'Nhân khẩu', share: 1, align: 'center' },
  { title: 'Đang là', share: 1.7 },
  { title: 'Vì sao rà soát', share: 1.7 },
  { title: 'Rà soát viên', share: 1.8 },
];
const BLANK_LIST_ROWS = 24;

function list(of: Filled): Block[] {
  const rows = of?.listed.map(({ headName, code, toName, persons, startClass, because }, at) => [
    ...[String(at + 1), headName, code ?? '', toName ?? '', persons === null ? '' : String(persons)],
    ...[START[startClass], because === 'MANAGED' ? 'Đang quản lý' : 'Có giấy đề nghị', ''],
  ]);
  const spare = rows ? blankRows(4, 8).map(([, ...rest]) => ['', ...rest]) : blankRows(BLANK_LIST_ROWS, 8);
  return [{ kind: 'table', columns: LIST, rows: [...(rows ?? []), ...spare], rowHeight: 20, size: 11 }];
}

/** What counts as deprived is printed as far as the pack is sure of it; the rest is told by the province. */
function indicators(of: Filled): Block[] {
  const columns: Column[] = [
    { title: 'Số', share: 0.7, align: 'center' },
    { title: 'Chỉ số', share: 2.4 },
    { title: 'Thiếu hụt khi', share: 6 },
    { title: 'Thiếu hụt', share: 1.2, align: 'center' },
    { title: 'Không', share: 1, align: 'center' },
  ];
  const rows = (of?.pack.indicators ?? []).map(({ number, name, cutOff }) => [
    ...[String(number), name.value.vi, cutOff.mark === 'U' ? 'Theo hướng dẫn của tỉnh' : cutOff.value.vi],
    ...['□', '□'],
  ]);
  return [{ kind: 'table', columns, rows: rows.length > 0 ? rows : blankRows(12, 5), size: 10 }];
}

const POINT_ROWS = 12;
/** The points of the table that the province loaded; without one they are written by hand from the printed table. */
function points(of: Filled): Block[] {
  const table = of?.scoreTable;
  if (!of || !table)
    return [
      left('Chưa có bảng điểm của tỉnh trong phần mềm: ghi mục, trả lời và điểm theo bảng in của tỉnh.'),
      {
        kind: 'table',
        columns: [
          { title: 'STT', share: 0.7, align: 'center' },
          { title: 'Mục', share: 4 },
          { title: 'Trả lời', share: 3.6 },
          { title: 'Điểm', share: 1.2, align: 'center' },
        ],
        rows: blankRows(POINT_ROWS, 4),
        rowHeight: 20,
        size: 11,
      },
    ];
  const { regions, items, points: all } = table.body;
  const columns: Column[] = [
    { title: 'Mục', share: 3 },
    { title: 'Trả lời', share: 4 },
    ...regions.map((title) => ({ title, share: 1.3, align: 'center' as const })),
    { title: 'Chọn', share: 0.9, align: 'center' },
  ];
  const rows = items.flatMap(({ item, answers }) =>
    answers.map((answer, at) => [
      ...[at === 0 ? item : '', answer],
      ...regions.map((region) => String(all[pointKey(region, of.areaKind, item, answer)] ?? '')),
      '□',
    ]),
  );
  return [left(`Bảng điểm: ${table.title} (${table.source}).`), { kind: 'table', columns, rows, size: 10.5 }];
}

/** The tables that a template may name. `null`: a blank form. */
export const FORM_TABLES: Readonly<Record<string, (of: Filled) => Block[]>> = {
  ho: household,
  thanh_vien: members,
  danh_sach: list,
  chi_so: indicators,
  bang_diem: points,
};
