import type { MeetingsWorld } from '../meetings-world.ts';

/** Everything that could tell something about one person in one motion, by the name of where it was found. */
export type Clues = ReadonlyMap<string, string | number>;
/** motion → attendee → clues */
export type CluesOfAll = ReadonlyMap<string, ReadonlyMap<string, Clues>>;

type Collected = Map<string, Map<string, Map<string, string | number>>>;
type Row = Record<string, unknown> & { motion_id: string };

const SYSTEM =
  'ctid::text AS ctid, xmin::text::bigint AS xmin, xmax::text::bigint AS xmax, cmin::text::int AS cmin';

function note(
  all: Collected,
  motionId: string,
  attendeeId: string,
  name: string,
  value: string | number,
): void {
  const of = all.get(motionId) ?? new Map<string, Map<string, string | number>>();
  all.set(motionId, of);
  const clues = of.get(attendeeId) ?? new Map<string, string | number>();
  of.set(attendeeId, clues);
  clues.set(name, value);
}

const numberOf = (value: unknown): number => {
  if (value instanceof Date) return value.getTime();
  const [page, line] = String(value).replace(/[()]/g, '').split(',').map(Number);
  return line === undefined ? Number(value) : (page ?? 0) * 1000 + line;
};

/** Rank of each row by a column, within its motion: 0 … n − 1. */
function ranked(rows: readonly Row[], column: string): Map<string, Row[]> {
  const byMotion = Map.groupBy(rows, ({ motion_id }) => motion_id);
  for (const of of byMotion.values()) of.sort((a, b) => numberOf(a[column]) - numberOf(b[column]));
  return byMotion;
}

/** Live rows: where they lie, which transaction wrote them, what the bytes of the ballot look like. */
async function readTables(world: MeetingsWorld, all: Collected): Promise<void> {
  const electors = await world.database.owner<Row & { attendee_id: string; counted: number }>(
    `SELECT motion_id, attendee_id, counted, ${SYSTEM} FROM elector`,
  );
  const ballots = await world.database.owner<Row & { attendee_id: string; n: number; choice: Buffer }>(
    `SELECT motion_id, attendee_id, n, choice, ${SYSTEM} FROM ballot`,
  );
  for (const { motion_id, attendee_id, counted } of electors)
    note(all, motion_id, attendee_id, 'counted', counted);
  for (const { motion_id, attendee_id, choice } of ballots)
    for (const at of [0, 11, 12, 13, 28])
      note(all, motion_id, attendee_id, `ballot byte ${at}`, (choice[at] ?? 0) % 6);
  for (const [name, rows] of [
    ['elector', electors],
    ['ballot', ballots],
  ] as const)
    for (const column of ['ctid', 'xmin', 'cmin'])
      for (const of of ranked(rows, column).values())
        of.forEach((row, rank) =>
          note(all, row.motion_id, String(row['attendee_id']), `${name} ${column} rank`, rank),
        );
}

/** Dead and live versions of a table as they lie on its pages, found by the bytes of the person's id. */
async function readPages(world: MeetingsWorld, all: Collected, table: string): Promise<void> {
  const versions = await world.database.owner<{
    page: number;
    lp: number;
    t_xmin: string;
    t_xmax: string;
    t_data: Buffer;
  }>(
    `SELECT page, lp, t_xmin::text, t_xmax::text, t_data
       FROM generate_series(0, pg_relation_size('${table}') / 8192 - 1) AS page,
            heap_page_items(get_raw_page('${table}', page::int))
      WHERE t_data IS NOT NULL`,
  );
  const seen = new Map<string, number>();
  for (const { page, lp, t_xmin, t_xmax, t_data } of versions) {
    for (const [motionId, people] of all)
      if (t_data.includes(Buffer.from(motionId.replaceAll('-', ''), 'hex')))
        for (const attendeeId of people.keys())
          if (t_data.includes(Buffer.from(attendeeId.replaceAll('-', ''), 'hex'))) {
            const name = `${table} versions`;
            const count = (seen.get(`${name}${motionId}${attendeeId}`) ?? 0) + 1;
            seen.set(`${name}${motionId}${attendeeId}`, count);
            note(all, motionId, attendeeId, name, count);
            note(all, motionId, attendeeId, `${table} page slot`, (Number(page) + lp) % 7);
            note(all, motionId, attendeeId, `${table} dead`, t_xmax === '0' ? 0 : 1);
            note(all, motionId, attendeeId, `${table} xid`, Number(t_xmin) % 5);
          }
  }
}

