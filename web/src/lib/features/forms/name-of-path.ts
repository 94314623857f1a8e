import type { Answers } from './answers.ts';
import { questionTexts } from './question-texts.ts';

/** A place of the form in words: "Lê Thị Bông: Có bảo hiểm y tế?". */
export const nameOfPath = (path: string, answers: Answers | null): string => {
  const words = questionTexts();
  const [place = '', key = '', ...rest] = path.split('.');
  if (place === 'members' && key) {
    const name = answers?.members.find((of) => of.key === key)?.name || '…';
    const field = rest[0];
    return words.person(name, field ? (words.fields[field] ?? field) : words.here);
  }
  if (place === 'indicators') return words.indicator(key);
  if (place === 'b1' && key === 'items') return rest.join('.');
  return words.fields[key || place] ?? path;
};

/** An answer in words. */
export const nameOfValue = (path: string, json: string, none: string, yes: string, no: string): string => {
  const value = JSON.parse(json) as unknown;
  const field = path.split('.').at(-1) ?? '';
  const options = questionTexts().options[field] ?? {};
  const one = (item: unknown): string => options[String(item)] ?? String(item);
  if (value === null) return none;
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) return value.length > 0 ? value.map(one).join(', ') : none;
  return typeof value === 'object' ? ('deprived' in value ? (value.deprived ? yes : no) : json) : one(value);
};
