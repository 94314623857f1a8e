import { HOUSEHOLD_CLASSES, type HouseholdClass } from '../../../kernel/classes.ts';

/** A number that few households stand behind is kept back. */
export const FEWEST = 5;

export type ClassCounts = Readonly<Record<HouseholdClass, number>>;
export type VillageCounts = {
  readonly villageId: string;
  readonly name: string;
  readonly counts: ClassCounts;
};

/** Null: kept back. */
export type OpenLine = {
  readonly households: number | null;
  readonly counts: Readonly<Record<HouseholdClass, number | null>>;
};
export type OpenVillage = OpenLine & { readonly villageId: string; readonly name: string };
export type OpenTotals = { readonly villages: readonly OpenVillage[]; readonly commune: OpenLine };

export const noCounts = (): Record<HouseholdClass, number> => ({
  ...{ POOR: 0, NEAR_POOR: 0, AVERAGE_LIVING: 0, NOT_POOR: 0 },
});

type Place = { readonly row: number; readonly column: number };
type Cell = { readonly row: number; readonly column: number; readonly value: number; kept: boolean };

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The table with its sums as a last row and a last column: every line then adds up to nothing that is not in it. */
function tableOf(villages: readonly VillageCounts[]): number[][] {
  const rows = villages.map(({ counts }) => HOUSEHOLD_CLASSES.map((of) => counts[of]));
  const bottom = HOUSEHOLD_CLASSES.map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
  return [...rows, bottom].map((row) => [...row, sum(row)]);
}

type Edge = { readonly to: number; readonly id: number };

/** Cells that the lines give away: a kept cell that is on no ring of kept cells can be worked out by subtraction. */
function givenAway(kept: readonly Cell[], rows: number): Cell[] {
  const ends = kept.map(({ row, column }) => [row, rows + column] as const);
  const around = new Map<number, Edge[]>();
  for (const [id, [one, other]] of ends.entries()) {
    around.set(one, [...(around.get(one) ?? []), { to: other, id }]);
    around.set(other, [...(around.get(other) ?? []), { to: one, id }]);
  }
  const reaches = (from: number, goal: number, without: number): boolean => {
    const seen = new Set([from]);
    const waiting = [from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (at === goal) return true;
      for (const { to, id } of around.get(at) ?? []) {
        if (id === without || seen.has(to)) continue;
        seen.add(to);
        waiting.push(to);
      }
    }
    return false;
  };
  return kept.filter((_, id) => {
    const [one, other] = ends[id] ?? [0, 0];
    return !reaches(one, other, id);
  });
}

/** Zeros are kept back last among numbers, sums last of all. */
const weigh = ({ value, row, column }: Cell, sums: Place): number =>
  (value === 0 ? 1e4 : value) + (row === sums.row ? 1e6 : 0) + (column === sums.column ? 1e6 : 0);

/** The lightest ring through a cell: three more corners of a rectangle. What is kept already weighs nothing. */
function ringThrough(cells: readonly Cell[], of: Cell, sums: Place): readonly Cell[] {
  const at = (row: number, column: number) =>
    cells.filter((cell) => cell.row === row && cell.column === column);
  const rings = cells
    .filter(({ row, column }) => row !== of.row && column !== of.column)
    .map((across) => [across, ...at(of.row, across.column), ...at(across.row, of.column)]);
  const weight = (ring: readonly Cell[]) => sum(ring.map((cell) => (cell.kept ? 0 : weigh(cell, sums))));
  return rings.reduce((best, ring) => (weight(ring) < weight(best) ? ring : best), rings[0] ?? []);
}

/** What is kept back in a line without its sum must not be few when added up, either: one more of that line. */
function oneMore(cells: readonly Cell[], sums: Place, line: 'row' | 'column'): Cell | undefined {
  const across = line === 'row' ? 'column' : 'row';
  for (let place = 0; place <= sums[line]; place += 1) {
    const all = cells.filter((cell) => cell[line] === place);
    const kept = all.filter((cell) => cell.kept);
    const together = sum(kept.map(({ value }) => value));
    if (together === 0 || together >= FEWEST || kept.some((cell) => cell[across] === sums[across])) continue;
    const free = all.filter((cell) => !cell.kept).sort((one, other) => weigh(one, sums) - weigh(other, sums));
    return free[0];
  }
  return undefined;
}

/** What is to be kept back next; nothing: nothing can be worked out any more. */
function next(cells: readonly Cell[], sums: Place): readonly Cell[] {
  const kept = cells.filter((cell) => cell.kept);
  const more = oneMore(cells, sums, 'row') ?? oneMore(cells, sums, 'column');
  if (more) return [more];
  const [weak] = givenAway(kept, sums.row + 1);
  return weak ? ringThrough(cells, weak, sums) : [];
}

/**
 * Totals for everybody: a number of 1 to 4 households is kept back, and as many others that it cannot be worked out from
 * what is left, neither in a line nor across lines.
 */
export function openTotals(villages: readonly VillageCounts[]): OpenTotals {
  const table = tableOf(villages);
  const sums = { row: villages.length, column: HOUSEHOLD_CLASSES.length };
  const cells: Cell[] = table.flatMap((values, row) =>
    values.map((value, column) => ({ row, column, value, kept: value > 0 && value < FEWEST })),
  );
  for (let more = next(cells, sums); more.length > 0; more = next(cells, sums))
    for (const cell of more) cell.kept = true;
  const lineOf = (row: number): OpenLine => {
    const values = cells.filter((cell) => cell.row === row).map(({ value, kept }) => (kept ? null : value));
    const [POOR = null, NEAR_POOR = null, AVERAGE_LIVING = null, NOT_POOR = null, households = null] = values;
    return { households, counts: { POOR, NEAR_POOR, AVERAGE_LIVING, NOT_POOR } };
  };
  return {
    villages: villages.map(({ villageId, name }, row) => ({ villageId, name, ...lineOf(row) })),
    commune: lineOf(villages.length),
  };
}
