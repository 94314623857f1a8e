import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Block, Paper } from '../../../platform/papers/index.ts';
import type { PaperFacts } from '../app/papers.ts';
import type { Outcome } from '../domain/vocabulary.ts';
import { aboutWords, dayWords, inSentence, paragraph, shortDay } from './words.ts';

const CLASS_WORDS: Readonly<Record<HouseholdClass, string>> = {
  POOR: 'hộ nghèo',
  NEAR_POOR: 'hộ cận nghèo',
  AVERAGE_LIVING: 'hộ có mức sống trung bình',
  NOT_POOR: 'hộ không nghèo',
};

const CONCLUSIONS: Readonly<Record<Outcome, string>> = {
  UPHELD: 'Nội dung khiếu nại là đúng.',
  PARTLY: 'Nội dung khiếu nại đúng một phần.',
  REJECTED: 'Nội dung khiếu nại không đúng.',
  WITHDRAWN: 'Ông/Bà đã rút đơn; Ủy ban nhân dân xã không xem xét tiếp.',
  NOTED: 'Ủy ban nhân dân xã ghi nhận phản ánh, kiến nghị của Ông/Bà.',
};

/** What became of the household: from the decision, never from a day or a score. */
function effect({ reCheck, communeName }: PaperFacts): string | null {
  const end = reCheck?.end;
  if (!end || !reCheck.visitedOn) return null;
  if (end.outcome === 'NEW_MEETING') return 'Hộ được rà soát lại và đưa ra họp dân thống nhất lần nữa.';
  const [from, to] = [end.fromClass, end.endClass].map((of) => of && CLASS_WORDS[of]);
  if (end.outcome === 'CHANGED')
    return `Kết quả rà soát của hộ thay đổi từ ${from ?? '…'} thành ${to ?? '…'}; danh sách được niêm yết lại tại nhà văn hóa thôn và trụ sở Ủy ban nhân dân ${inSentence(communeName)}.`;
  return to ? `Kết quả rà soát của hộ giữ nguyên: ${to}.` : null;
}

function opening(facts: PaperFacts): Block[] {
  const { of, signature, text, communeName } = facts;
  const name = signature?.name ?? text.senderName ?? '……………………';
  const address = signature?.address ?? text.address;
  const what = of.kind === 'COMPLAINT' ? 'đơn khiếu nại' : 'phản ánh, kiến nghị';
  const day = shortDay(signature?.signedOn ?? of.receivedOn);
  return [
    {
      kind: 'paragraph',
      text: [{ text: `Kính gửi: Ông/Bà ${name}${address ? `, ${address}` : ''}`, bold: true }],
      align: 'center',
    },
    paragraph(
      `Ngày ${day}, Ủy ban nhân dân ${inSentence(communeName)} nhận ${what} của Ông/Bà về ${aboutWords(facts)}. Sau khi xem xét, Ủy ban nhân dân ${inSentence(communeName)} trả lời như sau:`,
    ),
  ];
}

function body(facts: PaperFacts): Block[] {
  const { of, decided, reCheck } = facts;
  const then = effect(facts);
  const visited = reCheck?.visitedOn
    ? `Ngày ${shortDay(reCheck.visitedOn)}, xã đã tổ chức phúc tra tại hộ theo khoản 4 Điều 4 Quyết định số 24/2021/QĐ-TTg.`
    : null;
  const thanks = `Ủy ban nhân dân ${inSentence(facts.communeName)} cảm ơn Ông/Bà đã gửi phản ánh, kiến nghị.`;
  const further =
    'Nếu không đồng ý với nội dung trả lời này, Ông/Bà có quyền tiếp tục khiếu nại theo quy định của pháp luật về khiếu nại.';
  return [
    ...opening(facts),
    ...(visited ? [paragraph(visited)] : []),
    { kind: 'heading', text: '1. Kết luận' },
    paragraph(CONCLUSIONS[decided?.outcome ?? 'NOTED']),
    { kind: 'heading', text: '2. Lý do' },
    paragraph(decided?.words ?? ''),
    ...(then ? [{ kind: 'heading', text: '3. Kết quả của hộ' } as const, paragraph(then)] : []),
    paragraph(of.kind === 'COMPLAINT' ? further : thanks),
    {
      kind: 'columns',
      columns: [
        [{ kind: 'recipients', names: ['Như trên;', 'Ban Chỉ đạo rà soát cấp xã;', 'Lưu: VT.'] }],
        [{ kind: 'signatures', people: [{ title: 'CHỦ TỊCH' }] }],
      ],
    },
  ];
}

/** The answer to whoever complained, from the decision. What the visit found of the household's life is not told to others. */
export function answerLetter(facts: PaperFacts): Paper {
  const complaint = facts.of.kind === 'COMPLAINT';
  const about = complaint ? 'Kết quả giải quyết khiếu nại' : 'Trả lời phản ánh, kiến nghị';
  return {
    about: `${about} – ${facts.of.receiptCode}`,
    madeAt: new Date(`${facts.decided?.happenedOn ?? facts.of.receivedOn}T00:00:00Z`),
    head: {
      authority: ['ỦY BAN NHÂN DÂN', facts.communeName.toLocaleUpperCase('vi')],
      number: `Số: ${facts.answered?.number ?? '……/TB-UBND'}`,
      placeAndDate: `${facts.communeShort}, ${dayWords(facts.answered?.happenedOn ?? null)}`,
    },
    title: { name: 'THÔNG BÁO', about: `${about}\nvề ${aboutWords(facts)}` },
    body: body(facts),
  };
}
