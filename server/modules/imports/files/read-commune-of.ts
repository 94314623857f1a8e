import { refuse, success, type Result } from '../../../kernel/result.ts';
import { WORKBOOK_LIMITS } from '../../../platform/files/file-limits.ts';
import { readSheets } from '../../../platform/files/xlsx/read-sheets.ts';
import { readCommuneHeader, type CommuneHeader } from '../domain/commune-header.ts';
import { findReviewSheet } from '../domain/review-list.ts';
import type { ReadingRefusal } from '../app/file-ports.ts';

/** Which commune and year a workbook belongs to; for the command line, which has no page that says so. */
export async function readCommuneOf(bytes: Uint8Array): Promise<Result<CommuneHeader, ReadingRefusal>> {
  const sheets = await readSheets(bytes, WORKBOOK_LIMITS);
  if (!sheets.ok) return sheets;
  const found = findReviewSheet(sheets.value);
  if (!found) return refuse('SHEET_LIST_NOT_FOUND');
  const header = readCommuneHeader(found.sheet.rows.filter((row) => row.number <= found.header.lastRow));
  return header
    ? success(header)
    : refuse('SHEET_HEADER_NOT_FOUND', { sheet: found.sheet.name, missing: 'Mã xã, NĂM' });
}
