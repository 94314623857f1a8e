import type { TestDatabase } from './database.ts';

type Class = 'POOR' | 'NEAR_POOR' | 'NOT_POOR';
export type Counted = {
  readonly caseId: string;
  readonly headName: string;
  readonly persons: number;
  readonly start: Class;
  readonly end: Class;
};
export type Amount = { readonly households: number; readonly persons: number };
export type CommuneCount = {
  readonly cases: number;
  /** What the four lists say. */
  readonly lists: Readonly<Record<'POOR' | 'NEAR_POOR' | 'ESCAPED_POVERTY' | 'ESCAPED_NEAR_POVERTY', Amount>>;
  /** Column 1 of the forms. */
  readonly starts: Readonly<Record<'POOR' | 'NEAR_POOR', Amount>>;
  /** Each household as it stands. */
  readonly rows: readonly Counted[];
};

const amount = (rows: readonly Counted[]): Amount => ({
  households: rows.length,
  persons: rows.map(({ persons }) => persons).reduce((a, b) => a + b, 0),
});

/** Counted from the cases and the newest decision of each, by code that shares nothing with what is compared with it. */
export async function recountCommune(
  { owner }: Pick<TestDatabase, 'owner'>,
  roundId: string,
): Promise<CommuneCount> {
  const cases = await owner<Counted>(
    `SELECT c.id AS "caseId", h.head_name AS "headName", c.persons, c.start_class AS start, c.start_class AS end
     FROM review_case c JOIN household h ON h.id = c.household_id WHERE c.round_id = $1`,
    [roundId],
  );
  const decisions = await owner<{ case_id: string; end_class: Class }>(
    `SELECT case_id, end_class FROM decision WHERE round_id = $1 AND outcome = 'AGREED' AND NOT rehearsal ORDER BY seq`,
    [roundId],
  );
  const ends = new Map(decisions.map((of) => [of.case_id, of.end_class]));
  const all = cases.map((of) => ({ ...of, end: ends.get(of.caseId) ?? of.start }));
  const where = (of: (row: Counted) => boolean): Amount => amount(all.filter(of));
  return {
    cases: all.length,
    lists: {
      POOR: where(({ end }) => end === 'POOR'),
      NEAR_POOR: where(({ end }) => end === 'NEAR_POOR'),
      ESCAPED_POVERTY: where(({ start, end }) => start === 'POOR' && end !== 'POOR'),
      ESCAPED_NEAR_POVERTY: where(({ start, end }) => start === 'NEAR_POOR' && end === 'NOT_POOR'),
    },
    starts: {
      POOR: where(({ start }) => start === 'POOR'),
      NEAR_POOR: where(({ start }) => start === 'NEAR_POOR'),
    },
    rows: all,
  };
}
