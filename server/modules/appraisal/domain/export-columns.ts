import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Language } from '../../../kernel/refusals.ts';
import type { AppraisalCase, CaseContent } from './appraisal-case.ts';
import type { CaseHead } from './case-head.ts';
import type { Cell } from '../../../kernel/csv.ts';

type Two = readonly [vi: string, en: string];
export type ExportCase = AppraisalCase & {
  readonly communeName: string;
  readonly villageName: string;
  /** Null unless whoever asks for the file holds the case. */
  readonly head: CaseHead | null;
};

const CLASSES: Readonly<Record<HouseholdClass, Two>> = {
  POOR: ['Hộ nghèo', 'Poor'],
  NEAR_POOR: ['Hộ cận nghèo', 'Near-poor'],
  AVERAGE_LIVING: ['Hộ có mức sống trung bình', 'Average living'],
  NOT_POOR: ['Hộ không nghèo', 'Not poor'],
};
const STATES: Readonly<Record<AppraisalCase['state'], Two>> = {
  PROVISIONAL: ['Dự kiến – xã chưa báo cáo', 'Provisional – not reported'],
  READY: ['Chờ thẩm định', 'Waiting'],
  AGREED: ['Nhất trí', 'Agreed'],
  RETURNED: ['Trả lại xã', 'Returned'],
  RE_CHECK: ['Đề nghị phúc tra', 'Re-check asked for'],
};
const OUTCOMES: Readonly<Record<CaseContent['outcome'], Two>> = {
  AGREED: ['Thống nhất', 'Agreed'],
  NOT_AGREED: ['Chưa thống nhất', 'Not agreed'],
};
const YES_NO: Two = ['có', 'yes'];

type In = (two: Two) => string;
type Column = {
  readonly title: Two;
  readonly width: number;
  /** Of every case, masked or not. */
  readonly any?: (of: ExportCase, say: In) => Cell;
  /** Of open cases only. */
  readonly open?: (of: CaseContent, say: In) => Cell;
};

const classOf = (of: HouseholdClass | null, say: In): Cell => of && say(CLASSES[of]);

/** What a file shows, from left to right: the fields of the queue, under the same mask. Codes stand as in the API. */
const COLUMNS: readonly Column[] = [
  { title: ['Mã hồ sơ', 'Case id'], width: 38, any: (of) => of.id },
  { title: ['Xã', 'Commune'], width: 22, any: (of) => of.communeName },
  { title: ['Thôn', 'Village'], width: 22, any: (of) => of.villageName },
  { title: ['Trạng thái', 'State'], width: 22, any: (of, say) => say(STATES[of.state]) },
  { title: ['Chủ hộ', 'Head'], width: 24, any: (of) => of.head?.name ?? null },
  { title: ['Mã hộ', 'Household code'], width: 14, open: (of) => of.householdCode },
  { title: ['Tổ', 'Group'], width: 10, any: (of) => of.head?.toName ?? null },
  { title: ['Nhân khẩu', 'Persons'], width: 10, open: (of) => of.persons },
  { title: ['Đầu kỳ', 'Class before'], width: 18, open: (of, say) => classOf(of.startClass, say) },
  { title: ['Theo điểm', 'Class by score'], width: 18, open: (of, say) => classOf(of.scoredClass, say) },
  { title: ['Sau họp dân', 'Class after'], width: 18, open: (of, say) => classOf(of.endClass, say) },
  { title: ['Diễn biến', 'Movement'], width: 22, open: (of) => of.movement },
  { title: ['Điểm B1', 'B1'], width: 9, open: (of) => of.b1 },
  { title: ['Chuẩn B1', 'B1 line'], width: 9, open: (of) => of.b1Line },
  { title: ['Cách chuẩn', 'Distance to line'], width: 10, open: (of) => of.distanceToLine },
  { title: ['Điểm B2', 'B2'], width: 9, open: (of) => of.b2 },
  { title: ['Chỉ số thiếu hụt', 'Deprived'], width: 16, open: (of) => of.deprivedIndicators.join(' ') },
  { title: ['Ý kiến khác', 'Other opinions'], width: 20, open: (of) => of.otherOpinionKinds.join(' ') },
  { title: ['Kết quả', 'Outcome'], width: 16, open: (of, say) => say(OUTCOMES[of.outcome]) },
  { title: ['Đồng ý', 'Agree'], width: 9, open: (of) => of.result?.agree ?? null },
  { title: ['Dự họp', 'Attending'], width: 9, open: (of) => of.result?.base ?? null },
  { title: ['Tỷ lệ', 'Share'], width: 9, open: (of) => of.result?.share ?? null },
  { title: ['Mức rủi ro', 'Risk band'], width: 11, open: (of) => of.riskBand },
  {
    title: ['Lý do xem', 'Why to look'],
    width: 26,
    open: (of) => of.riskParts.map(({ part }) => part).join(' '),
  },
  { title: ['Hạn trả lời', 'Due'], width: 12, open: (of) => of.dueOn },
  { title: ['Đang xử lý', 'Held'], width: 11, open: (of, say) => (of.heldBy ? say(YES_NO) : null) },
];

const sayIn =
  (language: Language): In =>
  ([vi, en]) =>
    language === 'vi' ? vi : en;

export const exportHeader = (language: Language): string[] =>
  COLUMNS.map(({ title }) => sayIn(language)(title));
export const exportWidths: readonly number[] = COLUMNS.map(({ width }) => width);

export function exportRow(of: ExportCase, language: Language): Cell[] {
  const say = sayIn(language);
  return COLUMNS.map(
    ({ any, open }) => any?.(of, say) ?? (of.content && open ? open(of.content, say) : null),
  );
}
