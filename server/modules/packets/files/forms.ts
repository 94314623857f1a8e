import type { Block, Column } from '../../../platform/papers/index.ts';
import type { PacketFacts } from '../domain/packet.ts';
import { lastLine, left, nationHead, paragraph, title } from './blocks.ts';
import { itemName } from './lists.ts';
import { DOTS, momentWords } from './words.ts';

const NUMBER: Column = { title: 'Mục', share: 0.9, align: 'center' };
const TO_WRITE = 30;
/** Lines to write on while the agenda is not known. */
const openLines = (count: number, columns: number): string[][] =>
  Array.from({ length: count }, () => Array<string>(columns).fill(''));

/** What is said, without who said it. */
export function opinionSheet({ meeting }: PacketFacts): Block[] {
  const columns: Column[] = [
    { title: 'Mục', share: 0.9, align: 'center' },
    { title: 'Ý kiến', share: 6 },
    { title: 'Trả lời của chủ trì, rà soát viên', share: 3.6 },
  ];
  return [
    title('Ý KIẾN TẠI CUỘC HỌP', `${meeting.villageName}, ${meeting.communeName}, năm ${meeting.year}`),
    paragraph(
      'Ghi nội dung ý kiến, không ghi tên người nói. Hộ có người phản đối thì ghi “tách khỏi danh sách”.',
    ),
    { kind: 'table', columns, rows: Array.from({ length: 13 }, () => ['', '', '']), rowHeight: 38 },
  ];
}

/** Phát ra, thu về, hợp lệ: each question of a secret ballot on its line. */
export function countingSheet(facts: PacketFacts): Block[] {
  const { meeting, items } = facts;
  const columns: Column[] = [
    NUMBER,
    { title: 'Nội dung', share: 3.2 },
    ...['Phát ra', 'Thu về', 'Không hợp lệ', 'Đồng ý', 'Không đồng ý', 'Không ý kiến'].map((name) => ({
      ...{ title: name, share: 1.15, align: 'center' as const },
    })),
  ];
  return [
    nationHead(meeting),
    title('BIÊN BẢN KIỂM PHIẾU', 'Chỉ dùng khi cuộc họp chọn bỏ phiếu kín (quá nửa số người dự họp)'),
    paragraph(`Tổ kiểm phiếu gồm ba đến năm người, được cuộc họp cử (…… trên …… người tán thành):`),
    left('1. ……………………………………………   2. ……………………………………………', 12),
    left('3. ……………………………………………   4. ……………………………………………', 12),
    left('5. ……………………………………………', 12),
    left('Số người dự họp: ………; xin không biểu quyết vì có quan hệ gia đình: ………'),
    {
      ...{ kind: 'table', columns, rowHeight: TO_WRITE, size: 11 },
      rows:
        items.length > 0
          ? items.map((item) => [String(item.position), itemName(item), '', '', '', '', '', ''])
          : openLines(8, 8),
    },
    lastLine('Đồng ý + không đồng ý + không ý kiến (kể cả để trống) + không hợp lệ = số phiếu thu về.'),
    {
      kind: 'signatures',
      people: [
        { title: 'TỔ KIỂM PHIẾU', note: '(Ký, ghi rõ họ tên)' },
        { title: 'CHỦ TRÌ', note: '(Ký, ghi rõ họ tên)' },
      ],
    },
  ];
}

const GROUPS = [
  'Ban Chỉ đạo rà soát cấp xã',
  'Cán bộ giảm nghèo xã',
  'Chi bộ',
  'Các tổ chức đoàn thể',
  'Rà soát viên',
  'Mặt trận Tổ quốc (giám sát)',
  'Đại diện hộ dân',
];

function beginning({ meeting, heads, items }: PacketFacts): Block[] {
  const households = items.reduce((sum, item) => sum + item.households.length, 0);
  return [
    { kind: 'heading', text: 'I. Thời gian, địa điểm' },
    left(`Bắt đầu: ${momentWords(null)}.`),
    left(
      `Địa điểm: ${meeting.place ?? DOTS}, ${meeting.villageName}, ${meeting.communeName}, ${meeting.provinceName}.`,
    ),
    left(`Đợt rà soát: ${meeting.roundName}.`),
    { kind: 'heading', text: 'II. Thành phần' },
    left(`Chủ trì: ${meeting.chairName ?? DOTS}`),
    left('Thư ký: …………………………………… (…… trên …… người tán thành)'),
    { kind: 'list', items: GROUPS.map((group) => `${group}: ………… người`) },
    left(`Tổng số người dự họp: ………… người; đại diện cho ………… trên ${heads.length} hộ của thôn.`),
    left(`Đại diện hộ trong danh sách rà soát: ………… trên ${households || '…………'} hộ.`),
    { kind: 'heading', text: 'III. Hình thức lấy ý kiến' },
    left('□ Giơ tay     □ Bỏ phiếu kín (…… trên …… người chọn; kèm biên bản kiểm phiếu)'),
  ];
}

/** Biên bản họp dân (Phụ lục V), with what is known of the village; results and signatures are for the pen. */
export function blankMinutes(facts: PacketFacts): Block[] {
  const { meeting, items } = facts;
  const columns: Column[] = [
    NUMBER,
    { title: 'Hộ / danh sách', share: 3.6 },
    { title: 'Số hộ', share: 0.9, align: 'center' },
    ...['Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Xin không biểu quyết'].map((name) => ({
      ...{ title: name, share: 1.2, align: 'center' as const },
    })),
    { title: 'Kết luận', share: 1.7 },
  ];
  const rows = items.map((item) => [
    ...[String(item.position), itemName(item), String(item.households.length), '', '', '', '', ''],
  ]);
  const lifted = openLines(items.length > 0 ? 4 : 8, 8);
  return [
    nationHead(meeting),
    title('BIÊN BẢN', `Họp dân thống nhất kết quả rà soát hộ nghèo, hộ cận nghèo năm ${meeting.year}`),
    ...beginning(facts),
    { kind: 'heading', text: 'IV. Kết quả' },
    { kind: 'table', columns, rows: [...rows, ...lifted], rowHeight: TO_WRITE, size: 11 },
    ...(items.length > 0 ? [left('Các dòng trống: hộ tách khỏi danh sách vì còn ý kiến khác.', 11)] : []),
    left('Cuối cuộc họp, giơ tay xác nhận toàn bộ kết quả: đồng ý ……; không đồng ý ……; không ý kiến ……'),
    { kind: 'heading', text: 'V. Ý kiến tại cuộc họp (kèm phiếu ghi ý kiến)' },
    { kind: 'lines', count: 3 },
    { kind: 'heading', text: 'VI. Ý kiến của Mặt trận Tổ quốc (giám sát)' },
    { kind: 'lines', count: 2 },
    { kind: 'heading', text: 'VII. Đọc lại và thông qua' },
    lastLine(
      'Biên bản được đọc lại và thông qua: ………… trên ………… người. Kết thúc lúc …… giờ …… phút cùng ngày.',
    ),
    lastLine('Lập thành 2 bản: 1 bản lưu tại thôn, 1 bản gửi UBND cấp xã; kèm danh sách dự họp có chữ ký.'),
    {
      kind: 'signatures',
      people: ['ĐẠI DIỆN HỘ DÂN', 'THƯ KÝ', 'CHỦ TRÌ'].map((role) => ({
        title: role,
        note: '(Ký, ghi rõ họ tên)',
      })),
    },
  ];
}
