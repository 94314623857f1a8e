import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { logToShow, type ClosedRecord } from '../domain/closed-record.ts';
import { figuresOf } from '../domain/figures.ts';
import { RECORD_FORMAT, type Adoption, type MeetingFacts } from '../domain/meeting-record.ts';
import { findMeeting, minutesChanged, scopeOf, type CommandRefusal } from './minutes-command.ts';
import type { MeetingOfMinutes } from './minutes-store.ts';
import type { MinutesPorts } from './ports.ts';

export type AdoptMinutes = {
  readonly commandId: string;
  readonly meetingId: string;
  /** Hands for the minutes as read out. */
  readonly agree: number;
  readonly chairName: string;
  readonly secretaryName: string;
  readonly frontRemark: string | null;
  readonly incidents: readonly string[];
};
export type AdoptMinutesRefusal =
  | CommandRefusal
  | 'MEETING_NOT_SEALED'
  | 'REHEARSAL_HAS_NO_MINUTES'
  | 'MINUTES_ALREADY_ADOPTED'
  | 'ADOPTION_HANDS'
  | 'MINUTES_TEXT';

const LONGEST_NAME = 120;
const LONGEST_TEXT = 2000;
const MOST_INCIDENTS = 20;
const clean = (text: string): string => text.normalize('NFC').trim();

/** The words of the secretary, in order; the first one that cannot stand is refused by name. */
function wordsOf(command: AdoptMinutes): Result<Omit<Adoption, 'agree' | 'base'>, 'MINUTES_TEXT'> {
  const wrong = (field: string, most: number) => refuse('MINUTES_TEXT', { field, most });
  const chairName = clean(command.chairName);
  const secretaryName = clean(command.secretaryName);
  const frontRemark = clean(command.frontRemark ?? '') || null;
  const incidents = command.incidents.map(clean).filter((text) => text !== '');
  if (chairName === '' || chairName.length > LONGEST_NAME) return wrong('chairName', LONGEST_NAME);
  if (secretaryName === '' || secretaryName.length > LONGEST_NAME)
    return wrong('secretaryName', LONGEST_NAME);
  if ((frontRemark?.length ?? 0) > LONGEST_TEXT) return wrong('frontRemark', LONGEST_TEXT);
  if (incidents.length > MOST_INCIDENTS || incidents.some(({ length }) => length > LONGEST_TEXT))
    return wrong('incidents', LONGEST_TEXT);
  return success({ chairName, secretaryName, frontRemark, incidents });
}

/** n of m: of everybody who counts and was still here at the end. */
function adoptionOf(
  command: AdoptMinutes,
  facts: MeetingFacts,
): Result<Adoption, 'ADOPTION_HANDS' | 'MINUTES_TEXT'> {
  const base = figuresOf(facts).present.stillHere;
  const { agree } = command;
  if (!Number.isInteger(agree) || agree < 1 || agree > base)
    return refuse('ADOPTION_HANDS', { field: 'agree', base });
  const words = wordsOf(command);
  return words.ok ? success({ agree, base, ...words.value }) : words;
}

async function close(
  { unitOfWork, minutes, reader, closing }: MinutesPorts,
  tx: Tx,
  actor: Actor,
  meeting: MeetingOfMinutes,
  { facts, adoption }: { facts: MeetingFacts; adoption: Adoption },
): Promise<string> {
  const scope = scopeOf(meeting.id);
  const { agree, base } = adoption;
  await unitOfWork.audit(tx, {
    scope,
    actor,
    action: 'adopt-minutes',
    subject: scope,
    data: { agree, base },
  });
  // the chain is held by this transaction from here on: what is read is all there is until the closing
  const log = logToShow(await reader.log(tx, meeting.id), facts);
  const record: ClosedRecord = { format: RECORD_FORMAT, ...facts, adoption, figures: figuresOf(facts), log };
  const { text, hash } = closing.close(record);
  const of = { meetingId: meeting.id, record: text, closingHash: hash, madeBy: actorTag(actor) };
  await minutes.add(tx, { ...of, adoptedAgree: agree, adoptedBase: base });
  await unitOfWork.audit(tx, {
    scope,
    actor,
    action: 'close-minutes',
    subject: scope,
    data: { closingHash: hash },
  });
  await unitOfWork.emit(tx, minutesChanged(meeting));
  return hash;
}

/**
 * Đọc lại và thông qua: the minutes were read out, n of m agreed, and with that everything is closed under one hash.
 * Only a sealed meeting has minutes; they are closed once.
 */
export const adoptMinutes =
  (ports: MinutesPorts) =>
  async (
    actor: Actor,
    command: AdoptMinutes,
  ): Promise<Result<{ meetingId: string; closingHash: string }, AdoptMinutesRefusal>> => {
    const { commandId, ...input } = command;
    const { meetingId } = command;
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    return ports.unitOfWork.once({ commandId, actor, action: 'adopt-minutes', input }, async (tx) => {
      const found = await findMeeting(ports, tx, actor, { action: 'minutes.make', meetingId, lock: true });
      if (!found.ok) return found;
      const meeting = found.value;
      if (meeting.kind === 'REHEARSAL') return refuse('REHEARSAL_HAS_NO_MINUTES');
      if (meeting.state !== 'SEALED') return refuse('MEETING_NOT_SEALED');
      if (await ports.minutes.find(tx, meetingId)) return refuse('MINUTES_ALREADY_ADOPTED');
      const facts = await ports.reader.facts(tx, meetingId);
      const adoption = adoptionOf(command, facts);
      if (!adoption.ok) return adoption;
      const closingHash = await close(ports, tx, actor, meeting, { facts, adoption: adoption.value });
      return success({ meetingId, closingHash });
    });
  };
