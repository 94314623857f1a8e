import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './house.ts';

/** Two locks of one number wait for each other: the server once waited for itself to load its areas. */
test('every lock in the database has a number of its own', () => {
  const files = globSync('server/**/*.ts', { cwd: projectFolder });
  const numbers = files.flatMap((file) =>
    [...readFileSync(join(projectFolder, file), 'utf8').matchAll(/LOCK = ([\d_]+);/g)].map(
      ([, number]) => number,
    ),
  );
  expect(numbers.length).toBeGreaterThan(4);
  expect(numbers.toSorted()).toEqual([...new Set(numbers)].toSorted());
});
