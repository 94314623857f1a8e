import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { reconcileMotion, type ReconciliationRow } from '../domain/reconcile.ts';
import type { DeskState } from './desk-state.ts';
import { factsOf } from './meeting-command.ts';
import { readDesks, seenBy, type ReadDesksPorts } from './read-desks.ts';

export type MeetingReconciliation = {
  readonly desk: DeskState;
  readonly rows: readonly ReconciliationRow[];
};

/** Every closed question of a meeting against its base. Null also when it is not yours. */
export const viewReconciliation =
  (ports: ReadDesksPorts & { readonly unitOfWork: UnitOfWork }) =>
  (actor: Actor, meetingId: string): Promise<MeetingReconciliation | null> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const [desk] = await readDesks(ports, tx, [meetingId]);
      if (!desk || !can(actor, 'meeting.reconcile', factsOf(desk.meeting))) return null;
      const rows = (await ports.desks.reconciliation(tx, [meetingId])).map(reconcileMotion);
      return { desk: seenBy(actor, desk), rows };
    });

/** For later modules, without a check of rights: what does not make up its base, of many meetings at once. */
export const differencesOf =
  ({ desks }: Pick<ReadDesksPorts, 'desks'>) =>
  async (tx: Tx, meetingIds: readonly string[]): Promise<readonly ReconciliationRow[]> =>
    (await desks.reconciliation(tx, meetingIds))
      .map(reconcileMotion)
      .filter((row) => row.difference !== null);
