import type { Block } from '../../../platform/papers/index.ts';
import { agreeRuleText } from '../../rounds/index.ts';
import type { RecordedAct, RecordedMotion, RecordedPerson } from '../domain/meeting-record.ts';
import { heading, lastAct, leadIn, nOfM, paragraph, sentences, type Told } from './told.ts';
import { DOTS, FORM_WORDS, momentWords, ROLE_WORDS, roleWords } from './words.ts';

const ofAct = (act: RecordedAct | undefined): string =>
  act && act.n !== null && act.m !== null ? ` (${nOfM(act.n, act.m)} tán thành)` : '';

const KINDS = { LIVE: 'họp trực tiếp', PAPER: 'họp giấy', REHEARSAL: 'họp thử' } as const;

/** Begun live and ended on paper: both, and why. */
function kindWords(facts: Told['facts']): string {
  const turned = lastAct(facts, 'CONTINUED_ON_PAPER');
  if (!turned) return KINDS[facts.meeting.kind];
  return `họp trực tiếp, sau đó họp tiếp trên giấy (${String(turned.data['reason'])})`;
}

function timeAndPlace({ facts }: Told): Block[] {
  const { meeting } = facts;
  return [
    heading('I. THỜI GIAN, ĐỊA ĐIỂM'),
    paragraph(`Bắt đầu: ${momentWords(meeting.startedAt)}.`),
    paragraph(`Kết thúc: ${momentWords(meeting.heldUntil ?? meeting.sealedAt)}.`),
    paragraph(
      `Địa điểm: ${meeting.place ?? DOTS}, ${meeting.villageName}, ${meeting.communeName}, ${meeting.provinceName}.`,
    ),
    paragraph(`Đợt rà soát: ${meeting.roundName}. Hình thức cuộc họp: ${kindWords(facts)}.`),
    ...(meeting.heldUntil && meeting.sealedAt
      ? [paragraph(`Kết quả ghi trên giấy được nhập và khóa lúc ${momentWords(meeting.sealedAt)}.`)]
      : []),
    ...(meeting.continuesId ? [paragraph('Cuộc họp này tiếp tục cuộc họp trước đã tạm hoãn.')] : []),
  ];
}

/** Officials by name; heads of households by number, their names are in the attendance list. */
function groupLine(role: string, people: readonly RecordedPerson[]): string {
  const of = people.filter((person) => person.role === role);
  const names = role === 'HOUSEHOLD_REPRESENTATIVE' || role === 'COMPANION' || of.length > 6;
  return `${roleWords(role)}: ${of.length} người${names ? '' : ` (${of.map(({ name }) => name).join(', ')})`}`;
}

function groups({ facts, figures }: Told): Block {
  const known = ROLE_WORDS.map(([role]) => role);
  const others = Object.keys(figures.byRole).filter((role) => !known.includes(role));
  const present = [...known, ...others].filter((role) => (figures.byRole[role] ?? 0) > 0);
  return sentences(present.map((role) => groupLine(role, facts.people)));
}

function attendance(told: Told): Block[] {
  const { facts, figures, adoption } = told;
  const { represented, listed } = figures.households;
  const { total, counted } = figures.present;
  const secretary = lastAct(facts, 'SECRETARY_APPROVED');
  const quorum = lastAct(facts, 'QUORUM_NOTED');
  const named = typeof secretary?.data['name'] === 'string' ? secretary.data['name'] : null;
  return [
    heading('II. THÀNH PHẦN DỰ HỌP'),
    paragraph(`Chủ trì: ${adoption?.chairName ?? facts.meeting.chairName ?? DOTS}.`),
    paragraph(`Thư ký: ${adoption?.secretaryName ?? named ?? DOTS}${ofAct(secretary)}.`),
    leadIn('Các thành phần có mặt:'),
    groups(told),
    paragraph(`Đại diện hộ: ${nOfM(represented, listed, 'hộ trong danh sách')}.`),
    paragraph(`Tổng số người dự họp: ${total} người, trong đó ${counted} người được tính khi lấy ý kiến.`),
    ...(quorum && quorum.n !== null && quorum.m !== null
      ? [paragraph(`Số hộ có mặt khi bắt đầu: ${nOfM(quorum.n, quorum.m, 'hộ')}.`)]
      : []),
  ];
}

/** Only where the evening changed its form: how many questions were asked in which. */
function used(motions: readonly RecordedMotion[]): Block[] {
  const asked = Map.groupBy(
    motions.filter(({ purpose }) => purpose === 'ITEM'),
    ({ form }) => form,
  );
  const told = [...asked].map(([form, of]) => `${FORM_WORDS[form] ?? form}: ${of.length} lượt`);
  return told.length > 1 ? [paragraph(`Theo từng lượt: ${told.join('; ')}.`)] : [];
}

function countedApart(motions: readonly RecordedMotion[]): Block[] {
  const by = motions.filter(({ counters, countAttempts }) => counters === 2 && countAttempts > 0);
  const again = by.filter(({ countAttempts }) => countAttempts > 1).length;
  const said = again > 0 ? `; ${again} lượt phải đếm lại` : '';
  return by.length > 0
    ? [paragraph(`Số tay giơ do hai người đếm riêng, so khớp ở ${by.length} lượt${said}.`)]
    : [];
}

function formOfVote({ facts }: Told): Block[] {
  const { meeting, motions } = facts;
  const chosen = lastAct(facts, 'FORM_OF_VOTE_CHOSEN');
  const form = FORM_WORDS[meeting.form] ?? DOTS;
  const { phoneConsent } = meeting;
  const rules = [
    ...new Set(
      motions.map(({ rule }) => `${agreeRuleText(rule).vi}${rule.source ? ` (${rule.source})` : ''}.`),
    ),
  ];
  return [
    heading('III. CÁCH LẤY Ý KIẾN'),
    paragraph(`Hình thức lấy ý kiến: ${form}${ofAct(chosen)}.`),
    ...used(motions),
    ...countedApart(motions),
    ...(phoneConsent
      ? [
          paragraph(
            `Cho phép trả lời bằng điện thoại: ${nOfM(phoneConsent.agree, phoneConsent.base)} đồng ý.`,
          ),
        ]
      : []),
    ...rules.map(paragraph),
    paragraph('Số người dự họp gồm cả người không có ý kiến và người xin không biểu quyết.'),
  ];
}

export const opening = (told: Told): Block[] => [
  ...timeAndPlace(told),
  ...attendance(told),
  ...formOfVote(told),
];
