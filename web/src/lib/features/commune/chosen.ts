import type { CommuneRoundsQuery } from '../../graphql/generated.ts';

export type RoundOfCommunes = CommuneRoundsQuery['rounds'][number];
export type Chosen = {
  readonly round: RoundOfCommunes;
  readonly commune: RoundOfCommunes['communes'][number]['commune'];
};

/** Newest first: whoever opens the page works on the round of this year; reviews of a month come after the yearly ones. */
export const newestFirst = (rounds: readonly RoundOfCommunes[]): RoundOfCommunes[] =>
  [...rounds].sort(
    (a, b) =>
      Number(a.track === 'IN_YEAR') - Number(b.track === 'IN_YEAR') ||
      b.year - a.year ||
      a.name.localeCompare(b.name, 'vi'),
  );

/** The round and commune that the address names, else the newest round with a commune in it. */
export const chosenFrom = (
  rounds: readonly RoundOfCommunes[],
  params: Pick<URLSearchParams, 'get'>,
): Chosen | null => {
  const withCommunes = newestFirst(rounds).filter((round) => round.communes.length > 0);
  const round = withCommunes.find(({ id }) => id === params.get('round')) ?? withCommunes[0];
  const place =
    round?.communes.find(({ commune }) => commune.id === params.get('commune')) ?? round?.communes[0];
  return round && place ? { round, commune: place.commune } : null;
};

/** Rounds of the same commune that came before, the newest first: their lists can be taken over. */
export const earlierRounds = (
  rounds: readonly RoundOfCommunes[],
  { round, commune }: Chosen,
): RoundOfCommunes[] =>
  newestFirst(rounds).filter(
    ({ id, year, communes }) =>
      id !== round.id && year <= round.year && communes.some((place) => place.commune.id === commune.id),
  );

/** Keeps the choice in the address, so that links, reload and the way back stay in the same round and commune. */
export const placeQuery = (chosen: Chosen): string =>
  `round=${encodeURIComponent(chosen.round.id)}&commune=${encodeURIComponent(chosen.commune.id)}`;
