import type pg from 'pg';
import type { Chance } from '../chance.ts';
import { readSchema, type Column, type Table } from './read-schema.ts';
import { isWritten, keepToWhatWasWritten } from './what-was-written.ts';

export type Row = Record<string, unknown>;

const ROWS = 5;
const MOST_TRIES = 150;

const hex = (chance: Chance, length: number): string =>
  Array.from({ length }, () => chance.below(16).toString(16)).join('');
const letters = (chance: Chance, length: number): string =>
  Array.from({ length }, () => 'ACDEFGHJKLMNPQRTUVWXYZ'[chance.below(22)]).join('');
const uuid = (chance: Chance): string =>
  `${hex(chance, 8)}-${hex(chance, 4)}-4${hex(chance, 3)}-a${hex(chance, 3)}-${hex(chance, 12)}`;
const day = (chance: Chance): string =>
  `2026-${String(1 + chance.below(12)).padStart(2, '0')}-0${1 + chance.below(9)}`;

/** Texts of the shapes that checks of format ask for. */
const TEXTS: readonly ((chance: Chance) => string)[] = [
  (chance) => `Thôn ${letters(chance, 5)}`,
  (chance) => hex(chance, chance.of([32, 64])),
  (chance) => String(10_000 + chance.below(89_999)),
  (chance) => letters(chance, 8),
  (chance) => letters(chance, 6).toLowerCase(),
  (chance) => hex(chance, 12).replace(/[a-f]/g, '7'),
  (chance) => `0${chance.below(10)}:30`,
  () => '',
];

function single(type: string, words: readonly string[], chance: Chance): unknown {
  if (words.length > 0 && chance.next() < 0.95) return chance.of(words);
  switch (type) {
    case 'uuid':
      return uuid(chance);
    case 'boolean':
      return chance.next() < 0.5;
    case 'smallint':
    case 'integer':
    case 'bigint':
    case 'numeric':
      return chance.of([0, 0, 1, 1, 2, 3, 5, 8, chance.below(200), 2020 + chance.below(10)]);
    case 'date':
      return day(chance);
    case 'timestamp with time zone':
      return `${day(chance)}T0${chance.below(10)}:00:00Z`;
    case 'bytea':
      return Buffer.from(hex(chance, 2 * chance.of([12, 29, 32])), 'hex');
    case 'jsonb':
      return chance.of(['{}', '[]', '[{}]']);
    case 'daterange':
      return `[${day(chance)},)`;
    default:
      return chance.of(TEXTS)(chance);
  }
}

function valueOf({ type, words }: Column, chance: Chance): unknown {
  if (!type.endsWith('[]')) return single(type, words, chance);
  const members = Array.from({ length: chance.below(4) }, () => single(type.slice(0, -2), words, chance));
  return [...new Set(members)];
}

export type How = {
  readonly chance: Chance;
  /** The number of the last migration. */
  readonly stage: number;
};
type Filled = ReadonlyMap<string, Row[]>;

/** Chooses anew: columns that point at rows take them from there, the others by chance. */
function choose(
  table: Table,
  row: Row,
  names: readonly string[],
  filled: Filled,
  { chance, stage }: How,
): void {
  for (const column of table.columns.filter(({ name }) => names.includes(name))) {
    if ((column.nullable || column.filled) && chance.next() < 0.4) row[column.name] = undefined;
    else row[column.name] = valueOf(column, chance);
  }
  const settled = new Set<string>();
  for (const { columns, table: target, targets } of table.references) {
    if (!columns.some((name) => names.includes(name))) continue;
    const known = columns.map((name, at) => [name, targets[at] ?? ''] as const);
    const open = known.filter(([name]) => table.columns.some((one) => one.name === name && one.nullable));
    const fits = (filled.get(target) ?? []).filter((other) =>
      known.every(([name, there]) => !settled.has(name) || String(other[there]) === String(row[name])),
    );
    if (open.length > 0 && (fits.length === 0 || chance.next() < 0.3))
      for (const [name] of open.filter(([one]) => !settled.has(one))) row[name] = undefined;
    else if (fits.length > 0) {
      const other = chance.of(fits);
      for (const [name, there] of known) row[name] = other[there];
    }
    for (const [name] of known) if (row[name] !== undefined) settled.add(name);
  }
  keepToWhatWasWritten(stage, table.name, row, filled);
}

type Refused = { code?: string; constraint?: string; column?: string };

/** What the database did not like is chosen anew until it likes all of it. */
async function addRow(client: pg.Client, table: Table, filled: Filled, how: How): Promise<Row | string> {
  const all = table.columns.map(({ name }) => name);
  const row: Row = {};
  choose(table, row, all, filled, how);
  let refused = '';
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const named = all.filter((name) => row[name] !== undefined);
    const places = named.map((_, at) => `$${at + 1}`).join(', ');
    const sql = `INSERT INTO "${table.name}" (${named.map((name) => `"${name}"`).join(', ')}) VALUES (${places}) RETURNING *`;
    try {
      const { rows } = await client.query<Row>(
        sql,
        named.map((name) => row[name]),
      );
      return rows[0] ?? {};
    } catch (error) {
      const { code, constraint, column } = error as Refused;
      refused = `${code} ${constraint ?? column ?? ''} ${String(error)}`;
      const broken = constraint ? table.constraints.get(constraint) : column ? [column] : undefined;
      choose(table, row, broken && tries % 40 !== 39 ? broken : all, filled, how);
    }
  }
  return refused;
}

/**
 * Some rows in every table, of any shape that its constraints allow: also shapes that the software of that time happened
 * never to write. Returns the tables that stayed empty, with the last objection of the database.
 */
export async function fillTables(
  client: pg.Client,
  how: How,
  { skip }: { skip: readonly string[] },
): Promise<Map<string, string>> {
  const tables = (await readSchema(client)).filter(
    ({ name }) => !skip.includes(name) && isWritten(how.stage, name),
  );
  const filled = new Map<string, Row[]>();
  for (const { name } of tables) filled.set(name, (await client.query<Row>(`SELECT * FROM "${name}"`)).rows);
  const empty = new Map<string, string>();
  let waiting = tables;
  for (let pass = 0; pass < 12 && waiting.length > 0; pass += 1) {
    const later: Table[] = [];
    for (const table of waiting) {
      const rows = filled.get(table.name) ?? [];
      const ready = table.references.every(
        ({ columns, table: target }) =>
          (filled.get(target)?.length ?? 0) > 0 ||
          columns.some((name) => table.columns.some((one) => one.name === name && one.nullable)),
      );
      if (!ready) {
        later.push(table);
        continue;
      }
      for (let n = rows.length; n < ROWS; n += 1) {
        const row = await addRow(client, table, filled, how);
        if (typeof row === 'string') {
          empty.set(table.name, row);
          break; // it may hold no more: one line for all, one for each of something
        }
        rows.push(row);
      }
      filled.set(table.name, rows);
      if (rows.length > 0) empty.delete(table.name);
      else later.push(table);
    }
    waiting = later;
  }
  for (const { name } of waiting) if (!empty.has(name)) empty.set(name, 'waits for another table');
  return empty;
}
