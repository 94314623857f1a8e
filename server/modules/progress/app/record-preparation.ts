import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { PREPARATION_PAPERS, type PreparationPaper } from '../domain/preparation.ts';
import { paperRefusal, type RecordPorts, type RecordRefusal } from './record-paper.ts';

export type RecordPreparation = {
  readonly commandId: string;
  readonly roundId: string;
  /** The unit whose paper it is: it counts for every commune in it. */
  readonly areaId: string;
  readonly what: PreparationPaper;
  readonly number: string;
  readonly dated: string;
};
export type PreparationRecorded = { readonly roundId: string; readonly areaId: string };

/** Plan, committee or training of a unit. Added to what is there, so nothing that somebody saw becomes old. */
export const recordPreparation =
  (ports: RecordPorts) =>
  async (actor: Actor, command: RecordPreparation): Promise<Result<PreparationRecorded, RecordRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, areas, progress, clock } = ports;
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'record-preparation', input };
    return unitOfWork.once<PreparationRecorded, RecordRefusal>(once, async (tx) => {
      const { roundId, areaId, what, number, dated } = command;
      const area = await areas.find(tx, areaId);
      if (!area || area.level === 'VILLAGE' || !can(actor, 'preparation.record', { areaPath: area.path }))
        return refuse('NOT_FOUND');
      if (!(await progress.isInRound(tx, roundId, areaId))) return refuse('NOT_FOUND');
      if (!PREPARATION_PAPERS.includes(what)) return refuse('PREPARATION_PAPER_UNKNOWN', { field: 'what' });
      const wrong = paperRefusal(command, clock.now());
      if (wrong) return wrong;
      const id = newId();
      const paper = { id, roundId, areaId, kind: what, number: number.normalize('NFC').trim(), dated };
      const added = await progress.addPaper(tx, {
        ...paper,
        places: [],
        reason: null,
        recordedBy: actorTag(actor),
      });
      if (!added) return refuse('ALREADY_RECORDED');
      // a province has two hundred communes: they are counted after the commit, each in its own transaction
      await unitOfWork.emit(tx, { topic: 'preparation.recorded', payload: { roundId, areaId, paperId: id } });
      const data = { what, areaId, dated };
      const entry = { scope: 'system', actor, action: 'record-preparation', subject: `paper:${id}`, data };
      await unitOfWork.audit(tx, entry);
      return success({ roundId, areaId });
    });
  };
