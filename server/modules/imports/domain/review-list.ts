import { cellText, storable, type Sheet, type SheetRow } from './cell.ts';
import type { ReviewField } from './fields.ts';
import { findHeaderRow, type HeaderRow } from './header-row.ts';
import { REVIEW_HEADER_WORDS } from './header-words.ts';
import type { Notice } from './notice.ts';
import { plainText } from './plain-text.ts';
import type { RawReviewRow, ReviewCells } from './review-row.ts';
import { looksLikeVillage, type VillageBook } from './villages.ts';

export interface ReviewSheet {
  readonly sheet: Sheet;
  readonly header: HeaderRow<ReviewField>;
}

/** Without these a list cannot be read at all. Other columns may be missing; their rows then say so. */
export const REQUIRED_FIELDS: readonly ReviewField[] = ['code', 'name', 'b1', 'b2', 'indicators'];
/** With fewer recognised columns a sheet is not taken for a review list at all. */
const LEAST_COLUMNS = 4;

/** The sheet that looks most like a review list: by its column headers, whatever the tab is called. */
export function findReviewSheet(sheets: readonly Sheet[]): ReviewSheet | undefined {
  const found = sheets.flatMap((sheet) => {
    const header = findHeaderRow(sheet.rows, REVIEW_HEADER_WORDS);
    const scored =
      header && (header.columns.has('b1') || header.columns.has('b2') || header.columns.has('indicators'));
    return header && scored && header.columns.size >= LEAST_COLUMNS ? [{ sheet, header }] : [];
  });
  return found.sort((a, b) => b.header.columns.size - a.header.columns.size)[0];
}

const TOTAL = /^(tong cong|tong so|tong|cong|cong chung)\b/;
const ENUMERATION = /^([IVXLC]+|\d+|[-*•+])[.)]?\s+/;
const COUNT_BEHIND = /\s*[(:–-]\s*\d+ hộ\)?$/;
/** A row with as much as this is somebody's household, even without number and code. */
const FILLED_ENOUGH = 5;

const headingText = (text: string): string => text.replace(ENUMERATION, '').replace(COUNT_BEHIND, '').trim();

type Sorted =
  | { readonly kind: 'HOUSEHOLD' }
  | { readonly kind: 'HEADING'; readonly village: string }
  | { readonly kind: 'TOTAL'; readonly stated: number | null }
  | { readonly kind: 'BLANK' | 'UNKNOWN' };

/** Household, heading of a village, totals, blank, or none of these. When in doubt it is a household. */
function sortRow(row: SheetRow, cells: ReviewCells, villages: VillageBook): Sorted {
  const texts = row.cells.map(cellText).filter((text) => text !== '');
  if (texts.length === 0) return { kind: 'BLANK' };
  const hasCode = /\d/.test(cellText(cells.code));
  const filled = Object.entries(cells).filter(
    ([field, cell]) => field !== 'ordinal' && cellText(cell) !== '',
  ).length;
  const numbered = /^\d+[.)]?$/.test(cellText(cells.ordinal));
  if (!hasCode && !numbered && texts.some((text) => TOTAL.test(plainText(text)))) {
    const stated = /(\d+) ho\b/.exec(plainText(texts.join(' ')))?.[1];
    return { kind: 'TOTAL', stated: stated ? Number(stated) : null };
  }
  if (!hasCode && filled <= 2) {
    const heading = texts.map(headingText).find((text) => villages.find(text) ?? looksLikeVillage(text));
    if (heading) return { kind: 'HEADING', village: villages.find(heading) ?? heading };
  }
  const household = hasCode || (numbered && filled >= 1) || filled >= FILLED_ENOUGH;
  return { kind: household ? 'HOUSEHOLD' : 'UNKNOWN' };
}

function cellsOf(row: SheetRow, header: HeaderRow<ReviewField>): ReviewCells {
  const cells: Partial<Record<ReviewField, SheetRow['cells'][number]>> = {};
  for (const [field, column] of header.columns) {
    const cell = row.cells[column.index] ?? null;
    cells[field] = typeof cell === 'string' ? storable(cell) : cell;
  }
  return cells;
}

export interface ReviewListRows {
  readonly rows: readonly RawReviewRow[];
  readonly notices: readonly Notice[];
}

/** Takes the list apart. Nothing is dropped silently: what is neither household, heading nor total is reported. */
export function readReviewList({ sheet, header }: ReviewSheet, villages: VillageBook): ReviewListRows {
  const rows: RawReviewRow[] = [];
  const notices: Notice[] = [];
  let headingVillage: string | null = null;
  let countedAtTotal: number | null = null;
  for (const row of sheet.rows) {
    if (row.number <= header.lastRow) continue;
    const cells = cellsOf(row, header);
    const sorted = sortRow(row, cells, villages);
    if (sorted.kind === 'HOUSEHOLD') rows.push({ number: row.number, cells, headingVillage });
    else if (sorted.kind === 'HEADING') headingVillage = sorted.village;
    else if (sorted.kind === 'TOTAL') {
      countedAtTotal = rows.length;
      if (sorted.stated !== null && sorted.stated !== rows.length) {
        const details = { stated: sorted.stated, counted: rows.length };
        notices.push({ sheet: sheet.name, row: row.number, code: 'TOTAL_DIFFERS', details });
      }
    } else if (sorted.kind === 'UNKNOWN' && countedAtTotal !== rows.length) {
      notices.push({ sheet: sheet.name, row: row.number, code: 'ROW_NOT_UNDERSTOOD' });
    }
  }
  return { rows, notices };
}
