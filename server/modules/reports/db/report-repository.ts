import { createHash } from 'node:crypto';
import type { Tx } from '../../../kernel/ports.ts';
import { canonicalJson, query } from '../../../platform/db/index.ts';
import { lineFromColumns, type TallyClass, type TallyUnit, type TwoForms } from '../../tally/index.ts';
import type {
  DistanceBin,
  HouseholdName,
  HouseholdRow,
  PartPopulation,
  ReportStore,
  Scope,
  StepShare,
  UnitCommune,
} from '../app/report-store.ts';
import type { Fact } from '../domain/fact.ts';
import type { FrozenReport } from '../domain/stages.ts';
import { factsSql, householdsSql } from './facts-sql.ts';

/** $1 round, $2 the unit, $3 its place in paths, $4 the commune of a village. */
const COMMUNES = `
  SELECT part.commune_id AS "communeId", commune.path, report.reported_at AS "reportedAt",
         CASE WHEN $4::uuid IS NULL THEN commune.path[least($3::int + 1, cardinality(commune.path))] ELSE $2 END AS "partId"
  FROM round_commune part JOIN area commune ON commune.id = part.commune_id
  LEFT JOIN commune_report report ON report.round_id = part.round_id AND report.commune_id = part.commune_id
  WHERE part.round_id = $1 AND (commune.path[$3::int] = $2 OR commune.id = $4)
  ORDER BY commune.id`;

const communes: ReportStore['communes'] = (tx, roundId, { id, level, path }) => {
  const communeId = level === 'VILLAGE' ? (path.at(-2) ?? null) : null;
  return query<UnitCommune>(tx, COMMUNES, [roundId, id, path.length, communeId]);
};

const values = ({ roundId, communeIds, areaId, depth }: Scope) => [roundId, communeIds, areaId, depth];

const facts: ReportStore['facts'] = (tx, scope, asks, firstDay) =>
  query<Fact>(tx, factsSql(asks), [...values(scope), firstDay]);

const households: ReportStore['households'] = (tx, scope, asks, firstDay) =>
  query<HouseholdRow>(tx, householdsSql(asks), [...values(scope), firstDay]);

const names: ReportStore['names'] = (tx, ids) =>
  query<HouseholdName>(
    tx,
    `SELECT id AS "householdId", code, head_name AS "headName" FROM household WHERE id = ANY ($1::uuid[])`,
    [ids],
  );

const C = Array.from({ length: 9 }, (_, index) => `sum(line.c${index + 1})::int`).join(', ');
const MOVEMENT = `
  SELECT village.path[least($4::int + 1, cardinality(village.path))] AS part, line.class, line.unit,
         ARRAY[${C}, sum(line.unsettled)::int] AS columns
  FROM tally_line line JOIN area village ON village.id = line.village_id AND village.path[$4::int] = $3
  WHERE line.round_id = $1 AND line.commune_id = ANY ($2::uuid[]) GROUP BY 1, 2, 3`;

type MovementRow = { part: string; class: TallyClass; unit: TallyUnit; columns: number[] };

async function movement(tx: Tx, scope: Scope): Promise<ReadonlyMap<string, TwoForms>> {
  const rows = await query<MovementRow>(tx, MOVEMENT, values(scope));
  const parts = Map.groupBy(rows, ({ part }) => part);
  const line = (part: readonly MovementRow[], of: TallyClass, unit: TallyUnit) => {
    const columns = part.find((row) => row.class === of && row.unit === unit)?.columns ?? [];
    return lineFromColumns(of, columns, columns[9]);
  };
  const both = (part: readonly MovementRow[], of: TallyClass) => ({
    households: line(part, of, 'HOUSEHOLDS'),
    persons: line(part, of, 'PERSONS'),
  });
  return new Map(
    [...parts].map(([id, part]) => [id, { poor: both(part, 'POOR'), nearPoor: both(part, 'NEAR_POOR') }]),
  );
}

/** The newest figure of each area in the scope, its communes and their villages. */
const POPULATIONS = `
  SELECT DISTINCT ON (of.area_id) of.area_id, of.households, of.persons FROM area_population of
  WHERE of.round_id = $1 AND of.commune_id = ANY ($2::uuid[]) ORDER BY of.area_id, of.seq DESC`;

async function populations(tx: Tx, { roundId, communeIds }: Scope): Promise<PartPopulation> {
  const rows = await query<{ area_id: string; households: number; persons: number | null }>(tx, POPULATIONS, [
    roundId,
    communeIds,
  ]);
  return new Map(rows.map(({ area_id: id, households: all, persons }) => [id, { households: all, persons }]));
}

