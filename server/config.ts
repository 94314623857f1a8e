import { createHash } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .default('0')
  .transform((value) => value === '1' || value === 'true');

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** Listen on all addresses by default: the phones of the hall come over the LAN. */
  HOST: z.string().default('0.0.0.0'),
  /** An outside Postgres 15 or later instead of the embedded one. */
  DATABASE_URL: z.string().optional(),
  /** Where the embedded database, uploads and vote keys live. */
  HOP_DAN_DATA: z.string().optional(),
  /** The address that people type, when a proxy with HTTPS stands before the server. */
  PUBLIC_URL: z.preprocess((value) => (value === '' ? undefined : value), z.url().optional()),
  TRUST_PROXY: flag,
  /** For backup and restore without a question at the terminal. */
  HOP_DAN_BACKUP_PASSPHRASE: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  NODE_ENV: z.string().optional(),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly runtimeFolder: string;
  readonly publicUrl: string | null;
  /** The address that people type begins with https: somebody before the server speaks TLS. */
  readonly https: boolean;
  readonly trustProxy: boolean;
  readonly backupPassphrase: string | null;
  readonly logLevel: string;
  readonly demo: boolean;
  readonly dev: boolean;
};

/**
 * As root the data cannot live in the project: Postgres runs as another user, and a project under `/root` is closed
 * to it. The name keeps two checkouts apart.
 */
function defaultDataFolder(projectFolder: string): string {
  if (process.getuid?.() !== 0) return join(projectFolder, 'data');
  return join('/var/lib/hop-dan', createHash('sha256').update(projectFolder).digest('hex').slice(0, 8));
}

/** The only reader of `process.env` and the command line. */
export function readConfig(projectFolder: string, args: readonly string[] = process.argv.slice(2)): Config {
  const parsed = environment.safeParse(process.env);
  if (!parsed.success) throw new Error(`Configuration: ${z.prettifyError(parsed.error)}`);
  const env = parsed.data;
  const dataFolder = resolve(env.HOP_DAN_DATA ?? defaultDataFolder(projectFolder));
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL ?? null,
    dataFolder,
    runtimeFolder: join(dataFolder, 'runtime'),
    publicUrl: env.PUBLIC_URL ?? null,
    https: env.PUBLIC_URL !== undefined && new URL(env.PUBLIC_URL).protocol === 'https:',
    trustProxy: env.TRUST_PROXY,
    backupPassphrase: env.HOP_DAN_BACKUP_PASSPHRASE ?? null,
    logLevel: env.LOG_LEVEL,
    demo: !args.includes('--empty'),
    dev: args.includes('--dev'),
  };
}

/** `http://` addresses under which this machine is reached in its networks; the operator chooses one for the QR. */
export function lanAddresses(port: number): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outside = all.filter((address) => address.family === 'IPv4' && !address.internal);
  return [...outside.map((address) => `http://${address.address}:${port}`), `http://localhost:${port}`];
}
