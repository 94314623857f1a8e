import type { Block } from '../../../platform/papers/index.ts';
import type { RecordedItem, RecordedMotion } from '../domain/meeting-record.ts';
import { heading, lastAct, nOfM, paragraph, type Told } from './told.ts';
import { ADJOURN_WORDS, DOTS, movementWords } from './words.ts';

/** "hộ Nguyễn Thị A", "danh sách hộ thoát nghèo", "toàn bộ kết quả" */
function aboutWhat(items: readonly RecordedItem[], itemId: string | null): string {
  const item = items.find(({ id }) => id === itemId);
  if (!item) return 'toàn bộ kết quả';
  const [only] = item.households;
  return item.section === 'ONE_BY_ONE' && only
    ? `hộ ${only.headName}`
    : `danh sách ${movementWords(item.movement)}`;
}

const said = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What was said, without who said it: the minutes shame nobody. */
export function opinions({ facts }: Told): Block[] {
  const notes = facts.notes.map(({ itemId, text }) =>
    said(itemId ? `Về ${aboutWhat(facts.items, itemId)}: ${text}` : text),
  );
  return [
    heading('V. Ý KIẾN TẠI CUỘC HỌP'),
    notes.length > 0 ? { kind: 'list', items: notes } : paragraph('Không có ý kiến nào được ghi lại.'),
  ];
}

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

function happened({ facts, adoption }: Told): string[] {
  const { adjournKind, adjournReason } = facts.meeting;
  const adjourned = adjournKind ? (ADJOURN_WORDS[adjournKind] ?? adjournKind) : null;
  return [
    ...facts.motions.flatMap((motion) => ofMotion(facts.items, motion)),
    ...(adjourned ? [`Cuộc họp tạm hoãn: ${adjourned}${adjournReason ? `. ${adjournReason}` : ''}`] : []),
    ...(adoption?.incidents ?? []),
  ];
}

export function incidentBlocks(told: Told): Block[] {
  const incidents = happened(told).map(said);
  const { adoption } = told;
  return [
    heading('VI. DIỄN BIẾN KHÁC'),
    incidents.length > 0 ? { kind: 'list', items: incidents } : paragraph('Không có.'),
    heading('VII. Ý KIẾN CỦA MẶT TRẬN TỔ QUỐC (GIÁM SÁT)'),
    ...(adoption
      ? [paragraph(adoption.frontRemark ? said(adoption.frontRemark) : 'Không có ý kiến.')]
      : [{ kind: 'lines', count: 2 } as const]),
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
