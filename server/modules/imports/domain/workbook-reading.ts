import type { Column, ReviewField } from './fields.ts';
import type { CommuneHeader } from './commune-header.ts';
import type { HeadEntry } from './head-list.ts';
import type { Member } from './member-list.ts';
import type { Notice } from './notice.ts';
import type { ReviewRow } from './review-row.ts';

export const WORKBOOK_REFUSALS = [
  'SHEET_LIST_NOT_FOUND',
  'SHEET_HEADER_NOT_FOUND',
  'WORKBOOK_OF_ANOTHER_COMMUNE',
  'WORKBOOK_OF_ANOTHER_YEAR',
  'WORKBOOK_TOO_MANY_ROWS',
] as const;
export type WorkbookRefusal = (typeof WORKBOOK_REFUSALS)[number];

export interface VillageCount {
  readonly name: string;
  /** Heads of household in the list of heads. */
  readonly households: number;
  /** Rows of the review list, to mend or not. */
  readonly review: number;
}

/** Everything a workbook says, with one fate for every row under review. Nothing of it is saved yet. */
export interface WorkbookReading {
  readonly header: CommuneHeader;
  /** Letters and headers of the review list, for reports and for the workbook of rows to mend. */
  readonly columns: Readonly<Partial<Record<ReviewField, Column>>>;
  readonly sheetName: string;
  /** In reading order. */
  readonly villages: readonly VillageCount[];
  readonly heads: readonly HeadEntry[];
  readonly rows: readonly ReviewRow[];
  readonly members: readonly Member[];
  readonly notices: readonly Notice[];
}
