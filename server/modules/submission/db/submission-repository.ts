import { createHash } from 'node:crypto';
import type { Tx } from '../../../kernel/ports.ts';
import { canonicalJson, query } from '../../../platform/db/index.ts';
import type {
  ComparedCase,
  CommuneKey,
  Opening,
  Part,
  Report,
  StoredFile,
  SubmissionStore,
  SubmittedCase,
} from '../app/submission-store.ts';
import { gapOf, type GapKind } from '../domain/gap.ts';
import { COMPARED_SQL, DOSSIER_SQL, FREEZE_SQL, SEND_AGAIN_SQL } from './dossier-sql.ts';
import { GAPS_SQL } from './gaps-sql.ts';

const PART = `
  SELECT part.round_id AS "roundId", part.commune_id AS "communeId", area.path AS "areaPath", area.full_name AS "communeName",
         part.frozen_at AS "frozenAt", round.track <> 'IN_YEAR' AS "opinionStep", round.state AS "roundState"
  FROM round_commune part JOIN area ON area.id = part.commune_id JOIN round ON round.id = part.round_id
  WHERE part.round_id = $1 AND part.commune_id = $2`;

const REPORT = `
  SELECT id, round_id AS "roundId", commune_id AS "communeId", tally_version AS "tallyVersion", totals,
         totals_sha256 AS "totalsSha256", dossier_sha256 AS "dossierSha256", cases, letter_number AS "letterNumber",
         letter_dated::text AS "letterDated", reported_by AS "reportedBy", reported_at AS "reportedAt"
  FROM commune_report`;

const OPENING = `
  SELECT id, round_id AS "roundId", commune_id AS "communeId", village_id AS "villageId", case_id AS "caseId", fields,
         reason, opened_at AS "openedAt", answer, answered_at AS "answeredAt" FROM dossier_opening`;

const LATEST = `
  SELECT case_id AS "caseId", n, village_id AS "villageId", content, sha256, submitted_at AS "submittedAt"
  FROM submission_case WHERE case_id = $1 ORDER BY n DESC LIMIT 1`;

const REPORTS = `SELECT round_id AS "roundId", commune_id AS "communeId", reported_at AS "reportedAt" FROM commune_report
  WHERE (round_id, commune_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`;

const FILES = `SELECT kind, name, media_type AS "mediaType", sha256, size`;

const pair = ({ roundId, communeId }: CommuneKey) => [roundId, communeId];
const one = async <T extends object>(tx: Tx, sql: string, values: readonly unknown[]): Promise<T | null> =>
  (await query<T>(tx, sql, [...values]))[0] ?? null;

async function part(tx: Tx, key: CommuneKey): Promise<Part | null> {
  return one<Part>(tx, PART, pair(key));
}

