import type { GraphQLSchema } from 'graphql';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** Every name that the schema itself gives: these may be said back, they are nobody's. */
export type SchemaNames = ReadonlySet<string>;

export function namesOf(schema: GraphQLSchema): SchemaNames {
  const names = new Set(schema.getDirectives().map(({ name }) => name));
  for (const type of Object.values(schema.getTypeMap())) {
    names.add(type.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) names.add(name);
    if (isInputObjectType(type)) for (const name of Object.keys(type.getFields())) names.add(name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { name, args } of Object.values(type.getFields()))
      for (const said of [name, ...args.map((arg) => arg.name)]) names.add(said);
  }
  return names;
}

const HIDDEN = '…';
type Place = { readonly line: number; readonly column: number };
type Template = readonly [RegExp, (match: RegExpExecArray, known: (name: string) => string) => string];

/** `$input.members[0].idNumber`: of a path that the sender made up only what the schema knows. */
const pathOf = (text: string, known: (name: string) => string): string =>
  text.replace(/[^.[\]]+/g, (step) => (/^\d{1,4}$/.test(step) ? step : known(step)));

/** The last `at "…";`: what stands before it is the value, however long. */
function placeIn(message: string, known: (name: string) => string): string {
  const from = message.lastIndexOf(' at "');
  const to = message.indexOf('"; ', from);
  const [, path = ''] =
    /^\w+[.[](.*)$/.exec(from < 0 || to < 0 ? '' : message.slice(from + 5, to).slice(0, 200)) ?? [];
  return path ? ` at "${pathOf(path, known)}"` : '';
}

/** Messages of GraphQL that hold a value, and what is left of each: the place and what was expected there. */
const HOLDING_VALUES: readonly Template[] = [
  [
    /^Variable "\$(\w+)" got invalid value /,
    ({ 1: name, input }, known) => `Variable "$${name}" got a wrong value${placeIn(input, known)}.`,
  ],
  [
    /^Argument "(\w+)" has invalid value /,
    ({ 1: name = '' }, known) => `Argument "${known(name)}" has a wrong value.`,
  ],
  [/^Expected value of type "([\w![\]]+)"/, ({ 1: type }) => `Expected value of type "${type}".`],
  [
    /^Value ".*" does not exist in "(\w+)" enum/s,
    ({ 1: type }) => `A value does not exist in "${type}" enum.`,
  ],
  [
    /^(?:Enum "?)?(\w+)"? cannot represent /,
    ({ 1: type = '' }, known) => `${known(type)} cannot represent this value.`,
  ],
];

/** Messages in which only names stand in quotes. Everything else is said in general words. */
const ONLY_NAMES =
  /^(Cannot query field|Unknown (argument|type|directive|fragment|operation named) |Fields? "|Fragments? "|Fragment cannot|Variable "|Argument "|Directive "|There can be only one |Must provide |This |Cannot spread fragment|Subscription |POST body |GraphQL operations |`?(query|variables|extensions|operationName)`? |Câu hỏi )/;

/**
 * A client's own mistake, told by its place and not by what was typed: GraphQL's own messages repeat values, and in our
 * forms values are names and id numbers. Names that the schema does not know are left out too.
 */
export function withoutValues(message: string, place: Place | undefined, names: SchemaNames): string {
  const known = (name: string): string => (names.has(name) ? name : HIDDEN);
  if (message.startsWith('Syntax Error'))
    return place ? `Syntax Error (line ${place.line}, column ${place.column}).` : 'Syntax Error.';
  for (const [form, say] of HOLDING_VALUES) {
    const match = form.exec(message);
    if (match) return say(match, known);
  }
  if (!ONLY_NAMES.test(message)) return 'This question cannot be answered as it was asked.';
  return message.replace(
    /"([^"]*)"/g,
    (_, said: string) => `"${said.replace(/\w+|[^\x20-\x7e]+/g, hidden(known))}"`,
  );
}

/** `$id` names a variable of the question, which is its place. */
const hidden =
  (known: (name: string) => string) =>
  (word: string, at: number, whole: string): string =>
    whole[at - 1] === '$' ? word : known(word);
