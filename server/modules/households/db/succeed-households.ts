import { query } from '../../../platform/db/index.ts';
import type { HouseholdStore } from '../app/household-store.ts';

/** $1 commune, $2 villages of before, $3 the villages they became. */
const WITHOUT_SUCCESSOR = `
  SELECT h.*, link.to_id, commune.name AS commune_of_before
  FROM unnest($2::uuid[], $3::uuid[]) AS link (from_id, to_id)
  JOIN household h ON h.village_id = link.from_id AND h.ended_on IS NULL
  JOIN area commune ON commune.id = h.commune_id
  WHERE NOT EXISTS (SELECT FROM household s WHERE s.predecessor_id = h.id)`;

/** A workbook of today was quicker: the same code and head in the same village is the same household. */
const RECOGNISE = `
UPDATE household s SET predecessor_id = old.id FROM (${WITHOUT_SUCCESSOR}) old
WHERE s.commune_id = $1 AND s.village_id = old.to_id AND s.code = old.code AND s.search_key = old.search_key
  AND s.predecessor_id IS NULL RETURNING s.id`;

/** Two communes may have given the same code: then it carries the name of the old commune, as a village does. */
const BEGIN = `
WITH old AS (${WITHOUT_SUCCESSOR}), made AS (
  INSERT INTO household (id, commune_id, village_id, code, head_name, search_key, to_name, size, predecessor_id)
  SELECT gen_random_uuid(), $1, to_id,
         code || CASE WHEN count(*) OVER (PARTITION BY code) > 1
                        OR EXISTS (SELECT FROM household there WHERE there.commune_id = $1 AND there.code = old.code)
                      THEN ' (' || commune_of_before || ' cũ)' ELSE '' END,
         head_name, search_key, to_name, size, id FROM old RETURNING id, predecessor_id
), people AS (
  INSERT INTO member (id, household_id, full_name, search_key, relation, sex, birth_date, birth_year, id_number, ethnicity)
  SELECT gen_random_uuid(), made.id, m.full_name, m.search_key, m.relation, m.sex, m.birth_date, m.birth_year,
         m.id_number, m.ethnicity
  FROM made JOIN member m ON m.household_id = made.predecessor_id AND m.ended_on IS NULL)
SELECT id FROM made`;

export const succeedHouseholds: HouseholdStore['succeed'] = async (tx, { communeId, villages }) => {
  if (villages.length === 0) return 0;
  const values = [communeId, villages.map(({ fromId }) => fromId), villages.map(({ toId }) => toId)];
  const recognised = await query(tx, RECOGNISE, values);
  const begun = await query(tx, BEGIN, values);
  return recognised.length + begun.length;
};
