import type { Lane } from '../app/work-store.ts';
import { anyOwnPart } from './own-part-sql.ts';

/** A lease ends by itself only in so far as somebody else may then take the case. */
export const LEASE = `interval '20 minutes'`;
const FREE = `(a.held_until IS NULL OR a.held_until <= clock_timestamp())`;
/** As in the index `appraisal_case_next`. */
const RISK = `(CASE a.risk_band WHEN 'HIGH' THEN 0 WHEN 'MIDDLE' THEN 1 ELSE 2 END)`;
const BY_ORDER = `a.due_on, ${RISK}, a.asked_on, a.id`;

/** $1 round, $2 areas (null: all), $3 account, $4 hash of the token, $5 tag, $6 name. */
const LANES: Readonly<Record<Lane, { where: string; order: string }>> = {
  ANSWER: { where: 'a.kept_for = $3', order: BY_ORDER },
  ORDER: { where: 'a.kept_for IS NULL', order: BY_ORDER },
  RANDOM: { where: 'a.kept_for IS NULL', order: 'a.draw_key, a.id' },
  KEPT_FOR_OTHERS: { where: 'a.kept_for <> $3', order: BY_ORDER },
};

/** What set the case before the one that follows it. */
const LED_BY: Readonly<Record<Lane, string>> = {
  ANSWER: `'ANSWER'`,
  ORDER: `CASE WHEN next.due_on IS DISTINCT FROM following.due_on THEN 'DUE' WHEN next.risk <> following.risk THEN 'RISK'
    ELSE 'AGE' END`,
  RANDOM: `'RANDOM'`,
  KEPT_FOR_OTHERS: `'AGE'`,
};

/**
 * The next case, found and taken in one statement: whoever holds a row at this moment is passed over, so nobody waits and
 * nobody holds twice.
 */
export function claimNextSql(lane: Lane): string {
  const { where, order } = LANES[lane];
  const candidates = `FROM appraisal_case a JOIN area c ON c.id = a.commune_id
    WHERE a.round_id = $1 AND a.state = 'READY' AND ${FREE} AND ($2::uuid[] IS NULL OR c.path && $2::uuid[]) AND ${where}
      AND NOT EXISTS (SELECT FROM opinion o WHERE o.round_id = a.round_id AND o.commune_id = a.commune_id
                      AND o.sent_on IS NOT NULL)
      AND NOT ${anyOwnPart('$5', '$6')}`;
  const columns = `a.id, a.due_on, ${RISK} AS risk`;
  return `
WITH next AS (
  SELECT ${columns} ${candidates} ORDER BY ${order} LIMIT 1 FOR UPDATE OF a SKIP LOCKED
), following AS (
  SELECT ${columns} ${candidates} AND a.id <> (SELECT id FROM next) ORDER BY ${order} LIMIT 1
), taken AS (
  UPDATE appraisal_case t SET held_by = $3, held_until = clock_timestamp() + ${LEASE}, claim_token_sha256 = $4
  FROM next LEFT JOIN following ON true WHERE t.id = next.id
  RETURNING t.id, t.round_id AS "roundId", t.commune_id AS "communeId", ${LED_BY[lane]} AS "ledBy"
) SELECT * FROM taken`;
}
