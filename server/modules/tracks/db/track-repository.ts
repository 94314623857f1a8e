import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { ClassEntry, ListedTrackCase, TrackStore } from '../app/track-store.ts';

const DAY = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

/** A case with all that was entered for it; one row of household and at most one review case each. */
const SELECT = `
  SELECT t.id, t.track, t.round_id AS "roundId", t.commune_id AS "communeId", t.village_id AS "villageId",
    t.household_id AS "householdId", t.form, t.direction, t.livelihood, ${DAY('t.received_on')} AS "receivedOn",
    t.start_class AS "startClass", t.version, h.code AS "householdCode", h.head_name AS "headName",
    coalesce((SELECT jsonb_agg(jsonb_build_object('seq', m.seq, 'measure', m.measure, 'value', m.value,
        'outcome', m.outcome, 'above', m.above, 'upTo', m.up_to, 'reason', m.reason) ORDER BY m.seq)
      FROM track_measure m WHERE m.case_id = t.id), '[]') AS measures,
    coalesce((SELECT jsonb_agg(jsonb_build_object('seq', p.seq, 'postedOn', p.posted_on) ORDER BY p.seq)
      FROM track_posting p WHERE p.case_id = t.id), '[]') AS postings,
    (SELECT jsonb_build_object('outcome', d.outcome, 'endClass', d.end_class, 'number', d.number,
        'decidedOn', d.decided_on, 'reasons', d.reasons) FROM track_decision d WHERE d.case_id = t.id) AS decision,
    (SELECT jsonb_build_object('id', c.id, 'state', c.state, 'scoredClass', c.scored_class, 'endClass', c.end_class,
        'b1', c.b1, 'b2', c.b2)
      FROM review_case c WHERE c.round_id = t.round_id AND c.household_id = t.household_id) AS reviewed
  FROM track_case t JOIN household h ON h.id = t.household_id`;
const ORDER = `ORDER BY t.received_on, h.code NULLS LAST, t.id`;

const listed = (tx: Tx, where: string, values: readonly unknown[]) =>
  query<ListedTrackCase>(tx, `${SELECT} WHERE ${where} ${ORDER}`, values);

const grow = (tx: Tx, id: string) =>
  query(tx, `UPDATE track_case SET version = version + 1 WHERE id = $1`, [id]);

/** A round says what a household is when it ends, before that what it was; a decision counts from its day. */
const CLASSES = `
  SELECT c.household_id AS "householdId", c.round_id AS "roundId", 'ROUND' AS by,
    CASE WHEN c.end_class IS NULL THEN r.year || '-01-01' ELSE r.year || '-12-31' END AS "from",
    coalesce(c.end_class, c.start_class) AS class, NULL AS number
  FROM review_case c JOIN round r ON r.id = c.round_id
  WHERE c.household_id = ANY ($1::uuid[]) AND r.track <> 'IN_YEAR'
  UNION ALL
  SELECT t.household_id, t.round_id, t.track, ${DAY('d.decided_on')}, d.end_class, d.number
  FROM track_decision d JOIN track_case t ON t.id = d.case_id
  WHERE t.household_id = ANY ($1::uuid[]) AND d.end_class IS NOT NULL
  ORDER BY "householdId", "from", by DESC`;

/** Cases of the tracks in Postgres. What was entered is added, never changed. */
export const trackRepository: TrackStore = {
  find: async (tx, id) => (await listed(tx, 't.id = $1', [id]))[0] ?? null,
  lock: async (tx, id) => {
    await query(tx, `SELECT id FROM track_case WHERE id = $1 FOR UPDATE`, [id]);
    return (await listed(tx, 't.id = $1', [id]))[0] ?? null;
  },
  inYear: (tx, communeId, year) =>
    listed(
      tx,
      `t.commune_id = $1 AND t.track = 'IN_YEAR' AND t.round_id IN (SELECT id FROM round WHERE year = $2)`,
      [communeId, year],
    ),
  ofRound: (tx, roundId, communeId, track) =>
    listed(tx, 't.round_id = $1 AND t.commune_id = $2 AND t.track = $3', [roundId, communeId, track]),
  hasOpen: async (tx, householdId, track, roundId) => {
    const sql = `SELECT 1 FROM track_case t WHERE t.household_id = $1 AND t.track = $2
                 AND (t.round_id = $3 OR NOT EXISTS (SELECT FROM track_decision d WHERE d.case_id = t.id))`;
    return (await query(tx, sql, [householdId, track, roundId])).length > 0;
  },
  lockCommune: async (tx, communeId) => {
    await query(tx, `SELECT pg_advisory_xact_lock(hashtextextended('tracks:' || $1, 0))`, [communeId]);
  },
  findInYearRound: async (tx, communeId, year, name) => {
    const sql = `SELECT id FROM round WHERE area_id = $1 AND year = $2 AND name = $3 AND track = 'IN_YEAR'`;
    return (await query<{ id: string }>(tx, sql, [communeId, year, name]))[0]?.id ?? null;
  },
  add: async (tx, of, by) => {
    await query(
      tx,
      `INSERT INTO track_case (id, track, round_id, commune_id, village_id, household_id, form, direction, livelihood,
         received_on, start_class, opened_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[of.id, of.track, of.roundId, of.communeId, of.villageId, of.householdId, of.form, of.direction],
        ...[of.livelihood, of.receivedOn, of.startClass, by],
      ],
    );
  },
  addMeasure: async (tx, of, { measure, value, outcome, above, upTo }, reason, by) => {
    await query(
      tx,
      `INSERT INTO track_measure (case_id, seq, measure, value, outcome, above, up_to, reason, entered_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [of.id, of.measures.length + 1, measure, value, outcome, above, upTo, reason, by],
    );
    await grow(tx, of.id);
  },
  addPosting: async (tx, of, postedOn, by) => {
    const sql = `INSERT INTO track_posting (case_id, seq, posted_on, recorded_by) VALUES ($1, $2, $3, $4)`;
    await query(tx, sql, [of.id, of.postings.length + 1, postedOn, by]);
    await grow(tx, of.id);
  },
  addReCheck: async (tx, of, { startedOn, reason }, by) => {
    const sql = `INSERT INTO track_re_check (case_id, seq, started_on, reason, recorded_by)
      SELECT $1, count(*) + 1, $2, $3, $4 FROM track_re_check WHERE case_id = $1`;
    await query(tx, sql, [of.id, startedOn, reason, by]);
  },
  addDecision: async (tx, of, { outcome, endClass, number, decidedOn, reasons }, by) => {
    await query(
      tx,
      `INSERT INTO track_decision (case_id, outcome, end_class, number, decided_on, reasons, decided_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [of.id, outcome, endClass, number, decidedOn, reasons, by],
    );
    await grow(tx, of.id);
  },
  classesOf: (tx, householdIds) => query<ClassEntry>(tx, CLASSES, [householdIds]),
};
