import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACTION_WORDS } from '../../server/modules/audit/api/action-words.ts';
import { projectFolder } from './house.ts';

/** Words with a hyphen in use cases that name no action: names of files, live channels, rule packs. */
const NO_ACTIONS = new Set([
  ...[
    'appraisal-queue',
    'bao-cao',
    'bieu-mau',
    'so-bo',
    'chinh-thuc',
    'hien-nay',
    'bia-niem-yet',
    'niem-yet',
  ],
  ...[
    'giay-chung-nhan',
    'phieu-bao-ket-qua',
    'trang-da-ky',
    'hop-dan',
    'set-account-disabled',
    'cast-ballot',
  ],
]);

/** Every word of that form in the use cases: an action is named there and nowhere else. */
function namedInUseCases(): Map<string, string> {
  const named = new Map<string, string>();
  for (const file of globSync('server/modules/*/app/*.ts', { cwd: projectFolder })) {
    const text = readFileSync(join(projectFolder, file), 'utf8');
    for (const [, word = ''] of text.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)) named.set(word, file);
  }
  return named;
}

test('every action of a use case has words in both languages for whoever reads the log', () => {
  const named = namedInUseCases();
  expect(named.size).toBeGreaterThan(100);
  const silent = [...named].filter(([word]) => !Object.hasOwn(ACTION_WORDS, word) && !NO_ACTIONS.has(word));
  expect(silent).toEqual([]);
  expect(Object.values(ACTION_WORDS).filter(({ vi, en }) => vi === '' || en === '' || vi === en)).toEqual([]);
});

test('no words are kept for an action that nobody does any more', () => {
  const named = namedInUseCases();
  expect(Object.keys(ACTION_WORDS).filter((action) => !named.has(action))).toEqual([]);
});

/** Free text may hold a name, and the log is kept for good: it stands in a table of its own, the log has its hash. */
test('no use case writes words that a person typed into the log', () => {
  const word = '(?:reasons?|why|words|text|note|finding|seen)';
  const typed = new RegExp(`\\bdata(?::| =) \\{(?:[^}]*,)?\\s*${word}(?:: ${word})?\\s*[,}]`);
  const files = globSync('server/modules/*/app/*.ts', { cwd: projectFolder });
  const writing = files.filter((file) => {
    const text = readFileSync(join(projectFolder, file), 'utf8');
    // an act of a meeting keeps its words beside the log, which gets their hash (record-act.ts)
    return text.includes('audit(') && !text.includes('recordAct(') && typed.test(text);
  });
  expect(files.length).toBeGreaterThan(100);
  expect(writing).toEqual([]);
});
