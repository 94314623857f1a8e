import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import {
  preparationCommand,
  sentence,
  tell,
  unitOf,
  type CommonRefusal,
  type Done,
  type PreparationPorts,
} from './preparation-command.ts';

const LONGEST = 500;

/** A paper that was recorded wrongly, or was replaced or revoked: it counts no more, and stays on record. */
export const endPreparation =
  (ports: PreparationPorts) =>
  (
    actor: Actor,
    command: { readonly commandId: string; readonly paperId: string; readonly reason: string },
  ): Promise<Result<Done, CommonRefusal>> =>
    preparationCommand(ports, actor, 'end-preparation', command, async (tx) => {
      const { unitOfWork, store } = ports;
      const place = await store.paperPlace(tx, command.paperId);
      const action = 'preparation.record';
      const unit = place && (await unitOf(ports, tx, actor, { action, ...place }));
      if (!place || !unit) return refuse('NOT_FOUND');
      const reason = sentence(command.reason, LONGEST);
      if (!reason) return refuse('PREPARATION_REASON', { field: 'reason' });
      await store.lockUnit(tx, place.areaId);
      if ((await store.paperPlace(tx, command.paperId))?.ended) return refuse('ALREADY_RECORDED');
      await store.endPaper(tx, command.paperId, reason, actorTag(actor));
      const done = { roundId: place.roundId, areaId: place.areaId, id: command.paperId };
      await tell(ports, tx, done);
      const subject = `paper:${command.paperId}`;
      const entry = { scope: 'system', actor, action: 'end-preparation', subject };
      await unitOfWork.audit(tx, { ...entry, data: { areaId: place.areaId } });
      return success(done);
    });
