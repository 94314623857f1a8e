import type { TwoForms } from '../../tally/index.ts';
import { percent, type Column, type ReportTable, type Row, type Words } from './table.ts';

const count = (key: string, vi: string, en: string): Column => ({ key, title: { vi, en }, kind: 'COUNT' });
const COLUMNS: readonly Column[] = [
  count('before', 'Cuối kỳ đợt trước', 'End of the last round'),
  count('start', 'Đầu kỳ đợt này', 'Start of this round'),
  count('gap', 'Chênh lệch đầu kỳ', 'Gap at the start'),
  count('end', 'Cuối kỳ đợt này', 'End of this round'),
  count('change', 'Tăng (+), giảm (−)', 'Change'),
  { key: 'share', title: { vi: 'Tăng, giảm (%)', en: 'Change (%)' }, kind: 'PERCENT' },
];
export const COMPARISON_TITLE: Words = { vi: 'So sánh với đợt trước', en: 'Compared with the last round' };

const ROWS: readonly { label: Words; form: keyof TwoForms; unit: 'households' | 'persons' }[] = [
  { label: { vi: 'Hộ nghèo: số hộ', en: 'Poor: households' }, form: 'poor', unit: 'households' },
  { label: { vi: 'Hộ nghèo: số khẩu', en: 'Poor: persons' }, form: 'poor', unit: 'persons' },
  { label: { vi: 'Hộ cận nghèo: số hộ', en: 'Near-poor: households' }, form: 'nearPoor', unit: 'households' },
  { label: { vi: 'Hộ cận nghèo: số khẩu', en: 'Near-poor: persons' }, form: 'nearPoor', unit: 'persons' },
];

export type Before = {
  readonly name: string;
  readonly year: number;
  readonly movement: TwoForms;
  readonly merged: readonly string[];
};

/** This round beside the last one; without a last one that can be compared the form says so and is empty. */
export function comparisonForm(now: TwoForms, before: Before | null): ReportTable {
  const rows = ROWS.map(({ label, form, unit }): Row => {
    const [line, last] = [now[form][unit], before?.movement[form][unit].end ?? null];
    const cells = [
      last,
      line.start,
      last === null ? null : line.start - last,
      line.end,
      last === null ? null : line.end - last,
      last === null ? null : percent(line.end - last, last),
    ];
    return { areaId: null, label, line: null, total: false, cells };
  });
  return {
    ...{ form: 'COMPARISON', title: COMPARISON_TITLE },
    ...{ columns: COLUMNS, rows, notes: notesOf(before) },
  };
}

function notesOf(before: Before | null): Words[] {
  if (!before)
    return [
      {
        vi: 'Không so sánh được: chưa có đợt trước trên phần mềm cho đúng các đơn vị này, hoặc đơn vị cũ chỉ nhập một phần vào đơn vị này.',
        en: 'Cannot be compared: there is no earlier round here for just these units, or a unit of before went into this one in part only.',
      },
    ];
  const { name, year, merged } = before;
  const of = { vi: `Đợt trước: ${name} (năm ${year}).`, en: `Last round: ${name} (${year}).` };
  const gap = {
    vi: 'Chênh lệch đầu kỳ khác 0: số đầu kỳ của đợt này không bằng số cuối kỳ của đợt trước; điều chỉnh bằng “Điều chỉnh số đầu kỳ” có số quyết định và lý do.',
    en: 'A gap at the start: this round does not begin with what the last one ended with; it is mended by an opening adjustment with decision number and reason.',
  };
  if (merged.length === 0) return [of, gap];
  const units = merged.join(', ');
  return [
    of,
    { vi: `Cộng các đơn vị trước khi sắp xếp: ${units}.`, en: `The sum of the units of before: ${units}.` },
    gap,
  ];
}
