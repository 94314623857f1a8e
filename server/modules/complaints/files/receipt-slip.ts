import type { Block, Paper } from '../../../platform/papers/index.ts';
import type { PaperFacts } from '../app/papers.ts';
import { aboutWords, dayWords, inSentence, paragraph, shortDay } from './words.ts';

const grouped = (code: string): string => (code.match(/.{1,4}/g) ?? []).join(' ');

const UNSIGNED =
  'Khiếu nại này CHƯA KÝ: chỉ được tính là khiếu nại từ ngày Ông/Bà ký tại Ủy ban nhân dân xã hoặc gửi bản giấy có chữ ký.';

function body(facts: PaperFacts, followAt: string): Block[] {
  const { of, signature, text, communeName } = facts;
  const name = signature?.name ?? text.senderName;
  const what = of.kind === 'COMPLAINT' ? 'đơn khiếu nại (đã ký)' : 'phản ánh, kiến nghị';
  const from = name ? ` của Ông/Bà ${name}` : '';
  const day = shortDay(of.receivedOn);
  return [
    paragraph(
      `Ngày ${day}, Ủy ban nhân dân ${inSentence(communeName)} đã nhận ${what}${from} về ${aboutWords(facts)}.`,
    ),
    ...(of.toBeSigned ? [paragraph(UNSIGNED)] : []),
    paragraph(
      'Đề nghị giữ giấy này. Ai có mã dưới đây thì xem được kết quả; trang tra cứu không có tên của ai.',
    ),
    { kind: 'qr', text: followAt, caption: followAt, millimetres: 42 },
    {
      kind: 'paragraph',
      align: 'center',
      size: 22,
      text: [{ text: grouped(of.receiptCode), bold: true }],
    },
    paragraph('Không có điện thoại: mang giấy này đến Ủy ban nhân dân xã để được xem giúp.'),
    {
      kind: 'signatures',
      people: [
        { title: 'NGƯỜI GỬI', note: '(Ký, ghi rõ họ tên hoặc điểm chỉ)' },
        { title: 'NGƯỜI NHẬN', note: '(Ký, ghi rõ họ tên)' },
      ],
    },
  ];
}

/** What its sender takes home: the code and where to look. No due day stands on it, since its term may not be confirmed. */
export const receiptSlip = (facts: PaperFacts, followAt: string): Paper => ({
  about: `Giấy biên nhận ${facts.of.receiptCode}`,
  madeAt: new Date(`${facts.of.receivedOn}T00:00:00Z`),
  head: {
    authority: ['ỦY BAN NHÂN DÂN', facts.communeName.toLocaleUpperCase('vi')],
    placeAndDate: `${facts.communeShort}, ${dayWords(facts.of.receivedOn)}`,
  },
  title: { name: 'GIẤY BIÊN NHẬN', about: facts.roundName },
  body: body(facts, followAt),
});
