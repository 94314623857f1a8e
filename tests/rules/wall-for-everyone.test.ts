import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../server/modules/informing/domain/second-language.ts';
import { SENTENCE_KEYS } from '../../server/modules/informing/domain/texts.ts';
import {
  checkLanguage,
  inSecond,
  LANGUAGE_FORMAT,
  WALL_SENTENCES,
} from '../../web/src/lib/features/hall/second-language.ts';

const project = join(import.meta.dirname, '../..');
const tokens = readFileSync(join(project, 'web/src/lib/ui/tokens.css'), 'utf8');

/** The colours of a theme: those of the root, then its own. */
const coloursOf = (theme: 'dark-hall' | 'bright-hall'): Map<string, string> => {
  const block = (selector: string) => tokens.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  const all = `${block(':root')}${block(`[data-theme='${theme}']`)}`;
  return new Map(
    [...all.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  );
};
const light = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe('the wall in a dark and in a bright hall', () => {
  const INKS = ['ink', 'ink-soft', 'good', 'bad', 'warn', 'info', 'poor', 'near-poor', 'average', 'not-poor'];
  it.each(['dark-hall', 'bright-hall'] as const)('%s: every word has a contrast of 7:1 or more', (theme) => {
    const colours = coloursOf(theme);
    const weak = [...INKS, 'gold'].flatMap((ink) =>
      ['paper', 'surface'].flatMap((ground) => {
        const ratio = contrast(colours.get(ink) ?? '', colours.get(ground) ?? '');
        // large signs in gold (48 px and more) need 4.5:1
        return ratio < (ink === 'gold' ? 4.5 : 7) ? [`${ink} on ${ground}: ${ratio.toFixed(2)}`] : [];
      }),
    );
    expect(weak).toEqual([]);
    expect(contrast(colours.get('on-brand') ?? '', colours.get('brand-deep') ?? '')).toBeGreaterThan(7);
  });
});

describe('a second language from a file', () => {
  const file = (texts: object, more: object = {}) => ({
    ...{ format: LANGUAGE_FORMAT, language: 'qaa', name: 'Thử', texts, ...more },
  });

  it('the example has every sentence of the wall and is marked as no real language', () => {
    const example: unknown = JSON.parse(readFileSync(join(project, 'server/languages/example.json'), 'utf8'));
    const { language, problems, missing } = checkLanguage(example);
    expect([problems, missing]).toEqual([[], []]);
    expect(Object.keys(language?.texts ?? {}).sort()).toEqual(Object.keys(WALL_SENTENCES).sort());
    expect([language?.language, language?.name]).toEqual(['qaa', 'Ví dụ – không phải ngôn ngữ thật']);
    const loud = readLanguage(example);
    expect([loud?.problems, loud?.missing]).toEqual([[], []]);
    expect(Object.keys(loud?.texts ?? {}).sort()).toEqual([...SENTENCE_KEYS].sort());
  });

  it('what is not translated is shown in Vietnamese alone', () => {
    const { language, missing } = checkLanguage(file({ agree: '{n} of {of}' }));
    expect(inSecond(language, 'howHands')).toBeNull();
    expect(inSecond(language, 'agree', { n: '1.982', of: 2127 })).toBe('1.982 of 2127');
    expect(missing).toContain('howHands');
    expect(missing).not.toContain('agree');
  });

  it.each([
    ['a sentence that the wall does not have', { hello: 'x' }, /hello/],
    ['a value that the sentence does not have', { howHands: 'x {name}' }, /\{name\}/],
    ['a value left out, so that the number would be missing', { agree: 'x {n}' }, /\{of\}/],
    ['a sentence too long for its line', { howHands: 'x'.repeat(161) }, /160/],
    ['an empty sentence', { howHands: ' ' }, /howHands/],
    ['no text', { howHands: 7 }, /howHands/],
    ['decomposed letters', { howHands: 'Ê'.normalize('NFD') }, /NFC/],
  ])('%s is said and left out, the rest stays', (_what, wrong, problem) => {
    const { language, problems } = checkLanguage(file({ ...wrong, howPhone: 'đúng' }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
    expect(language?.texts).toEqual({ howPhone: 'đúng' });
  });

  it.each([
    [null],
    ['text'],
    [[]],
    [file({}, { format: 'x' })],
    [file({}, { language: '../x' })],
    [{ format: LANGUAGE_FORMAT }],
  ])('what is no such file at all is not offered', (wrong) => {
    expect(checkLanguage(wrong).language).toBeNull();
  });
});
