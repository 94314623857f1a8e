import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  CountedVillage,
  PaperSum,
  PrintingStore,
  PrintOrder,
  PrintPacket,
  PrintPlace,
} from '../app/printing-store.ts';

const first = async <T extends object>(tx: Tx, sql: string, values: readonly unknown[]): Promise<T | null> =>
  (await query<T>(tx, sql, values))[0] ?? null;
const run = async (tx: Tx, sql: string, values: readonly unknown[]): Promise<void> =>
  void (await query(tx, sql, values));

const PLACE = `
  SELECT r.id AS "roundId", a.id AS "areaId", a.full_name AS "areaName", a.path AS "areaPath", r.rule_pack_id AS "packId",
         r.rule_pack_version AS "packVersion",
         (SELECT c.id FROM area c WHERE c.id = ANY (a.path) AND c.level = 'COMMUNE') AS "communeId"
  FROM area a JOIN round r ON r.id = $1
  WHERE a.id = $2 AND EXISTS (SELECT FROM round_commune part JOIN area c ON c.id = part.commune_id
                              WHERE part.round_id = r.id AND (a.id = ANY (c.path) OR c.id = ANY (a.path)))`;

/** Villages that were there on the first day of the round's window, as the steps count them; a fixed number of passes. */
const VILLAGES = `
  WITH village AS (
    SELECT v.id, v.full_name, c.full_name AS commune
    FROM round r JOIN round_commune part ON part.round_id = r.id JOIN area c ON c.id = part.commune_id
    JOIN area v ON v.parent_id = c.id AND v.level = 'VILLAGE'
      AND (v.valid_from IS NULL OR v.valid_from <= make_date(r.year, 9, 1))
      AND (v.valid_to IS NULL OR v.valid_to > make_date(r.year, 9, 1))
    WHERE r.id = $1 AND $2::uuid = ANY (v.path)
  ), listed AS (
    SELECT e.village_id, count(*) AS listed, count(*) FILTER (WHERE e.because = 'REQUEST') AS asked,
           count(*) FILTER (WHERE e.start_class IN ('POOR','NEAR_POOR')) AS poor
    FROM list_entry e JOIN village ON village.id = e.village_id
    WHERE e.round_id = $1 AND e.state <> 'STRUCK' GROUP BY 1
  ), roll AS (
    SELECT h.village_id, count(*) AS households FROM household h JOIN village ON village.id = h.village_id
    WHERE h.ended_on IS NULL GROUP BY 1
  ), hung AS (
    SELECT DISTINCT ON (p.village_id) p.village_id, cardinality(p.places) AS places
    FROM posting p JOIN village ON village.id = p.village_id WHERE p.round_id = $1 ORDER BY p.village_id, p.n DESC
  )
  SELECT village.id AS "villageId", village.full_name AS "villageName", village.commune AS "communeName",
         jsonb_build_object('listed', coalesce(listed.listed, 0), 'asked', coalesce(listed.asked, 0),
           'poor', coalesce(listed.poor, 0), 'households', coalesce(roll.households, 0),
           'places', coalesce(hung.places, 0)) AS counts
  FROM village LEFT JOIN listed ON listed.village_id = village.id LEFT JOIN roll ON roll.village_id = village.id
  LEFT JOIN hung ON hung.village_id = village.id`;

const ORDER = `
  SELECT o.id, o.round_id AS "roundId", o.area_id AS "areaId", a.full_name AS "areaName", a.path AS "areaPath", o.n, o.form,
         o.reserve, o.papers, o.named, o.state, o.ordered_name AS "orderedName", o.ordered_at AS "orderedAt",
         o.without_list AS "withoutList", packet.packets, packet.made
  FROM print_order o JOIN area a ON a.id = o.area_id
  CROSS JOIN LATERAL (SELECT count(*)::int AS packets, count(p.sha256)::int AS made FROM print_packet p
                      WHERE p.order_id = o.id) packet`;

const PACKET = `
  SELECT p.n, p.village_id AS "villageId", v.full_name AS "villageName", c.full_name AS "communeName", v.path AS "areaPath",
         p.counts, p.parts, p.missing, p.sha256
  FROM print_packet p JOIN area v ON v.id = p.village_id JOIN area c ON c.id = v.parent_id`;

