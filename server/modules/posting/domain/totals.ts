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

/** What is kept back in a line without its sum must not be few when added up, either. */
function tooFewTogether(cells: readonly Cell[], sums: number, line: 'row' | 'column'): Cell[] {
  const across = line === 'row' ? 'column' : 'row';
  const lines = new Map<number, Cell[]>();
  for (const cell of cells.filter(({ kept }) => kept)) {
    lines.set(cell[line], [...(lines.get(cell[line]) ?? []), cell]);
  }
  return [...lines.values()].flatMap((kept) => {
    if (kept.some((cell) => cell[across] === sums)) return [];
    const together = sum(kept.map(({ value }) => value));
    return together > 0 && together < FEWEST ? kept.slice(0, 1) : [];
  });
}

/** The next to be kept back beside a cell: the smallest number in its row, else in its column; sums last. */
function beside(cells: readonly Cell[], { row, column }: Cell, sums: { row: number; column: number }) {
  const free = cells.filter((cell) => !cell.kept && (cell.row === row || cell.column === column));
  const rank = (cell: Cell) =>
    (cell.value === 0 ? 2 : 0) + (cell.row === sums.row || cell.column === sums.column ? 4 : 0);
  return free.sort((one, other) => rank(one) - rank(other) || one.value - other.value)[0];
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
  for (;;) {
    const weak = [
      ...givenAway(
        cells.filter(({ kept }) => kept),
        table.length,
      ),
      ...tooFewTogether(cells, sums.column, 'row'),
      ...tooFewTogether(cells, sums.row, 'column'),
    ];
    const next = weak.map((cell) => beside(cells, cell, sums)).find((cell) => cell !== undefined);
    if (!next) break;
    next.kept = true;
  }
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
