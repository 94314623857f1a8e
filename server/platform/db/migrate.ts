import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { DataSource, type MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

const MIGRATION_LOCK = 7_204_611; // any number, the same in every server

/** The classes of `migrations/NNNN-verb-noun.ts`, in order. */
export async function loadMigrations(folder: string): Promise<MigrationClass[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}-.+\.ts$/.test(file)).sort();
  const modules = await Promise.all(
    files.map(
      (file) => import(pathToFileURL(join(folder, file)).href) as Promise<Record<string, MigrationClass>>,
    ),
  );
  return modules.flatMap((exported) => Object.values(exported));
}

/** Brings the database up to date as its owner. Two servers starting at once: the second waits, then finds nothing to do. */
export async function migrate(url: string, folder: string): Promise<number> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: await loadMigrations(folder),
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 2,
  });
  await source.initialize();
  const guard = source.createQueryRunner();
  try {
    await guard.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    return (await source.runMigrations()).length;
  } finally {
    await guard.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`).catch(() => undefined);
    await guard.release();
    await source.destroy();
  }
}
