import { STEPS } from '../domain/steps.ts';

const LATER = STEPS.slice(1);

/** Columns of `commune_progress` by step of the law, in their order. */
export const COUNT_COLUMNS = LATER.flatMap((step) => {
  const name = step.toLowerCase();
  return [`${name}_running`, `${name}_finished`];
});

const ORDER = `ARRAY[${STEPS.map((step) => `'${step}'`).join(',')}]`;
const COUNTS = LATER.flatMap((step, index) => {
  const place = index + 2; // array_position counts from 1, and the preparation is the first
  return [
    `count(*) FILTER (WHERE step = '${step}' AND state = 'RUNNING')::int`,
    `count(*) FILTER (WHERE place > ${place} OR place = ${place} AND state = 'FINISHED')::int`,
  ];
});
const COLUMNS = ['villages', 'prepared', ...COUNT_COLUMNS, 'rows_without_village', 'papers', 'changed_at'];

/** $1 round, $2 commune, $3 rows without a village, $4 papers, $5 a village shows something else. */
export const RECOUNT_SQL = `
WITH placed AS (
  SELECT *, array_position(${ORDER}, step) AS place FROM village_step WHERE round_id = $1 AND commune_id = $2
), fresh AS (
  SELECT count(*)::int AS villages, count(*) FILTER (WHERE prepared)::int AS prepared,
         ${COUNTS.map((count, index) => `${count} AS ${COUNT_COLUMNS[index]}`).join(', ')},
         $3::int AS rows_without_village, $4::text[] AS papers, max(changed_at) AS changed_at
  FROM placed
), raised AS (
  UPDATE commune_progress old
  SET ${COLUMNS.map((column) => `${column} = fresh.${column}`).join(', ')}, version = nextval('progress_version')
  FROM fresh
  WHERE old.round_id = $1 AND old.commune_id = $2
    AND ($5 OR old.version = 0 OR (${COLUMNS.map((column) => `old.${column}`).join(', ')})
      IS DISTINCT FROM (${COLUMNS.map((column) => `fresh.${column}`).join(', ')}))
  RETURNING 1)
SELECT 1 FROM raised`;
