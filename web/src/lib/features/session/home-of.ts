import type { Role } from '../../graphql/generated.ts';
import type { Viewer } from '../door/viewer.svelte.ts';

const APPRAISES: readonly Role[] = ['APPRAISER', 'APPRAISAL_LEAD', 'APPRAISAL_CHAIR'];
const FOLLOWS: readonly Role[] = [
  'PROVINCE_OFFICER',
  'PROVINCE_VIEWER',
  'SURVEY_INSPECTOR',
  'COMMITTEE_MEMBER',
  'FRONT_SUPERVISOR',
];

/** The first page of a person's work; null for an account without any. */
export const homeOf = (viewer: Viewer): string | null => {
  const roles = viewer.grants.map(({ role }) => role);
  if (roles.includes('COMMUNE_OFFICER') || roles.includes('COMMUNE_CHAIR')) return '/xa';
  if (roles.includes('REVIEWER')) return '/phieu';
  if (roles.some((role) => APPRAISES.includes(role))) return '/tham-dinh';
  if (roles.some((role) => FOLLOWS.includes(role))) return '/tinh';
  if (roles.includes('ADMIN')) return '/quan-tri';
  return null;
};

const FIRST = { FIRST_PASSWORD: '/dang-nhap/mat-khau', SECOND_FACTOR: '/dang-nhap/bao-mat' } as const;

const HERE = 'http://here.invalid';

/** A path on this host, read as browsers read it: they drop tabs and line ends, and take a backslash for a slash. */
const isOurs = (path: string): boolean =>
  path.startsWith('/') && URL.canParse(path, HERE) && new URL(path, HERE).origin === HERE;

/** Where to go after signing in: the page that sent the reader here, if it is a page of ours, else the home. */
export const nextOf = (wanted: string | null, viewer: Viewer): string | null =>
  viewer.pending ? FIRST[viewer.pending] : wanted !== null && isOurs(wanted) ? wanted : homeOf(viewer);
