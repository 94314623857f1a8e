import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { HallMotion, HallTurnout } from '../app/hall-state.ts';
import { motionResult } from '../domain/motion-result.ts';
import type { CountingState } from '../domain/two-counters.ts';
import type { CountScreen, FormOfVote, MotionPurpose, MotionState } from '../domain/vocabulary.ts';
import { countStore } from './count-store.ts';

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
  paper_base: number;
  form: FormOfVote;
  counters: 1 | 2;
  counted_on: CountScreen | null;
  share_numerator: number;
  share_denominator: number;
  share_comparison: '>=' | '>';
  agree: number | null;
  disagree: number | null;
  no_opinion: number | null;
  agreed: boolean | null;
};

const MOTION = `SELECT id, meeting_id, purpose, item_id, attempt, state, revision, base, hand_base, phone_base, paper_base,
  form, counters, (SELECT screen FROM hand_screen WHERE motion_id = motion.id) AS counted_on, share_numerator,
  share_denominator, share_comparison, agree, disagree, no_opinion, agreed FROM motion`;

/** Only a closed motion has numbers. */
function resultOf({ state, base, agree, disagree, no_opinion: noOpinion, agreed }: Row) {
  const counted = agree !== null && disagree !== null && noOpinion !== null;
  return state === 'CLOSED' && counted ? motionResult({ agree, disagree, noOpinion, base, agreed }) : null;
}

const motionOf = (row: Row, counting: CountingState): HallMotion => ({
  id: row.id,
  purpose: row.purpose,
  itemId: row.item_id,
  attempt: row.attempt,
  state: row.state,
  revision: row.revision,
  base: row.base,
  handBase: row.hand_base,
  phoneBase: row.phone_base,
  paperBase: row.paper_base,
  form: row.form,
  counters: row.counters,
  counting: row.counters === 2 ? counting : null,
  countedOn: row.counted_on,
  share: {
    numerator: row.share_numerator,
    denominator: row.share_denominator,
    comparison: row.share_comparison,
  },
  result: resultOf(row),
});

/** How far two counters are, for all rows in one statement. */
async function withCounting(tx: Tx, rows: readonly Row[]): Promise<HallMotion[]> {
  const ids = rows.filter(({ counters }) => counters === 2).map(({ id }) => id);
  const countings = ids.length > 0 ? await countStore.countings(tx, ids) : new Map<string, never>();
  return rows.map((row) => motionOf(row, countings.get(row.id)?.state ?? 'WAITING'));
}

/** All motions of these meetings in the order in which they were opened. */
export async function motionsOf(
  tx: Tx,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, HallMotion[]>> {
  const rows = await query<Row>(
    tx,
    `${MOTION} WHERE meeting_id = ANY ($1::uuid[]) AND state <> 'WITHDRAWN' ORDER BY opened_at, attempt, id`,
    [meetingIds],
  );
  const motions = await withCounting(tx, rows);
  const byMeeting = new Map<string, HallMotion[]>();
  for (const [index, { meeting_id }] of rows.entries())
    byMeeting.set(meeting_id, [...(byMeeting.get(meeting_id) ?? []), ...motions.slice(index, index + 1)]);
  return byMeeting;
}

export async function motionById(tx: Tx, motionId: string): Promise<HallMotion | null> {
  const [row] = await query<Row>(tx, `${MOTION} WHERE id = $1`, [motionId]);
  return row ? ((await withCounting(tx, [row]))[0] ?? null) : null;
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
