import type { Text } from './legal-value.ts';
import { PARTS, WORDS } from './legal-words.ts';

/** How a value is entered: what the page puts before a person. OTHER is kept or left, not retyped. */
export const VALUE_KINDS = ['NUMBER', 'YES_NO', 'SHARE', 'RANGE', 'COMPARISON', 'TEXT', 'OTHER'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (value: unknown, ...keys: string[]): value is Node =>
  isNode(value) && keys.every((key) => key in value);

/** Empty values say nothing of their kind; the place does. */
const KIND_OF_EMPTY: readonly (readonly [RegExp, ValueKind])[] = [
  [/supervisorCounts$/, 'YES_NO'],
  [/(agreeShare|quorum)$/, 'SHARE'],
  [/^(b1|b2)\.|minimumAge$/, 'NUMBER'],
];

export function valueKind(path: string, value: unknown): ValueKind {
  if (value === null) return KIND_OF_EMPTY.find(([place]) => place.test(path))?.[1] ?? 'OTHER';
  if (typeof value === 'number') return 'NUMBER';
  if (typeof value === 'boolean') return 'YES_NO';
  if (typeof value === 'string') return path.endsWith('omparison') ? 'COMPARISON' : 'OTHER';
  if (has(value, 'numerator', 'denominator', 'comparison')) return 'SHARE';
  if (has(value, 'above', 'upTo')) return 'RANGE';
  return has(value, 'vi', 'en') ? 'TEXT' : 'OTHER';
}

const NUMBERS = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };
const both = (make: (language: keyof Text) => string): Text => ({ vi: make('vi'), en: make('en') });

const dayAndMonth = (text: string): string => {
  const found = /^(\d\d)-(\d\d)$/.exec(text);
  return found ? `${found[2]}/${found[1]}` : text;
};

function ofText(text: string): Text {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return both(() => `${iso[3]}/${iso[2]}/${iso[1]}`);
  return WORDS[text] ?? both(() => dayAndMonth(text));
}

function ofShare({ numerator, denominator, comparison }: Node): Text {
  const share = `${String(numerator)}/${String(denominator)}`;
  return comparison === '>'
    ? { vi: `trên ${share}`, en: `more than ${share}` }
    : { vi: `từ ${share}`, en: `at least ${share}` };
}

const isYear = (path: string, value: number) => /years?/i.test(path) && value > 1900 && value < 2200;

/** A legal value in words, for officials. */
export function valueText(path: string, value: unknown): Text {
  if (value === null || (Array.isArray(value) && value.length === 0))
    return { vi: 'chưa có', en: 'not known' };
  if (typeof value === 'number')
    return isYear(path, value) ? both(() => `${value}`) : both((language) => NUMBERS[language].format(value));
  if (typeof value === 'boolean') return value ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
  if (typeof value === 'string') return ofText(value);
  if (Array.isArray(value)) {
    const parts = value.map((part) => valueText(path, part));
    const between = value.some((part) => typeof part === 'object') ? '; ' : ', ';
    return both((language) => parts.map((part) => part[language]).join(between));
  }
  if (has(value, 'vi', 'en')) return both((language) => String(value[language]));
  if (has(value, 'numerator', 'denominator', 'comparison')) return ofShare(value);
  if (has(value, 'above', 'upTo')) {
    const [above, upTo] = [valueText(path, value['above']), valueText(path, value['upTo'])];
    return { vi: `trên ${above.vi} đến ${upTo.vi}`, en: `above ${above.en} up to ${upTo.en}` };
  }
  const node = value as Node;
  const parts = Object.entries(PARTS)
    .filter(([key]) => Object.hasOwn(node, key))
    .map(([key, word]) => ({ word, text: valueText(key, node[key]) }));
  return both((language) => parts.map(({ word, text }) => `${word[language]} ${text[language]}`).join(', '));
}
