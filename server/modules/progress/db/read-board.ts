import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  BoardArea,
  BoardUnits,
  HappenedEvent,
  ProgressStore,
  UnitProgress,
  VillageRow,
} from '../app/progress-store.ts';
import type { Reason, StepEvent } from '../domain/step-events.ts';
import { STEPS } from '../domain/steps.ts';
import { UNITS_SQL } from './units-sql.ts';

type UnitRow = Readonly<Record<string, unknown>> & {
  list: 'PART' | 'LATE';
  area_id: string;
  full_name: string;
  villages: number;
  prepared: number;
  changed_at: Date | null;
  version: number;
};

const countsOf = (row: UnitRow): UnitProgress['steps'] =>
  STEPS.map((step) => {
    if (step === 'PREPARATION') return { step, running: row.villages - row.prepared, finished: row.prepared };
    const name = step.toLowerCase();
    return { step, running: Number(row[`${name}_running`]), finished: Number(row[`${name}_finished`]) };
  });

const unitOf = (row: UnitRow): UnitProgress => ({
  areaId: row.area_id,
  name: row.full_name,
  villages: row.villages,
  steps: countsOf(row),
  changedAt: row.changed_at,
  version: row.version,
});

export async function readUnits(tx: Tx, roundId: string, { id, depth }: BoardArea): Promise<BoardUnits> {
  const rows = await query<UnitRow>(tx, UNITS_SQL, [roundId, id, depth]);
  const of = (list: UnitRow['list']) => rows.filter((row) => row.list === list).map(unitOf);
  return { parts: of('PART'), lateCommunes: of('LATE') };
}

/** $1 round, $2 commune, $3 village or null. */
const VILLAGES_SQL = `
SELECT shown.*, village.full_name, counted.rows_without_village
FROM village_step shown
JOIN area village ON village.id = shown.village_id
JOIN commune_progress counted ON counted.round_id = shown.round_id AND counted.commune_id = shown.commune_id
WHERE shown.round_id = $1 AND shown.commune_id = $2 AND ($3::uuid IS NULL OR shown.village_id = $3)
ORDER BY shown.village_id`;

type VillageSqlRow = {
  village_id: string;
  commune_id: string;
  full_name: string;
  step: VillageRow['step'];
  state: VillageRow['state'];
  kind: VillageRow['kind'];
  reason: Reason | null;
  changed_at: Date | null;
  prepared: boolean;
  cases: number;
  waiting: number;
  rows_to_mend: number;
  rows_without_village: number;
  unsettled: number;
  re_review: number;
  meeting_state: VillageRow['outstanding']['meetingState'];
  version: number;
};

const villageOf = (row: VillageSqlRow): VillageRow => ({
  villageId: row.village_id,
  communeId: row.commune_id,
  name: row.full_name,
  step: row.step,
  state: row.state,
  kind: row.kind,
  reason: row.reason,
  changedAt: row.changed_at,
  outstanding: {
    cases: row.cases,
    waiting: row.waiting,
    rowsToMend: row.rows_to_mend,
    rowsWithoutVillage: row.rows_without_village,
    unsettled: row.unsettled,
    reReview: row.re_review,
    meetingState: row.meeting_state,
    prepared: row.prepared,
  },
  version: row.version,
});

export const readVillages: ProgressStore['villages'] = async (tx, roundId, { communeId, villageId }) =>
  (await query<VillageSqlRow>(tx, VILLAGES_SQL, [roundId, communeId, villageId])).map(villageOf);

type EventRow = StepEvent & { village_id: string; at: Date };

export async function readEvents(tx: Tx, roundId: string, villageIds: readonly string[]) {
  const rows = await query<EventRow>(
    tx,
    `SELECT village_id, kind, step, state, reason, at FROM step_event
      WHERE round_id = $1 AND village_id = ANY ($2::uuid[]) ORDER BY village_id, n`,
    [roundId, villageIds],
  );
  const events = new Map<string, HappenedEvent[]>();
  for (const { village_id: id, ...event } of rows) events.set(id, [...(events.get(id) ?? []), event]);
  return events;
}
