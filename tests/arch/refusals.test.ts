import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { COMMON_REFUSALS, type RefusalText } from '../../server/kernel/refusals.ts';
import { house, projectFolder } from './house.ts';

let catalogues: readonly (readonly [string, Readonly<Record<string, RefusalText>>])[];
beforeAll(async () => {
  const { modules } = await house();
  catalogues = [
    ['common', COMMON_REFUSALS],
    ...modules.map(({ name, refusals }) => [name, refusals] as const),
  ];
});

/** Mistakes of a program in a query, which has no union of refusals: told as GraphQL errors by the resolver. */
const TOLD_AS_ERRORS = [
  'PAGE_SIZE',
  'EMPTY_LIST',
  'UNKNOWN_CURSOR',
  'TOO_MANY_DIMENSIONS',
  'TOO_MANY_GROUPS',
];

/** Codes written out at `refuse('…')`, with the files that write them. */
function refusedCodes(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const file of globSync('server/**/*.ts', { cwd: projectFolder })) {
    const text = readFileSync(join(projectFolder, file), 'utf8');
    for (const [, code] of text.matchAll(/\brefuse(?:<[^(]*>)?\(\s*['"]([A-Z0-9_]+)['"]/g))
      codes.set(code ?? '', [...(codes.get(code ?? '') ?? []), file]);
  }
  return codes;
}

test('every refusal that the server gives has a text in a catalogue', () => {
  const known = new Set([...TOLD_AS_ERRORS, ...catalogues.flatMap(([, texts]) => Object.keys(texts))]);
  const codes = refusedCodes();
  expect(codes.size).toBeGreaterThan(10);
  const silent = [...codes]
    .filter(([code]) => !known.has(code))
    .map(([code, files]) => `${code} in ${files[0]}`);
  expect(silent).toEqual([]);
});

test('a code stands in one catalogue only', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const [name, texts] of catalogues)
    for (const code of Object.keys(texts)) {
      if (seen.has(code)) twice.push(`${code} in ${seen.get(code)} and ${name}`);
      seen.set(code, name);
    }
  expect(twice).toEqual([]);
});

test('every text says what happened and what to do, in both languages, as whole sentences', () => {
  const unfinished = catalogues.flatMap(([, texts]) =>
    Object.entries(texts)
      .filter(([, { message, whatToDo }]) =>
        [message.vi, message.en, whatToDo.vi, whatToDo.en].some((text) => !/[.!?”"]$/.test(text.trim())),
      )
      .map(([code]) => code),
  );
  expect(unfinished).toEqual([]);
});

test('both languages have the same blanks to fill', () => {
  const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [, texts] of catalogues)
    for (const [code, { message, whatToDo }] of Object.entries(texts)) {
      expect(blanks(message.en), code).toEqual(blanks(message.vi));
      expect(blanks(whatToDo.en), code).toEqual(blanks(whatToDo.vi));
    }
});
