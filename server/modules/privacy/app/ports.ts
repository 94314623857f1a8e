import { can, type StandingAction } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { Area, AreaStore } from '../../areas/index.ts';
import type { Clocks } from '../../calendar/index.ts';
import type { PrivacyStore } from './privacy-store.ts';

export type PrivacyPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly keepClocks: Clocks;
  readonly privacy: PrivacyStore;
};

/** The commune, for somebody who may do this there; null: not there, or not yours. */
export async function communeFor(
  { areas }: Pick<PrivacyPorts, 'areas'>,
  tx: Tx,
  actor: Actor,
  action: StandingAction,
  communeId: string,
): Promise<Area | null> {
  const commune = await areas.find(tx, communeId);
  return commune && can(actor, action, { areaPath: commune.path }) ? commune : null;
}
