import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import { isHead, type Member, type StoredHousehold, type StoredMember } from '../domain/household.ts';
import { difference } from './difference.ts';
import type { HouseholdStore } from './household-store.ts';

export type UpdatePorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly households: HouseholdStore;
  readonly today: () => string;
};
type Given = { readonly commandId: string; readonly reason: string; readonly expectedVersion: number };
export type UpdateHousehold = Given & {
  readonly householdId: string;
  readonly headName: string;
  readonly toName: string | null;
  readonly size: number | null;
};
export type Person = Omit<Member, 'id' | 'householdId'>;
export type UpdateMember = Given & { readonly memberId: string; readonly person: Person };
export type AddMember = Given & { readonly householdId: string; readonly person: Person };
export type HouseholdDone = { readonly householdId: string };

type Refused =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'STALE'
  | 'INVALID'
  | 'NOTHING_CHANGED'
  | 'HOUSEHOLD_HAS_HEAD'
  | 'COMMAND_OF_ANOTHER';
type Answer = Result<HouseholdDone, Refused>;

const clean = (text: string | null): string | null => text?.normalize('NFC').trim() || null;
const LONGEST = 200;
const LARGEST = 99;
const short = (text: string | null): boolean => (text?.length ?? 0) <= LONGEST;

/** A person as typed, or the field that cannot be right. */
function readPerson(person: Person, today: string): Result<Person, 'INVALID'> {
  const fullName = clean(person.fullName);
  const { sex, birthDate } = person;
  const birthYear = birthDate === null ? person.birthYear : Number(birthDate.slice(0, 4));
  if (!fullName || !short(fullName)) return refuse('INVALID', { field: 'fullName' });
  if (birthDate !== null && (!/^\d{4}-\d\d-\d\d$/.test(birthDate) || Number.isNaN(Date.parse(birthDate))))
    return refuse('INVALID', { field: 'birthDate' });
  if ((birthDate ?? '') > today) return refuse('INVALID', { field: 'birthDate' });
  if (birthYear !== null && !(birthYear >= 1890 && birthYear <= Number(today.slice(0, 4))))
    return refuse('INVALID', { field: 'birthYear' });
  const idNumber = clean(person.idNumber)?.replace(/[\s.]/g, '') ?? null;
  if (idNumber !== null && !/^(\d{9}|\d{12})$/.test(idNumber))
    return refuse('INVALID', { field: 'idNumber' });
  const relation = clean(person.relation);
  const ethnicity = clean(person.ethnicity);
  if (!short(relation) || !short(ethnicity)) return refuse('INVALID', { field: 'relation' });
  return success({ fullName, relation, sex, birthDate, birthYear, idNumber, ethnicity });
}

type Changing = {
  readonly ports: UpdatePorts;
  readonly tx: Tx;
  readonly actor: Actor;
  readonly action: string;
  readonly reason: string;
};

/** Keeps what stood there, and writes that it was changed: fields, never their values. */
async function keep(
  { ports, tx, actor, action, reason }: Changing,
  household: StoredHousehold,
  memberId: string | null,
  changed: ReturnType<typeof difference>,
): Promise<Answer> {
  const text = clean(reason);
  if (!text || text.length > 1000) return refuse('INVALID', { field: 'reason' });
  if (changed.fields.length === 0) return refuse('NOTHING_CHANGED');
  const { before, after } = changed;
  const change = { id: newId(), householdId: household.id, memberId, before, after, reason: text };
  await ports.households.keepChange(tx, { ...change, changedBy: actorTag(actor) });
  await ports.unitOfWork.audit(tx, {
    ...{ scope: `households:${household.communeId}`, actor, action, subject: `household:${household.id}` },
    data: { fields: changed.fields },
  });
  return success({ householdId: household.id });
}

/** The household of an officer's commune, locked. It outlives rounds, so a grant for one round does not open it. */
async function lockOwn({ ports, tx, actor }: Changing, householdId: string): Promise<StoredHousehold | null> {
  const household = (await ports.households.lock(tx, [householdId])).get(householdId);
  const commune = household && (await ports.areas.find(tx, household.communeId));
  const own = commune && can(actor, 'list.change', { areaPath: commune.path, roundId: null });
  return household && own && household.endedOn === null ? household : null;
}

