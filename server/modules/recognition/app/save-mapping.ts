import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { wrongColumn, type MappedColumn, type Target } from '../domain/mapping.ts';
import type { ExportPorts } from './export-people.ts';

type Refused = 'NOT_SIGNED_IN' | 'NOT_FOUND';
export type SaveMapping = {
  readonly commandId: string;
  /** The commune, or its province for all communes without columns of their own. */
  readonly areaId: string;
  readonly target: Target;
  readonly columns: readonly MappedColumn[];
  readonly expectedVersion: number;
};
export type SaveMappingRefusal = Refused | 'MAPPING_INVALID' | 'STALE' | 'COMMAND_OF_ANOTHER';

/** Columns for an area, as a new version; the ones before stay on record. */
export const saveMapping =
  ({ unitOfWork, exports }: Pick<ExportPorts, 'unitOfWork' | 'exports'>) =>
  async (actor: Actor, command: SaveMapping): Promise<Result<{ version: number }, SaveMappingRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion, ...input } = command;
    const { areaId, target } = input;
    const once = { commandId, actor, action: 'save-export-mapping', input };
    return unitOfWork.once<{ version: number }, SaveMappingRefusal>(once, async (tx) => {
      const areaPath = await exports.lockArea(tx, areaId);
      if (!areaPath || !can(actor, 'export.map', { areaPath })) return refuse('NOT_FOUND');
      const columns = input.columns.map(({ field, heading }) => ({
        field,
        heading: heading.normalize('NFC').trim(),
      }));
      const wrong = wrongColumn(target, columns);
      if (wrong !== null) return refuse('MAPPING_INVALID', { field: wrong });
      const current = (await exports.mappingOf(tx, areaId, target))?.version ?? 0;
      if (current !== expectedVersion) return refuse('STALE', { currentVersion: current });
      const version = current + 1;
      await exports.saveMapping(tx, { areaId, target, version, columns, by: actorTag(actor) });
      const data = { target, version, fields: columns.map(({ field }) => field).join(' ') };
      await unitOfWork.audit(tx, {
        scope: 'system',
        actor,
        action: 'save-export-mapping',
        subject: `area:${areaId}`,
        data,
      });
      return success({ version });
    });
  };
