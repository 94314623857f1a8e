import type { BallotFigures } from './measure-ballots.ts';
import type { FanOutFigures } from './measure-fan-out.ts';
import type { ProgressFigures } from './measure-progress.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const ratio = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function ballotRows({ motions, phones, of, toEmpty, toSql }: BallotFigures): string[] {
  const line = (name: string, figures: BallotFigures['of']['EMPTY'], notes: string) =>
    row([
      `${motions} (${phones} phones)`,
      name,
      whole.format(figures.perSecond),
      tenths.format(figures.p50),
      tenths.format(figures.p99),
      figures.serverMicros > 0 ? whole.format(figures.serverMicros) : '',
      whole.format(figures.postgresMicros),
      notes,
    ]);
  return [
    line('empty authenticated mutation', of.EMPTY, ''),
    line(
      '**castBallot**',
      of.BALLOTS,
      `**${ratio.format(toEmpty)} ×** the empty mutation, ${ratio.format(toSql)} × SQL`,
    ),
    line('the statement by `pg`', of.SQL, ''),
  ];
}

export function report(
  ballots: readonly BallotFigures[],
  fanOut: FanOutFigures,
  progress: ProgressFigures,
  plan: { repeats: number; seconds: number },
): string {
  const line = (name: string, of: FanOutFigures['server'], notes: string) =>
    row([name, tenths.format(of.microsPerDelivery), tenths.format(of.p50), tenths.format(of.p99), notes]);
  const others = [...ballots, fanOut, progress]
    .map(({ foreign }) => `${whole.format(foreign * 100)} %`)
    .join(', ');
  return [
    `${plan.repeats} repetitions, the kinds taking turns, ${plan.seconds} s each; medians, and the median of the ratios inside one`,
    `repetition. Other programs took ${others} of the machine meanwhile (median; ballots on one motion, on a hundred, sockets, boards).`,
    '',
    '### (a) Ballots',
    '',
    row([
      'open motions',
      'what',
      'per second',
      'p50 ms',
      'p99 ms',
      'server CPU µs each',
      'Postgres CPU µs each',
      'ratio',
    ]),
    row(['---', '---', '---:', '---:', '---:', '---:', '---:', '---']),
    ...ballots.flatMap(ballotRows),
    '',
    '### (b) One change of the tally to 500 sockets',
    '',
    `${whole.format(fanOut.bytes)} bytes a message, ${whole.format(fanOut.deliveries)} deliveries measured.`,
    '',
    row(['what', 'CPU µs a delivery', 'lag p50 ms', 'lag p99 ms', 'ratio']),
    row(['---', '---:', '---:', '---:', '---']),
    line('**communeTallyChanged**', fanOut.server, `**${ratio.format(fanOut.ratio)} ×** the bare loop`),
    line('bare `ws` loop', fanOut.bare, ''),
    '',
    '### (c) The progress board of a province',
    '',
    row(['villages', 'ms a board', 'ratio']),
    row(['---:', '---:', '---']),
    row([whole.format(progress.villages), tenths.format(progress.small), '']),
    row([
      whole.format(progress.villages * 10),
      tenths.format(progress.large),
      `**${ratio.format(progress.ratio)} ×** the board of a tenth of the villages`,
    ]),
    '',
  ].join('\n');
}
