import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { CommuneKey } from '../app/appraisal-store.ts';
import type { Sample, SampleForm, SampleStore } from '../app/sample-store.ts';
import type { Drawable } from '../domain/draw-sample.ts';

const SAMPLES = `
  SELECT s.id, s.round_id AS "roundId", s.commune_id AS "communeId", s.n, s.seed, cardinality(s.frame) AS "frameSize",
         s.frame_sha256 AS "frameSha256", s.size, s.reason, s.drawn_at AS "drawnAt", who.display_name AS "drawnBy"
  FROM appraisal_sample s LEFT JOIN account who ON 'account:' || who.id = s.drawn_by
  WHERE s.round_id = $1 AND s.commune_id = $2 ORDER BY s.n`;
const FORMS = `
  SELECT f.sample_id AS "sampleId", f.position, f.case_id AS "caseId", a.id, f.village_id AS "villageId", k.defect,
         k.scored_class AS "scoredClass", k.found_class AS "foundClass", k.note, who.display_name AS "checkedBy"
  FROM appraisal_sample_form f JOIN appraisal_case a ON a.case_id = f.case_id
  LEFT JOIN appraisal_check k ON k.sample_id = f.sample_id AND k.case_id = f.case_id
  LEFT JOIN account who ON 'account:' || who.id = k.checked_by
  WHERE f.sample_id = ANY ($1::uuid[]) ORDER BY f.sample_id, f.position`;

async function ofCommune(tx: Tx, { roundId, communeId }: CommuneKey): Promise<readonly Sample[]> {
  const samples = await query<Omit<Sample, 'forms'>>(tx, SAMPLES, [roundId, communeId]);
  if (samples.length === 0) return [];
  const forms = await query<SampleForm & { sampleId: string }>(tx, FORMS, [samples.map(({ id }) => id)]);
  return samples.map((of) => ({ ...of, forms: forms.filter(({ sampleId }) => sampleId === of.id) }));
}

const FRAME = `SELECT case_id AS id, village_id AS stratum FROM appraisal_case
  WHERE round_id = $1 AND commune_id = $2 AND state = 'READY' ORDER BY case_id`;
const REST = `SELECT c.id, c.village_id AS stratum FROM appraisal_sample s JOIN review_case c ON c.id = ANY (s.frame)
  WHERE s.id = $1 AND NOT EXISTS (SELECT FROM appraisal_sample_form f WHERE f.sample_id = s.id AND f.case_id = c.id) ORDER BY c.id`;
const ADD = `INSERT INTO appraisal_sample (id, round_id, commune_id, n, seed, frame, frame_sha256, size, reason, drawn_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const ADD_FORMS = `INSERT INTO appraisal_sample_form (sample_id, position, case_id, village_id)
  SELECT $1, position, id, stratum FROM unnest($2::uuid[], $3::uuid[]) WITH ORDINALITY AS drawn (id, stratum, position)`;
const SHEET = `
  SELECT coalesce(v.rule_pack_id, r.rule_pack_id) AS "packId", coalesce(v.rule_pack_version, r.rule_pack_version) AS "packVersion",
         coalesce(v.area_kind, part.area_kind) AS "areaKind", c.b1, c.deprived AS indicators, c.scored_class AS "scoredClass"
  FROM review_case c JOIN round r ON r.id = c.round_id
  JOIN round_commune part ON part.round_id = c.round_id AND part.commune_id = c.commune_id
  LEFT JOIN LATERAL (SELECT * FROM assessment WHERE case_id = c.id ORDER BY version DESC LIMIT 1) v ON true WHERE c.id = $1`;
const VILLAGES = `
  SELECT a.village_id AS "villageId", count(*)::int AS open, count(*) FILTER (WHERE a.state = 'READY')::int AS waiting
  FROM appraisal_case a JOIN area v ON v.id = a.village_id
  WHERE a.round_id = $1 AND a.commune_id = $2 AND a.state <> 'PROVISIONAL'
  GROUP BY a.village_id, v.search_key, v.official_code ORDER BY v.search_key, v.official_code, a.village_id`;

/** Draws and what was found at them, in Postgres; only ever appended to. */
export const sampleRepository: SampleStore = {
  commune: async (tx, { roundId, communeId }) => {
    const sql = `SELECT p.round_id AS "roundId", p.commune_id AS "communeId", c.path AS "areaPath", r.state AS "roundState"
      FROM round_commune p JOIN area c ON c.id = p.commune_id JOIN round r ON r.id = p.round_id
      WHERE p.round_id = $1 AND p.commune_id = $2`;
    const [found] = await query<Awaited<ReturnType<SampleStore['commune']>>>(tx, sql, [roundId, communeId]);
    return found ?? null;
  },
  lock: async (tx, { roundId, communeId }) => {
    const key = `appraisal-sample:${roundId}:${communeId}`;
    await query(tx, `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [key]);
  },
  frame: (tx, { roundId, communeId }) => query<Drawable>(tx, FRAME, [roundId, communeId]),
  restOf: (tx, sampleId) => query<Drawable>(tx, REST, [sampleId]),
  ofCommune,
  placeOf: async (tx, sampleId) => {
    const sql = `SELECT round_id AS "roundId", commune_id AS "communeId" FROM appraisal_sample WHERE id = $1`;
    return (await query<CommuneKey>(tx, sql, [sampleId]))[0] ?? null;
  },
  add: async (tx, { id, roundId, communeId, n, seed, frame, frameSha256, reason, drawn, drawnBy }) => {
    const head = [id, roundId, communeId, n, seed, frame, frameSha256, drawn.length, reason, drawnBy];
    await query(tx, ADD, head);
    await query(tx, ADD_FORMS, [id, drawn.map((of) => of.id), drawn.map((of) => of.stratum)]);
  },
  sheet: async (tx, caseId) =>
    (await query<Awaited<ReturnType<SampleStore['sheet']>>>(tx, SHEET, [caseId]))[0] ?? null,
  addCheck: async (tx, { sampleId, caseId, corrected, scoredClass, foundClass, note, checkedBy }) => {
    await query(
      tx,
      `INSERT INTO appraisal_check (sample_id, case_id, corrected, scored_class, found_class, note, checked_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [sampleId, caseId, JSON.stringify(corrected), scoredClass, foundClass, note, checkedBy],
    );
  },
  villages: (tx, { roundId, communeId }) => query(tx, VILLAGES, [roundId, communeId]),
};
