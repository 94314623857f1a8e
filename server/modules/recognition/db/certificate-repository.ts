import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  Certificate,
  CertificateStore,
  CheckedCertificate,
  NewCertificate,
  ToIssue,
} from '../app/certificate-store.ts';
import { MEMBERS_OF, NEWEST_ROW } from './case-rows.ts';

const MARK = (of: string): string => `CASE ${of} WHEN 'POOR' THEN 'N' WHEN 'NEAR_POOR' THEN 'CN' END`;

/**
 * $1 round, $2 commune, $3 pack, $4 year of the round, $5 cases or null. A certificate goes on with another year when its
 * last line is of this year or the one before, under the same pack, and was not withdrawn.
 */
const TO_ISSUE = `
  WITH newest AS (${NEWEST_ROW('d.round_id = $1 AND d.commune_id = $2')})
  SELECT r.recognition_id AS "recognitionId", r.case_id AS "caseId", r.household_id AS "householdId",
         r.household_code AS "householdCode", r.head_name AS "headName", ${MARK('r.class_after')} AS mark, r.deprived,
         ${MEMBERS_OF('h.id')} AS members, extract(year FROM r.dated)::int AS "seriesYear", going.id AS "certificateId"
  FROM newest r JOIN household h ON h.id = r.household_id JOIN area v ON v.id = r.village_id
  LEFT JOIN LATERAL (
    SELECT k.id FROM certificate k JOIN certificate_year y ON y.certificate_id = k.id
    WHERE k.household_id = r.household_id AND k.commune_id = $2 AND k.rule_pack_id = $3 AND y.year BETWEEN $4 - 1 AND $4
      AND NOT EXISTS (SELECT FROM recognition_row gone JOIN recognition g ON g.id = gone.recognition_id
                      WHERE gone.case_id = y.case_id AND gone.class_after IS NULL)
    ORDER BY k.issued_at DESC LIMIT 1) going ON true
  WHERE r.class_after IN ('POOR', 'NEAR_POOR') AND ($5::uuid[] IS NULL OR r.case_id = ANY ($5))
    AND NOT EXISTS (SELECT FROM certificate_year y WHERE y.recognition_id = r.recognition_id AND y.case_id = r.case_id)
  ORDER BY v.search_key, v.id, r.household_code NULLS LAST, r.head_name, r.case_id`;

const TWICE = `
  SELECT DISTINCT m.household_id AS "householdId", coalesce(h.code, left(h.id::text, 8)) AS other
  FROM member m
  JOIN member o ON o.id_number = m.id_number AND o.household_id <> m.household_id AND o.ended_on IS NULL
  JOIN household h ON h.id = o.household_id AND h.ended_on IS NULL
  JOIN household own ON own.id = m.household_id
  WHERE m.household_id = ANY ($1::uuid[]) AND m.ended_on IS NULL AND m.id_number <> ''
    AND own.predecessor_id IS DISTINCT FROM h.id AND h.predecessor_id IS DISTINCT FROM own.id ORDER BY 1, 2`;

const DRAW = `
  INSERT INTO certificate_series AS s (commune_id, year, last) VALUES ($1, $2, $3)
  ON CONFLICT (commune_id, year) DO UPDATE SET last = s.last + excluded.last RETURNING s.last - $3 + 1 AS first`;

const ADD = `
  INSERT INTO certificate (id, commune_id, household_id, year, number, code, rule_pack_id, issued_by)
  SELECT c.id, c."communeId", c."householdId", c.year, c.number, c.code, c."rulePackId", c."issuedBy"
  FROM jsonb_to_recordset($1::jsonb) AS c (id uuid, "communeId" uuid, "householdId" uuid, year int, number int, code text,
    "rulePackId" text, "issuedBy" text)`;
const ADD_LINES = `
  INSERT INTO certificate_year (certificate_id, recognition_id, case_id, year, mark, deprived, head_name, members, issued_by)
  SELECT l."certificateId", l."recognitionId", l."caseId", l.year, l.mark, l.deprived, l."headName", l.members, $2
  FROM jsonb_to_recordset($1::jsonb) AS l ("certificateId" uuid, "recognitionId" uuid, "caseId" uuid, year int, mark text,
    deprived int[], "headName" text, members jsonb)`;

/**
 * The last line of a certificate `k`, and whether its household is still what the line says: by the newest decision on it
 * or on the household that became of it, and no later list of its commune was made without it.
 */
