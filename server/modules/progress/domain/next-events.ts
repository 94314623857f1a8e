import type { Facts, Standing } from './situation.ts';
import { forward, FORWARD_KINDS, isOfPreparation, type EventKind, type StepEvent } from './step-events.ts';
import { rankOf, type Track } from './steps.ts';

/** Up to the meeting. Null: nothing of the village is on the list, and nobody has said that this is so. */
function upToMeeting(facts: Facts): Exclude<EventKind, 'SENT_BACK'> | null {
  const { cases, waiting, rowsToMend, unsettled, reReview, meetingState } = facts;
  if (meetingState === 'PREPARED' || meetingState === 'ADJOURNED') return 'AGENDA_FIXED';
  if (meetingState === 'IN_SESSION') return 'MEETING_STARTED';
  if (meetingState === 'SEALED') {
    // QĐ 24/2021 Đ.4 k.3: what was not agreed is reviewed again (step 2), then met on again (step 3)
    if (reReview + waiting + rowsToMend > 0) return 'REVIEW_STARTED';
    return unsettled > 0 ? 'REVIEW_COMPLETED' : 'MEETING_SETTLED';
  }
  if (cases + waiting + rowsToMend === 0)
    return facts.closedEmpty && facts.rowsWithoutVillage === 0 ? 'EMPTY_LIST_CLOSED' : null;
  if (rowsToMend + facts.rowsWithoutVillage > 0 || cases === 0) return 'LIST_STARTED';
  return waiting > 0 ? 'REVIEW_STARTED' : 'REVIEW_COMPLETED';
}

/** After the meeting: each step by its own paper, and only when the step before it is finished. */
function afterMeeting(facts: Facts, track: Track): Exclude<EventKind, 'SENT_BACK'> {
  if (facts.posting === 'NONE') return 'MEETING_SETTLED';
  if (facts.posting === 'STARTED') return 'POSTING_STARTED';
  if (track === 'IN_YEAR') return facts.recognised ? 'RECOGNISED' : 'POSTING_ENDED';
  if (!facts.reported) return 'POSTING_ENDED';
  if (!facts.opinion) return 'OPINION_ASKED';
  return facts.recognised ? 'RECOGNISED' : 'OPINION_RECEIVED';
}

/** Once it is posted, what comes later is a complaint or feedback inside step 4: a village goes back before that only. */
const isPosted = (standing: Standing): boolean => rankOf(standing) >= rankOf(forward('POSTING_STARTED'));

function destination(standing: Standing, facts: Facts, track: Track) {
  const kind = isPosted(standing) ? 'MEETING_SETTLED' : upToMeeting(facts);
  return kind === 'MEETING_SETTLED' ? afterMeeting(facts, track) : kind;
}

/** Every event between two positions: nobody comes into a step without having been in the one before. */
function between(standing: Standing, to: StepEvent, track: Track): StepEvent[] {
  const [from, until] = [rankOf(standing), rankOf(to)];
  return FORWARD_KINDS.map(forward).filter((event) => {
    if (isOfPreparation(event.kind) || event.kind === 'EMPTY_LIST_CLOSED') return false;
    if (track === 'IN_YEAR' && event.step === 'OPINION') return false;
    if (event.kind === 'MEETING_STARTED' && to.kind !== 'MEETING_STARTED') return false; // seen too late to say so
    const rank = rankOf(event);
    return rank > from && rank <= until;
  });
}

const sentBack = (to: StepEvent, facts: Facts): StepEvent => {
  const { reReview, waiting, meetingState } = facts;
  const rowsToMend = facts.rowsToMend + (meetingState === null ? facts.rowsWithoutVillage : 0);
  return { ...to, kind: 'SENT_BACK', reason: { reReview, waiting, rowsToMend } };
};

/** Meetings that were over before we were told of them: each of them was a step 3. */
function missedMeetings(standing: Standing, facts: Facts, track: Track): StepEvent[] {
  if (isPosted(standing) || facts.meetings <= standing.agendas) return [];
  const agenda = forward('AGENDA_FIXED');
  const [from, to] = [rankOf(standing), rankOf(agenda)];
  const again =
    from === to
      ? [agenda]
      : [sentBack(forward('REVIEW_STARTED'), facts), forward('REVIEW_COMPLETED'), agenda];
  const events = from < to ? between(standing, agenda, track) : again;
  return [...events, ...missedMeetings(follow(standing, events), facts, track)];
}

/**
 * What has happened to a village since its last event, from what is true now. Nothing new: no event, so that whatever
 * tells us may tell us twice, late, or in another order. Nothing is ever advanced by a date.
 */
export function nextEvents(standing: Standing, facts: Facts, track: Track): StepEvent[] {
  const now = forward(facts.prepared ? 'PREPARED' : 'PREPARATION_REOPENED');
  const prepared = facts.prepared === standing.prepared ? [] : [now];
  const before = [...prepared, ...missedMeetings(standing, facts, track)];
  return [...before, ...lastMove(follow(standing, before), facts, track)];
}

/** Two events that lead to one place. */
const TOLD_APART: readonly (readonly [EventKind, EventKind])[] = [
  ['AGENDA_FIXED', 'MEETING_STARTED'],
  ['EMPTY_LIST_CLOSED', 'REVIEW_COMPLETED'],
];

/** Nobody is to be reviewed: steps 1 and 2 are finished by that one event, and no list or score is claimed. */
function closedEmpty(standing: Standing, to: StepEvent, facts: Facts): StepEvent[] {
  if (standing.kind === to.kind) return [];
  return rankOf(to) >= rankOf(standing) ? [to] : [sentBack(to, facts), to];
}

function lastMove(standing: Standing, facts: Facts, track: Track): StepEvent[] {
  const kind = destination(standing, facts, track);
  if (kind === null) return [];
  const to = forward(kind);
  if (kind === 'EMPTY_LIST_CLOSED') return closedEmpty(standing, to, facts);
  const [from, until] = [rankOf(standing), rankOf(to)];
  if (until > from) return between(standing, to, track);
  if (until === from) return TOLD_APART.some(([was, is]) => was === standing.kind && is === kind) ? [to] : [];
  return isPosted(standing) ? [] : [sentBack(to, facts)];
}

/** Where the next events lead. */
export function follow(standing: Standing, events: readonly StepEvent[]): Standing {
  let at = standing;
  for (const { kind, step, state } of events) {
    const agendas = at.agendas + (kind === 'AGENDA_FIXED' ? 1 : 0);
    const counted = { ...at, agendas, events: at.events + 1 };
    const prepared = isOfPreparation(kind) ? kind === 'PREPARED' : at.prepared;
    if (isOfPreparation(kind) && at.step !== 'PREPARATION') at = { ...counted, prepared };
    else at = { ...counted, step, state, kind, prepared };
  }
  return at;
}
