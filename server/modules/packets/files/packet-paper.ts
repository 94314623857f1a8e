import {
  countPages,
  renderPdf,
  type Block,
  type Column,
  type Paper,
} from '../../../platform/papers/index.ts';
import type { PacketPaper } from '../app/print-packet.ts';
import { ballotsFor, COPIES, type PacketFacts, type PacketPart } from '../domain/packet.ts';
import { left, paragraph, title } from './blocks.ts';
import { blankMinutes, countingSheet, opinionSheet } from './forms.ts';
import { attendanceList, resultLists } from './lists.ts';
import { ballots, invitations } from './slips.ts';
import { momentWords, PART_WORDS } from './words.ts';

const BLOCKS: Readonly<Record<PacketPart, (facts: PacketFacts) => Block[]>> = {
  INVITATIONS: invitations,
  ATTENDANCE: attendanceList,
  LISTS: resultLists,
  OPINIONS: opinionSheet,
  BALLOTS: ballots,
  COUNTING: countingSheet,
  MINUTES: blankMinutes,
};

const CONTENTS: readonly Column[] = [
  { title: 'STT', share: 0.7, align: 'center' },
  { title: 'Phần', share: 4.2 },
  { title: 'Trang', share: 1.4, align: 'center' },
  { title: 'Số trang', share: 1.1, align: 'center' },
  { title: 'Số bản in', share: 1.1, align: 'center' },
  { title: 'Ghi chú', share: 2.8 },
];

function hint(part: PacketPart, { heads }: PacketFacts): string {
  if (part === 'INVITATIONS') return `${heads.length} giấy mời, cắt theo nét đứt`;
  if (part === 'BALLOTS') return `Ít nhất ${ballotsFor(heads.length)} phiếu, cắt; chỉ khi bỏ phiếu kín`;
  if (part === 'COUNTING') return 'Chỉ khi bỏ phiếu kín';
  return part === 'LISTS' ? 'Chủ trì và thư ký' : '';
}

/** For the printer: which pages, how many, how often. */
function contents(facts: PacketFacts, parts: readonly PacketPart[], pages: readonly number[]): Block[] {
  const { meeting } = facts;
  const rows = parts.map((part, index) => {
    const before = pages.slice(0, index).reduce((sum, of) => sum + of, 1);
    const own = pages[index] ?? 0;
    return [
      ...[
        String(index + 1),
        PART_WORDS[part],
        own > 1 ? `${before + 1} – ${before + own}` : String(before + 1),
      ],
      ...[String(own), String(COPIES[part]), hint(part, facts)],
    ];
  });
  const sheets = parts.reduce((sum, part, index) => sum + (pages[index] ?? 0) * COPIES[part], 1);
  return [
    title('GÓI HỌP DÂN', `${meeting.villageName}, ${meeting.communeName}, ${meeting.provinceName}`),
    left(`Đợt rà soát: ${meeting.roundName}. Mã cuộc họp: ${meeting.code.toUpperCase()}.`),
    left(`Thời gian: ${momentWords(meeting.plannedAt)}. Địa điểm: ${meeting.place ?? '……………………'}.`),
    { kind: 'table', columns: CONTENTS, rows },
    left(`Tổng cộng ${sheets} tờ nếu in một mặt.`),
    paragraph(
      'Sau cuộc họp: gửi về xã biên bản, danh sách ký tên, phiếu ghi ý kiến (và biên bản kiểm phiếu nếu bỏ phiếu kín). Xã nhập kết quả theo đúng thứ tự mục trong gói này và chụp các trang đã ký.',
    ),
  ];
}

const paperOf = ({ meeting }: PacketFacts, body: readonly Block[]): Paper => ({
  about: `Gói họp dân ${meeting.villageName}, năm ${meeting.year}`,
  madeAt: new Date(meeting.plannedAt ?? 0),
  body,
});

/** One file: the contents first, each part from a page of its own, pages numbered through. */
export const packetPaper: PacketPaper = {
  write: async (facts, parts) => {
    const blocks = parts.map((part) => BLOCKS[part](facts));
    const pages = await countPages(blocks.map((body) => paperOf(facts, body)));
    const body = blocks.flatMap((of): Block[] => [{ kind: 'pageBreak' }, ...of]);
    return renderPdf(paperOf(facts, [...contents(facts, parts, pages), ...body]));
  },
};
