import type { AppraisalTier, RulePack } from './rule-pack.ts';

/**
 * The tier that gives its opinion on a day (ISO `YYYY-MM-DD`). Districts ended on 01/07/2025: the tier is data of the
 * round, fixed when the round begins, not a constant. Null when the pack names none for the day.
 */
export function appraisalTierOn(pack: RulePack, day: string): AppraisalTier | null {
  const inCharge = pack.appraisalTier.find(({ from, to }) => (!from || from <= day) && (!to || day <= to));
  return inCharge?.tier ?? null;
}
