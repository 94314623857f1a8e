import { query } from '../../../platform/db/index.ts';
import type { LifeEventStore, ListedEvent } from '../app/work-stores.ts';

const SELECT = `
  SELECT e.id, e.round_id AS "roundId", e.commune_id AS "communeId", e.village_id AS "villageId",
         e.household_id AS "householdId", e.kind, e.other_household_id AS "otherHouseholdId",
         e.other_village_id AS "otherVillageId", e.other_place AS "otherPlace", e.members, e.data,
         e.happened_on::text AS "happenedOn", e.paper_kind AS "paperKind", e.paper_number AS "paperNumber",
         e.paper_date::text AS "paperDate", e.recorded_at AS "recordedAt",
         h.head_name AS "headName", h.to_name AS "toName", other.head_name AS "otherHeadName"
  FROM life_event e JOIN household h ON h.id = e.household_id
  LEFT JOIN household other ON other.id = e.other_household_id`;

/** Life events in Postgres; only ever added to. */
export const eventRepository: LifeEventStore = {
  add: async (tx, of, recordedBy) => {
    await query(
      tx,
      `INSERT INTO life_event (id, round_id, commune_id, village_id, household_id, kind, other_household_id,
         other_village_id, other_place, members, data, happened_on, paper_kind, paper_number, paper_date, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        ...[of.id, of.roundId, of.communeId, of.villageId, of.householdId, of.kind, of.otherHouseholdId],
        ...[of.otherVillageId, of.otherPlace, JSON.stringify(of.members), JSON.stringify(of.data)],
        ...[of.happenedOn, of.paperKind, of.paperNumber, of.paperDate, recordedBy],
      ],
    );
  },
  find: async (tx, id) => (await query<ListedEvent>(tx, `${SELECT} WHERE e.id = $1`, [id]))[0] ?? null,
  ofCommune: (tx, { roundId, communeId }) =>
    query<ListedEvent>(
      tx,
      `${SELECT} LEFT JOIN area there ON there.id = e.other_village_id
       WHERE e.round_id = $1 AND (e.commune_id = $2 OR there.parent_id = $2) ORDER BY e.recorded_at DESC, e.id`,
      [roundId, communeId],
    ),
  ofHouseholds: (tx, roundId, householdIds) =>
    query<ListedEvent>(
      tx,
      `${SELECT} WHERE e.round_id = $1
         AND (e.household_id = ANY ($2::uuid[]) OR e.other_household_id = ANY ($2::uuid[]))
       ORDER BY e.recorded_at DESC, e.id`,
      [roundId, householdIds],
    ),
};
