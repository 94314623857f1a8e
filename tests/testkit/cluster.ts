import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../server/platform/db/index.ts';
import { startEmbeddedPostgres } from '../../server/platform/embedded-postgres/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string;
  }
}

/** Binaries are unpacked once per machine and user, so that a test run does not copy 60 MB each time. */
export const testRuntimeFolder = join(tmpdir(), `hop-dan-test-runtime-${process.getuid?.() ?? 0}`);

/** One embedded cluster for the whole run; its database `hop_dan` is the migrated template of every test database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'hop-dan-test-'));
  await chmod(folder, 0o711); // as root, Postgres runs as somebody else
  const postgres = await startEmbeddedPostgres({
    dataFolder: join(folder, 'pg'),
    runtimeFolder: testRuntimeFolder,
  });
  await migrate(postgres.url, join(import.meta.dirname, '../../migrations'));
  project.provide('clusterUrl', postgres.url);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
