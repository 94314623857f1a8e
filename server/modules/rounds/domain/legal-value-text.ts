import type { Text } from './legal-value.ts';

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

const WORDS: Readonly<Record<string, Text>> = {
  '<=': { vi: 'không vượt quá (≤)', en: 'at or below (≤)' },
  '<': { vi: 'dưới (<)', en: 'below (<)' },
  '>=': { vi: 'từ (≥)', en: 'at least (≥)' },
  '>': { vi: 'trên (>)', en: 'more than (>)' },
  RE_REVIEW_THEN_NEW_MEETING: { vi: 'rà soát lại, rồi họp lại', en: 'review again, then meet again' },
  PER_HOUSEHOLD: { vi: 'từng hộ', en: 'by household' },
  BY_LIST: { vi: 'theo danh sách', en: 'by list' },
  BOTH: { vi: 'từng hộ hoặc theo danh sách', en: 'by household or by list' },
  DISTRICT: { vi: 'huyện', en: 'district' },
  PROVINCE: { vi: 'tỉnh', en: 'province' },
  STATUS_LIST: { vi: 'danh sách hiện có', en: 'list in force' },
  GENERAL_REVIEW: { vi: 'tổng rà soát', en: 'general review' },
  HAND_COUNT: { vi: 'giơ tay', en: 'show of hands' },
  SECRET_BALLOT: { vi: 'bỏ phiếu kín', en: 'secret ballot' },
  MEETING: { vi: 'cuộc họp', en: 'the meeting' },
  CHAIR: { vi: 'chủ trì', en: 'chair' },
  SECRETARY: { vi: 'thư ký', en: 'secretary' },
  HOUSEHOLD_REPRESENTATIVES: { vi: 'đại diện hộ dân', en: 'representatives of households' },
  IN_YEAR: { vi: 'rà soát thường xuyên', en: 'during the year' },
  PRELIMINARY: { vi: 'sơ bộ', en: 'preliminary' },
  OFFICIAL: { vi: 'chính thức', en: 'official' },
};

/** Words of the parts of a value that has several. Parts that only the computer needs are left out. */
const PARTS: Readonly<Record<string, Text>> = {
  from: { vi: 'từ', en: 'from' },
  to: { vi: 'đến', en: 'to' },
  tier: { vi: 'cấp', en: 'tier' },
  year: { vi: 'năm', en: 'year' },
  role: { vi: 'là', en: 'as' },
  options: { vi: 'hình thức', en: 'forms' },
  default: { vi: 'mặc định', en: 'by default' },
  decidedBy: { vi: 'do', en: 'decided by' },
  share: { vi: 'khi có', en: 'with' },
  countingCommittee: { vi: 'ban kiểm phiếu', en: 'counting committee' },
  min: { vi: 'ít nhất', en: 'at least' },
  max: { vi: 'nhiều nhất', en: 'at most' },
  postingWorkingDays: { vi: 'niêm yết (ngày làm việc)', en: 'posting (working days)' },
  reCheckWorkingDays: { vi: 'phúc tra (ngày làm việc)', en: 're-check (working days)' },
  totalDays: { vi: 'tất cả (ngày)', en: 'in all (days)' },
  what: { vi: 'báo cáo', en: 'report' },
  day: { vi: 'ngày', en: 'day' },
  months: { vi: 'các tháng', en: 'months' },
  before: { vi: 'trước', en: 'before' },
  out: { vi: 'bỏ', en: 'out' },
  into: { vi: 'thêm', en: 'in' },
};

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
  const parts = Object.entries(value as Node).flatMap(([key, part]) => {
    const word = PARTS[key];
    return word ? [{ word, text: valueText(key, part) }] : [];
  });
  return both((language) => parts.map(({ word, text }) => `${word[language]} ${text[language]}`).join(', '));
}
