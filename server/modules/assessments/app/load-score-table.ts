import { createHash } from 'node:crypto';
import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { readScoreTable, type ScoreTableRefusal } from '../domain/read-score-table.ts';
import type { FormPorts } from './form-ports.ts';

export type LoadScoreTable = {
  readonly commandId: string;
  readonly provinceId: string;
  readonly fileName: string;
  /** The file, as CSV. */
  readonly text: string;
};
export type ScoreTableLoaded = { readonly tableId: string; readonly unchanged: boolean };
export type LoadTableRefusal =
  ScoreTableRefusal | 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'SCORE_TABLE_TOO_LONG' | 'COMMAND_OF_ANOTHER';

const MOST_SIGNS = 200_000;

/** A province loads its table of points with the source; the same file again changes nothing. Nothing is overwritten. */
export const loadScoreTable =
  ({ unitOfWork, areas, tables }: Pick<FormPorts, 'unitOfWork' | 'areas' | 'tables'>) =>
  async (actor: Actor, command: LoadScoreTable): Promise<Result<ScoreTableLoaded, LoadTableRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, provinceId, text } = command;
    const sha256 = createHash('sha256').update(text).digest('hex');
    const fileName = command.fileName.normalize('NFC').trim().slice(0, 200) || 'bang-diem.csv';
    const input = { provinceId, fileName, sha256 };
    const once = { commandId, actor, action: 'load-score-table', input };
    return unitOfWork.once<ScoreTableLoaded, LoadTableRefusal>(once, async (tx) => {
      const province = await areas.find(tx, provinceId);
      if (province?.level !== 'PROVINCE' || !can(actor, 'score-table.manage', { areaPath: province.path }))
        return refuse('NOT_FOUND');
      const before = await tables.findByHash(tx, provinceId, sha256);
      if (before) return success({ tableId: before.id, unchanged: true });
      if (text.length > MOST_SIGNS) return refuse('SCORE_TABLE_TOO_LONG', { field: 'text' });
      const read = readScoreTable(text);
      if (!read.ok) return read;
      const id = newId();
      const loadedBy = actorTag(actor);
      await tables.add(tx, { ...read.value, id, provinceId, fileName, sha256, loadedBy });
      const { firstYear, lastYear, example } = read.value;
      const data = { provinceId, sha256, firstYear, lastYear, example };
      const subject = `score-table:${id}`;
      await unitOfWork.audit(tx, { scope: 'system', actor, action: 'load-score-table', subject, data });
      return success({ tableId: id, unchanged: false });
    });
  };
