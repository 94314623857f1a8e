import type { Text } from './legal-value.ts';

const named = (vi: string, en: string): Text => ({ vi, en });

/** Names of legal values by their place in the pack; `#` stands for a number. */
const NAMES: Readonly<Record<string, Text>> = {
  reviewYears: named('Năm rà soát áp dụng', 'Review years'),
  'alsoFor.#': named('Năm áp dụng thêm, vai trò khác', 'A further year in another role'),
  usableForScoring: named('Dùng để chấm điểm', 'Usable for scoring'),
  'incomeLines.line': named('Chuẩn thu nhập (đồng/người/tháng)', 'Income line (đồng a person a month)'),
  'incomeLines.lower': named('Chuẩn thu nhập mức dưới (đồng/người/tháng)', 'Lower income line (đồng)'),
  'incomeLines.upper': named('Chuẩn thu nhập mức trên (đồng/người/tháng)', 'Upper income line (đồng)'),
  'b1.comparison': named('Cách so điểm B1 với mức chuẩn', 'How B1 is held against the line'),
  'b1.line': named('Mức điểm B1', 'B1 point line'),
  'b1.lower': named('Mức điểm B1 dưới', 'Lower B1 point line'),
  'b1.upper': named('Mức điểm B1 trên', 'Upper B1 point line'),
  'b2.pointsPerIndicator': named('Điểm B2 cho mỗi chỉ số thiếu hụt', 'B2 points for each deprived indicator'),
  'b2.poorFrom': named('Thiếu hụt nhiều chiều từ (điểm B2)', 'Deprived from (B2 points)'),
  'b2.comparison': named('Cách so điểm B2', 'How B2 is compared'),
  'b2.poorFromIndicators': named('Thiếu hụt nhiều chiều từ (số chỉ số)', 'Deprived from (indicators)'),
  'averageLiving.ranges': named('Khoảng của hộ có mức sống trung bình', 'Range of average living'),
  'lowIncomeWorker.comparison': named(
    'Cách so thu nhập người lao động',
    'How the income of workers is compared',
  ),
  'lowIncomeWorker.income': named('Người lao động có thu nhập thấp (đồng/tháng)', 'Low-income worker (đồng)'),
  indicators: named('Các chỉ số thiếu hụt', 'Indicators'),
  'indicators.#.number': named('Số của chỉ số', 'Number of the indicator'),
  'indicators.#.code': named('Mã của chỉ số', 'Code of the indicator'),
  'indicators.#.name': named('Tên chỉ số', 'Name of the indicator'),
  'indicators.#.cutOff': named('Ngưỡng thiếu hụt của chỉ số', 'Cut-off of the indicator'),
  indicatorsChanged: named('Chỉ số thay đổi', 'Indicators that change'),
  'meeting.agreeShare': named('Tỷ lệ thống nhất', 'Share of agreement'),
  'meeting.onNotAgreed': named('Khi chưa thống nhất', 'When not agreed'),
  'meeting.minimumAge': named('Tuổi được lấy ý kiến, từ', 'Asked from the age of'),
  'meeting.quorum': named('Số hộ dự họp tối thiểu', 'Quorum'),
  'meeting.supervisorCounts': named(
    'Người giám sát của Mặt trận được tính vào số người dự họp',
    'The Front supervisor counts as attending',
  ),
  'meeting.countedRoles': named('Ai được tính vào số người dự họp', 'Who counts as attending'),
  'meeting.standAsideLeavesBase': named(
    'Người xin không biểu quyết được bớt khỏi tổng số',
    'Whoever stands aside leaves the base',
  ),
  'meeting.formOfVote': named('Hình thức lấy ý kiến', 'Form of the vote'),
  'meeting.perHouseholdOrByList': named('Lấy ý kiến từng hộ hay theo danh sách', 'By household or by list'),
  'meeting.minutesCopies': named('Số bản biên bản', 'Copies of the minutes'),
  'meeting.signers': named('Người ký biên bản', 'Who signs the minutes'),
  'clocks.window': named('Thời gian rà soát trong năm', 'Window of the yearly review'),
  'clocks.postingWorkingDays': named('Niêm yết (ngày làm việc)', 'Posting (working days)'),
  'clocks.reCheckWorkingDays': named('Phúc tra (ngày làm việc)', 'Re-check (working days)'),
  'clocks.repostWorkingDays': named('Niêm yết lại (ngày làm việc)', 'Posting again (working days)'),
  'clocks.opinionWorkingDays': named(
    'Cấp trên cho ý kiến (ngày làm việc)',
    'Opinion of the tier above (working days)',
  ),
  'clocks.inYearDays': named('Rà soát thường xuyên (ngày)', 'Review during the year (days)'),
  'clocks.inYearWorkingDays': named(
    'Rà soát thường xuyên (ngày làm việc)',
    'Review during the year (working days)',
  ),
  'clocks.averageTrack': named('Thời hạn xét hộ có mức sống trung bình', 'Clock of the average-living track'),
  reports: named('Thời hạn báo cáo', 'Dates of reports'),
  causes: named('Nguyên nhân nghèo', 'Causes of poverty'),
  'appraisalTier.#': named('Cấp cho ý kiến', 'Tier that gives its opinion'),
  idNumberLengths: named('Độ dài số CMND/CCCD', 'Length of id numbers'),
  areaKind: named('Từ chỉ loại đơn vị', 'Words of the kind of area'),
  householdDefinition: named('Thế nào là một hộ', 'What a household is'),
  requestForm: named('Mẫu giấy đề nghị', 'Form of a request'),
};

