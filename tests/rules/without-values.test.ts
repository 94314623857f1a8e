import { buildSchema, getVariableValues, Kind, parse, validate, type GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { namesOf, withoutValues } from '../../server/platform/graphql/without-values.ts';

const schema = buildSchema(`
  scalar UUID
  enum Sex { MALE FEMALE }
  input MemberInput { fullName: String! idNumber: Int sex: Sex }
  input FormInput { members: [MemberInput!]! }
  type Query { household(id: UUID!, first: Int, form: FormInput): Household }
  type Household { code: String }
`);
const names = namesOf(schema);
const CANARY = 'Zquyn Thị Khvắng';
const NUMBER = '099987654321';
const LEAK = /zquyn|Khvắng|Thị|0?99987654321/i;

const told = (errors: readonly GraphQLError[]): string[] =>
  errors.map((error) => withoutValues(error.message, error.locations?.[0], names));

/** What is said to variables of this kind. */
function variables(declared: string, value: unknown): string[] {
  const [operation] = parse(`query (${declared}) { household(id: 1) { code } }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const { errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    value === undefined ? {} : { x: value },
  );
  return told(errors ?? []);
}

const question = (text: string): string[] => {
  try {
    return told(validate(schema, parse(text)));
  } catch (error) {
    return told([error as GraphQLError]);
  }
};

test('a wrong value is told by its place in the question and by what was expected, not by itself', () => {
  expect(variables('$x: Int', CANARY)).toEqual(['Variable "$x" got a wrong value.']);
  const members = (one: object) => variables('$x: FormInput', { members: [{ fullName: 'a' }, one] });
  expect(members({ fullName: 'b', idNumber: NUMBER })).toEqual([
    'Variable "$x" got a wrong value at "members[1].idNumber".',
  ]);
  expect(members({ fullName: 'b', sex: CANARY })).toEqual([
    'Variable "$x" got a wrong value at "members[1].sex".',
  ]);
  expect(variables('$x: FormInput!', undefined)).toEqual([
    'Variable "$x" of required type "FormInput!" was not provided.',
  ]);
  expect(question(`{ household(id: 1, first: "${CANARY}") { code } }`)).toEqual([
    'Int cannot represent this value.',
  ]);
  expect(question(`{ household(id: 1, form: 9${NUMBER}) { code } }`)).toEqual([
    'Expected value of type "FormInput".',
  ]);
  expect(question(`{ household(id: 1) { cod } }`)).toEqual([
    'Cannot query field "…" on type "Household". Did you mean "code"?',
  ]);
  expect(question(`{ household(id: "${CANARY}) { code } }`)).toEqual(['Syntax Error (line 1, column 46).']);
});

test('whatever is typed in whatever place, none of it is said back', () => {
  const said = [
    ...[CANARY, NUMBER, [CANARY], { [CANARY]: NUMBER }, `" at "x.fullName"; ${CANARY}`].flatMap((value) => [
      ...['$x: Int', '$x: UUID!', '$x: Sex', '$x: FormInput', '$x: [MemberInput!]'].flatMap((of) =>
        variables(of, value),
      ),
      ...variables('$x: FormInput', {
        members: [{ fullName: value }, { [CANARY]: 1, fullName: 'a', idNumber: value }],
      }),
    ]),
    ...question(`{ household(id: 1, first: "${CANARY}") { code } }`),
    ...question(`{ household(id: 1, first: """${CANARY}""") { code } }`),
    ...question(`{ household(id: 1, form: { members: [{ fullName: 9${NUMBER}, sex: zquyn }] }) { code } }`),
    ...question(`{ household(id: 1, zquyn: 1) { code } }`),
    ...question(`{ household(id: 1) { zquyn } }`),
    ...question(`{ household(id: 1) { ...zquyn } } fragment zquyn2 on zquyn { code }`),
    ...question(`{ household(id: 1) { code @zquyn } }`),
    ...question(`query zquyn { household(id: 1) { code } } query zquyn { household(id: 1) { code } }`),
    ...question(`{ household(id: 1) { code } } "${CANARY}"`),
    ...question(`{ household(id: 1) { code } } ${CANARY}`),
    ...question(`{ household(id: "${CANARY}`),
    withoutValues(`Value is not a valid UUID: ${CANARY}`, undefined, names),
  ];
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((text) => LEAK.test(text))).toEqual([]);
});

test('a value of any length is looked through once: two hundred thousand signs of it cost no time', () => {
  const long = '" at "x.'.repeat(30_000);
  expect(
    withoutValues(`Variable "$id" got invalid value "${long}"; Int cannot represent`, undefined, names),
  ).toBe('Variable "$id" got a wrong value.');
});
