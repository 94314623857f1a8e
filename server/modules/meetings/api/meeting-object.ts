import type { Language } from '../../../kernel/refusals.ts';
import { agreeRuleObject } from '../../rounds/api/index.ts';
import type { AttendanceEvent as EventValue, Attendee as AttendeeValue } from '../app/attendee-store.ts';
import type { DeskState } from '../app/desk-state.ts';
import type { RollPerson } from '../app/roll-store.ts';
import type { ReconciliationRow as RowValue } from '../app/words.ts';
import { BallotSheets, CounterCount } from './counting-types.ts';
import { hallObject } from './hall-object.ts';
import {
  Attendee,
  Meeting,
  MeetingLink,
  MeetingNote,
  ReconciliationRow,
  RollEntry,
} from './meeting-types.ts';
import { actObject, eventObject, quorumRuleObject, relationObject, secretaryOf } from './people-object.ts';
import { StandAside } from './people-types.ts';
import { differenceText, titleOf } from './reconciliation-texts.ts';

export const attendeeObject = (attendee: AttendeeValue, events: readonly EventValue[]): Attendee =>
  Object.assign(new Attendee(), attendee, {
    onRoll: !attendee.personKey.startsWith('named:'),
    events: events.map(eventObject),
  });

export const rollObject = (person: RollPerson): RollEntry => Object.assign(new RollEntry(), person);

export const noteObject = (note: DeskState['notes'][number]): MeetingNote =>
  Object.assign(new MeetingNote(), note);

/** Attendance with every coming and going, and what hangs on it. */
function peopleOf(desk: DeskState) {
  const events = Map.groupBy(desk.events, ({ attendeeId }) => attendeeId);
  return {
    attendees: desk.attendees.map((attendee) => attendeeObject(attendee, events.get(attendee.id) ?? [])),
    acts: desk.acts.map(actObject),
    secretaryName: secretaryOf(desk.acts),
    standAsides: desk.standAsides.map((aside) => Object.assign(new StandAside(), aside)),
    relations: desk.relations.map(relationObject),
    quorumRule: desk.quorumRule && quorumRuleObject(desk.quorumRule),
    votersBy: desk.votersBy,
    continuedById: desk.continuedBy,
  };
}

export const meetingObject = (desk: DeskState, language: Language): Meeting =>
  Object.assign(new Meeting(), desk.meeting, {
    agreeRule: desk.rule.share && agreeRuleObject(desk.rule.share, language),
    agreeRuleMark: desk.rule.share && desk.rule.mark,
    ...peopleOf(desk),
    bothCounts: desk.bothCounts.map((count) => Object.assign(new CounterCount(), count)),
    sheets: desk.sheets.map((sheets) => Object.assign(new BallotSheets(), sheets)),
    notes: desk.notes.map(noteObject),
    hall: hallObject(desk.hall, language),
    links: desk.links.map((link) => Object.assign(new MeetingLink(), link)),
    nearLineCaseIds: [...desk.nearLineCaseIds],
  });

export function reconciliationObject(row: RowValue, language: Language): ReconciliationRow {
  const { motion, handsRaised, handsNoOpinion, difference } = row;
  return Object.assign(new ReconciliationRow(), {
    motionId: motion.motionId,
    title: titleOf(motion, language),
    base: motion.base,
    handBase: motion.handBase,
    handsRaised,
    handsNoOpinion,
    phoneBase: motion.phoneBase,
    paperBase: motion.paperBase,
    sheetsReturned: motion.sheetsReturned,
    phoneBallots: motion.phoneBallots,
    ...motion.result,
    outcome: motion.agreed,
    equal: difference === null,
    difference: difference && differenceText(difference, language),
    reason: motion.reason,
  });
}
