import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { MovementKind } from '../../assessments/index.ts';
import type { HallReader, Pulse } from '../app/hall-reader.ts';
import type { HallHousehold, HallItem, HallMotion, HallState } from '../app/hall-state.ts';
import type { QuorumState } from '../domain/quorum.ts';
import type { AgendaItemState, AgendaSection } from '../domain/vocabulary.ts';
import { motionById, motionsOf, readTurnout } from './hall-motions.ts';
import { quorumReader } from './quorum-reader.ts';
import { MEETING_COLUMNS, type MeetingRow } from './meeting-store.ts';

type HallRow = MeetingRow & { round_name: string; year: number; village_name: string; commune_name: string };
type AttendanceRow = { meeting_id: string; counted: number; not_counted: number; phones: number };
type AgendaRow = {
  meeting_id: string;
  item_id: string;
  position: number;
  section: AgendaSection;
  movement: MovementKind | null;
  state: AgendaItemState;
  case_id: string;
  head_name: string;
  to_name: string | null;
  start_class: HouseholdClass;
  scored_class: HouseholdClass;
  b1: number;
  b1_line: number;
  deprived_count: number;
  other_opinion: boolean;
};

const HALL = `
  SELECT ${MEETING_COLUMNS}, round.name AS round_name, round.year, village.full_name AS village_name,
         commune.full_name AS commune_name
    FROM meeting
    JOIN round ON round.id = meeting.round_id
    JOIN area village ON village.id = meeting.village_id
    JOIN area commune ON commune.id = meeting.commune_id
   WHERE meeting.id = ANY ($1::uuid[])`;

const ATTENDANCE = `
  SELECT meeting_id, count(*) FILTER (WHERE counts)::int AS counted,
         count(*) FILTER (WHERE NOT counts)::int AS not_counted,
         count(*) FILTER (WHERE counts AND channel = 'PHONE' AND phone_joined)::int AS phones
    FROM attendee WHERE meeting_id = ANY ($1::uuid[]) AND checked_out_at IS NULL
   GROUP BY meeting_id`;

/** Public columns only; a household heard alone has another opinion, its own or one from the floor. */
const AGENDA = `
  SELECT item.meeting_id, item.id AS item_id, item.position, item.section, item.movement, item.state,
         review_case.id AS case_id, household.head_name, household.to_name, review_case.start_class,
         review_case.scored_class, review_case.b1, review_case.b1_line,
         cardinality(review_case.deprived) AS deprived_count,
         item.section = 'ONE_BY_ONE' OR review_case.other_opinion_kinds <> '{}' AS other_opinion
    FROM agenda_item item
    JOIN agenda_item_case placed ON placed.item_id = item.id
    JOIN review_case ON review_case.id = placed.case_id
    JOIN household ON household.id = review_case.household_id
   WHERE item.meeting_id = ANY ($1::uuid[])
   ORDER BY item.meeting_id, item.position, household.code, review_case.id`;

const householdOf = (row: AgendaRow): HallHousehold => ({
  caseId: row.case_id,
  headName: row.head_name,
  toName: row.to_name,
  startClass: row.start_class,
  scoredClass: row.scored_class,
  b1: row.b1,
  b1Line: row.b1_line,
  deprivedCount: row.deprived_count,
  hasOtherOpinion: row.other_opinion,
});

/** The items with their households, and the latest result of each. */
function itemsOf(rows: readonly AgendaRow[], motions: readonly HallMotion[]): HallItem[] {
  const households = new Map<string, HallHousehold[]>();
  for (const row of rows)
    households.set(row.item_id, [...(households.get(row.item_id) ?? []), householdOf(row)]);
  const results = new Map(motions.map(({ itemId, result }) => [itemId, result]));
  const firsts = rows.filter((row, index) => rows[index - 1]?.item_id !== row.item_id);
  return firsts.map((row) => ({
    id: row.item_id,
    position: row.position,
    section: row.section,
    movement: row.movement,
    state: row.state,
    households: households.get(row.item_id) ?? [],
    result: results.get(row.item_id) ?? null,
  }));
}

