import type { HouseholdClass } from '../../../kernel/classes.ts';

/** A household with its result, as it would hang today. */
export type ResultRow = {
  readonly caseId: string;
  readonly headName: string;
  readonly class: HouseholdClass;
  /** The decision that the result rests on. */
  readonly decisionSeq: number;
};

/** A row as it hung or hangs. */
export type PostedRow = ResultRow & {
  /** As it was posted before; null: posted for the first time. */
  readonly classBefore: HouseholdClass | null;
};

/**
 * What hangs next. The first time: every household with a result. Later (QĐ 24/2021 Đ.4 k.4: the result of a re-check is
 * posted again): only households whose result rests on another decision than the one that was posted last, each with both
 * classes, and those that were never posted.
 */
export function nextList(results: readonly ResultRow[], posted: readonly PostedRow[]): PostedRow[] {
  const newest = new Map(posted.map((row) => [row.caseId, row])); // in the order of posting: the last one stays
  return results.flatMap((row) => {
    const last = newest.get(row.caseId);
    if (last?.decisionSeq === row.decisionSeq) return [];
    return [{ ...row, classBefore: last?.class ?? null }];
  });
}

/** The list as one text, the same for the same list: what is hashed, and can be hashed again by anybody who has the paper. */
export const canonicalList = (villageName: string, rows: readonly PostedRow[]): string =>
  JSON.stringify([
    villageName.normalize('NFC'),
    ...rows.map(({ headName, class: is, classBefore }, place) => [
      place + 1,
      headName.normalize('NFC'),
      is,
      classBefore,
    ]),
  ]);
