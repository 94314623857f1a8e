import { cellText } from './cell.ts';
import type { HeadEntry } from './head-list.ts';
import { readIdNumber, type Sex } from './id-number.ts';
import { comparable } from './plain-text.ts';
import { readBirth, type Birth } from './read-birth.ts';
import { readSex } from './read-mark.ts';
import { readWholeNumber } from './read-number.ts';
import type { ReviewCells } from './review-row.ts';
import type { RowContext, RowReasons, Twins } from './row-context.ts';
import { withoutMarkup } from './text-warnings.ts';

export interface ReadPerson {
  readonly name: string;
  readonly birth: Birth | null;
  readonly sex: Sex | null;
  readonly idNumber: string | null;
}

const LENGTH_PROBLEMS: readonly string[] = [
  'ID_MISSING',
  'ID_NOT_DIGITS',
  'ID_WRONG_LENGTH',
  'ID_LOST_LEADING_ZERO',
];

/** A number that belongs to another household contradicts birth and sex anyway: only the doubling is reported then. */
function readId(
  cells: ReviewCells,
  person: Omit<ReadPerson, 'name' | 'idNumber'>,
  context: RowContext,
  reasons: RowReasons,
  twin?: number,
) {
  const holder = { sex: person.sex, birthYear: person.birth?.year ?? null };
  const id = readIdNumber(cells.idNumber, holder, context.rules);
  const misshapen = id.problem !== null && LENGTH_PROBLEMS.includes(id.problem);
  if (twin !== undefined && !misshapen) {
    if (twin === 0) reasons.add('ID_DUPLICATE_IN_ROUND', 'idNumber');
    else reasons.add('ID_DUPLICATE_IN_FILE', 'idNumber', { otherRow: twin });
  } else if (id.problem)
    reasons.add(id.problem, 'idNumber', { lengths: context.rules.idNumberLengths.join(', ') });
  return id.value;
}

/** The head of the household: name, birth, sex, id number. */
export function readPerson(
  cells: ReviewCells,
  head: HeadEntry | undefined,
  context: RowContext,
  reasons: RowReasons,
  twins: Twins,
): ReadPerson {
  const name = cellText(cells.name);
  if (name === '') reasons.add('NAME_EMPTY', 'name');
  else if (head && comparable(withoutMarkup(name)) !== comparable(head.name))
    reasons.add('NAME_DIFFERS_FROM_HEAD_LIST', 'name');
  const birth = readBirth(cells.birth, context.rules.reviewYear);
  if (!birth.ok) reasons.add(birth.code, 'birth', { year: context.rules.reviewYear });
  const sex = readSex(cells.sex);
  if (sex === null) reasons.add('SEX_UNREADABLE', 'sex');
  const known = { birth: birth.ok ? birth.value : null, sex };
  return { name, ...known, idNumber: readId(cells, known, context, reasons, twins.idNumber) };
}

/** Persons in the household: the sheet's number counts, the list of members is compared with it. */
export function readSize(
  cells: ReviewCells,
  head: HeadEntry | undefined,
  members: number | undefined,
  reasons: RowReasons,
): number | null {
  const size = readWholeNumber(cells.size);
  if (size.kind !== 'NUMBER' || size.value === 0) {
    const listed = members || head?.size || null;
    reasons.add(listed === null ? 'SIZE_MISSING' : 'SIZE_UNREADABLE', 'size');
    return listed;
  }
  if (members !== undefined && members !== size.value)
    reasons.add('SIZE_DIFFERS_FROM_MEMBERS', 'size', { size: size.value, members });
  return size.value;
}
