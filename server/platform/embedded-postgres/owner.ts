import { execFileSync } from 'node:child_process';

/** The user that Postgres runs as when we are root: it refuses to run as root itself. */
export type Owner = { readonly uid: number; readonly gid: number };

export function unprivilegedOwner(): Owner | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());
  return { uid: id('-u'), gid: id('-g') };
}
