import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { ExportStore, QueryExport } from '../app/export-store.ts';
import type { AppraisalOrder, CaseSet } from '../app/queue-question.ts';
import type { ExportCase } from '../domain/export-columns.ts';
import { heads } from './appraisal-repository.ts';
import { caseOf, type CaseRow } from './case-row.ts';
import { caseSet, Values } from './case-set-sql.ts';
import { listSql } from './queue-sql.ts';

/** $1 round, $2 units, $3 areas (null: all). */
const IN_REACH = `
  SELECT EXISTS (SELECT FROM round_commune rc JOIN area c ON c.id = rc.commune_id
                  WHERE rc.round_id = $1 AND ($3::uuid[] IS NULL OR c.path && $3::uuid[]))
     AND NOT EXISTS (SELECT FROM unnest($2::uuid[]) AS asked (id) WHERE NOT EXISTS (
           SELECT FROM area u WHERE u.id = asked.id AND ($3::uuid[] IS NULL OR u.path && $3::uuid[]
              OR EXISTS (SELECT FROM area own WHERE own.id = ANY ($3::uuid[]) AND u.id = ANY (own.path))))) AS "inReach"`;

const FIND = `
  SELECT e.id, e.account_id AS "accountId", e.round_id AS "roundId", e.format, e.state, e.rows_total AS "rowsTotal",
         e.rows_done AS "rowsDone", e.open_rows AS "openRows", e.sha256, e.started_at AS "startedAt",
         e.finished_at AS "finishedAt",
         coalesce((SELECT jsonb_agg(to_jsonb(area.path)) FROM area WHERE area.id = ANY (e.commune_ids)), '[]') AS "areaPaths"
    FROM query_export e WHERE e.id = $1`;

/** Read in one go from the database, a few hundred in memory. */
const ROWS_AT_A_TIME = 500;

const idsOf = (rows: readonly CaseRow[]): string[] => rows.map(({ id }) => id);

async function* rows(tx: Tx, set: CaseSet, orderBy: AppraisalOrder): AsyncGenerator<readonly ExportCase[]> {
  const { text, values } = listSql(set, orderBy);
  await query(tx, `DECLARE exported NO SCROLL CURSOR FOR ${text}`, values);
  for (;;) {
    const sql = `FETCH ${ROWS_AT_A_TIME} FROM exported`;
    const found = await query<CaseRow & { commune_name: string; village_name: string }>(tx, sql);
    if (found.length === 0) return;
    const named = set.accountId ? await heads(tx, idsOf(found), set.accountId) : [];
    const byId = new Map(named.map(({ id, head }) => [id, head]));
    yield found.map((row) => ({
      ...caseOf(row),
      head: byId.get(row.id) ?? null,
      communeName: row.commune_name,
      villageName: row.village_name,
    }));
  }
}

async function count(tx: Tx, set: CaseSet): Promise<number> {
  const values = new Values();
  const where = [`a.round_id = ${values.add(set.roundId)}`, ...caseSet(values, set)].join(' AND ');
  const sql = `SELECT count(*)::int AS total FROM appraisal_case a WHERE ${where}`;
  return (await query<{ total: number }>(tx, sql, values.list))[0]?.total ?? 0;
}

/** Exports in Postgres. */
export const exportRepository: ExportStore = {
  inReach: async (tx, roundId, unitIds, reach) => {
    const values = [roundId, unitIds, reach === 'ALL' ? null : reach];
    return (await query<{ inReach: boolean }>(tx, IN_REACH, values))[0]?.inReach ?? false;
  },
  add: async (tx, { id, accountId, roundId, format, question }) => {
    await query(
      tx,
      `INSERT INTO query_export (id, account_id, round_id, question, format) VALUES ($1, $2, $3, $4, $5)`,
      [id, accountId, roundId, JSON.stringify(question), format],
    );
  },
  find: async (tx, id) => (await query<QueryExport>(tx, FIND, [id]))[0] ?? null,
  countRunning: async (tx, accountId) => {
    await query(tx, `SELECT pg_advisory_xact_lock(hashtextextended('export:' || $1, 0))`, [accountId]);
    const sql = `SELECT count(*)::int AS running FROM query_export WHERE account_id = $1 AND state = 'RUNNING'`;
    return (await query<{ running: number }>(tx, sql, [accountId]))[0]?.running ?? 0;
  },
  progress: async (tx, id, rowsDone, rowsTotal) => {
    await query(tx, `UPDATE query_export SET rows_done = $2, rows_total = $3 WHERE id = $1`, [
      id,
      rowsDone,
      rowsTotal,
    ]);
  },
  finish: async (tx, id, { rowsDone, openRows, communeIds, sha256 }) => {
    await query(
      tx,
      `UPDATE query_export SET state = 'READY', rows_done = $2, open_rows = $3, commune_ids = $4, sha256 = $5,
         finished_at = clock_timestamp() WHERE id = $1`,
      [id, rowsDone, openRows, communeIds, sha256],
    );
  },
  fail: async (tx, id) => {
    await query(
      tx,
      `UPDATE query_export SET state = 'FAILED', finished_at = clock_timestamp() WHERE id = $1`,
      [id],
    );
  },
  failRunning: async (tx) => {
    await query(
      tx,
      `UPDATE query_export SET state = 'FAILED', finished_at = clock_timestamp() WHERE state = 'RUNNING'`,
    );
  },
  count,
  rows,
};
