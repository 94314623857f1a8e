import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { withoutOverrides } from '../../../kernel/without-overrides.ts';
import type { FileLimits, FileRefusal } from '../file-limits.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/** A cell as plain data; dates as ISO text, so that rows can be kept as JSON. */
export type SheetCell = string | number | boolean | null;

export interface FileSheetRow {
  /** As Excel numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

export interface FileSheet {
  readonly name: string;
  readonly rows: readonly FileSheetRow[];
}

const toCell = (value: unknown): SheetCell => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value === 'string') return withoutOverrides(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
};

async function sheetNames(workbook: Uint8Array): Promise<string[]> {
  const names: string[] = [];
  await readXlsx(workbook, { sheets: ({ name }) => names.push(name) < 0 });
  return names;
}

interface Walk {
  readonly rows: FileSheetRow[];
  readonly tooMany: boolean;
}

async function readSheet(
  workbook: Uint8Array,
  index: number,
  limits: FileLimits,
  onRow: () => void,
): Promise<Walk> {
  const rows: FileSheetRow[] = [];
  for await (const row of streamXlsxRows(workbook, { sheet: index })) {
    onRow();
    const cells = row.values.slice(0, limits.maxColumns).map(toCell);
    if (cells.every((cell) => cell === null || cell === '')) continue;
    if (rows.length >= limits.maxRowsPerSheet) return { rows, tooMany: true };
    rows.push({ number: row.index + 1, cells });
  }
  return { rows, tooMany: false };
}

const ROW_ELEMENT = Buffer.from('<row');

/** How many rows the repacked (uncompressed) workbook holds, for the progress bar. */
function countRows(workbook: Uint8Array): number {
  const bytes = Buffer.from(workbook.buffer, workbook.byteOffset, workbook.byteLength);
  let count = 0;
  for (let at = bytes.indexOf(ROW_ELEMENT); at >= 0; at = bytes.indexOf(ROW_ELEMENT, at + 4)) count += 1;
  return Math.max(1, count);
}

const REPORT_EVERY = 500;

/** Opens an xlsx file within the limits and reads every sheet that is not blank, row by row. */
export async function readSheets(
  bytes: Uint8Array,
  limits: FileLimits,
  onProgress: (share: number) => void = () => undefined,
): Promise<Result<readonly FileSheet[], FileRefusal>> {
  const unpacked = unpackWorkbook(bytes, limits);
  if (!unpacked.ok) return unpacked;
  const total = countRows(unpacked.value);
  let done = 0;
  const onRow = (): void => {
    done += 1;
    if (done % REPORT_EVERY === 0) onProgress(Math.min(1, done / total));
  };
  try {
    const sheets: FileSheet[] = [];
    const names = await sheetNames(unpacked.value);
    for (const [index, name] of names.slice(0, limits.maxSheets).entries()) {
      const { rows, tooMany } = await readSheet(unpacked.value, index, limits, onRow);
      if (tooMany) return refuse('WORKBOOK_TOO_MANY_ROWS', { most: limits.maxRowsPerSheet });
      if (rows.length > 0) sheets.push({ name: name.normalize('NFC'), rows });
    }
    return success(sheets);
  } catch (error) {
    // The library throws on broken XML and on missing parts: for the reader of the message that is "no workbook".
    if (error instanceof RangeError) throw error;
    return refuse('FILE_NOT_A_WORKBOOK');
  }
}
