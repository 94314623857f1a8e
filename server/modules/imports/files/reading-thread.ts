import { parentPort, workerData } from 'node:worker_threads';
import type { FileLimits } from '../../../platform/files/file-limits.ts';
import { readSheets } from '../../../platform/files/xlsx/read-sheets.ts';
import type { WorkerMessage } from '../../../platform/files/worker-task.ts';
import { readWorkbook, type ReadingOrder } from '../domain/read-workbook.ts';

/** Runs in a thread of its own (see platform/files/worker-task.ts): opens the file, reads the lists, posts the reading. */
export interface ReadingThreadData {
  readonly bytes: Uint8Array;
  readonly limits: FileLimits;
  readonly order: ReadingOrder;
}

/** Opening takes most of the time; the rest is reading rows. */
const OPENING_SHARE = 0.7;

const post = (message: WorkerMessage<unknown>): void => parentPort?.postMessage(message);
const { bytes, limits, order } = workerData as ReadingThreadData;

const sheets = await readSheets(bytes, limits, (share) => post({ progress: share * OPENING_SHARE }));
post({
  answer: sheets.ok
    ? readWorkbook(sheets.value, order, (share) =>
        post({ progress: OPENING_SHARE + share * (1 - OPENING_SHARE) }),
      )
    : sheets,
});
