import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeSchema } from '../compose.ts';
import { readConfig } from '../config.ts';
import { schemaText } from '../platform/graphql/index.ts';
import { createLogger } from '../platform/log/index.ts';

/** Writes `schema/schema.graphql` from the resolvers; a test compares the two. */
const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { schema } = await composeSchema(readConfig(projectFolder, []), createLogger('silent'));
await mkdir(join(projectFolder, 'schema'), { recursive: true });
await writeFile(join(projectFolder, 'schema/schema.graphql'), schemaText(schema));
