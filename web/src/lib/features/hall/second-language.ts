/**
 * A second language on the wall, beneath the Vietnamese line. The words come from people who speak it, as a file; what a
 * file does not say is shown in Vietnamese alone. Vietnamese always stands above.
 */
export const LANGUAGE_FORMAT = 'hop-dan/wall-language/1';

/** The sentences of the wall that may stand in a second language, with the values that each may name. */
export const WALL_SENTENCES = {
  meetingTitle: [],
  joinHow: [],
  joinSlip: [],
  agendaTitle: [],
  resultsTitle: [],
  startClass: [],
  scoredClass: [],
  POOR: [],
  NEAR_POOR: [],
  AVERAGE_LIVING: [],
  NOT_POOR: [],
  asking: [],
  askList: [],
  howHands: [],
  howPhone: [],
  howBoth: [],
  AGREED: [],
  NOT_AGREED: [],
  COUNTED: [],
  agree: ['n', 'of'],
  closingTitle: [],
  closingAsk: [],
  endedTitle: [],
  endedNext: [],
  adjournedTitle: [],
  adjournedNext: [],
} as const satisfies Record<string, readonly string[]>;
export type WallSentence = keyof typeof WALL_SENTENCES;

export type WallLanguage = {
  readonly format: string;
  /** ISO 639-3: rad (Ê Đê), nut (Nùng), cjm (Chăm), khm (Khmer) … */
  readonly language: string;
  /** As its speakers call it. */
  readonly name: string;
  readonly texts: Partial<Readonly<Record<WallSentence, string>>>;
};

const LONGEST = 160;
const isSentence = (key: string): key is WallSentence => Object.hasOwn(WALL_SENTENCES, key);
const valuesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

const textProblem = (key: WallSentence, text: unknown): string | null => {
  if (typeof text !== 'string' || text.trim() === '') return `${key}: chưa có chữ`;
  if (text.length > LONGEST) return `${key}: dài quá ${LONGEST} ký tự`;
  if (text !== text.normalize('NFC')) return `${key}: chữ tổ hợp, cần dạng NFC`;
  const allowed: readonly string[] = WALL_SENTENCES[key];
  const unknown = valuesIn(text).filter((value) => !allowed.includes(value));
  if (unknown.length > 0) return `${key}: không có giá trị {${unknown.join('}, {')}}`;
  const missing = allowed.filter((value) => !text.includes(`{${value}}`));
  return missing.length > 0 ? `${key}: thiếu {${missing.join('}, {')}}` : null;
};

export type Checked = {
  /** What can be shown; null: not such a file at all. */
  readonly language: WallLanguage | null;
  readonly problems: readonly string[];
  /** Shown in Vietnamese alone. */
  readonly missing: readonly WallSentence[];
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Looks a file through: what is wrong is said and left out, what is right can be shown. */
export const checkLanguage = (file: unknown): Checked => {
  const none = (problem: string): Checked => ({ language: null, problems: [problem], missing: [] });
  if (!isObject(file) || file['format'] !== LANGUAGE_FORMAT) return none(`format: cần "${LANGUAGE_FORMAT}"`);
  const { language, name, texts } = file;
  if (typeof language !== 'string' || !/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language))
    return none('language: cần mã ISO 639, ví dụ "rad"');
  if (typeof name !== 'string' || name.trim() === '' || name.length > 40) return none('name: chưa có tên');
  if (!isObject(texts)) return none('texts: chưa có');
  const problems: string[] = [];
  const good: Partial<Record<WallSentence, string>> = {};
  for (const [key, text] of Object.entries(texts)) {
    const problem = isSentence(key) ? textProblem(key, text) : `${key}: không có câu này trên màn chiếu`;
    if (problem) problems.push(problem);
    else if (isSentence(key)) good[key] = text as string;
  }
  const missing = (Object.keys(WALL_SENTENCES) as WallSentence[]).filter((key) => good[key] === undefined);
  return { language: { format: LANGUAGE_FORMAT, language, name, texts: good }, problems, missing };
};

/** The sentence with its values; null where the file says nothing. */
export const inSecond = (
  language: WallLanguage | null,
  key: WallSentence,
  values: Readonly<Record<string, string | number>> = {},
): string | null =>
  language?.texts[key]?.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)) ?? null;
