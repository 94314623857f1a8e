import type { Role } from '../../graphql/generated.ts';
import type { NavLink } from '../../ui/nav-link.ts';
import type { Viewer } from '../door/viewer.svelte.ts';
import { navTexts } from './nav-texts.ts';

export type ProvincePage =
  | 'progress'
  | 'preparation'
  | 'printing'
  | 'practice'
  | 'reports'
  | 'appraisal'
  | 'opinion'
  | 'rules'
  | 'scoreTables'
  | 'calendar'
  | 'audit'
  | 'supervision'
  | 'questions'
  | 'informing';

const PROVINCE: readonly Role[] = ['PROVINCE_OFFICER', 'PROVINCE_VIEWER'];
const APPRAISES: readonly Role[] = ['APPRAISER', 'APPRAISAL_LEAD', 'APPRAISAL_CHAIR'];
const INSPECTS: readonly Role[] = ['SURVEY_INSPECTOR', 'COMMITTEE_MEMBER', 'FRONT_SUPERVISOR'];
const COMMUNE: readonly Role[] = ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'];
const PLACES: readonly {
  readonly page: Exclude<ProvincePage, 'practice'> | 'commune' | 'admin';
  readonly href: string;
  readonly roles: readonly Role[];
}[] = [
  { page: 'commune', href: '/xa', roles: COMMUNE },
  { page: 'admin', href: '/quan-tri', roles: ['ADMIN'] },
  {
    page: 'progress',
    href: '/tinh',
    roles: [...PROVINCE, ...COMMUNE, ...APPRAISES, ...INSPECTS, 'OBSERVER'],
  },
  {
    page: 'preparation',
    href: '/tinh/chuan-bi',
    roles: [...PROVINCE, ...APPRAISES, ...INSPECTS, 'OBSERVER'],
  },
  {
    page: 'printing',
    href: '/tinh/in-an',
    roles: ['PROVINCE_OFFICER', 'APPRAISAL_LEAD', 'APPRAISAL_CHAIR'],
  },
  {
    page: 'reports',
    href: '/tinh/bao-cao',
    roles: [...PROVINCE, ...APPRAISES, ...INSPECTS, 'OBSERVER'],
  },
  {
    page: 'informing',
    href: '/tinh/tuyen-truyen',
    roles: ['COMMITTEE_MEMBER', 'APPRAISAL_LEAD', 'APPRAISAL_CHAIR', 'PROVINCE_OFFICER'],
  },
  { page: 'supervision', href: '/tinh/kiem-tra', roles: [...PROVINCE, ...APPRAISES, ...INSPECTS] },
  { page: 'questions', href: '/hoi-dap', roles: [...PROVINCE, ...APPRAISES, ...INSPECTS, 'REVIEWER'] },
  { page: 'appraisal', href: '/tham-dinh', roles: [...PROVINCE, ...APPRAISES] },
  { page: 'opinion', href: '/tham-dinh/y-kien', roles: ['PROVINCE_OFFICER', ...APPRAISES] },
  { page: 'rules', href: '/tinh/quy-dinh', roles: [...PROVINCE, ...COMMUNE, ...APPRAISES, 'ADMIN'] },
  { page: 'scoreTables', href: '/tinh/bang-diem', roles: ['PROVINCE_OFFICER'] },
  { page: 'calendar', href: '/tinh/lich', roles: PROVINCE },
  {
    page: 'audit',
    href: '/nhat-ky',
    roles: [...PROVINCE, 'COMMUNE_CHAIR', 'FRONT_SUPERVISOR', 'SURVEY_INSPECTOR', 'OBSERVER'],
  },
];

/** One navigation over all pages above the commune: each person sees the pages that are theirs. */
export const provinceNav = (viewer: Viewer | null, current: ProvincePage, roundQuery = ''): NavLink[] => {
  const t = navTexts();
  const may = (roles: readonly Role[]): boolean =>
    viewer?.grants.some(({ role }) => roles.includes(role)) ?? false;
  return PLACES.filter(({ roles }) => may(roles)).map(({ page, href }) => ({
    href: [
      'progress',
      'preparation',
      'printing',
      'reports',
      'audit',
      'supervision',
      'questions',
      'informing',
    ].includes(page)
      ? `${href}${roundQuery}`
      : href,
    label: t[page],
    current: page === current,
  }));
};
