import { runInWorker } from '../../../platform/files/worker-task.ts';
import type { ReportSheet } from '../app/print-report.ts';
import { STAGE_WORDS } from '../domain/stages.ts';
import { aboutOf, authorityOf } from './paper-words.ts';
import type { WorkbookOrder } from './workbook-thread.ts';

const LIMITS = { maxMillis: 60_000, maxHeapMegabytes: 768 };

/** A real .xlsx, a sheet for each form, written in a thread of its own. */
export async function writeReportWorkbook(sheet: ReportSheet): Promise<Uint8Array> {
  const { tables, areaName, areaLevel, frozen } = sheet;
  const data: WorkbookOrder = {
    tables,
    authority: authorityOf(sheet).join(' '),
    about: `${areaLevel === 'VILLAGE' ? `${areaName} – ` : ''}${aboutOf(sheet)}`,
    foot: frozen
      ? `Số liệu ${STAGE_WORDS[frozen.stage].vi.toLocaleLowerCase('vi')}, kèm theo ${frozen.reference}. SHA-256: ${frozen.sha256}`
      : 'Số liệu hiện nay, chưa chốt.',
  };
  const written = await runInWorker<Uint8Array, never>({
    module: new URL('./workbook-thread.ts', import.meta.url),
    ...{ data, limits: LIMITS },
  });
  if (!written.ok) throw new Error(`the workbook could not be written: ${written.code}`);
  return written.value;
}
