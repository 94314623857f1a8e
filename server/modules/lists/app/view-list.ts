import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { can } from '../../../access/index.ts';
import type { SharedIdNumber, StoredHousehold, StoredMember } from '../../households/index.ts';
import { flagsOf, type ListFlag } from '../domain/list-flags.ts';
import type { ListPorts } from './list-command.ts';
import type { ListedEntry, ListPlace } from './list-store.ts';
import type { ListedEvent, ListedRequest } from './work-stores.ts';

export type FlaggedEntry = ListedEntry & { readonly flags: readonly ListFlag[] };

/** A household as its officer finds it, with its place on the list. */
export type FoundHousehold = {
  readonly household: StoredHousehold;
  readonly members: readonly StoredMember[];
  readonly entry: ListedEntry | null;
  readonly flags: readonly ListFlag[];
};
/** Both halves of a split or merge, side by side. */
export type TwoHalves = { readonly event: ListedEvent; readonly halves: readonly FoundHousehold[] };

const MOST_FOUND = 20;

type Ports = Omit<ListPorts, 'earlier' | 'today' | 'packs' | 'unitOfWork'>;

/** Nothing of a commune that the actor may not see, and nothing that tells it is there. */
async function mayView({ areas, rounds }: Ports, tx: Tx, actor: Actor, { roundId, communeId }: ListPlace) {
  const commune = await areas.find(tx, communeId);
  if (!commune || !can(actor, 'list.view', { areaPath: commune.path, roundId })) return false;
  return (await rounds.commune(tx, roundId, communeId)) !== null;
}

async function flagsFor({ households, events }: Ports, tx: Tx, roundId: string, ids: readonly string[]) {
  if (ids.length === 0) return () => [];
  const shared = Map.groupBy(await households.sharedIdNumbers(tx, ids), (one) => one.householdId);
  const happened = await events.ofHouseholds(tx, roundId, ids);
  return (id: string): ListFlag[] => flagsOf(id, shared.get(id) ?? ([] as SharedIdNumber[]), happened);
}

async function found(
  ports: Ports,
  tx: Tx,
  roundId: string,
  households: readonly StoredHousehold[],
): Promise<FoundHousehold[]> {
  const ids = households.map(({ id }) => id);
  if (ids.length === 0) return [];
  const members = Map.groupBy(await ports.households.membersOf(tx, ids), (one) => one.householdId);
  const entries = new Map(
    (await ports.lists.ofHouseholds(tx, roundId, ids)).map((of) => [of.householdId, of]),
  );
  const flags = await flagsFor(ports, tx, roundId, ids);
  return households.map((household) => ({
    household,
    members: members.get(household.id) ?? [],
    entry: entries.get(household.id) ?? null,
    flags: flags(household.id),
  }));
}

type Inside = <T>(actor: Actor, place: ListPlace, work: (tx: Tx) => Promise<T>, nothing: T) => Promise<T>;

/** Entries and households, with what is to be looked at. */
const households = (ports: Ports, inside: Inside) => ({
  entries: (actor: Actor, place: ListPlace, villageId: string | null, search: string) => {
    const work = async (tx: Tx): Promise<readonly FlaggedEntry[]> => {
      const all = await ports.lists.ofCommune(tx, place, searchKey(search));
      const some = villageId === null ? all : all.filter((of) => of.villageId === villageId);
      const ids = some.map(({ householdId }) => householdId);
      const flags = await flagsFor(ports, tx, place.roundId, ids);
      return some.map((of) => ({ ...of, flags: flags(of.householdId) }));
    };
    return inside(actor, place, work, []);
  },
  households: (actor: Actor, place: ListPlace, search: string) => {
    const work = async (tx: Tx): Promise<readonly FoundHousehold[]> => {
      const key = searchKey(search);
      const some = key === '' ? [] : await ports.households.search(tx, place.communeId, key, MOST_FOUND);
      return found(ports, tx, place.roundId, some);
    };
    return inside(actor, place, work, []);
  },
});

/** What happened: requests, life events, and the two halves of splits and merges. */
const happenings = (ports: Ports, inside: Inside) => ({
  requests: (actor: Actor, place: ListPlace) =>
    inside<readonly ListedRequest[]>(actor, place, (tx) => ports.requests.ofCommune(tx, place), []),
  events: (actor: Actor, place: ListPlace) =>
    inside<readonly ListedEvent[]>(actor, place, (tx) => ports.events.ofCommune(tx, place), []),
  halves: (actor: Actor, place: ListPlace) => {
    const work = async (tx: Tx): Promise<readonly TwoHalves[]> => {
      const own = (await ports.events.ofCommune(tx, place)).filter(
        ({ kind, communeId }) => (kind === 'SPLIT' || kind === 'MERGED') && communeId === place.communeId,
      );
      const idsOf = (of: ListedEvent) => [
        of.householdId,
        ...(of.otherHouseholdId ? [of.otherHouseholdId] : []),
      ];
      const both = await found(
        ports,
        tx,
        place.roundId,
        await ports.households.findMany(tx, own.flatMap(idsOf)),
      );
      const byId = new Map(both.map((of) => [of.household.id, of]));
      return own.map((event) => ({
        event,
        halves: idsOf(event)
          .map((id) => byId.get(id))
          .filter((half) => half !== undefined),
      }));
    };
    return inside(actor, place, work, []);
  },
});

/** The list to review (Phụ lục I), its requests and life events, for officials of the commune. */
export function viewList({ unitOfWork, ...ports }: Omit<ListPorts, 'earlier' | 'today' | 'packs'>) {
  const inside: Inside = (actor, place, work, nothing) =>
    unitOfWork.snapshot(async (tx) => ((await mayView(ports, tx, actor, place)) ? work(tx) : nothing));
  return {
    ...households(ports, inside),
    ...happenings(ports, inside),
    entry: (id: string) => unitOfWork.read((tx) => ports.lists.find(tx, id)),
    request: (id: string) => unitOfWork.read((tx) => ports.requests.find(tx, id)),
    event: (id: string) => unitOfWork.read((tx) => ports.events.find(tx, id)),
    namesOf: (roundId: string, ids: readonly string[]) =>
      unitOfWork.read((tx) => ports.lists.ofHouseholds(tx, roundId, ids)),
    waitingIn: (places: readonly ListPlace[]) => unitOfWork.read((tx) => ports.lists.waitingIn(tx, places)),
  };
}
