import { cellText, type Sheet, type SheetRow } from './cell.ts';
import { findHeaderRow, type HeaderRow } from './header-row.ts';
import { GROUP_HEADER, RELATION_HEADER } from './header-words.ts';
import type { Notice, NoticeCode } from './notice.ts';
import { readWholeNumber } from './read-number.ts';

/** One head of household of the village: whom the meeting invites, reviewed or not. */
export interface HeadEntry {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly village: string;
  /** Tổ, as written ("Tổ 3"). */
  readonly group: string | null;
  readonly size: number | null;
}

type HeadField = 'code' | 'name' | 'village' | 'group' | 'size' | 'relation' | 'b1';

const WORDS: readonly (readonly [HeadField, RegExp])[] = [
  ['relation', RELATION_HEADER],
  ['b1', /\bb ?1\b/],
  ['code', /^(ma|ma so) ho( gia dinh)?$/],
  ['name', /(ho va ten|ho ten|ten chu ho|^chu ho$)/],
  ['group', GROUP_HEADER],
  ['village', /^(ten )?(thon|ap|khom|buon|ban|to dan pho|lang)\b/],
  ['size', /(nhan khau|so khau)/],
];

/** The sheet of all heads has code, name and village, and is neither the list of members nor the review list. */
export function findHeadList(
  sheets: readonly Sheet[],
): { sheet: Sheet; header: HeaderRow<HeadField> } | undefined {
  for (const sheet of sheets) {
    const header = findHeaderRow(sheet.rows, WORDS);
    const has = (field: HeadField): boolean => header?.columns.has(field) ?? false;
    if (header && has('code') && has('name') && has('village') && !has('relation') && !has('b1'))
      return { sheet, header };
  }
  return undefined;
}

function readHead(row: SheetRow, header: HeaderRow<HeadField>): HeadEntry {
  const cell = (field: HeadField) => row.cells[header.columns.get(field)?.index ?? -1];
  const size = readWholeNumber(cell('size'));
  return {
    row: row.number,
    code: cellText(cell('code')),
    name: cellText(cell('name')),
    village: cellText(cell('village')),
    group: cellText(cell('group')) || null,
    size: size.kind === 'NUMBER' ? size.value : null,
  };
}

export interface HeadList {
  readonly heads: readonly HeadEntry[];
  readonly notices: readonly Notice[];
}

/** A head without code or village cannot be invited by name: it is reported, and so is a code that stands twice. */
export function readHeadList(sheets: readonly Sheet[]): HeadList | undefined {
  const found = findHeadList(sheets);
  if (!found) return undefined;
  const heads = new Map<string, HeadEntry>();
  const notices: Notice[] = [];
  const report = (row: number, code: NoticeCode) => notices.push({ sheet: found.sheet.name, row, code });
  for (const row of found.sheet.rows) {
    if (row.number <= found.header.lastRow) continue;
    const head = readHead(row, found.header);
    // titles, totals and signatures have no code with a digit in it
    if (!/\d/.test(head.code)) {
      if (head.name && head.village) report(row.number, 'HEAD_ROW_INCOMPLETE');
    } else if (!head.name || !head.village) report(row.number, 'HEAD_ROW_INCOMPLETE');
    else if (heads.has(head.code)) report(row.number, 'HEAD_CODE_DUPLICATE');
    else heads.set(head.code, head);
  }
  return { heads: [...heads.values()], notices };
}
