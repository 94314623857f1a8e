import { cellText } from './cell.ts';
import type { HeadEntry } from './head-list.ts';
import type { Member } from './member-list.ts';
import { comparable } from './plain-text.ts';
import type { RawReviewRow } from './review-row.ts';
import type { Twins } from './row-context.ts';

/** Shorter digits are a slip of another kind, not somebody else's number. */
const SHORTEST_ID = 9;

const codeOf = (row: RawReviewRow): string => cellText(row.cells.code);
const idOf = (row: RawReviewRow): string => {
  const digits = cellText(row.cells.idNumber).replace(/\D/g, '');
  return digits.length >= SHORTEST_ID ? digits : '';
};

function groups(rows: readonly RawReviewRow[], keyOf: (row: RawReviewRow) => string): RawReviewRow[][] {
  const byKey = new Map<string, RawReviewRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey.values()].filter((group) => group.length > 1);
}

export interface TwinLists {
  readonly headOf: (code: string) => HeadEntry | undefined;
  readonly headMemberOf: (code: string) => Member | undefined;
}

/**
 * Rows that share a household code or an id number. One row keeps it: the one that the list of heads (by name) or
 * the list of members (by number) confirms, otherwise the first. The others get the keeper's row number.
 */
export function findTwins(rows: readonly RawReviewRow[], lists: TwinLists): ReadonlyMap<number, Twins> {
  const twins = new Map<number, Twins>();
  const mark = (
    group: RawReviewRow[],
    field: keyof Twins,
    confirmed: (row: RawReviewRow) => boolean,
  ): void => {
    const keeper = group.find(confirmed) ?? group[0];
    for (const row of group) {
      if (row !== keeper && keeper)
        twins.set(row.number, { ...twins.get(row.number), [field]: keeper.number });
    }
  };
  for (const group of groups(rows, codeOf)) {
    mark(
      group,
      'code',
      (row) => comparable(lists.headOf(codeOf(row))?.name ?? '') === comparable(cellText(row.cells.name)),
    );
  }
  for (const group of groups(rows, idOf)) {
    mark(group, 'idNumber', (row) => lists.headMemberOf(codeOf(row))?.idNumber === idOf(row));
  }
  return twins;
}
