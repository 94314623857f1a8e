import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { Claimed, WorkCase, WorkStore } from '../app/work-store.ts';
import { CONFLICTS, type ConflictKind, type OwnPart } from '../domain/four-eyes.ts';
import { claimNextSql, LEASE } from './claim-sql.ts';
import { ownPartSql } from './own-part-sql.ts';

/** What an answer is an answer to: the case as it was sent, the decision below, and the newest form. */
export const ANSWERS_SHA256 = `encode(sha256(convert_to(concat_ws(':',
  (SELECT s.sha256 FROM submission_case s WHERE s.case_id = a.case_id ORDER BY s.n DESC LIMIT 1), a.decision_seq,
  (SELECT max(v.version) FROM assessment v WHERE v.case_id = a.case_id)), 'UTF8')), 'hex')`;

const DRAWN_UNCHECKED = `EXISTS (SELECT FROM appraisal_sample_form f WHERE f.case_id = a.case_id
  AND NOT EXISTS (SELECT FROM appraisal_check k WHERE k.sample_id = f.sample_id AND k.case_id = f.case_id))`;

/** $1 ids. The claim's names are those of officials, for officials. */
const WORK_CASES = `
  SELECT a.id, a.case_id AS "caseId", a.round_id AS "roundId", a.commune_id AS "communeId", a.village_id AS "villageId",
         c.path AS "areaPath", a.state, a.version, r.state AS "roundState", a.decision_seq AS "decisionSeq",
         EXISTS (SELECT FROM opinion o WHERE o.round_id = a.round_id AND o.commune_id = a.commune_id
                 AND o.sent_on IS NOT NULL) AS "opinionSent",
         ${ANSWERS_SHA256} AS "answersSha256", a.held_by AS "heldBy", holder.display_name AS "holderName",
         coalesce(a.held_until > clock_timestamp(), false) AS "leaseRuns", a.claim_token_sha256 AS "tokenSha256",
         ${DRAWN_UNCHECKED} AS "drawnUnchecked"
  FROM appraisal_case a JOIN area c ON c.id = a.commune_id JOIN round r ON r.id = a.round_id
  LEFT JOIN account holder ON holder.id = a.held_by
  WHERE a.id = ANY ($1::uuid[]) ORDER BY a.sort_key, a.id`;

const read = (tx: Tx, ids: readonly string[]) => query<WorkCase>(tx, WORK_CASES, [ids]);

async function ownParts(
  tx: Tx,
  ids: readonly string[],
  { tag, name }: { tag: string; name: string },
): Promise<ReadonlyMap<string, OwnPart>> {
  const parts = ownPartSql('$2', '$3');
  const columns = CONFLICTS.map((kind) => `${parts[kind]} AS "${kind}"`).join(', ');
  const rows = await query<Record<ConflictKind, boolean> & { id: string }>(
    tx,
    `SELECT a.id, ${columns} FROM appraisal_case a WHERE a.id = ANY ($1::uuid[])`,
    [ids, tag, name],
  );
  return new Map(rows.map(({ id, ...own }) => [id, own]));
}

const CLAIM = `UPDATE appraisal_case SET held_by = $2, held_until = clock_timestamp() + ${LEASE}, claim_token_sha256 = $3
  WHERE id = $1`;
const EXTEND = `WITH extended AS (
    UPDATE appraisal_case SET held_until = clock_timestamp() + ${LEASE}
    WHERE id = $1 AND held_by = $2 AND claim_token_sha256 = $3 RETURNING held_until
  ) SELECT held_until AS until FROM extended`;
const FREE = `held_by = NULL, held_until = NULL, claim_token_sha256 = NULL`;

