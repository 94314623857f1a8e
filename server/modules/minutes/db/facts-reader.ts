import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { FactsReader } from '../app/ports.ts';
import type {
  MeetingFacts,
  RecordedAct,
  RecordedDecision,
  RecordedEntry,
  RecordedNote,
  RecordedPerson,
} from '../domain/meeting-record.ts';
import { iso } from './iso.ts';
import { readItems } from './read-items.ts';
import { readMeeting } from './read-meeting.ts';
import { readMotions } from './read-motions.ts';

const PEOPLE = `
  SELECT id, name, birth_year AS "birthYear", to_name AS "toName", role, counts, household_id AS "householdId",
         ${iso('checked_in_at')} AS "checkedInAt", ${iso('checked_out_at')} AS "checkedOutAt"
    FROM attendee WHERE meeting_id = $1 ORDER BY checked_in_at, id`;

/** Of the households on the agenda of this meeting: those for whom somebody came, at any time of the evening; on paper as entered. */
const HOUSEHOLDS = `
  SELECT count(DISTINCT review_case.household_id)::int AS listed,
         coalesce((SELECT paper.listed FROM paper_entry paper WHERE paper.meeting_id = $1),
                  count(DISTINCT review_case.household_id) FILTER (WHERE attendee.id IS NOT NULL)::int) AS represented
    FROM agenda_item_case placed
    JOIN review_case ON review_case.id = placed.case_id
    LEFT JOIN attendee ON attendee.meeting_id = placed.meeting_id AND attendee.household_id = review_case.household_id
   WHERE placed.meeting_id = $1`;

const DECISIONS = `
  SELECT decision.motion_id AS "motionId", case_id AS "caseId", outcome, start_class AS "startClass",
         end_class AS "endClass", movement_cause AS cause, persons
    FROM decision JOIN motion ON motion.id = decision.motion_id
   WHERE motion.meeting_id = $1 ORDER BY decision.seq`;

const ACTS = `SELECT kind, n, m, passed, data FROM meeting_act WHERE meeting_id = $1 ORDER BY seq`;

const NOTES = `SELECT item_id AS "itemId", kind, text FROM meeting_note WHERE meeting_id = $1 ORDER BY at, id`;

const LOG = `
  SELECT scope, seq::int, actor, action, subject, data, prev_hash AS "prevHash", hash
    FROM audit_entry WHERE scope = 'meeting:' || $1 ORDER BY audit_entry.seq`;

async function facts(tx: Tx, meetingId: string): Promise<MeetingFacts> {
  const of = [meetingId];
  const [households] = await query<MeetingFacts['households']>(tx, HOUSEHOLDS, of);
  return {
    meeting: await readMeeting(tx, meetingId),
    people: await query<RecordedPerson>(tx, PEOPLE, of),
    households: households ?? { listed: 0, represented: 0 },
    items: await readItems(tx, meetingId),
    motions: await readMotions(tx, meetingId),
    decisions: await query<RecordedDecision>(tx, DECISIONS, of),
    acts: await query<RecordedAct>(tx, ACTS, of),
    notes: await query<RecordedNote>(tx, NOTES, of),
  };
}

/** The facts of a meeting in Postgres; a fixed number of statements however many people and households. */
export const factsReader: FactsReader = {
  facts,
  log: (tx, meetingId) => query<RecordedEntry>(tx, LOG, [meetingId]),
};
