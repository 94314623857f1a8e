import { cellText, type Sheet, type SheetRow } from './cell.ts';
import { findHeaderRow, type HeaderRow } from './header-row.ts';
import { RELATION_HEADER } from './header-words.ts';
import { readIdNumber, type IdProblem, type Sex } from './id-number.ts';
import type { Notice, NoticeCode } from './notice.ts';
import { plainText } from './plain-text.ts';
import { readBirth, type Birth, type BirthProblem } from './read-birth.ts';
import { readSex } from './read-mark.ts';
import type { ReadingRules } from './reading-rules.ts';

export interface Member {
  readonly row: number;
  readonly householdCode: string;
  readonly name: string;
  /** As written: "Chủ hộ", "Vợ", "Con", "Cháu" … */
  readonly relation: string;
  readonly isHead: boolean;
  readonly sex: Sex | null;
  readonly birth: Birth | null;
  readonly idNumber: string | null;
  readonly ethnicity: string | null;
  /** A child before 2021 has no id number: a missing number is no problem of a member who is not the head. */
  readonly problems: readonly (IdProblem | BirthProblem)[];
}

type MemberField = 'code' | 'name' | 'relation' | 'sex' | 'birth' | 'idNumber' | 'ethnicity';

const WORDS: readonly (readonly [MemberField, RegExp])[] = [
  ['relation', RELATION_HEADER],
  ['code', /^(ma|ma so) ho( gia dinh)?$/],
  ['name', /(ho va ten|ho ten)/],
  ['sex', /gioi tinh/],
  ['birth', /(ngay.*sinh|nam sinh)/],
  ['idNumber', /(cccd|cmnd|can cuoc|dinh danh|chung minh)/],
  ['ethnicity', /^dan toc$/],
];

function readMember(row: SheetRow, header: HeaderRow<MemberField>, rules: ReadingRules): Member {
  const cell = (field: MemberField) => row.cells[header.columns.get(field)?.index ?? -1];
  const birth = readBirth(cell('birth'), rules.reviewYear);
  const sex = readSex(cell('sex'));
  const relation = cellText(cell('relation'));
  const isHead = plainText(relation) === 'chu ho';
  const id = readIdNumber(cell('idNumber'), { sex, birthYear: birth.ok ? birth.value.year : null }, rules);
  const idProblem = id.problem === 'ID_MISSING' && !isHead ? null : id.problem;
  return {
    row: row.number,
    householdCode: cellText(cell('code')),
    name: cellText(cell('name')),
    relation,
    isHead,
    sex,
    birth: birth.ok ? birth.value : null,
    idNumber: id.value,
    ethnicity: cellText(cell('ethnicity')) || null,
    problems: [idProblem, birth.ok ? null : birth.code].filter((problem) => problem !== null),
  };
}

const hasCode = (member: Member): boolean => /\d/.test(member.householdCode);

export interface MemberList {
  readonly members: readonly Member[];
  readonly notices: readonly Notice[];
}

/** The sheet with "Quan hệ với chủ hộ". Every person with a household code and a name is kept. */
export function readMemberList(sheets: readonly Sheet[], rules: ReadingRules): MemberList | undefined {
  for (const sheet of sheets) {
    const header = findHeaderRow(sheet.rows, WORDS);
    if (!header?.columns.has('relation') || !header.columns.has('code') || !header.columns.has('name'))
      continue;
    const all = sheet.rows
      .filter((row) => row.number > header.lastRow)
      .map((row) => readMember(row, header, rules));
    const members = all.filter((member) => hasCode(member) && member.name !== '');
    const notice = (row: number, code: NoticeCode): Notice => ({ sheet: sheet.name, row, code });
    const incomplete = all
      .filter(
        (member) => (hasCode(member) && member.name === '') || (!hasCode(member) && member.relation !== ''),
      )
      .map((member) => notice(member.row, 'MEMBER_ROW_INCOMPLETE'));
    const wrong = members.flatMap((member) =>
      member.problems.map((problem) =>
        notice(member.row, problem.startsWith('ID_') ? 'MEMBER_ID_WRONG' : 'MEMBER_BIRTH_WRONG'),
      ),
    );
    const notices = [...incomplete, ...wrong];
    return { members, notices };
  }
  return undefined;
}
