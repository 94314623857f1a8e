import type { NavLink } from '../../ui/nav-link.ts';
import type { Viewer } from '../door/viewer.svelte.ts';
import { navTexts } from './nav-texts.ts';

export type CommunePage =
  | 'board'
  | 'village'
  | 'preparation'
  | 'training'
  | 'practice'
  | 'list'
  | 'requests'
  | 'events'
  | 'forms'
  | 'mend'
  | 'import'
  | 'reconciliation'
  | 'posting'
  | 'complaints'
  | 'inYear'
  | 'income'
  | 'report'
  | 'recognition'
  | 'reports'
  | 'audit'
  | 'personalData'
  | 'informing'
  | 'printing'
  | 'supervision'
  | 'questions';

/** Five parts of a commune's work; the pages of a part stand under it. The query keeps round and commune. */
export const communeNav = (viewer: Viewer | null, current: CommunePage, query: string): NavLink[] => {
  const t = navTexts();
  const fills = viewer?.grants.some(({ role }) => role === 'COMMUNE_OFFICER') ?? false;
  const answers = viewer?.grants.some(({ role }) => role === 'COMMUNE_CHAIR') ?? false;
  const link = (page: CommunePage, path: string, label: string): NavLink => ({
    href: query ? `${path}?${query}` : path,
    label,
    current: page === current,
  });
  const part = (label: string, under: readonly NavLink[]): NavLink => ({
    href: under[0]?.href ?? '',
    label,
    current: under.some((one) => one.current),
    under,
  });
  /** Each page of the steps after the meeting adds its link here, in the order of the work. */
  const afterMeeting: readonly NavLink[] = [
    link('reconciliation', '/xa/doi-chieu', t.reconciliation),
    link('posting', '/xa/niem-yet', t.posting),
    link('complaints', '/xa/khieu-nai', t.complaints),
    link('report', '/xa/bao-cao', t.report),
    link('recognition', '/xa/cong-nhan', t.recognition),
    link('reports', '/xa/bieu-mau', t.reports),
  ];
  return [
    { ...link('board', '/xa', t.board), current: current === 'board' || current === 'village' },
    part(t.preparation, [
      link('preparation', '/xa/chuan-bi', t.preparation),
      link('training', '/xa/tap-huan', t.training),
      link('practice', '/luyen-tap', t.practice),
      link('informing', '/xa/tuyen-truyen', t.informing),
      link('printing', '/xa/in-an', t.printing),
    ]),
    part(t.households, [
      link('list', '/xa/danh-sach', t.list),
      link('requests', '/xa/danh-sach/de-nghi', t.requests),
      link('events', '/xa/bien-dong', t.events),
      link('mend', '/xa/can-sua', t.mend),
      link('import', '/xa/nhap', t.import),
      ...(fills ? [{ href: '/phieu', label: t.forms, current: current === 'forms' }] : []),
    ]),
    ...(afterMeeting.length > 0 ? [part(t.after, afterMeeting)] : []),
    part(t.around, [
      link('supervision', '/xa/kiem-tra', t.supervision),
      link('questions', '/hoi-dap', t.questions),
    ]),
    part(t.year, [
      link('inYear', '/xa/trong-nam', t.inYear),
      link('income', '/xa/muc-song-trung-binh', t.income),
      link('personalData', '/xa/du-lieu-ca-nhan', t.personalData),
      ...(answers ? [link('audit', '/nhat-ky', t.audit)] : []),
    ]),
  ];
};
