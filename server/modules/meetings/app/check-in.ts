import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import {
  bornUntil,
  countsInBase,
  isAdult,
  isSamePerson,
  namedKey,
  type Person,
} from '../domain/attendance.ts';
import type { AttendeeRole, Channel } from '../domain/vocabulary.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import { slipHashOf } from './issue-slip.ts';
import { loadRules } from './meeting-rules.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';

export type CheckIn = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly person: {
    /** Of the roll; or the name of somebody who is not on it. */
    readonly rollKey?: string | null;
    readonly name?: string | null;
    readonly toName?: string | null;
    readonly birthYear?: number | null;
  };
  readonly role: AttendeeRole;
  readonly channel: Channel;
};
export type CheckedIn = {
  readonly attendeeId: string;
  readonly meetingId: string;
  /** In plain, for a phone; shown once. */
  readonly slip: string | null;
};
type PersonRefusal = 'PERSON_NOT_ON_ROLL' | 'NAME_MISSING' | 'BIRTH_YEAR_INVALID';
export type CheckInRefusal =
  CommandRefusal | PersonRefusal | 'MEETING_IS_SEALED' | 'TOO_YOUNG' | 'ALREADY_CHECKED_IN';

const LONGEST_NAME = 120;
const OLDEST = 1890;
const clean = (text: string | null | undefined): string =>
  text?.normalize('NFC').trim().replace(/\s+/g, ' ') ?? '';

/** From the roll of the village, or as typed. */
async function identify(
  { roll }: MeetingPorts,
  tx: Tx,
  { id: meetingId, roundId, villageId }: Meeting,
  { rollKey, ...typed }: CheckIn['person'],
  year: number,
): Promise<Result<Person, PersonRefusal>> {
  if (rollKey) {
    const entry = await roll.find(tx, { meetingId, roundId, villageId }, rollKey);
    if (!entry) return refuse('PERSON_NOT_ON_ROLL', { field: 'rollKey' });
    const { name, toName, birthYear, householdId } = entry;
    return success({ personKey: entry.key, name, toName, birthYear, householdId });
  }
  const name = clean(typed.name);
  const toName = clean(typed.toName) || null;
  const birthYear = typed.birthYear ?? null;
  const tooLong = [name, toName ?? ''].some((text) => text.length > LONGEST_NAME);
  if (searchKey(name) === '' || tooLong) return refuse('NAME_MISSING', { field: 'name' });
  if (birthYear !== null && (birthYear < OLDEST || birthYear > year))
    return refuse('BIRTH_YEAR_INVALID', { field: 'birthYear' });
  return success({
    personKey: namedKey(name, toName, birthYear),
    name,
    toName,
    birthYear,
    householdId: null,
  });
}

async function admit(
  ports: MeetingPorts,
  tx: Tx,
  meeting: Meeting,
  command: CheckIn,
  slipHash: string | null,
): Promise<Result<{ attendeeId: string; counts: boolean }, CheckInRefusal>> {
  const { round, pack } = await loadRules(ports, tx, meeting);
  const identified = await identify(ports, tx, meeting, command.person, round.year);
  if (!identified.ok) return identified;
  const person = identified.value;
  const key = searchKey(person.name);
  if (!isAdult(person.birthYear, bornUntil(round.year, pack.meeting.minimumAge.value)))
    return refuse('TOO_YOUNG', { age: pack.meeting.minimumAge.value ?? 0, year: round.year });
  const likely = await ports.attendees.likely(tx, meeting.id, person.personKey, key);
  const same = likely.find((known) => isSamePerson(known, person));
  if (same && same.checkedOutAt === null) return refuse('ALREADY_CHECKED_IN');
  const { role, channel } = command;
  const counts = countsInBase(role, pack.meeting.supervisorCounts.value ?? false);
  if (same) {
    const back = { role, counts, channel, slipHash, phoneJoined: false, present: true };
    await ports.sessions.revokeOfPhone(tx, same.id);
    await ports.attendees.change(tx, same.id, back);
    return success({ attendeeId: same.id, counts });
  }
  const attendeeId = newId();
  const added = { id: attendeeId, meetingId: meeting.id, ...person, searchKey: key };
  await ports.attendees.add(tx, { ...added, role, channel, counts, slipHash });
  return success({ attendeeId, counts });
}

/**
 * Somebody is here: from the roll or by name, adults only (18 in the year of the round, NĐ 59/2023 by analogy). The same
 * person is in once; who went out may come back. A phone gets a slip, of which only the hash is kept.
 */
export const checkIn =
  (ports: MeetingPorts) =>
  async (actor: Actor, command: CheckIn): Promise<Result<CheckedIn, CheckInRefusal>> => {
    const { commandId, meetingId, person, channel, role } = command;
    const { secrets, attendees, unitOfWork } = ports;
    const slip = channel === 'PHONE' ? secrets.slip(commandId) : null;
    const slipHash = slip && slipHashOf(secrets, slip);
    const done = await meetingCommand<Omit<CheckedIn, 'slip'>, CheckInRefusal>(
      ports,
      { commandId, actor, action: 'check-in', input: { meetingId, person, channel, role } },
      async (tx) => {
        const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
        if (!found.ok) return found;
        const admitted = await admit(ports, tx, found.value, command, slipHash);
        if (!admitted.ok) return admitted;
        const { attendeeId, counts } = admitted.value;
        await ports.meetings.change(tx, meetingId, {});
        const subject = `attendee:${attendeeId}`;
        const data = { role, channel, counts };
        await unitOfWork.audit(tx, { scope: scopeOf(meetingId), actor, action: 'check-in', subject, data });
        return success({ attendeeId, meetingId });
      },
    );
    if (!done.ok) return done;
    const current = slipHash && (await unitOfWork.read((tx) => attendees.findBySlip(tx, slipHash)));
    return success({ ...done.value, slip: current ? slip : null });
  };
