import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { PacketPart } from '../domain/packet.ts';

/** What is printed is Vietnamese, whatever language the screen has. */
export const SHORT_CLASS_WORDS: Readonly<Record<HouseholdClass, string>> = {
  POOR: 'Nghèo',
  NEAR_POOR: 'Cận nghèo',
  AVERAGE_LIVING: 'Mức sống trung bình',
  NOT_POOR: 'Không nghèo',
};

export const PART_WORDS: Readonly<Record<PacketPart, string>> = {
  INVITATIONS: 'Giấy mời họp',
  ATTENDANCE: 'Danh sách dự họp (ký, điểm chỉ)',
  LISTS: 'Kết quả rà soát đưa ra lấy ý kiến',
  OPINIONS: 'Phiếu ghi ý kiến tại cuộc họp',
  BALLOTS: 'Phiếu lấy ý kiến kín',
  COUNTING: 'Biên bản kiểm phiếu',
  MINUTES: 'Biên bản họp dân',
};

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

export const DOTS = '……………………';

const PARTS = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Asia/Ho_Chi_Minh', hour12: false },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});

/** "19 giờ 00 phút, ngày 24 tháng 11 năm 2026"; dots to fill in where it is not known. */
export function momentWords(iso: string | null): string {
  if (iso === null) return '…… giờ …… phút, ngày …… tháng …… năm ………';
  const { year, month, day, hour, minute } = Object.fromEntries(
    PARTS.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  return `${hour} giờ ${minute} phút, ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}
