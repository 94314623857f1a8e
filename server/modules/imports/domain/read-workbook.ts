import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { cellText, type Sheet } from './cell.ts';
import { readCommuneHeader, type CommuneHeader } from './commune-header.ts';
import { FIELD_HEADERS, type Column, type ReviewField } from './fields.ts';
import { readHeadList, type HeadEntry, type HeadList } from './head-list.ts';
import { readMemberList, type Member, type MemberList } from './member-list.ts';
import type { Notice } from './notice.ts';
import { readReviewRow } from './read-review-row.ts';
import type { ReadingRules } from './reading-rules.ts';
import { findReviewSheet, readReviewList, REQUIRED_FIELDS, type ReviewSheet } from './review-list.ts';
import type { RawReviewRow, ReviewRow } from './review-row.ts';
import type { RowContext } from './row-context.ts';
import { comparable } from './plain-text.ts';
import { findTwins } from './twins.ts';
import { villageBook, type VillageBook } from './villages.ts';
import type { VillageCount, WorkbookReading, WorkbookRefusal } from './workbook-reading.ts';

/** The largest commune of the country has about 12 000 households; a province in one file is a mistake. */
export const MOST_HOUSEHOLDS = 20_000;

/** What the commune already has: a workbook of mended rows comes without the other two lists. */
export interface KnownCommune {
  readonly villages: readonly string[];
  readonly heads: readonly HeadEntry[];
  readonly members: readonly Member[];
}

export interface ReadingOrder {
  readonly rules: ReadingRules;
  readonly expected?: { readonly communeCode: string; readonly year: number };
  readonly known?: KnownCommune;
}

type Refusal = Result<never, WorkbookRefusal>;

function refusalOf(
  found: ReviewSheet | undefined,
  header: CommuneHeader | undefined,
  order: ReadingOrder,
): Refusal | undefined {
  if (!found) return refuse('SHEET_LIST_NOT_FOUND');
  const missing = REQUIRED_FIELDS.filter((field) => !found.header.columns.has(field)).map(
    (field) => FIELD_HEADERS[field],
  );
  if (missing.length > 0)
    return refuse('SHEET_HEADER_NOT_FOUND', { sheet: found.sheet.name, missing: missing.join(', ') });
  if (!header) return refuse('SHEET_HEADER_NOT_FOUND', { sheet: found.sheet.name, missing: 'Mã xã, NĂM' });
  const { expected } = order;
  if (expected && header.code !== expected.communeCode) {
    return refuse('WORKBOOK_OF_ANOTHER_COMMUNE', { found: header.code, expected: expected.communeCode });
  }
  if (expected && header.year !== expected.year) {
    return refuse('WORKBOOK_OF_ANOTHER_YEAR', { found: header.year, expected: expected.year });
  }
  return undefined;
}

/** One spelling for each village: the commune's own before the sheet's. */
function uniqueNames(names: readonly string[]): string[] {
  const bySpelling = new Map<string, string>();
  for (const name of names) if (!bySpelling.has(comparable(name))) bySpelling.set(comparable(name), name);
  return [...bySpelling.values()];
}

/** Villages of the list of heads, then those the commune has; without both, those that the review list names. */
function villageNames(
  found: ReviewSheet,
  heads: readonly HeadEntry[],
  known: KnownCommune | undefined,
): string[] {
  const names = uniqueNames([...(known?.villages ?? []), ...heads.map((head) => head.village)]);
  if (names.length > 0) return names;
  const column = found.header.columns.get('village');
  const empty = villageBook([]);
  const rows = readReviewList(found, empty).rows;
  return [
    ...new Set(rows.map((row) => (column ? cellText(row.cells.village) : row.headingVillage) ?? '')),
  ].filter(Boolean);
}

function byHousehold(members: readonly Member[]): (code: string) => readonly Member[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(member.householdCode);
    if (group) group.push(member);
    else groups.set(member.householdCode, [member]);
  }
  return (code) => groups.get(code) ?? [];
}

interface Lists {
  readonly headList: HeadList | undefined;
  readonly memberList: MemberList | undefined;
  readonly heads: readonly HeadEntry[];
  readonly members: readonly Member[];
}

