import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ConstValueNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  type NameNode,
} from 'graphql';
import type pg from 'pg';
import type { Client } from '../../testkit/client.ts';

/** Each piece would tell by itself that it ran: `ran` is looked for on every page. The last sign turns the writing round. */
export const MARKUP = [
  `Bà <img src=x onerror="window.ran='image'">`,
  `"><svg onload="window.ran='svg'">`,
  `</script><script>window.ran='script'</script>`,
  `<a href="javascript:window.ran='link'">bấm</a>`,
  `javascript:window.ran='address'`,
  `{{constructor.constructor("window.ran='template'")()}}`,
  '\u202e321',
].join(' ');
/** Where no more fits. */
export const SHORT_MARKUP = `<img src=x onerror=ran=1>`;

const isText = (type: GraphQLInputType | null | undefined): boolean =>
  type !== null && type !== undefined && getNamedType(type).name === 'String';
/** Days, numbers and keys that the command would not even look at with something else in them. */
const IS_CODE = /^(\d{4}-|[A-Z_]{2,}$|vn-|[a-f0-9]{12,}|https?:|>=|[\d/]+$)/;
const planted = (value: string): ConstValueNode => ({ kind: Kind.STRING, value });

/** A value for a text that the question left out; lists of texts hold one. */
const given = (type: GraphQLInputType): ConstValueNode =>
  isListType(getNullableType(type)) ? { kind: Kind.LIST, values: [planted(MARKUP)] } : planted(MARKUP);

const leftOut = <Slot extends GraphQLArgument | GraphQLInputField>(
  slots: readonly Slot[],
  there: readonly { readonly name: { readonly value: string } }[],
  isRequired: (slot: Slot) => boolean,
): Slot[] =>
  slots.filter(
    (slot) => isText(slot.type) && !isRequired(slot) && !there.some(({ name }) => name.value === slot.name),
  );

type Question = { readonly query: string; readonly texts: number };

/** The same question with markup in every text: those it gives, and those it leaves out. */
export function withMarkup(schema: GraphQLSchema, query: string): Question {
  const info = new TypeInfo(schema);
  let texts = 0;
  const add = (name: string, type: GraphQLInputType): { name: NameNode; value: ConstValueNode } => {
    texts += 1;
    return { name: { kind: Kind.NAME, value: name }, value: given(type) };
  };
  const document = visit(
    parse(query),
    visitWithTypeInfo(info, {
      StringValue: (node) => {
        if (!isText(info.getInputType()) || IS_CODE.test(node.value)) return undefined;
        texts += 1;
        return { ...node, block: false, value: MARKUP };
      },
      Field: {
        leave: (node) => {
          const slots = info.getFieldDef()?.args ?? [];
          const more = leftOut(slots, node.arguments ?? [], isRequiredArgument);
          const args = more.map(({ name, type }) => ({ ...add(name, type), kind: Kind.ARGUMENT as const }));
          return { ...node, arguments: [...(node.arguments ?? []), ...args] };
        },
      },
      ObjectValue: {
        leave: (node) => {
          const type = getNamedType(info.getInputType() ?? undefined);
          if (!isInputObjectType(type) || type.isOneOf) return undefined;
          const more = leftOut(Object.values(type.getFields()), node.fields, isRequiredInputField);
          const fields = more.map((field) => ({
            ...add(field.name, field.type),
            kind: Kind.OBJECT_FIELD as const,
          }));
          return { ...node, fields: [...node.fields, ...fields] };
        },
      },
    }),
  );
  return { query: print(document), texts };
}

