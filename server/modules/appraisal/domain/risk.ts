export const RISK_PARTS = [
  'NEAR_LINE',
  'AGAINST_SCORE',
  'SPLIT',
  'RELATION',
  'ALTERNATING',
  'LATE_EDIT',
  'COMPLAINT',
] as const;
export type RiskPart = (typeof RISK_PARTS)[number];
export const RISK_BANDS = ['LOW', 'MIDDLE', 'HIGH'] as const;
export type RiskBand = (typeof RISK_BANDS)[number];

/** What is known of a case, as numbers that a person can count again. */
export type RiskFacts = {
  /** B1 − line. */
  readonly distanceToLine: number;
  /** Within so many points, by the mark that the case carries. */
  readonly nearLine: boolean;
  readonly decidedAgainstScore: boolean;
  readonly splits: number;
  readonly relations: number;
  /** Times the household went from in to out or back, over the rounds. */
  readonly turns: number;
  /** Changes of answers, after the first form, that led towards being poor or near-poor. */
  readonly editsTowards: number;
  readonly complaints: number;
};
export type Risk = {
  readonly band: RiskBand;
  readonly parts: readonly { readonly part: RiskPart; readonly value: number }[];
};

/** In, out and in again (or out, in, out) is two turns. */
const ALTERNATING_FROM = 2;

/**
 * A band to look sooner, never a reason to decide: every part is there or not, each with its number; none LOW, one MIDDLE,
 * two or more HIGH. No weights, so that nobody has to believe them.
 */
export function riskOf(of: RiskFacts): Risk {
  const found: Readonly<Record<RiskPart, { there: boolean; value: number }>> = {
    NEAR_LINE: { there: of.nearLine, value: of.distanceToLine },
    AGAINST_SCORE: { there: of.decidedAgainstScore, value: 1 },
    SPLIT: { there: of.splits > 0, value: of.splits },
    RELATION: { there: of.relations > 0, value: of.relations },
    ALTERNATING: { there: of.turns >= ALTERNATING_FROM, value: of.turns },
    LATE_EDIT: { there: of.editsTowards > 0, value: of.editsTowards },
    COMPLAINT: { there: of.complaints > 0, value: of.complaints },
  };
  const parts = RISK_PARTS.filter((part) => found[part].there).map((part) => ({
    part,
    value: found[part].value,
  }));
  return { band: parts.length === 0 ? 'LOW' : parts.length === 1 ? 'MIDDLE' : 'HIGH', parts };
}
