import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { ReportRefusal } from '../domain/refusals.ts';
import { cleanText, isText } from './freeze-report.ts';
import { readUnit, type ReportPorts } from './read-unit.ts';

export type RecordPopulation = {
  readonly commandId: string;
  readonly roundId: string;
  /** A village, or the commune as a whole. */
  readonly areaId: string;
  readonly households: number;
  readonly persons: number | null;
  /** Name, number and date of the paper it was taken from. */
  readonly source: string;
};
export type PopulationRecorded = { readonly roundId: string; readonly areaId: string };
type Refused = ReportRefusal | 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER';

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0 && value < 10_000_000;
const isRight = ({ households, persons }: RecordPopulation): boolean =>
  isCount(households) && (persons === null || (isCount(persons) && persons >= households));

/** Everybody living in a village or commune: what shares are of. Entered anew it is a row of its own; the newest stands. */
export const recordPopulation =
  (ports: ReportPorts) =>
  async (actor: Actor, command: RecordPopulation): Promise<Result<PopulationRecorded, Refused>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const { roundId, areaId, households, persons } = command;
    const once = { commandId, actor, action: 'record-population', input };
    return ports.unitOfWork.once<PopulationRecorded, Refused>(once, async (tx) => {
      const area = await ports.areas.find(tx, areaId);
      const fits = area?.level === 'VILLAGE' || area?.level === 'COMMUNE';
      if (!area || !fits || !can(actor, 'population.record', { areaPath: area.path, roundId }))
        return refuse('NOT_FOUND');
      const unit = await readUnit(ports, tx, roundId, area);
      const communeId = unit?.communes[0]?.communeId;
      if (!communeId) return refuse('NOT_FOUND');
      if (!isRight(command)) return refuse('POPULATION_TOO_SMALL', { field: 'households' });
      if (!isText(command.source)) return refuse('POPULATION_SOURCE_EMPTY', { field: 'source' });
      const source = cleanText(command.source);
      await ports.reports.addPopulation(
        tx,
        { roundId, areaId, communeId, households, persons, source },
        actorTag(actor),
      );
      const subject = `area:${areaId}`;
      const entry = { actor, action: 'record-population', subject, data: { households, persons } };
      await ports.unitOfWork.audit(tx, { ...entry, scope: `commune:${roundId}:${communeId}` });
      return success({ roundId, areaId });
    });
  };