const STANDING = `
  JOIN LATERAL (
    SELECT y.* FROM certificate_year y WHERE y.certificate_id = k.id ORDER BY y.year DESC, y.issued_at DESC LIMIT 1) last ON true
  JOIN LATERAL (
    SELECT r.class_after, d.round_id, now.commune_id, round.year FROM recognition_row r
    JOIN recognition d ON d.id = r.recognition_id JOIN round ON round.id = d.round_id
    JOIN household now ON now.id = r.household_id
    WHERE r.household_id = k.household_id
       OR r.household_id IN (SELECT later.id FROM household later WHERE later.predecessor_id = k.household_id)
    ORDER BY round.year DESC, d.dated DESC, d.recorded_at DESC LIMIT 1) newest ON true
  JOIN LATERAL (
    SELECT coalesce(${MARK('newest.class_after')} = last.mark, false) AND NOT EXISTS (
      SELECT FROM recognition d JOIN round ON round.id = d.round_id
      WHERE d.kind = 'LIST' AND d.list_sha256 IS NOT NULL AND d.commune_id = newest.commune_id AND round.track <> 'IN_YEAR'
        AND round.year > newest.year) AS valid) standing ON true`;

const SELECT = `
  SELECT k.id, k.commune_id AS "communeId", k.household_id AS "householdId", last.case_id AS "caseId",
         row.household_code AS "householdCode", v.full_name AS "villageName", k.number, k.year, k.code,
         k.rule_pack_id AS "rulePackId", last.head_name AS "headName", last.members, standing.valid,
         (SELECT jsonb_agg(jsonb_build_object('year', y.year, 'mark', y.mark, 'deprived', to_jsonb(y.deprived),
            'decisionNumber', d.number, 'decisionDated', d.dated) ORDER BY y.year, y.issued_at)
          FROM certificate_year y JOIN recognition d ON d.id = y.recognition_id WHERE y.certificate_id = k.id) AS lines
  FROM certificate k ${STANDING}
  JOIN recognition_row row ON row.recognition_id = last.recognition_id AND row.case_id = last.case_id
  JOIN area v ON v.id = row.village_id`;

const OF_COMMUNE = `${SELECT}
  JOIN recognition of ON of.id = last.recognition_id
  WHERE of.round_id = $1 AND of.commune_id = $2 AND ($3::uuid[] IS NULL OR last.case_id = ANY ($3))
  ORDER BY v.search_key, v.id, row.household_code NULLS LAST, row.head_name, k.id`;

const CHECK = `
  SELECT k.number, k.year, to_char(d.dated, 'YYYY-MM-DD') AS dated, commune.full_name AS "communeName", standing.valid
  FROM certificate k ${STANDING} JOIN recognition d ON d.id = last.recognition_id JOIN area commune ON commune.id = k.commune_id
  WHERE k.code = $1`;

async function standsTwice(tx: Tx, householdIds: readonly string[]) {
  const rows = await query<{ householdId: string; other: string }>(tx, TWICE, [householdIds]);
  const groups = Map.groupBy(rows, ({ householdId }) => householdId);
  return new Map([...groups].map(([id, of]) => [id, of.map(({ other }) => other)]));
}

/** Certificates in Postgres; their numbers are drawn under the lock of their series. */
export const certificateRepository: CertificateStore = {
  toIssue: (tx, { roundId, communeId, packId, year }, caseIds) =>
    query<ToIssue>(tx, TO_ISSUE, [roundId, communeId, packId, year, caseIds]),
  standsTwice,
  drawNumbers: async (tx, communeId, year, count) => {
    const [drawn] = await query<{ first: number }>(tx, DRAW, [communeId, year, count]);
    if (!drawn) throw new Error('no number drawn');
    return drawn.first;
  },
  add: async (tx, certificates: readonly NewCertificate[], lines, by) => {
    await query(tx, ADD, [JSON.stringify(certificates)]);
    await query(tx, ADD_LINES, [JSON.stringify(lines), by]);
  },
  ofCommune: (tx, { roundId, communeId }, caseIds) =>
    query<Certificate>(tx, OF_COMMUNE, [roundId, communeId, caseIds]),
  check: async (tx, code) => (await query<CheckedCertificate>(tx, CHECK, [code]))[0] ?? null,
};
