import { dayInWords, spoken } from '../../posting/index.ts';
import type { Criteria } from './criteria.ts';
import type { InformingPlan } from './plan.ts';

export type InformingFacts = InformingPlan & {
  readonly communeName: string;
  readonly villageName: string;
  readonly year: number;
  readonly criteria: Criteria;
};

/** The sentences, by name, so that a file can say them in a second language; `{…}` are the village's own. */
export const SENTENCES = {
  greeting: 'Kính thưa bà con {village}!',
  why: 'Năm {year}, xã ta rà soát hộ nghèo, hộ cận nghèo. Xin bà con nghe kỹ để không hộ nào bị bỏ sót.',
  who: 'Hộ nào thấy mình khó khăn, hoặc hộ đang là hộ nghèo, hộ cận nghèo mà thấy đời sống đã khá hơn, đều có thể đề nghị rà soát.',
  how: 'Muốn đề nghị, bà con điền đơn theo mẫu số một và gửi {whom}, tại {where}, chậm nhất là hết {until}. Ai không viết được thì nói để cán bộ ghi giúp, rồi ký tên hoặc điểm chỉ.',
  visits:
    'Rà soát viên đến từng hộ từ {from} đến hết {visitsUntil}. Xin bà con có người lớn ở nhà và trả lời đúng như thực tế.',
  looks: 'Rà soát viên hỏi và xem về thu nhập của hộ, và về: {things}.',
  meeting:
    'Sau đó thôn ta họp dân để thống nhất kết quả: {time}, {day}, tại {place}. Mỗi hộ xin cử một người lớn đến dự.',
  later: 'Sau đó thôn ta họp dân để thống nhất kết quả. Ngày giờ họp sẽ được báo sau.',
  free: 'Việc đề nghị và rà soát không mất tiền. Kết quả được niêm yết công khai, ai chưa đồng ý đều có quyền khiếu nại.',
  thanks: 'Trân trọng cảm ơn bà con đã lắng nghe.',
} as const;
export type SentenceKey = keyof typeof SENTENCES;
export const SENTENCE_KEYS = Object.keys(SENTENCES) as SentenceKey[];

/** The values that a sentence names. */
export const valuesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

const timeInWords = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return spoken(minute === 0 ? `${hour} giờ` : `${hour} giờ ${minute} phút`);
};

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

function valuesOf({ criteria, meeting, ...facts }: InformingFacts): Readonly<Record<string, string>> {
  return {
    village: spoken(facts.villageName),
    year: spoken(String(facts.year)),
    whom: spoken(facts.askWhom),
    where: spoken(facts.askWhere),
    until: dayInWords(facts.askUntil),
    from: dayInWords(facts.visitsFrom),
    visitsUntil: dayInWords(facts.visitsUntil),
    things: criteria.things.map(({ name }) => lower(name)).join('; '),
    ...(meeting && {
      time: timeInWords(meeting.time),
      day: dayInWords(meeting.on),
      place: spoken(meeting.place),
    }),
  };
}

const keysOf = ({ meeting, criteria }: InformingFacts): SentenceKey[] =>
  SENTENCE_KEYS.filter((key) => {
    if (key === 'meeting') return meeting !== null;
    if (key === 'later') return meeting === null;
    return key !== 'looks' || criteria.things.length > 0;
  });

/** For the loudspeakers, one breath each: numbers and days in words, nobody's name but the one to ask. */
export const loudspeakerText = (facts: InformingFacts): string[] =>
  keysOf(facts).map((key) => fill(SENTENCES[key], valuesOf(facts)));

/**
 * The same in a second language. The village's own days and places stay as they are said in Vietnamese, for nobody here
 * can say them otherwise; a sentence that the file does not have is said in Vietnamese alone.
 */
export const inSecondLanguage = (
  facts: InformingFacts,
  texts: Readonly<Partial<Record<SentenceKey, string>>>,
): { readonly paragraphs: string[]; readonly missing: number } => {
  const keys = keysOf(facts);
  return {
    paragraphs: keys.map((key) => fill(texts[key] ?? SENTENCES[key], valuesOf(facts))),
    missing: keys.filter((key) => texts[key] === undefined).length,
  };
};
