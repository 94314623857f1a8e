import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { CommuneKey, Readiness } from '../app/recognition-store.ts';
import type { CaseBehind } from '../domain/posted-difference.ts';

/** $1 round, $2 commune. Households that left by a life event are nobody's to recognise. */
const UNSETTLED = `
  SELECT coalesce(h.code, left(h.id::text, 8)) AS name
  FROM list_entry e JOIN household h ON h.id = e.household_id
  LEFT JOIN review_case c ON c.round_id = e.round_id AND c.household_id = e.household_id
  WHERE e.round_id = $1 AND e.commune_id = $2 AND e.state <> 'STRUCK' AND (c.id IS NULL OR c.state <> 'AGREED')
  UNION
  SELECT coalesce(h.code, left(h.id::text, 8)) FROM review_case c JOIN household h ON h.id = c.household_id
  WHERE c.round_id = $1 AND c.commune_id = $2 AND c.state <> 'AGREED'
    AND NOT EXISTS (SELECT FROM list_entry e WHERE e.round_id = $1 AND e.household_id = c.household_id AND e.state = 'STRUCK')
  ORDER BY 1`;

const NOT_POSTED = `
  SELECT v.full_name AS name FROM area v
  WHERE v.parent_id = $2 AND v.level = 'VILLAGE'
    AND EXISTS (SELECT FROM review_case c WHERE c.round_id = $1 AND c.village_id = v.id)
    AND (NOT EXISTS (SELECT FROM posting p WHERE p.round_id = $1 AND p.village_id = v.id)
      OR EXISTS (SELECT FROM posting p WHERE p.round_id = $1 AND p.village_id = v.id
                   AND NOT EXISTS (SELECT FROM posting_end e WHERE e.posting_id = p.id)))
  ORDER BY v.search_key`;

const OPINION = `
  SELECT number, to_char(dated, 'YYYY-MM-DD') AS dated, to_char(sent_on, 'YYYY-MM-DD') AS "sentOn"
  FROM opinion WHERE round_id = $1 AND commune_id = $2 AND sent_on IS NOT NULL`;

/**
 * What the tier above had before it against what stands now. Reported before dossiers were kept: whatever was decided on
 * after the opinion was recorded.
 */
const CHANGED = `
  SELECT coalesce(h.code, left(h.id::text, 8)) AS name
  FROM review_case c JOIN household h ON h.id = c.household_id
  LEFT JOIN LATERAL (
    SELECT s.content FROM submission_case s WHERE s.case_id = c.id ORDER BY s.n DESC LIMIT 1) sent ON true
  WHERE c.round_id = $1 AND c.commune_id = $2 AND c.state = 'AGREED' AND CASE
    WHEN sent.content IS NOT NULL THEN
      jsonb_build_array(c.start_class, c.end_class, c.b1, c.b2, to_jsonb(c.deprived), c.persons) <> jsonb_build_array(
        sent.content -> 'startClass', sent.content -> 'endClass', sent.content -> 'b1', sent.content -> 'b2',
        sent.content -> 'deprived', sent.content -> 'persons')
    WHEN EXISTS (SELECT FROM commune_report r WHERE r.round_id = $1 AND r.commune_id = $2 AND r.dossier_sha256 IS NOT NULL)
      THEN NOT EXISTS (SELECT FROM list_entry e WHERE e.case_id = c.id AND e.state = 'STRUCK')
    ELSE EXISTS (SELECT FROM decision d JOIN opinion o ON o.round_id = $1 AND o.commune_id = $2 AND o.sent_on IS NOT NULL
                 WHERE d.case_id = c.id AND NOT d.rehearsal AND d.decided_at > o.recorded_at) END
  ORDER BY 1`;

type Named = { readonly name: string };
const names = (rows: readonly Named[]) => rows.map(({ name }) => name);

export async function readReadiness(tx: Tx, { roundId, communeId }: CommuneKey): Promise<Readiness> {
  const of = [roundId, communeId];
  const [complaints] = await query<{ open: number }>(
    tx,
    `SELECT count(*)::int AS open FROM complaint
     WHERE round_id = $1 AND commune_id = $2 AND kind = 'COMPLAINT' AND state = 'OPEN'`,
    of,
  );
  return {
    unsettled: names(await query<Named>(tx, UNSETTLED, of)),
    notPosted: names(await query<Named>(tx, NOT_POSTED, of)),
    openComplaints: complaints?.open ?? 0,
    opinion: (await query<NonNullable<Readiness['opinion']>>(tx, OPINION, of))[0] ?? null,
    changedAfterOpinion: names(await query<Named>(tx, CHANGED, of)),
  };
}

/** $1 round, $2 commune. */
const BEHIND = `
  SELECT c.id AS "caseId", h.code AS "householdCode", coalesce(e.state = 'STRUCK', false) AS "leftList",
         EXISTS (SELECT FROM posting p WHERE p.round_id = $1 AND p.village_id = c.village_id
                   AND p.list_sha256 IS NULL) AS "listNotKept"
  FROM review_case c JOIN household h ON h.id = c.household_id
  LEFT JOIN list_entry e ON e.round_id = c.round_id AND e.household_id = c.household_id
  WHERE c.round_id = $1 AND c.commune_id = $2`;

export const readCasesBehind = (tx: Tx, { roundId, communeId }: CommuneKey): Promise<CaseBehind[]> =>
  query<CaseBehind>(tx, BEHIND, [roundId, communeId]);
