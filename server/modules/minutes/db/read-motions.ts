import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import { hasFewPhones } from '../../meetings/index.ts';
import type { RecordedCounts, RecordedMotion, RecordedSheets } from '../domain/meeting-record.ts';

type Row = Omit<RecordedMotion, 'rule' | 'result' | 'handCounts' | 'sheets'> &
  RecordedCounts & { numerator: number; denominator: number; comparison: '>=' | '>'; source: string };

const MOTIONS = `
  SELECT motion.id, purpose, item_id AS "itemId", attempt, reason, base, hand_base AS "handBase",
         phone_base AS "phoneBase", paper_base AS "paperBase", form, counters, mismatch_reason AS "mismatchReason", agree, disagree, no_opinion AS "noOpinion",
         agreed, share_numerator AS numerator, share_denominator AS denominator, share_comparison AS comparison,
         rule_source AS source,
         coalesce((SELECT paper.stand_aside FROM paper_question paper WHERE paper.motion_id = motion.id),
                  turnout."standAside") AS "standAside", turnout."phonesAside", turnout."phoneBallots",
         (SELECT coalesce(max(attempt), 0)::int FROM counter_count WHERE motion_id = motion.id) AS "countAttempts",
         (SELECT hand_count.reason FROM hand_count WHERE motion_id = motion.id ORDER BY seq DESC LIMIT 1)
           AS "settledReason"
    FROM motion
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE stands_aside)::int AS "standAside",
             count(*) FILTER (WHERE stands_aside AND channel = 'PHONE')::int AS "phonesAside",
             count(*) FILTER (WHERE counted > 0)::int AS "phoneBallots"
        FROM elector WHERE elector.motion_id = motion.id
    ) turnout
   WHERE meeting_id = $1 AND state = 'CLOSED' ORDER BY opened_at, attempt, id`;

const HANDS = `
  SELECT motion_id AS "motionId", hand_count.agree, hand_count.disagree, hand_count.no_opinion AS "noOpinion"
    FROM hand_count JOIN motion ON motion.id = hand_count.motion_id
   WHERE motion.meeting_id = $1 ORDER BY seq`;

const SHEETS = `
  SELECT motion_id AS "motionId", handed_out AS "handedOut", returned, paper_count.agree, paper_count.disagree,
         paper_count.no_opinion AS "noOpinion", spoiled
    FROM paper_count JOIN motion ON motion.id = paper_count.motion_id
   WHERE motion.meeting_id = $1 ORDER BY seq`;

const countsOf = ({ agree, disagree, noOpinion }: RecordedCounts): RecordedCounts => ({
  ...{ agree, disagree, noOpinion },
});

/** Closed questions in the order of the evening, with every count of hands that was entered. */
export async function readMotions(tx: Tx, meetingId: string): Promise<RecordedMotion[]> {
  const rows = await query<Row>(tx, MOTIONS, [meetingId]);
  const entered = await query<RecordedCounts & { motionId: string }>(tx, HANDS, [meetingId]);
  const hands = Map.groupBy(entered, ({ motionId }) => motionId);
  const found = await query<RecordedSheets & { motionId: string }>(tx, SHEETS, [meetingId]);
  const sheets = new Map(found.map(({ motionId, ...of }) => [motionId, of]));
  return rows.map(
    ({ agree, disagree, noOpinion, numerator, denominator, comparison, source, ...motion }) => ({
      ...motion,
      rule: { numerator, denominator, comparison, source },
      handCounts: hasFewPhones(motion) ? null : (hands.get(motion.id) ?? []).map(countsOf),
      result: { agree, disagree, noOpinion },
      sheets: sheets.get(motion.id) ?? null,
    }),
  );
}
