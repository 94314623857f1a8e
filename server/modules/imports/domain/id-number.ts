import { cellText, type Cell } from './cell.ts';

export type Sex = 'MALE' | 'FEMALE';

export type IdProblem =
  | 'ID_MISSING'
  | 'ID_NOT_DIGITS'
  | 'ID_WRONG_LENGTH'
  | 'ID_LOST_LEADING_ZERO'
  | 'ID_PROVINCE_UNKNOWN'
  | 'ID_CONTRADICTS_SEX'
  | 'ID_CONTRADICTS_BIRTH';

export interface IdRules {
  /** 9 = CMND, 12 = CCCD / số định danh; from the rule pack of the round. */
  readonly idNumberLengths: readonly number[];
  /** Three-digit province codes ("089"); empty = not checked. */
  readonly provinceCodes: readonly string[];
}

interface Holder {
  readonly sex: Sex | null;
  readonly birthYear: number | null;
}

export interface ReadId {
  /** Digits as they stand in the cell; kept even when they are wrong, so that somebody can mend them. */
  readonly value: string | null;
  readonly problem: IdProblem | null;
}

const PERSONAL_NUMBER_LENGTH = 12;

/**
 * The 12 digits say: province of birth registration (3), century and sex (1: 0/1 = man/woman born 19xx, 2/3 = 20xx …),
 * year of birth (2), serial (6). Practice since 2016; a CMND of 9 digits says nothing that could be checked.
 */
function personalNumberProblem(
  digits: string,
  holder: Holder,
  provinceCodes: readonly string[],
): IdProblem | null {
  if (provinceCodes.length > 0 && !provinceCodes.includes(digits.slice(0, 3))) return 'ID_PROVINCE_UNKNOWN';
  const centuryAndSex = Number(digits[3]);
  const sex: Sex = centuryAndSex % 2 === 0 ? 'MALE' : 'FEMALE';
  if (holder.sex !== null && holder.sex !== sex) return 'ID_CONTRADICTS_SEX';
  const year = 1900 + Math.floor(centuryAndSex / 2) * 100 + Number(digits.slice(4, 6));
  return holder.birthYear !== null && holder.birthYear !== year ? 'ID_CONTRADICTS_BIRTH' : null;
}

/**
 * A number cell that is one digit short has lost its first one: Excel drops a leading 0. It is not put back by
 * guessing, somebody reads it from the paper again.
 */
function lengthProblem(cell: Cell | undefined, digits: string, lengths: readonly number[]): IdProblem | null {
  if (lengths.includes(digits.length)) return null;
  const lostOne = typeof cell === 'number' && lengths.includes(digits.length + 1);
  return lostOne ? 'ID_LOST_LEADING_ZERO' : 'ID_WRONG_LENGTH';
}

export function readIdNumber(cell: Cell | undefined, holder: Holder, rules: IdRules): ReadId {
  const value = cellText(cell).replace(/[ .'-]/g, '');
  if (value === '') return { value: null, problem: 'ID_MISSING' };
  if (!/^\d+$/.test(value)) return { value, problem: 'ID_NOT_DIGITS' };
  const problem = lengthProblem(cell, value, rules.idNumberLengths);
  if (problem || value.length !== PERSONAL_NUMBER_LENGTH) return { value, problem };
  return { value, problem: personalNumberProblem(value, holder, rules.provinceCodes) };
}
