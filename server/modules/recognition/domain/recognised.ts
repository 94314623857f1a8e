import type { HouseholdClass } from '../../../kernel/classes.ts';
import { CLASS_LISTS, type ClassList } from '../../minutes/index.ts';

/** A person as the decision or the certificate froze them. */
export type FrozenMember = {
  readonly name: string;
  readonly relation: string | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  /** ISO day. */
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly idNumber: string | null;
  readonly ethnicity: string | null;
};

/** What a decision says of one household, as everything stood on its day. */
export type RecognisedRow = {
  readonly position: number;
  readonly caseId: string;
  readonly householdId: string;
  readonly villageId: string;
  readonly villageName: string;
  readonly householdCode: string | null;
  readonly headName: string;
  /** It had asked in writing: a refusal is answered in writing. */
  readonly asked: boolean;
  readonly classBefore: HouseholdClass;
  /** Null: its recognition was withdrawn. */
  readonly classAfter: HouseholdClass | null;
  readonly b1: number;
  readonly b1Line: number;
  readonly b2: number;
  /** Numbers of indicators. */
  readonly deprived: readonly number[];
  readonly persons: number;
  readonly members: readonly FrozenMember[];
  readonly decisionSeq: string | null;
};

/** The four lists of Mẫu số 02; a household that left poverty and is near-poor stands in two. */
export const RECOGNISED_LISTS = [
  'POOR',
  'NEAR_POOR',
  'ESCAPED_POVERTY',
  'ESCAPED_NEAR_POVERTY',
] as const satisfies readonly ClassList[];

type Classes = Pick<RecognisedRow, 'classBefore' | 'classAfter'>;

export const standsIn = (list: ClassList, { classBefore, classAfter }: Classes): boolean =>
  CLASS_LISTS[list]({ startClass: classBefore, endClass: classAfter });

export const rowsOf = <Row extends Classes>(rows: readonly Row[], list: ClassList): readonly Row[] =>
  rows.filter((row) => standsIn(list, row));

/** In one of the lists at least. */
export const isListed = (row: Classes): boolean => RECOGNISED_LISTS.some((list) => standsIn(list, row));

export type ListAmount = {
  readonly list: ClassList;
  readonly households: number;
  readonly persons: number;
};

export const listAmounts = (rows: readonly (Classes & { readonly persons: number })[]): ListAmount[] =>
  RECOGNISED_LISTS.map((list) => {
    const own = rowsOf(rows, list);
    return { list, households: own.length, persons: own.reduce((sum, { persons }) => sum + persons, 0) };
  });

/** A request for poor or near-poor that ended as neither: answered in writing, with reasons. */
export const isRefusal = ({ asked, classBefore, classAfter }: Classes & { readonly asked: boolean }) =>
  asked && classBefore === 'NOT_POOR' && classAfter === 'NOT_POOR';

export type CertificateMark = 'N' | 'CN';
/** Mẫu số 03: N of a poor household, CN of a near-poor one; others get no certificate. */
export const markOf = (of: HouseholdClass | null): CertificateMark | null =>
  of === 'POOR' ? 'N' : of === 'NEAR_POOR' ? 'CN' : null;

/** As it is printed and read aloud. */
export const certificateNumber = ({ number, year }: { readonly number: number; readonly year: number }) =>
  `${number}/${year}`;
