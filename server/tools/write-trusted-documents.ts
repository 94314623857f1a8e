import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { trustedDocuments } from './trusted-documents.ts';

/** Writes schema/trusted-documents.json from the web's .graphql files; with --check it only says whether it is up to date. */
const TARGET = 'schema/trusted-documents.json';

const sources = globSync('web/src/lib/features/**/*.graphql')
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const map = Object.fromEntries(
  trustedDocuments(sources).map(({ id, name, document, audience }) => [id, { name, audience, document }]),
);
const text = `${JSON.stringify(map, null, 2)}\n`;

if (process.argv.includes('--check')) {
  const written = readFileSync(TARGET, 'utf8');
  if (written !== text) {
    console.error(`${TARGET} is not what the web's documents say: run the code generation and commit it.`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(TARGET, text);
  console.log(`${TARGET}: ${Object.keys(map).length} documents`);
}
