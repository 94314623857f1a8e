import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { createDataSource, createUnitOfWork, migrate } from '../platform/db/index.ts';
import { findRunningPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres/index.ts';
import { holdDataFolder } from '../platform/files/hold-data-folder.ts';
import { findDifferences, type Reconciliation } from './find-differences.ts';

const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const config = readConfig(projectFolder);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Opened = { readonly url: string; close(): Promise<void> };

/** DATABASE_URL; or the embedded database of the running server; or, when none runs, the embedded one for a moment. */
async function openDatabase(): Promise<Opened> {
  if (config.databaseUrl) return { url: config.databaseUrl, close: async () => undefined };
  const dataFolder = join(config.dataFolder, 'postgres');
  const running = await findRunningPostgres(dataFolder);
  if (running) return { url: running, close: async () => undefined };
  const release = await holdDataFolder(config.dataFolder);
  const postgres = await startEmbeddedPostgres({ dataFolder, runtimeFolder: config.runtimeFolder });
  await migrate(postgres.url, join(projectFolder, 'migrations'));
  return {
    url: postgres.url,
    close: async () => {
      await postgres.stop();
      await release();
    },
  };
}

const LATE_MS = 10_000;

/** A running server handles its events within a second or so: what differs only because it is late is looked at again. */
async function reconcile(url: string): Promise<Reconciliation> {
  const source = createDataSource({ url, entities: [], role: 'app', poolSize: 1 });
  await source.initialize();
  try {
    const unitOfWork = createUnitOfWork(source, () => undefined);
    const until = Date.now() + LATE_MS;
    for (;;) {
      const found = await unitOfWork.snapshot(findDifferences);
      if (found.differences.length === 0 || found.waiting === 0 || Date.now() > until) return found;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  } finally {
    await source.destroy();
  }
}

const opened = await openDatabase();
try {
  const { cases, decisions, waiting, differences } = await reconcile(opened.url);
  say(`Hồ sơ ${cases} · quyết định ${decisions} · sự kiện chờ ${waiting}`);
  say(`Cases ${cases} · decisions ${decisions} · events waiting ${waiting}`);
  for (const { kind, place, expected, found } of differences)
    say(`  ${kind}  ${place}\n    ${expected}  ≠  ${found}`);
  say(
    differences.length === 0
      ? 'Biểu tổng hợp và hồ sơ thẩm định khớp với quyết định: 0 sai lệch. / Tally and queue match the decisions: 0 differences.'
      : `Có ${differences.length} sai lệch. / ${differences.length} differences.`,
  );
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  await opened.close();
}