async function addReport(tx: Tx, of: Parameters<SubmissionStore['addReport']>[1]): Promise<string> {
  const hash = createHash('sha256').update(canonicalJson(of.totals)).digest('hex');
  const letter = [of.letterNumber, of.letterDated, of.cases, of.dossierSha256];
  await query(
    tx,
    `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by,
       letter_number, letter_dated, cases, dossier_sha256)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [of.id, ...pair(of), of.tallyVersion, JSON.stringify(of.totals), hash, of.reportedBy, ...letter],
  );
  return hash;
}

type GapRow = {
  kind: GapKind;
  village_id: string | null;
  count: number;
  case_ids: string[] | null;
  subject_id: string | null;
};

/** Reports, dossiers and what was given back, in Postgres. */
export const submissionRepository: SubmissionStore = {
  part,
  lockPart: async (tx, key) => {
    await query(
      tx,
      `SELECT 1 FROM round_commune WHERE round_id = $1 AND commune_id = $2 FOR UPDATE`,
      pair(key),
    );
    return part(tx, key);
  },
  freeze: async (tx, key) => {
    await query(
      tx,
      `UPDATE round_commune SET frozen_at = clock_timestamp() WHERE round_id = $1 AND commune_id = $2`,
      pair(key),
    );
  },
  gaps: async (tx, key) => {
    const rows = await query<GapRow>(tx, GAPS_SQL, pair(key));
    return rows.map(({ kind, village_id, count, case_ids, subject_id }) =>
      gapOf(kind, village_id, { count, caseIds: case_ids ?? [], subjectId: subject_id }),
    );
  },
  addReport,
  report: (tx, key) => one<Report>(tx, `${REPORT} WHERE round_id = $1 AND commune_id = $2`, pair(key)),
  findReport: async (tx, reportId) => {
    const found = await one<Report>(tx, `${REPORT} WHERE id = $1`, [reportId]);
    const at = found && (await part(tx, found));
    return found && at ? { ...found, areaPath: at.areaPath } : null;
  },
  reports: (tx, keys) =>
    query<CommuneKey & { reportedAt: Date }>(tx, REPORTS, [
      keys.map(({ roundId }) => roundId),
      keys.map(({ communeId }) => communeId),
    ]),
  freezeCases: async (tx, key, by) => {
    const [frozen] = await query<{ cases: number; sha256: string }>(tx, FREEZE_SQL, [...pair(key), by]);
    if (!frozen) throw new Error('nothing was frozen');
    return frozen;
  },
  sendAgain: async (tx, { id, caseId, villageId, ...key }, by) =>
    (await query(tx, SEND_AGAIN_SQL, [...pair(key), id, by, caseId, villageId])).length,
  latestOf: (tx, caseId) => one<SubmittedCase>(tx, LATEST, [caseId]),
  dossier: (tx, key) => query<SubmittedCase>(tx, DOSSIER_SQL, pair(key)),
  compared: (tx, key, of = {}) =>
    query<ComparedCase>(tx, COMPARED_SQL, [...pair(key), of.caseId ?? null, of.villageId ?? null]),
  mendCase: async (tx, caseId, { cause, ethnicMinority = null, noLabour = null, merit = null }) => {
    await query(
      tx,
      `UPDATE review_case SET cause = CASE WHEN $2 THEN $3 ELSE cause END, ethnic_minority = coalesce($4, ethnic_minority),
         no_labour = coalesce($5, no_labour), merit = coalesce($6, merit), version = version + 1 WHERE id = $1`,
      [caseId, cause !== undefined, cause ?? null, ethnicMinority, noLabour, merit],
    );
  },
  addOpening: async (tx, of) => {
    await query(
      tx,
      `INSERT INTO dossier_opening (id, round_id, commune_id, village_id, case_id, fields, reason, opened_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [of.id, ...pair(of), of.villageId, of.caseId, of.fields, of.reason, of.openedBy],
    );
  },
  opening: (tx, id) => one<Opening>(tx, `${OPENING} WHERE id = $1`, [id]),
  openings: (tx, key) =>
    query<Opening>(
      tx,
      `${OPENING} WHERE round_id = $1 AND commune_id = $2 ORDER BY opened_at, id`,
      pair(key),
    ),
  openOpening: (tx, { roundId, villageId, caseId }) =>
    one<Opening>(
      tx,
      `${OPENING} WHERE answered_at IS NULL AND (case_id = $3 OR ($3::uuid IS NULL AND case_id IS NULL
         AND round_id = $1 AND village_id = $2))`,
      [roundId, villageId, caseId],
    ),
  answerOpening: async (tx, id, answer, by) => {
    await query(
      tx,
      `UPDATE dossier_opening SET answer = $2, answered_by = $3, answered_at = clock_timestamp() WHERE id = $1`,
      [id, answer, by],
    );
  },
  withoutFiles: (tx) =>
    query<CommuneKey>(
      tx,
      `SELECT round_id AS "roundId", commune_id AS "communeId" FROM commune_report r
       WHERE dossier_sha256 IS NOT NULL AND NOT EXISTS (SELECT FROM submission_file f WHERE f.report_id = r.id)`,
    ),
  addFile: async (tx, reportId, of) => {
    await query(
      tx,
      `INSERT INTO submission_file (report_id, kind, name, media_type, sha256, size, bytes)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [reportId, of.kind, of.name, of.mediaType, of.sha256, of.size, Buffer.from(of.bytes)],
    );
  },
  files: (tx, reportId) =>
    query<StoredFile>(tx, `${FILES} FROM submission_file WHERE report_id = $1 ORDER BY kind`, [reportId]),
  file: (tx, reportId, kind) =>
    one<StoredFile & { bytes: Uint8Array }>(
      tx,
      `${FILES}, bytes FROM submission_file WHERE report_id = $1 AND kind = $2`,
      [reportId, kind],
    ),
};
