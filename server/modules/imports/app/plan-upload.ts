import type { Tx } from '../../../kernel/ports.ts';
import { countPlan, planImport, type PlanCounts, type PlannedRow } from '../domain/plan-import.ts';
import { severityOf } from '../domain/reason.ts';
import type { WorkbookReading } from '../domain/workbook-reading.ts';
import { classifyRow } from './classify-rows.ts';
import type { ImportStore } from './import-store.ts';
import type { LoadedPlace } from './load-place.ts';

export interface UploadPlan {
  readonly rows: readonly PlannedRow[];
  readonly counts: PlanCounts;
}

/** What a reading would do to the commune as it is now. Preview and confirm ask the same question. */
export async function planUpload(
  imports: ImportStore,
  tx: Tx,
  reading: WorkbookReading,
  place: LoadedPlace,
): Promise<UploadPlan> {
  const there = {
    caseByCode: await imports.casesByCode(tx, place),
    storedRows: await imports.mendableRows(tx, place),
  };
  const rows = planImport(
    reading.rows.map((row) => classifyRow(row, reading.columns, place)),
    there,
    reading.columns,
  );
  return { rows, counts: countPlan(rows, (reason) => severityOf(reason) === 'WARN') };
}
