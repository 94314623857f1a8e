import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchema as buildTypeGraphqlSchema, type NonEmptyArray } from 'type-graphql';
import type { RefusalText } from '../../kernel/refusals.ts';
import { rememberResolvers } from './live-field.ts';
import * as refusalTypes from './refusal-types.ts';
import { guardDoorsForTokens } from './token-leave.ts';

export type { RefusalText };

/** type-graphql wants a bus of its own before it allows a subscription; ours is the hub (see live-field.ts). */
const OUR_OWN_HUB = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('a subscription opens its stream by liveField()');
  },
};

/** The schema of these resolver instances. Validation of values is the use cases' work, not the schema's. */
export async function buildSchema(resolvers: readonly object[]): Promise<GraphQLSchema> {
  const byClass = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const schema = await buildTypeGraphqlSchema({
    resolvers: [...byClass.keys()] as unknown as NonEmptyArray<new () => object>,
    container: { get: (resolverClass: new () => object) => byClass.get(resolverClass) },
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: false,
    pubSub: OUR_OWN_HUB,
    orphanedTypes: Object.values(refusalTypes).filter(
      (value): value is typeof refusalTypes.NotAllowed =>
        typeof value === 'function' && /^class\b/.test(String(value)),
    ),
  });
  rememberResolvers(schema, byClass);
  guardDoorsForTokens(schema);
  return schema;
}

/** The schema as text, sorted: what `schema/schema.graphql` holds. */
export const schemaText = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
