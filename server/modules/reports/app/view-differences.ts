import type { Actor } from '../../../kernel/actor.ts';
import { success, type Result } from '../../../kernel/result.ts';
import { compareTables, type Difference } from '../domain/compare-tables.ts';
import { formsOf } from '../domain/forms.ts';
import type { Source } from '../domain/stages.ts';
import type { ReportPorts } from './read-unit.ts';
import { openUnit, tablesOf, type Asked, type ViewRefusal } from './view-report.ts';

/** What one stage says otherwise than another, or than now. */
export const viewDifferences =
  (ports: ReportPorts) =>
  (
    actor: Actor,
    asked: Asked & { readonly before: Source; readonly after: Source },
  ): Promise<Result<readonly Difference[], ViewRefusal>> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const unit = await openUnit(ports, tx, actor, asked);
      if (!unit.ok) return unit;
      const forms = formsOf(unit.value.facts);
      const before = await tablesOf(ports, tx, actor, unit.value, { source: asked.before, forms });
      if (!before.ok) return before;
      const after = await tablesOf(ports, tx, actor, unit.value, { source: asked.after, forms });
      return after.ok ? success(compareTables(before.value.tables, after.value.tables)) : after;
    });
