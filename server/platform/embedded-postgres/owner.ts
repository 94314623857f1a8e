import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The user that Postgres runs as when we are root: it refuses to run as root itself. */
export type Owner = { readonly uid: number; readonly gid: number };

export function unprivilegedOwner(): Owner | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());
  return { uid: id('-u'), gid: id('-g') };
}

/** Postgres as another user must be able to walk down to its data: says which folder is in the way. */
export async function requireReachable(folder: string): Promise<void> {
  for (let at = dirname(folder); ; at = dirname(at)) {
    const { mode } = await stat(at);
    if ((mode & 0o001) === 0)
      throw new Error(
        `Postgres runs as "nobody" and cannot enter ${at}. Set HOP_DAN_DATA to an open folder, or run as a user.`,
      );
    if (at === dirname(at)) return;
  }
}
