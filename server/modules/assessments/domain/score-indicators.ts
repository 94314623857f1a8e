import type { Indicator, RulePack } from '../../rounds/index.ts';
import { ageOn } from './age.ts';
import type { Answers } from './answers.ts';
import type { Household } from './indicators/finding.ts';
import { ruleFor } from './indicators/rules.ts';

/** COMPUTED from answers; TICKED by the reviewer, who saw the cut-off; OVERRIDDEN: computed, and contradicted with a reason. */
export const INDICATOR_SOURCES = ['COMPUTED', 'TICKED', 'OVERRIDDEN'] as const;

export type IndicatorScore = {
  readonly indicator: Indicator;
  /** What the answers give; null: the reviewer ticks, or answers are missing. */
  readonly computed: boolean | null;
  /** Null while it cannot be said. */
  readonly deprived: boolean | null;
  readonly source: (typeof INDICATOR_SOURCES)[number];
  readonly reason: string | null;
  /** Answers it still needs. */
  readonly missing: readonly string[];
};

function scoreOne(pack: RulePack, indicator: Indicator, of: Household, answers: Answers): IndicatorScore {
  const finding = ruleFor(pack, indicator.code)(of);
  const tick = answers.indicators[String(indicator.number)];
  const reason = tick?.reason || null;
  if (finding.kind === 'COMPUTED') {
    const { deprived: computed } = finding;
    const against = tick !== undefined && tick.deprived !== computed;
    const deprived = tick?.deprived ?? computed;
    return {
      indicator,
      computed,
      deprived,
      source: against ? 'OVERRIDDEN' : 'COMPUTED',
      reason,
      missing: [],
    };
  }
  const missing = finding.kind === 'MISSING' ? finding.paths : tick ? [] : [`indicators.${indicator.number}`];
  const deprived = finding.kind === 'MISSING' ? null : (tick?.deprived ?? null);
  return { indicator, computed: null, deprived, source: 'TICKED', reason, missing };
}

/** Every indicator of the pack, on the day of the review. */
export function scoreIndicators(pack: RulePack, answers: Answers, day: string): readonly IndicatorScore[] {
  const members = answers.members.map((of) => ({ ...of, age: ageOn(of, day) }));
  const household = { members, dwelling: answers.dwelling };
  return pack.indicators.map((indicator) => scoreOne(pack, indicator, household, answers));
}
