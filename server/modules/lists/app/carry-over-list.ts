import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { waitingEntry } from '../domain/list-entry.ts';
import { listCommand, tell, type ListAt, type ListPorts } from './list-command.ts';

export type CarryOverList = {
  readonly commandId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly fromRoundId: string;
};
export type ListCarriedOver = {
  readonly added: number;
  /** On the list before this; nothing of them was changed. */
  readonly alreadyOnList: number;
  /** Households the earlier round never decided on: they stand with the class they began it with. */
  readonly unsettledHouseholdIds: readonly string[];
  /** Of the communes that became this one: nothing says yet which of its villages their village is. */
  readonly withoutVillage: number;
};

/** The commune and those it was made of, as far as the earlier round knew them. Their households come along. */
async function communesBefore(
  ports: ListPorts,
  tx: Tx,
  communeId: string,
  fromRoundId: string,
): Promise<string[]> {
  const { areas, lineages, rounds, households } = ports;
  const before = await lineages.predecessors(tx, [communeId]);
  const known: string[] = [];
  for (const id of [communeId, ...before.map(({ area }) => area.id)])
    if (await rounds.commune(tx, fromRoundId, id)) known.push(id);
  const today = (await areas.villagesOf(tx, communeId)).map(({ id }) => id);
  const links = known.some((id) => id !== communeId) ? await lineages.predecessors(tx, today) : [];
  const villages = links.filter(({ whole }) => whole).map(({ of, area }) => ({ fromId: area.id, toId: of }));
  await households.succeed(tx, { communeId, villages });
  return known;
}

async function write(
  ports: ListPorts,
  tx: Tx,
  at: ListAt,
  fromRoundId: string,
): Promise<Result<ListCarriedOver>> {
  const { roundId, communeId } = at;
  const from = await ports.rounds.find(tx, fromRoundId);
  const earlier = from && fromRoundId !== roundId && from.year <= at.round.year;
  if (!earlier) return refuse('ROUND_NOT_EARLIER');
  const communes = await communesBefore(ports, tx, communeId, fromRoundId);
  if (communes.length === 0) return refuse('ROUND_NOT_EARLIER');
  const recognised = await ports.earlier.recognisedIn(tx, fromRoundId, communes);
  const found = recognised.filter((of) => of.communeId === communeId);
  const withoutVillage = recognised.filter(
    (of) => of.communeId !== communeId && communes.includes(of.communeId),
  );
  const entries = found.map(({ householdId, villageId, endClass: startClass, persons }) =>
    waitingEntry({
      ...{ id: newId(), roundId, communeId, villageId, householdId, startClass, persons },
      ...{ because: 'MANAGED', source: 'LAST_ROUND', movementCause: 'NEW' },
    }),
  );
  const added = new Set(await ports.lists.add(tx, entries));
  const villageIds = entries.filter(({ id }) => added.has(id)).map(({ villageId }) => villageId);
  const unsettled = found.filter(({ settled }) => !settled).map(({ householdId }) => householdId);
  const data = {
    ...{ fromRoundId, added: added.size, unsettled: unsettled.length },
    withoutVillage: withoutVillage.length,
  };
  await tell(ports, tx, at, { action: 'carry-over-list', subject: `round:${roundId}`, data, villageIds });
  return success({
    added: added.size,
    alreadyOnList: entries.length - added.size,
    unsettledHouseholdIds: unsettled,
    withoutVillage: withoutVillage.length,
  });
}

/**
 * QĐ 24/2021 Đ.4 k.1: the list begins with the households that an earlier round left poor or near-poor. Who is on the
 * list already is not entered twice, so the command may be repeated whenever the earlier round gets further.
 */
export const carryOverList =
  (ports: ListPorts) =>
  (actor: Actor, command: CarryOverList): Promise<Result<ListCarriedOver>> =>
    listCommand(ports, actor, 'carry-over-list', command, command, (tx, at) =>
      write(ports, tx, at, command.fromRoundId),
    );
