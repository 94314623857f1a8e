import type { Block } from '../../../platform/papers/index.ts';
import { ballotsFor, type PacketFacts, type PacketHead } from '../domain/packet.ts';
import { inRows, left } from './blocks.ts';
import { DOTS, momentWords } from './words.ts';

const INVITATION_HEIGHT = 316; // two rows to a page
const BALLOT_HEIGHT = 148; // four rows to a page

const bold = (text: string, size: number): Block => ({
  ...{ kind: 'paragraph', align: 'center', size },
  text: [{ text, bold: true }],
});

function invitation({ meeting }: PacketFacts, head: PacketHead): Block[] {
  return [
    left(`${meeting.villageName}, ${meeting.communeName}`, 10.5),
    bold('GIẤY MỜI HỌP DÂN', 14),
    ...(head.number === null ? [] : [left(`Số: ${head.number}`, 10.5)]),
    { kind: 'paragraph', align: 'left', size: 12, text: ['Kính mời: ', { text: head.name, bold: true }] },
    left(`Đại diện hộ${head.toName ? `, ${head.toName}` : ''}`, 12),
    left(`Thời gian: ${momentWords(meeting.plannedAt)}`, 12),
    left(`Địa điểm: ${meeting.place ?? DOTS}`, 12),
    left(`Nội dung: thống nhất kết quả rà soát hộ nghèo, hộ cận nghèo năm ${meeting.year}.`, 12),
    left('Mỗi hộ cử một người từ đủ 18 tuổi; mang theo giấy mời này. Ai đến dự cũng được nói ý kiến.', 11),
    { kind: 'paragraph', align: 'right', size: 11, text: `Trưởng thôn: ${meeting.chairName ?? DOTS}` },
  ];
}

/** Four to a page, along lines to cut. */
export function invitations(facts: PacketFacts): Block[] {
  return inRows(facts.heads, 2).map((row) => ({
    ...{ kind: 'columns', boxed: true, height: INVITATION_HEIGHT },
    columns: [...row.map((head) => invitation(facts, head)), ...(row.length < 2 ? [[]] : [])],
  }));
}

function ballot({ meeting }: PacketFacts): Block[] {
  return [
    left(`${meeting.villageName}, ${meeting.communeName}`, 9.5),
    bold(`PHIẾU LẤY Ý KIẾN NĂM ${meeting.year}`, 12),
    left('Về hộ / danh sách số: …………………', 11),
    left('□  Đồng ý với kết quả rà soát', 12),
    left('□  Không đồng ý', 12),
    left('□  Không có ý kiến', 12),
    { kind: 'paragraph', align: 'right', size: 9.5, text: '(Dấu hoặc chữ ký tổ kiểm phiếu)' },
  ];
}

function ballotRows(facts: PacketFacts, rows: number): Block[] {
  const row: Block = {
    ...{ kind: 'columns', boxed: true, height: BALLOT_HEIGHT },
    columns: [ballot(facts), ballot(facts)],
  };
  return Array.from({ length: rows }, () => row);
}

/** One page of eight, to be copied. */
export const ballotPage = (facts: PacketFacts): Block[] => ballotRows(facts, 4);

/** Eight to a page; no name, no number: nobody can tell whose it is. */
export const ballots = (facts: PacketFacts): Block[] =>
  ballotRows(facts, Math.ceil(ballotsFor(facts.heads.length) / 2));
