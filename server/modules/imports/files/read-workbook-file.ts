import type { Result } from '../../../kernel/result.ts';
import { WORKBOOK_LIMITS, type FileLimits } from '../../../platform/files/file-limits.ts';
import { runInWorker } from '../../../platform/files/worker-task.ts';
import type { ReadingRefusal } from '../app/file-ports.ts';
import type { ReadingOrder } from '../domain/read-workbook.ts';
import type { WorkbookReading, WorkbookRefusal } from '../domain/workbook-reading.ts';

/** Reads an uploaded workbook in a thread of its own. Nothing is saved. */
export function readWorkbookFile(
  bytes: Uint8Array,
  order: ReadingOrder,
  onProgress?: (share: number) => void,
  limits: FileLimits = WORKBOOK_LIMITS,
): Promise<Result<WorkbookReading, ReadingRefusal>> {
  return runInWorker<WorkbookReading, WorkbookRefusal>({
    module: new URL('./reading-thread.ts', import.meta.url),
    data: { bytes, limits, order },
    limits,
    ...(onProgress ? { onProgress } : {}),
  });
}
