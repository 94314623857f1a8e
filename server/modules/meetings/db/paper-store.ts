import { query } from '../../../platform/db/index.ts';
import type { PaperStore } from '../app/paper-store.ts';

/** The question comes closed, with everybody attending as its base. */
const ADD_QUESTION = `
  INSERT INTO motion (id, meeting_id, item_id, purpose, attempt, reason, state, share_numerator, share_denominator,
                      share_comparison, rule_source, base, hand_base, phone_base, paper_base, revision, closed_at,
                      agree, disagree, no_opinion, agreed, hands_agree, hands_disagree, hands_no_opinion, mismatch_reason)
  VALUES ($1, $2, $3, $4, $5, $6, 'CLOSED', $7, $8, $9, $10, $11, $12, 0, $13, 2, clock_timestamp(),
          $14, $15, $16, $17, $18, $19, $20, $21)`;

const ADD_ELECTORS = `
  INSERT INTO elector (motion_id, attendee_id, channel)
  SELECT $1::uuid, person.id, $3 FROM unnest($2::uuid[]) AS person (id)`;

const addQuestion: PaperStore['addQuestion'] = async (tx, question) => {
  const { id, share, result, hands, electorIds } = question;
  const base = electorIds.length;
  const secret = question.form === 'SECRET_BALLOT';
  await query(tx, ADD_QUESTION, [
    ...[id, question.meetingId, question.itemId, question.purpose, question.attempt, question.reason],
    ...[share.numerator, share.denominator, share.comparison, question.ruleSource],
    ...[base, secret ? 0 : base, secret ? base : 0],
    ...[result.agree, result.disagree, result.noOpinion, question.agreed],
    ...[hands?.agree ?? null, hands?.disagree ?? null, hands?.noOpinion ?? null, question.mismatchReason],
  ]);
  await query(tx, ADD_ELECTORS, [id, electorIds, secret ? 'PAPER' : 'HAND']);
  await query(tx, `INSERT INTO paper_question (motion_id, stand_aside) VALUES ($1, $2)`, [
    id,
    question.standAside,
  ]);
};

/** Meetings on paper in Postgres. */
export const paperStore: PaperStore = {
  agendaFixedAt: async (tx, meetingId) => {
    const [first] = await query<{ at: Date }>(
      tx,
      `SELECT at FROM audit_entry WHERE scope = 'meeting:' || $1::text
          AND action IN ('prepare-meeting', 'reconvene-meeting') ORDER BY seq LIMIT 1`,
      [meetingId],
    );
    return first?.at ?? null;
  },
  households: async (tx, meetingId) => {
    const [found] = await query<{ ofVillage: number; listed: number }>(
      tx,
      `SELECT (SELECT count(*)::int FROM household WHERE household.village_id = meeting.village_id
                  AND household.ended_on IS NULL) AS "ofVillage",
              (SELECT count(*)::int FROM agenda_item_case WHERE agenda_item_case.meeting_id = meeting.id) AS listed
         FROM meeting WHERE meeting.id = $1`,
      [meetingId],
    );
    return found ?? { ofVillage: 0, listed: 0 };
  },
  record: async (tx, meetingId, { heldFrom, heldUntil, place, chairName, ...entry }) => {
    await query(
      tx,
      `INSERT INTO paper_entry (meeting_id, held_from, held_until, households, listed, entered_by)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        ...[meetingId, heldFrom, heldUntil],
        ...[entry.householdsRepresented, entry.listedRepresented, entry.enteredBy],
      ],
    );
    await query(
      tx,
      `UPDATE meeting SET place = $2, chair_name = $3, started_at = coalesce(started_at, $4) WHERE id = $1`,
      [meetingId, place, chairName, heldFrom],
    );
  },
  addQuestion,
  withdraw: async (tx, motionId) => {
    await query(tx, `UPDATE motion SET state = 'WITHDRAWN', revision = revision + 1 WHERE id = $1`, [
      motionId,
    ]);
  },
  turnToPaper: async (tx, meetingId) => {
    await query(tx, `UPDATE meeting SET kind = 'PAPER' WHERE id = $1`, [meetingId]);
  },
};
