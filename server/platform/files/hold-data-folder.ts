import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const isOurServer = async (pid: number): Promise<boolean> => {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'main.ts');
  return command.includes('main.ts'); // the number may belong to another program after a restart of the machine
};

/** One server per data folder. A killed server's mark does not block: its process is gone. Returns the release. */
export async function holdDataFolder(folder: string): Promise<() => Promise<void>> {
  const mark = join(folder, 'server.pid');
  const holder = Number(await readFile(mark, 'utf8').catch(() => '0'));
  if (holder && holder !== process.pid && (await isOurServer(holder)))
    throw new Error(
      `Họp Dân đang chạy với dữ liệu này (tiến trình ${holder}). / Already running on this data (process ${holder}).`,
    );
  await writeFile(mark, String(process.pid));
  return () => rm(mark, { force: true });
}
