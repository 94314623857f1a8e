/** Persons registered together at one place; the head's name stands for it on every list. */
export type Household = {
  readonly id: string;
  readonly communeId: string;
  readonly villageId: string;
  /** "30487-0003", once in a commune; null when the list had none. */
  readonly code: string | null;
  readonly headName: string;
  /** "Tổ 3" */
  readonly toName: string | null;
  readonly size: number | null;
};

export type Member = {
  readonly id: string;
  readonly householdId: string;
  readonly fullName: string;
  /** To the head: "Chủ hộ", "Vợ", "Con" … as written. */
  readonly relation: string | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  /** ISO day; null when only the year, or nothing, is known. */
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly idNumber: string | null;
  readonly ethnicity: string | null;
};

/** A household as it is kept: it ends (death, moved out, merged) on a day and stays. */
export type StoredHousehold = Household & { readonly endedOn: string | null; readonly version: number };

/** A person as kept; who died or left has the day. */
export type StoredMember = Member & { readonly endedOn: string | null; readonly version: number };

const HEAD = new Set(['chu ho', 'chuho']);
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();

/** "Chủ hộ", however it was typed. */
export const isHead = ({ relation }: Pick<Member, 'relation'>): boolean =>
  relation !== null && HEAD.has(plain(relation));

/** Was the person born after that day? Only when it is certain. */
export const bornAfter = ({ birthDate, birthYear }: Pick<Member, 'birthDate' | 'birthYear'>, day: string) =>
  birthDate !== null ? birthDate > day : birthYear !== null && birthYear > Number(day.slice(0, 4));
