import type { AreaKind } from '../../../kernel/classes.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import {
  classify,
  type Classification,
  type Indicator,
  type LegalMark,
  type LineUsed,
  type RulePack,
  type ScoreRefusal,
  type SheetScores,
} from '../../rounds/index.ts';
import { singleChanges, type SingleChange } from './single-changes.ts';

/** Who stands behind a step: how sure, and the article where one is known. */
export type Ground = { readonly mark: LegalMark; readonly article: string | null };

export type ExplainedLine = Ground & {
  readonly name: LineUsed['name'];
  readonly points: number;
  /** Đồng per person and month that these points stand for. */
  readonly income: number;
  /** B1 − line. */
  readonly distance: number;
  readonly under: boolean;
};

/** Answers → points → line → indicators → class, each step with what it rests on. */
export type Explanation = {
  readonly areaKind: Ground & { readonly kind: AreaKind };
  readonly b1: number;
  /** Those that B1 was held against, in that order. */
  readonly lines: readonly ExplainedLine[];
  readonly indicators: Ground & {
    readonly deprived: readonly Indicator[];
    readonly of: number;
    readonly points: number;
    readonly pointsEach: number;
    /** From how many points on a household counts as deprived. */
    readonly from: number;
    readonly reached: boolean;
    /** False: the points of B1 had decided before the indicators were asked. */
    readonly asked: boolean;
  };
  readonly class: Classification['class'];
  readonly poorKind: 'INCOME_POOR' | 'DEPRIVATION_POOR' | null;
  /** The least sure of all that was used. */
  readonly mark: LegalMark;
  /** Every single answer that, answered otherwise, would give another class. */
  readonly changes: readonly SingleChange[];
};

export const MISSING_ANSWERS = ['AREA_KIND', 'B1', 'INDICATORS', 'B2'] as const;
export type MissingAnswer = (typeof MISSING_ANSWERS)[number];
type Sheet = Omit<SheetScores, 'areaKind'> & { readonly areaKind: AreaKind | null };

/** All that is missing, not only the first: nothing is explained, as nothing is scored, before it is there. */
export function missingAnswers({ areaKind, b1, b2, indicators }: Sheet): readonly MissingAnswer[] {
  const empty = (value: unknown): boolean => value === null || value === undefined;
  const missing = { AREA_KIND: empty(areaKind), B1: empty(b1), INDICATORS: empty(indicators), B2: empty(b2) };
  return MISSING_ANSWERS.filter((answer) => missing[answer]);
}

const SURENESS: readonly LegalMark[] = ['C', 'P', 'U'];
const leastSure = (marks: readonly LegalMark[]): LegalMark =>
  marks.reduce((least, mark) => (SURENESS.indexOf(mark) > SURENESS.indexOf(least) ? mark : least), 'C');

const groundOf = ({ mark, article }: { mark: LegalMark; article?: string }): Ground => ({
  mark,
  article: article ?? null,
});

/** The income line behind a line of points; both are in the pack. */
function incomeOf(pack: RulePack, name: LineUsed['name'], kind: AreaKind): number {
  if (pack.shape === 'BOTH_CONDITIONS') return pack.incomeLines.line[kind].value;
  return name === 'LOWER' ? pack.incomeLines.lower[kind].value : pack.incomeLines.upper[kind].value;
}

function linesOf(pack: RulePack, kind: AreaKind, b1: number, { lines }: Classification) {
  const atLine = pack.b1.comparison.value === '<=';
  return lines.map((line): ExplainedLine => ({
    ...{ name: line.name, points: line.points, distance: line.distance },
    ...groundOf(line),
    income: incomeOf(pack, line.name, kind),
    under: atLine ? b1 <= line.points : b1 < line.points,
  }));
}

function indicatorsOf(pack: RulePack, numbers: readonly number[], lines: readonly ExplainedLine[]) {
  const pointsEach = pack.b2.pointsPerIndicator.value ?? 0; // classified, so both are there
  const from = pack.b2.poorFrom.value ?? 0;
  const points = numbers.length * pointsEach;
  const last = lines.at(-1);
  return {
    ...groundOf(pack.b2.poorFrom),
    deprived: pack.indicators.filter(({ number }) => numbers.includes(number)),
    ...{ of: pack.indicators.length, points, pointsEach, from },
    reached: pack.b2.comparison.value === '>=' ? points >= from : points > from,
    asked: last !== undefined && last.name !== 'LOWER' && last.under,
  };
}

/** Why this class: the steps of the pack, as they were taken, and what would have led elsewhere. */
export function explainClass(
  pack: RulePack,
  sheet: Sheet,
): Result<Explanation, ScoreRefusal | 'ANSWERS_MISSING'> {
  const missing = missingAnswers(sheet);
  const { areaKind, b1, b2, indicators } = sheet;
  if (missing.length > 0 || areaKind === null)
    return refuse('ANSWERS_MISSING', { missing: missing.join(', ') });
  const found = classify(pack, { areaKind, b1, b2, indicators });
  if (!found.ok) return found;
  const scores = { areaKind, b1: b1 ?? 0, indicators: indicators ?? [] }; // classified, so both are there
  const lines = linesOf(pack, areaKind, scores.b1, found.value);
  const kind = { kind: areaKind, ...groundOf(pack.areaKind[areaKind]) };
  const asked = indicatorsOf(pack, scores.indicators, lines);
  const used = [kind.mark, pack.b1.comparison.mark, ...lines.map(({ mark }) => mark)];
  const changes = singleChanges(pack, scores, found.value.class);
  if (!changes.ok) return changes;
  return success({
    areaKind: kind,
    b1: scores.b1,
    lines,
    indicators: asked,
    class: found.value.class,
    poorKind: found.value.poorKind ?? null,
    mark: leastSure(asked.asked ? [...used, asked.mark, pack.b2.comparison.mark] : used),
    changes: changes.value,
  });
}
