import type { RulePack } from '../../rounds/index.ts';
import type { Track, TrackCase } from './track-case.ts';

export const TRACK_STEPS = ['REQUEST', 'REVIEW', 'MEETING', 'MEANS', 'POSTING', 'DECISION'] as const;
export type TrackStep = (typeof TRACK_STEPS)[number];
export const STEP_STATES = ['DONE', 'CURRENT', 'LATER'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** What has to happen before the step is done. */
export const MISSING = [
  'SCORES',
  'MEETING_AGREES',
  'REVIEW_AGAIN',
  'MEANS_ENTERED',
  'POSTED',
  'POSTING_RUNS',
  'RE_CHECK_RUNS',
  'CHAIR_DECIDES',
] as const;
export type Missing = (typeof MISSING)[number];

export type StepOf = {
  readonly step: TrackStep;
  readonly state: StepState;
  readonly missing: Missing | null;
};

/** What is known of a case. Days are told apart from states: a day that passes changes nothing here but `postingLeft`. */
export type TrackFacts = {
  readonly track: Track;
  readonly pack: RulePack;
  readonly of: Pick<TrackCase, 'measures' | 'postings' | 'decision'>;
  /** State of the review case; null: not scored yet. */
  readonly reviewState: 'LISTED' | 'ON_AGENDA' | 'AGREED' | 'RE_REVIEW' | null;
  /** Working days of posting still to run; null: no posting runs or its term is not known. */
  readonly postingLeft: number | null;
  /** Somebody objected, and the means were not entered again since. */
  readonly reCheckRuns: boolean;
};

/** From 2022 a village meets and the list hangs out; to 2020 the board of the commune scores and the chair decides. */
export function routeOf(track: Track, pack: RulePack): readonly TrackStep[] {
  if (track === 'LOW_INCOME') return ['REQUEST', 'MEANS', 'DECISION'];
  if (track === 'AVERAGE_LIVING')
    return pack.clocks.averageTrack
      ? ['REQUEST', 'MEANS', 'POSTING', 'DECISION']
      : ['REQUEST', 'MEANS', 'DECISION'];
  return pack.clocks.inYearDays
    ? ['REQUEST', 'REVIEW', 'MEETING', 'POSTING', 'DECISION']
    : ['REQUEST', 'REVIEW', 'DECISION'];
}

const MISSES: Readonly<Record<TrackStep, (facts: TrackFacts) => Missing | null>> = {
  REQUEST: () => null,
  REVIEW: ({ reviewState }) => {
    if (reviewState === null) return 'SCORES';
    return reviewState === 'RE_REVIEW' ? 'REVIEW_AGAIN' : null;
  },
  MEETING: ({ reviewState }) => (reviewState === 'AGREED' ? null : 'MEETING_AGREES'),
  MEANS: ({ of }) => (of.measures.length > 0 ? null : 'MEANS_ENTERED'),
  POSTING: ({ of, postingLeft, reCheckRuns }) => {
    if (of.postings.length === 0) return 'POSTED';
    if (reCheckRuns) return 'RE_CHECK_RUNS';
    return postingLeft !== null && postingLeft > 0 ? 'POSTING_RUNS' : null;
  },
  DECISION: ({ of }) => (of.decision ? null : 'CHAIR_DECIDES'),
};

/** The steps of a case in order; it stands in the first one that misses something. */
export function stepsOf(facts: TrackFacts): StepOf[] {
  let reached = false;
  return routeOf(facts.track, facts.pack).map((step): StepOf => {
    const missing = facts.of.decision ? null : MISSES[step](facts);
    if (missing === null && !reached) return { step, state: 'DONE', missing: null };
    const state = reached ? 'LATER' : 'CURRENT';
    reached = true;
    return { step, state, missing };
  });
}
