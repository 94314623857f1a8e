import type { Language } from '../../../kernel/refusals.ts';
import type { ClockReading } from '../app/calendar-store.ts';

type Words = Readonly<Record<Language, string>>;

const NAMES: Readonly<Record<string, Words>> = {
  POSTING: { vi: 'Niêm yết', en: 'Posting' },
  RE_CHECK: { vi: 'Phúc tra', en: 'Re-check' },
  REPOST: { vi: 'Niêm yết lại', en: 'Posting again' },
  OPINION: { vi: 'Cấp trên cho ý kiến', en: 'Opinion of the tier above' },
  IN_YEAR: { vi: 'Rà soát trong năm', en: 'Review during the year' },
  IN_YEAR_STEPS: {
    vi: 'Niêm yết, phúc tra và niêm yết lại cộng lại',
    en: 'Posting, re-check and posting again, summed',
  },
  AVERAGE_TOTAL: { vi: 'Xác định mức sống trung bình', en: 'Average living standard' },
  AVERAGE_POSTING: { vi: 'Niêm yết mức sống trung bình', en: 'Posting, average living standard' },
  DATA_ACKNOWLEDGE: { vi: 'Báo đã nhận yêu cầu', en: 'Acknowledge the request' },
  DATA_ANSWER: { vi: 'Trả lời yêu cầu về dữ liệu', en: 'Answer the request' },
  AVERAGE_RE_CHECK: { vi: 'Phúc tra mức sống trung bình', en: 'Re-check, average living standard' },
};

const UNITS = {
  WORKING_DAYS: { vi: 'ngày làm việc', en: 'working days' },
  DAYS: { vi: 'ngày', en: 'days' },
} as const;

/** 1.392 in Vietnamese, 1,392 in English. */
const formatOf = (language: Language) => new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');

function where(reading: ClockReading, language: Language): string {
  const { clock, stoppedOn } = reading;
  const { format } = formatOf(language);
  const [left, over, used] = [format(reading.left), format(reading.over), format(reading.used)];
  const unit = UNITS[clock.unit][language];
  const vi = language === 'vi';
  if (stoppedOn !== null) {
    const done = vi ? `đã xong sau ${used} ${unit}` : `done after ${used} ${unit}`;
    return reading.over === 0 ? done : `${done}, ${vi ? `quá hạn ${over} ${unit}` : `${over} ${unit} late`}`;
  }
  if (reading.over > 0) return vi ? `quá hạn ${over} ${unit}` : `${over} ${unit} overdue`;
  if (reading.left === 0) return vi ? 'hết hạn hôm nay' : 'due today';
  return vi ? `còn ${left} ${unit}` : `${left} ${unit} left`;
}

export const clockName = (kind: string, language: Language): string => NAMES[kind]?.[language] ?? kind;

/** What a term is called and where it stands, in the reader's language. */
export const clockText = (reading: ClockReading, language: Language): { name: string; text: string } => ({
  name: clockName(reading.clock.kind, language),
  text: where(reading, language),
});

/** How the days of a term are counted, for officials. */
export const COUNTING_TEXT: Words = {
  vi: 'Không tính ngày đầu; hạn tính theo ngày mà rơi vào ngày nghỉ thì lùi sang ngày làm việc kế tiếp.',
  en: 'The first day is not counted; a term in days that ends on a day off moves to the next working day.',
};