/** A command of the strangers, sent with markup by the first of these who may. */
export async function sendWithMarkup(
  schema: GraphQLSchema,
  [name, ask]: readonly [string, string],
  ids: Readonly<Record<string, string>>,
  people: readonly Client[],
): Promise<{ readonly name: string; readonly texts: number; readonly told: string }> {
  const about = Object.keys(ids).filter((id) => new RegExp(`\\$${id}\\b`).test(ask));
  const used = ask.includes('$commandId') ? ['commandId', ...about] : about;
  const declared = used.map((id) => `$${id}: UUID!`).join(', ');
  const { query, texts } = withMarkup(
    schema,
    `mutation (${declared}) { it: ${ask} { __typename ... on Refusal { code } } }`,
  );
  const values = Object.fromEntries(about.map((id) => [id, ids[id]]));
  let told = '';
  for (const client of people) {
    const { body } = await client.post({ query, variables: { ...values, commandId: randomUUID() } });
    const it = (body.data as { it?: { __typename: string; code?: string } } | null)?.it;
    told = it ? (it.code ?? 'done') : (body.errors?.[0]?.extensions?.code ?? 'nothing');
    if (told === 'FAULT') throw new Error(`${name} is a fault with markup in it`);
    if (told !== 'NOT_FOUND' && told !== 'NOT_ALLOWED') break;
  }
  return { name, texts, told };
}

/** People write words; codes have neither blanks nor marks. */
const IS_WRITTEN = /\s|[^\u0000-\u007f]/;
const inLeaves = (value: unknown): unknown => {
  if (typeof value === 'string') return IS_WRITTEN.test(value) ? `${value} ${MARKUP}` : value;
  if (Array.isArray(value)) return value.map(inLeaves);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inLeaves(one)]));
};

type Column = { readonly table: string; readonly name: string; readonly type: string };
export type Planted = { readonly columns: number; readonly refused: readonly string[] };

async function plantText(db: pg.Client, { table, name, type }: Column): Promise<boolean | null> {
  const { rows } = await db.query<{ v: string }>(
    type === 'ARRAY'
      ? `SELECT DISTINCT unnest("${name}") AS v FROM "${table}" LIMIT 500`
      : `SELECT DISTINCT "${name}" AS v FROM "${table}" WHERE "${name}" IS NOT NULL LIMIT 500`,
  );
  if (rows.length === 0 || !rows.some(({ v }) => v === '' || IS_WRITTEN.test(v))) return null;
  const behind = type === 'ARRAY' ? `ARRAY(SELECT one || $1 FROM unnest("${name}") one)` : `"${name}" || $1`;
  for (const text of [MARKUP, SHORT_MARKUP])
    try {
      await db.query(`UPDATE "${table}" SET "${name}" = ${behind} WHERE "${name}" IS NOT NULL`, [` ${text}`]);
      return true;
    } catch {
      // a rule of the table: what is shorter may fit
    }
  return false;
}

async function plantJson(db: pg.Client, { table, name }: Column): Promise<boolean | null> {
  const { rows } = await db.query<{ at: string; v: unknown }>(
    `SELECT ctid::text AS at, "${name}" AS v FROM "${table}" WHERE "${name}" IS NOT NULL LIMIT 5000`,
  );
  const changed = rows
    .map(({ at, v }) => ({ at, before: JSON.stringify(v), after: JSON.stringify(inLeaves(v)) }))
    .filter(({ before, after }) => before !== after);
  if (changed.length === 0) return null;
  try {
    for (const { at, after } of changed)
      await db.query(`UPDATE "${table}" SET "${name}" = $2 WHERE ctid = $1::tid`, [at, after]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Markup behind everything that anybody wrote, in every column of the database: what an input, a file or a program could ever
 * have brought there, whatever was checked on the way. Triggers and references are off for the moment.
 */
export async function plantEverywhere(db: pg.Client): Promise<Planted> {
  const { rows } = await db.query<Column>(
    `SELECT c.table_name AS "table", c.column_name AS name, c.data_type AS type
       FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
        AND (c.data_type IN ('text', 'character varying', 'jsonb') OR c.udt_name = '_text') AND c.table_name NOT IN ('migrations', 'command')
      ORDER BY 1, 2`,
  );
  const refused: string[] = [];
  let columns = 0;
  await db.query(`SET session_replication_role = replica`);
  for (const column of rows) {
    const done = await (column.type === 'jsonb' ? plantJson : plantText)(db, column);
    if (done) columns += 1;
    if (done === false) refused.push(`${column.table}.${column.name}`);
  }
  await db.query(`SET session_replication_role = DEFAULT`);
  return { columns, refused };
}
