import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { cellText } from '../domain/cell.ts';
import { loadPlace } from './load-place.ts';
import type { ImportPorts } from './ports.ts';

export interface ExcuseImportRow {
  readonly commandId: string;
  readonly rowId: string;
  /** Who takes the responsibility. */
  readonly name: string;
  readonly reason: string;
}

const LONGEST_NAME = 200;
const LONGEST_REASON = 1000;

/**
 * Leaves a household out of this round by name and with a reason (moved away, entered twice): from then on it does not
 * hold up the agenda of its village. The row and who excused it stay.
 */
export const excuseImportRow =
  (ports: ImportPorts) =>
  async (actor: Actor, command: ExcuseImportRow): Promise<Result<{ rowId: string }>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const { rowId } = input;
    const once = { commandId, actor, action: 'excuse-import-row', input };
    return ports.unitOfWork.once<{ rowId: string }, string>(once, async (tx) => {
      const found = await ports.imports.findRow(tx, rowId);
      if (!found) return refuse('NOT_FOUND');
      const place = await loadPlace(ports, tx, { actor, action: 'rows.mend', place: found, lock: true });
      if (!place.ok) return place;
      const [name, reason] = [cellText(command.name), cellText(command.reason)];
      if (name === '' || name.length > LONGEST_NAME) return refuse('INVALID', { field: 'name' });
      if (reason === '' || reason.length > LONGEST_REASON) return refuse('INVALID', { field: 'reason' });
      const row = await ports.imports.lockRow(tx, rowId);
      if (row?.fate !== 'TO_MEND') return refuse('ROW_NOT_TO_MEND');
      await ports.imports.excuseRow(tx, rowId, name, reason);
      const { roundId, communeId } = place.value;
      await ports.unitOfWork.audit(tx, {
        scope: `commune:${roundId}:${communeId}`,
        actor,
        action: 'excuse-import-row',
        subject: `row:${rowId}`,
        data: { row: row.rowNumber },
      });
      const payload = { roundId, communeId, villageId: row.villageId };
      await ports.unitOfWork.emit(tx, { topic: 'rows.mended', payload });
      return success({ rowId });
    });
  };
