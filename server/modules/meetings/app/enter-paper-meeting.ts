import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { heldWhenItCould, type PaperEntry } from '../domain/paper-entry.ts';
import { admitPaperPeople, type PaperPeopleRefusal } from './admit-paper-people.ts';
import { answerPaperAgenda, type PaperAgendaRefusal } from './answer-paper-agenda.ts';
import { askMeeting, type AskedRefusal } from './ask-meeting.ts';
import { choosePaperForm, type PaperFormRefusal } from './choose-paper-form.ts';
import { ruleOfClusters } from './close-in-cluster.ts';
import { lockAllSittings } from './lift-in-clusters.ts';
import { mergeWhenComplete } from './merge-clusters.ts';
import { checkQuorum, type QuorumRefusal } from './check-quorum.ts';
import {
  lockMeeting,
  meetingChanged,
  meetingCommand,
  scopeOf,
  type CommandRefusal,
} from './meeting-command.ts';
import { loadRules } from './meeting-rules.ts';
import type { Meeting } from './meeting-store.ts';
import { recordAct } from './record-act.ts';
import { settlePaperQuestion, type PaperPorts, type PaperRoom } from './settle-paper-question.ts';

export type EnterPaperMeeting = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly expectedVersion: number;
  readonly entry: PaperEntry;
};
type Before =
  | 'PAPER_ALREADY_ENTERED'
  | 'MEETING_IS_SEALED'
  | 'MEETING_IS_LIVE'
  | 'REHEARSAL_IS_NOT_ENTERED'
  | 'STALE'
  | 'CLOSE_THE_QUESTION_FIRST'
  | 'PAPER_DATE_FUTURE'
  | 'PAPER_DATE_BEFORE_AGENDA'
  | 'PAPER_TIMES_SWAPPED'
  | 'PAPER_TEXT_MISSING'
  | 'TEXT_TOO_LONG'
  | 'HOUSEHOLDS_INVALID';
export type EnterPaperMeetingRefusal =
  | CommandRefusal
  | Before
  | AskedRefusal
  | PaperPeopleRefusal
  | PaperAgendaRefusal
  | QuorumRefusal
  | 'RULE_SHARE_EMPTY'
  | PaperFormRefusal
  | 'PAPER_NOT_ADOPTED'
  | 'CLOSING_NOT_CONFIRMED';

const LONGEST = 200;
const MOST_INVITED = 5000;

/** The texts of the paper, clean; each is there. */
function clean(entry: PaperEntry): Result<PaperEntry, 'PAPER_TEXT_MISSING' | 'TEXT_TOO_LONG'> {
  const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');
  const texts = {
    ...{ place: tidy(entry.place), chairName: tidy(entry.chairName) },
    ...{ secretaryName: tidy(entry.secretaryName) },
  };
  const words = { place: 'địa điểm', chairName: 'chủ trì', secretaryName: 'thư ký' } as const;
  for (const field of ['place', 'chairName', 'secretaryName'] as const) {
    if (texts[field] === '') return refuse('PAPER_TEXT_MISSING', { field, what: words[field] });
    if (texts[field].length > LONGEST) return refuse('TEXT_TOO_LONG', { field, most: LONGEST });
  }
  return success({ ...entry, ...texts });
}

/** Whether this meeting may be entered now, and could have been held then. */
async function mayEnter(
  ports: PaperPorts,
  tx: Tx,
  meeting: Meeting,
  { expectedVersion, entry }: EnterPaperMeeting,
): Promise<Result<null, Before>> {
  const { kind, state, version } = meeting;
  if (kind === 'REHEARSAL') return refuse('REHEARSAL_IS_NOT_ENTERED');
  if (state === 'SEALED') return refuse(kind === 'PAPER' ? 'PAPER_ALREADY_ENTERED' : 'MEETING_IS_SEALED');
  if (kind === 'LIVE') return refuse('MEETING_IS_LIVE');
  if (version !== expectedVersion) return refuse('STALE', { currentVersion: version });
  if (await ports.votes.openOf(tx, meeting.id)) return refuse('CLOSE_THE_QUESTION_FIRST');
  const { householdsInvited: invited } = entry;
  if (invited !== null && !(Number.isInteger(invited) && invited >= 1 && invited <= MOST_INVITED))
    return refuse('HOUSEHOLDS_INVALID', { field: 'householdsInvited' });
  const agendaFixedAt = await ports.papers.agendaFixedAt(tx, meeting.id);
  return heldWhenItCould({ ...entry, now: ports.clock.now(), agendaFixedAt });
}

