import type { Tx } from '../../../kernel/ports.ts';
import { newId } from '../../../kernel/ids.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  AttendanceEvent,
  Attendee,
  AttendeeChange,
  AttendeeStore,
  NewAttendee,
  Voter,
} from '../app/attendee-store.ts';
import type { AttendeeRole, Channel, NotCounted } from '../domain/vocabulary.ts';

export type AttendeeRow = {
  id: string;
  meeting_id: string;
  person_key: string;
  name: string;
  search_key: string;
  to_name: string | null;
  birth_year: number | null;
  role: AttendeeRole;
  household_id: string | null;
  counts: boolean;
  not_counted: NotCounted | null;
  channel: Channel;
  phone_joined: boolean;
  checked_in_at: Date;
  checked_out_at: Date | null;
  version: number;
};

export const ATTENDEE = `SELECT id, meeting_id, person_key, name, search_key, to_name, birth_year, role, household_id,
  counts, not_counted, channel, phone_joined, checked_in_at, checked_out_at, version FROM attendee`;

export const attendeeOf = (row: AttendeeRow): Attendee => ({
  id: row.id,
  meetingId: row.meeting_id,
  personKey: row.person_key,
  name: row.name,
  searchKey: row.search_key,
  toName: row.to_name,
  birthYear: row.birth_year,
  role: row.role,
  householdId: row.household_id,
  counts: row.counts,
  notCounted: row.not_counted,
  channel: row.channel,
  phoneJoined: row.phone_joined,
  checkedInAt: row.checked_in_at,
  checkedOutAt: row.checked_out_at,
  version: row.version,
});

const some = async (tx: Tx, where: string, values: readonly unknown[]): Promise<Attendee[]> =>
  (await query<AttendeeRow>(tx, `${ATTENDEE} WHERE ${where}`, values)).map(attendeeOf);

/** The attendee row holds the first coming and the last going; these hold all of them. */
const addEvent = (tx: Tx, attendeeId: string, kind: AttendanceEvent['kind']): Promise<unknown> =>
  query(
    tx,
    `INSERT INTO attendance_event (id, meeting_id, attendee_id, kind)
     SELECT $1, meeting_id, id, $3 FROM attendee WHERE id = $2`,
    [newId(), attendeeId, kind],
  );

async function add(tx: Tx, attendee: NewAttendee): Promise<void> {
  await query(
    tx,
    `INSERT INTO attendee (id, meeting_id, person_key, name, search_key, to_name, birth_year, role, household_id, counts,
                           not_counted, channel, slip_hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text IS NULL, $10, $11, $12)`,
    [
      ...[attendee.id, attendee.meetingId, attendee.personKey, attendee.name, attendee.searchKey],
      ...[attendee.toName, attendee.birthYear, attendee.role, attendee.householdId, attendee.notCounted],
      ...[attendee.channel, attendee.slipHash],
    ],
  );
  await addEvent(tx, attendee.id, 'IN');
}

const SET: { readonly [Field in keyof Required<AttendeeChange>]: (place: string) => string } = {
  role: (place) => `role = ${place}`,
  notCounted: (place) => `not_counted = ${place}::text, counts = ${place}::text IS NULL`,
  channel: (place) => `channel = ${place}`,
  phoneJoined: (place) => `phone_joined = ${place}`,
  slipHash: (place) => `slip_hash = ${place}`,
  present: (place) => `checked_out_at = CASE WHEN ${place}::boolean THEN NULL ELSE clock_timestamp() END`,
};

async function change(tx: Tx, id: string, changed: AttendeeChange): Promise<void> {
  const fields = Object.entries(changed) as [keyof AttendeeChange, unknown][];
  const sets = fields.map(([field], index) => SET[field](`$${index + 2}`));
  const values = fields.map(([, value]) => value);
  await query(tx, `UPDATE attendee SET ${['version = version + 1', ...sets].join(', ')} WHERE id = $1`, [
    id,
    ...values,
  ]);
  if (changed.present !== undefined) await addEvent(tx, id, changed.present ? 'IN' : 'OUT');
}

/** People attending, in Postgres. */
export const attendeeStore: AttendeeStore = {
  find: async (tx, id) => (await some(tx, 'id = $1', [id]))[0] ?? null,
  findBySlip: async (tx, slipHash) => (await some(tx, 'slip_hash = $1', [slipHash]))[0] ?? null,
  of: (tx, meetingId) => some(tx, 'meeting_id = $1 ORDER BY checked_in_at, id', [meetingId]),
  events: (tx, meetingIds) =>
    query<AttendanceEvent & { meetingId: string }>(
      tx,
      `SELECT meeting_id AS "meetingId", attendee_id AS "attendeeId", kind, at FROM attendance_event
        WHERE meeting_id = ANY ($1::uuid[]) ORDER BY seq`,
      [meetingIds],
    ),
  voters: (tx, meetingId) =>
    query<Voter>(
      tx,
      `SELECT id, channel, phone_joined AS "phoneJoined" FROM attendee
        WHERE meeting_id = $1 AND counts AND checked_out_at IS NULL ORDER BY id`,
      [meetingId],
    ),
  add,
  change,
};
