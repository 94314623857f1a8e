import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { migrate } from '../db/index.ts';
import type { Entry } from './archive.ts';
import { checkBackup, tableOf } from './check-backup.ts';
import { BackupRefused, type Manifest } from './manifest.ts';
import { continueSequences, copyIn, copyOut, readTables, withoutReferences, type Tables } from './tables.ts';

const NOT_EMPTY =
  'Cơ sở dữ liệu này đã có dữ liệu; chỉ khôi phục vào nơi còn trống. / ' +
  'This database has data already; a backup is restored into an empty place only.';
const DIFFERS = (table: string): string =>
  `Bảng ${table} sau khi khôi phục khác bản sao lưu. / Table ${table} differs from the backup after the restore.`;

type Into = { readonly databaseUrl: string; readonly dataFolder: string; readonly migrationsFolder: string };

/** No table but those of an installation that nobody has used: areas, packs and calendars load themselves. */
async function requireEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
        AND relname IN ('account', 'round', 'audit_entry')`,
  );
  for (const { name } of rows) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${name} LIMIT 1`);
    if (rowCount) throw new BackupRefused(NOT_EMPTY);
  }
}

/** Copies tables as they come. */
function tableWriter(client: pg.Client, { tables }: Tables) {
  let current: { readonly name: string; readonly stream: Writable } | null = null;
  const end = async (): Promise<void> => {
    if (!current) return;
    const { stream } = current;
    current = null;
    stream.end();
    await finished(stream);
  };
  const write = async (name: string, content: Buffer): Promise<void> => {
    if (current?.name !== name) {
      await end();
      const table = tables.find((one) => one.name === name);
      if (!table) throw new BackupRefused(DIFFERS(name));
      current = { name, stream: client.query(copyFrom(copyIn(table))) };
    }
    const { stream } = current;
    if (!stream.write(content)) await new Promise((go) => stream.once('drain', go));
  };
  return { write, end };
}

/** A name in the archive that would lead out of the data folder is not followed. */
async function writeDataFile(dataFolder: string, { name, content }: Entry): Promise<void> {
  const target = resolve(dataFolder, name.slice('files/'.length));
  if (!target.startsWith(resolve(dataFolder) + sep)) throw new BackupRefused(DIFFERS(name));
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await writeFile(target, content, { mode: 0o600 });
}

/** Every restored table gives the bytes that were backed up. */
async function proveTables(client: pg.Client, { tables, keyOf }: Tables, manifest: Manifest): Promise<void> {
  for (const { name, sha256 } of manifest.tables) {
    const table = tables.find((one) => one.name === name);
    const hash = createHash('sha256');
    if (table)
      for await (const chunk of client.query(copyTo(copyOut(table, keyOf(table)))) as AsyncIterable<Buffer>)
        hash.update(chunk);
    if (hash.digest('hex') !== sha256) throw new BackupRefused(DIFFERS(name));
  }
}

async function copyEverything(
  client: pg.Client,
  file: string,
  passphrase: string,
  into: Into,
): Promise<Manifest> {
  await client.query('BEGIN');
  const known = await readTables(client);
  await client.query(`TRUNCATE ${known.tables.map(({ name }) => `"${name}"`).join(', ')}`);
  const putReferencesBack = await withoutReferences(client);
  const writer = tableWriter(client, known);
  const { manifest } = await checkBackup(file, passphrase, async (entry) => {
    const table = tableOf(entry.name);
    if (table) return writer.write(table, entry.content);
    await writer.end();
    if (entry.name.startsWith('files/')) await writeDataFile(into.dataFolder, entry);
  });
  await putReferencesBack();
  await continueSequences(client);
  await proveTables(client, known, manifest);
  await client.query('COMMIT');
  return manifest;
}

/**
 * Into an empty database only: the tables as they were when the backup was made, the rows in one transaction, proved
 * byte by byte, then the migrations that came since.
 */
export async function restoreBackup(file: string, passphrase: string, into: Into): Promise<Manifest> {
  const { about } = await checkBackup(file, passphrase);
  const client = new pg.Client({ connectionString: into.databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await requireEmpty(client);
    await migrate(into.databaseUrl, into.migrationsFolder, { only: about.migrations });
    const manifest = await copyEverything(client, file, passphrase, into);
    await migrate(into.databaseUrl, into.migrationsFolder);
    return manifest;
  } finally {
    await client.end();
  }
}
