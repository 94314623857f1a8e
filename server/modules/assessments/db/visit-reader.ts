import { inReachSql, query, reachValues } from '../../../platform/db/index.ts';
import type { VillageToVisit, VisitReader } from '../app/form-ports.ts';

const VILLAGES = `
  SELECT e.round_id AS "roundId", r.name AS "roundName", e.village_id AS "villageId", e.commune_id AS "communeId",
         count(*) FILTER (WHERE e.state = 'WAITING')::int AS waiting,
         count(*) FILTER (WHERE c.state = 'RE_REVIEW')::int AS again, count(*)::int AS households
  FROM list_entry e JOIN round r ON r.id = e.round_id AND r.state = 'OPEN' JOIN area v ON v.id = e.village_id
  LEFT JOIN review_case c ON c.id = e.case_id
  WHERE e.state <> 'STRUCK' AND ${inReachSql({ path: 'v.path', round: 'e.round_id' }, ['$1', '$2'])}
  GROUP BY e.round_id, e.village_id, e.commune_id, r.name, r.year, v.name ORDER BY r.year DESC, r.name, v.name, e.village_id`;

/** Where households are to be visited. */
export const visitReader: VisitReader = {
  villages: (tx, reach) => query<VillageToVisit>(tx, VILLAGES, [...reachValues(reach)]),
};
