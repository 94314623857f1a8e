import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../server/platform/db/index.ts';
import { startEmbeddedPostgres } from '../../server/platform/embedded-postgres/index.ts';
import { wait } from './figures.ts';

const projectFolder = join(import.meta.dirname, '../..');

export type Environment = {
  readonly url: string;
  readonly port: number;
  readonly serverPid: number;
  readonly databaseUrl: string;
  /** The postmaster; its children do the work. */
  readonly postgresPid: number;
  stop(): Promise<void>;
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

async function startServer(port: number, databaseUrl: string, dataFolder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', '--empty'], {
    cwd: projectFolder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: databaseUrl,
      HOP_DAN_DATA: dataFolder,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let i = 0; i < 1200; i += 1) {
    if (child.exitCode !== null) throw new Error('the server ended');
    const ready = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return child;
    await wait(100);
  }
  throw new Error('the server did not answer');
}

/** The real server as `npm start` runs it, on an embedded cluster of its own with fsync on. */
export async function startEnvironment(): Promise<Environment> {
  const folder = await mkdtemp(join(tmpdir(), 'hop-dan-bench-'));
  await chmod(folder, 0o711); // as root, Postgres runs as somebody else
  const postgres = await startEmbeddedPostgres({
    dataFolder: join(folder, 'postgres'),
    runtimeFolder: join(folder, 'runtime'),
  });
  await migrate(postgres.url, join(projectFolder, 'migrations'));
  const port = await freePort();
  const child = await startServer(port, postgres.url, join(folder, 'data'));
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    serverPid: child.pid ?? 0,
    databaseUrl: postgres.url,
    postgresPid: postgres.pid() ?? 0,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
