import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageFiles } from '../app/ports.ts';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Written beside, flushed, then given its name: half a photo never has one. Ids are ours, so they are safe as names. */
async function write(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `${name}.part`);
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, join(folder, name));
}

/** Signed pages in a folder of the data folder. */
export const createPageFiles = (folder: string): PageFiles => ({
  put: (pageId, bytes) => write(folder, pageId, bytes),
  get: (pageId) =>
    readFile(join(folder, pageId)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    }),
  remove: (pageId) => rm(join(folder, pageId), { force: true }),
});
