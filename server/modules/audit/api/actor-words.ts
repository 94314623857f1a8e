import type { Role } from '../../../kernel/actor.ts';
import type { Language } from '../../../kernel/refusals.ts';

const ROLES: Readonly<Record<Role, readonly [vi: string, en: string]>> = {
  ADMIN: ['Quản trị', 'Administrator'],
  COMMUNE_OFFICER: ['Công chức xã', 'Commune officer'],
  COMMUNE_CHAIR: ['Lãnh đạo UBND xã', 'Commune chair'],
  REVIEWER: ['Rà soát viên', 'Reviewer'],
  SURVEY_INSPECTOR: ['Giám sát viên', 'Survey inspector'],
  COMMITTEE_MEMBER: ['Thành viên ban chỉ đạo', 'Committee member'],
  FRONT_SUPERVISOR: ['Mặt trận giám sát', 'Front supervisor'],
  APPRAISER: ['Người thẩm định', 'Appraiser'],
  APPRAISAL_LEAD: ['Phụ trách thẩm định', 'Appraisal lead'],
  APPRAISAL_CHAIR: ['Lãnh đạo cơ quan thẩm định', 'Appraisal chair'],
  PROVINCE_OFFICER: ['Cán bộ cấp tỉnh', 'Province officer'],
  PROVINCE_VIEWER: ['Cấp tỉnh (chỉ xem)', 'Province (views only)'],
  OBSERVER: ['Người theo dõi', 'Observer'],
};

/** Whoever is no account: the evening's devices, phones, the public, the server itself. */
const OTHERS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  account: ['Tài khoản', 'Account'],
  chair: ['Trưởng thôn, máy điều hành', 'Village head at the machine'],
  operator: ['Người vận hành, máy điều hành', 'Operator at the machine'],
  counter: ['Người đếm', 'Counter'],
  attendee: ['Điện thoại tại cuộc họp', 'Phone at the meeting'],
  public: ['Người dân, không đăng nhập', 'The public, not signed in'],
  system: ['Hệ thống', 'The server'],
};

/** Who it was as a role; several roles are told together. */
export function actorWords(actor: string, roles: readonly string[], language: Language): string {
  const at = language === 'vi' ? 0 : 1;
  const named = roles.flatMap((role) => (Object.hasOwn(ROLES, role) ? ROLES[role as Role][at] : []));
  if (named.length > 0) return named.join(', ');
  const kind = actor.split(':')[0] ?? '';
  return (Object.hasOwn(OTHERS, kind) ? OTHERS[kind]?.[at] : undefined) ?? kind;
}
