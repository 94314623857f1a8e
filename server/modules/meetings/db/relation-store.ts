import { query } from '../../../platform/db/index.ts';
import type { RelatedCase, Relation, RelationStore } from '../app/relation-store.ts';

const RELATION = `SELECT id, case_id AS "caseId", of_whom AS "ofWhom", person_name AS "personName",
  attendee_id AS "attendeeId", kinship, declared_at AS "declaredAt" FROM declared_relation`;

/** Declared relations in Postgres. */
export const relationStore: RelationStore = {
  caseOf: async (tx, caseId) =>
    (
      await query<RelatedCase>(
        tx,
        `SELECT review_case.id AS "caseId", round_id AS "roundId", commune_id AS "communeId", village.path AS "areaPath"
           FROM review_case JOIN area village ON village.id = review_case.village_id WHERE review_case.id = $1`,
        [caseId],
      )
    )[0] ?? null,
  find: async (tx, relationId) =>
    (await query<Relation>(tx, `${RELATION} WHERE id = $1 AND withdrawn_at IS NULL`, [relationId]))[0] ??
    null,
  add: async (tx, { id, caseId, ofWhom, personName, attendeeId, kinship, declaredBy }) => {
    await query(
      tx,
      `INSERT INTO declared_relation (id, case_id, of_whom, person_name, attendee_id, kinship, declared_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, caseId, ofWhom, personName, attendeeId, kinship, declaredBy],
    );
  },
  withdraw: async (tx, relationId) => {
    await query(
      tx,
      `UPDATE declared_relation SET withdrawn_at = clock_timestamp() WHERE id = $1 AND withdrawn_at IS NULL`,
      [relationId],
    );
  },
  ofCases: (tx, caseIds) =>
    query<Relation>(
      tx,
      `${RELATION} WHERE case_id = ANY ($1::uuid[]) AND withdrawn_at IS NULL ORDER BY declared_at, id`,
      [caseIds],
    ),
  meetingsOf: async (tx, caseId) => {
    const rows = await query<{ id: string }>(
      tx,
      `SELECT meeting.id FROM agenda_item_case placed JOIN meeting ON meeting.id = placed.meeting_id
        WHERE placed.case_id = $1 AND meeting.state <> 'SEALED'`,
      [caseId],
    );
    return rows.map(({ id }) => id);
  },
};
