import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { BackupRefused, checkBackup, restoreBackup } from '../platform/backup/index.ts';
import { checkChains, createDataSource, createUnitOfWork } from '../platform/db/index.ts';
import { findRunningPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres/index.ts';
import { holdDataFolder } from '../platform/files/hold-data-folder.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { findDifferences } from './find-differences.ts';

const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const config = readConfig(projectFolder);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The database to restore into: DATABASE_URL, or an embedded one that no server is using. */
async function openTarget(): Promise<{ url: string; close(): Promise<void> }> {
  if (config.databaseUrl) return { url: config.databaseUrl, close: async () => undefined };
  await mkdir(config.dataFolder, { recursive: true });
  const dataFolder = join(config.dataFolder, 'postgres');
  if (await findRunningPostgres(dataFolder))
    throw new BackupRefused(
      'Máy chủ đang chạy trên thư mục này; hãy dừng lại trước. / A server runs on this folder; stop it first.',
    );
  const release = await holdDataFolder(config.dataFolder);
  const postgres = await startEmbeddedPostgres({ dataFolder, runtimeFolder: config.runtimeFolder });
  return {
    url: postgres.url,
    close: async () => {
      await postgres.stop();
      await release();
    },
  };
}

/** The restored data speaks for itself: every chain of the log whole, tally and queue what the decisions say. */
async function prove(url: string): Promise<boolean> {
  const source = createDataSource({ url, entities: [], role: 'app', poolSize: 1, longestStatementMs: null });
  await source.initialize();
  try {
    const unitOfWork = createUnitOfWork(source, () => undefined);
    const { scopes, entries, broken } = await unitOfWork.snapshot(checkChains);
    const { decisions, differences } = await unitOfWork.snapshot(findDifferences);
    say(
      `Nhật ký: ${scopes} chuỗi, ${entries} mục, ${broken.length} chỗ đứt. Quyết định ${decisions}, sai lệch ${differences.length}.`,
    );
    say(
      `Log: ${scopes} chains, ${entries} entries, ${broken.length} broken. Decisions ${decisions}, differences ${differences.length}.`,
    );
    for (const { scope, seq } of broken) say(`  ${scope} ${seq}`);
    for (const { kind, place } of differences) say(`  ${kind} ${place}`);
    return broken.length === 0 && differences.length === 0;
  } finally {
    await source.destroy();
  }
}

/** `npm run restore -- FILE`: into an empty data folder or database. */
async function restore(file: string): Promise<boolean> {
  const passphrase = await askPassphrase(config.backupPassphrase, { isNew: false });
  const { about } = await checkBackup(file, passphrase);
  say(`Bản sao lưu lúc ${about.madeAt}. / Backup of ${about.madeAt}.`);
  const target = await openTarget();
  try {
    const migrationsFolder = join(projectFolder, 'migrations');
    const { dataFolder } = config;
    const { tables } = await restoreBackup(file, passphrase, {
      databaseUrl: target.url,
      dataFolder,
      migrationsFolder,
    });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say(`Đã khôi phục ${tables.length} bảng, ${rows} dòng; từng byte khớp bản sao lưu.`);
    say(`Restored ${tables.length} tables, ${rows} rows; every byte as in the backup.`);
    return await prove(target.url);
  } finally {
    await target.close();
  }
}

const [file] = process.argv.slice(2);
if (!file) {
  say('npm run restore -- TỆP.age / FILE.age');
  process.exitCode = 1;
} else
  await restore(resolve(file)).then(
    (whole) => void (process.exitCode = whole ? 0 : 1),
    (error: unknown) => {
      if (!(error instanceof BackupRefused)) throw error;
      say(error.message);
      process.exitCode = 1;
    },
  );
