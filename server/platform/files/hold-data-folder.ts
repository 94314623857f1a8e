import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
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

/** Moves a mark that nobody stands behind out of the way; of two who do so at once only one moves it. */
async function moveAside(file: string, mark: string): Promise<void> {
  const aside = `${file}.${process.pid}.old`;
  await rename(file, aside).catch(() => undefined); // somebody else was first
  const moved = await read(aside);
  if (moved !== null && moved !== mark) await link(aside, file).catch(() => undefined); // a fresh one, of somebody quicker
  await rm(aside, { force: true });
}

/** Puts our mark there with its content, in one step; false when there is one already. */
async function putMark(file: string): Promise<boolean> {
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, String(process.pid));
  const put = await link(draft, file).then(
    () => true,
    () => false,
  );
  await rm(draft, { force: true });
  return put;
}

/**
 * One server, or one tool with a database of its own, per data folder: two of them at once, also when they start at the
 * same moment, would end each other's Postgres. The mark of one that was killed does not block. Returns the release.
 */
export async function holdDataFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'server.pid');
  const us = String(process.pid);
  const mark = await read(file);
  if (mark !== null && (mark === us || !(await isHeld(mark)))) await moveAside(file, mark);
  if (!(await putMark(file))) {
    const holder = (await read(file)) ?? '?';
    throw new Error(
      `Họp Dân đang chạy với dữ liệu này (tiến trình ${holder}). / Already running on this data (process ${holder}).`,
    );
  }
  return async () => {
    if ((await read(file)) === us) await rm(file, { force: true });
  };
}
