import { query } from '../../../platform/db/index.ts';
import type { LoadedScoreTable, ScoreTable, ScoreTableStore } from '../app/score-table-store.ts';

const COLUMNS = `id, province_id AS "provinceId", title, source, issued_on::text AS "issuedOn", first_year AS "firstYear",
  last_year AS "lastYear", example, body, file_name AS "fileName", file_sha256 AS sha256, loaded_by AS "loadedBy",
  loaded_at AS "loadedAt"`;

/** Score tables in Postgres; only ever appended. */
export const scoreTableRepository: ScoreTableStore = {
  add: async (tx, of) => {
    const sql = `INSERT INTO score_table (id, province_id, title, source, issued_on, first_year, last_year, example, body,
                   file_name, file_sha256, loaded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
    const years = [of.issuedOn, of.firstYear, of.lastYear, of.example];
    const file = [JSON.stringify(of.body), of.fileName, of.sha256, of.loadedBy];
    await query(tx, sql, [of.id, of.provinceId, of.title, of.source, ...years, ...file]);
  },
  find: async (tx, id) =>
    (await query<ScoreTable>(tx, `SELECT ${COLUMNS} FROM score_table WHERE id = $1`, [id]))[0] ?? null,
  findByHash: async (tx, provinceId, sha256) => {
    const sql = `SELECT ${COLUMNS} FROM score_table WHERE province_id = $1 AND file_sha256 = $2`;
    return (await query<ScoreTable>(tx, sql, [provinceId, sha256]))[0] ?? null;
  },
  ofProvince: (tx, provinceId) => {
    const sql = `SELECT ${COLUMNS} FROM score_table WHERE province_id = $1 ORDER BY seq DESC`;
    return query<LoadedScoreTable & { loadedAt: Date }>(tx, sql, [provinceId]);
  },
  inUse: async (tx, areaPath, year) => {
    const sql = `SELECT ${COLUMNS} FROM score_table WHERE province_id = ANY ($1::uuid[]) AND NOT example
                   AND $2 BETWEEN first_year AND last_year ORDER BY seq DESC LIMIT 1`;
    return (await query<ScoreTable>(tx, sql, [areaPath, year]))[0] ?? null;
  },
};
