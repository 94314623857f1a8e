import type { Block, Column } from '../../../platform/papers/index.ts';
import { LIST_KINDS, listOf, type ListedHousehold } from '../domain/figures.ts';
import type { RecordedPerson } from '../domain/meeting-record.ts';
import { SIGNED_ON_PAPER } from '../../meetings/index.ts';
import { paragraph, type Told } from './told.ts';
import { CLASS_WORDS, clockWords, LIST_WORDS, roleWords } from './words.ts';

const NUMBER: Column = { title: 'STT', share: 0.8, align: 'center' };
const ROOM_TO_SIGN = 26;

/** A signature whose name stands on the paper list only. */
const signedOnly = ({ name }: RecordedPerson): boolean => name === SIGNED_ON_PAPER;

const personRow = (person: RecordedPerson, index: number, onPaper: boolean): string[] => [
  ...[String(index + 1), person.name, person.birthYear === null ? '' : String(person.birthYear)],
  ...[person.toName ?? '', roleWords(person.role)],
  onPaper
    ? ''
    : `${clockWords(person.checkedInAt)}${person.checkedOutAt ? ` – ${clockWords(person.checkedOutAt)}` : ''}`,
  '',
];

/** Danh sách dự họp, with room to sign or to put a finger. */
function attendanceList({ facts }: Told): Block[] {
  const columns: Column[] = [
    NUMBER,
    ...[
      { title: 'Họ và tên', share: 3.6 },
      { title: 'Năm sinh', share: 1.2, align: 'center' as const },
    ],
    ...[
      { title: 'Tổ', share: 1.3 },
      { title: 'Thành phần', share: 2.4 },
    ],
    ...[
      { title: 'Đến – về', share: 1.7, align: 'center' as const },
      { title: 'Ký / điểm chỉ', share: 2.2 },
    ],
  ];
  const onPaper = facts.meeting.heldUntil !== null;
  const named = facts.people.filter((person) => !signedOnly(person));
  const rows = named.map((person, index) => personRow(person, index, onPaper));
  const others = facts.people.length - named.length;
  return [
    ...(rows.length > 0
      ? [{ kind: 'table', columns, rows, rowHeight: ROOM_TO_SIGN, size: 11 } as const]
      : []),
    ...(others > 0
      ? [paragraph(`${others} người ký tên, điểm chỉ trong danh sách giấy kèm theo biên bản này.`)]
      : []),
  ];
}

const householdRow = (household: ListedHousehold, index: number): string[] => [
  ...[String(index + 1), household.headName, household.toName ?? '', String(household.persons)],
  CLASS_WORDS[household.startClass],
  household.endClass ? CLASS_WORDS[household.endClass] : 'Rà soát lại',
];

function householdList(households: readonly ListedHousehold[]): Block[] {
  if (households.length === 0) return [paragraph('Không có hộ nào.')];
  const columns: Column[] = [
    NUMBER,
    ...[
      { title: 'Họ và tên chủ hộ', share: 4 },
      { title: 'Tổ', share: 1.2 },
    ],
    ...[
      { title: 'Nhân khẩu', share: 1.3, align: 'center' as const },
      { title: 'Đầu kỳ', share: 2.2 },
    ],
    { title: 'Sau cuộc họp', share: 2.6 },
  ];
  return [{ kind: 'table', columns, rows: households.map(householdRow) }];
}

/** Phụ lục 1: who came. Then the lists, each with its own number; on a page of their own as they are posted apart. */
export function attachments(told: Told): Block[] {
  const about = `Kèm theo Biên bản họp dân ${told.facts.meeting.villageName}`;
  const lists = LIST_KINDS.map((kind, index): Block[] => [
    { kind: 'title', name: `PHỤ LỤC ${index + 2}. ${LIST_WORDS[kind].toLocaleUpperCase('vi')}`, about },
    ...householdList(listOf(told.facts, kind)),
    { kind: 'space', points: 14 },
  ]);
  return [
    { kind: 'pageBreak' },
    { kind: 'title', name: 'PHỤ LỤC 1. DANH SÁCH NGƯỜI DỰ HỌP', about },
    ...attendanceList(told),
    { kind: 'pageBreak' },
    ...lists.flat(),
  ];
}
