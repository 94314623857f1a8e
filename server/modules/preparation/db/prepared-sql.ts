/** A paper that nobody has ended. */
export const STANDS = (paper: string): string =>
  `NOT EXISTS (SELECT FROM preparation_paper_end gone WHERE gone.paper_id = ${paper}.id)`;
export const HELD = (of: string): string =>
  `NOT EXISTS (SELECT FROM training_class_end gone WHERE gone.class_id = ${of}.id)`;

/**
 * The one rule of what a commune has of its preparation; the steps of its villages and every board count by it. A paper of the
 * commune itself, or of a unit above it that was recorded for all below; training also when somebody of it came to a class.
 */
export const PREPARED_OF = (roundId: string, commune: string): string => `
  SELECT p.kind FROM preparation_paper p
  WHERE p.round_id = ${roundId} AND p.area_id = ANY (${commune}.path) AND (p.area_id = ${commune}.id OR p.for_below)
    AND ${STANDS('p')}
  UNION
  SELECT 'TRAINING' FROM training_person who JOIN training_class held ON held.id = who.class_id
  WHERE who.commune_id = ${commune}.id AND who.attended AND held.round_id = ${roundId} AND ${HELD('held')}`;

const VILLAGE_THERE = `v.level = 'VILLAGE'
  AND (v.valid_from IS NULL OR v.valid_from <= make_date(round.year, 9, 1))
  AND (v.valid_to IS NULL OR v.valid_to > make_date(round.year, 9, 1))`;

/** $1 round, $2 area: every village with what it has. */
const VILLAGES = `
  SELECT v.id, v.parent_id AS commune_id, commune.full_name AS commune_name,
    EXISTS (SELECT FROM preparation_member m JOIN preparation_paper p ON p.id = m.paper_id
      WHERE m.area_id = v.id AND p.round_id = $1 AND p.kind = 'REVIEW_TEAM' AND ${STANDS('p')}) AS team,
    EXISTS (SELECT FROM training_person who JOIN training_class held ON held.id = who.class_id
      WHERE who.commune_id = v.parent_id AND who.area_id = v.id AND who.attended AND held.round_id = $1
        AND ${HELD('held')}) AS trained
  FROM round_commune part JOIN round ON round.id = part.round_id
  JOIN area commune ON commune.id = part.commune_id
  JOIN area v ON v.parent_id = commune.id AND ${VILLAGE_THERE}
  WHERE part.round_id = $1 AND $2 = ANY (commune.path)`;

export const COMMUNES_SQL = `
WITH village AS (${VILLAGES}), counted AS (
  SELECT commune_id, count(*)::int AS villages, count(*) FILTER (WHERE team)::int AS with_team,
         count(*) FILTER (WHERE trained)::int AS with_trained FROM village GROUP BY 1)
SELECT commune.id AS "communeId", commune.full_name AS name, commune.path,
       ARRAY(${PREPARED_OF('$1', 'commune')}) AS has,
       coalesce(counted.villages, 0) AS villages, coalesce(counted.with_team, 0) AS "withTeam",
       coalesce(counted.with_trained, 0) AS "withTrained"
FROM round_commune part JOIN area commune ON commune.id = part.commune_id
LEFT JOIN counted ON counted.commune_id = commune.id
WHERE part.round_id = $1 AND $2 = ANY (commune.path) ORDER BY commune.full_name, commune.id`;

/** $3 is it there? */
export const VILLAGES_SQL = (column: 'team' | 'trained'): string => `
WITH village AS (${VILLAGES})
SELECT id AS "areaId", commune_name AS "communeName" FROM village WHERE ${column} = $3 ORDER BY commune_name, id`;

const BY_LEVEL = (own: string): string => `(SELECT jsonb_build_object(
    'PROVINCE', count(*) FILTER (WHERE level = 'PROVINCE'), 'DISTRICT', count(*) FILTER (WHERE level = 'DISTRICT'),
    'COMMUNE', count(*) FILTER (WHERE level = 'COMMUNE'), 'VILLAGE', count(*) FILTER (WHERE level = 'VILLAGE'))
  FROM who WHERE ${own})`;

