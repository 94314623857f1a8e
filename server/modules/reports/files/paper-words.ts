import type { ReportSheet } from '../app/print-report.ts';
import { STAGE_WORDS } from '../domain/stages.ts';

const two = (value: number): string => String(value).padStart(2, '0');
/** Days in Vietnam. */
const inVietnam = (at: Date): Date => new Date(at.getTime() + 7 * 3_600_000);

export function dayWords(at: Date | null): string {
  if (!at) return 'ngày … tháng … năm …';
  const day = inVietnam(at);
  return `ngày ${two(day.getUTCDate())} tháng ${two(day.getUTCMonth() + 1)} năm ${day.getUTCFullYear()}`;
}

/** "Năm 2023 – Sơ bộ – 3/17 xã đã báo cáo" */
export function aboutOf({ roundName, source, reported, communes, areaLevel }: ReportSheet): string {
  const above = areaLevel === 'PROVINCE' || areaLevel === 'DISTRICT';
  const counted = above ? ` – ${reported}/${communes} xã đã báo cáo` : '';
  return `${roundName} – ${STAGE_WORDS[source].vi}${counted}`;
}

export const authorityOf = ({ areaName, areaLevel, above }: ReportSheet): readonly string[] =>
  areaLevel === 'VILLAGE'
    ? ['ỦY BAN NHÂN DÂN', (above.at(-1) ?? '').toLocaleUpperCase('vi')]
    : ['ỦY BAN NHÂN DÂN', areaName.toLocaleUpperCase('vi')];

const KIND = /^(Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường|Thị trấn|Đặc khu) /;
/** Where a paper is dated: the unit whose committee signs, without its kind. */
export const placeOf = ({ areaName, areaLevel, above }: ReportSheet): string =>
  (areaLevel === 'VILLAGE' ? (above.at(-1) ?? areaName) : areaName).replace(KIND, '');
