import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { DeskState } from '../app/desk-state.ts';
import type { Relation } from '../app/relation-store.ts';
import type { VotersBy } from '../domain/vocabulary.ts';
import { actStore } from './act-store.ts';
import { ATTENDEE, attendeeOf, attendeeStore, type AttendeeRow } from './attendee-store.ts';
import { quorumReader } from './quorum-reader.ts';
import { standAsideStore } from './stand-aside-store.ts';

type Of<T> = T & { readonly meetingId: string };
const byMeeting = <T extends { meetingId: string }>(rows: readonly T[]) =>
  Map.groupBy(rows, ({ meetingId }) => meetingId);

const readRelations = (tx: Tx, ids: readonly string[]) =>
  query<Of<Relation>>(
    tx,
    `SELECT placed.meeting_id AS "meetingId", relation.id, relation.case_id AS "caseId", relation.of_whom AS "ofWhom",
            relation.person_name AS "personName", relation.attendee_id AS "attendeeId", relation.kinship,
            relation.declared_at AS "declaredAt"
       FROM agenda_item_case placed
       JOIN declared_relation relation ON relation.case_id = placed.case_id AND relation.withdrawn_at IS NULL
      WHERE placed.meeting_id = ANY ($1::uuid[]) ORDER BY relation.declared_at, relation.id`,
    [ids],
  );

const readSettings = (tx: Tx, ids: readonly string[]) =>
  query<{ meetingId: string; votersBy: VotersBy; continuedBy: string | null }>(
    tx,
    `SELECT meeting.id AS "meetingId", coalesce(rule.voters_by, 'PERSON') AS "votersBy", next.id AS "continuedBy"
       FROM meeting
       LEFT JOIN attendance_rule rule ON rule.round_id = meeting.round_id AND rule.commune_id = meeting.commune_id
       LEFT JOIN meeting next ON next.continues_id = meeting.id
      WHERE meeting.id = ANY ($1::uuid[])`,
    [ids],
  );

export type DeskPeople = Pick<
  DeskState,
  'attendees' | 'events' | 'acts' | 'standAsides' | 'relations' | 'quorumRule' | 'votersBy' | 'continuedBy'
>;

/** Everything about people of these meetings; the number of statements does not depend on how many. */
export async function deskPeople(tx: Tx, ids: readonly string[]): Promise<(meetingId: string) => DeskPeople> {
  const sql = `${ATTENDEE} WHERE meeting_id = ANY ($1::uuid[]) ORDER BY checked_in_at, id`;
  const attendees = byMeeting((await query<AttendeeRow>(tx, sql, [ids])).map(attendeeOf));
  const events = byMeeting(await attendeeStore.events(tx, ids));
  const acts = byMeeting(await actStore.ofAll(tx, ids));
  const standAsides = byMeeting(await standAsideStore.ofMeetings(tx, ids));
  const relations = byMeeting(await readRelations(tx, ids));
  const quorums = await quorumReader.ofAll(tx, ids);
  const settings = new Map((await readSettings(tx, ids)).map((row) => [row.meetingId, row]));
  return (id) => ({
    attendees: attendees.get(id) ?? [],
    events: events.get(id) ?? [],
    acts: acts.get(id) ?? [],
    standAsides: standAsides.get(id) ?? [],
    relations: relations.get(id) ?? [],
    quorumRule: quorums.get(id)?.rule ?? null,
    votersBy: settings.get(id)?.votersBy ?? 'PERSON',
    continuedBy: settings.get(id)?.continuedBy ?? null,
  });
}
