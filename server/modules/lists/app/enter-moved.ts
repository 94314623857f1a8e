import type { HouseholdClass } from '../../../kernel/classes.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { Member } from '../../households/index.ts';
import { waitingEntry, type ListSource } from '../domain/list-entry.ts';
import type { ListAt, ListPorts } from './list-command.ts';

type Coming = {
  readonly villageId: string;
  readonly headName: string;
  readonly toName: string | null;
  readonly size: number | null;
  /** Who they are, as they stood elsewhere; the first is the head. */
  readonly people: readonly Member[];
};

/** A household begins at another place: a record of its own, so that the old one stays as it was. */
export async function beginHousehold(
  { households }: ListPorts,
  tx: Tx,
  { communeId }: ListAt,
  { people, ...of }: Coming,
): Promise<string> {
  const id = newId();
  await households.save(tx, [{ id, communeId, code: null, ...of }]);
  await households.replaceMembers(
    tx,
    [],
    people.map((person) => ({ ...person, id: newId(), householdId: id })),
  );
  return id;
}

type Entering = {
  readonly villageId: string;
  readonly householdId: string;
  readonly source: Extract<ListSource, 'MOVED_IN' | 'SPLIT' | 'MERGED'>;
  readonly classBefore: HouseholdClass | null;
};

/**
 * A household in need that moved, split or merged is reviewed where it lives now. In this village it did not begin the
 * round in a class; if the meeting agrees on one, it enters by column 8 ("khác").
 */
export async function enterMoved(
  { lists }: ListPorts,
  tx: Tx,
  { roundId, communeId }: ListAt,
  { villageId, householdId, source, classBefore }: Entering,
): Promise<boolean> {
  if (classBefore !== 'POOR' && classBefore !== 'NEAR_POOR') return false;
  const added = await lists.add(tx, [
    waitingEntry({
      ...{ id: newId(), roundId, communeId, villageId, householdId, source, persons: null },
      ...{ because: 'MANAGED', startClass: 'NOT_POOR', movementCause: 'OTHER' },
    }),
  ]);
  return added.length > 0;
}
