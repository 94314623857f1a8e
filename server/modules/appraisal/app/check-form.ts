import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { scoreCase } from '../../assessments/index.ts';
import type { RulePackStore } from '../../rounds/index.ts';
import { conflictOf } from '../domain/four-eyes.ts';
import type { SamplePorts } from './draw-forms.ts';
import type { ScoredSheet } from './sample-store.ts';
import { scopeOf, workerOf } from './work-ports.ts';
import type { WorkStore } from './work-store.ts';

/** Answers as they should have been; what is not given was right. */
export type Corrections = { readonly b1?: number | null; readonly indicators?: readonly number[] | null };
export type CheckForm = {
  readonly commandId: string;
  readonly sampleId: string;
  readonly caseId: string;
  readonly corrections: Corrections;
  readonly note: string;
};
export type CheckRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'APPRAISAL_ROUND_CLOSED'
  | 'FORM_NOT_DRAWN'
  | 'FORM_CHECKED'
  | 'OWN_PART_IN_CASE'
  | 'CORRECTION_NEEDS_NOTE'
  | 'CORRECTION_CANNOT_BE_SCORED'
  | 'COMMAND_OF_ANOTHER';
export type Checked = {
  readonly sampleId: string;
  readonly defect: boolean;
  readonly foundClass: HouseholdClass;
};
export type CheckPorts = SamplePorts & {
  readonly work: Pick<WorkStore, 'ownParts'>;
  readonly packs: RulePackStore;
};

/** Only what differs from the form is a correction. */
function corrected(sheet: ScoredSheet, { b1, indicators }: Corrections): Corrections {
  const asked = indicators && [...new Set(indicators)].sort((a, b) => a - b);
  const before = [...sheet.indicators].sort((a, b) => a - b);
  const other = asked && asked.join() !== before.join();
  return {
    ...(typeof b1 === 'number' && b1 !== sheet.b1 ? { b1 } : {}),
    ...(other ? { indicators: asked } : {}),
  };
}

/** The class that the rules of the case give for the corrected answers: found by scoring, typed by nobody. */
async function classOf({ packs }: CheckPorts, tx: Tx, sheet: ScoredSheet, of: Corrections) {
  const stored = await packs.find(tx, sheet.packId, sheet.packVersion);
  if (!stored) throw new Error(`pack ${sheet.packId} ${sheet.packVersion} is gone`);
  const { pack } = stored;
  const indicators = of.indicators ?? sheet.indicators;
  const known = indicators.every((n) => pack.indicators.some(({ number }) => number === n));
  const b2 = indicators.length * (pack.b2.pointsPerIndicator.value ?? 0);
  const answers = { areaKind: sheet.areaKind, b1: of.b1 ?? sheet.b1, b2, indicators };
  const scored = scoreCase(pack, { ...answers, sheetClass: null, otherOpinion: null });
  return known && scored.ok ? scored.value.scoredClass : null;
}

async function check(
  ports: CheckPorts,
  tx: Tx,
  actor: Actor & { kind: 'ACCOUNT' },
  { sampleId, caseId, corrections, note }: CheckForm,
): Promise<Result<Checked, CheckRefusal>> {
  const { unitOfWork, samples } = ports;
  const key = await samples.placeOf(tx, sampleId);
  const place = key && (await samples.commune(tx, key));
  if (!place || !can(actor, 'appraisal.work', place)) return refuse('NOT_FOUND');
  if (place.roundState !== 'OPEN') return refuse('APPRAISAL_ROUND_CLOSED');
  await samples.lock(tx, place);
  const drawn = (await samples.ofCommune(tx, place)).find(({ id }) => id === sampleId);
  const form = drawn?.forms.find((of) => of.caseId === caseId);
  const sheet = form && (await samples.sheet(tx, caseId));
  if (!form || !sheet) return refuse('FORM_NOT_DRAWN');
  if (form.defect !== null) return refuse('FORM_CHECKED');
  const own = (await ports.work.ownParts(tx, [form.id], workerOf(actor))).get(form.id);
  const conflict = own && conflictOf(own);
  if (conflict) return refuse('OWN_PART_IN_CASE', { why: conflict });
  const changes = corrected(sheet, corrections);
  const wrong = Object.keys(changes);
  if (wrong.length > 0 && note === '') return refuse('CORRECTION_NEEDS_NOTE', { field: 'note' });
  const foundClass = wrong.length > 0 ? await classOf(ports, tx, sheet, changes) : sheet.scoredClass;
  if (!foundClass) return refuse('CORRECTION_CANNOT_BE_SCORED', { field: 'corrections' });
  const { scoredClass } = sheet;
  const defect = foundClass !== scoredClass;
  const row = { sampleId, caseId, corrected: changes, scoredClass, foundClass, note };
  await samples.addCheck(tx, { ...row, checkedBy: actorTag(actor) });
  await unitOfWork.audit(tx, {
    ...{ scope: scopeOf(place), actor, action: 'check-sampled-form', subject: `case:${caseId}` },
    data: { sampleId, defect, corrected: wrong },
  });
  return success({ sampleId, defect, foundClass });
}

/** What was found at a drawn form. A defect is an answer whose correction changes the class, and nothing less. */
export const checkForm =
  (ports: CheckPorts) =>
  async (actor: Actor, command: CheckForm): Promise<Result<Checked, CheckRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { commandId, sampleId, caseId, corrections } = command;
    const note = command.note.normalize('NFC').trim().slice(0, 2000);
    const input = { sampleId, caseId, corrections: { ...corrections }, note };
    const once = { commandId, actor, action: 'check-sampled-form', input };
    return ports.unitOfWork.once<Checked, CheckRefusal>(once, (tx) =>
      check(ports, tx, actor, { ...command, note }),
    );
  };
