import { refuse, success, type Result } from '../../../kernel/result.ts';
import { classify, type Classification } from './classify.ts';
import { packNames } from './round.ts';
import type { RulePack } from './rule-pack.ts';
import type { ScoreRefusal, SheetScores } from './score.ts';

export type BesideRefusal = ScoreRefusal | 'SECOND_PACK_NOT_ANSWERED';

/**
 * The class of a sheet under the second pack of a round (2021: the standard in force beside the new one). Indicators are
 * the same when their codes are. One that the sheet was never asked stays unanswered: there is a class only when it
 * comes out the same with all of these deprived and with none. B1 is that of the form that decides.
 */
export function classifyBeside(
  second: RulePack,
  first: RulePack,
  sheet: SheetScores,
): Result<Classification, BesideRefusal> {
  const decided = classify(first, sheet);
  if (!decided.ok) return decided;
  const points = second.b2.pointsPerIndicator.value;
  if (points === null) return refuse('RULE_PACK_NOT_USABLE', packNames(second));
  const asked = new Set(first.indicators.map(({ code }) => code));
  const deprived = new Set(
    first.indicators.filter(({ number }) => sheet.indicators?.includes(number)).map(({ code }) => code),
  );
  const numbers = (wanted: (code: string) => boolean) =>
    second.indicators.filter(({ code }) => wanted(code)).map(({ number }) => number);
  const under = (indicators: readonly number[]) =>
    classify(second, { ...sheet, indicators, b2: indicators.length * points });
  const least = under(numbers((code) => deprived.has(code)));
  const most = under(numbers((code) => deprived.has(code) || !asked.has(code)));
  if (!least.ok) return least;
  if (!most.ok) return most;
  const same = least.value.class === most.value.class && least.value.poorKind === most.value.poorKind;
  const open = numbers((code) => !asked.has(code));
  return same ? success(least.value) : refuse('SECOND_PACK_NOT_ANSWERED', { indicators: open.join(', ') });
}
