export type Direction = 'ascending' | 'descending';
export type Sorting<Column extends string> = { column: Column; direction: Direction };

const collator = new Intl.Collator('vi', { numeric: true });

/** Sorts a copy; Vietnamese order for words ("Ấp 2" before "Ấp 10"), the order as given decides between equals. */
export const sorted = <Row, Column extends string>(
  rows: readonly Row[],
  sorting: Sorting<Column> | null,
  valueOf: (row: Row, column: Column) => string | number,
): Row[] => {
  if (!sorting) return [...rows];
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const left = valueOf(a, sorting.column);
    const right = valueOf(b, sorting.column);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  });
};

/** The next sorting when a column's head is pressed. */
export const pressed = <Column extends string>(
  sorting: Sorting<Column> | null,
  column: Column,
): Sorting<Column> =>
  sorting?.column === column && sorting.direction === 'ascending'
    ? { column, direction: 'descending' }
    : { column, direction: 'ascending' };
