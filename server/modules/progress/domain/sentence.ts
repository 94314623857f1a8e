import type { StepCount } from './step-count.ts';
import { STEPS_OF_LAW } from './steps.ts';

export type Reported = {
  /** When it was read. */
  readonly at: Date;
  /** "tỉnh", "huyện", "xã" … */
  readonly kindName: string;
  readonly villages: number;
  readonly steps: readonly StepCount[];
};

const DAY = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const NUMBER = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };

/** Whole percent, cut: a percent that is not reached is never said. */
const wholePercent = (part: number, all: number): number => Math.floor((part * 100) / all);

const lawOf = ({ step }: StepCount) => {
  const found = STEPS_OF_LAW.find((of) => of.step === step);
  if (!found) throw new Error(`no step ${step}`);
  return found;
};

/** The latest step that at least half of the villages have finished leads the sentence; else the first. */
function leading(villages: number, steps: readonly StepCount[]): number {
  const found = steps.findLastIndex(({ finished }) => finished * 2 >= villages);
  return Math.max(found, 0);
}

/**
 * The report of a unit in one sentence, as Bắc Giang wrote it on 13/10/2021: the step that leads with its share, what
 * has gone on from there, and how many villages are in the furthest step.
 */
export function progressSentence(
  { at, kindName, villages, steps: all }: Reported,
  language: 'vi' | 'en',
): string {
  const steps = all.filter(({ step }) => step !== 'PREPARATION');
  const n = (value: number) => NUMBER[language].format(value);
  const lead = leading(villages, steps);
  const first = steps[lead];
  if (villages === 0 || !first) return '';
  const named = (of: StepCount) => `${lawOf(of).number} (${lawOf(of).inReports[language]})`;
  const percent = wholePercent(first.finished, villages);
  const later = steps.slice(lead + 1).filter(({ finished }) => finished > 0);
  const furthest = steps.findLast(({ running }) => running > 0);
  const still = furthest && steps.indexOf(furthest) > steps.indexOf(later.at(-1) ?? first) ? furthest : null;
  const parts =
    language === 'vi'
      ? [
          `Đến ${DAY.format(at)}, toàn ${kindName} có ${n(first.finished)}/${n(villages)} thôn, chiếm ${percent} %, hoàn thành bước ${named(first)}`,
          ...later.map((of) => `${n(of.finished)} thôn hoàn thành bước ${named(of)}`),
          ...(still ? [`${n(still.running)} thôn đang ở bước ${named(still)}`] : []),
        ]
      : [
          `By ${DAY.format(at)}, ${n(first.finished)} of ${n(villages)} villages (${percent}%) have finished step ${named(first)}`,
          ...later.map((of) => `${n(of.finished)} have finished step ${named(of)}`),
          ...(still ? [`${n(still.running)} are in step ${named(still)}`] : []),
        ];
  return `${parts.join('; ')}.`;
}
