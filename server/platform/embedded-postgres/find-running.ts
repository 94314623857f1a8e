import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/**
 * The address of a cluster that a server is running on this data already, for tools that work beside it; null when none
 * answers. Starting a second one on the same data would end the first.
 */
export async function findRunningPostgres(dataFolder: string): Promise<string | null> {
  const lines = await readFile(join(dataFolder, 'cluster', 'postmaster.pid'), 'utf8').catch(() => '');
  const port = Number(lines.split('\n')[3]);
  const password = await readFile(join(dataFolder, 'postgres-password'), 'utf8').catch(() => '');
  if (!port || !password) return null;
  const url = `postgres://postgres:${password.trim()}@127.0.0.1:${port}/hop_dan`;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return url;
  } catch {
    return null;
  }
}