function rowContext(
  found: ReviewSheet,
  lists: Lists,
  villages: VillageBook,
  order: ReadingOrder,
): RowContext {
  const heads = new Map(lists.heads.map((head) => [head.code, head]));
  const membersOf = byHousehold(lists.members);
  return {
    rules: order.rules,
    columns: found.header.columns,
    villages,
    headOf: (code) => heads.get(code),
    membersOf: lists.members.length > 0 ? membersOf : undefined,
    hasHeadList: lists.heads.length > 0,
  };
}

function readRows(
  raws: readonly RawReviewRow[],
  context: RowContext,
  onProgress: (share: number) => void,
): ReviewRow[] {
  const headMemberOf = (code: string) => context.membersOf?.(code).find((member) => member.isHead);
  const twins = findTwins(raws, { headOf: context.headOf, headMemberOf });
  return raws.map((raw, i) => {
    if (i % 500 === 0) onProgress(i / raws.length);
    return readReviewRow(raw, context, twins.get(raw.number));
  });
}

function countVillages(
  names: readonly string[],
  heads: readonly HeadEntry[],
  rows: readonly ReviewRow[],
  book: VillageBook,
): VillageCount[] {
  const counts = new Map(names.map((name) => [name, { name, households: 0, review: 0 }]));
  for (const head of heads) {
    const count = counts.get(book.find(head.village) ?? '');
    if (count) count.households += 1;
  }
  for (const row of rows) {
    const count = counts.get(row.village ?? '');
    if (count) count.review += 1;
  }
  return inReadingOrder([...counts.values()], ({ name }) => name);
}

function listNotices(found: ReviewSheet, lists: Lists, header: CommuneHeader): Notice[] {
  const codes = new Set(lists.heads.map((head) => head.code));
  const missing = (code: Notice['code']): Notice => ({ sheet: found.sheet.name, row: 0, code });
  const unknown = lists.members.filter((member) => codes.size > 0 && !codes.has(member.householdCode));
  return [
    ...(lists.headList ? lists.headList.notices : [missing('HEAD_LIST_MISSING')]),
    ...(lists.memberList ? lists.memberList.notices : [missing('MEMBER_LIST_MISSING')]),
    ...unknown.map((m): Notice => ({ sheet: '', row: m.row, code: 'MEMBER_OF_UNKNOWN_HOUSEHOLD' })),
    ...(header.areaKind ? [] : [missing('AREA_KIND_MISSING')]),
  ];
}

/** Reads the three lists of a commune's workbook. Pure: the same sheets and rules give the same reading. */
export function readWorkbook(
  sheets: readonly Sheet[],
  order: ReadingOrder,
  onProgress: (share: number) => void = () => undefined,
): Result<WorkbookReading, WorkbookRefusal> {
  const found = findReviewSheet(sheets);
  const header =
    found && readCommuneHeader(found.sheet.rows.filter((row) => row.number <= found.header.lastRow));
  const refusal = refusalOf(found, header, order);
  if (refusal) return refusal;
  if (!found || !header) throw new Error('a workbook without list or header is refused above');
  const headList = readHeadList(sheets);
  const memberList = readMemberList(sheets, order.rules);
  const heads = headList?.heads ?? order.known?.heads ?? [];
  const members = memberList?.members ?? order.known?.members ?? [];
  const lists = { headList, memberList, heads, members };
  const names = villageNames(found, heads, order.known);
  const book = villageBook(names);
  const list = readReviewList(found, book);
  if (list.rows.length > MOST_HOUSEHOLDS || heads.length > MOST_HOUSEHOLDS) {
    return refuse('WORKBOOK_TOO_MANY_ROWS', {
      most: MOST_HOUSEHOLDS,
      found: Math.max(list.rows.length, heads.length),
    });
  }
  const rows = readRows(list.rows, rowContext(found, lists, book, order), onProgress);
  return success({
    header,
    columns: Object.fromEntries(found.header.columns) as Partial<Record<ReviewField, Column>>,
    sheetName: found.sheet.name,
    villages: countVillages(names, headList?.heads ?? [], rows, book),
    heads: headList?.heads ?? [],
    rows,
    members: memberList?.members ?? [],
    notices: [...list.notices, ...listNotices(found, lists, header)],
  });
}
