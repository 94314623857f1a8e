import { COUNT_COLUMNS } from './recount-sql.ts';

const COUNTED = ['villages', 'prepared', ...COUNT_COLUMNS];
const MOST_LATE = 10;
const BY_SHARE = COUNT_COLUMNS.filter((column) => column.endsWith('_finished')).map(
  (column) => `${column}::float8 / villages`,
);

/**
 * $1 round, $2 area, $3 its depth in the path. One statement over the counts of communes, whatever the number of their
 * villages: the units right below, and for a province the communes that are furthest behind.
 */
export const UNITS_SQL = `
WITH part AS (
  SELECT counted.*, commune.path FROM commune_progress counted JOIN area commune ON commune.id = counted.commune_id
  WHERE counted.round_id = $1 AND commune.path[$3::int] = $2
), unit AS (
  SELECT 'PART' AS list, path[least($3::int + 1, cardinality(path))] AS area_id,
         ${COUNTED.map((column) => `sum(${column})::int AS ${column}`).join(', ')},
         max(changed_at) AS changed_at, max(version) AS version
  FROM part GROUP BY 2
  UNION ALL
  (SELECT 'LATE', commune_id, ${COUNTED.join(', ')}, changed_at, version FROM part
   WHERE $3::int = 1 AND villages > 0
   ORDER BY ${BY_SHARE.join(', ')}, changed_at NULLS FIRST, commune_id LIMIT ${MOST_LATE})
)
SELECT unit.*, area.full_name FROM unit JOIN area ON area.id = unit.area_id`;
