import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

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

/** Files that people sent, in a folder of the data folder. */
export type FileFolder = {
  put(id: string, bytes: Uint8Array): Promise<void>;
  get(id: string): Promise<Uint8Array | null>;
  remove(id: string): Promise<void>;
};

export const createFileFolder = (folder: string): FileFolder => ({
  put: (id, bytes) => write(folder, id, bytes),
  get: (id) =>
    readFile(join(folder, id)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    }),
  remove: (id) => rm(join(folder, id), { force: true }),
});
