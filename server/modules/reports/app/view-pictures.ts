import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { success, type Result } from '../../../kernel/result.ts';
import {
  deprivationPicture,
  distancePicture,
  movementPicture,
  progressPicture,
  type Picture,
} from '../domain/make-pictures.ts';
import { binsOf } from '../domain/picture-figures.ts';
import { NARROW, WIDE, type Language } from '../domain/pictures.ts';
import type { ReportPorts, Unit } from './read-unit.ts';
import { ofCommune, openUnit, tablesOf, type Asked, type ViewRefusal } from './view-report.ts';

/** The four pictures of a unit as it is now. */
export async function drawUnit(
  ports: ReportPorts,
  tx: Tx,
  actor: Actor,
  unit: Unit,
  draw: { readonly width: number; readonly language: Language },
): Promise<readonly Picture[]> {
  const { reports } = ports;
  const { scope, facts } = unit;
  const forms = ['DEPRIVATION_POOR', 'DEPRIVATION_NEAR_POOR'] as const;
  const tables = await tablesOf(ports, tx, actor, unit, { source: 'LIVE', forms });
  const [poor, nearPoor] = tables.ok ? tables.value.tables : [];
  const bins = binsOf(await reports.distances(tx, scope), ofCommune(actor, unit));
  return [
    distancePicture(bins, draw),
    movementPicture(await reports.facts(tx, scope, [], facts.firstDay), draw),
    progressPicture(await reports.steps(tx, scope), draw),
    deprivationPicture(facts.pack.indicators, [poor, nearPoor], draw),
  ];
}

export const viewPictures =
  (ports: ReportPorts) =>
  (
    actor: Actor,
    asked: Asked & { readonly narrow: boolean; readonly language: Language },
  ): Promise<Result<readonly Picture[], ViewRefusal>> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const unit = await openUnit(ports, tx, actor, asked);
      if (!unit.ok) return unit;
      const draw = { width: asked.narrow ? NARROW : WIDE, language: asked.language };
      return success(await drawUnit(ports, tx, actor, unit.value, draw));
    });
