import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Texts that would do something where a value is taken for SQL, a pattern, a path, a formula or a template. */
export const INJECTIONS = [
  `' OR 1=1 --`,
  `'; DROP TABLE account; --`,
  `x') UNION SELECT password_hash FROM account --`,
  `1; SELECT pg_sleep(20)`,
  `%_\\%`,
  `../../../../etc/passwd`,
  `=HYPERLINK("http://evil.example")`,
  `\${7*7}{{7*7}}`,
] as const;

const NOBODY = '00000000-0000-4000-8000-000000000000';
const ATTACKED = new Set(['String', 'ID']);

/** A value of the type: the text wherever a text may stand, else something harmless of the right kind. */
function valueOf(type: GraphQLInputType, text: string, deep = 0): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueOf(bare.ofType as GraphQLInputType, text, deep)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter((field, at) => isWanted(field) || (deep < 3 && (bare.isOneOf ? at === 0 : true)))
        .map((field) => [field.name, valueOf(field.type, text, deep + 1)]),
    );
  const { name } = getNamedType(bare);
  if (ATTACKED.has(name)) return text;
  if (name === 'Boolean') return true;
  if (name === 'UUID') return NOBODY;
  if (name === 'JSONObject') return { [text]: text };
  if (/date/i.test(name))
    return name === 'DateTime' || name === 'DateTimeISO' ? '2023-10-10T00:00:00Z' : '2023-10-10';
  return 1;
}
const isWanted = ({ type }: GraphQLArgument | GraphQLInputField): boolean => type !== getNullableType(type);

export type Question = { readonly name: string; readonly query: string; readonly variables: object };

/** The smallest question that reaches the field with every argument given. */
function questionOf(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  text: string,
  args = field.args,
): Question {
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const [head, call] = args.length > 0 ? [`(${declared})`, `(${given})`] : ['', ''];
  return {
    name: field.name,
    query: `${kind} A${head} { ${field.name}${call}${selection} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, valueOf(type, text)])),
  };
}

/** Ends the session that asks, and takes nothing. */
const NOT_ASKED = new Set(['signOut']);

export function everyQuestion(schema: GraphQLSchema, text: string): Question[] {
  const of = (kind: 'query' | 'mutation'): Question[] =>
    Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})
      .filter(({ name }) => !NOT_ASKED.has(name))
      .flatMap((field) => {
        const first = field.args.filter(({ name }) => name !== 'after'); // a false cursor is refused before the filters are read
        const pages = first.length < field.args.length ? [questionOf(kind, field, text, first)] : [];
        return [questionOf(kind, field, text), ...pages];
      });
  return [...of('query'), ...of('mutation')];
}

const holdsText = (type: GraphQLInputType, seen = new Set<string>()): boolean => {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return ATTACKED.has(named.name);
  if (seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some((field) => holdsText(field.type, seen));
};

/** Texts that are given below a root field, and those of subscriptions: few, so they are asked by name. */
export const otherTexts = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type !== schema.getQueryType() && type !== schema.getMutationType())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.some((arg) => holdsText(arg.type)))
        .map((field) => `${type.name}.${field.name}`),
    );

/** How each of them is asked. */
export const OTHER_QUESTIONS: Readonly<Record<string, string>> = {
  'Round.communes': 'query ($text: String!) { rounds { communes(search: $text) { __typename } } }',
  'Subscription.hallChanged': 'subscription ($text: String!) { hallChanged(code: $text) { __typename } }',
  'Subscription.hallTurnoutChanged':
    'subscription ($text: String!) { hallTurnoutChanged(code: $text) { __typename } }',
};
