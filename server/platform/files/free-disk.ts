import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What the disk has left where this folder is, or will be, for a program that is not root, in megabytes. */
export async function freeMegabytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return Math.floor((bavail * bsize) / 1_000_000);
  } catch (error) {
    if (!isMissing(error) || dirname(folder) === folder) throw error;
    return freeMegabytes(dirname(folder));
  }
}
