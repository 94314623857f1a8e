import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, dropDatabase } from './database.ts';

export type TestServer = {
  readonly url: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  pid(): number;
  /** What it printed so far. */
  output(): string;
  /** In order, as by Ctrl-C. */
  stop(): Promise<void>;
  /** As when the power goes: SIGKILL, nothing is tidied up. */
  kill(): Promise<void>;
  /** Again, on the same port, database and folder. */
  restart(): Promise<void>;
  /** A second one starts beside it, waits, and takes over when the first is stopped in order. */
  relieve(): Promise<void>;
  /** Stops and removes database and folder. */
  dispose(): Promise<void>;
};

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

const projectFolder = join(import.meta.dirname, '../..');

type Running = { readonly child: ChildProcess; readonly output: () => string };

function spawnServer(port: number, args: string[], env: Record<string, string>): Running {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...args], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { child, output: () => said };
}

/** Minutes, for a busy machine. */
async function until({ child, output }: Running, isSo: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 6000; i += 1) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server ended: ${output()}`);
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not answer: ${output()}`);
}

const answers = (port: number, running: Running): Promise<void> =>
  until(running, () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      (response) => response.ok,
      () => false,
    ),
  );

async function launch(port: number, args: string[], env: Record<string, string>): Promise<Running> {
  const running = spawnServer(port, args, env);
  await answers(port, running);
  return running;
}

/** The real server in a process of its own, on a fresh database of the run's cluster (or its own embedded one). */
export async function startServer(
  options: { args?: string[]; env?: Record<string, string>; embedded?: boolean } = {},
): Promise<TestServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hop-dan-server-'));
  await chmod(dataFolder, 0o711); // as root, Postgres runs as somebody else
  const databaseUrl = options.embedded ? '' : await createDatabase();
  const port = await freePort();
  const env = {
    HOP_DAN_DATA: dataFolder,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    ...options.env,
  };
  const args = options.args ?? ['--empty'];
  let running = await launch(port, args, env);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const { child } = running;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    databaseUrl,
    dataFolder,
    pid: () => running.child.pid ?? 0,
    output: () => running.output(),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    restart: async () => {
      running = await launch(port, args, env);
    },
    relieve: async () => {
      const next = spawnServer(port, args, env);
      await until(next, async () => /waiting to take over/.test(next.output()));
      await end('SIGTERM');
      await answers(port, next);
      running = next;
    },
    dispose: async () => {
      await end('SIGTERM');
      if (databaseUrl) await dropDatabase(databaseUrl);
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
