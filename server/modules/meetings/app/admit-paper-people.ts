import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { whyNotCounted } from '../domain/attendance.ts';
import { SIGNED_ON_PAPER, type PaperEntry, type PaperGroup } from '../domain/paper-entry.ts';
import type { AttendeeRole, NotCounted } from '../domain/vocabulary.ts';
import { admitPerson, openDoor, type AdmitRefusal, type Door } from './admit-person.ts';
import { scopeOf } from './meeting-command.ts';
import { loadRules, whoCountsBy } from './meeting-rules.ts';
import type { Meeting } from './meeting-store.ts';
import type { PaperPorts } from './settle-paper-question.ts';

export type PaperPeopleRefusal =
  AdmitRefusal | 'PAPER_GROUP_INVALID' | 'PAPER_GROUP_TOO_SMALL' | 'PAPER_HOUSEHOLDS_INVALID';

const MOST = 2000;
const HOUSEHOLD = 'HOUSEHOLD_REPRESENTATIVE';

type Came = { readonly id: string; readonly role: AttendeeRole; readonly notCounted: NotCounted | null };

const write = (ports: PaperPorts, tx: Tx, actor: Actor, meeting: Meeting, { id, role, notCounted }: Came) =>
  ports.unitOfWork.audit(tx, {
    ...{ scope: scopeOf(meeting.id), actor, action: 'check-in', subject: `attendee:${id}` },
    data: { role, channel: 'HAND', counts: notCounted === null, notCounted, onPaper: true },
  });

/** Names that were ticked. Who was in already, from the live part of the evening, stays in once. */
async function admitNamed(ports: PaperPorts, tx: Tx, actor: Actor, door: Door, rollKeys: readonly string[]) {
  for (const rollKey of new Set(rollKeys)) {
    const arrival = {
      person: { rollKey, anotherPerson: true },
      role: HOUSEHOLD,
      channel: 'HAND',
      slipHash: null,
    } as const;
    const admitted = await admitPerson(ports, tx, door, arrival);
    if (!admitted.ok && admitted.code === 'ALREADY_CHECKED_IN') continue;
    if (!admitted.ok) return admitted;
    const { attendeeId: id, notCounted } = admitted.value;
    await write(ports, tx, actor, door.meeting, { id, role: HOUSEHOLD, notCounted });
  }
  return success(null);
}

const right = (groups: readonly PaperGroup[]): boolean =>
  new Set(groups.map(({ role }) => role)).size === groups.length &&
  groups.every(({ people }) => Number.isInteger(people) && people >= 0 && people <= MOST);

/** One row for each signature without a name here, so that the base is people, as at a live meeting. */
async function admitSigned(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  { meeting, rules, votersByHousehold }: Door,
  { groups, householdsRepresented }: PaperEntry,
): Promise<Result<null, PaperPeopleRefusal>> {
  if (!right(groups)) return refuse('PAPER_GROUP_INVALID', { field: 'groups', most: MOST });
  const here = (await ports.attendees.of(tx, meeting.id)).filter(({ checkedOutAt }) => checkedOutAt === null);
  const groupOf = new Map(groups.map(({ role, people }) => [role, people]));
  for (const role of new Set([...groupOf.keys(), ...here.map((one) => one.role)])) {
    const of = here.filter((one) => one.role === role);
    const [named, people] = [of.length, groupOf.get(role) ?? 0];
    if (people < named) return refuse('PAPER_GROUP_TOO_SMALL', { field: 'groups', named, people });
    let counted = of.filter(({ counts }) => counts).length;
    for (let nth = named + 1; nth <= people; nth += 1) {
      const second = votersByHousehold && role === HOUSEHOLD && counted >= householdsRepresented;
      const notCounted = whyNotCounted(role, whoCountsBy(rules)) ?? (second ? 'HOUSEHOLD_REPRESENTED' : null);
      if (notCounted === null) counted += 1;
      const id = newId();
      await ports.attendees.add(tx, {
        ...{ id, meetingId: meeting.id, personKey: `paper:${role}|${nth}`, name: SIGNED_ON_PAPER },
        ...{ searchKey: searchKey(SIGNED_ON_PAPER), toName: null, birthYear: null, householdId: null },
        ...{ role, notCounted, channel: 'HAND', slipHash: null },
      });
      await write(ports, tx, actor, meeting, { id, role, notCounted });
    }
  }
  return success(null);
}

/** Households that sent somebody: no more than there are, and no fewer than the names say. */
async function householdsFit(ports: PaperPorts, tx: Tx, meeting: Meeting, entry: PaperEntry) {
  const { ofVillage, listed: mostListed } = await ports.papers.households(tx, meeting.id);
  const here = (await ports.attendees.of(tx, meeting.id)).filter(
    ({ checkedOutAt, role }) => checkedOutAt === null && role !== 'COMPANION',
  );
  const named = new Set(here.flatMap(({ householdId }) => (householdId ? [householdId] : [])));
  const { householdsRepresented: represented, listedRepresented: listed } = entry;
  const most = Math.min(ofVillage, here.length);
  const fits =
    [represented, listed].every((n) => Number.isInteger(n) && n >= 0) &&
    represented >= named.size &&
    represented <= most &&
    listed <= Math.min(represented, mostListed);
  if (fits) return success(null);
  return refuse('PAPER_HOUSEHOLDS_INVALID', {
    field: 'householdsRepresented',
    represented,
    most,
    listed,
    mostListed,
  });
}

/** Everybody who came, as the paper has it: by name where names were ticked, else as a signature of a group. */
export async function admitPaperPeople(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  meeting: Meeting,
  entry: PaperEntry,
): Promise<Result<null, PaperPeopleRefusal>> {
  const door = await openDoor(ports, tx, meeting, await loadRules(ports, tx, meeting));
  const named = await admitNamed(ports, tx, actor, door, entry.rollKeys);
  if (!named.ok) return named;
  const signed = await admitSigned(ports, tx, actor, door, entry);
  return signed.ok ? householdsFit(ports, tx, meeting, entry) : signed;
}
