import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PartFiles } from '../app/print-store.ts';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Written beside, flushed, then given its name: half a file never has one. Ids are ours, so they are safe as names. */
export function createPartFiles(folder: string): PartFiles {
  const place = (runId: string, n: number) => join(folder, runId, `${n}.pdf`);
  return {
    put: async (runId, n, bytes) => {
      await mkdir(join(folder, runId), { recursive: true, mode: 0o700 });
      const draft = `${place(runId, n)}.part`;
      const handle = await open(draft, 'w', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, place(runId, n));
    },
    get: (runId, n) =>
      readFile(place(runId, n)).catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      }),
    remove: (runId) => rm(join(folder, runId), { recursive: true, force: true }),
  };
}
