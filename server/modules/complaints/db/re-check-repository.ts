import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { OpenReCheck, ReCheck, ReCheckStore, StandingDecision } from '../app/re-check-store.ts';
import { DECIDE, FOLLOW, RE_CHECK, SURVEYORS } from './complaint-sql.ts';

const where = (tx: Tx, condition: string, values: readonly unknown[]) =>
  query<ReCheck & { readonly headName: string }>(
    tx,
    `${RE_CHECK} WHERE ${condition} ORDER BY k.asked_at DESC, k.id`,
    values,
  );
const one = async (tx: Tx, id: string): Promise<ReCheck | null> =>
  (await where(tx, 'k.id = $1', [id]))[0] ?? null;

const OF_COMMUNE = 'k.round_id = $1 AND k.commune_id = $2';

/** Second visits in Postgres. */
export const reCheckRepository: ReCheckStore = {
  ask: async (tx, of, by) => {
    await query(
      tx,
      `INSERT INTO re_check (id, round_id, commune_id, village_id, case_id, origin, origin_id, asked_by, asked_code,
                             asked_words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[of.id, of.roundId, of.communeId, of.villageId, of.caseId, of.origin, of.originId, by],
        ...[of.askedCode, of.askedWords],
      ],
    );
  },
  find: one,
  lock: async (tx, id) => {
    await query(tx, `SELECT id FROM re_check WHERE id = $1 FOR UPDATE`, [id]);
    return one(tx, id);
  },
  ofOrigin: (tx, originId) => where(tx, 'k.origin_id = $1', [originId]),
  openOfCase: (tx, caseId) => where(tx, 'k.case_id = $1 AND ended.re_check_id IS NULL', [caseId]),
  open: (tx, { roundId, communeId }): Promise<readonly OpenReCheck[]> =>
    where(tx, `${OF_COMMUNE} AND ended.re_check_id IS NULL`, [roundId, communeId]),
  asked: (tx, { roundId, communeId }) =>
    where(tx, `${OF_COMMUNE} AND k.origin <> 'COMPLAINT'`, [roundId, communeId]),
  recordVisit: async (tx, id, { visitedOn, visitors, finding, againstId, assessmentId }, by) => {
    const sql = `UPDATE re_check SET visited_on = $2, visited_by = $3, finding = $4, against_id = $5, assessment_id = $6,
                   recorded_by = $7, recorded_at = clock_timestamp() WHERE id = $1`;
    await query(tx, sql, [id, visitedOn, visitors.join('\n'), finding, againstId, assessmentId, by]);
  },
  end: async (tx, id, { outcome, fromClass, endClass, reasons }, by) => {
    const sql = `INSERT INTO re_check_end (re_check_id, outcome, from_class, end_class, reasons, decided_by)
                 VALUES ($1, $2, $3, $4, $5, $6)`;
    await query(tx, sql, [id, outcome, fromClass, endClass, reasons, by]);
  },
  standing: async (tx, caseId) => {
    const sql = `SELECT outcome, end_class AS "endClass", persons FROM decision WHERE case_id = $1 AND NOT rehearsal
                 ORDER BY seq DESC LIMIT 1`;
    return (await query<StandingDecision>(tx, sql, [caseId]))[0] ?? null;
  },
  decide: async (tx, reCheckId, { endClass, persons }) => {
    await query(tx, DECIDE, [reCheckId, endClass, persons]);
    await query(tx, FOLLOW, [reCheckId, endClass]);
  },
  surveyors: async (tx, caseId) =>
    (await query<{ name: string }>(tx, SURVEYORS, [caseId])).map(({ name }) => name),
};
