import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { writeArchive, type Put } from './archive.ts';
import { checkBackup } from './check-backup.ts';
import { FORMAT, type About, type Manifest } from './manifest.ts';
import { copyOut, readTables, type Table } from './tables.ts';

const PART_BYTES = 4 * 1024 * 1024;
/** Kept out: the database itself (it is copied row by row), its binaries, and above all the keys of open votes. */
const LEFT_OUT = /^(postgres|runtime|vote-keys|exports)([/\\]|$)|^[^/\\]*\.(lock|pid)$/;

type TableDone = Manifest['tables'][number];

/** One table in parts; the bytes are those of COPY, so that a restored table can be held against them. */
async function putTable(
  client: pg.Client,
  put: Put,
  table: Table,
  key: readonly string[],
): Promise<TableDone> {
  const hash = createHash('sha256');
  const stream = client.query(copyTo(copyOut(table, key)));
  let [waiting, size, part, rows]: [Buffer[], number, number, number] = [[], 0, 0, 0];
  const flush = async () => {
    part += 1;
    await put(`tables/${table.name}/${String(part).padStart(6, '0')}`, Buffer.concat(waiting));
    [waiting, size] = [[], 0];
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    for (const byte of chunk) if (byte === 10) rows += 1; // COPY writes a line per row; a line break in a value is escaped
    waiting.push(chunk);
    size += chunk.length;
    if (size >= PART_BYTES) await flush();
  }
  await flush();
  return { name: table.name, rows, sha256: hash.digest('hex') };
}

async function putFiles(put: Put, dataFolder: string): Promise<Manifest['files']> {
  const files: Manifest['files'] = [];
  const entries = await readdir(dataFolder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const name = relative(dataFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (!entry.isFile() || LEFT_OUT.test(name)) continue;
    const content = await readFile(join(dataFolder, name));
    await put(`files/${name}`, content);
    files.push({ name, sha256: createHash('sha256').update(content).digest('hex') });
  }
  return files;
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value, null, 1));

async function fill(client: pg.Client, put: Put, dataFolder: string): Promise<void> {
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY'); // one moment, while people vote
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  const about: About = {
    format: FORMAT,
    madeAt: new Date().toISOString(),
    migrations: rows.map(({ name }) => name),
  };
  await put('about.json', json(about));
  const { tables, keyOf } = await readTables(client);
  const done: TableDone[] = [];
  for (const table of tables) done.push(await putTable(client, put, table, keyOf(table)));
  await client.query('COMMIT');
  const manifest: Manifest = { tables: done, files: await putFiles(put, dataFolder) };
  await put('manifest.json', json(manifest));
}

/** Writes, reads back and checks, and only then gives the file its name. Returns what stands in it. */
export async function writeBackup(of: {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly file: string;
  readonly passphrase: string;
}): Promise<Manifest> {
  const draft = `${of.file}.part`;
  const client = new pg.Client({ connectionString: of.databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await writeArchive(draft, of.passphrase, (put) => fill(client, put, of.dataFolder));
    const { manifest } = await checkBackup(draft, of.passphrase);
    await rename(draft, of.file);
    return manifest;
  } finally {
    await client.end();
    await rm(draft, { force: true });
  }
}