const SUMS = `
  SELECT part->>'paper' AS paper, count(*)::int AS villages, sum((part->>'copies')::int)::int AS copies,
         sum((part->>'copies')::int * (part->>'pages')::int)::int AS sheets,
         sum((part->>'copies')::int * (((part->>'pages')::int + 1) / 2))::int AS leaves
  FROM print_packet p CROSS JOIN LATERAL jsonb_array_elements(p.parts) part
  WHERE p.order_id = $1 AND p.parts IS NOT NULL GROUP BY 1`;

const ADD_PACKETS = `
  INSERT INTO print_packet (order_id, n, village_id, counts)
  SELECT $1, v.n, v."villageId", v.counts FROM jsonb_to_recordset($2::jsonb) AS v (n int, "villageId" uuid, counts jsonb)`;

/** Print orders in Postgres. */
export const printingRepository: PrintingStore = {
  place: (tx, roundId, areaId) => first<PrintPlace>(tx, PLACE, [roundId, areaId]),
  lock: (tx, roundId, areaId) =>
    run(tx, `SELECT pg_advisory_xact_lock(hashtextextended('print:' || $1 || ':' || $2, 0))`, [
      ...[roundId, areaId],
    ]),
  villages: async (tx, roundId, areaId) =>
    inReadingOrder(
      await query<CountedVillage>(tx, VILLAGES, [roundId, areaId]),
      ({ communeName, villageName }) => `${communeName}|${villageName}`,
    ),
  orders: (tx, roundId, areaPath) =>
    query<PrintOrder>(
      tx,
      `${ORDER} WHERE o.round_id = $1 AND (o.area_id = ANY ($2::uuid[]) OR $3::uuid = ANY (a.path)) AND o.state <> 'REPLACED'
       ORDER BY o.seq DESC LIMIT 100`,
      [roundId, areaPath, areaPath.at(-1)],
    ),
  find: (tx, id) => first<PrintOrder>(tx, `${ORDER} WHERE o.id = $1`, [id]),
  newest: async (tx, roundId, areaId) =>
    (
      await first<{ n: number }>(
        tx,
        `SELECT coalesce(max(n), 0)::int AS n FROM print_order WHERE round_id = $1 AND area_id = $2`,
        [roundId, areaId],
      )
    )?.n ?? 0,
  add: async (tx, of) => {
    await run(
      tx,
      `INSERT INTO print_order (id, round_id, area_id, n, form, reserve, papers, named, without_list, ordered_by, ordered_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[of.id, of.roundId, of.areaId, of.n, of.form, of.reserve, JSON.stringify(of.papers), of.named],
        ...[JSON.stringify(of.withoutList), of.orderedBy, of.orderedName],
      ],
    );
    await run(tx, ADD_PACKETS, [of.id, JSON.stringify(of.villages)]);
  },
  replace: async (tx, roundId, areaId) =>
    (
      await query<{ id: string }>(
        tx,
        `WITH changed AS (UPDATE print_order SET state = 'REPLACED'
           WHERE round_id = $1 AND area_id = $2 AND state <> 'REPLACED' RETURNING id) SELECT id FROM changed`,
        [roundId, areaId],
      )
    ).map(({ id }) => id),
  setState: (tx, id, state) => run(tx, `UPDATE print_order SET state = $2 WHERE id = $1`, [id, state]),
  unfinished: async (tx) =>
    (await query<{ id: string }>(tx, `SELECT id FROM print_order WHERE state = 'RUNNING' ORDER BY seq`)).map(
      ({ id }) => id,
    ),
  nextPacket: (tx, orderId) =>
    first<PrintPacket>(tx, `${PACKET} WHERE p.order_id = $1 AND p.sha256 IS NULL ORDER BY p.n LIMIT 1`, [
      orderId,
    ]),
  packet: (tx, orderId, villageId) =>
    first<PrintPacket>(tx, `${PACKET} WHERE p.order_id = $1 AND p.village_id = $2`, [orderId, villageId]),
  packets: (tx, orderId, { areaId, from, first: many }) =>
    query<PrintPacket>(
      tx,
      `${PACKET} WHERE p.order_id = $1 AND $2::uuid = ANY (v.path) AND p.n >= $3 ORDER BY p.n LIMIT $4`,
      [orderId, areaId, from, many],
    ),
  made: (tx, orderId, { n, parts, missing, sha256 }) =>
    run(
      tx,
      `UPDATE print_packet SET parts = $3, missing = $4, sha256 = $5, made_at = clock_timestamp()
       WHERE order_id = $1 AND n = $2`,
      [orderId, n, JSON.stringify(parts), JSON.stringify(missing), sha256],
    ),
  sums: (tx, orderId) => query<PaperSum>(tx, SUMS, [orderId]),
};