/** Everybody in, then what the meeting decided about itself, with the warnings of a live one. */
async function constitute(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  meeting: Meeting,
  entry: PaperEntry,
): Promise<Result<PaperRoom, EnterPaperMeetingRefusal>> {
  const people = await admitPaperPeople(ports, tx, actor, meeting, entry);
  if (!people.ok) return people;
  const { householdsInvited } = entry;
  if (householdsInvited !== null) await ports.meetings.change(tx, meeting.id, { householdsInvited });
  await ports.papers.record(tx, meeting.id, { ...entry, enteredBy: actorTag(actor) });
  const quorum = await checkQuorum(ports, tx, actor, meeting, 'START');
  if (!quorum.ok) return quorum;
  const secretary = await askMeeting(ports, tx, meeting, entry.secretaryAgree);
  if (!secretary.ok) return secretary;
  const { n, m, passed } = secretary.value;
  const data = { attendeeId: null, name: entry.secretaryName };
  await recordAct(ports, tx, actor, {
    meetingId: meeting.id,
    kind: 'SECRETARY_APPROVED',
    n,
    m,
    passed,
    data,
  });
  const chosen = await choosePaperForm(ports, tx, actor, meeting, entry);
  if (!chosen.ok) return chosen;
  const ofClusters = await ruleOfClusters(ports, tx, meeting);
  const { share, source: ruleSource } = ofClusters ?? (await loadRules(ports, tx, meeting)).agree;
  if (!share) return refuse('RULE_SHARE_EMPTY');
  const electorIds = (await ports.attendees.voters(tx, meeting.id)).map(({ id }) => id);
  const { numerator, denominator, comparison } = share;
  const frozen = { numerator, denominator, comparison };
  return success({ meeting, share: frozen, ruleSource, form: entry.form, electorIds });
}

/** The whole result confirmed and the minutes adopted; only then is it sealed. */
async function adoptAndSeal(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  room: PaperRoom,
  entry: PaperEntry,
): Promise<Result<null, EnterPaperMeetingRefusal>> {
  const { meeting, electorIds } = room;
  const { closing, adoptedAgree: n } = entry;
  const whole = await settlePaperQuestion(ports, tx, actor, room, { itemId: null, counts: closing });
  if (!whole.ok) return whole;
  if (!whole.value.agreed) return refuse('CLOSING_NOT_CONFIRMED');
  const m = electorIds.length;
  if (!Number.isInteger(n) || n < 1 || n > m)
    return refuse('PAPER_NOT_ADOPTED', { field: 'adoptedAgree', base: m });
  const act = { meetingId: meeting.id, kind: 'MINUTES_ADOPTED', n, m, passed: n * 2 > m, data: {} } as const;
  await recordAct(ports, tx, actor, act);
  const ended = { stageKind: 'ENDED', stageItemId: null, stagePage: 0 } as const;
  await ports.meetings.change(tx, meeting.id, { state: 'SEALED', sealedAt: ports.clock.now(), ...ended });
  await ports.unitOfWork.emit(tx, meetingChanged(meeting));
  const scope = scopeOf(meeting.id);
  const { householdsRepresented: households, listedRepresented: listed } = entry;
  const data = { households, listed };
  await ports.unitOfWork.audit(tx, { scope, actor, action: 'enter-paper-meeting', subject: scope, data });
  const end = { scope, actor, action: 'seal-meeting', subject: scope };
  await ports.unitOfWork.audit(tx, { ...end, data: { onPaper: true } });
  await mergeWhenComplete(ports, tx, actor, meeting);
  return success(null);
}

async function decide(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  command: EnterPaperMeeting,
): Promise<Result<{ meetingId: string }, EnterPaperMeetingRefusal>> {
  const { meetingId } = command;
  await lockAllSittings(ports, tx, meetingId);
  const found = await lockMeeting(ports, tx, actor, 'meeting.enter', meetingId);
  if (!found.ok) return found;
  const may = await mayEnter(ports, tx, found.value, command);
  if (!may.ok) return may;
  const entry = clean(command.entry);
  if (!entry.ok) return entry;
  const room = await constitute(ports, tx, actor, found.value, entry.value);
  if (!room.ok) return room;
  const answered = await answerPaperAgenda(ports, tx, actor, room.value, entry.value.answers);
  if (!answered.ok) return answered;
  const sealed = await adoptAndSeal(ports, tx, actor, room.value, entry.value);
  return sealed.ok ? success({ meetingId }) : sealed;
}

/**
 * A meeting that was held on paper, entered whole and once: the same rule and base, the same decisions, sealed in the same
 * transaction. What is refused leaves nothing behind.
 */
export const enterPaperMeeting =
  (ports: PaperPorts) =>
  async (
    actor: Actor,
    command: EnterPaperMeeting,
  ): Promise<Result<{ meetingId: string }, EnterPaperMeetingRefusal>> => {
    const { commandId, meetingId, entry } = command;
    const { heldFrom, heldUntil } = entry;
    const when = { heldFrom: heldFrom.toISOString(), heldUntil: heldUntil.toISOString() };
    const input = { meetingId, entry: { ...entry, ...when } };
    return meetingCommand<{ meetingId: string }, EnterPaperMeetingRefusal>(
      ports,
      { commandId, actor, action: 'enter-paper-meeting', input },
      (tx) => decide(ports, tx, actor, command),
    );
  };
