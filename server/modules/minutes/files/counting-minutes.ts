import type { Block, Column } from '../../../platform/papers/index.ts';
import type { RecordedItem, RecordedMotion } from '../domain/meeting-record.ts';
import { lastAct, nOfM, paragraph, sentences, type Told } from './told.ts';
import { DOTS, movementWords } from './words.ts';

const askedAbout = (items: readonly RecordedItem[], itemId: string | null): string => {
  const item = items.find(({ id }) => id === itemId);
  const [only] = item?.households ?? [];
  return item?.section === 'ONE_BY_ONE' && only
    ? `Hộ ${only.headName}${only.toName ? `, ${only.toName}` : ''}`
    : `Danh sách ${movementWords(item?.movement ?? null)}`;
};

const COLUMNS: readonly Column[] = [
  { title: 'STT', share: 0.7, align: 'center' },
  { title: 'Nội dung', share: 3.2 },
  { title: 'Dự họp', share: 1, align: 'center' },
  { title: 'Phát ra', share: 1, align: 'center' },
  { title: 'Thu về', share: 1, align: 'center' },
  { title: 'Hợp lệ', share: 1, align: 'center' },
  { title: 'Không hợp lệ', share: 1.1, align: 'center' },
  { title: 'Đồng ý', share: 1, align: 'center' },
  { title: 'Không đồng ý', share: 1.1, align: 'center' },
  { title: 'Không ý kiến, để trống', share: 1.4, align: 'center' },
];

function row(motion: RecordedMotion, index: number, items: readonly RecordedItem[]): string[] {
  const { sheets, base } = motion;
  const about = [String(index + 1), askedAbout(items, motion.itemId), String(base)];
  if (!sheets) return [...about, ...Array<string>(7).fill(DOTS)];
  const { handedOut, returned, spoiled, agree, disagree, noOpinion } = sheets;
  const numbers = [handedOut, returned, returned - spoiled, spoiled, agree, disagree, noOpinion];
  return [...about, ...numbers.map(String)];
}

const namesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];

/** Biên bản kiểm phiếu, on a page of its own; nothing when no question was a secret ballot. */
export function countingMinutes(told: Told): Block[] {
  const { facts } = told;
  const secret = facts.motions.filter(({ form }) => form === 'SECRET_BALLOT');
  if (secret.length === 0) return [];
  const approved = facts.acts.filter(({ kind, passed }) => kind === 'COMMITTEE_APPROVED' && passed);
  const act = approved.at(-1) ?? lastAct(facts, 'COMMITTEE_APPROVED');
  const names = namesOf(act?.data['names']);
  const hands = act && act.n !== null && act.m !== null ? ` (${nOfM(act.n, act.m)} tán thành)` : '';
  const members = names.length > 0 ? names : [DOTS, DOTS, DOTS];
  return [
    { kind: 'pageBreak' },
    {
      kind: 'title',
      name: 'BIÊN BẢN KIỂM PHIẾU',
      about: `Kèm theo Biên bản họp dân ${facts.meeting.villageName}`,
    },
    paragraph(`Tổ kiểm phiếu do cuộc họp cử${hands}:`),
    sentences(members),
    paragraph('Các lượt bỏ phiếu kín bằng giấy và kết quả kiểm phiếu:'),
    {
      kind: 'table',
      columns: COLUMNS,
      rows: secret.map((motion, index) => row(motion, index, facts.items)),
      size: 11,
    },
    paragraph(
      'Người không nhận phiếu, phiếu không thu về, phiếu không hợp lệ và phiếu để trống đều tính trong số người dự họp, là không có ý kiến.',
    ),
    { kind: 'signatures', people: members.map((name) => ({ title: 'Người kiểm phiếu', name })) },
  ];
}
