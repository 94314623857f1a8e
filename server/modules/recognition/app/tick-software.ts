import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import type { ExportPorts } from './export-people.ts';
import { loadPlace, scopeOf } from './load-place.ts';
import type { CommuneKey } from './recognition-store.ts';

type Refused = 'NOT_SIGNED_IN' | 'NOT_FOUND';
export type TickSoftware = CommuneKey & {
  readonly commandId: string;
  readonly caseIds: readonly string[];
  readonly ticked: boolean;
  /** As entered (ISO). */
  readonly onDay: string;
};
export type TickRefusal = Refused | 'RECOGNITION_TEXT' | 'COMMAND_OF_ANOTHER';

/** "Đã cập nhật" in the ministry's software: by household, with the day and who says so; taken back the same way. */
export const tickSoftware =
  (ports: ExportPorts) =>
  async (
    actor: Actor,
    command: TickSoftware,
  ): Promise<Result<CommuneKey & { ticked: number }, TickRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, recognitions, exports, today } = ports;
    const { commandId, ...input } = command;
    const { roundId, communeId, ticked, onDay } = input;
    const key = { roundId, communeId };
    const once = { commandId, actor, action: 'tick-software', input };
    return unitOfWork.once<CommuneKey & { ticked: number }, TickRefusal>(once, async (tx) => {
      const place = await loadPlace(ports, tx, actor, { ...key, action: 'export.people' });
      if (!place.ok) return place;
      if (!isDay(onDay) || onDay > today()) return refuse('RECOGNITION_TEXT', { field: 'onDay' });
      const wanted = new Set(input.caseIds);
      const rows = (await recognitions.standing(tx, key)).filter(({ caseId }) => wanted.has(caseId));
      if (rows.length === 0 || rows.length < wanted.size) return refuse('NOT_FOUND');
      const of = { rows, ticked, onDay, by: actorTag(actor), byName: actor.name };
      await exports.addTicks(tx, of);
      const data = { ticked, onDay, households: rows.length };
      await unitOfWork.audit(tx, {
        scope: scopeOf(key),
        actor,
        action: 'tick-software',
        subject: `round:${roundId}`,
        data,
      });
      return success({ ...key, ticked: rows.length });
    });
  };
