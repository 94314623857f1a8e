import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { can } from '../../../access/index.ts';
import type { Balance, BalanceOf, CaseBehind, Cell, CommuneKey, TallyStore } from './tally-store.ts';

export type ViewBalancePorts = { readonly unitOfWork: UnitOfWork; readonly tallies: TallyStore };

export const viewBalance = ({ unitOfWork, tallies }: ViewBalancePorts) => ({
  /** Counts only, of a unit of any level. Null: it has no part in the round, or is not yours. */
  of: async (actor: Actor, { roundId, areaId }: BalanceOf): Promise<Balance | null> => {
    const balance = await unitOfWork.read((tx) => tallies.balance(tx, { roundId, areaId }));
    return balance && can(actor, 'tally.view', balance) ? balance : null;
  },
  /** Names: for the commune alone. Empty: nobody stands there, or it is not yours. */
  behind: (actor: Actor, { roundId, communeId }: CommuneKey, cell: Cell): Promise<readonly CaseBehind[]> =>
    unitOfWork.snapshot(async (tx) => {
      const key = { roundId, communeId };
      const board = await tallies.board(tx, key);
      if (!board || !can(actor, 'case.view', board)) return [];
      return tallies.casesOf(tx, key, cell);
    }),
});
