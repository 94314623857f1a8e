import type { ThingCount } from './count-things.ts';

/** Where somebody who was trained works: by this level people are told apart in the report. */
export const TRAINED_LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const;
export type TrainedLevel = (typeof TRAINED_LEVELS)[number];
export type TrainedPeople = Readonly<Record<TrainedLevel, number>>;

/** Classes that were held, and people who came. */
export type Trained = {
  /** Held by the unit itself, and who came to them. */
  readonly ownClasses: number;
  readonly own: TrainedPeople;
  /** Who came to the classes that units below held. */
  readonly classesBelow: number;
  readonly below: TrainedPeople;
};
export const NOBODY_TRAINED: TrainedPeople = { PROVINCE: 0, DISTRICT: 0, COMMUNE: 0, VILLAGE: 0 };

const NUMBER = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };
const n = (value: number, language: 'vi' | 'en'): string => NUMBER[language].format(value);

/** Whole percent, cut: a percent that is not reached is never said. */
const percent = ({ done, of }: ThingCount): number => Math.floor((done * 100) / of);

const LEVELS: Readonly<Record<'vi' | 'en', Readonly<Record<TrainedLevel, string>>>> = {
  vi: { PROVINCE: 'tỉnh', DISTRICT: 'huyện', COMMUNE: 'xã', VILLAGE: 'thôn' },
  en: { PROVINCE: 'province', DISTRICT: 'district', COMMUNE: 'commune', VILLAGE: 'village' },
};
const OFFICES = TRAINED_LEVELS.filter((level) => level !== 'VILLAGE');
const sum = (people: TrainedPeople, levels: readonly TrainedLevel[]): number =>
  levels.reduce((all, level) => all + people[level], 0);
/** The levels that somebody came from, in words. */
const levelsIn = (people: TrainedPeople, levels: readonly TrainedLevel[], language: 'vi' | 'en'): string =>
  levels
    .filter((level) => people[level] > 0)
    .map((level) => LEVELS[language][level])
    .join(', ');

/** Delegates are those of offices; who came from a village is said apart, and never counted as a delegate. */
function ownClasses({ ownClasses: held, own }: Trained, language: 'vi' | 'en'): string[] {
  if (held === 0) return [];
  const [offices, village] = [sum(own, OFFICES), own.VILLAGE];
  const levels = levelsIn(own, OFFICES, language);
  const who =
    language === 'vi'
      ? [
          ...(offices > 0 ? [`${n(offices, 'vi')} đại biểu cấp ${levels}`] : []),
          ...(village > 0 ? [`${n(village, 'vi')} người ở thôn`] : []),
        ]
      : [
          ...(offices > 0 ? [`delegates (${levels}): ${n(offices, 'en')}`] : []),
          ...(village > 0 ? [`people of villages: ${n(village, 'en')}`] : []),
        ];
  return language === 'vi'
    ? [`đã mở ${n(held, 'vi')} lớp tập huấn cho ${who.join(' và ')}`]
    : [[`classes held: ${n(held, 'en')}`, ...who].join(', ')];
}

function classesBelow({ classesBelow: held, below }: Trained, language: 'vi' | 'en'): string[] {
  if (held === 0) return [];
  const [people, levels] = [sum(below, TRAINED_LEVELS), levelsIn(below, TRAINED_LEVELS, language)];
  return language === 'vi'
    ? [`cấp dưới mở ${n(held, 'vi')} lớp, ${n(people, 'vi')} người cấp ${levels} được tập huấn`]
    : [`classes held below: ${n(held, 'en')}, people trained (${levels}): ${n(people, 'en')}`];
}

/**
 * The preparation of a unit as Bắc Giang reported it on 13/10/2021: the share of communes with a committee, its own classes
 * with their delegates, and the people trained below, each by the level where they work. What nobody has done is not said.
 */
export function preparationSentence(
  { counts, trained }: { readonly counts: readonly ThingCount[]; readonly trained: Trained },
  language: 'vi' | 'en',
): string {
  const committee = counts.find(({ thing }) => thing === 'COMMITTEE');
  if (!committee || committee.of === 0) return '';
  const said = `${n(committee.done, language)}/${n(committee.of, language)}`;
  const founded =
    language === 'vi'
      ? `${percent(committee)} % các xã (${said}) đã thành lập Ban Chỉ đạo`
      : `${percent(committee)}% of the communes (${said}) have founded their committee`;
  return `${[founded, ...ownClasses(trained, language), ...classesBelow(trained, language)].join('; ')}.`;
}
