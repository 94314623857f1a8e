import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { DeskReader } from '../app/desk-reader.ts';
import type { DeskState, MeetingLink, MeetingNote } from '../app/desk-state.ts';
import type { ReconciledMotion } from '../domain/reconcile.ts';
import type { AgendaSection, MotionPurpose } from '../domain/vocabulary.ts';
import { deskCounts } from './desk-counts.ts';
import { deskPeople } from './desk-people.ts';
import { hallReader } from './hall-reader.ts';
import { MEETING_COLUMNS, meetingOf, type MeetingRow } from './meeting-store.ts';

type Of<T> = T & { readonly meetingId: string };
const byMeeting = <T extends { meetingId: string }>(rows: T[]) =>
  Map.groupBy(rows, ({ meetingId }) => meetingId);

const readNotes = (tx: Tx, ids: readonly string[]) =>
  query<Of<MeetingNote>>(
    tx,
    `SELECT id, meeting_id AS "meetingId", item_id AS "itemId", kind, text, at FROM meeting_note
      WHERE meeting_id = ANY ($1::uuid[]) ORDER BY at, id`,
    [ids],
  );

const readLinks = (tx: Tx, ids: readonly string[]) =>
  query<Of<MeetingLink>>(
    tx,
    `SELECT id, meeting_id AS "meetingId", role, expires_at AS "expiresAt",
            revoked_at IS NOT NULL OR expires_at <= clock_timestamp() OR EXISTS (
              SELECT 1 FROM hand_over WHERE access_id = meeting_access.id AND used_at IS NULL
                 AND opens_until <= clock_timestamp()) AS revoked
       FROM meeting_access WHERE meeting_id = ANY ($1::uuid[]) ORDER BY expires_at, id`,
    [ids],
  );

const readNearLine = (tx: Tx, ids: readonly string[]) =>
  query<Of<{ caseId: string }>>(
    tx,
    `SELECT placed.meeting_id AS "meetingId", placed.case_id AS "caseId"
       FROM agenda_item_case placed JOIN review_case ON review_case.id = placed.case_id AND review_case.near_line
      WHERE placed.meeting_id = ANY ($1::uuid[]) ORDER BY placed.case_id`,
    [ids],
  );

async function desks(tx: Tx, ids: readonly string[]): Promise<Omit<DeskState, 'rule'>[]> {
  const meetings = await query<MeetingRow>(
    tx,
    `SELECT ${MEETING_COLUMNS} FROM meeting JOIN area village ON village.id = meeting.village_id
      WHERE meeting.id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], meeting.id)`,
    [ids],
  );
  const people = await deskPeople(tx, ids);
  const counts = await deskCounts(tx, ids);
  const notes = byMeeting(await readNotes(tx, ids));
  const links = byMeeting(await readLinks(tx, ids));
  const nearLine = byMeeting(await readNearLine(tx, ids));
  const halls = await hallReader.halls(tx, ids);
  return meetings.flatMap((row) => {
    const hall = halls.get(row.id);
    if (!hall) return [];
    const near = nearLine.get(row.id) ?? [];
    return {
      meeting: meetingOf(row),
      ...people(row.id),
      ...counts(row.id),
      notes: notes.get(row.id) ?? [],
      links: links.get(row.id) ?? [],
      nearLineCaseIds: near.map(({ caseId }) => caseId),
      hall,
    };
  });
}

type ReconciledRow = {
  meeting_id: string;
  motion_id: string;
  purpose: MotionPurpose;
  attempt: number;
  section: AgendaSection | null;
  movement: string | null;
  head_name: string | null;
  households: number;
  base: number;
  hand_base: number;
  phone_base: number;
  paper_base: number;
  sheets_returned: number | null;
  hands_agree: number | null;
  hands_disagree: number | null;
  hands_no_opinion: number | null;
  phone_ballots: number;
  phones_aside: number;
  agree: number;
  disagree: number;
  no_opinion: number;
  agreed: boolean | null;
  mismatch_reason: string | null;
};

const RECONCILIATION = `
  SELECT motion.id AS motion_id, motion.meeting_id, motion.purpose, motion.attempt, item.section, item.movement, heard.head_name,
         coalesce(heard.households, 0)::int AS households, motion.base, motion.hand_base, motion.phone_base,
         motion.paper_base, (SELECT returned FROM paper_count WHERE motion_id = motion.id ORDER BY seq DESC LIMIT 1)
           AS sheets_returned,
         motion.hands_agree, motion.hands_disagree, motion.hands_no_opinion,
         (SELECT count(*)::int FROM elector WHERE elector.motion_id = motion.id AND elector.counted > 0)
           AS phone_ballots,
         (SELECT count(*)::int FROM elector
           WHERE elector.motion_id = motion.id AND elector.channel = 'PHONE' AND elector.stands_aside) AS phones_aside,
         motion.agree, motion.disagree, motion.no_opinion, motion.agreed, motion.mismatch_reason
    FROM motion
    LEFT JOIN agenda_item item ON item.id = motion.item_id
    LEFT JOIN LATERAL (
      SELECT count(*) AS households, min(household.head_name) FILTER (WHERE item.section = 'ONE_BY_ONE') AS head_name
        FROM agenda_item_case placed
        JOIN review_case ON review_case.id = placed.case_id
        JOIN household ON household.id = review_case.household_id
       WHERE placed.item_id = item.id
    ) heard ON true
   WHERE motion.meeting_id = ANY ($1::uuid[]) AND motion.state = 'CLOSED'
   ORDER BY motion.opened_at, motion.id`;

const reconciledOf = (row: ReconciledRow): ReconciledMotion => ({
  motionId: row.motion_id,
  meetingId: row.meeting_id,
  purpose: row.purpose,
  attempt: row.attempt,
  section: row.section,
  movement: row.movement,
  headName: row.head_name,
  households: row.households,
  base: row.base,
  handBase: row.hand_base,
  phoneBase: row.phone_base,
  paperBase: row.paper_base,
  sheetsReturned: row.sheets_returned,
  phonesAside: row.phones_aside,
  hands:
    row.hands_agree === null
      ? null
      : {
          agree: row.hands_agree,
          disagree: row.hands_disagree ?? 0,
          noOpinion: row.hands_no_opinion ?? 0,
        },
  phoneBallots: row.phone_ballots,
  result: { agree: row.agree, disagree: row.disagree, noOpinion: row.no_opinion },
  agreed: row.agreed,
  reason: row.mismatch_reason,
});

/** The desk in Postgres. */
export const deskReader: DeskReader = {
  desks,
  reconciliation: async (tx, meetingIds) =>
    (await query<ReconciledRow>(tx, RECONCILIATION, [meetingIds])).map(reconciledOf),
};