/** The open motion; else the last one of what the room looks at. */
function motionOnStage({ stage_kind, stage_item_id }: HallRow, motions: readonly HallMotion[]) {
  const open = motions.find(({ state }) => state === 'OPEN');
  if (open) return open;
  const shown = (motion: HallMotion): boolean =>
    stage_kind === 'CLOSING' || stage_kind === 'ENDED'
      ? motion.purpose === 'CLOSING'
      : stage_kind === 'ITEM' && motion.itemId === stage_item_id;
  return motions.findLast(shown) ?? null;
}

type Parts = {
  readonly attendance: AttendanceRow | undefined;
  readonly quorum: QuorumState | null;
  readonly agendaRows: readonly AgendaRow[];
  readonly motions: readonly HallMotion[];
};

function hallOf(row: HallRow, { attendance, quorum, agendaRows, motions }: Parts): HallState {
  const agenda = itemsOf(agendaRows, motions);
  const motion = motionOnStage(row, motions);
  const currentId = motion?.itemId ?? row.stage_item_id;
  const closing = motions.findLast(({ purpose, result }) => purpose === 'CLOSING' && result !== null);
  return {
    meetingId: row.id,
    code: row.code,
    version: row.version,
    roundName: row.round_name,
    year: row.year,
    villageName: row.cluster_name === null ? row.village_name : `${row.village_name} – ${row.cluster_name}`,
    ofCluster: row.cluster_no !== null,
    communeName: row.commune_name,
    kind: row.kind,
    state: row.state,
    phoneConsent: row.phone_consent,
    form: row.form,
    counters: row.counters,
    joinBase: row.join_base,
    place: row.place,
    chairName: row.chair_name,
    sealedAt: row.sealed_at,
    attendance: {
      counted: attendance?.counted ?? 0,
      notCounted: attendance?.not_counted ?? 0,
      phones: attendance?.phones ?? 0,
    },
    quorum,
    adjourned: row.adjourn_kind !== null,
    stage: { kind: row.stage_kind, itemId: row.stage_item_id, page: row.stage_page },
    agenda,
    currentItem: agenda.find(({ id }) => id === currentId) ?? null,
    motion,
    closing: closing?.result ?? null,
    confirmedByHands: closing?.result?.agreed ?? false,
  };
}

async function halls(tx: Tx, meetingIds: readonly string[]): Promise<ReadonlyMap<string, HallState>> {
  const rows = await query<HallRow>(tx, HALL, [meetingIds]);
  const attendance = await query<AttendanceRow>(tx, ATTENDANCE, [meetingIds]);
  const agenda = Map.groupBy(await query<AgendaRow>(tx, AGENDA, [meetingIds]), (row) => row.meeting_id);
  const motions = await motionsOf(tx, meetingIds);
  const quorums = await quorumReader.ofAll(tx, meetingIds);
  const present = new Map(attendance.map((row) => [row.meeting_id, row]));
  return new Map(
    rows.map((row) => [
      row.id,
      hallOf(row, {
        attendance: present.get(row.id),
        quorum: quorums.get(row.id)?.state ?? null,
        agendaRows: agenda.get(row.id) ?? [],
        motions: motions.get(row.id) ?? [],
      }),
    ]),
  );
}

/** The hall in Postgres. */
export const hallReader: HallReader = {
  halls,
  motion: motionById,
  turnout: readTurnout,
  pulses: (tx, meetingIds) =>
    query<Pulse>(
      tx,
      `SELECT meeting.id AS "meetingId", meeting.version,
              (SELECT count(*)::int FROM motion JOIN elector ON elector.motion_id = motion.id AND elector.counted > 0
                WHERE motion.meeting_id = meeting.id AND motion.state = 'OPEN') AS phones
         FROM meeting WHERE meeting.id = ANY ($1::uuid[])`,
      [meetingIds],
    ),
};
