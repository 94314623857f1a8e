import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { ExportStore, StoredMapping, Tick } from '../app/export-store.ts';

const MAPPING = `
  SELECT area_id AS "areaId", version, columns, saved_at AS "savedAt" FROM export_mapping
  WHERE area_id = ANY ($1::uuid[]) AND target = $2`;

/** Of each case the newest word about it. */
const TICKS = `
  SELECT "caseId", "onDay", "byName", at FROM (
    SELECT DISTINCT ON (t.case_id) t.case_id AS "caseId", to_char(t.on_day, 'YYYY-MM-DD') AS "onDay",
           t.by_name AS "byName", t.at, t.ticked
    FROM software_tick t JOIN recognition d ON d.id = t.recognition_id
    WHERE d.round_id = $1 AND d.commune_id = $2 ORDER BY t.case_id, t.seq DESC) newest
  WHERE ticked`;

const first = async <Row>(tx: Tx, sql: string, values: readonly unknown[]): Promise<Row | null> =>
  (await query<Row>(tx, sql, values))[0] ?? null;

/** Mappings and ticks in Postgres: only ever added to. */
export const exportRepository: ExportStore = {
  mapping: (tx, areaPath, communeId, target) =>
    first<StoredMapping>(tx, `${MAPPING} ORDER BY (area_id = $3) DESC, version DESC LIMIT 1`, [
      [areaPath[0], communeId],
      target,
      communeId,
    ]),
  mappingOf: (tx, areaId, target) =>
    first<StoredMapping>(tx, `${MAPPING} ORDER BY version DESC LIMIT 1`, [[areaId], target]),
  lockArea: async (tx, areaId) =>
    (await first<{ path: string[] }>(tx, `SELECT path FROM area WHERE id = $1 FOR UPDATE`, [areaId]))?.path ??
    null,
  saveMapping: async (tx, { areaId, target, version, columns, by }) => {
    await query(
      tx,
      `INSERT INTO export_mapping (area_id, target, version, columns, saved_by) VALUES ($1, $2, $3, $4, $5)`,
      [areaId, target, version, JSON.stringify(columns), by],
    );
  },
  provinceCodes: async (tx) =>
    (
      await query<{ code: string }>(
        tx,
        `SELECT DISTINCT lpad(official_code, 3, '0') AS code FROM area WHERE level = 'PROVINCE' AND official_code <> ''`,
      )
    ).map(({ code }) => code),
  communeCode: async (tx, id) =>
    (await first<{ code: string | null }>(tx, `SELECT official_code AS code FROM area WHERE id = $1`, [id]))
      ?.code ?? null,
  ticks: (tx, { roundId, communeId }) => query<Tick>(tx, TICKS, [roundId, communeId]),
  addTicks: async (tx, { rows, ticked, onDay, by, byName }) => {
    await query(
      tx,
      `INSERT INTO software_tick (recognition_id, case_id, ticked, on_day, by_actor, by_name)
       SELECT r."recognitionId", r."caseId", $2, $3::date, $4, $5
       FROM jsonb_to_recordset($1::jsonb) AS r ("recognitionId" uuid, "caseId" uuid)`,
      [JSON.stringify(rows), ticked, onDay, by, byName],
    );
  },
};
