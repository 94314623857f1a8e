import type { ClassHistoryQuery } from '../../graphql/generated.ts';

type History = NonNullable<ClassHistoryQuery['classHistory']>;
type Round = History['rounds'][number];
type Decided = History['decided'][number];
export type HistoryLine =
  { readonly kind: 'ROUND'; readonly round: Round } | { readonly kind: 'DECIDED'; readonly decided: Decided };

/** A yearly round says what a household is when the year ends; a round during the year comes before its decision. */
const dayOf = ({ round }: Round): string =>
  round.track === 'IN_YEAR' ? `${round.year}-01-01` : `${round.year}-12-31`;

/** Rounds and decisions in one order, the oldest first. */
export const historyLines = ({ rounds, decided }: History): HistoryLine[] =>
  [
    ...rounds.map((round) => ({ day: dayOf(round), line: { kind: 'ROUND', round } as const })),
    ...decided.map((of) => ({ day: of.from, line: { kind: 'DECIDED', decided: of } as const })),
  ]
    .sort((one, other) => one.day.localeCompare(other.day))
    .map(({ line }) => line);
