import { inReadingOrder } from '../../../kernel/reading-order.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  InformedCommune,
  InformingStore,
  LogEntry,
  StoredPlan,
  VillagePlace,
} from '../app/informing-store.ts';

/** Villages that were there on the first day of the round's window, as the steps count them. */
const THERE = `v.parent_id = c.id AND v.level = 'VILLAGE'
    AND (v.valid_from IS NULL OR v.valid_from <= make_date(r.year, 9, 1))
    AND (v.valid_to IS NULL OR v.valid_to > make_date(r.year, 9, 1))`;
const VILLAGE = `
  SELECT r.id AS "roundId", c.id AS "communeId", v.id AS "villageId", v.full_name AS "villageName",
         c.full_name AS "communeName", c.name AS "communeShortName", part.area_kind AS "areaKind", v.path AS "areaPath", r.year
  FROM round r JOIN round_commune part ON part.round_id = r.id JOIN area c ON c.id = part.commune_id
  JOIN area v ON ${THERE}
  WHERE r.id = $1`;
const BOARD = `
  SELECT c.id AS "communeId", c.full_name AS "communeName", count(v.id)::int AS villages,
         count(v.id) FILTER (WHERE EXISTS (SELECT FROM informing_plan p
           WHERE p.round_id = r.id AND p.village_id = v.id))::int AS planned,
         count(v.id) FILTER (WHERE EXISTS (SELECT FROM informing_log l
           WHERE l.round_id = r.id AND l.village_id = v.id))::int AS told
  FROM round r JOIN round_commune part ON part.round_id = r.id JOIN area c ON c.id = part.commune_id
  LEFT JOIN area v ON ${THERE}
  WHERE r.id = $1 AND $2 = ANY (c.path) GROUP BY c.id, c.full_name`;
const PLANS = `
  SELECT DISTINCT ON (village_id) village_id AS "villageId", version, visits_from::text AS "visitsFrom",
         visits_until::text AS "visitsUntil", ask_whom AS "askWhom", ask_where AS "askWhere", ask_until::text AS "askUntil",
         CASE WHEN meeting_on IS NOT NULL THEN
           jsonb_build_object('on', meeting_on, 'time', meeting_time, 'place', meeting_place) END AS meeting,
         planned_at AS "plannedAt"
  FROM informing_plan WHERE round_id = $1 AND village_id = ANY ($2::uuid[]) ORDER BY village_id, version DESC`;
const LOG = `
  SELECT id, village_id AS "villageId", channel, language, told_on::text AS "toldOn", told_at AS "toldAt", told_by AS "toldBy",
         plan_version AS "planVersion", recorded_name AS "recordedName"
  FROM informing_log WHERE round_id = $1 AND village_id = ANY ($2::uuid[]) ORDER BY told_on DESC, told_at DESC, seq DESC`;

const run = async (tx: Tx, sql: string, values: readonly unknown[]): Promise<void> =>
  void (await query(tx, sql, values));

/** How villages were told, in Postgres; only ever added to. */
export const informingRepository: InformingStore = {
  areaPath: async (tx, areaId) =>
    (await query<{ path: string[] }>(tx, `SELECT path FROM area WHERE id = $1`, [areaId]))[0]?.path ?? null,
  board: async (tx, roundId, areaId) =>
    inReadingOrder(
      await query<InformedCommune>(tx, BOARD, [roundId, areaId]),
      ({ communeName }) => communeName,
    ),
  communePath: async (tx, { roundId, communeId }) => {
    const sql = `SELECT c.path FROM area c JOIN round_commune part ON part.commune_id = c.id
                  WHERE part.round_id = $1 AND c.id = $2`;
    return (await query<{ path: string[] }>(tx, sql, [roundId, communeId]))[0]?.path ?? null;
  },
  villages: async (tx, { roundId, communeId }) =>
    inReadingOrder(
      await query<VillagePlace>(tx, `${VILLAGE} AND c.id = $2`, [roundId, communeId]),
      ({ villageName }) => villageName,
    ),
  village: async (tx, roundId, villageId) =>
    (await query<VillagePlace>(tx, `${VILLAGE} AND v.id = $2`, [roundId, villageId]))[0] ?? null,
  lock: (tx, roundId, villageId) =>
    run(tx, `SELECT pg_advisory_xact_lock(hashtextextended('informing:' || $1 || ':' || $2, 0))`, [
      roundId,
      villageId,
    ]),
  plans: (tx, roundId, villageIds) => query<StoredPlan>(tx, PLANS, [roundId, villageIds]),
  addPlan: (tx, roundId, of, by) =>
    run(
      tx,
      `INSERT INTO informing_plan (round_id, village_id, version, visits_from, visits_until, ask_whom, ask_where, ask_until,
         meeting_on, meeting_time, meeting_place, planned_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[
          roundId,
          of.villageId,
          of.version,
          of.visitsFrom,
          of.visitsUntil,
          of.askWhom,
          of.askWhere,
          of.askUntil,
        ],
        ...[of.meeting?.on ?? null, of.meeting?.time ?? null, of.meeting?.place ?? null, by],
      ],
    ),
  log: (tx, roundId, villageIds) => query<LogEntry>(tx, LOG, [roundId, villageIds]),
  addEntry: (tx, of) =>
    run(
      tx,
      `INSERT INTO informing_log (id, round_id, village_id, channel, language, told_on, told_at, told_by, plan_version,
         recorded_by, recorded_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[of.id, of.roundId, of.villageId, of.channel, of.language, of.toldOn, of.toldAt],
        ...[of.toldBy, of.planVersion, of.recordedBy, of.recordedName],
      ],
    ),
};
