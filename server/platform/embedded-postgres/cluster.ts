import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { unpackBinaries } from './binaries.ts';
import { requireReachable, unprivilegedOwner, type Owner } from './owner.ts';

/** A Postgres of our own: started and stopped with the server, data in a folder, fsync on. */
export type EmbeddedPostgres = {
  /** The database `hop_dan`, as the owner of the cluster. */
  readonly url: string;
  readonly port: number;
  /** The postmaster's process id, for fault tests. */
  pid(): number | undefined;
  stop(): Promise<void>;
};

type Options = {
  /** Where the cluster lives; made on first start. */
  dataFolder: string;
  /** Where the binaries are unpacked; may be shared by several clusters. */
  runtimeFolder: string;
  port?: number;
  onEvent?: (event: 'initialised' | 'orphan-stopped' | 'died' | 'restarted', detail?: string) => void;
};

const DATABASE = 'hop_dan';
const FREE_DISK_NEEDED = 300 * 1024 * 1024;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function run(command: string, args: string[], owner: Owner | null, cwd: string): Promise<void> {
  const child = spawn(command, args, { ...owner, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${said.slice(-2000)}`);
}

async function initialise(
  bin: string,
  folder: string,
  passwordFile: string,
  owner: Owner | null,
): Promise<void> {
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (owner) await chown(passwordFile, owner.uid, owner.gid);
  const draft = `${folder}.part`; // an initdb that was interrupted leaves no half cluster behind
  await rm(draft, { recursive: true, force: true });
  await run(
    join(bin, 'initdb'),
    [
      '-D',
      draft,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--no-locale',
    ],
    owner,
    '/',
  );
  await rename(draft, folder);
}

/** A server that was killed leaves its Postgres running: end that one before starting ours on the same data. */
async function stopOrphan(folder: string): Promise<number | null> {
  const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!pid || lines[1] !== folder) return null;
  const alive = (): boolean => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'postgres');
  if (!alive() || !command.includes('postgres')) return null;
  process.kill(pid, 'SIGINT'); // fast shutdown
  for (let i = 0; i < 300 && alive(); i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  if (alive())
    throw new Error(`A Postgres (process ${pid}) still uses ${folder}. Stop it, then start again.`);
  return pid;
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function waitUntilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let i = 0; i < 600; i += 1) {
    if (hasEnded(child)) throw new Error(`Postgres did not start: ${said()}`);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`Postgres did not answer within a minute: ${said()}`);
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
}

/** Starts the cluster, making it first if need be, and keeps it running until `stop`. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { dataFolder, runtimeFolder, onEvent = () => undefined } = options;
  const owner = unprivilegedOwner();
  const bin = join(await unpackBinaries(runtimeFolder, owner), 'bin');
  await mkdir(dataFolder, { recursive: true });
  const disk = await statfs(dataFolder);
  if (disk.bavail * disk.bsize < FREE_DISK_NEEDED)
    throw new Error(`Less than 300 MB free for ${dataFolder}. Free some disk space, then start again.`);
  if (owner) {
    await requireReachable(dataFolder);
    await chown(dataFolder, owner.uid, owner.gid);
  }
  await chmod(dataFolder, 0o700);

  const folder = join(dataFolder, 'cluster');
  const passwordFile = join(dataFolder, 'postgres-password');
  if (!(await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => ''))) {
    await initialise(bin, folder, passwordFile, owner);
    onEvent('initialised');
  }
  const orphan = await stopOrphan(folder);
  if (orphan) onEvent('orphan-stopped', String(orphan));

  const port = options.port ?? (await freePort());
  const password = (await readFile(passwordFile, 'utf8')).trim();
  const urlOf = (database: string): string => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;

  let child: ChildProcess;
  let stopping = false;
  const launch = async (): Promise<void> => {
    let said = '';
    const started = spawn(
      join(bin, 'postgres'),
      // prettier-ignore
      ['-D', folder, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', 'fsync=on', '-c', 'synchronous_commit=on',
       '-c', 'max_connections=60', '-c', 'shared_buffers=128MB', '-c', 'log_statement=none', '-c', 'timezone=UTC'],
      // a process group of its own: Ctrl-C in the terminal reaches the server alone, which then stops Postgres in order
      { ...owner, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    child = started;
    started.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
    await waitUntilReady(urlOf('postgres'), started, () => said);
    const onExit = (): void => {
      if (stopping) return;
      onEvent('died', started.signalCode ?? String(started.exitCode));
      void relaunch();
    };
    // only one that stood is replaced: of one that dies while it starts, whoever launched it hears
    if (hasEnded(started)) onExit();
    else started.once('exit', onExit);
  };
  /** Killed from outside: start it again until it stands; meanwhile the server answers "try again". */
  const relaunch = async (): Promise<void> => {
    for (let wait = 200; !stopping; wait = Math.min(wait * 2, 5000)) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (stopping) return;
      try {
        await stopOrphan(folder);
        await launch();
        onEvent('restarted');
        return;
      } catch {
        child.kill('SIGKILL');
      }
    }
  };

  await launch();
  await ensureDatabase(urlOf('postgres'));
  return {
    url: urlOf(DATABASE),
    port,
    pid: () => child.pid,
    stop: async () => {
      stopping = true;
      if (hasEnded(child)) return;
      const gone = once(child, 'exit');
      child.kill('SIGINT'); // fast shutdown: no new work, roll back what is open, checkpoint
      await gone;
    },
  };
}
