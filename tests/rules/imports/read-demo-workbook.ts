import { readFile } from 'node:fs/promises';
import { classify } from '../../../server/modules/rounds/domain/classify.ts';
import { compareClass, type ClassifiedRow } from '../../../server/modules/imports/domain/compare-classes.ts';
import { rulesFromPack } from '../../../server/modules/imports/domain/rules-from-pack.ts';
import { readWorkbook } from '../../../server/modules/imports/domain/read-workbook.ts';
import type { WorkbookReading } from '../../../server/modules/imports/domain/workbook-reading.ts';
import { WORKBOOK_LIMITS } from '../../../server/platform/files/file-limits.ts';
import { readSheets } from '../../../server/platform/files/xlsx/read-sheets.ts';
import { pack } from '../packs.ts';

const PROVINCE_CODES = ['066', '089'];

/** Reads one of the demo workbooks by the pack of its year, with the class that the scores give in every row. */
export async function readDemoWorkbook(
  name: string,
): Promise<{ reading: WorkbookReading; rows: ClassifiedRow[] }> {
  const bytes = await readFile(new URL(`../../../server/demo/workbooks/${name}.xlsx`, import.meta.url));
  const year = Number(name.slice(-4));
  const rulePack = pack(year <= 2020 ? 'vn-2016-2020' : 'vn-2022-2025');
  const sheets = await readSheets(bytes, WORKBOOK_LIMITS);
  if (!sheets.ok) throw new Error(sheets.code);
  const rules = rulesFromPack(rulePack, year, PROVINCE_CODES);
  if (!rules) throw new Error('the pack has no points');
  const reading = readWorkbook(sheets.value, { rules });
  if (!reading.ok) throw new Error(reading.code);
  const { columns, header } = reading.value;
  const areaKind = header.areaKind ?? 'RURAL';
  const rows = reading.value.rows.map((row) =>
    compareClass(row, columns, (scores) => {
      const result = classify(rulePack, { areaKind, ...scores });
      return result.ok ? result.value.class : null;
    }),
  );
  return { reading: reading.value, rows };
}
