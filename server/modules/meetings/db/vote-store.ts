import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { ClosedMotion, Elector, Motion, NewMotion, Standing, VoteStore } from '../app/vote-store.ts';
import type { SealedBallot } from '../domain/count-ballots.ts';
import type { FormOfVote, MotionPurpose, MotionState } from '../domain/vocabulary.ts';
import { handStore } from './hand-store.ts';

type MotionRow = {
  id: string;
  meeting_id: string;
  item_id: string | null;
  purpose: MotionPurpose;
  attempt: number;
  state: MotionState;
  revision: number;
  share_numerator: number;
  share_denominator: number;
  share_comparison: '>=' | '>';
  rule_source: string;
  base: number;
  hand_base: number;
  phone_base: number;
  paper_base: number;
  counters: 1 | 2;
  form: FormOfVote;
};

const MOTION = `SELECT id, meeting_id, item_id, purpose, attempt, state, revision, share_numerator, share_denominator,
  share_comparison, rule_source, base, hand_base, phone_base, paper_base, counters, form FROM motion`;

const motionOf = (row: MotionRow | undefined): Motion | null =>
  row
    ? {
        id: row.id,
        meetingId: row.meeting_id,
        itemId: row.item_id,
        purpose: row.purpose,
        attempt: row.attempt,
        state: row.state,
        revision: row.revision,
        share: {
          numerator: row.share_numerator,
          denominator: row.share_denominator,
          comparison: row.share_comparison,
        },
        ruleSource: row.rule_source,
        base: row.base,
        handBase: row.hand_base,
        phoneBase: row.phone_base,
        paperBase: row.paper_base,
        counters: row.counters,
        form: row.form,
      }
    : null;

const oneMotion = async (tx: Tx, sql: string, values: readonly unknown[]): Promise<Motion | null> =>
  motionOf((await query<MotionRow>(tx, sql, values))[0]);

/**
 * Lock the motion if it is open → the elector takes the number if it is higher → the ballot is written from what was
 * updated. In this order and in one statement: a check in WHERE alone loses ballots against a close, and locking after
 * writing deadlocks. No NOTIFY, no outbox row, no audit entry: 3.2k/s instead of 13k/s, and they would tell the order.
 */
const CAST_BALLOT = `
  WITH open_motion AS (
    SELECT id FROM motion WHERE id = $1::uuid AND state = 'OPEN' FOR SHARE
  ), received AS (
    UPDATE elector SET counted = $3::int
      FROM open_motion
     WHERE elector.motion_id = open_motion.id AND elector.attendee_id = $2::uuid
       AND elector.channel = 'PHONE' AND NOT elector.stands_aside AND elector.counted < $3::int
    RETURNING elector.motion_id, elector.attendee_id
  )
  INSERT INTO ballot (motion_id, attendee_id, n, choice)
  SELECT motion_id, attendee_id, $3::int, $4::bytea FROM received`;

