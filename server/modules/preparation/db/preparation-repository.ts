import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  BudgetLine,
  CommuneFacts,
  CountedUnit,
  Money,
  Paper,
  PaperPlace,
  PreparationStore,
  TrainingClass,
  TrainingPerson,
  Trained,
} from '../app/preparation-store.ts';
import type { NamedUnit } from '../domain/paste-people.ts';
import {
  CLASS_SQL,
  COMMUNES_SQL,
  PAPERS_SQL,
  TRAINED_SQL,
  UNITS_NAMED_SQL,
  VILLAGES_SQL,
} from './prepared-sql.ts';

const first = async <T extends object>(tx: Tx, sql: string, values: readonly unknown[]): Promise<T | null> =>
  (await query<T>(tx, sql, values))[0] ?? null;

const FIRST_MEETING = `
  SELECT min((m.started_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::text AS day
  FROM meeting m JOIN area v ON v.id = m.village_id
  WHERE m.round_id = $1 AND $2 = ANY (v.path) AND m.kind <> 'REHEARSAL' AND m.state <> 'PREPARED'`;

const LINE = `SELECT id, round_id AS "roundId", area_id AS "areaId", what_for AS "whatFor", source,
  planned::float8 AS planned, spent::float8 AS spent, version FROM budget_line`;

const MONEY_SQL = `
  SELECT unit.id AS "areaId", coalesce(sum(b.planned), 0)::float8 AS planned, coalesce(sum(b.spent), 0)::float8 AS spent
  FROM budget_line b JOIN area of ON of.id = b.area_id
  JOIN area unit ON unit.id = $2 OR unit.id = of.path[$3::int + 1]
  WHERE b.round_id = $1 AND $2 = ANY (of.path) AND unit.id = ANY (of.path) GROUP BY 1`;

const ADD_PEOPLE = `
  WITH sent AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS p (id uuid, line int, name text, name_key text, part text, area_id uuid, commune_id uuid)
  ), added AS (
    INSERT INTO training_person (id, class_id, seq, name, name_key, part, area_id, commune_id)
    SELECT id, $1, (SELECT coalesce(max(seq), 0) FROM training_person WHERE class_id = $1) + row_number() OVER (ORDER BY line),
           name, name_key, part, area_id, commune_id FROM sent
    ON CONFLICT (class_id, name_key, area_id) DO NOTHING RETURNING id)
  SELECT line FROM sent WHERE id NOT IN (SELECT id FROM added) ORDER BY line`;

