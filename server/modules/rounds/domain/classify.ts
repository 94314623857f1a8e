import type { AreaKind, HouseholdClass } from '../../../kernel/classes.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Legal, LegalMark, LineComparison, ShareComparison } from './legal-value.ts';
import { packNames } from './round.ts';
import type { BothConditionsPack, RulePack, TwoWaysPack } from './rule-pack.ts';
import { checkScores, type CheckedScores, type ScoreRefusal, type SheetScores } from './score.ts';

/** B1 this near to a line, on either side, is a mark for officials; it is no dispute and no rule of law. */
export const NEAR_LINE_POINTS = 5;

/** A line that B1 was held against; `distance` = B1 − line, negative below it. */
export type LineUsed = {
  readonly name: 'LINE' | 'LOWER' | 'UPPER';
  readonly points: number;
  readonly mark: LegalMark;
  readonly article?: string;
  readonly distance: number;
};

/** The class that B1 and B2 give under a pack. AVERAGE_LIVING never comes from here: it has a track of its own. */
export type Classification = {
  readonly class: Exclude<HouseholdClass, 'AVERAGE_LIVING'>;
  readonly poorKind?: 'INCOME_POOR' | 'DEPRIVATION_POOR';
  /** The line that decided: the last one B1 was held against. */
  readonly line: LineUsed;
  readonly lines: readonly [LineUsed, ...LineUsed[]];
  /** B1 − the nearest line used. */
  readonly distance: number;
  readonly within5: boolean;
  readonly article?: string;
};

const isUnder = (b1: number, line: number, comparison: LineComparison) =>
  comparison === '<=' ? b1 <= line : b1 < line;
const isFrom = (b2: number, from: number, comparison: ShareComparison) =>
  comparison === '>=' ? b2 >= from : b2 > from;

const held = (name: LineUsed['name'], b1: number, points: number, from: Legal<number | null>): LineUsed => ({
  name,
  points,
  mark: from.mark,
  article: from.article,
  distance: b1 - points,
});

function classification(
  found: Pick<Classification, 'class' | 'poorKind' | 'article'>,
  lines: readonly [LineUsed, ...LineUsed[]],
): Classification {
  const distance = lines.reduce(
    (near, { distance: d }) => (Math.abs(d) < Math.abs(near) ? d : near),
    lines[0].distance,
  );
  const line = lines.at(-1) ?? lines[0];
  return { ...found, line, lines, distance, within5: Math.abs(distance) <= NEAR_LINE_POINTS };
}

/**
 * NĐ 07/2021/NĐ-CP Đ.3 (2022–2026): poor = B1 at the line or below and B2 from 30; near-poor = B1 at the line or below
 * with less; otherwise not poor. Both conditions are needed, so a household without goods but above the line is not poor.
 */
export function classifyBothConditions(
  pack: BothConditionsPack,
  { areaKind, b1, b2 }: CheckedScores,
): Result<Classification, 'RULE_PACK_NOT_USABLE'> {
  const line = pack.b1.line[areaKind];
  const from = pack.b2.poorFrom.value;
  if (line.value === null || from === null) return refuse('RULE_PACK_NOT_USABLE', packNames(pack));
  const article = pack.b1.comparison.article;
  const lines = [held('LINE', b1, line.value, line)] as const;
  if (!isUnder(b1, line.value, pack.b1.comparison.value)) {
    return success(classification({ class: 'NOT_POOR', article }, lines));
  }
  const deprived = isFrom(b2, from, pack.b2.comparison.value);
  return success(classification({ class: deprived ? 'POOR' : 'NEAR_POOR', article }, lines));
}

/**
 * QĐ 59/2015/QĐ-TTg (2016–2020): at the lower line or below = poor by income, whatever B2; above it up to the upper line
 * = poor by deprivation with B2 from 30, near-poor with less; otherwise not poor. The two kinds of poor are reported apart.
 */
export function classifyTwoWays(
  pack: TwoWaysPack,
  { areaKind, b1, b2 }: CheckedScores,
): Result<Classification, 'RULE_PACK_NOT_USABLE'> {
  const lower = pack.b1.lower[areaKind];
  const upper = pack.b1.upper[areaKind];
  const from = pack.b2.poorFrom.value;
  if (lower.value === null || upper.value === null || from === null) {
    return refuse('RULE_PACK_NOT_USABLE', packNames(pack));
  }
  const { value: comparison, article } = pack.b1.comparison;
  const first = held('LOWER', b1, lower.value, lower);
  if (isUnder(b1, lower.value, comparison)) {
    return success(classification({ class: 'POOR', poorKind: 'INCOME_POOR', article }, [first]));
  }
  const lines = [first, held('UPPER', b1, upper.value, upper)] as const;
  if (!isUnder(b1, upper.value, comparison))
    return success(classification({ class: 'NOT_POOR', article }, lines));
  if (isFrom(b2, from, pack.b2.comparison.value)) {
    return success(classification({ class: 'POOR', poorKind: 'DEPRIVATION_POOR', article }, lines));
  }
  return success(classification({ class: 'NEAR_POOR', article }, lines));
}

/** The class of a household from its form, under the pack of the round. Whole numbers only; an error is never a 0. */
export function classify(pack: RulePack, sheet: SheetScores): Result<Classification, ScoreRefusal> {
  const checked = checkScores(pack, sheet);
  if (!checked.ok) return checked;
  return pack.shape === 'TWO_WAYS'
    ? classifyTwoWays(pack, checked.value)
    : classifyBothConditions(pack, checked.value);
}

/** xã = RURAL; phường, thị trấn = URBAN: by the words of the pack, since "thị trấn" has ended and others may come. */
export function areaKindOf(pack: RulePack, fullName: string): AreaKind | null {
  const name = fullName.normalize('NFC').toLocaleLowerCase('vi');
  const begins = (words: readonly string[]) =>
    words.some((word) => name === word || name.startsWith(`${word} `));
  if (begins(pack.areaKind.RURAL.value)) return 'RURAL';
  return begins(pack.areaKind.URBAN.value) ? 'URBAN' : null;
}
