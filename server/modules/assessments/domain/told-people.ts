import { searchKey } from '../../../kernel/search-key.ts';
import { isHead, type StoredMember, type ToldPerson } from '../../households/index.ts';
import type { MemberAnswers } from './answers.ts';
import { relationOf } from './prefill.ts';

type Relation = NonNullable<MemberAnswers['relation']>;

/** As it is written in the household; a word that says the same is left as it was. */
const WORDS: Readonly<Record<Relation, string>> = {
  HEAD: 'Chủ hộ',
  SPOUSE: 'Vợ/chồng',
  CHILD: 'Con',
  PARENT: 'Cha/mẹ',
  GRANDCHILD: 'Cháu',
  GRANDPARENT: 'Ông/bà',
  SIBLING: 'Anh/chị/em',
  OTHER: 'Khác',
};

type Told = ToldPerson['told'];

function birthOf({ birthDate, birthYear }: MemberAnswers, known: StoredMember | null): Told {
  if (birthDate !== null) return { birthDate, birthYear: Number(birthDate.slice(0, 4)) };
  if (birthYear === null) return {};
  const knownYear = known?.birthDate ? Number(known.birthDate.slice(0, 4)) : known?.birthYear;
  return knownYear === birthYear ? {} : { birthDate: null, birthYear };
}

/** Who heads a household changes by a life event; a form only fills it in where nobody was known to. */
function relationFor(said: MemberAnswers['relation'], known: StoredMember | null, hasHead: boolean): Told {
  if (said === null || (known && relationOf(known.relation) === said)) return {};
  const headChanges = said === 'HEAD' || (known !== null && isHead(known));
  return headChanges && hasHead ? {} : { relation: WORDS[said] };
}

/** 9 digits (CMND) or 12; anything else stays in the form, where it is flagged. */
function idOf(said: string | null): Told {
  const idNumber = said?.replace(/[\s.]/g, '') ?? '';
  return /^(\d{9}|\d{12})$/.test(idNumber) ? { idNumber } : {};
}

/** Whom a form speaks of: by the key that the form was given, else by the name. */
function findKnown(
  { key, name }: MemberAnswers,
  members: readonly StoredMember[],
  taken: ReadonlySet<string>,
): StoredMember | null {
  const free = members.filter(({ id }) => !taken.has(id));
  const sameName = free.filter(({ fullName }) => searchKey(fullName) === searchKey(name));
  return free.find(({ id }) => id === key) ?? (sameName.length === 1 ? sameName[0] : null) ?? null;
}

/** What a form says of the people of a household, against what is known of them. An open answer changes nothing. */
export function toldPeople(people: readonly MemberAnswers[], members: readonly StoredMember[]): ToldPerson[] {
  const taken = new Set<string>();
  const byKey = [...people].sort(
    (a, b) => Number(members.some(({ id }) => id === b.key)) - Number(members.some(({ id }) => id === a.key)),
  );
  const hasHead = members.some(isHead);
  return byKey.flatMap((said) => {
    const known = findKnown(said, members, taken);
    if (known) taken.add(known.id);
    const fullName = said.name.normalize('NFC').trim();
    if (!known && fullName === '') return [];
    const told: Told = {
      ...relationFor(said.relation, known, hasHead),
      ...birthOf(said, known),
      ...idOf(said.idNumber),
      ...(said.sex === null ? {} : { sex: said.sex }),
      ...(said.ethnicity?.trim() ? { ethnicity: said.ethnicity.normalize('NFC').trim() } : {}),
    };
    return [{ memberId: known?.id ?? null, fullName, told }];
  });
}
