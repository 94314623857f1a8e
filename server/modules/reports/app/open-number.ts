import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { endOf } from '../domain/fact.ts';
import { countsIn } from '../domain/fill-form.ts';
import { dimensionsOf, isForm, type TableCode } from '../domain/forms.ts';
import type { ReportPorts, Unit } from './read-unit.ts';
import { openUnit, type Asked, type ViewRefusal } from './view-report.ts';

export type OpenNumber = Asked & {
  readonly form: TableCode;
  readonly column: string;
  /** A village of the commune; null: the whole. */
  readonly partId: string | null;
  readonly first: number;
  readonly after: string | null;
};
export type OpenedHousehold = {
  readonly householdId: string;
  readonly caseId: string | null;
  readonly villageId: string;
  readonly code: string | null;
  /** Null for whoever is not of the commune. */
  readonly headName: string | null;
  readonly startClass: HouseholdClass;
  readonly endClass: HouseholdClass | null;
  readonly settled: boolean;
  readonly persons: number;
};
export type OpenedNumber = {
  readonly totalCount: number;
  readonly households: readonly OpenedHousehold[];
  readonly hasNextPage: boolean;
};
export const MOST_OPENED = 200;

/** Above the commune nothing is opened before it has reported: counts only. */
const mayOpen = (actor: Actor, { communes, round: { id: roundId } }: Unit): boolean =>
  communes.every(
    ({ path: areaPath, reportedAt }) =>
      can(actor, 'case.view', { areaPath, roundId }) ||
      (reportedAt !== null && can(actor, 'appraisal.view', { areaPath, roundId })),
  );

/** The households behind a number of a commune or village, as the number counts them now. */
export const openNumber =
  (ports: ReportPorts) =>
  (
    actor: Actor,
    asked: OpenNumber,
  ): Promise<Result<OpenedNumber, ViewRefusal | 'REPORT_NAMES_LATER' | 'INVALID'>> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const opened = await openUnit(ports, tx, actor, asked);
      if (!opened.ok) return opened;
      const unit = opened.value;
      const { level, path: areaPath } = unit.area;
      if (level === 'PROVINCE' || level === 'DISTRICT') return refuse('INVALID', { field: 'areaId' });
      if (asked.first < 1 || asked.first > MOST_OPENED) return refuse('INVALID', { field: 'first' });
      if (!isForm(asked.form)) return refuse('INVALID', { field: 'form' });
      if (!mayOpen(actor, unit)) return refuse('REPORT_NAMES_LATER');
      const asks = dimensionsOf(asked.form, unit.facts);
      const all = await ports.reports.households(tx, unit.scope, asks, unit.facts.firstDay);
      const counts = countsIn(asked.form, unit.facts, all, asked.column);
      if (!counts) return refuse('INVALID', { field: 'column' });
      const found = all.filter((of) => (!asked.partId || of.part === asked.partId) && counts(of) > 0);
      const start = asked.after ? found.findIndex(({ householdId }) => householdId === asked.after) + 1 : 0;
      const page = found.slice(start, start + asked.first);
      const names = new Map(
        (
          await ports.reports.names(
            tx,
            page.map(({ householdId }) => householdId),
          )
        ).map((of) => [of.householdId, of]),
      );
      const named = can(actor, 'case.view', { areaPath, roundId: asked.roundId });
      return success({
        totalCount: found.length,
        hasNextPage: start + page.length < found.length,
        households: page.map((of) => ({
          ...{ householdId: of.householdId, caseId: of.caseId, villageId: of.villageId, persons: of.persons },
          ...{ startClass: of.startClass, endClass: endOf(of), settled: of.endClass !== null || of.left },
          code: names.get(of.householdId)?.code ?? null,
          headName: named ? (names.get(of.householdId)?.headName ?? null) : null,
        })),
      });
    });