type WalRow = { lsn: string; xid: string; length: number; data: Buffer | null };

/** The write-ahead log: the order in which people's rows were written, and how long each record is. */
async function readWal(world: MeetingsWorld, all: Collected, from: string): Promise<Map<string, string[]>> {
  const records = await world.database.owner<WalRow>(
    `SELECT start_lsn::text AS lsn, xid::text, record_length AS length, block_data AS data
       FROM pg_get_wal_block_info($1, pg_current_wal_insert_lsn())
      WHERE relfilenode = pg_relation_filenode('ballot') AND block_data IS NOT NULL`,
    [from],
  );
  const order = new Map<string, string[]>();
  const hexOf = new Map([...all].map(([motionId]) => [motionId.replaceAll('-', ''), motionId]));
  for (const { length, data } of records) {
    const hex = data?.toString('hex') ?? '';
    // two UUIDs, motion then person, stand side by side in the row
    for (let at = 0; at + 64 <= hex.length; at += 2) {
      const motionId = hexOf.get(hex.slice(at, at + 32));
      const person =
        motionId &&
        [...(all.get(motionId)?.keys() ?? [])].find((id) => hex.startsWith(id.replaceAll('-', ''), at + 32));
      if (!motionId || !person) continue;
      const line = order.get(motionId) ?? [];
      order.set(motionId, [...line, person]);
      note(all, motionId, person, 'wal rank', line.length);
      note(all, motionId, person, 'wal length', length);
      break;
    }
  }
  return order;
}

/**
 * Any other table that keeps a row per ballot and an order (a time, a number, a place on the page): the r-th row of the
 * motion is held against the r-th person in the write-ahead log.
 */
async function readOtherTables(
  world: MeetingsWorld,
  all: Collected,
  order: ReadonlyMap<string, readonly string[]>,
): Promise<readonly string[]> {
  const tables = await world.database.owner<{ table: string; columns: string[] }>(
    `SELECT table_name AS table, array_agg(column_name::text) AS columns FROM information_schema.columns
      WHERE table_schema = 'public' GROUP BY table_name
     HAVING 'motion_id' = ANY (array_agg(column_name::text)) AND table_name NOT IN ('ballot', 'elector')`,
  );
  const matched: string[] = [];
  for (const { table, columns } of tables) {
    const rows = await world.database.owner<Row>(`SELECT *, ${SYSTEM} FROM ${table}`);
    for (const by of [...columns.filter((name) => name !== 'motion_id'), 'ctid', 'xmin'])
      for (const [motionId, of] of ranked(rows, by)) {
        const people = order.get(motionId) ?? [];
        if (of.length !== people.length) continue;
        matched.push(table);
        people.forEach((person, rank) => {
          for (const column of columns)
            if (column !== 'motion_id' && column !== by)
              note(all, motionId, person, `${table}.${column} by ${by}`, String(of[rank]?.[column]));
        });
      }
  }
  return [...new Set(matched)];
}

/** As the owner of the database, after the close, with everything Postgres keeps. */
export async function collectClues(world: MeetingsWorld, walFrom: string) {
  const all: Collected = new Map();
  await readTables(world, all);
  await readPages(world, all, 'elector');
  const order = await readWal(world, all, walFrom);
  const matched = await readOtherTables(world, all, order);
  const ordered = [...order.values()].reduce((sum, people) => sum + people.length, 0);
  return { clues: all as CluesOfAll, matched, ordered };
}
