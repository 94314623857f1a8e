import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { CountStore, MotionCounting } from '../app/count-store.ts';
import type { Sheets } from '../domain/count-sheets.ts';
import { countingOf, type CounterCount } from '../domain/two-counters.ts';

type Row = CounterCount & { readonly motionId: string; readonly settled: number };

const COUNTS = `
  SELECT motion_id AS "motionId", attempt, counter_no AS "counterNo", agree, disagree, no_opinion AS "noOpinion",
         coalesce((SELECT max(attempt) FROM hand_count
                    WHERE hand_count.motion_id = counter_count.motion_id AND hand_count.counter_no IS NOT NULL), 0)::int
           AS settled
    FROM counter_count WHERE motion_id = ANY ($1::uuid[]) ORDER BY attempt, counter_no`;

const countOf = ({ attempt, counterNo, agree, disagree, noOpinion }: Row): CounterCount => ({
  ...{ attempt, counterNo, agree, disagree, noOpinion },
});

async function countings(tx: Tx, motionIds: readonly string[]): Promise<Map<string, MotionCounting>> {
  const rows = await query<Row>(tx, COUNTS, [motionIds]);
  return new Map(
    [...Map.groupBy(rows, ({ motionId }) => motionId)].map(([motionId, of]) => {
      const counts = of.map(countOf);
      return [motionId, { motionId, counts, ...countingOf(counts, of[0]?.settled ?? 0) }];
    }),
  );
}

/** Counts in Postgres. */
export const countStore: CountStore = {
  countings,
  counting: async (tx, motionId) =>
    (await countings(tx, [motionId])).get(motionId) ?? { motionId, counts: [], ...countingOf([], 0) },
  addCount: async (tx, { id, motionId, attempt, counterNo, accessId, agree, disagree, noOpinion }) => {
    await query(
      tx,
      `INSERT INTO counter_count (id, motion_id, attempt, counter_no, access_id, agree, disagree, no_opinion)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, motionId, attempt, counterNo, accessId, agree, disagree, noOpinion],
    );
  },
  addSheets: async (tx, { id, motionId, enteredBy, ...sheets }) => {
    const { handedOut, returned, agree, disagree, noOpinion, spoiled } = sheets;
    await query(
      tx,
      `INSERT INTO paper_count (id, motion_id, handed_out, returned, agree, disagree, no_opinion, spoiled, entered_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, motionId, handedOut, returned, agree, disagree, noOpinion, spoiled, enteredBy],
    );
  },
  latestSheets: async (tx, motionId) => {
    const [latest] = await query<Sheets>(
      tx,
      `SELECT handed_out AS "handedOut", returned, agree, disagree, no_opinion AS "noOpinion", spoiled
         FROM paper_count WHERE motion_id = $1 ORDER BY seq DESC LIMIT 1`,
      [motionId],
    );
    return latest ?? null;
  },
};
