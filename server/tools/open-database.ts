import { join } from 'node:path';
import type { Config } from '../config.ts';
import { migrate } from '../platform/db/index.ts';
import { findRunningPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres/index.ts';
import { holdDataFolder } from '../platform/files/hold-data-folder.ts';

export type OpenedDatabase = { readonly url: string; close(): Promise<void> };

/** DATABASE_URL; or the embedded database of the running server; or, when none runs, the embedded one for a moment. */
export async function openDatabase(config: Config, projectFolder: string): Promise<OpenedDatabase> {
  const migrations = join(projectFolder, 'migrations');
  const dataFolder = join(config.dataFolder, 'postgres');
  const running = config.databaseUrl ?? (await findRunningPostgres(dataFolder));
  if (running) {
    await migrate(running, migrations);
    return { url: running, close: async () => undefined };
  }
  const release = await holdDataFolder(config.dataFolder);
  const postgres = await startEmbeddedPostgres({ dataFolder, runtimeFolder: config.runtimeFolder });
  await migrate(postgres.url, migrations);
  return {
    url: postgres.url,
    close: async () => {
      await postgres.stop();
      await release();
    },
  };
}
