import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { can } from '../../../access/index.ts';
import type { CommuneBoard, CommuneKey, TallyStore } from './tally-store.ts';

export type ViewTallyPorts = { readonly unitOfWork: UnitOfWork; readonly tallies: TallyStore };

/** The commune's board; null when there is none, which also means: not yours. */
export const viewTally =
  ({ unitOfWork, tallies }: ViewTallyPorts) =>
  async (actor: Actor, key: CommuneKey): Promise<CommuneBoard | null> => {
    if (actor.kind !== 'ACCOUNT') return null;
    const board = await unitOfWork.read((tx) => tallies.board(tx, key));
    return board && can(actor, 'tally.view', board) ? board : null;
  };

/** Without a check of rights: of a commune whose board the actor was just shown. */
export const viewPoorByKind =
  ({ unitOfWork, tallies }: ViewTallyPorts) =>
  (key: CommuneKey) =>
    unitOfWork.read((tx) => tallies.poorByKind(tx, key));
