import type { ThingCount } from './count-things.ts';

/** Classes that were held, and people who came. */
export type Trained = {
  /** Held by the unit itself, and who came to them. */
  readonly ownClasses: number;
  readonly delegates: number;
  /** Who came to the classes that units below held. */
  readonly classesBelow: number;
  readonly peopleBelow: number;
};

const NUMBER = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };

/** Whole percent, cut: a percent that is not reached is never said. */
const percent = ({ done, of }: ThingCount): number => Math.floor((done * 100) / of);

/**
 * The preparation of a unit as Bắc Giang reported it on 13/10/2021: the share of communes with a committee, its own classes
 * with their delegates, and the people trained below. What nobody has done is not said.
 */
export function preparationSentence(
  { counts, trained }: { readonly counts: readonly ThingCount[]; readonly trained: Trained },
  language: 'vi' | 'en',
): string {
  const n = (value: number) => NUMBER[language].format(value);
  const committee = counts.find(({ thing }) => thing === 'COMMITTEE');
  const { ownClasses, delegates, classesBelow, peopleBelow } = trained;
  if (!committee || committee.of === 0) return '';
  const said = `${n(committee.done)}/${n(committee.of)}`;
  const parts =
    language === 'vi'
      ? [
          `${percent(committee)} % các xã (${said}) đã thành lập Ban Chỉ đạo`,
          ...(ownClasses > 0 ? [`đã mở ${n(ownClasses)} lớp tập huấn, ${n(delegates)} đại biểu dự`] : []),
          ...(classesBelow > 0
            ? [`cấp dưới mở ${n(classesBelow)} lớp, ${n(peopleBelow)} người được tập huấn`]
            : []),
        ]
      : [
          `${percent(committee)}% of the communes (${said}) have founded their committee`,
          ...(ownClasses > 0 ? [`classes held: ${n(ownClasses)}, delegates: ${n(delegates)}`] : []),
          ...(classesBelow > 0
            ? [`classes held below: ${n(classesBelow)}, people trained: ${n(peopleBelow)}`]
            : []),
        ];
  return `${parts.join('; ')}.`;
}
