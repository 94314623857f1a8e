import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

const OURS = /server[/\\](main|tools[/\\][\w-]+)\.ts/;

/** Does the process that made the mark still live? Its number may belong to another program after a restart. */
async function isHeld(mark: string): Promise<boolean> {
  try {
    process.kill(Number(mark), 0);
  } catch {
    return false;
  }
  return OURS.test(await readFile(`/proc/${mark}/cmdline`, 'utf8').catch(() => 'server/main.ts'));
}

const read = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null);

/**
 * A name in the kernel that one process at a time can have (an abstract socket), and that goes with the process however
 * it ends. A mark in a file cannot do this: taking over a dead one's mark is two steps, and a third server fits between.
 * Null: somebody has it. Where there are no such names (not Linux) the mark alone has to do.
 */
async function takeName(folder: string): Promise<(() => void) | null> {
  if (process.platform !== 'linux') return () => undefined;
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex');
  const holder = createServer((socket) => socket.destroy());
  holder.unref();
  const taken = once(holder, 'listening');
  holder.listen(`\0hop-dan-${name}`);
  try {
    await taken;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
  return () => holder.close();
}

/**
 * One server, or one tool with a database of its own, per data folder: two of them at once, also when they start at the
 * same moment, would end each other's Postgres. The mark of one that was killed does not block. Returns the release.
 */
export async function holdDataFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'server.pid');
  const us = String(process.pid);
  const releaseName = await takeName(folder);
  const mark = await read(file);
  if (!releaseName || (mark !== null && mark !== us && (await isHeld(mark)))) {
    releaseName?.();
    const holder = mark ?? '?';
    throw new Error(
      `Họp Dân đang chạy với dữ liệu này (tiến trình ${holder}). / Already running on this data (process ${holder}).`,
    );
  }
  await writeFile(file, us);
  return async () => {
    if ((await read(file)) === us) await rm(file, { force: true });
    releaseName();
  };
}
