import { searchKey } from '../../../kernel/search-key.ts';
import type { Member } from '../../households/index.ts';
import { readAnswers, type Answers, type MemberAnswers } from './answers.ts';

const RELATIONS: Readonly<Record<string, MemberAnswers['relation']>> = {
  chuho: 'HEAD',
  vo: 'SPOUSE',
  chong: 'SPOUSE',
  vochong: 'SPOUSE',
  con: 'CHILD',
  chau: 'GRANDCHILD',
  bo: 'PARENT',
  cha: 'PARENT',
  me: 'PARENT',
  chame: 'PARENT',
  ong: 'GRANDPARENT',
  ba: 'GRANDPARENT',
  ongba: 'GRANDPARENT',
  anh: 'SIBLING',
  chi: 'SIBLING',
  em: 'SIBLING',
  anhchiem: 'SIBLING',
  khac: 'OTHER',
};

/** What a relation as written means to the form; null: no word of it. */
export const relationOf = (written: string | null): MemberAnswers['relation'] =>
  RELATIONS[searchKey(written ?? '')] ?? null;

const personOf = ({ id, fullName, relation, ...of }: Member) => ({
  key: id,
  name: fullName,
  relation: relationOf(relation),
  sex: of.sex,
  birthDate: of.birthDate,
  birthYear: of.birthDate ? null : of.birthYear,
  idNumber: of.idNumber,
  ethnicity: of.ethnicity,
});

const headFirst = (one: { relation: unknown }, other: { relation: unknown }): number =>
  Number(other.relation === 'HEAD') - Number(one.relation === 'HEAD');

/** An empty form with the people that are known, at least the head by name; everything else is asked. */
export function emptyForm(members: readonly Member[], headName: string): Answers {
  const head = { key: 'head', name: headName, relation: 'HEAD' };
  const read = readAnswers({
    shape: 1,
    members: members.length > 0 ? members.map(personOf).sort(headFirst) : [head],
    dwelling: {},
    b1: { source: 'TYPED' },
    groups: {},
  });
  if (!read.ok) throw new Error(`an empty form cannot be read at ${read.details?.['field']}`);
  return read.value;
}
