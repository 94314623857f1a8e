import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import { hasFewPhones } from '../domain/closed-record.ts';
import type { RecordedCounts, RecordedMotion } from '../domain/meeting-record.ts';

type Row = Omit<RecordedMotion, 'rule' | 'result' | 'handCounts'> &
  RecordedCounts & { numerator: number; denominator: number; comparison: '>=' | '>'; source: string };

const MOTIONS = `
  SELECT motion.id, purpose, item_id AS "itemId", attempt, reason, base, hand_base AS "handBase",
         phone_base AS "phoneBase", mismatch_reason AS "mismatchReason", agree, disagree, no_opinion AS "noOpinion",
         agreed, share_numerator AS numerator, share_denominator AS denominator, share_comparison AS comparison,
         rule_source AS source,
         (SELECT count(*)::int FROM elector WHERE elector.motion_id = motion.id AND stands_aside) AS "standAside"
    FROM motion WHERE meeting_id = $1 AND state = 'CLOSED' ORDER BY opened_at, attempt, id`;

const HANDS = `
  SELECT motion_id AS "motionId", hand_count.agree, hand_count.disagree, hand_count.no_opinion AS "noOpinion"
    FROM hand_count JOIN motion ON motion.id = hand_count.motion_id
   WHERE motion.meeting_id = $1 ORDER BY seq`;

const countsOf = ({ agree, disagree, noOpinion }: RecordedCounts): RecordedCounts => ({
  ...{ agree, disagree, noOpinion },
});

/** Closed questions in the order of the evening, with every count of hands that was entered. */
export async function readMotions(tx: Tx, meetingId: string): Promise<RecordedMotion[]> {
  const rows = await query<Row>(tx, MOTIONS, [meetingId]);
  const entered = await query<RecordedCounts & { motionId: string }>(tx, HANDS, [meetingId]);
  const hands = Map.groupBy(entered, ({ motionId }) => motionId);
  return rows.map(
    ({ agree, disagree, noOpinion, numerator, denominator, comparison, source, ...motion }) => ({
      ...motion,
      rule: { numerator, denominator, comparison, source },
      handCounts: hasFewPhones(motion.phoneBase) ? null : (hands.get(motion.id) ?? []).map(countsOf),
      result: { agree, disagree, noOpinion },
    }),
  );
}
