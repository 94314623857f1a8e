import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

type Found = {
  table_name: string;
  column_name: string;
  udt_name: string;
  nullable: boolean;
  given: boolean;
  key: boolean;
};

/** Columns as the migrations made them; `given`: the database fills the column when nobody does. */
const COLUMNS = `
  SELECT c.table_name, c.column_name, c.udt_name, c.is_nullable = 'YES' AS nullable,
         (c.column_default IS NOT NULL OR c.is_identity = 'YES' OR c.is_generated = 'ALWAYS') AS given,
         EXISTS (SELECT FROM information_schema.table_constraints t
                   JOIN information_schema.key_column_usage k USING (constraint_schema, constraint_name, table_name)
                  WHERE t.constraint_type = 'PRIMARY KEY' AND t.table_schema = c.table_schema
                    AND t.table_name = c.table_name AND k.column_name = c.column_name) AS key
    FROM information_schema.columns c WHERE c.table_schema = 'public'`;

/** TypeORM's names of types as Postgres keeps them. */
const UDT: Readonly<Record<string, string>> = {
  integer: 'int4',
  int: 'int4',
  bigint: 'int8',
  smallint: 'int2',
  boolean: 'bool',
  'timestamp with time zone': 'timestamptz',
  'double precision': 'float8',
  'character varying': 'varchar',
};

const typeOf = ({ type, isArray }: ColumnMetadata): string => {
  const name = String(type);
  return (isArray ? '_' : '') + (UDT[name] ?? name);
};

const describe = (type: string, nullable: boolean, key: boolean): string =>
  `${type}${nullable ? ', may be null' : ''}${key ? ', key' : ''}`;

test('every column of an entity is in the database with the same type, nullability and key', async () => {
  const found = new Map(
    (await db.owner<Found>(COLUMNS)).map((column) => [`${column.table_name}.${column.column_name}`, column]),
  );
  expect(db.source.entityMetadatas.length).toBeGreaterThan(3);
  const drift = db.source.entityMetadatas.flatMap(({ tableName, columns }) =>
    columns.flatMap((column) => {
      const name = `${tableName}.${column.databaseName}`;
      const real = found.get(name);
      const entity = describe(typeOf(column), column.isNullable, column.isPrimary);
      const database = real ? describe(real.udt_name, real.nullable, real.key) : 'not there';
      return entity === database ? [] : [`${name}: entity ${entity}; database ${database}`];
    }),
  );
  expect(drift).toEqual([]);
});

test('no entity leaves out a column that has to be filled', async () => {
  const known = new Map(
    db.source.entityMetadatas.map(({ tableName, columns }) => [
      tableName,
      new Set(columns.map(({ databaseName }) => databaseName)),
    ]),
  );
  const missing = (await db.owner<Found>(COLUMNS))
    .filter(({ table_name, column_name, nullable, given }) => {
      const columns = known.get(table_name);
      return columns !== undefined && !nullable && !given && !columns.has(column_name);
    })
    .map(({ table_name, column_name }) => `${table_name}.${column_name}`);
  expect(missing).toEqual([]);
});
