import type pg from 'pg';

export type Column = {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** Filled by the database itself when nothing is said. */
  readonly filled: boolean;
  /** Words that its checks name. */
  readonly words: readonly string[];
};

export type Reference = {
  readonly columns: readonly string[];
  readonly table: string;
  readonly targets: readonly string[];
};

export type Table = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  /** The columns of each constraint, by its name: what to choose anew when it is broken. */
  readonly constraints: ReadonlyMap<string, readonly string[]>;
};

const COLUMNS = `
  SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable,
         a.atthasdef OR a.attidentity <> '' AS filled
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
     AND a.attgenerated = ''
   ORDER BY c.relname, a.attnum`;

const CONSTRAINTS = `
  SELECT con.conrelid::regclass::text AS table, con.conname AS name, con.contype AS kind,
         pg_get_constraintdef(con.oid) AS text, con.confrelid::regclass::text AS target,
         ARRAY (SELECT attname::text FROM unnest(con.conkey) WITH ORDINALITY AS k (n, at)
                  JOIN pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = k.n ORDER BY k.at) AS columns,
         ARRAY (SELECT attname::text FROM unnest(con.confkey) WITH ORDINALITY AS k (n, at)
                  JOIN pg_attribute a ON a.attrelid = con.confrelid AND a.attnum = k.n ORDER BY k.at) AS targets
    FROM pg_constraint con
   WHERE con.connamespace = 'public'::regnamespace AND con.contype IN ('c', 'f', 'p', 'u', 'x')
  UNION ALL
  SELECT i.indrelid::regclass::text, c.relname, 'u', '', '-',
         ARRAY (SELECT attname::text FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)), '{}'
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
   WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace
     AND NOT EXISTS (SELECT FROM pg_constraint con WHERE con.conindid = i.indexrelid AND con.contype IN ('p', 'u', 'x'))`;

type ColumnRow = Omit<Column, 'words'> & { table: string };
type ConstraintRow = {
  table: string;
  name: string;
  kind: string;
  text: string;
  target: string;
  columns: string[];
  targets: string[];
};

/** `state = ANY (ARRAY['OPEN'::text, …])`, `kind = 'PAPER'::text`: what may stand in a column. */
function wordsOf(column: string, checks: readonly ConstraintRow[]): string[] {
  const words = new Set<string>();
  const of = checks.filter((check) => check.kind === 'c' && check.columns.includes(column));
  for (const { text } of of) {
    const lists = text.matchAll(
      new RegExp(`\\b${column}\\)?(?:::text)? = ANY \\(+ARRAY\\[([^\\]]*)\\]`, 'g'),
    );
    for (const [, list = ''] of lists)
      for (const [, word = ''] of list.matchAll(/'([^']*)'/g)) words.add(word);
    for (const [, word = ''] of text.matchAll(
      new RegExp(`\\b${column}\\)?(?:::text)? <?[=>] '([^']*)'`, 'g'),
    ))
      words.add(word);
    if (of.length > 0 && column.endsWith('s'))
      // a list whose members are checked: column <@ ARRAY[…]
      for (const [, list = ''] of text.matchAll(new RegExp(`\\b${column} <@ ARRAY\\[([^\\]]*)\\]`, 'g')))
        for (const [, word = ''] of list.matchAll(/'([^']*)'/g)) words.add(word);
  }
  return [...words];
}

/** What the database itself says of its tables; a table of tomorrow needs no line here. */
export async function readSchema(client: pg.Client): Promise<Table[]> {
  const { rows: columns } = await client.query<ColumnRow>(COLUMNS);
  const { rows: constraints } = await client.query<ConstraintRow>(CONSTRAINTS);
  const names = [...new Set(columns.map(({ table }) => table))].filter((name) => name !== 'migrations');
  return names.map((name) => {
    const own = constraints.filter(({ table }) => table === name);
    return {
      name,
      key: own.find(({ kind }) => kind === 'p')?.columns ?? [],
      columns: columns
        .filter(({ table }) => table === name)
        .map(({ table: _, ...column }) => ({ ...column, words: wordsOf(column.name, own) })),
      references: own
        .filter(({ kind }) => kind === 'f')
        .map(({ columns: from, target, targets }) => ({ columns: from, table: target, targets })),
      constraints: new Map(own.map((one) => [one.name, one.columns])),
    };
  });
}
