import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { FIELD_CLASSES, fieldClass } from '../../server/access/index.ts';
import { house, ownTypes, projectFolder } from './house.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  ({ schema } = await house());
});

test('every type that the API can answer with has its field classes', () => {
  const unknown = ownTypes(schema).filter(({ name }) => fieldClass(name, '*') === null);
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

test('no field class is given to what is not there', () => {
  const stale = Object.entries(FIELD_CLASSES).flatMap(([name, classes]) => {
    const type = ownTypes(schema).find((own) => own.name === name);
    if (!type) return [name];
    if (typeof classes === 'string') return [];
    const fields = type.getFields();
    return Object.keys(classes)
      .filter((field) => field !== '*' && !fields[field])
      .map((field) => `${name}.${field}`);
  });
  expect(stale).toEqual([]);
});

/** Fields that a document selects, as `Type.field`, roots left out. */
function selectedFields(document: string): string[] {
  const info = new TypeInfo(schema);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const selected: string[] = [];
  visit(
    parse(document),
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const parent = info.getParentType();
        if (!parent || name.value === '__typename' || roots.some((root) => root === parent)) return;
        selected.push(`${getNamedType(parent).name}.${name.value}`);
      },
    }),
  );
  return selected;
}

test('what the wall, phones and the front door may send selects public fields only', async () => {
  const text = await readFile(join(projectFolder, 'schema/trusted-documents.json'), 'utf8');
  const trusted = Object.values(
    JSON.parse(text) as Record<string, { name: string; audience: string; document: string }>,
  );
  const open = trusted.filter(({ audience }) => audience === 'public');
  expect(open.length).toBeGreaterThan(3);
  const told = open.flatMap(({ name, document }) =>
    selectedFields(document)
      .filter((selected) => {
        const [type = '', field = ''] = selected.split('.');
        return fieldClass(type, field) !== 'public';
      })
      .map((selected) => `${name}: ${selected}`),
  );
  expect(told).toEqual([]);
});

test('what a household lacks has no public field, and neither have the names for it', () => {
  const told = ownTypes(schema).flatMap((type) =>
    Object.keys(type.getFields())
      .filter((field) => /indicator/i.test(`${type.name}.${field}`))
      .map((field) => [`${type.name}.${field}`, fieldClass(type.name, field)] as const),
  );
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter(([, of]) => of === 'public')).toEqual([]);
});

test('no public type leads on to fields that are not public', () => {
  const leaks = ownTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => fieldClass(type.name, field.name) === 'public')
      .map((field) => [`${type.name}.${field.name}`, getNamedType(field.type).name] as const)
      .filter(
        ([, to]) => ownTypes(schema).some(({ name }) => name === to) && fieldClass(to, '*') !== 'public',
      )
      .map(([from, to]) => `${from} → ${to}`),
  );
  expect(leaks).toEqual([]);
});
