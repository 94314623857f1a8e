/** What a file may cost before it is refused. A commune's workbook has about 0.6 MB and unpacks to 6 MB. */
export interface FileLimits {
  readonly maxFileBytes: number;
  /** Measured while unpacking, over all parts that are read; what the file claims about itself is not believed. */
  readonly maxUnpackedBytes: number;
  readonly maxEntries: number;
  /** A single part that grows more than this is no spreadsheet a person typed. Small parts are let through. */
  readonly maxRatio: number;
  readonly maxRowsPerSheet: number;
  readonly maxColumns: number;
  readonly maxSheets: number;
  readonly maxMillis: number;
  readonly maxHeapMegabytes: number;
}

const MEGABYTE = 1024 * 1024;

export const WORKBOOK_LIMITS: FileLimits = {
  maxFileBytes: 10 * MEGABYTE,
  maxUnpackedBytes: 200 * MEGABYTE,
  maxEntries: 2_000,
  maxRatio: 200,
  maxRowsPerSheet: 120_000,
  maxColumns: 64,
  maxSheets: 30,
  maxMillis: 60_000,
  maxHeapMegabytes: 768,
};

export const FILE_REFUSALS = [
  'FILE_NOT_A_WORKBOOK',
  'FILE_TOO_LARGE',
  'FILE_UNPACKS_TOO_LARGE',
  'FILE_TAKES_TOO_LONG',
  'WORKBOOK_TOO_MANY_ROWS',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];
