import type { TestServer } from './server.ts';
import type { TestDatabase } from './database.ts';

/** Nobody is called so, and nothing else is written so. */
export const CANARY = 'Zquyn Thị Khvắng';
export const CANARY_ID = '099987654321';

/** As it may be written: with its marks, without them as searched, escaped, a part alone. */
const FORMS = [
  'zquyn',
  'khvắng',
  'khvang',
  'khv\\u1eafng',
  encodeURIComponent('Khvắng').toLowerCase(),
  CANARY_ID,
];

export const canariesIn = (text: string): string[] =>
  FORMS.filter((form) => text.normalize('NFC').toLowerCase().includes(form));

/** Where nothing personal may stand, as it is now. */
export async function placesWithoutNames(
  server: TestServer,
  db: TestDatabase,
): Promise<Readonly<Record<string, string>>> {
  const all = (table: string) =>
    `(SELECT coalesce(string_agg(e::text, ' '), '') FROM ${table} e) AS ${table}`;
  const tables = ['audit_entry', 'outbox_event', 'command'];
  const [kept] = await db.owner<Record<string, string>>(`SELECT ${tables.map(all).join(', ')}`);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  return { ...kept, metrics, log: server.output() };
}
