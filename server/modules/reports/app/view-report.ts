import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Area } from '../../areas/index.ts';
import { formsOf, isForm, isList, TABLES, type TableCode } from '../domain/forms.ts';
import { hideSmall } from '../domain/hide-small.ts';
import type { FrozenReport, Source } from '../domain/stages.ts';
import type { ReportTable } from '../domain/table.ts';
import { makeTables } from './make-tables.ts';
import { readUnit, unitsBefore, type ReportPorts, type Unit } from './read-unit.ts';

export type Asked = { readonly roundId: string; readonly areaId: string };
export type ViewRefusal =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'REPORT_OF_OTHER_UNITS' | 'REPORT_NOT_FROZEN' | 'REPORT_NAMES_LATER';

/** A unit of the round for those who may see its report; one that was merged since is answered with the old units. */
export async function openUnit(
  ports: ReportPorts,
  tx: Tx,
  actor: Actor,
  { roundId, areaId }: Asked,
): Promise<Result<Unit, ViewRefusal>> {
  if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
  const area = await ports.areas.find(tx, areaId);
  if (!area || !can(actor, 'report.view', { areaPath: area.path, roundId })) return refuse('NOT_FOUND');
  const unit = await readUnit(ports, tx, roundId, area);
  if (!unit) return refuse('NOT_FOUND');
  if (unit.communes.length > 0) return success(unit);
  const before = await unitsBefore(ports, tx, roundId, area);
  if (before.length === 0) return refuse('NOT_FOUND');
  return refuse('REPORT_OF_OTHER_UNITS', { units: before.map(({ fullName }) => fullName).join(', ') });
}

/** Officials of the commune, or of a commune that has reported: they may read what few households are. */
export function seesDetails(actor: Actor, { area, communes, round: { id: roundId } }: Unit): boolean {
  if (area.level === 'PROVINCE' || area.level === 'DISTRICT') return true;
  return communes.every(
    ({ path, reportedAt }) => reportedAt !== null || can(actor, 'case.view', { areaPath: path, roundId }),
  );
}

/** Names stand in lists of one commune, for its own officials. */
export const ofCommune = (actor: Actor, { area: { level, path: areaPath }, round }: Unit): boolean =>
  (level === 'COMMUNE' || level === 'VILLAGE') && can(actor, 'case.view', { areaPath, roundId: round.id });

/** Tables as they are now, or as a stage has them; what no stage has (lists, the last round) is always as it is now. */
export async function tablesOf(
  ports: ReportPorts,
  tx: Tx,
  actor: Actor,
  unit: Unit,
  of: {
    readonly source: Source;
    readonly forms: readonly TableCode[];
    onProgress?: (done: number, all: number) => void;
  },
): Promise<
  Result<
    { tables: readonly ReportTable[]; frozen: FrozenReport | null },
    'REPORT_NOT_FROZEN' | 'REPORT_NAMES_LATER'
  >
> {
  const shown = (tables: readonly ReportTable[]) =>
    seesDetails(actor, unit) ? tables : tables.map(hideSmall);
  if (of.forms.some(isList) && !ofCommune(actor, unit)) return refuse('REPORT_NAMES_LATER');
  if (of.source === 'LIVE')
    return success({
      tables: shown(await makeTables(ports, tx, unit, of.forms, of.onProgress)),
      frozen: null,
    });
  const stages = await ports.reports.frozen(tx, unit.round.id, unit.area.id);
  const frozen = stages.find(({ stage }) => stage === of.source);
  if (!frozen) return refuse('REPORT_NOT_FROZEN');
  const fixed = new Map(frozen.tables.map((table) => [table.form, table]));
  const others = await makeTables(
    ports,
    tx,
    unit,
    of.forms.filter((code) => !isForm(code)),
  );
  for (const table of others) fixed.set(table.form, table);
  return success({ tables: shown(of.forms.flatMap((code) => fixed.get(code) ?? [])), frozen });
}

export type ReportBoard = {
  readonly unit: Unit;
  /** Forms, the last round, and lists for whoever may read names. */
  readonly tables: readonly TableCode[];
  readonly stages: readonly FrozenReport[];
  readonly mayFreeze: boolean;
  readonly mayRecord: boolean;
};

/** Every table that the reader may have of a unit, in the order of the report. */
export function tablesFor(actor: Actor, unit: Unit): readonly TableCode[] {
  const forms = new Set<TableCode>(formsOf(unit.facts));
  return TABLES.filter((code) => (isForm(code) ? forms.has(code) : !isList(code) || ofCommune(actor, unit)));
}

/** The commune fixes its own figures, the tiers above theirs. */
export const mayFreeze = (actor: Actor, roundId: string, { level, path: areaPath }: Area): boolean =>
  level !== 'VILLAGE' &&
  can(actor, 'report.freeze', { areaPath, roundId }) &&
  (level !== 'COMMUNE' || can(actor, 'population.record', { areaPath, roundId }));

export const viewReport = (ports: ReportPorts) => ({
  /** What there is to see of a unit, before a form is chosen. */
  board: (actor: Actor, asked: Asked): Promise<Result<ReportBoard, ViewRefusal>> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const unit = await openUnit(ports, tx, actor, asked);
      if (!unit.ok) return unit;
      const { area } = unit.value;
      return success({
        ...{ unit: unit.value, tables: tablesFor(actor, unit.value) },
        stages: await ports.reports.frozen(tx, asked.roundId, asked.areaId),
        mayFreeze: mayFreeze(actor, asked.roundId, area),
        mayRecord:
          area.level === 'COMMUNE' &&
          can(actor, 'population.record', { areaPath: area.path, roundId: asked.roundId }),
      });
    }),

  /** The units of before in which the round was held. */
  unitsBefore: (actor: Actor, { roundId, areaId }: Asked): Promise<readonly Area[]> =>
    ports.unitOfWork.read(async (tx) => {
      const area = await ports.areas.find(tx, areaId);
      if (!area || !can(actor, 'report.view', { areaPath: area.path, roundId })) return [];
      return unitsBefore(ports, tx, roundId, area);
    }),

  table: (
    actor: Actor,
    asked: Asked & { readonly form: TableCode; readonly source: Source },
  ): Promise<Result<ReportTable, ViewRefusal>> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const unit = await openUnit(ports, tx, actor, asked);
      if (!unit.ok) return unit;
      const made = await tablesOf(ports, tx, actor, unit.value, {
        source: asked.source,
        forms: [asked.form],
      });
      if (!made.ok) return made;
      const [table] = made.value.tables;
      return table ? success(table) : refuse('NOT_FOUND');
    }),
});
export type ViewReport = ReturnType<typeof viewReport>;