/** $1 round, $2 area. Somebody who came to two classes is one person: the same name in the same unit. */
export const TRAINED_SQL = `
WITH held AS (
  SELECT k.id, k.area_id = $2 AS own FROM training_class k JOIN area unit ON unit.id = k.area_id
  WHERE k.round_id = $1 AND $2 = ANY (unit.path) AND ${HELD('k')}
    AND EXISTS (SELECT FROM training_person came WHERE came.class_id = k.id AND came.attended)
), who AS (
  SELECT DISTINCT held.own, p.name_key, p.area_id, works.level FROM held
  JOIN training_person p ON p.class_id = held.id JOIN area works ON works.id = p.area_id WHERE p.attended)
SELECT (SELECT count(*)::int FROM held WHERE own) AS "ownClasses", ${BY_LEVEL('own')} AS own,
       (SELECT count(*)::int FROM held WHERE NOT own) AS "classesBelow", ${BY_LEVEL('NOT own')} AS below`;

/** $1 round, $2 the unit. Who of a paper was trained is asked by the name, in its own unit or the commune of it. */
export const PAPERS_SQL = `
SELECT p.id, p.area_id AS "areaId", p.kind, p.number, p.dated::text, p.for_below AS "forBelow",
       p.starts_on::text AS "startsOn", p.ends_on::text AS "endsOn",
  coalesce((SELECT jsonb_agg(jsonb_build_object('name', m.name, 'part', m.part, 'office', m.office, 'phone', m.phone,
      'unitName', unit.full_name, 'trained', EXISTS (
        SELECT FROM training_person who JOIN training_class held ON held.id = who.class_id
        WHERE who.name_key = m.name_key AND who.attended AND held.round_id = $1 AND ${HELD('held')}
          AND who.area_id = ANY (unit.path || m.area_id))) ORDER BY m.seq)
    FROM preparation_member m JOIN area unit ON unit.id = m.area_id
    WHERE m.paper_id = p.id AND p.area_id = $2), '[]') AS members,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'mediaType', s.media_type) ORDER BY s.seq)
    FROM preparation_scan s WHERE s.paper_id = p.id AND p.area_id = $2), '[]') AS scans
FROM preparation_paper p JOIN area here ON here.id = $2
WHERE p.round_id = $1 AND p.area_id = ANY (here.path) AND (p.area_id = $2 OR p.for_below) AND ${STANDS('p')}
ORDER BY p.area_id <> $2, array_position(ARRAY['PLAN','COMMITTEE','REVIEW_TEAM','INSPECTORS','TRAINING'], p.kind), p.seq`;

const COUNTED_PEOPLE = `
  (SELECT count(*)::int FROM training_person p WHERE p.class_id = k.id) AS people,
  (SELECT count(*)::int FROM training_person p WHERE p.class_id = k.id AND p.attended) AS came,
  (SELECT count(*)::int FROM training_person p WHERE p.class_id = k.id AND NOT p.attended) AS "stayedAway"`;
export const CLASS_SQL = `
SELECT k.id, k.round_id AS "roundId", k.area_id AS "areaId", k.place, k.held_on::text AS "heldOn", k.online, k.material,
       gone.reason AS "endedReason", ${COUNTED_PEOPLE}
FROM training_class k LEFT JOIN training_class_end gone ON gone.class_id = k.id`;

/** $1 round, $2 the unit of the list, $3 keys. By the name alone or with its kind. */
export const UNITS_NAMED_SQL = `
SELECT u.id, u.full_name AS "fullName", string_to_array(u.search_key, ' ') AS keys, u.path,
  CASE u.level WHEN 'COMMUNE' THEN u.id WHEN 'VILLAGE' THEN u.parent_id END AS "communeId",
  (SELECT string_agg(above.full_name, ', ' ORDER BY cardinality(above.path) DESC)
   FROM area above WHERE above.id = ANY (u.path) AND above.level <> 'PROVINCE' OR above.id = u.id) AS place
FROM area u JOIN round ON round.id = $1 JOIN area here ON here.id = $2
WHERE u.path[1] = here.path[1] AND string_to_array(u.search_key, ' ') && $3::text[]
  AND (u.valid_from IS NULL OR u.valid_from <= make_date(round.year, 12, 31))
  AND (u.valid_to IS NULL OR u.valid_to > make_date(round.year, 9, 1))
  AND EXISTS (SELECT FROM round_commune part JOIN area commune ON commune.id = part.commune_id
    WHERE part.round_id = $1 AND (u.id = ANY (commune.path) OR commune.id = ANY (u.path)))`;
