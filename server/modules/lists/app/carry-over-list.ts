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
};

async function write(
  ports: ListPorts,
  tx: Tx,
  at: ListAt,
  fromRoundId: string,
): Promise<Result<ListCarriedOver>> {
  const { roundId, communeId } = at;
  const from = await ports.rounds.find(tx, fromRoundId);
  const earlier = from && fromRoundId !== roundId && from.year <= at.round.year;
  if (!earlier || !(await ports.rounds.commune(tx, fromRoundId, communeId)))
    return refuse('ROUND_NOT_EARLIER');
  const found = await ports.earlier.recognisedIn(tx, { roundId: fromRoundId, communeId });
  const entries = found.map(({ householdId, villageId, endClass: startClass, persons }) =>
    waitingEntry({
      ...{ id: newId(), roundId, communeId, villageId, householdId, startClass, persons },
      ...{ because: 'MANAGED', source: 'LAST_ROUND', movementCause: 'NEW' },
    }),
  );
  const added = new Set(await ports.lists.add(tx, entries));
  const villageIds = entries.filter(({ id }) => added.has(id)).map(({ villageId }) => villageId);
  const unsettled = found.filter(({ settled }) => !settled).map(({ householdId }) => householdId);
  const data = { fromRoundId, added: added.size, unsettled: unsettled.length };
  await tell(ports, tx, at, { action: 'carry-over-list', subject: `round:${roundId}`, data, villageIds });
  return success({
    added: added.size,
    alreadyOnList: entries.length - added.size,
    unsettledHouseholdIds: unsettled,
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
