import { SENTENCE_KEYS, SENTENCES, valuesIn, type SentenceKey } from './texts.ts';

/** The form of the files of the wall, with the sentences of the loudspeaker text: `informing` beside `texts`. */
export const LANGUAGE_FORMAT = 'hop-dan/wall-language/1';
export type SecondLanguage = {
  readonly language: string;
  readonly name: string;
  readonly texts: Readonly<Partial<Record<SentenceKey, string>>>;
  /** Sentences that cannot be used, each with why. */
  readonly problems: readonly string[];
  /** Said in Vietnamese: the file does not say them, or not in a way that can be used. */
  readonly missing: readonly SentenceKey[];
};

const LONGEST = 1000;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSentence = (key: string): key is SentenceKey => Object.hasOwn(SENTENCES, key);

function problemOf(key: string, text: unknown): string | null {
  if (!isSentence(key)) return `${key}: không có câu này`;
  if (typeof text !== 'string' || text.trim() === '') return `${key}: chưa có chữ`;
  if (text.length > LONGEST) return `${key}: dài quá ${LONGEST} ký tự`;
  const wanted = valuesIn(SENTENCES[key]);
  const unknown = valuesIn(text).filter((name) => !wanted.includes(name));
  if (unknown.length > 0) return `${key}: không có giá trị {${unknown.join('}, {')}}`;
  const missing = wanted.filter((name) => !valuesIn(text).includes(name));
  return missing.length > 0 ? `${key}: thiếu {${missing.join('}, {')}}` : null;
}

/** What of a file can be said; null: it is none of ours, or says nothing of informing. */
export function readLanguage(file: unknown): SecondLanguage | null {
  if (!isObject(file) || file['format'] !== LANGUAGE_FORMAT) return null;
  const { language, name, informing } = file;
  if (typeof language !== 'string' || !/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language)) return null;
  if (typeof name !== 'string' || name.trim() === '' || name.length > 40 || !isObject(informing)) return null;
  const problems: string[] = [];
  const texts: Partial<Record<SentenceKey, string>> = {};
  for (const [key, text] of Object.entries(informing)) {
    const problem = problemOf(key, text);
    if (problem) problems.push(problem);
    else texts[key as SentenceKey] = (text as string).normalize('NFC');
  }
  const missing = SENTENCE_KEYS.filter((key) => texts[key] === undefined);
  return { language, name, texts, problems, missing };
}
