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
