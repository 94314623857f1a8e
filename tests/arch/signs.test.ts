import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './house.ts';

/** Letters are the fonts' own affair; signs (punctuation, arrows, shapes) are what bare machines lack. */
const SIGN = /[^\p{L}\p{M}\p{N}\p{Cc}\u0020-\u00ff]/gu;
const read = (file: string): string => readFileSync(join(projectFolder, file), 'utf8');

/** What our font files are declared to hold. */
function bundled(): (code: number) => boolean {
  const ranges = [...read('web/src/lib/ui/fonts.css').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
  );
  return (code) => ranges.some(([from, to]) => code >= from && code <= to);
}

test('every sign on a page is in a font that we bring', () => {
  const has = bundled();
  const files = [
    ...globSync('web/src/**/*.svelte', { cwd: projectFolder }),
    ...globSync('web/src/**/*.ts', { cwd: projectFolder }),
    ...globSync('server/modules/**/{domain,api}/*.ts', { cwd: projectFolder }),
  ].filter((file) => !/lib\/graphql\/|imports\/domain\/(plain-text|read-mark)/.test(file));
  expect(files.length).toBeGreaterThan(200);
  const missing = files.flatMap((file) =>
    [...read(file).matchAll(SIGN)]
      .filter(([sign]) => !has(sign.codePointAt(0) ?? 0))
      .map(([sign]) => `${sign} in ${file}`),
  );
  expect(missing).toEqual([]);
});
