import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import type { GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import prettier from 'prettier';
import { beforeAll, expect, test } from 'vitest';
import codegen from '../../codegen.ts';
import { schemaText } from '../../server/platform/graphql/index.ts';
import { trustedDocuments, type TrustedDocument } from '../../server/tools/trusted-documents.ts';
import { house, projectFolder } from './house.ts';

let schema: GraphQLSchema;
let documents: TrustedDocument[];
beforeAll(async () => {
  ({ schema } = await house());
  const paths = globSync('web/src/lib/features/**/*.graphql', { cwd: projectFolder }).sort();
  documents = trustedDocuments(
    await Promise.all(paths.map(async (path) => ({ path, text: await read(path) }))),
  );
});

const read = (path: string): Promise<string> => readFile(join(projectFolder, path), 'utf8');
const MEND = 'npm run generate';

test('schema/schema.graphql is what the resolvers emit', async () => {
  expect(await read('schema/schema.graphql'), MEND).toBe(schemaText(schema));
});

test('schema/trusted-documents.json is what the documents of the web say', async () => {
  const written = JSON.parse(await read('schema/trusted-documents.json')) as Record<string, object>;
  const made = Object.fromEntries(documents.map(({ id, ...document }) => [id, document]));
  expect(written, MEND).toEqual(made);
});

test('every document of the web is valid against the schema', () => {
  const wrong = documents.flatMap(({ name, document }) =>
    validate(schema, parse(document)).map(({ message }) => `${name}: ${message}`),
  );
  expect(wrong).toEqual([]);
});

test('the generated types of the web are those of its documents', async () => {
  const made = (await generate(
    { ...codegen, cwd: projectFolder, hooks: {}, silent: true, errorsOnly: true },
    false,
  )) as { filename: string; content: string }[];
  for (const { filename, content } of made) {
    const path = filename.startsWith('/') ? filename : join(projectFolder, filename);
    const options = { ...(await prettier.resolveConfig(path)), filepath: path };
    const written = await prettier.format(await readFile(path, 'utf8'), options);
    expect(written, MEND).toBe(await prettier.format(content, options));
  }
});