const addPopulation: ReportStore['addPopulation'] = async (tx, of, by) => {
  await query(tx, `SELECT 1 FROM round_commune WHERE round_id = $1 AND commune_id = $2 FOR UPDATE`, [
    of.roundId,
    of.communeId,
  ]);
  await query(
    tx,
    `INSERT INTO area_population (round_id, area_id, seq, commune_id, households, persons, source, recorded_by)
     SELECT $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7 FROM area_population WHERE round_id = $1 AND area_id = $2`,
    [of.roundId, of.areaId, of.communeId, of.households, of.persons, of.source, by],
  );
};

const DISTANCES = `
  SELECT (floor(c.distance_to_line / 5.0) * 5)::int AS from, count(*)::int AS households
  FROM review_case c JOIN area village ON village.id = c.village_id AND village.path[$4::int] = $3
  LEFT JOIN list_entry e ON e.round_id = c.round_id AND e.household_id = c.household_id
  WHERE c.round_id = $1 AND c.commune_id = ANY ($2::uuid[]) AND e.state IS DISTINCT FROM 'STRUCK'
  GROUP BY 1 ORDER BY 1`;

/** Steps of the law with a village that has ended them: a later step ends the ones before. */
const STEPS = `
  WITH step AS (SELECT * FROM unnest(ARRAY['LIST','REVIEW','MEETING','POSTING','OPINION','RECOGNITION'])
    WITH ORDINALITY AS step (name, place)),
  stands AS (SELECT shown.village_id, step.place - (shown.state = 'RUNNING')::int AS ended
    FROM village_step shown JOIN area village ON village.id = shown.village_id AND village.path[$4::int] = $3
    LEFT JOIN step ON step.name = shown.step WHERE shown.round_id = $1 AND shown.commune_id = ANY ($2::uuid[]))
  SELECT step.name AS step, count(*) FILTER (WHERE stands.ended >= step.place)::int AS finished,
         count(stands.village_id)::int AS villages
  FROM step LEFT JOIN stands ON true GROUP BY step.name, step.place ORDER BY step.place`;

type FrozenRow = Omit<FrozenReport, 'tables'> & { figures: FrozenReport['tables'] };
const frozen: ReportStore['frozen'] = async (tx, roundId, areaId) => {
  const rows = await query<FrozenRow>(
    tx,
    `SELECT id, round_id AS "roundId", area_id AS "areaId", stage, reported, communes, figures, sha256, reference,
            frozen_name AS "frozenName", frozen_at AS "frozenAt"
     FROM report_freeze WHERE round_id = $1 AND area_id = $2 ORDER BY frozen_at`,
    [roundId, areaId],
  );
  return rows.map(({ figures, ...row }) => ({ ...row, tables: figures }));
};

const freeze: ReportStore['freeze'] = async (tx, of, by) => {
  const written = await query(
    tx,
    `INSERT INTO report_freeze (id, round_id, area_id, stage, reported, communes, figures, sha256, reference, frozen_by,
                                frozen_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11) ON CONFLICT (round_id, area_id, stage) DO NOTHING
     RETURNING id`,
    [
      ...[of.id, of.roundId, of.areaId, of.stage, of.reported, of.communes, JSON.stringify(of.tables)],
      ...[of.sha256, of.reference, by, of.frozenName],
    ],
  );
  return written.length > 0;
};

const roundBefore: ReportStore['roundBefore'] = async (tx, year, communeIds) => {
  const [row] = await query<{ roundId: string; communes: number }>(
    tx,
    `SELECT round.id AS "roundId", count(*)::int AS communes
     FROM round JOIN round_commune part ON part.round_id = round.id AND part.commune_id = ANY ($2::uuid[])
     WHERE round.year < $1 AND round.track <> 'IN_YEAR' GROUP BY round.id, round.year
     ORDER BY round.year DESC, communes DESC, round.id LIMIT 1`,
    [year, communeIds],
  );
  return row ?? null;
};

const digest: ReportStore['digest'] = (tables) =>
  createHash('sha256').update(canonicalJson(tables)).digest('hex');

/** Reports in Postgres. */
export const reportRepository: ReportStore = {
  ...{
    communes,
    facts,
    households,
    names,
    movement,
    populations,
    addPopulation,
    frozen,
    digest,
    freeze,
    roundBefore,
  },
  distances: (tx, scope) => query<DistanceBin>(tx, DISTANCES, values(scope)),
  steps: (tx, scope) => query<StepShare>(tx, STEPS, values(scope)),
};
