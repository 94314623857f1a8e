import { Worker } from 'node:worker_threads';
import { refuse, type Result } from '../../kernel/result.ts';
import type { FileLimits, FileRefusal } from './file-limits.ts';

/** What a worker module posts: progress as often as it likes, one answer at the end. */
export type WorkerMessage<T> = { readonly progress: number } | { readonly answer: T };

export interface WorkerOrder {
  /** A module that needs nothing but type stripping (no decorators): it starts without a loader. */
  readonly module: URL;
  readonly data: unknown;
  readonly limits: Pick<FileLimits, 'maxMillis' | 'maxHeapMegabytes'>;
  readonly onProgress?: (share: number) => void;
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Runs one piece of work in a thread of its own, with a limit on memory and time, so that no file can stop the
 * server or the vote that runs on it. Faults of the worker are thrown here; running out of bounds is a refusal.
 */
export function runInWorker<T, Code extends string>(
  order: WorkerOrder,
): Promise<Result<T, Code | FileRefusal>> {
  type Answer = Result<T, Code | FileRefusal>;
  return new Promise<Answer>((resolve, reject) => {
    const worker = new Worker(order.module, {
      workerData: order.data,
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: order.limits.maxHeapMegabytes },
    });
    const timer = setTimeout(
      () => settle(() => resolve(refuse('FILE_TAKES_TOO_LONG'))),
      order.limits.maxMillis,
    );
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      worker.removeAllListeners('exit');
      finish();
      void worker.terminate();
    };
    worker.on('message', (message: WorkerMessage<Answer>) => {
      if ('progress' in message) order.onProgress?.(message.progress);
      else settle(() => resolve(message.answer));
    });
    worker.once('error', (error: NodeJS.ErrnoException) =>
      settle(() =>
        error.code === OUT_OF_MEMORY ? resolve(refuse('FILE_UNPACKS_TOO_LARGE')) : reject(error),
      ),
    );
    worker.once('exit', (code) =>
      settle(() => reject(new Error(`the reading thread ended with code ${code}`))),
    );
  });
}
