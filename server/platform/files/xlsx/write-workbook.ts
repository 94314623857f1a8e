import { writeXlsx } from 'hucre/xlsx';
import type { SheetCell } from './read-sheets.ts';

export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Rows that stay while scrolling. */
  readonly frozenRows: number;
}

/** A real .xlsx. Texts are written as texts: one that begins with "=" is no formula. */
export const writeSheets = (sheets: readonly SheetToWrite[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) => [...row]),
      columns: sheet.widths.map((width) => ({ width })),
      freezePane: { rows: sheet.frozenRows },
    })),
  });

export const writeWorkbook = (sheet: SheetToWrite): Promise<Uint8Array> => writeSheets([sheet]);
