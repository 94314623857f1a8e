import type { Cell, ReportTable } from './table.ts';

/** Fewer than this many households could be told from each other by who reads a statistic. */
export const FEWEST = 5;
/** Forms that tell what a household lacks or is: of few households they tell it of each. */
const TELLING = new Set([
  'DEPRIVATION_POOR',
  'DEPRIVATION_NEAR_POOR',
  'GROUPS',
  'ETHNICITY',
  'CAUSES',
  'CHILDREN',
  'BESIDE',
  'KINDS',
]);

const isSmall = (cell: Cell): boolean => typeof cell === 'number' && cell > 0 && cell < FEWEST;

/**
 * For whoever is not of a commune that has not reported: a column in which a village has fewer than five is empty for all
 * its villages, so that none comes out by subtraction. The sum of the commune stands, unless it is that of one village.
 */
export function hideSmall(table: ReportTable): ReportTable {
  if (!TELLING.has(table.form)) return table;
  const parts = table.rows.filter(({ total }) => !total);
  const single = new Set(parts.map(({ areaId }) => areaId)).size <= 1;
  const width = parts[0]?.cells.length ?? 0;
  const hidden = Array.from({ length: width }, (_, at) =>
    parts.some(({ cells }) => isSmall(cells[at] ?? null)),
  );
  if (!hidden.includes(true)) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => (hidden[at] && (single || !row.total) ? null : cell)),
  }));
  const note = {
    vi: 'Ô trống: xã chưa báo cáo và có thôn dưới 5 hộ; số liệu chi tiết chỉ hiện với cán bộ của xã.',
    en: 'Empty cells: the commune has not reported and a village has fewer than 5; details are for the commune’s officials.',
  };
  return { ...table, rows, notes: [...table.notes, note] };
}
