import type { Block } from '../../../platform/papers/index.ts';
import type { NoteKind } from '../../meetings/index.ts';
import type { MeetingFacts, RecordedItem, RecordedNote } from '../domain/meeting-record.ts';
import { heading, leadIn, paragraph, type Told } from './told.ts';
import { movementWords } from './words.ts';

type Noted = Pick<MeetingFacts, 'items' | 'notes'>;

/** "hộ Nguyễn Thị A", "danh sách hộ thoát nghèo", "toàn bộ kết quả" */
export function aboutWhat(items: readonly RecordedItem[], itemId: string | null): string {
  const item = items.find(({ id }) => id === itemId);
  if (!item) return 'toàn bộ kết quả';
  const [only] = item.households;
  return item.section === 'ONE_BY_ONE' && only
    ? `hộ ${only.headName}`
    : `danh sách ${movementWords(item.movement)}`;
}

export const said = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const ofKinds = ({ notes }: Noted, kinds: readonly NoteKind[]): RecordedNote[] =>
  notes.filter(({ kind }) => kinds.includes(kind ?? 'OPINION'));

/** Written once with a full stop and once without is written twice. */
const sameWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\s+/g, ' ')
    .replace(/[.!?…\s]+$/, '')
    .trim();

/** Notes of these kinds, each with what it is about; two interruptions of one length are two lines. */
export const notedLines = (facts: Noted, kinds: readonly NoteKind[]): string[] =>
  ofKinds(facts, kinds).map(({ itemId, kind, text }) =>
    itemId && kind !== 'ORDER' ? `Về ${aboutWhat(facts.items, itemId)}: ${text}` : text,
  );

/** Of what was typed when the minutes were adopted: what no note of the evening says already. */
export function typedToo(typed: readonly string[], facts: Noted, kinds: readonly NoteKind[]): string[] {
  const known = new Set(ofKinds(facts, kinds).map(({ text }) => sameWords(text)));
  return typed.map((text) => text.trim()).filter((text) => text !== '' && !known.has(sameWords(text)));
}

const listed = (notes: readonly RecordedNote[]): Block => ({
  kind: 'list',
  items: notes.map(({ text }) => said(text)),
});

/** What was said, case by case in the order of the agenda, without who said it: the minutes shame nobody. */
export function opinions({ facts }: Told): Block[] {
  const notes = ofKinds(facts, ['OPINION', 'FLOOR']);
  const ofItem = Map.groupBy(notes, ({ itemId }) => facts.items.find(({ id }) => id === itemId) ?? null);
  const cases = facts.items.flatMap((item): Block[] => {
    const own = ofItem.get(item);
    return own ? [leadIn(`Về ${aboutWhat(facts.items, item.id)}:`), listed(own)] : [];
  });
  const general = ofItem.get(null);
  return [
    heading('V. Ý KIẾN TẠI CUỘC HỌP'),
    ...cases,
    ...(general ? [...(cases.length > 0 ? [leadIn('Ý kiến chung:')] : []), listed(general)] : []),
    ...(notes.length === 0 ? [paragraph('Không có ý kiến nào được ghi lại.')] : []),
  ];
}
