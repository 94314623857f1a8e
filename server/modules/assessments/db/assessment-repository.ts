import { newId } from '../../../kernel/ids.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  AssessmentStore,
  ConflictStore,
  FormA,
  FormAStore,
  KeptSubmission,
  PastAssessment,
  PendingSubmission,
} from '../app/assessment-store.ts';

/** The writer by name, for officials of the commune. */
const NAME_OF = `(SELECT display_name FROM account WHERE 'account:' || account.id = entered_by)`;

const COLUMNS = `id, case_id AS "caseId", version, origin, answers, rule_pack_id AS "rulePackId",
  rule_pack_version AS "rulePackVersion", area_kind AS "areaKind", b1, b1_source AS "b1Source", b2, deprived,
  scored_class AS "scoredClass", poor_kind AS "poorKind", b1_line AS "b1Line", persons, direction, reason,
  entered_by AS "enteredBy", entered_at AS "enteredAt", ${NAME_OF} AS "enteredByName"`;

const ADD = `
  INSERT INTO assessment (id, case_id, version, origin, answers, rule_pack_id, rule_pack_version, area_kind, b1, b1_source,
                          b2, deprived, scored_class, poor_kind, b1_line, persons, direction, reason, entered_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`;

/** Straight from the cases: thousands of rows do not travel to the server and back. */
const ADD_IMPORTED = `
  INSERT INTO assessment (id, case_id, version, origin, rule_pack_id, rule_pack_version, area_kind, b1, b1_source, b2,
                          deprived, scored_class, poor_kind, b1_line, persons, direction, entered_by)
  SELECT made.id, c.id, 1, 'IMPORT', r.rule_pack_id, r.rule_pack_version, rc.area_kind, c.b1, 'TYPED', c.b2,
         c.deprived, c.scored_class, c.poor_kind, c.b1_line, c.persons, 'FIRST', $3
  FROM unnest($1::uuid[], $2::uuid[]) AS made (id, case_id)
  JOIN review_case c ON c.id = made.case_id JOIN round r ON r.id = c.round_id
  JOIN round_commune rc ON rc.round_id = c.round_id AND rc.commune_id = c.commune_id`;

/** Assessments in Postgres. */
export const assessmentRepository: AssessmentStore = {
  add: async (tx, of) => {
    const points = [
      of.b1,
      of.b1Source,
      of.b2,
      of.deprived,
      of.scoredClass,
      of.poorKind,
      of.b1Line,
      of.persons,
    ];
    const pack = [of.rulePackId, of.rulePackVersion, of.areaKind];
    const first = [of.id, of.caseId, of.version, of.origin, JSON.stringify(of.answers)];
    await query(tx, ADD, [...first, ...pack, ...points, of.direction, of.reason, of.enteredBy]);
  },
  addImported: async (tx, caseIds, enteredBy) => {
    if (caseIds.length > 0) await query(tx, ADD_IMPORTED, [caseIds.map(newId), caseIds, enteredBy]);
  },
  latest: async (tx, caseId) => {
    const sql = `SELECT ${COLUMNS} FROM assessment WHERE case_id = $1 ORDER BY version DESC LIMIT 1`;
    return (await query<PastAssessment>(tx, sql, [caseId]))[0] ?? null;
  },
  latestOf: (tx, caseIds) => {
    const sql = `SELECT DISTINCT ON (case_id) ${COLUMNS} FROM assessment WHERE case_id = ANY ($1::uuid[])
                 ORDER BY case_id, version DESC`;
    return query<PastAssessment>(tx, sql, [caseIds]);
  },
  version: async (tx, caseId, version) => {
    const sql = `SELECT ${COLUMNS} FROM assessment WHERE case_id = $1 AND version = $2`;
    return (await query<PastAssessment>(tx, sql, [caseId, version]))[0] ?? null;
  },
  history: (tx, caseId) =>
    query<PastAssessment>(tx, `SELECT ${COLUMNS} FROM assessment WHERE case_id = $1 ORDER BY version DESC`, [
      caseId,
    ]),
};

const PENDING = `p.id, p.case_id AS "caseId", p.base_version AS "baseVersion", p.answers, p.reason,
  p.entered_by AS "enteredBy", ${NAME_OF} AS "enteredByName"`;

/** Submissions that met another, in Postgres. */
export const conflictRepository: ConflictStore = {
  add: async (tx, of) => {
    const sql = `INSERT INTO assessment_conflict (id, case_id, base_version, answers, reason, entered_by)
                 VALUES ($1, $2, $3, $4, $5, $6)`;
    const answers = JSON.stringify(of.answers);
    await query(tx, sql, [of.id, of.caseId, of.baseVersion, answers, of.reason, of.enteredBy]);
  },
  find: async (tx, id) => {
    const sql = `SELECT ${PENDING}, e.conflict_id IS NOT NULL AS ended FROM assessment_conflict p
                 LEFT JOIN assessment_conflict_end e ON e.conflict_id = p.id WHERE p.id = $1`;
    return (await query<PendingSubmission & { ended: boolean }>(tx, sql, [id]))[0] ?? null;
  },
  openOf: (tx, caseIds) => {
    const sql = `SELECT ${PENDING} FROM assessment_conflict p WHERE p.case_id = ANY ($1::uuid[]) AND NOT EXISTS
                   (SELECT FROM assessment_conflict_end e WHERE e.conflict_id = p.id) ORDER BY p.entered_at, p.id`;
    return query<KeptSubmission>(tx, sql, [caseIds]);
  },
  end: async (tx, { conflictId, choices, version, reason, decidedBy }) => {
    const sql = `INSERT INTO assessment_conflict_end (conflict_id, choices, version, reason, decided_by)
                 VALUES ($1, $2, $3, $4, $5)`;
    await query(tx, sql, [conflictId, JSON.stringify(choices), version, reason, decidedBy]);
  },
};

/** Decisions of form A in Postgres. */
export const formARepository: FormAStore = {
  add: async (tx, of) => {
    const sql = `INSERT INTO form_a (id, entry_id, eligible, reason, signed_by, entered_by) VALUES ($1, $2, $3, $4, $5, $6)`;
    await query(tx, sql, [of.id, of.entryId, of.eligible, of.reason, of.signedBy, of.enteredBy]);
  },
  latestOf: (tx, entryIds) => {
    const sql = `SELECT DISTINCT ON (entry_id) id, entry_id AS "entryId", eligible, reason, signed_by AS "signedBy",
                   entered_by AS "enteredBy" FROM form_a WHERE entry_id = ANY ($1::uuid[]) ORDER BY entry_id, seq DESC`;
    return query<FormA>(tx, sql, [entryIds]);
  },
};
