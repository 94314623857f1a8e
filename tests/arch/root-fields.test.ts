import { getNamedType, isInterfaceType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { ACTIONS } from '../../server/access/index.ts';
import { actionsNamed } from '../../server/platform/graphql/action.ts';
import type { FileRoute } from '../../server/platform/module.ts';
import { house, ownTypes, rootFields } from './house.ts';

let schema: GraphQLSchema;
let routes: FileRoute[];
beforeAll(async () => {
  const { schema: built, modules } = await house();
  schema = built;
  routes = modules.flatMap((module) => module.routes ?? []);
});

test('every root field names its action, out of the closed list', () => {
  const known: readonly unknown[] = [...ACTIONS, 'public', 'signed-in'];
  const nameless = rootFields(schema)
    .filter(({ extensions }) => !actionsNamed(extensions['action']).every((name) => known.includes(name)))
    .map(({ kind, name }) => `${kind} ${name}`);
  expect(nameless).toEqual([]);
});

test('every file in or out names its action, out of the closed list', () => {
  const known: readonly unknown[] = [...ACTIONS, 'public'];
  expect(routes.length).toBeGreaterThan(20);
  const nameless = routes.filter(({ action }) => !actionsNamed(action).every((name) => known.includes(name)));
  expect(nameless.map(({ path }) => path)).toEqual([]);
});

test('every action of the closed list is named by a root field or a file', () => {
  const fields = rootFields(schema).map(({ extensions }) => extensions['action']);
  const named = new Set([...fields, ...routes.map(({ action }) => action)].flatMap(actionsNamed));
  expect(ACTIONS.filter((action) => !named.has(action))).toEqual([]);
});

test('every mutation answers with a union of its success and typed refusals', () => {
  const refusal = schema.getType('Refusal');
  if (!isInterfaceType(refusal)) throw new Error('no interface Refusal');
  const refusals = new Set(schema.getPossibleTypes(refusal).map(({ name }) => name));
  const odd = rootFields(schema)
    .filter(({ kind, type }) => {
      const union = getNamedType(type);
      if (kind !== 'mutation') return false;
      if (!isUnionType(union)) return true;
      const successes = union.getTypes().filter(({ name }) => !refusals.has(name));
      return successes.length !== 1 || successes.length === union.getTypes().length;
    })
    .map(({ name }) => name);
  expect(odd).toEqual([]);
});

test('every root field and every type says in words what it is', () => {
  const silent = [
    ...rootFields(schema),
    ...ownTypes(schema).filter((type) => isObjectType(type) || isInterfaceType(type)),
  ]
    .filter(({ description }) => !description)
    .map(({ name }) => name);
  expect(silent).toEqual([]);
});

/** Each is idempotent by something else, or has no second time. */
const WITHOUT_COMMAND_ID: Readonly<Record<string, string>> = {
  castBallot: 'the counter n of the phone: the same n is the same ballot',
  signIn: 'opens another session',
  signOut: 'ended twice is ended once',
  changePassword: 'the second time the old password is wrong',
  joinBySlip: 'the slip opens once',
  joinMeeting: 'opens another session',
  keepClaim: 'twenty minutes more from now, however often',
  showStage: 'what is shown is what was asked for last',
  offerSecondFactor: 'offers another secret, which counts when it is confirmed',
  confirmSecondFactor: 'a code opens once',
  endSecondFactor: 'ended twice is ended once',
  endSession: 'ended twice is ended once',
};

test('every mutation takes a command id, so that a lost answer can be asked for again', () => {
  const without = rootFields(schema)
    .filter(({ kind, args }) => kind === 'mutation' && !args.some(({ name }) => name === 'commandId'))
    .map(({ name }) => name);
  expect(without.filter((name) => !Object.hasOwn(WITHOUT_COMMAND_ID, name))).toEqual([]);
  const stale = Object.keys(WITHOUT_COMMAND_ID).filter((name) => !without.includes(name));
  expect(stale).toEqual([]);
});
