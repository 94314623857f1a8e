import { statfs } from 'node:fs/promises';

/** What the folder's disk has left for a program that is not root, in megabytes. */
export async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / 1_000_000);
}
