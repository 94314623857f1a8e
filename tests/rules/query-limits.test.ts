import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate, type ValidationRule } from 'graphql';
import { expect, test } from 'vitest';
import { measureQuery, QUERY_LIMITS, queryLimits } from '../../server/platform/graphql/query-limits.ts';

const project = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(project, 'schema/schema.graphql'), 'utf8'));
const documents = Object.values(
  JSON.parse(readFileSync(join(project, 'schema/trusted-documents.json'), 'utf8')) as Record<
    string,
    { document: string; name: string }
  >,
);

function measure(text: string): ReturnType<typeof measureQuery> {
  let found = { depth: 0, aliases: 0, fields: 0 };
  const rule: ValidationRule = (context) => ({ Document: () => void (found = measureQuery(context)) });
  validate(schema, parse(text), [rule]);
  return found;
}
const codes = (text: string): unknown[] =>
  validate(schema, parse(text), [queryLimits]).map(({ extensions }) => extensions['code']);

test('our own documents stay under half of every limit', () => {
  for (const { name, document } of documents) {
    const { depth, aliases, fields } = measure(document);
    expect(depth, name).toBeLessThanOrEqual(QUERY_LIMITS.depth / 2 + 2);
    expect(aliases, name).toBeLessThanOrEqual(QUERY_LIMITS.aliases / 2);
    expect(fields, name).toBeLessThanOrEqual(QUERY_LIMITS.fields / 2);
  }
});

test('a question counts its rows, its fragments at every place, and pages by their size', () => {
  const queue = (first: string) =>
    `query ($r: UUID!, $n: Int!) { appraisalQueue(roundId: $r, first: ${first}) { edges { node { id } } } }`;
  expect(measure(queue('7'))).toEqual({ depth: 4, aliases: 0, fields: 1 + 7 + 7 + 7 });
  expect(measure(queue('$n'))).toEqual({ depth: 4, aliases: 0, fields: 1 + 3 * 200 });
  const twice = `{ a: viewer { ...V } b: viewer { ...V } } fragment V on Viewer { kind }`;
  expect(measure(twice)).toEqual({ depth: 2, aliases: 2, fields: 4 });
});

test('10,000 aliases, a depth of 50 and a page of pages are refused before they run; a ring of fragments ends', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `a${index}: viewer { kind }`).join(' ');
  expect(codes(`{ ${many} }`)).toContain('QUERY_TOO_LARGE');
  const deep = `{ areas(search: "x") { ${'parent { '.repeat(50)} id ${'} '.repeat(50)} } }`;
  expect(codes(deep)).toContain('QUERY_TOO_LARGE');
  const wide = `{ ${Array.from({ length: 40 }, (_, index) => `q${index}: appraisalQueue(roundId: "x", first: 200) { edges { node { communeName: id a: id b: id c: id d: id } } }`).join(' ')} }`;
  expect(codes(wide)).toContain('QUERY_TOO_LARGE');
  const nested = `{ areas(search: "x", first: 100) { predecessors { area { successors { area { predecessors { area { successors { area { id } } } } } } } } } }`;
  expect(codes(nested)).toContain('QUERY_TOO_LARGE');
  const ring = `{ viewer { ...A } } fragment A on Viewer { kind ...B } fragment B on Viewer { kind ...A }`;
  expect(codes(ring)).toEqual([]);
});
