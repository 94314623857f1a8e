import { spawnSync } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Builds the pages when they were never built or something they are made of is newer. Nothing to do otherwise. */
const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const built = join(projectFolder, 'web/build/handler.js');

const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Math.max(0, ...(await Promise.all(files.map(changedAt))));
}

const sources = await Promise.all([
  newestIn(join(projectFolder, 'web/src')),
  changedAt(join(projectFolder, 'vite.config.ts')),
  changedAt(join(projectFolder, 'package-lock.json')),
]);
if ((await changedAt(built)) < Math.max(...sources)) {
  process.stdout.write(
    'Đang dựng giao diện, lần đầu mất khoảng nửa phút … / Building the pages, about half a minute …\n',
  );
  // by its command line: called from a program, Kit 3 looks for its entries before it has written them
  const vite = join(projectFolder, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  process.exitCode = status ?? 1;
}
