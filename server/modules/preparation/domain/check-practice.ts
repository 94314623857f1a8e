import type { HouseholdClass } from '../../../kernel/classes.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { readAnswers, scoreB1, scoreCase, scoreIndicators } from '../../assessments/index.ts';
import type { Indicator, RulePack } from '../../rounds/index.ts';
import { PRACTICE_DAY, type PracticeHousehold } from './practice-households.ts';
import { PRACTICE_ITEMS, PRACTICE_PLACE, PRACTICE_TABLE } from './practice-table.ts';

/** What somebody answered: of each item of B1, which indicators are lacking, and the class. */
export type PracticeAnswers = {
  readonly b1: Readonly<Record<string, string>>;
  readonly lacking: readonly number[];
  readonly class: HouseholdClass;
};

export type Solved = {
  readonly b1: number;
  readonly b2: number;
  readonly line: number;
  readonly lacking: readonly number[];
  readonly class: HouseholdClass;
  readonly indicators: readonly Indicator[];
};
export type CheckedItem = {
  readonly kind: 'B1' | 'INDICATOR' | 'CLASS';
  /** Code of B1, number of the indicator, or nothing. */
  readonly code: string;
  readonly given: string;
  readonly correct: string;
  readonly right: boolean;
};
export type CheckedPractice = {
  readonly solved: Solved;
  /** By the answers as given: the points that they add up to. */
  readonly ownB1: number;
  readonly ownB2: number;
  readonly items: readonly CheckedItem[];
};

const KIND = 'RURAL';

/** The right answer, by the score functions of the forms and by the rule pack: nothing is written down twice. */
export function solvePractice(pack: RulePack, of: PracticeHousehold): Solved {
  const b1 = { source: 'SCORE_TABLE', tableId: PRACTICE_TABLE.id, items: of.b1 };
  const groups = { ethnicMinority: false, noLabour: false, merit: false };
  const read = readAnswers({ shape: 1, members: of.members, dwelling: of.dwelling, b1, groups });
  if (!read.ok) throw new Error(`practice ${of.code}: ${String(read.details?.['field'])}`);
  const context = { areaKind: KIND, year: 2023, areaPath: [PRACTICE_PLACE], table: PRACTICE_TABLE } as const;
  const { points } = scoreB1(read.value, context);
  const scores = scoreIndicators(pack, read.value, PRACTICE_DAY);
  const open = scores.find(({ deprived }) => deprived === null);
  if (points === null || open) throw new Error(`practice ${of.code}: ${open?.missing.join(', ') ?? 'B1'}`);
  const lacking = scores.filter(({ deprived }) => deprived).map(({ indicator }) => indicator.number);
  const b2 = lacking.length * (pack.b2.pointsPerIndicator.value ?? 0);
  const sheet = {
    areaKind: KIND,
    b1: points,
    b2,
    indicators: lacking,
    sheetClass: null,
    otherOpinion: null,
  } as const;
  const scored = scoreCase(pack, sheet);
  if (!scored.ok) throw new Error(`practice ${of.code}: ${scored.code}`);
  const { scoredClass, b1Line } = scored.value;
  return { b1: points, b2, line: b1Line, lacking, class: scoredClass, indicators: pack.indicators };
}

const isComplete = ({ b1, lacking }: PracticeAnswers, { indicators }: Solved): boolean =>
  PRACTICE_ITEMS.every(({ code, answers }) => answers.some((of) => of.code === b1[code])) &&
  new Set(lacking).size === lacking.length &&
  lacking.every((number) => indicators.some((of) => of.number === number));

const pointsOf = (given: PracticeAnswers['b1']): number =>
  PRACTICE_ITEMS.flatMap(({ code, answers }) => answers.filter((of) => of.code === given[code])).reduce(
    (sum, { points }) => sum + points,
    0,
  );

/** Where somebody was right and where wrong, item by item. */
export function checkPractice(
  pack: RulePack,
  of: PracticeHousehold,
  given: PracticeAnswers,
): Result<CheckedPractice, 'PRACTICE_INCOMPLETE'> {
  const solved = solvePractice(pack, of);
  if (!isComplete(given, solved)) return refuse('PRACTICE_INCOMPLETE');
  const item = (kind: CheckedItem['kind'], code: string, mine: string, correct: string): CheckedItem => ({
    ...{ kind, code, given: mine, correct, right: mine === correct },
  });
  const says = (lacking: readonly number[], number: number) => (lacking.includes(number) ? 'YES' : 'NO');
  const items = [
    ...PRACTICE_ITEMS.map(({ code }) => item('B1', code, given.b1[code] ?? '', of.b1[code] ?? '')),
    ...solved.indicators.map(({ number }) =>
      item('INDICATOR', String(number), says(given.lacking, number), says(solved.lacking, number)),
    ),
    item('CLASS', 'CLASS', given.class, solved.class),
  ];
  const ownB2 = given.lacking.length * (pack.b2.pointsPerIndicator.value ?? 0);
  return success({ solved, ownB1: pointsOf(given.b1), ownB2, items });
}
