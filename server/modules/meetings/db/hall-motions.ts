import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { HallMotion, HallTurnout } from '../app/hall-state.ts';
import { motionResult } from '../domain/motion-result.ts';
import type { MotionPurpose, MotionState } from '../domain/vocabulary.ts';

type Row = {
  id: string;
  meeting_id: string;
  purpose: MotionPurpose;
  item_id: string | null;
  attempt: number;
  state: MotionState;
  revision: number;
  base: number;
  hand_base: number;
  phone_base: number;
  share_numerator: number;
  share_denominator: number;
  share_comparison: '>=' | '>';
  agree: number | null;
  disagree: number | null;
  no_opinion: number | null;
  agreed: boolean | null;
};

const MOTION = `SELECT id, meeting_id, purpose, item_id, attempt, state, revision, base, hand_base, phone_base,
  share_numerator, share_denominator, share_comparison, agree, disagree, no_opinion, agreed FROM motion`;

/** Only a closed motion has numbers. */
function resultOf({ state, base, agree, disagree, no_opinion: noOpinion, agreed }: Row) {
  const counted = agree !== null && disagree !== null && noOpinion !== null && agreed !== null;
  return state === 'CLOSED' && counted ? motionResult({ agree, disagree, noOpinion, base, agreed }) : null;
}

const motionOf = (row: Row): HallMotion => ({
  id: row.id,
  purpose: row.purpose,
  itemId: row.item_id,
  attempt: row.attempt,
  state: row.state,
  revision: row.revision,
  base: row.base,
  handBase: row.hand_base,
  phoneBase: row.phone_base,
  share: {
    numerator: row.share_numerator,
    denominator: row.share_denominator,
    comparison: row.share_comparison,
  },
  result: resultOf(row),
});

/** All motions of these meetings in the order in which they were opened. */
export async function motionsOf(
  tx: Tx,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, HallMotion[]>> {
  const rows = await query<Row>(
    tx,
    `${MOTION} WHERE meeting_id = ANY ($1::uuid[]) ORDER BY opened_at, attempt, id`,
    [meetingIds],
  );
  const byMeeting = new Map<string, HallMotion[]>();
  for (const row of rows)
    byMeeting.set(row.meeting_id, [...(byMeeting.get(row.meeting_id) ?? []), motionOf(row)]);
  return byMeeting;
}

export async function motionById(tx: Tx, motionId: string): Promise<HallMotion | null> {
  const [row] = await query<Row>(tx, `${MOTION} WHERE id = $1`, [motionId]);
  return row ? motionOf(row) : null;
}

const NO_MOTION: HallTurnout = { motionId: null, revision: 0, phones: 0, phoneBase: 0 };

/** Of the open motion, or of the last one: phones that may answer; who stands aside is not waited for. */
export async function readTurnout(tx: Tx, meetingId: string): Promise<HallTurnout> {
  const [row] = await query<HallTurnout>(
    tx,
    `SELECT motion.id AS "motionId", motion.revision, phone.base AS "phoneBase", phone.phones
       FROM motion CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE NOT stands_aside)::int AS base, count(*) FILTER (WHERE counted > 0)::int AS phones
           FROM elector WHERE elector.motion_id = motion.id AND elector.channel = 'PHONE'
       ) phone WHERE motion.meeting_id = $1
      ORDER BY motion.state = 'OPEN' DESC, motion.opened_at DESC LIMIT 1`,
    [meetingId],
  );
  return row ?? NO_MOTION;
}
