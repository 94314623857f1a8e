import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { ListKind } from '../domain/figures.ts';

/** What stands in the minutes is Vietnamese, whatever language the screen has. */
export const CLASS_WORDS: Readonly<Record<HouseholdClass, string>> = {
  POOR: 'Hộ nghèo',
  NEAR_POOR: 'Hộ cận nghèo',
  AVERAGE_LIVING: 'Hộ có mức sống trung bình',
  NOT_POOR: 'Hộ không nghèo',
};

export const LIST_WORDS: Readonly<Record<ListKind, string>> = {
  POOR: 'Danh sách hộ nghèo',
  NEAR_POOR: 'Danh sách hộ cận nghèo',
  ESCAPED_POVERTY: 'Danh sách hộ thoát nghèo',
  ESCAPED_NEAR_POVERTY: 'Danh sách hộ thoát cận nghèo',
  UNCHANGED: 'Danh sách hộ giữ nguyên',
  NOT_AGREED: 'Danh sách hộ phải rà soát lại',
};

/** In the order in which the groups are named; a role that is not here is printed as "Thành phần khác". */
export const ROLE_WORDS: readonly (readonly [role: string, words: string])[] = [
  ['CHAIR', 'Chủ trì'],
  ['COMMITTEE', 'Ban Chỉ đạo rà soát cấp xã'],
  ['COMMUNE_OFFICER', 'Cán bộ cấp xã'],
  ['PARTY_CELL', 'Chi bộ'],
  ['ORGANISATION', 'Tổ chức đoàn thể'],
  ['REVIEWER', 'Rà soát viên'],
  ['FRONT_SUPERVISOR', 'Mặt trận Tổ quốc (giám sát)'],
  ['HOUSEHOLD_REPRESENTATIVE', 'Đại diện hộ dân'],
  ['COMPANION', 'Người cùng đi'],
];
export const roleWords = (role: string): string =>
  ROLE_WORDS.find(([of]) => of === role)?.[1] ?? 'Thành phần khác';

const MOVEMENT_WORDS: Readonly<Record<string, string>> = {
  ESCAPED_POVERTY: 'hộ thoát nghèo',
  ESCAPED_NEAR_POVERTY: 'hộ thoát cận nghèo',
  NEW_POOR: 'hộ nghèo phát sinh mới',
  NEW_NEAR_POOR: 'hộ cận nghèo phát sinh mới',
  RELAPSED_POOR: 'hộ tái nghèo',
  RELAPSED_NEAR_POOR: 'hộ tái cận nghèo',
  POOR_TO_NEAR_POOR: 'hộ nghèo thành cận nghèo',
  NEAR_POOR_TO_POOR: 'hộ cận nghèo thành nghèo',
  UNCHANGED: 'hộ giữ nguyên',
  OTHER: 'hộ biến động khác',
};
export const movementWords = (movement: string | null): string =>
  MOVEMENT_WORDS[movement ?? 'UNCHANGED'] ?? 'hộ giữ nguyên';

export const FORM_WORDS: Readonly<Record<string, string>> = {
  HAND_COUNT: 'giơ tay',
  SECRET_BALLOT: 'bỏ phiếu kín',
  PHONE: 'bằng điện thoại',
  MIXED: 'giơ tay và bằng điện thoại',
};

export const ADJOURN_WORDS: Readonly<Record<string, string>> = {
  NO_QUORUM: 'không đủ số hộ dự họp',
  POWER_OR_NETWORK: 'mất điện hoặc mất mạng',
  LATE_HOUR: 'đã muộn',
  OTHER: 'lý do khác',
};

const PARTS = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Asia/Ho_Chi_Minh', hour12: false },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});
const partsOf = (iso: string) =>
  Object.fromEntries(PARTS.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));

export const DOTS = '…………';

/** "19 giờ 05 phút, ngày 24 tháng 11 năm 2026"; dots to fill in where it is not known. */
export function momentWords(iso: string | null): string {
  if (iso === null) return `${DOTS} giờ ${DOTS} phút, ngày ${DOTS}`;
  const { hour, minute } = partsOf(iso);
  return `${hour} giờ ${minute} phút, ${dayWords(iso)}`;
}

/** NĐ 30/2020: days below 10 and the months 1 and 2 are written with a 0 before them. */
export function dayWords(iso: string | null): string {
  if (iso === null) return 'ngày … tháng … năm …';
  const { day = '', month = '', year } = partsOf(iso);
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

export function clockWords(iso: string): string {
  const { hour, minute } = partsOf(iso);
  return `${hour}:${minute}`;
}
