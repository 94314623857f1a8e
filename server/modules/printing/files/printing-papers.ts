import {
  renderBundle,
  renderPdf,
  type Block,
  type Bundle,
  type Column,
} from '../../../platform/papers/index.ts';
import type { PacketOrder, PrintingPapers } from '../app/ports.ts';
import {
  copiesOf,
  paperName,
  type MadePart,
  type MissingPart,
  type MissingReason,
} from '../app/printing-store.ts';
import { partOf } from './print-parts.ts';

const MISSING: Readonly<Record<MissingReason, string>> = {
  NO_PLAN: 'chưa ghi ngày, nơi của thôn (trang Tuyên truyền)',
  NO_SUCH_FORM: 'đợt này không có mẫu đó',
  NO_AGENDA: 'chưa chốt chương trình họp',
  NOT_POSTED: 'chưa niêm yết',
  NOT_RECOGNISED: 'chưa có quyết định công nhận',
  NO_CERTIFICATE: 'chưa cấp giấy chứng nhận',
  ONLY_FILLED: 'không có mẫu trống',
};
const number = (of: number): string => of.toLocaleString('vi-VN');
const left = (text: string): Block => ({ kind: 'paragraph', align: 'left', text });

/** Copies of the minutes as the rule pack has them (Phụ lục V); two when it says nothing. */
const MINUTES = 2;

function coverOf({ order, counts, facts }: PacketOrder, missing: readonly MissingPart[]): Bundle['cover'] {
  const requestForm = facts.pack.requestForm?.value ?? null;
  const day = new Date(order.orderedAt).toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  const kind = order.form === 'BLANK' ? 'mẫu trống' : 'điền sẵn tên thôn';
  return {
    head: { authority: ['ỦY BAN NHÂN DÂN', facts.communeName.toLocaleUpperCase('vi')] },
    before: [
      {
        kind: 'title',
        name: 'ĐƠN IN',
        about: `${facts.villageName}, ${facts.communeName}, ${facts.provinceName}`,
      },
      left(`Đợt rà soát: ${facts.roundName}. Đơn số ${order.n}, ngày ${day}, ${kind}.`),
      left(
        `Lúc đặt in: ${number(counts.listed)} hộ trong danh sách rà soát (${number(counts.asked)} hộ có giấy đề nghị), ${number(counts.households)} hộ trong thôn. Dự phòng ${order.reserve} %.`,
      ),
    ],
    columns: ['STT', 'Giấy tờ', 'Trang trong tệp', 'Số trang', 'Số bản', 'Trang in', 'Ghi chú'],
    total: 'Tổng cộng {pages} trang in một mặt, hoặc {leaves} tờ A4 nếu in hai mặt (kể cả trang này).',
    after: missing.map(({ paper, reason }) =>
      left(`Chưa in được: ${paperName(paper, requestForm)} – ${MISSING[reason]}.`),
    ),
  };
}

async function packet(of: PacketOrder) {
  const { order, counts, facts } = of;
  const requestForm = facts.pack.requestForm?.value ?? null;
  const minutes = facts.pack.meeting.minutesCopies?.value ?? MINUTES;
  const asked = order.papers.map(({ paper, extra }) => ({ paper, extra, part: partOf(paper, of) }));
  const made = asked.flatMap(({ paper, extra, part }) =>
    'missing' in part
      ? []
      : [
          {
            ...{ paper, name: paperName(paper, requestForm), remark: part.remark, template: part.template },
            copies: copiesOf(paper, counts, { reserve: order.reserve, extra, form: order.form, minutes }),
            laidOut: part.paper,
          },
        ],
  );
  const missing = asked.flatMap(({ paper, part }) =>
    'missing' in part ? [{ paper, reason: part.missing }] : [],
  );
  const { bytes, pages } = await renderBundle({
    about: `Gói giấy tờ ${facts.villageName}, năm ${facts.year}`,
    madeAt: new Date(order.orderedAt),
    cover: coverOf(of, missing),
    parts: made.map(({ name, copies, remark, laidOut }) => ({ name, copies, remark, paper: laidOut })),
  });
  const parts = made.map(({ paper, copies, template }, at): MadePart => ({
    ...{ paper, copies, template, pages: pages[at] ?? 0 },
  }));
  return { bytes, parts, missing };
}

const SUMS: readonly Column[] = [
  { title: 'STT', share: 0.8, align: 'center' },
  { title: 'Giấy tờ', share: 5 },
  { title: 'Số thôn', share: 1.2, align: 'center' },
  { title: 'Số bản', share: 1.4, align: 'center' },
  { title: 'Trang in', share: 1.5, align: 'center' },
  { title: 'Tờ A4 (hai mặt)', share: 1.5, align: 'center' },
];
const VILLAGES: readonly Column[] = [
  { title: 'STT', share: 0.8, align: 'center' },
  { title: 'Gói của thôn', share: 6 },
  { title: 'Trang in', share: 1.5, align: 'center' },
  { title: 'Tờ A4 (hai mặt)', share: 1.5, align: 'center' },
];

const order: PrintingPapers['order'] = ({ order: of, requestForm, sums, villages }) => {
  const covers = villages.filter(({ sheets }) => sheets > 0).length;
  const pages = sums.reduce((sum, { sheets }) => sum + sheets, covers);
  const leaves = sums.reduce((sum, row) => sum + row.leaves, covers);
  const byOrder = of.papers.flatMap(({ paper }) => sums.filter((row) => row.paper === paper));
  return renderPdf({
    about: `Đơn in ${of.areaName}`,
    madeAt: new Date(of.orderedAt),
    body: [
      { kind: 'title', name: 'ĐƠN IN', about: `${of.areaName}, đơn số ${of.n}` },
      left(
        `Người đặt: ${of.orderedName}. Dự phòng ${of.reserve} %. Đã làm ${number(of.made)} trên ${number(of.packets)} gói, mỗi thôn một gói.`,
      ),
      {
        kind: 'table',
        columns: SUMS,
        rows: byOrder.map((row, at) => [
          ...[String(at + 1), paperName(row.paper, requestForm), number(row.villages)],
          ...[number(row.copies), number(row.sheets), number(row.leaves)],
        ]),
      },
      {
        kind: 'paragraph',
        align: 'left',
        text: [
          {
            text: `Tổng cộng ${number(pages)} trang in một mặt, hoặc ${number(leaves)} tờ A4 nếu in hai mặt, kể cả ${number(covers)} trang đơn in ở đầu mỗi gói.`,
            bold: true,
          },
        ],
      },
      ...(of.withoutList.length > 0
        ? [
            left(`Không có gói vì chưa có danh sách hộ cần rà soát (${number(of.withoutList.length)} thôn):`),
            { kind: 'list' as const, items: of.withoutList },
          ]
        : []),
      {
        kind: 'table',
        columns: VILLAGES,
        rows: villages.map(({ name, sheets, leaves: own }, at) => [
          ...[String(at + 1), name],
          ...(sheets > 0 ? [number(sheets), number(own)] : ['chưa làm', '']),
        ]),
        size: 11,
      },
    ],
  });
};

/** Packets of villages, and the sum of an order for the printer; each in a thread of its own. */
export const printingPapers: PrintingPapers = { packet, order };