/** Claims and decisions in Postgres. */
export const workRepository: WorkStore = {
  claimNext: async (tx, { roundId, reach, worker, lane, tokenSha256 }) => {
    const { accountId, tag, name } = worker;
    const areas = reach === 'ALL' ? null : reach;
    const values = [roundId, areas, accountId, tokenSha256, tag, name];
    return (await query<Claimed>(tx, claimNextSql(lane), values))[0] ?? null;
  },
  claim: async (tx, id, accountId, tokenSha256) => {
    await query(tx, CLAIM, [id, accountId, tokenSha256]);
  },
  extend: async (tx, id, accountId, tokenSha256) => {
    const [row] = await query<{ until: Date }>(tx, EXTEND, [id, accountId, tokenSha256]);
    return row?.until ?? null;
  },
  release: async (tx, id) => {
    await query(tx, `UPDATE appraisal_case SET ${FREE} WHERE id = $1`, [id]);
  },
  logClaim: async (tx, { id, kind, ledBy, accountId, from, reason }) => {
    await query(
      tx,
      `INSERT INTO appraisal_claim (case_id, kind, led_by, account_id, from_account, reason) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, kind, ledBy, accountId, from, reason],
    );
  },
  handOutNumber: async (tx) => {
    const [row] = await query<{ n: number }>(tx, `SELECT nextval('appraisal_hand_out')::int AS n`);
    if (!row) throw new Error('the sequence of hand-outs is gone');
    return row.n;
  },
  roundState: async (tx, roundId, reach) => {
    const sql = `SELECT r.state FROM round r WHERE r.id = $1 AND EXISTS (
      SELECT FROM round_commune p JOIN area c ON c.id = p.commune_id
      WHERE p.round_id = r.id AND ($2::uuid[] IS NULL OR c.path && $2::uuid[]))`;
    const [row] = await query<{ state: string }>(tx, sql, [roundId, reach === 'ALL' ? null : reach]);
    return row?.state ?? null;
  },
  randomPercent: async (tx, roundId) => {
    const sql = `SELECT random_percent AS percent FROM appraisal_setting WHERE round_id = $1 ORDER BY seq DESC LIMIT 1`;
    const [row] = await query<{ percent: number }>(tx, sql, [roundId]);
    return row?.percent ?? null;
  },
  setRandomPercent: async (tx, roundId, percent, reason, by) => {
    await query(tx, `SELECT pg_advisory_xact_lock(hashtextextended('appraisal-setting:' || $1, 0))`, [
      roundId,
    ]);
    await query(
      tx,
      `INSERT INTO appraisal_setting (round_id, seq, random_percent, reason, set_by)
       SELECT $1, coalesce(max(seq), 0) + 1, $2, $3, $4 FROM appraisal_setting WHERE round_id = $1`,
      [roundId, percent, reason, by],
    );
  },
  lock: async (tx, ids) => {
    await query(tx, `SELECT id FROM appraisal_case WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`, [
      ids,
    ]);
    return read(tx, ids);
  },
  read,
  idsOfVillage: async (tx, roundId, villageId) => {
    const sql = `SELECT id FROM appraisal_case WHERE round_id = $1 AND village_id = $2 AND state <> 'PROVISIONAL'
      ORDER BY sort_key, id`;
    return (await query<{ id: string }>(tx, sql, [roundId, villageId])).map(({ id }) => id);
  },
  ownParts,
  addDecision: async (tx, { id, of, kind, fields, reasonCode, words, sampleId, commandId, decidedBy }) => {
    await query(
      tx,
      `INSERT INTO appraisal_decision (id, appraisal_case_id, case_id, round_id, commune_id, village_id, kind, fields,
         reason_code, words, answers_sha256, decision_seq, sample_id, command_id, decided_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        ...[id, of.id, of.caseId, of.roundId, of.communeId, of.villageId, kind, fields, reasonCode, words],
        ...[of.answersSha256, of.decisionSeq, sampleId, commandId, decidedBy],
      ],
    );
  },
  answered: async (tx, id, state, keptFor) => {
    await query(
      tx,
      `UPDATE appraisal_case SET state = $2, kept_for = $3, ${FREE}, version = version + 1 WHERE id = $1`,
      [id, state, keptFor],
    );
  },
};
