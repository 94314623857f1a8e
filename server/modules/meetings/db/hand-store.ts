import { query } from '../../../platform/db/index.ts';
import type { VoteStore } from '../app/vote-store.ts';
import type { Counts } from '../domain/vocabulary.ts';

/** Counts of hands; only ever appended, the latest stands. */
export const handStore: Pick<VoteStore, 'addHands' | 'latestHands' | 'countOn'> = {
  addHands: async (tx, { id, motionId, hands, enteredBy, attempt, settled }) => {
    await query(
      tx,
      `INSERT INTO hand_count (id, motion_id, agree, disagree, no_opinion, entered_by, attempt, counter_no, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, motionId, hands.agree, hands.disagree, hands.noOpinion, enteredBy],
        ...[attempt ?? null, settled?.counterNo ?? null, settled?.reason ?? null],
      ],
    );
  },
  latestHands: async (tx, motionId) => {
    const [latest] = await query<Counts>(
      tx,
      `SELECT agree, disagree, no_opinion AS "noOpinion" FROM hand_count WHERE motion_id = $1 ORDER BY seq DESC LIMIT 1`,
      [motionId],
    );
    return latest ?? null;
  },
  countOn: async (tx, motionId, screen) => {
    await query(
      tx,
      `INSERT INTO hand_screen (motion_id, screen) VALUES ($1, $2)
       ON CONFLICT (motion_id) DO UPDATE SET screen = excluded.screen`,
      [motionId, screen],
    );
  },
};
