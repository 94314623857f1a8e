import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Clock, Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import { addForms, imbalancesOf } from '../../tally/index.ts';
import type { ReportRefusal } from '../domain/refusals.ts';
import { STAGES, type FrozenReport, type Stage } from '../domain/stages.ts';
import { makeTables } from './make-tables.ts';
import { readParts } from './read-parts.ts';
import type { ReportPorts, Unit } from './read-unit.ts';
import { mayFreeze, openUnit } from './view-report.ts';

export type FreezeReport = {
  readonly commandId: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly stage: Stage;
  /** Number and date of the report letter. */
  readonly reference: string;
};
export type FreezeRefusal = ReportRefusal | 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'INVALID' | 'COMMAND_OF_ANOTHER';
export type ReportFrozen = { readonly roundId: string; readonly areaId: string };

const LONGEST = 200;
export const cleanText = (text: string): string => text.normalize('NFC').trim();
export const isText = (text: string): boolean => cleanText(text) !== '' && text.length <= LONGEST;

/** The first place that does not balance, part by part, then the whole; null: all do. */
async function imbalance(
  ports: ReportPorts,
  tx: Tx,
  unit: Unit,
): Promise<Refusal<'REPORT_DOES_NOT_BALANCE'> | null> {
  const { parts } = await readParts(ports, tx, unit);
  const whole = { name: unit.area.fullName, movement: addForms(parts.map(({ movement }) => movement)) };
  const found = [...parts, whole].flatMap(({ name, movement }) => imbalancesOf(name, movement));
  const [first] = found;
  if (!first) return null;
  const { place, check, expected, found: is } = first;
  return refuse('REPORT_DOES_NOT_BALANCE', { place, check, expected, found: is, more: found.length - 1 });
}

/** Fixes the figures of all forms as they are now. What is fixed never changes; nobody fixes for a tier below. */
export const freezeReport =
  (ports: ReportPorts & { readonly clock: Clock }) =>
  async (actor: Actor, command: FreezeReport): Promise<Result<ReportFrozen, FreezeRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const { roundId, areaId, stage } = command;
    return ports.unitOfWork.once<ReportFrozen, FreezeRefusal>(
      { commandId, actor, action: 'freeze-report', input },
      async (tx) => {
        const opened = await openUnit(ports, tx, actor, command);
        if (!opened.ok) return opened.code === 'REPORT_OF_OTHER_UNITS' ? opened : refuse('NOT_FOUND');
        const unit = opened.value;
        const { area, communes, reported } = unit;
        if (area.level === 'VILLAGE') return refuse('REPORT_OF_VILLAGE');
        if (!mayFreeze(actor, roundId, area)) return refuse('NOT_FOUND');
        if (!STAGES.includes(stage)) return refuse('INVALID', { field: 'stage' });
        if (!isText(command.reference)) return refuse('REPORT_REFERENCE_EMPTY', { field: 'reference' });
        if (stage === 'OFFICIAL' && reported < communes.length)
          return refuse('REPORT_PARTS_MISSING', { reported, communes: communes.length });
        const wrong = await imbalance(ports, tx, unit);
        if (wrong) return wrong;
        const tables = await makeTables(ports, tx, unit);
        const frozen: FrozenReport = {
          ...{ id: newId(), roundId, areaId, stage, reported, communes: communes.length, tables },
          ...{ sha256: ports.reports.digest(tables), reference: cleanText(command.reference) },
          ...{ frozenName: actor.name, frozenAt: ports.clock.now() },
        };
        if (!(await ports.reports.freeze(tx, frozen, actorTag(actor)))) return refuse('REPORT_FROZEN_BEFORE');
        const data = { stage, areaId, sha256: frozen.sha256, reported, communes: communes.length };
        const scope = area.level === 'COMMUNE' ? `commune:${roundId}:${areaId}` : 'system';
        await ports.unitOfWork.audit(tx, {
          scope,
          actor,
          action: 'freeze-report',
          subject: `report:${frozen.id}`,
          data,
        });
        await ports.unitOfWork.emit(tx, { topic: 'report.frozen', payload: { roundId, areaId, stage } });
        return success({ roundId, areaId });
      },
    );
  };
