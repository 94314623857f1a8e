import type { HouseholdClass } from '../../../kernel/classes.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { stepsOf, type TrackFacts } from './steps.ts';
import type { Direction, Track, TrackOutcome } from './track-case.ts';

export type DecideRefusal =
  'TRACK_NOT_READY' | 'REASONS_MISSING' | 'CLASS_DOES_NOT_FIT' | 'MEANS_OUTSIDE' | 'ALREADY_DECIDED';

export type Verdict = {
  readonly outcome: TrackOutcome;
  readonly reasons: string;
  readonly direction: Direction | null;
  readonly startClass: HouseholdClass;
  /** What the meeting agreed, to 2020 what the board scored; null: neither yet. */
  readonly foundClass: HouseholdClass | null;
};

/** From worst to best; a household in average living standard asks for nothing of this track. */
const RANK: Readonly<Record<HouseholdClass, number>> = {
  POOR: 0,
  NEAR_POOR: 1,
  AVERAGE_LIVING: 2,
  NOT_POOR: 2,
};

function endClassOf(
  track: Track,
  { direction, startClass, foundClass }: Verdict,
): Result<HouseholdClass | null, 'CLASS_DOES_NOT_FIT'> {
  if (track === 'AVERAGE_LIVING') return success('AVERAGE_LIVING');
  if (track === 'LOW_INCOME') return success(null);
  if (foundClass === null) return refuse('CLASS_DOES_NOT_FIT');
  const better = RANK[foundClass] - RANK[startClass];
  const fits = direction === 'LEAVE' ? better > 0 : better < 0;
  return fits ? success(foundClass) : refuse('CLASS_DOES_NOT_FIT');
}

/**
 * QĐ 24/2021 Đ.5 k.2: the commune chair decides; a refusal says why in writing. To grant, every step before must be done; to
 * refuse it is enough that the household was reviewed or its means were entered. The class is what the steps gave.
 */
export function decideCase(
  facts: TrackFacts,
  verdict: Verdict,
): Result<HouseholdClass | null, DecideRefusal> {
  if (facts.of.decision) return refuse('ALREADY_DECIDED');
  const current = stepsOf(facts).find(({ state }) => state === 'CURRENT');
  if (verdict.outcome === 'REFUSED') {
    if (verdict.reasons === '') return refuse('REASONS_MISSING', { field: 'reasons' });
    const looked = current?.missing !== 'SCORES' && current?.missing !== 'MEANS_ENTERED';
    return looked ? success(null) : refuse('TRACK_NOT_READY', { field: 'outcome' });
  }
  if (current?.step !== 'DECISION') return refuse('TRACK_NOT_READY', { field: 'outcome' });
  const last = facts.of.measures.at(-1);
  if (facts.track !== 'IN_YEAR' && last?.outcome !== 'WITHIN') return refuse('MEANS_OUTSIDE');
  return endClassOf(facts.track, verdict);
}
