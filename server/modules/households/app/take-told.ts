import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { Member } from '../domain/household.ts';
import { difference } from './difference.ts';
import type { HouseholdStore } from './household-store.ts';

/** A person as the household told it at the door. What is left out stays as it was. */
export type ToldPerson = {
  /** Null: somebody who was not known to live there. */
  readonly memberId: string | null;
  readonly fullName: string;
  readonly told: Partial<Omit<Member, 'id' | 'householdId' | 'fullName'>>;
};
export type Told = {
  readonly householdId: string;
  readonly people: readonly ToldPerson[];
  /** How many live there. */
  readonly persons: number;
  readonly reason: string;
};

type Ports = { readonly unitOfWork: UnitOfWork; readonly households: HouseholdStore };

const NOTHING_KNOWN = {
  ...{ relation: null, sex: null, birthDate: null, birthYear: null, idNumber: null, ethnicity: null },
};

/** One person; null when nothing changes. */
async function takePerson({ households }: Ports, tx: Tx, of: ToldPerson, householdId: string) {
  const known = of.memberId === null ? null : await households.findMember(tx, of.memberId);
  if (!known) {
    const made = { id: newId(), householdId, fullName: of.fullName, ...NOTHING_KNOWN, ...of.told };
    await households.replaceMembers(tx, [], [made]);
    const { id: memberId, householdId: _, ...person } = made;
    return { memberId, ...difference({}, person) };
  }
  const changed = difference(known, of.told);
  if (changed.fields.length === 0) return null;
  await households.rewriteMember(tx, { ...known, ...of.told });
  return { memberId: known.id, ...changed };
}

/**
 * What a reviewer was told becomes what is known of the household, inside the transaction of the form. What stood there is
 * kept beside it. Nobody leaves a household by being missing in a form, and nobody becomes its head: those are life events.
 */
export const takeTold =
  (ports: Ports) =>
  async (tx: Tx, actor: Actor, { householdId, people, persons, reason }: Told): Promise<void> => {
    const household = (await ports.households.lock(tx, [householdId])).get(householdId);
    if (!household || household.endedOn !== null) return;
    const changes = [];
    for (const person of people) {
      const taken = await takePerson(ports, tx, person, householdId);
      if (taken) changes.push(taken);
    }
    const size = difference(household, { size: persons });
    if (size.fields.length > 0) changes.push({ memberId: null, ...size });
    if (changes.length === 0) return;
    await ports.households.rewrite(tx, { ...household, size: persons });
    const changedBy = actorTag(actor);
    for (const { memberId, before, after } of changes)
      await ports.households.keepChange(tx, {
        ...{ id: newId(), householdId, memberId, before, after, reason, changedBy },
      });
    const fields = [...new Set(changes.flatMap((change) => change.fields))].sort();
    await ports.unitOfWork.audit(tx, {
      ...{ scope: `households:${household.communeId}`, actor, action: 'take-told' },
      ...{ subject: `household:${householdId}`, data: { fields, people: changes.length } },
    });
  };
