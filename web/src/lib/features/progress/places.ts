import type { Role } from '../../graphql/generated.ts';
import type { Viewer } from '../door/viewer.svelte.ts';

/** Who reads the progress; each of their own area. */
export const READERS: readonly Role[] = [
  'PROVINCE_OFFICER',
  'PROVINCE_VIEWER',
  'APPRAISER',
  'APPRAISAL_LEAD',
  'APPRAISAL_CHAIR',
  'SURVEY_INSPECTOR',
  'COMMITTEE_MEMBER',
  'FRONT_SUPERVISOR',
  'OBSERVER',
  'COMMUNE_OFFICER',
  'COMMUNE_CHAIR',
];

type Place = { readonly id: string; readonly level: string };
const WIDEST_FIRST = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'];

/** The areas of the reader, the widest first. */
const placesOf = (viewer: Viewer | null): Place[] =>
  (viewer?.grants ?? [])
    .flatMap(({ role, area }) => (area && READERS.includes(role) ? [area] : []))
    .sort((one, other) => WIDEST_FIRST.indexOf(one.level) - WIDEST_FIRST.indexOf(other.level));

/** What opens without a choice: the area of the round for whoever has all of it, otherwise the reader's own. */
export const ownUnit = (viewer: Viewer | null, roundArea: Place): string => {
  const places = placesOf(viewer);
  return places.find(({ id }) => id === roundArea.id)?.id ?? places[0]?.id ?? roundArea.id;
};

/** Of the units above a unit, from the top down: those that the reader may open. */
export const openTo = (viewer: Viewer | null, above: readonly Place[]): ReadonlySet<string> => {
  const own = new Set(placesOf(viewer).map(({ id }) => id));
  const first = above.findIndex(({ id }) => own.has(id));
  return new Set(first < 0 ? [] : above.slice(first).map(({ id }) => id));
};

const PATHS = { PROVINCE: '/tinh', DISTRICT: '/tinh/huyen/', COMMUNE: '/tinh/xa/' } as const;

/** The board of a unit; a village is shown on the board of its commune. */
export const boardPath = (area: { id: string; level: string }, roundId: string): string => {
  const round = `?round=${encodeURIComponent(roundId)}`;
  if (area.level === 'PROVINCE') return `${PATHS.PROVINCE}${round}`;
  return `${area.level === 'DISTRICT' ? PATHS.DISTRICT : PATHS.COMMUNE}${area.id}${round}`;
};