/** The preparation in Postgres. */
export const preparationRepository: PreparationStore = {
  isInRound: async (tx, roundId, areaId) =>
    (await first(
      tx,
      `SELECT 1 FROM round_commune part JOIN area commune ON commune.id = part.commune_id
        WHERE part.round_id = $1 AND $2::uuid = ANY (commune.path) LIMIT 1`,
      [roundId, areaId],
    )) !== null,
  lockUnit: async (tx, areaId) =>
    void (await query(tx, `SELECT pg_advisory_xact_lock(hashtext('preparation'), hashtext($1::text))`, [
      areaId,
    ])),
  communes: (tx, roundId, areaId) => query<CommuneFacts>(tx, COMMUNES_SQL, [roundId, areaId]),
  villages: (tx, roundId, areaId, thing, done) =>
    query<CountedUnit>(tx, VILLAGES_SQL(thing === 'REVIEW_TEAM' ? 'team' : 'trained'), [
      ...[roundId, areaId, done],
    ]),
  trained: async (tx, roundId, areaId) => {
    const trained = await first<Trained>(tx, TRAINED_SQL, [roundId, areaId]);
    if (!trained) throw new Error('a count always has a row');
    return trained;
  },

  addPaper: async (tx, paper, members) => {
    await query(
      tx,
      `INSERT INTO preparation_paper (id, round_id, area_id, kind, number, dated, for_below, starts_on, ends_on, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[paper.id, paper.roundId, paper.areaId, paper.kind, paper.number, paper.dated],
        ...[paper.forBelow, paper.startsOn, paper.endsOn, paper.recordedBy],
      ],
    );
    const rows = members.map(({ name, nameKey, part, office, phone, unit }, index) => ({
      ...{ seq: index + 1, name, name_key: nameKey, part, office, phone, area_id: unit.id },
    }));
    await query(
      tx,
      `INSERT INTO preparation_member (paper_id, seq, name, name_key, part, office, phone, area_id)
       SELECT $1, seq, name, name_key, part, office, phone, area_id FROM jsonb_to_recordset($2::jsonb)
         AS m (seq int, name text, name_key text, part text, office text, phone text, area_id uuid)`,
      [paper.id, JSON.stringify(rows)],
    );
  },
  papers: (tx, roundId, areaId) => query<Paper>(tx, PAPERS_SQL, [roundId, areaId]),
  paperPlace: (tx, paperId) =>
    first<PaperPlace>(
      tx,
      `SELECT p.round_id AS "roundId", p.area_id AS "areaId", gone.paper_id IS NOT NULL AS ended
       FROM preparation_paper p LEFT JOIN preparation_paper_end gone ON gone.paper_id = p.id WHERE p.id = $1`,
      [paperId],
    ),
  endPaper: async (tx, paperId, reason, by) =>
    void (await query(
      tx,
      `INSERT INTO preparation_paper_end (paper_id, reason, ended_by) VALUES ($1, $2, $3)`,
      [paperId, reason, by],
    )),
  firstMeeting: async (tx, roundId, areaId) =>
    (await first<{ day: string | null }>(tx, FIRST_MEETING, [roundId, areaId]))?.day ?? null,
  addScan: async (tx, { id, paperId, sha256, bytes, mediaType, by }) =>
    (
      await query(
        tx,
        `INSERT INTO preparation_scan (id, paper_id, sha256, bytes, media_type, attached_by)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (paper_id, sha256) DO NOTHING RETURNING id`,
        [id, paperId, sha256, bytes, mediaType, by],
      )
    ).length > 0,
  scanCount: async (tx, paperId) =>
    (await query(tx, `SELECT 1 FROM preparation_scan WHERE paper_id = $1`, [paperId])).length,
  scan: (tx, scanId) =>
    first(
      tx,
      `SELECT p.round_id AS "roundId", p.area_id AS "areaId", s.media_type AS "mediaType"
       FROM preparation_scan s JOIN preparation_paper p ON p.id = s.paper_id WHERE s.id = $1`,
      [scanId],
    ),

  unitById: (tx, areaId) =>
    first<NamedUnit>(
      tx,
      `SELECT id, full_name AS "fullName", string_to_array(search_key, ' ') AS keys, path, full_name AS place,
         CASE level WHEN 'COMMUNE' THEN id WHEN 'VILLAGE' THEN parent_id END AS "communeId" FROM area WHERE id = $1`,
      [areaId],
    ),
  unitsNamed: (tx, roundId, areaId, keys) =>
    query<NamedUnit>(tx, UNITS_NAMED_SQL, [roundId, areaId, [...new Set(keys)]]),

  addBudgetLine: async (tx, of, by) =>
    void (await query(
      tx,
      `INSERT INTO budget_line (id, round_id, area_id, what_for, source, planned, spent, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [of.id, of.roundId, of.areaId, of.whatFor, of.source, of.planned, of.spent, by],
    )),
  budgetLine: (tx, id) => first<BudgetLine>(tx, `${LINE} WHERE id = $1 FOR UPDATE`, [id]),
  changeBudgetLine: async (tx, of, by) =>
    void (await query(
      tx,
      `UPDATE budget_line SET what_for = $2, source = $3, planned = $4, spent = $5, version = version + 1, recorded_by = $6
       WHERE id = $1`,
      [of.id, of.whatFor, of.source, of.planned, of.spent, by],
    )),
  budget: (tx, roundId, areaId) =>
    query<BudgetLine>(tx, `${LINE} WHERE round_id = $1 AND area_id = $2 ORDER BY seq`, [roundId, areaId]),
  money: (tx, roundId, areaId, depth) => query<Money>(tx, MONEY_SQL, [roundId, areaId, depth]),

  addClass: async (tx, of) =>
    void (await query(
      tx,
      `INSERT INTO training_class (id, round_id, area_id, place, held_on, online, material, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [of.id, of.roundId, of.areaId, of.place, of.heldOn, of.online, of.material, of.recordedBy],
    )),
  classes: (tx, roundId, areaId) =>
    query<TrainingClass>(
      tx,
      `${CLASS_SQL} JOIN area unit ON unit.id = k.area_id WHERE k.round_id = $1 AND $2 = ANY (unit.path)
       ORDER BY cardinality(unit.path), k.held_on, k.seq LIMIT 1000`,
      [roundId, areaId],
    ),
  classOf: (tx, classId) => first<TrainingClass>(tx, `${CLASS_SQL} WHERE k.id = $1`, [classId]),
  lockClass: async (tx, classId) =>
    void (await query(tx, `SELECT pg_advisory_xact_lock(hashtext('training'), hashtext($1::text))`, [
      classId,
    ])),
  endClass: async (tx, classId, reason, by) =>
    void (await query(tx, `INSERT INTO training_class_end (class_id, reason, ended_by) VALUES ($1, $2, $3)`, [
      classId,
      reason,
      by,
    ])),
  addPeople: async (tx, classId, people) => {
    const rows = people.map(({ id, line, name, nameKey, part, unit }) => ({
      ...{ id, line, name, name_key: nameKey, part, area_id: unit.id, commune_id: unit.communeId },
    }));
    return (await query<{ line: number }>(tx, ADD_PEOPLE, [classId, JSON.stringify(rows)])).map(
      ({ line }) => line,
    );
  },
  people: (tx, classId) =>
    query<TrainingPerson>(
      tx,
      `SELECT p.id, p.name, p.part, unit.full_name AS "unitName", p.attended
       FROM training_person p JOIN area unit ON unit.id = p.area_id WHERE p.class_id = $1 ORDER BY p.seq`,
      [classId],
    ),
  setAttendance: async (tx, classId, personIds, attended) =>
    (
      await query(
        tx,
        `WITH called AS (UPDATE training_person SET attended = $3
           WHERE class_id = $1 AND id = ANY ($2::uuid[]) AND attended IS DISTINCT FROM $3 RETURNING id)
         SELECT id FROM called`,
        [classId, personIds, attended],
      )
    ).length,

  addPractice: async (tx, { id, accountId, household, right, items }) =>
    void (await query(
      tx,
      `INSERT INTO practice_result (id, account_id, household, right_ones, items) VALUES ($1, $2, $3, $4, $5)`,
      [id, accountId, household, right, items],
    )),
  practised: async (tx, accountId) =>
    (
      await first<{ n: number }>(tx, `SELECT count(*)::int AS n FROM practice_result WHERE account_id = $1`, [
        accountId,
      ])
    )?.n ?? 0,
};
