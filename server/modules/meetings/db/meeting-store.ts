import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { query } from '../../../platform/db/index.ts';
import type { Meeting, MeetingChange, MeetingStore, NewMeeting } from '../app/meeting-store.ts';
import type { AdjournKind, FormOfVote, MeetingKind, MeetingState, StageKind } from '../domain/vocabulary.ts';

export type MeetingRow = {
  id: string;
  code: string;
  round_id: string;
  village_id: string;
  commune_id: string;
  kind: MeetingKind;
  state: MeetingState;
  place: string | null;
  planned_at: Date | null;
  chair_name: string | null;
  form: FormOfVote;
  counters: 1 | 2;
  phone_consent: boolean;
  join_base: string | null;
  agenda_seed: string;
  stage_kind: StageKind;
  stage_item_id: string | null;
  stage_page: number;
  version: number;
  sealed_at: Date | null;
  households_invited: number | null;
  continues_id: string | null;
  adjourn_kind: AdjournKind | null;
  adjourn_reason: string | null;
  cluster_group_id: string | null;
  cluster_no: number | null;
  cluster_name: string | null;
  path: string[];
};

export const MEETING_COLUMNS = `meeting.id, meeting.code, meeting.round_id, meeting.village_id, meeting.commune_id,
  meeting.kind, meeting.state, meeting.place, meeting.planned_at, meeting.chair_name, meeting.form, meeting.counters,
  meeting.phone_consent,
  meeting.join_base, meeting.agenda_seed, meeting.stage_kind, meeting.stage_item_id, meeting.stage_page,
  meeting.version, meeting.sealed_at, meeting.households_invited, meeting.continues_id, meeting.adjourn_kind,
  meeting.adjourn_reason, meeting.cluster_group_id, meeting.cluster_no, meeting.cluster_name, village.path`;

export const meetingOf = (row: MeetingRow): Meeting => ({
  id: row.id,
  code: row.code,
  roundId: row.round_id,
  villageId: row.village_id,
  communeId: row.commune_id,
  kind: row.kind,
  state: row.state,
  place: row.place,
  plannedAt: row.planned_at,
  chairName: row.chair_name,
  form: row.form,
  counters: row.counters,
  phoneConsent: row.phone_consent,
  joinBase: row.join_base,
  agendaSeed: row.agenda_seed,
  stageKind: row.stage_kind,
  stageItemId: row.stage_item_id,
  stagePage: row.stage_page,
  version: row.version,
  sealedAt: row.sealed_at,
  householdsInvited: row.households_invited,
  continuesId: row.continues_id,
  adjournKind: row.adjourn_kind,
  adjournReason: row.adjourn_reason,
  clusterGroupId: row.cluster_group_id,
  clusterNo: row.cluster_no,
  clusterName: row.cluster_name,
  areaPath: row.path,
});

const MEETING = `SELECT ${MEETING_COLUMNS} FROM meeting JOIN area village ON village.id = meeting.village_id`;

async function one(tx: Tx, where: string, value: string): Promise<Meeting | null> {
  const [row] = await query<MeetingRow>(tx, `${MEETING} WHERE ${where}`, [value]);
  return row ? meetingOf(row) : null;
}

/** The columns of a change; whoever adds a field to MeetingChange names its column here. */
const COLUMN_OF: Readonly<Record<keyof MeetingChange, string>> = {
  state: 'state',
  form: 'form',
  counters: 'counters',
  phoneConsent: 'phone_consent',
  phoneConsentAgree: 'phone_consent_agree',
  phoneConsentBase: 'phone_consent_base',
  joinBase: 'join_base',
  stageKind: 'stage_kind',
  stageItemId: 'stage_item_id',
  stagePage: 'stage_page',
  startedAt: 'started_at',
  sealedAt: 'sealed_at',
  householdsInvited: 'households_invited',
  adjournKind: 'adjourn_kind',
  adjournReason: 'adjourn_reason',
};

async function change(tx: Tx, id: string, changed: MeetingChange): Promise<number> {
  const fields = Object.entries(changed) as [keyof MeetingChange, unknown][];
  const sets = fields.map(([field], index) => `${COLUMN_OF[field]} = $${index + 2}`);
  const values = fields.map(([, value]) => value);
  // TypeORM answers an UPDATE … RETURNING with [rows, count]
  const [[row]] = (await query(
    tx,
    `UPDATE meeting SET ${['version = version + 1', ...sets].join(', ')} WHERE id = $1 RETURNING version`,
    [id, ...values],
  )) as unknown as [[{ version: number }]];
  return row.version;
}

async function add(tx: Tx, meeting: NewMeeting): Promise<void> {
  await query(
    tx,
    `INSERT INTO meeting (id, code, round_id, village_id, commune_id, kind, place, planned_at, chair_name, agenda_seed,
       join_base, continues_id, cluster_group_id, cluster_no, cluster_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[meeting.id, meeting.code, meeting.roundId, meeting.villageId, meeting.communeId],
      ...[
        meeting.kind,
        meeting.place,
        meeting.plannedAt,
        meeting.chairName,
        meeting.agendaSeed,
        meeting.joinBase,
        meeting.continuesId ?? null,
      ],
      ...[meeting.cluster?.groupId ?? null, meeting.cluster?.no ?? null, meeting.cluster?.name ?? null],
    ],
  );
}

/** Meetings in Postgres. */
export const meetingStore: MeetingStore = {
  find: (tx, id) => one(tx, 'meeting.id = $1', id),
  lock: (tx, id) => one(tx, 'meeting.id = $1 FOR UPDATE OF meeting', id),
  findByCode: (tx, code) => one(tx, 'meeting.code = $1', code),
  idsOf: async (tx, roundId, communeId) => {
    const rows = await query<{ id: string; village: string }>(
      tx,
      `SELECT meeting.id, village.full_name AS village FROM meeting JOIN area village ON village.id = meeting.village_id
        WHERE meeting.round_id = $1 AND meeting.commune_id = $2
        ORDER BY meeting.planned_at NULLS LAST, meeting.id`,
      [roundId, communeId],
    );
    return inReadingOrder(rows, ({ village }) => village).map(({ id }) => id);
  },
  unsealedOf: async (tx, roundId, villageId) => {
    const found = await query(
      tx,
      `SELECT 1 FROM meeting WHERE round_id = $1 AND village_id = $2 AND state <> 'SEALED' AND kind <> 'REHEARSAL'
       UNION ALL
       SELECT 1 FROM meeting_cluster_group WHERE round_id = $1 AND village_id = $2 AND state = 'OPEN'`,
      [roundId, villageId],
    );
    return found.length > 0;
  },
  continuedBy: async (tx, id) => {
    const rows = await query<{ id: string }>(tx, `SELECT id FROM meeting WHERE continues_id = $1`, [id]);
    return rows[0]?.id ?? null;
  },
  toContinue: async (tx, roundId, villageId) => {
    const rows = await query<{ id: string }>(
      tx,
      `SELECT id FROM meeting first WHERE round_id = $1 AND village_id = $2 AND adjourn_kind IS NOT NULL
          AND kind <> 'REHEARSAL' AND cluster_no IS NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE continues_id = first.id)`,
      [roundId, villageId],
    );
    return rows[0]?.id ?? null;
  },
  add,
  change,
};
