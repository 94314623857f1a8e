import { HOUSEHOLD_CLASSES } from '../../../kernel/classes.ts';
import { CLASS_WORDS } from './class-words.ts';
import { dayInWords, numberWords } from './number-words.ts';
import type { ClassCounts } from './totals.ts';

export type AnnouncementFacts = {
  readonly communeName: string;
  readonly villageName: string;
  readonly year: number;
  readonly n: number;
  readonly counts: ClassCounts;
  readonly places: readonly string[];
  readonly startedOn: string;
  readonly untilOn: string | null;
  readonly objectionsTo: string | null;
};

/** What is read out, one breath a paragraph. */
export type Announcement = { readonly title: string; readonly paragraphs: readonly string[] };

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})(?:SĐT|ĐT)(?!\p{L})/gu, 'điện thoại'],
];
const TELEPHONE = 8; // so many digits or more are said one by one

const digitsInWords = (digits: string): string =>
  [...digits].map((sign) => numberWords(Number(sign))).join(' ');
const numberSaid = (digits: string): string =>
  digits.startsWith('0') || digits.length > 9 ? digitsInWords(digits) : numberWords(Number(digits));

/** Text as a person wrote it, as it is said: short forms and digits in words. */
export function spoken(text: string): string {
  const long = SHORT_FORMS.reduce(
    (said, [short, words]) => said.replace(short, words),
    text.normalize('NFC'),
  );
  return long
    .replace(/\d(?:[\d .-]*\d)?/g, (run) => {
      const digits = run.replace(/\D/g, '');
      if (digits.length >= TELEPHONE) return digitsInWords(digits);
      return run.replace(/\d+/g, numberSaid);
    })
    .trim();
}

const amounts = (counts: ClassCounts): string =>
  HOUSEHOLD_CLASSES.filter((of) => counts[of] > 0)
    .map((of) => `${numberWords(counts[of])} ${CLASS_WORDS[of].toLocaleLowerCase('vi')}`)
    .join(', ');

function numbersOf({ counts, n, villageName, year }: AnnouncementFacts): string {
  const all = numberWords(HOUSEHOLD_CLASSES.reduce((sum, of) => sum + counts[of], 0));
  const of = `của ${spoken(villageName)}`;
  return n === 1
    ? `Kết quả rà soát hộ nghèo, hộ cận nghèo năm ${numberWords(year)} ${of} đã được niêm yết công khai. Danh sách có ${all} hộ: ${amounts(counts)}.`
    : `Sau phúc tra, kết quả rà soát năm ${numberWords(year)} ${of} được niêm yết công khai lại. Danh sách lần này có ${all} hộ: ${amounts(counts)}.`;
}

function objections({ objectionsTo, untilOn }: AnnouncementFacts): string[] {
  if (objectionsTo === null || untilOn === null) return [];
  return [
    `Ai thấy kết quả chưa đúng, hoặc thấy còn hộ bị bỏ sót, xin gửi khiếu nại đến ${spoken(objectionsTo)}, chậm nhất là hết ${dayInWords(untilOn)}.`,
    'Đơn khiếu nại ghi rõ họ tên và có chữ ký. Bà con cũng có thể phản ánh, kiến nghị mà không cần ghi tên.',
  ];
}

/** For the commune loudspeakers: numbers, places, dates, how to object; no names (law.md 7). */
export function announcementOf(facts: AnnouncementFacts): Announcement {
  const { communeName, villageName, places, startedOn, untilOn } = facts;
  const until = untilOn === null ? '' : ` đến hết ${dayInWords(untilOn)}`;
  return {
    title: 'THÔNG BÁO TRÊN ĐÀI TRUYỀN THANH',
    paragraphs: [
      `Kính thưa bà con ${spoken(villageName)}!`,
      `Ủy ban nhân dân ${communeName.charAt(0).toLocaleLowerCase('vi')}${spoken(communeName).slice(1)} xin thông báo.`,
      numbersOf(facts),
      `Bà con xem danh sách tại: ${places.map(spoken).join('; ')}.`,
      `Danh sách được niêm yết từ ${dayInWords(startedOn)}${until}.`,
      ...objections(facts),
      'Trân trọng cảm ơn bà con đã lắng nghe.',
    ],
  };
}
