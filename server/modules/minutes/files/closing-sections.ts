import type { Block } from '../../../platform/papers/index.ts';
import type { RecordedItem, RecordedMotion } from '../domain/meeting-record.ts';
import { heading, lastAct, nOfM, paragraph, type Told } from './told.ts';
import { aboutWhat, notedLines, said, typedToo } from './noted.ts';
import { ADJOURN_WORDS, DOTS } from './words.ts';

function ofMotion(items: readonly RecordedItem[], motion: RecordedMotion): string[] {
  const about = aboutWhat(items, motion.itemId);
  return [
    ...(motion.attempt > 1
      ? [`Lấy ý kiến lại về ${about} (lần ${motion.attempt}). Lý do: ${motion.reason ?? DOTS}`]
      : []),
    ...(motion.settledReason
      ? [
          `Hai người đếm tay về ${about} khác nhau sau ${motion.countAttempts} lần đếm; chủ trì chọn số của một người. Lý do: ${motion.settledReason}`,
        ]
      : []),
    ...(motion.mismatchReason
      ? [
          `Số giơ tay về ${about} chưa khớp số người dự họp; người chưa đếm được tính là không có ý kiến. Lý do: ${motion.mismatchReason}`,
        ]
      : []),
  ];
}

/** What happened between and around the questions; entered again in the form it is told once. */
function happened({ facts, adoption }: Told): string[] {
  const { adjournKind, adjournReason } = facts.meeting;
  const adjourned = adjournKind ? (ADJOURN_WORDS[adjournKind] ?? adjournKind) : null;
  const kinds = ['EVENT', 'INTERRUPTED', 'ORDER'] as const;
  return [
    ...facts.motions.flatMap((motion) => ofMotion(facts.items, motion)),
    ...notedLines(facts, kinds),
    ...(adjourned ? [`Cuộc họp tạm hoãn: ${adjourned}${adjournReason ? `. ${adjournReason}` : ''}`] : []),
    ...typedToo(adoption?.incidents ?? [], facts, kinds),
  ].map(said);
}

function frontBlocks({ facts, adoption }: Told): Block[] {
  const typed = (adoption?.frontRemark ?? '').split('\n');
  const remarks = [...notedLines(facts, ['FRONT']), ...typedToo(typed, facts, ['FRONT'])].map(said);
  const [only, ...more] = remarks;
  const told: Block[] =
    more.length > 0 ? [{ kind: 'list', items: remarks }] : only === undefined ? [] : [paragraph(only)];
  if (!adoption) return [...told, { kind: 'lines', count: 2 }]; // room to write
  return told.length > 0 ? told : [paragraph('Không có ý kiến.')];
}

export function incidentBlocks(told: Told): Block[] {
  const incidents = happened(told);
  return [
    heading('VI. SỰ VIỆC TRONG CUỘC HỌP'),
    incidents.length > 0 ? { kind: 'list', items: incidents } : paragraph('Không có.'),
    heading('VII. Ý KIẾN CỦA MẶT TRẬN TỔ QUỐC GIÁM SÁT'),
    ...frontBlocks(told),
  ];
}

const SIGN = '(Ký, ghi rõ họ tên)';

/** Two copies, signed by chair, secretary and representatives of households (QĐ 24/2021, Phụ lục V). */
export function adoptionBlocks({ facts, adoption }: Told): Block[] {
  const { meeting } = facts;
  const secretary = lastAct(facts, 'SECRETARY_APPROVED')?.data['name'];
  const adopted = adoption ? nOfM(adoption.agree, adoption.base) : `${DOTS} trên ${DOTS} người`;
  return [
    heading('VIII. ĐỌC LẠI VÀ THÔNG QUA'),
    paragraph(`Biên bản được đọc lại cho mọi người cùng nghe và thông qua: ${adopted} đồng ý.`),
    paragraph(
      'Biên bản lập thành 02 bản có giá trị như nhau: 01 bản lưu tại thôn, 01 bản gửi Ủy ban nhân dân cấp xã.',
    ),
    {
      kind: 'signatures',
      people: [
        {
          title: 'THƯ KÝ',
          note: SIGN,
          name: adoption?.secretaryName ?? (typeof secretary === 'string' ? secretary : ''),
        },
        { title: 'ĐẠI DIỆN HỘ DÂN', note: SIGN },
        { title: 'CHỦ TRÌ', note: SIGN, name: adoption?.chairName ?? meeting.chairName ?? '' },
      ],
    },
    { kind: 'recipients', names: ['Ủy ban nhân dân cấp xã (01 bản);', 'Lưu: thôn (01 bản).'] },
  ];
}
