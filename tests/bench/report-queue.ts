import type { QueueFigures, QueueKind } from './measure-queue.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const ratio = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const WHAT: Readonly<Record<QueueKind, string>> = {
  PAGE: '**page of 50, exact count**, histories and places',
  DUE: 'page of 50 by due day, nobody at it',
  FILTERED: 'page of 50, two conditions, nearest to the line',
  TOTALS: 'totals by commune and movement',
  REPORT: 'movement form of the whole province (all its villages)',
};

export function reportQueue(
  { small, large, ratios, exports, foreign }: QueueFigures,
  repeats: number,
): string {
  const kinds = Object.keys(WHAT) as QueueKind[];
  return [
    `${repeats} repetitions, the two databases taking turns; medians over HTTP, and the median of the ratios inside one`,
    `repetition. The appraiser's own area: 2,000 cases. Other programs took ${whole.format(foreign * 100)} % of the machine meanwhile.`,
    '',
    row([
      'what',
      `ms at ${whole.format(small.households)} households`,
      `ms at ${whole.format(large.households)}`,
      'ratio',
    ]),
    row(['---', '---:', '---:', '---:']),
    ...kinds.map((kind) =>
      row([
        WHAT[kind],
        tenths.format(small[kind]),
        tenths.format(large[kind]),
        `${ratio.format(ratios[kind])} ×`,
      ]),
    ),
    '',
    row(['export, from the command to the last byte', 'households in the database', 'cases', 'seconds']),
    row(['---', '---:', '---:', '---:']),
    ...exports.map(({ households, cases, format, seconds }) =>
      row([format, whole.format(households), whole.format(cases), tenths.format(seconds)]),
    ),
    '',
  ].join('\n');
}
