import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import { isPrepared } from '../../preparation/index.ts';
import type {
  CommuneHead,
  CommuneKey,
  NewEvents,
  NewPaper,
  ProgressStore,
  Situation,
} from '../app/progress-store.ts';
import { readEvents, readUnits, readVillages } from './read-board.ts';
import { RECOUNT_SQL } from './recount-sql.ts';
import { HEAD_SQL, PROJECT_SQL, SITUATIONS_SQL } from './situation-sql.ts';

async function lockCommune(tx: Tx, { roundId, communeId }: CommuneKey): Promise<boolean> {
  const lock = () =>
    query(tx, `SELECT 1 FROM commune_progress WHERE round_id = $1 AND commune_id = $2 FOR UPDATE`, [
      roundId,
      communeId,
    ]);
  if ((await lock()).length > 0) return true;
  await query(
    tx,
    `INSERT INTO commune_progress (round_id, commune_id)
     SELECT round_id, commune_id FROM round_commune WHERE round_id = $1 AND commune_id = $2
     ON CONFLICT DO NOTHING`,
    [roundId, communeId],
  );
  return (await lock()).length > 0;
}

type HeadRow = {
  path: string[];
  track: CommuneHead['track'];
  version: number;
  papers: string[];
  rows_without_village: number;
  reported: boolean;
  opinion: boolean;
  recognised: boolean;
};

async function head(tx: Tx, { roundId, communeId }: CommuneKey): Promise<CommuneHead | null> {
  const [row] = await query<HeadRow>(tx, HEAD_SQL, [roundId, communeId]);
  if (!row) return null;
  const { path: areaPath, rows_without_village: rowsWithoutVillage, ...rest } = row;
  return { ...rest, areaPath, rowsWithoutVillage };
}

type SituationRow = {
  id: string;
  full_name: string;
  version: number;
  events: number;
  agendas: number;
  meetings: number;
  prepared: boolean;
  step: Situation['standing']['step'] | null;
  state: Situation['standing']['state'] | null;
  kind: Situation['standing']['kind'];
  cases: number;
  unsettled: number;
  re_review: number;
  waiting: number;
  rows: number;
  meeting_state: Situation['facts']['meetingState'];
  started: boolean;
  ended: boolean;
  closed_empty: boolean | null;
};

function standingOf({ step, state, kind, prepared, events, agendas }: SituationRow): Situation['standing'] {
  if (step && state) return { step, state, kind, prepared, events, agendas };
  const at = { step: 'PREPARATION', state: prepared ? 'FINISHED' : 'RUNNING' } as const;
  return { ...at, kind: prepared ? 'PREPARED' : null, prepared, events, agendas };
}

function situationOf(row: SituationRow, of: CommuneHead): Situation {
  const { reported, opinion, recognised, rowsWithoutVillage } = of;
  const posting = row.ended ? 'ENDED' : row.started ? 'STARTED' : 'NONE';
  return {
    villageId: row.id,
    name: row.full_name,
    version: row.version,
    standing: standingOf(row),
    facts: {
      ...{ cases: row.cases, waiting: row.waiting, rowsToMend: row.rows, rowsWithoutVillage },
      ...{ unsettled: row.unsettled, reReview: row.re_review, meetingState: row.meeting_state },
      ...{ prepared: isPrepared(of.papers), posting, reported, opinion, recognised },
      ...{ meetings: row.meetings, closedEmpty: row.closed_empty ?? false },
    },
  };
}

async function situations(tx: Tx, key: CommuneKey, of: CommuneHead, villageId: string | null) {
  const values = [key.roundId, key.communeId, villageId];
  const rows = await query<SituationRow>(tx, SITUATIONS_SQL, values);
  return rows.map((row) => situationOf(row, of));
}

async function addEvents(tx: Tx, key: CommuneKey, villages: readonly NewEvents[], sourceRef: string) {
  const rows = villages.flatMap(({ villageId, after, events }) =>
    events.map((event, index) => ({ ...event, village_id: villageId, n: after + index + 1 })),
  );
  await query(
    tx,
    `INSERT INTO step_event (round_id, commune_id, village_id, n, kind, step, state, reason, source_ref)
     SELECT $1, $2, village_id, n, kind, step, state, reason, $4
     FROM jsonb_to_recordset($3::jsonb) AS e (village_id uuid, n int, kind text, step text, state text, reason jsonb)
     ORDER BY village_id, n`,
    [key.roundId, key.communeId, JSON.stringify(rows), sourceRef],
  );
}

async function projectVillages(tx: Tx, key: CommuneKey, villages: readonly Situation[]): Promise<boolean> {
  const rows = villages.map(({ villageId, facts }) => ({
    village_id: villageId,
    cases: facts.cases,
    waiting: facts.waiting,
    rows_to_mend: facts.rowsToMend,
    unsettled: facts.unsettled,
    re_review: facts.reReview,
    meeting_state: facts.meetingState,
  }));
  const written = await query(tx, PROJECT_SQL, [key.roundId, key.communeId, JSON.stringify(rows)]);
  return written.length > 0;
}

async function recount(tx: Tx, key: CommuneKey, of: CommuneHead, changed: boolean): Promise<boolean> {
  const values = [key.roundId, key.communeId, of.rowsWithoutVillage, of.papers, changed];
  return (await query(tx, RECOUNT_SQL, values)).length > 0;
}

async function addPaper(tx: Tx, paper: NewPaper): Promise<boolean> {
  const added = await query(
    tx,
    `INSERT INTO step_paper (id, round_id, area_id, kind, number, dated, places, reason, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (round_id, area_id, kind) DO NOTHING RETURNING id`,
    [
      ...[paper.id, paper.roundId, paper.areaId, paper.kind, paper.number],
      ...[paper.dated, paper.places, paper.reason, paper.recordedBy],
    ],
  );
  return added.length > 0;
}

const HAS_VILLAGES = `EXISTS (SELECT FROM area v WHERE v.parent_id = commune.id AND v.level = 'VILLAGE')`;

/** Progress in Postgres. */
export const progressRepository: ProgressStore = {
  lockCommune,
  head,
  situations,
  addEvents,
  projectVillages,
  recount,
  addPaper,
  communesWithin: async (tx, roundId, areaId) => {
    const rows = await query<{ id: string }>(
      tx,
      `SELECT commune.id FROM round_commune part JOIN area commune ON commune.id = part.commune_id
        WHERE part.round_id = $1 AND $2::uuid = ANY (commune.path) AND ${HAS_VILLAGES} ORDER BY commune.id`,
      [roundId, areaId],
    );
    return rows.map(({ id }) => id);
  },
  communesNeverCounted: async (tx) => {
    await query(
      tx,
      `INSERT INTO commune_progress (round_id, commune_id)
       SELECT part.round_id, part.commune_id FROM round_commune part JOIN area commune ON commune.id = part.commune_id
        WHERE NOT ${HAS_VILLAGES} ON CONFLICT DO NOTHING`,
    );
    return query<CommuneKey>(
      tx,
      `SELECT part.round_id AS "roundId", part.commune_id AS "communeId" FROM round_commune part
        WHERE NOT EXISTS (SELECT FROM commune_progress counted
                           WHERE counted.round_id = part.round_id AND counted.commune_id = part.commune_id)
        ORDER BY part.round_id, part.commune_id`,
    );
  },
  units: readUnits,
  villages: readVillages,
  events: readEvents,
};