const AREAS: Readonly<Record<string, Text>> = {
  RURAL: named('nông thôn', 'rural'),
  URBAN: named('thành thị', 'urban'),
};

const plainSteps = (path: string): string[] =>
  path
    .split('.')
    .filter((step) => !AREAS[step])
    .map((step) => (/^\d+$/.test(step) ? '#' : step));

/** The longest part of a place that has a name. */
function keyOf(path: string): string | null {
  const steps = plainSteps(path);
  for (let length = steps.length; length > 0; length -= 1) {
    const key = steps.slice(0, length).join('.');
    if (Object.hasOwn(NAMES, key)) return key;
  }
  return null;
}

/** The name of the value at a place, or of the nearest value around it; null when there is none. */
export function legalValueName(path: string): Text | null {
  const key = keyOf(path);
  const name = key === null ? undefined : NAMES[key];
  if (key === null || !name) return null;
  const steps = path.split('.');
  const area = steps.map((step) => AREAS[step]).find((found) => found !== undefined);
  const number = steps.find((step) => /^\d+$/.test(step));
  const tail = number !== undefined && key.startsWith('indicators.#') ? ` ${Number(number) + 1}` : '';
  const where = { vi: area ? `, ${area.vi}` : '', en: area ? `, ${area.en}` : '' };
  return { vi: `${name.vi}${tail}${where.vi}`, en: `${name.en}${tail}${where.en}` };
}

const ORDER = Object.keys(NAMES);
const first = (path: string): string => path.split('.')[0] ?? '';
const placeOf = (path: string): number => ORDER.findIndex((key) => first(key) === first(path));

/** As a person reads a pack: the lines first, the indicators one after the other. The database keeps no order of keys. */
export function inReadingOrderOfLaw(a: string, b: string): number {
  const group = placeOf(a) - placeOf(b);
  const number = Number(/\d+/.exec(a)?.[0] ?? 0) - Number(/\d+/.exec(b)?.[0] ?? 0);
  const key = ORDER.indexOf(keyOf(a) ?? '') - ORDER.indexOf(keyOf(b) ?? '');
  return group || number || key || (a < b ? -1 : 1);
}
