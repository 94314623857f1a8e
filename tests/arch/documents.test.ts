import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from './house.ts';

const at = (path: string): string => join(projectFolder, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

describe('docs/security.md', () => {
  const [, table = ''] = read('docs/security.md').split('## ASVS 5.0, level 2');
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (requirement|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, requirement = '', where = '', test = '']) => ({ requirement, where, test }))
    .filter(({ requirement, where }) => where !== '' || !requirement.startsWith('**'));

  it('names for every requirement a test by its title, or says that there is none to name', () => {
    expect(rows.length).toBeGreaterThan(60);
    const silent = rows.filter(
      ({ where, test }) => !/“/.test(test) && !(test === '–' && /\*\*not done\*\*|^none/.test(where)),
    );
    expect(silent).toEqual([]);
  });

  it('names no test that is not there', () => {
    const named = rows.flatMap(({ test }) =>
      [...test.matchAll(/([\w-]+\/[\w/-]+) “((?:[^“”]|“[^”]*”)+)”/g)].map(([, file = '', title = '']) => ({
        file,
        title,
      })),
    );
    expect(named.length).toBeGreaterThan(70);
    const missing = named.filter(({ file, title }) => {
      const path = `tests/${file}.test.ts`;
      return !existsSync(at(path)) || !read(path).replaceAll("\\'", "'").includes(title);
    });
    expect(missing).toEqual([]);
  });

  it('names no place that is not there', () => {
    const places = rows.flatMap(({ where }) =>
      [...where.matchAll(/`([\w./-]+\/[\w./-]+)`/g)].map(([, path = '']) => path),
    );
    expect(places.length).toBeGreaterThan(30);
    expect(places.filter((path) => !existsSync(at(path)) && !existsSync(at(`server/${path}`)))).toEqual([]);
  });
});

describe('docs/promises.md', () => {
  const promises = read('docs/promises.md')
    .split('\n')
    .filter((line) => /^\d+\. /.test(line));
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

  it('has for every promise a figure and the command that repeats it, the same in both languages', () => {
    expect(promises.length).toBeGreaterThanOrEqual(16);
    for (const promise of promises) {
      const [, words = ''] = /^\d+\. (.*)$/.exec(promise) ?? [];
      expect(words, promise).toMatch(/\d/);
      expect(words, promise).toMatch(/`(npm run|npx vitest run) [^`]+`/);
    }
    const commands = promises.map((promise) =>
      [...promise.matchAll(/`([^`]+)`/g)].map(([, command = '']) => command.replace(/".*"/, '""')),
    );
    const half = commands.length / 2;
    expect(commands.slice(half)).toEqual(commands.slice(0, half));
  });

  it('names no script and no test that is not there', () => {
    for (const promise of promises) {
      for (const [, script = ''] of promise.matchAll(/`npm run ([\w:]+)/g))
        expect(scripts).toHaveProperty([script]);
      for (const [, files = ''] of promise.matchAll(/`npx vitest run(?: --config \S+)? ([^`]+)`/g))
        for (const file of files.split(' ')) expect([file, existsSync(at(file))]).toEqual([file, true]);
    }
  });
});

it('every `npm run` that a document or the README names is a script', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const files = ['README.md', ...globSync('docs/*.md', { cwd: projectFolder })];
  const missing = files.flatMap((file) =>
    [...read(file).matchAll(/npm run (?:-s )?([a-z][\w:]*)/g)]
      .filter(([, script = '']) => !(script in scripts))
      .map(([named]) => `${file}: ${named}`),
  );
  expect(missing).toEqual([]);
});
