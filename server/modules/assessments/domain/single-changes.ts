import { AREA_KINDS, type AreaKind } from '../../../kernel/classes.ts';
import { success, type Result } from '../../../kernel/result.ts';
import { classify, type Classification, type RulePack, type ScoreRefusal } from '../../rounds/index.ts';

type ClassOf = Classification['class'];

/** One answer that, answered otherwise, gives another class; everything else as it is. */
export type SingleChange =
  | { readonly answer: 'B1'; readonly to: number; readonly by: number; readonly class: ClassOf }
  | {
      readonly answer: 'INDICATOR';
      readonly number: number;
      readonly deprived: boolean;
      readonly class: ClassOf;
    }
  | { readonly answer: 'AREA_KIND'; readonly to: AreaKind; readonly class: ClassOf };

type Scores = { readonly areaKind: AreaKind; readonly b1: number; readonly indicators: readonly number[] };

/** The class is found by trying, never by knowing better than the rule. */
const trying = (pack: RulePack) => (scores: Scores) =>
  classify(pack, { ...scores, b2: scores.indicators.length * (pack.b2.pointsPerIndicator.value ?? 0) });

/** No line lies higher, so nothing changes above it. */
function highestLine(pack: RulePack): number {
  const lines = pack.shape === 'TWO_WAYS' ? [pack.b1.lower, pack.b1.upper] : [pack.b1.line];
  return Math.max(...lines.flatMap((line) => AREA_KINDS.map((kind) => line[kind].value ?? 0)));
}

/** The first other class when the points go up, and when they go down, point by point. */
function changesOfB1(pack: RulePack, scores: Scores, now: ClassOf): Result<SingleChange[], ScoreRefusal> {
  const classOf = trying(pack);
  const top = Math.max(scores.b1, highestLine(pack) + 1);
  const found: SingleChange[] = [];
  for (const step of [-1, 1])
    for (let b1 = scores.b1 + step; b1 >= 0 && b1 <= top; b1 += step) {
      const tried = classOf({ ...scores, b1 });
      if (!tried.ok) return tried;
      if (tried.value.class === now) continue;
      found.push({ answer: 'B1', to: b1, by: b1 - scores.b1, class: tried.value.class });
      break;
    }
  return success(found);
}

/** Every indicator the other way round, and the other kind of area, one at a time. */
export function singleChanges(
  pack: RulePack,
  scores: Scores,
  now: ClassOf,
): Result<readonly SingleChange[], ScoreRefusal> {
  const classOf = trying(pack);
  const changes = changesOfB1(pack, scores, now);
  if (!changes.ok) return changes;
  for (const { number } of pack.indicators) {
    const deprived = !scores.indicators.includes(number);
    const others = scores.indicators.filter((other) => other !== number);
    const tried = classOf({ ...scores, indicators: deprived ? [...others, number] : others });
    if (!tried.ok) return tried;
    if (tried.value.class !== now)
      changes.value.push({ answer: 'INDICATOR', number, deprived, class: tried.value.class });
  }
  for (const to of AREA_KINDS.filter((kind) => kind !== scores.areaKind)) {
    const tried = classOf({ ...scores, areaKind: to });
    if (!tried.ok) return tried;
    if (tried.value.class !== now) changes.value.push({ answer: 'AREA_KIND', to, class: tried.value.class });
  }
  return changes;
}
