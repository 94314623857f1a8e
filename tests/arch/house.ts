import { join } from 'node:path';
import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';
import { composeSchema } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { createLogger } from '../../server/platform/log/index.ts';
import type { Module } from '../../server/platform/module.ts';

export const projectFolder = join(import.meta.dirname, '../..');

/** The whole house, wired as the server wires it, without a database. */
export const house = (): Promise<{ schema: GraphQLSchema; modules: readonly Module[] }> =>
  composeSchema(readConfig(projectFolder, []), createLogger('silent'));

export type RootField = { readonly kind: 'query' | 'mutation' | 'subscription' } & GraphQLField<
  unknown,
  unknown
>;

export const rootFields = (schema: GraphQLSchema): RootField[] =>
  (
    [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
      ['subscription', schema.getSubscriptionType()],
    ] as const
  ).flatMap(([kind, type]) => Object.values(type?.getFields() ?? {}).map((field) => ({ kind, ...field })));

/** Object and interface types, without the roots and what GraphQL itself brings. */
export function ownTypes(schema: GraphQLSchema): (GraphQLObjectType | GraphQLInterfaceType)[] {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType | GraphQLInterfaceType =>
      (isObjectType(type) || isInterfaceType(type)) &&
      !type.name.startsWith('__') &&
      !roots.has(type as GraphQLObjectType),
  );
}
