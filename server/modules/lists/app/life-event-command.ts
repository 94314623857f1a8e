import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { StoredHousehold, StoredMember } from '../../households/index.ts';
import { checkEvidence, checkPeople, type Evidence, type LifeEvent } from '../domain/life-event.ts';
import { listCommand, tell, type ListAt, type ListPorts } from './list-command.ts';

export type EventOf = {
  readonly commandId: string;
  readonly roundId: string;
  readonly householdId: string;
  readonly evidence: Evidence;
};
/** LISTED: still on its list. STRUCK: off it. ON_AGENDA: struck, but an agenda has it: say so in the meeting. */
export type ListEffect = 'NOT_ON_LIST' | 'LISTED' | 'STRUCK' | 'STRUCK_ON_AGENDA' | 'DECIDED_BEFORE';
export type EventDone = { readonly eventId: string; readonly effect: ListEffect };

/** A household with who lives there now, and the day and paper of what happened. */
export type Happening = {
  readonly at: ListAt;
  readonly household: StoredHousehold;
  readonly members: readonly StoredMember[];
  readonly evidence: Evidence;
};

/** The frame of every life event: the commune is locked, the paper is there, the people it names live there. */
export function lifeEventCommand(
  ports: ListPorts,
  actor: Actor,
  action: string,
  command: EventOf & Readonly<Record<string, unknown>>,
  people: readonly string[],
  work: (tx: Tx, happening: Happening) => Promise<Result<EventDone>>,
): Promise<Result<EventDone>> {
  const { roundId, householdId } = command;
  const place = async (tx: Tx) => {
    const household = await ports.households.find(tx, householdId);
    return household && { roundId, householdId, communeId: household.communeId };
  };
  return listCommand(ports, actor, action, command, place, async (tx, at) => {
    const household = (await ports.households.lock(tx, [householdId])).get(householdId);
    if (!household) return refuse('NOT_FOUND');
    const evidence = checkEvidence(command.evidence, ports.today());
    if (!evidence.ok) return evidence;
    const members = await ports.households.membersOf(tx, [householdId]);
    const gone = await withGone(ports, tx, householdId, members, people);
    const all = { household, members: [...members, ...gone] };
    const checked = checkPeople(all, people, evidence.value.happenedOn);
    return checked.ok ? work(tx, { at, household, members, evidence: evidence.value }) : checked;
  });
}

/** People named who lived there once: so that "died before" is told from "never lived here". */
async function withGone(
  { households }: ListPorts,
  tx: Tx,
  householdId: string,
  members: readonly StoredMember[],
  people: readonly string[],
): Promise<StoredMember[]> {
  const gone: StoredMember[] = [];
  for (const id of people.filter((one) => !members.some((member) => member.id === one))) {
    const found = await households.findMember(tx, id);
    if (found?.householdId === householdId) gone.push(found);
  }
  return gone;
}

type NewEvent = Pick<LifeEvent, 'kind' | 'members'> &
  Partial<
    Pick<
      LifeEvent,
      'otherHouseholdId' | 'otherVillageId' | 'otherPlace' | 'data' | 'householdId' | 'villageId'
    >
  >;

/** Appends the event, writes the audit entry, tells both villages. */
export async function record(
  ports: ListPorts,
  tx: Tx,
  { at, household, evidence }: Pick<Happening, 'at' | 'household' | 'evidence'>,
  action: string,
  of: NewEvent,
): Promise<string> {
  const { roundId, communeId, actor } = at;
  const event: LifeEvent = {
    ...{ id: newId(), roundId, communeId, villageId: household.villageId, householdId: household.id },
    ...{ otherHouseholdId: null, otherVillageId: null, otherPlace: null, data: {} },
    ...evidence,
    ...of,
  };
  await ports.events.add(tx, event, actorTag(actor));
  const villageIds = [event.villageId, ...(event.otherVillageId ? [event.otherVillageId] : [])];
  const data = { kind: of.kind, happenedOn: evidence.happenedOn, members: of.members.length };
  await tell(ports, tx, at, { action, subject: `household:${event.householdId}`, data, villageIds });
  return event.id;
}

/** A household that ended or moved away leaves the list, unless a meeting decided on it before: that stands. */
export async function leaveList(
  { lists }: ListPorts,
  tx: Tx,
  { roundId }: ListAt,
  householdId: string,
  reason: string,
): Promise<ListEffect> {
  const [entry] = await lists.ofHouseholds(tx, roundId, [householdId]);
  if (!entry || entry.state === 'STRUCK') return 'NOT_ON_LIST';
  if (entry.caseState === 'AGREED') return 'DECIDED_BEFORE';
  await lists.strike(tx, entry.id, reason, true);
  return entry.caseState === 'ON_AGENDA' ? 'STRUCK_ON_AGENDA' : 'STRUCK';
}

/** Where its entry stands after an event that leaves it on the list. */
export async function standingOf(
  { lists }: ListPorts,
  tx: Tx,
  { roundId }: ListAt,
  householdId: string,
): Promise<ListEffect> {
  const [entry] = await lists.ofHouseholds(tx, roundId, [householdId]);
  if (!entry || entry.state === 'STRUCK') return 'NOT_ON_LIST';
  return entry.caseState === 'AGREED' ? 'DECIDED_BEFORE' : 'LISTED';
}

export const done = (eventId: string, effect: ListEffect): Result<EventDone> => success({ eventId, effect });
