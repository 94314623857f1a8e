import { AREA_KINDS, type AreaKind } from '../../../kernel/classes.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import type { Confirmed, Legal } from './legal-value.ts';
import { parseRulePack } from './parse-rule-pack.ts';
import { packNames } from './round.ts';
import type { BothConditionsPack, RulePack } from './rule-pack.ts';

/** A higher line of a province, as its council decided it. Points only when the province states them too. */
export type LocalLine = {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly years: readonly number[];
  readonly income: Readonly<Record<AreaKind, number>>;
  readonly b1: Readonly<Record<AreaKind, number>> | null;
  readonly confirmed: Confirmed;
};

export type LocalLineRefusal =
  'RULE_PACK_INVALID' | 'LOCAL_LINE_NEEDS_ONE_LINE' | 'LOCAL_LINE_NOT_HIGHER' | 'LOCAL_LINE_NOT_FOR_YEAR';

type Lines = Readonly<Record<AreaKind, Legal<number | null>>>;

/** Where a line is not above the national one; the same is no local line either, unless the other area is higher. */
function notHigher(national: BothConditionsPack, { income, b1 }: LocalLine): string | null {
  const lower = (lines: Lines, own: Readonly<Record<AreaKind, number>>) =>
    AREA_KINDS.find((kind) => own[kind] < (lines[kind].value ?? 0));
  const same = AREA_KINDS.every((kind) => income[kind] === national.incomeLines.line[kind].value);
  const inMoney = lower(national.incomeLines.line, income) ?? (same ? 'RURAL' : undefined);
  if (inMoney) return `incomeLines.line.${inMoney}`;
  const inPoints = b1 && lower(national.b1.line, b1);
  return inPoints ? `b1.line.${inPoints}` : null;
}

/**
 * The pack of a province's own line: everything of the national pack but for the lines. Without points of its own
 * nothing is scored by it; points are never worked out from money. Average living and low income are national tracks.
 */
export function localLinePack(national: RulePack, line: LocalLine): Result<RulePack, LocalLineRefusal> {
  if (national.shape === 'TWO_WAYS') return refuse('LOCAL_LINE_NEEDS_ONE_LINE', packNames(national));
  const outside = line.years.find((year) => !national.reviewYears.value.includes(year));
  if (outside !== undefined || line.years.length === 0)
    return refuse('LOCAL_LINE_NOT_FOR_YEAR', { year: outside ?? '', field: 'years' });
  const low = notHigher(national, line);
  if (low)
    return refuse('LOCAL_LINE_NOT_HIGHER', { place: low, field: low.startsWith('b1') ? 'b1' : 'income' });
  const { confirmed } = line;
  const given = (value: number) => ({ value, mark: 'C', article: confirmed.reference, confirmed });
  const unknown = { value: null, mark: 'U', note: 'point lines not known' };
  const of = <T>(make: (kind: AreaKind) => T) => ({ RURAL: make('RURAL'), URBAN: make('URBAN') });
  const { b1 } = line;
  return parseRulePack({
    ...national,
    averageLiving: undefined,
    lowIncomeWorker: undefined,
    alsoFor: [],
    id: line.id,
    scope: 'PROVINCIAL',
    name: line.name,
    legalTexts: [confirmed.reference],
    reviewYears: { value: [...line.years], mark: 'C', article: confirmed.reference, confirmed },
    incomeLines: { line: of((kind) => given(line.income[kind])) },
    b1: { ...national.b1, line: of((kind) => (b1 ? given(b1[kind]) : unknown)) },
    usableForScoring: b1 !== null && national.usableForScoring,
  });
}
