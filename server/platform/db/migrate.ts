import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

import { APP_ROLE } from './data-source.ts';

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

/**
 * Whoever owns the database must be able to work as the application's role. Since Postgres 16 the right to make roles does
 * not reach one that somebody else made in the same cluster.
 */
async function requireRole(guard: QueryRunner): Promise<void> {
  const sql = `SELECT current_user AS owner, pg_has_role(current_user, '${APP_ROLE}', 'MEMBER') AS member`;
  const [found] = (await guard.query(sql)) as { owner: string; member: boolean }[];
  if (found?.member) return;
  throw new Error(
    `Tài khoản cơ sở dữ liệu chưa được dùng vai trò ${APP_ROLE}; người quản trị Postgres cần chạy: / ` +
      `The database account may not use the role ${APP_ROLE}; an administrator of Postgres has to run:\n` +
      `  GRANT ${APP_ROLE} TO "${found?.owner ?? ''}"`,
  );
}

/** Those of a backup: it can be older than this version, never newer. */
function named(all: readonly MigrationClass[], only: readonly string[]): MigrationClass[] {
  const unknown = only.filter((name) => !all.some((one) => one.name === name));
  if (unknown.length === 0) return all.filter((one) => only.includes(one.name));
  throw new Error(
    `Dữ liệu của phiên bản mới hơn; hãy cập nhật phần mềm trước. / The data is of a newer version; update first. (${unknown.join(', ')})`,
  );
}

/** An older version on a database of a newer one would write what the newer has forbidden. */
async function refuseNewer(guard: QueryRunner, all: readonly MigrationClass[]): Promise<void> {
  const [table] = (await guard.query(`SELECT to_regclass('migrations') AS there`)) as { there: unknown }[];
  if (!table?.there) return;
  const done = (await guard.query(`SELECT name FROM migrations`)) as { name: string }[];
  named(
    all,
    done.map(({ name }) => name),
  );
}

/**
 * Brings the database up to date as its owner. Two servers starting at once: the second waits, then finds nothing to do.
 * `only`: up to what a backup was made with.
 */
export async function migrate(
  url: string,
  folder: string,
  { only }: { only?: readonly string[] } = {},
): Promise<number> {
  const all = await loadMigrations(folder);
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: only ? named(all, only) : all,
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 2,
  });
  await source.initialize();
  const guard = source.createQueryRunner();
  try {
    await guard.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    await refuseNewer(guard, all);
    const { length } = await source.runMigrations();
    await requireRole(guard);
    return length;
  } finally {
    await guard.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`).catch(() => undefined);
    await guard.release();
    await source.destroy();
  }
}
