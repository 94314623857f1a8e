import { newId } from '../../../kernel/ids.ts';
import type { Household, Member as MemberRecord } from '../../households/index.ts';
import type { ReviewCase, Scoring } from '../../assessments/index.ts';
import { scoredEntry, type ListEntry } from '../../lists/index.ts';
import type { HeadEntry } from '../domain/head-list.ts';
import type { Sex } from '../domain/id-number.ts';
import type { Member } from '../domain/member-list.ts';
import { comparable } from '../domain/plain-text.ts';
import type { Birth } from '../domain/read-birth.ts';
import { severityOf } from '../domain/reason.ts';
import type { ReviewRow } from '../domain/review-row.ts';
import { withoutMarkup } from '../domain/text-warnings.ts';
import type { Place } from './import-store.ts';

/**
 * The name on every list: as the review list writes it; where it differs from the list of heads by capitals or
 * leftover markup only, as the list of heads writes it.
 */
export function nameOnLists(written: string, head: HeadEntry | undefined): string {
  const same = head && comparable(withoutMarkup(written)) === comparable(head.name);
  return head && (written === '' || same) ? head.name : written;
}

export function householdOfHead(head: HeadEntry, communeId: string, villageId: string): Household {
  const size = head.size !== null && head.size > 0 ? head.size : null;
  return {
    id: newId(),
    communeId,
    villageId,
    code: head.code,
    headName: head.name,
    toName: head.group,
    size,
  };
}

/** A household under review: what the list of heads knows of it, with the village and name of the review list. */
export function householdOfRow(
  row: ReviewRow,
  head: HeadEntry | undefined,
  communeId: string,
  villageId: string,
): Household {
  const { code, name, size } = row.values;
  const headName = nameOnLists(name, head);
  return {
    id: newId(),
    communeId,
    villageId,
    code,
    headName,
    toName: head?.group ?? null,
    size: size ?? head?.size ?? null,
  };
}

const isoDay = (birth: Birth | null): string | null => {
  if (!birth || birth.month === null || birth.day === null) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${birth.year}-${two(birth.month)}-${two(birth.day)}`;
};

interface Person {
  readonly name: string;
  readonly relation: string | null;
  readonly sex: Sex | null;
  readonly birth: Birth | null;
  readonly idNumber: string | null;
  readonly ethnicity: string | null;
}

const memberRecord = (householdId: string, person: Person): MemberRecord => ({
  id: newId(),
  householdId,
  fullName: person.name,
  relation: person.relation,
  sex: person.sex,
  birthDate: isoDay(person.birth),
  birthYear: person.birth?.year ?? null,
  idNumber: person.idNumber,
  ethnicity: person.ethnicity,
});

/** The members that the workbook names; without a head among them, the head as the review list describes it. */
export function membersOfHousehold(
  household: Household,
  members: readonly Member[],
  row: ReviewRow | undefined,
): MemberRecord[] {
  const records = members.map((member) =>
    memberRecord(household.id, { ...member, relation: member.relation || null }),
  );
  if (!row || members.some((member) => member.isHead)) return records;
  return [
    memberRecord(household.id, { ...row.values, name: household.headName, relation: 'Chủ hộ' }),
    ...records,
  ];
}

/**
 * The case of an accepted row. Undefined when something it needs was not read: then the row is to mend. Where the
 * household waits on the list already, the list knows better than the sheet in which village and class it began,
 * and why.
 */
export function caseOfRow(
  row: ReviewRow,
  scoring: Scoring | null,
  at: Place & { villageId: string; householdId: string },
  waiting?: Pick<ListEntry, 'startClass' | 'movementCause' | 'because'>,
): ReviewCase | undefined {
  const { reviewReason, size, sheetClass, otherOpinion, cause } = row.values;
  const startClass = waiting?.startClass ?? row.values.startClass;
  if (row.fate === 'TO_MEND' || !scoring || startClass === null || size === null) return undefined;
  const { noLabour, merit, minority } = row.values;
  return {
    id: newId(),
    roundId: at.roundId,
    communeId: at.communeId,
    villageId: at.villageId,
    householdId: at.householdId,
    ...scoring,
    startClass,
    listedBecause: waiting?.because ?? reviewReason ?? 'REQUEST',
    sheetClass,
    otherOpinion,
    cause,
    ethnicMinority: minority,
    noLabour,
    merit,
    persons: size,
    movementCause: waiting?.movementCause ?? 'NEW',
    flags: row.reasons.filter((reason) => severityOf(reason) === 'FLAG').map((reason) => reason.code),
    state: 'LISTED',
    endClass: null,
    version: 1,
  };
}

/** Every household under review stands on the list. */
export const entryOfCase = (of: ReviewCase): ListEntry =>
  scoredEntry(
    {
      id: newId(),
      roundId: of.roundId,
      communeId: of.communeId,
      villageId: of.villageId,
      householdId: of.householdId,
      because: of.listedBecause,
      source: 'IMPORT',
      startClass: of.startClass,
      movementCause: of.movementCause,
      persons: of.persons,
    },
    of.id,
  );