const command = (
  ports: UpdatePorts,
  actor: Actor,
  action: string,
  { commandId, expectedVersion: _, ...input }: Given,
  work: (changing: Changing) => Promise<Answer>,
): Promise<Answer> | Answer => {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const { reason } = input;
  return ports.unitOfWork.once<HouseholdDone, Refused>({ commandId, actor, action, input }, (tx) =>
    work({ ports, tx, actor, action, reason }),
  );
};

/** Name of the head as written, tổ and size. Who is head changes by a life event, not here. */
export const updateHousehold =
  (ports: UpdatePorts) =>
  async (actor: Actor, of: UpdateHousehold): Promise<Answer> =>
    command(ports, actor, 'update-household', of, async (changing) => {
      const household = await lockOwn(changing, of.householdId);
      if (!household) return refuse('NOT_FOUND');
      if (household.version !== of.expectedVersion)
        return refuse('STALE', { currentVersion: household.version });
      const [headName, toName, { size }] = [clean(of.headName), clean(of.toName), of];
      if (!headName || !short(headName)) return refuse('INVALID', { field: 'headName' });
      if (!short(toName)) return refuse('INVALID', { field: 'toName' });
      if (size !== null && !(Number.isInteger(size) && size > 0 && size <= LARGEST))
        return refuse('INVALID', { field: 'size' });
      const next = { headName, toName, size };
      const kept = await keep(changing, household, null, difference(household, next));
      if (!kept.ok) return kept;
      await ports.households.rewrite(changing.tx, { ...household, ...next });
      const members = await ports.households.membersOf(changing.tx, [household.id]);
      const head = members.find(isHead);
      if (head && head.fullName === household.headName)
        await ports.households.rewriteMember(changing.tx, { ...head, fullName: headName });
      return kept;
    });

/** Would there be two heads? */
const secondHead = (members: readonly StoredMember[], person: Person, id: string | null): boolean =>
  isHead(person) && members.some((member) => isHead(member) && member.id !== id);

/** Corrects a person; what stood there is kept. */
export const updateMember =
  (ports: UpdatePorts) =>
  async (actor: Actor, of: UpdateMember): Promise<Answer> =>
    command(ports, actor, 'update-member', of, async (changing) => {
      const known = await ports.households.findMember(changing.tx, of.memberId);
      const household = known && (await lockOwn(changing, known.householdId));
      const member = household && (await ports.households.findMember(changing.tx, of.memberId));
      if (!member || member.endedOn !== null) return refuse('NOT_FOUND');
      if (member.version !== of.expectedVersion) return refuse('STALE', { currentVersion: member.version });
      const person = readPerson(of.person, ports.today());
      if (!person.ok) return person;
      const others = await ports.households.membersOf(changing.tx, [household.id]);
      if (secondHead(others, person.value, member.id))
        return refuse('HOUSEHOLD_HAS_HEAD', { field: 'relation' });
      const kept = await keep(changing, household, member.id, difference(member, person.value));
      if (!kept.ok) return kept;
      await ports.households.rewriteMember(changing.tx, { ...member, ...person.value });
      if (isHead(member) && isHead(person.value) && member.fullName !== person.value.fullName)
        await ports.households.rewrite(changing.tx, { ...household, headName: person.value.fullName });
      return kept;
    });

/** A person who is missing in the household: a child born, somebody the workbook left out. */
export const addMember =
  (ports: UpdatePorts) =>
  async (actor: Actor, of: AddMember): Promise<Answer> =>
    command(ports, actor, 'add-member', of, async (changing) => {
      const household = await lockOwn(changing, of.householdId);
      if (!household) return refuse('NOT_FOUND');
      if (household.version !== of.expectedVersion)
        return refuse('STALE', { currentVersion: household.version });
      const person = readPerson(of.person, ports.today());
      if (!person.ok) return person;
      const others = await ports.households.membersOf(changing.tx, [household.id]);
      if (secondHead(others, person.value, null)) return refuse('HOUSEHOLD_HAS_HEAD', { field: 'relation' });
      const id = newId();
      const kept = await keep(changing, household, id, difference({}, { fullName: person.value.fullName }));
      if (!kept.ok) return kept;
      await ports.households.replaceMembers(
        changing.tx,
        [],
        [{ ...person.value, id, householdId: household.id }],
      );
      const size = Math.max(household.size ?? 0, others.length + 1);
      await ports.households.rewrite(changing.tx, { ...household, size });
      return kept;
    });
