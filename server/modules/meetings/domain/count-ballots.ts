import type { Choice, Counts } from './vocabulary.ts';

export type SealedBallot = { readonly attendeeId: string; readonly n: number; readonly choice: Buffer };
export type OpenBallot = (ballot: SealedBallot) => Choice;

function tally(ballots: Iterable<SealedBallot>, open: OpenBallot): Counts {
  const counts = { AGREE: 0, DISAGREE: 0, NO_OPINION: 0 };
  for (const ballot of ballots) counts[open(ballot)] += 1;
  return { agree: counts.AGREE, disagree: counts.DISAGREE, noOpinion: counts.NO_OPINION };
}

/** Of everything that arrived, the highest n of each person. */
function highestOfEach(all: readonly SealedBallot[]): Map<string, SealedBallot> {
  const highest = new Map<string, SealedBallot>();
  for (const ballot of all) {
    const known = highest.get(ballot.attendeeId);
    if (!known || known.n < ballot.n) highest.set(ballot.attendeeId, ballot);
  }
  return highest;
}

type Ballots = {
  /** The highest of each person, as the database chose them. */
  readonly chosen: readonly SealedBallot[];
  /** Everything that was ever received. */
  readonly all: readonly SealedBallot[];
  /** People from whom something was received, by the elector rows. */
  readonly received: number;
};

/** Counts twice by two ways; null when they differ, which is a fault and never a result. */
export function countBallots({ chosen, all, received }: Ballots, open: OpenBallot): Counts | null {
  const first = tally(chosen, open);
  const highest = highestOfEach(all);
  const second = tally(highest.values(), open);
  const same =
    first.agree === second.agree &&
    first.disagree === second.disagree &&
    first.noOpinion === second.noOpinion;
  return same && chosen.length === received && highest.size === received ? first : null;
}