const OPEN_MOTION = `
  INSERT INTO motion (id, meeting_id, item_id, purpose, attempt, reason, state, share_numerator, share_denominator,
                      share_comparison, rule_source, base, hand_base, phone_base, paper_base, counters)
  VALUES ($1, $2, $3, $4, $5, $6, 'OPEN', $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

async function open(tx: Tx, motion: NewMotion, electors: readonly Elector[]): Promise<void> {
  const { numerator, denominator, comparison } = motion.share;
  await query(tx, OPEN_MOTION, [
    motion.id,
    motion.meetingId,
    motion.itemId,
    motion.purpose,
    motion.attempt,
    motion.reason,
    numerator,
    denominator,
    comparison,
    motion.ruleSource,
    motion.base,
    motion.handBase,
    motion.phoneBase,
    motion.paperBase,
    motion.counters,
  ]);
  const ids = electors.map(({ attendeeId }) => attendeeId);
  const channels = electors.map(({ channel }) => channel);
  const aside = electors.map(({ standsAside }) => standsAside);
  await query(
    tx,
    `INSERT INTO elector (motion_id, attendee_id, channel, stands_aside)
     SELECT $1::uuid, person.id, person.channel, person.aside
       FROM unnest($2::uuid[], $3::text[], $4::boolean[]) AS person (id, channel, aside)`,
    [motion.id, ids, channels, aside],
  );
}

type BallotRow = { attendee_id: string; n: number; choice: Buffer };
const sealed = (rows: BallotRow[]): SealedBallot[] =>
  rows.map(({ attendee_id, n, choice }) => ({ attendeeId: attendee_id, n, choice }));

async function ballots(tx: Tx, motionId: string) {
  const chosen = await query<BallotRow>(
    tx,
    `SELECT DISTINCT ON (ballot.attendee_id) ballot.attendee_id, ballot.n, ballot.choice
       FROM ballot JOIN elector USING (motion_id, attendee_id)
      WHERE ballot.motion_id = $1 AND elector.channel = 'PHONE' AND NOT elector.stands_aside
      ORDER BY ballot.attendee_id, ballot.n DESC`,
    [motionId],
  );
  const all = await query<BallotRow>(tx, `SELECT attendee_id, n, choice FROM ballot WHERE motion_id = $1`, [
    motionId,
  ]);
  const [electors] = await query<{ received: number }>(
    tx,
    `SELECT count(*)::int AS received FROM elector WHERE motion_id = $1 AND counted > 0`,
    [motionId],
  );
  return { chosen: sealed(chosen), all: sealed(all), received: electors?.received ?? 0 };
}

async function close(tx: Tx, closed: ClosedMotion): Promise<void> {
  const { id, result, agreed, hands, mismatchReason } = closed;
  await query(
    tx,
    `UPDATE motion SET state = 'CLOSED', revision = revision + 1, closed_at = clock_timestamp(),
            agree = $2, disagree = $3, no_opinion = $4, agreed = $5,
            hands_agree = $6, hands_disagree = $7, hands_no_opinion = $8, mismatch_reason = $9
      WHERE id = $1`,
    [
      id,
      result.agree,
      result.disagree,
      result.noOpinion,
      agreed,
      hands?.agree ?? null,
      hands?.disagree ?? null,
      hands?.noOpinion ?? null,
      mismatchReason,
    ],
  );
}

/** Whose pool the vote path runs on. */
export type VoteSource = DataSource;

/** Motions and ballots in Postgres. The vote path goes past TypeORM, on its own pool, as one named statement. */
export function createVoteStore(source: VoteSource): VoteStore {
  const pool = () => (source.driver as unknown as { master: Pool }).master;
  return {
    find: (tx, motionId) => oneMotion(tx, `${MOTION} WHERE id = $1`, [motionId]),
    lock: (tx, motionId) => oneMotion(tx, `${MOTION} WHERE id = $1 FOR UPDATE`, [motionId]),
    holdOpen: (tx, motionId) =>
      oneMotion(tx, `${MOTION} WHERE id = $1 AND state = 'OPEN' FOR SHARE`, [motionId]),
    openOf: (tx, meetingId) =>
      oneMotion(tx, `${MOTION} WHERE meeting_id = $1 AND state = 'OPEN'`, [meetingId]),
    closingAgreed: async (tx, meetingId) => {
      const agreed = await query(
        tx,
        `SELECT 1 FROM motion WHERE meeting_id = $1 AND purpose = 'CLOSING' AND agreed`,
        [meetingId],
      );
      return agreed.length > 0;
    },
    attempts: async (tx, meetingId, itemId) => {
      const [found] = await query<{ attempts: number }>(
        tx,
        `SELECT count(*)::int AS attempts FROM motion WHERE meeting_id = $1 AND item_id IS NOT DISTINCT FROM $2::uuid`,
        [meetingId, itemId],
      );
      return found?.attempts ?? 0;
    },
    open,
    ...handStore,
    ballots,
    close,
    openMotionIds: async (tx) =>
      (await query<{ id: string }>(tx, `SELECT id FROM motion WHERE state = 'OPEN'`)).map(({ id }) => id),
    standing: async (tx, motionId, attendeeId) => {
      const [found] = await query<Standing>(
        tx,
        `SELECT motion.state, coalesce(elector.stands_aside, false) AS "standsAside",
                CASE WHEN elector.channel = 'PHONE' AND NOT elector.stands_aside THEN elector.counted END AS counted
           FROM motion JOIN attendee ON attendee.meeting_id = motion.meeting_id AND attendee.id = $2
           LEFT JOIN elector ON elector.motion_id = motion.id AND elector.attendee_id = attendee.id
          WHERE motion.id = $1`,
        [motionId, attendeeId],
      );
      return found ?? null;
    },
    castBallot: async ({ motionId, attendeeId, n, choice }) => {
      const values = [motionId, attendeeId, n, choice];
      const { rowCount } = await pool().query({ name: 'cast-ballot', text: CAST_BALLOT, values });
      return rowCount === 1;
    },
  };
}
