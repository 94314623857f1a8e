import { renderBundle, type Block, type Bundle } from '../../../platform/papers/index.ts';
import type { PacketPaper } from '../app/print-packet.ts';
import { ballotsFor, COPIES, type PacketFacts, type PacketPart } from '../domain/packet.ts';
import { left, paragraph, title } from './blocks.ts';
import { blankMinutes, countingSheet, opinionSheet } from './forms.ts';
import { attendanceList, resultLists } from './lists.ts';
import { ballots, invitations } from './slips.ts';
import { DOTS, momentWords, PART_WORDS } from './words.ts';

/** What each part consists of; not every part of it needs a meeting that is prepared. */
export const packetBlocks: Readonly<Record<PacketPart, (facts: PacketFacts) => Block[]>> = {
  INVITATIONS: invitations,
  ATTENDANCE: attendanceList,
  LISTS: resultLists,
  OPINIONS: opinionSheet,
  BALLOTS: ballots,
  COUNTING: countingSheet,
  MINUTES: blankMinutes,
};

function hint(part: PacketPart, { heads }: PacketFacts): string {
  if (part === 'INVITATIONS') return `${heads.length} giấy mời, cắt theo nét đứt`;
  if (part === 'BALLOTS') return `Ít nhất ${ballotsFor(heads.length)} phiếu, cắt; chỉ khi bỏ phiếu kín`;
  if (part === 'COUNTING') return 'Chỉ khi bỏ phiếu kín';
  return part === 'LISTS' ? 'Chủ trì và thư ký' : '';
}

/** For the printer: which pages, how many, how often. */
function coverOf({ meeting }: PacketFacts): Bundle['cover'] {
  return {
    before: [
      title('GÓI HỌP DÂN', `${meeting.villageName}, ${meeting.communeName}, ${meeting.provinceName}`),
      left(`Đợt rà soát: ${meeting.roundName}. Mã cuộc họp: ${meeting.code.toUpperCase()}.`),
      left(`Thời gian: ${momentWords(meeting.plannedAt)}. Địa điểm: ${meeting.place ?? DOTS}.`),
    ],
    columns: ['STT', 'Phần', 'Trang', 'Số trang', 'Số bản in', 'Trang in', 'Ghi chú'],
    total: 'Tổng cộng {pages} trang nếu in một mặt, {leaves} tờ giấy nếu in hai mặt (kể cả trang này).',
    after: [
      paragraph(
        'Sau cuộc họp: gửi về xã biên bản, danh sách ký tên, phiếu ghi ý kiến (và biên bản kiểm phiếu nếu bỏ phiếu kín). Xã nhập kết quả theo đúng thứ tự mục trong gói này và chụp các trang đã ký.',
      ),
    ],
  };
}

/** One file: the order first, each part from a page of its own. */
export const packetPaper: PacketPaper = {
  write: async (facts, parts) => {
    const { meeting } = facts;
    const { bytes } = await renderBundle({
      about: `Gói họp dân ${meeting.villageName}, năm ${meeting.year}`,
      madeAt: new Date(meeting.plannedAt ?? 0),
      cover: coverOf(facts),
      parts: parts.map((part) => ({
        ...{ name: PART_WORDS[part], copies: COPIES[part], remark: hint(part, facts) },
        paper: { body: packetBlocks[part](facts) },
      })),
    });
    return bytes;
  },
};
