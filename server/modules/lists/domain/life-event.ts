import { refuse, success, type Result } from '../../../kernel/result.ts';
import { bornAfter, isHead, type StoredHousehold, type StoredMember } from '../../households/index.ts';

export const LIFE_EVENT_KINDS = [
  'DEATH',
  'MOVED_OUT',
  'MOVED_IN',
  'SPLIT',
  'MERGED',
  'HEAD_CHANGED',
] as const;
export type LifeEventKind = (typeof LIFE_EVENT_KINDS)[number];

/** The paper that proves it, and the day on which it happened. */
export type Evidence = {
  readonly happenedOn: string;
  /** "Trích lục khai tử", "Thông báo lưu trú", "Quyết định tách hộ" … */
  readonly paperKind: string;
  readonly paperNumber: string | null;
  readonly paperDate: string | null;
};

/** What happened to a household before its meeting. Only ever added. */
export type LifeEvent = Evidence & {
  readonly id: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly kind: LifeEventKind;
  /** The other half, the household merged into, the one it was before it moved. */
  readonly otherHouseholdId: string | null;
  /** Of a move inside the round: marked for both villages. */
  readonly otherVillageId: string | null;
  /** Of a move from or to elsewhere, as told. */
  readonly otherPlace: string | null;
  /** Whom it is about, as they stood before. */
  readonly members: readonly string[];
  readonly data: Readonly<Record<string, string | null>>;
};

type EvidenceRefusal = 'EVENT_IN_FUTURE' | 'EVIDENCE_MISSING' | 'INVALID';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const LONGEST = 200;
export const isDay = (text: string): boolean =>
  DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Dated, not in the future, with its paper. */
export function checkEvidence(of: Evidence, today: string): Result<Evidence, EvidenceRefusal> {
  const paperKind = of.paperKind.normalize('NFC').trim();
  const paperNumber = of.paperNumber?.normalize('NFC').trim() || null;
  if (!isDay(of.happenedOn)) return refuse('INVALID', { field: 'happenedOn' });
  if (of.paperDate !== null && !isDay(of.paperDate)) return refuse('INVALID', { field: 'paperDate' });
  if (paperKind === '' || paperKind.length > LONGEST || (paperNumber?.length ?? 0) > LONGEST)
    return refuse('EVIDENCE_MISSING', { field: 'paperKind' });
  if (of.happenedOn > today || (of.paperDate ?? '') > today)
    return refuse('EVENT_IN_FUTURE', { field: of.happenedOn > today ? 'happenedOn' : 'paperDate' });
  return success({ happenedOn: of.happenedOn, paperKind, paperNumber, paperDate: of.paperDate });
}

type Living = { readonly household: StoredHousehold; readonly members: readonly StoredMember[] };
type PeopleRefusal = 'HOUSEHOLD_ENDED' | 'MEMBER_NOT_HERE' | 'MEMBER_ENDED' | 'EVENT_BEFORE_BIRTH';

/** The people an event is about live in the household, and were born. */
export function checkPeople(
  { household, members }: Living,
  ids: readonly string[],
  happenedOn: string,
): Result<readonly StoredMember[], PeopleRefusal> {
  if (household.endedOn !== null) return refuse('HOUSEHOLD_ENDED', { day: household.endedOn });
  const found = ids.map((id) => members.find((member) => member.id === id));
  const people = found.filter((member) => member !== undefined);
  if (people.length < ids.length) return refuse('MEMBER_NOT_HERE');
  if (people.some((member) => member.endedOn !== null)) return refuse('MEMBER_ENDED');
  if (people.some((member) => bornAfter(member, happenedOn))) return refuse('EVENT_BEFORE_BIRTH');
  return success(people);
}

/** Who heads those who stay: the head they have, or whom the officer named; a household has exactly one. */
export function headOfRest(
  rest: readonly StoredMember[],
  newHeadId: string | null,
): Result<StoredMember | null, 'HEAD_NEEDED' | 'TWO_HEADS'> {
  const heads = rest.filter(isHead);
  if (heads.length > 1) return refuse('TWO_HEADS');
  const [head] = heads;
  if (head) return newHeadId === null || newHeadId === head.id ? success(null) : refuse('TWO_HEADS');
  if (rest.length === 0) return success(null);
  const named = rest.find(({ id }) => id === newHeadId);
  return named ? success(named) : refuse('HEAD_NEEDED');
}

/** People of a household after some left or came; null while nobody knows how many there are. */
export const sizeAfter = (size: number | null, change: number): number | null =>
  size === null ? null : Math.max(1, size + change);
