import type { AreaKind, HouseholdClass } from '../../../kernel/classes.ts';
import type { CaseState } from './review-case.ts';

/** One household in one round, as far as its history needs it. */
export type RoundOfHousehold = {
  readonly caseId: string;
  readonly roundId: string;
  readonly year: number;
  readonly startClass: HouseholdClass;
  readonly scoredClass: HouseholdClass;
  /** Null: not settled. */
  readonly endClass: HouseholdClass | null;
  readonly state: CaseState;
  readonly areaKind: AreaKind;
  readonly b1: number;
  readonly b1Line: number;
  readonly deprived: readonly number[];
  readonly packId: string;
  readonly packVersion: number;
};

/** IN: poor or near-poor. */
type Standing = 'IN' | 'OUT';
const standing = (of: HouseholdClass): Standing => (of === 'POOR' || of === 'NEAR_POOR' ? 'IN' : 'OUT');

export const HISTORY_PATTERNS = ['IN_OUT_IN', 'OUT_IN_OUT'] as const;
export type HistoryPattern = (typeof HISTORY_PATTERNS)[number];

/** Why a class changed although no answer did. UNKNOWN: a person has to look. */
export const CHANGES_WITHOUT_ANSWER = ['AREA_KIND', 'RULES', 'UNKNOWN'] as const;
export type ChangeWithoutAnswer = (typeof CHANGES_WITHOUT_ANSWER)[number];

export type HistoryEntry<Of extends RoundOfHousehold> = {
  readonly of: Of;
  /** Against the round before; null: an answer did change, the class did not, or the two forms cannot be compared. */
  readonly changedWithoutAnswer: ChangeWithoutAnswer | null;
};

export type ClassHistory<Of extends RoundOfHousehold> = {
  /** The oldest first. */
  readonly entries: readonly HistoryEntry<Of>[];
  readonly patterns: readonly HistoryPattern[];
};

const sameAnswers = (a: RoundOfHousehold, b: RoundOfHousehold): boolean =>
  a.b1 === b.b1 &&
  a.deprived.length === b.deprived.length &&
  a.deprived.every((number) => b.deprived.includes(number));

/** Numbers of indicators mean the same within one pack only; across packs nothing is said. */
function changedWithoutAnswer(before: RoundOfHousehold, after: RoundOfHousehold): ChangeWithoutAnswer | null {
  const comparable = before.packId === after.packId && sameAnswers(before, after);
  if (!comparable || before.scoredClass === after.scoredClass) return null;
  if (before.areaKind !== after.areaKind) return 'AREA_KIND';
  return before.packVersion === after.packVersion ? 'UNKNOWN' : 'RULES';
}

/** In and out in turn: where it stood before the first round, and after each that is settled. */
function turns(rounds: readonly RoundOfHousehold[]): Standing[] {
  const all = rounds.flatMap(({ startClass, endClass }) =>
    endClass ? [startClass, endClass] : [startClass],
  );
  return all.map(standing).filter((now, index, list) => index === 0 || now !== list[index - 1]);
}

function patternsOf(rounds: readonly RoundOfHousehold[]): HistoryPattern[] {
  const triples = turns(rounds).map((_, index, list) => list.slice(index, index + 3).join('_'));
  return HISTORY_PATTERNS.filter((pattern) => triples.includes(pattern));
}

/** The class of a household over the rounds, with what an official should look at. */
export function classHistory<Of extends RoundOfHousehold>(rounds: readonly Of[]): ClassHistory<Of> {
  const inOrder = [...rounds].sort((a, b) => a.year - b.year || (a.roundId < b.roundId ? -1 : 1));
  const entries = inOrder.map((of, index) => {
    const before = inOrder[index - 1];
    return { of, changedWithoutAnswer: before ? changedWithoutAnswer(before, of) : null };
  });
  return { entries, patterns: patternsOf(inOrder) };
}
