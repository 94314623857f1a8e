import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { bornUntil, isAdult, isSamePerson, whyNotCounted, type Person } from '../domain/attendance.ts';
import { mayBeSamePerson } from '../domain/likeness.ts';
import type { AttendeeRole, Channel, NotCounted } from '../domain/vocabulary.ts';
import type { Attendee } from './attendee-store.ts';
import { attendOneCluster, type OneClusterRefusal } from './attend-one-cluster.ts';
import { identifyPerson, type PersonAsked, type PersonRefusal } from './identify-person.ts';
import { whoCountsBy, type MeetingRules } from './meeting-rules.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';

export type Arrival = {
  readonly person: PersonAsked;
  readonly role: AttendeeRole;
  readonly channel: Channel;
  readonly slipHash: string | null;
};
export type Admitted = { readonly attendeeId: string; readonly notCounted: NotCounted | null };
export type AdmitRefusal =
  | PersonRefusal
  | OneClusterRefusal
  | 'TOO_YOUNG'
  | 'COMPANION_IS_ADULT'
  | 'ALREADY_CHECKED_IN'
  | 'MAYBE_SAME_PERSON';

/** What holds for everybody who comes at this moment; a roll of 60 in one go reads it once. */
export type Door = {
  readonly meeting: Meeting;
  readonly rules: MeetingRules;
  readonly votersByHousehold: boolean;
};

export async function openDoor(
  ports: Pick<MeetingPorts, 'attendanceRules'>,
  tx: Tx,
  meeting: Meeting,
  rules: MeetingRules,
): Promise<Door> {
  const rule = await ports.attendanceRules.find(tx, meeting.roundId, meeting.communeId);
  return { meeting, rules, votersByHousehold: rule?.votersBy === 'HOUSEHOLD' };
}

/** Adults only; a minor may come along and help, and is then never counted. Nobody grown is taken out of the base so. */
function ofAge(person: Person, role: AttendeeRole, { round, pack }: MeetingRules): AdmitRefusal | null {
  const latest = bornUntil(round.year, pack.meeting.minimumAge.value);
  const adult = isAdult(person.birthYear, latest);
  if (role === 'COMPANION') return adult && latest !== null ? 'COMPANION_IS_ADULT' : null;
  return adult ? null : 'TOO_YOUNG';
}

/** With one vote per household the second of a household is present and not counted. */
const isRepresented = (here: readonly Attendee[], { householdId }: Person, but: Attendee | undefined) =>
  householdId !== null &&
  here.some(
    (other) =>
      other !== but &&
      other.householdId === householdId &&
      other.role === 'HOUSEHOLD_REPRESENTATIVE' &&
      other.counts &&
      other.checkedOutAt === null,
  );

function meetAtDoor(
  here: readonly Attendee[],
  person: Person,
  anotherPerson: boolean,
): Result<Attendee | undefined, 'ALREADY_CHECKED_IN' | 'MAYBE_SAME_PERSON'> {
  const same = here.find((known) => isSamePerson(known, person));
  if (same) return same.checkedOutAt === null ? refuse('ALREADY_CHECKED_IN') : success(same);
  const like = anotherPerson ? undefined : here.find((known) => mayBeSamePerson(known, person));
  if (!like) return success(undefined);
  return refuse('MAYBE_SAME_PERSON', { attendeeId: like.id });
}

/** The same person is in once; who went out may come back. */
export async function admitPerson(
  ports: MeetingPorts,
  tx: Tx,
  { meeting, rules, votersByHousehold }: Door,
  { person: asked, role, channel, slipHash }: Arrival,
): Promise<Result<Admitted, AdmitRefusal>> {
  const identified = await identifyPerson(ports, tx, meeting, asked, rules.round.year);
  if (!identified.ok) return identified;
  const person = identified.value;
  const tooYoung = ofAge(person, role, rules);
  const age = rules.pack.meeting.minimumAge.value ?? 0;
  if (tooYoung) return refuse(tooYoung, { age, year: rules.round.year });
  const here = await ports.attendees.of(tx, meeting.id);
  const met = meetAtDoor(here, person, asked.anotherPerson ?? false);
  if (!met.ok) return met;
  const back = met.value;
  const byRole = whyNotCounted(role, whoCountsBy(rules));
  const elsewhere = await attendOneCluster(ports, tx, meeting, { person, counts: byRole === null });
  if (!elsewhere.ok) return elsewhere;
  const everybody = [...here, ...elsewhere.value];
  const second =
    votersByHousehold && role === 'HOUSEHOLD_REPRESENTATIVE' && isRepresented(everybody, person, back);
  const notCounted = byRole ?? (second ? 'HOUSEHOLD_REPRESENTED' : null);
  if (back) {
    await ports.sessions.revokeOfPhone(tx, back.id);
    const again = { role, notCounted, channel, slipHash, phoneJoined: false, present: true };
    await ports.attendees.change(tx, back.id, again);
    return success({ attendeeId: back.id, notCounted });
  }
  const attendeeId = newId();
  const added = { id: attendeeId, meetingId: meeting.id, ...person, searchKey: searchKey(person.name) };
  await ports.attendees.add(tx, { ...added, role, channel, notCounted, slipHash });
  return success({ attendeeId, notCounted });
}
