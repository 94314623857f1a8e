import type { Result } from '../../../kernel/result.ts';
import type { ReadingOrder } from '../domain/read-workbook.ts';
import type { StoredRow } from '../domain/stored-row.ts';
import type { WorkbookReading, WorkbookRefusal } from '../domain/workbook-reading.ts';
import type { LoadedPlace } from './load-place.ts';

/** Why a file could not be opened: said by whoever opens it. */
export type FileRefusalCode =
  | 'FILE_NOT_A_WORKBOOK'
  | 'FILE_TOO_LARGE'
  | 'FILE_UNPACKS_TOO_LARGE'
  | 'FILE_TAKES_TOO_LONG'
  | 'WORKBOOK_TOO_MANY_ROWS';
export type ReadingRefusal = FileRefusalCode | WorkbookRefusal;

/** Opens a workbook and reads its lists, away from the thread that counts votes. */
export type ReadFile = (
  bytes: Uint8Array,
  order: ReadingOrder,
  onProgress?: (share: number) => void,
) => Promise<Result<WorkbookReading, ReadingRefusal>>;

export interface RowsToMendFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Writes rows to mend as a workbook that can be filled in and sent back. */
export type WriteRowsToMend = (rows: readonly StoredRow[], place: LoadedPlace) => Promise<RowsToMendFile>;
