import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import type { CommuneKey, TallyClass, TallyUnit } from '../../tally/index.ts';
import type { ReconciliationRefusal } from '../domain/refusals.ts';
import { openingsOf } from './find-in-openings.ts';
import {
  cleanText,
  holdCommune,
  scopeOf,
  type CommandRefusal,
  type ReconciliationPorts,
  type Signer,
} from './reconciliation-command.ts';

export type AdjustOpening = CommuneKey & {
  readonly commandId: string;
  readonly villageId: string;
  readonly class: TallyClass;
  readonly unit: TallyUnit;
  readonly amount: number;
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly reason: string;
  /** How many decisions on this figure were seen. */
  readonly expectedVersion: number;
};
export type AdjustRefusal = CommandRefusal | ReconciliationRefusal | 'STALE';
type Adjusted = { readonly adjustmentId: string };

const MOST = 1_000_000; // against a slip of the keyboard

function checkPaper(
  { amount, decisionNumber, decidedOn, reason: given }: AdjustOpening,
  today: string,
): Result<{ number: string; reason: string }, ReconciliationRefusal> {
  if (!Number.isInteger(amount) || amount === 0 || Math.abs(amount) > MOST)
    return refuse('ADJUSTMENT_AMOUNT', { field: 'amount' });
  const number = cleanText(decisionNumber, 200);
  if (number === null) return refuse('ADJUSTMENT_NUMBER_MISSING', { field: 'decisionNumber' });
  if (!isDay(decidedOn) || decidedOn > today) return refuse('ADJUSTMENT_DATE', { field: 'decidedOn' });
  const reason = cleanText(given);
  return reason === null
    ? refuse('CORRECTION_REASON_MISSING', { field: 'reason' })
    : success({ number, reason });
}

async function adjust(
  ports: ReconciliationPorts,
  tx: Tx,
  signer: Signer,
  command: AdjustOpening,
): Promise<Result<Adjusted, AdjustRefusal>> {
  const { roundId, communeId, villageId, class: of, unit, amount, decidedOn } = command;
  const key = { roundId, communeId };
  const held = await holdCommune(ports, tx, signer, { action: 'opening.adjust', key });
  if (!held.ok) return held;
  const same = (one: { villageId: string; class: TallyClass; unit: TallyUnit }): boolean =>
    one.villageId === villageId && one.class === of && one.unit === unit;
  const figure = (await openingsOf(ports, tx, key)).find(same);
  if (!figure) return refuse('NOT_FOUND');
  const paper = checkPaper(command, ports.today());
  if (!paper.ok) return paper;
  if (held.value.frozen) return refuse('OPENING_FROZEN');
  const before = (await ports.reconciliations.adjustments(tx, key)).filter(same).length;
  if (before !== command.expectedVersion) return refuse('STALE', { currentVersion: before });
  const { number: decisionNumber, reason } = paper.value;
  const row = { id: newId(), villageId, class: of, unit, n: before + 1, amount, decisionNumber, decidedOn };
  const by = { enteredBy: actorTag(signer), enteredName: signer.name };
  await ports.reconciliations.addAdjustment(tx, key, { ...row, reason, ...by });
  const { opening, lastEnd } = figure;
  await ports.unitOfWork.audit(tx, {
    scope: scopeOf(key),
    actor: signer,
    action: 'adjust-opening',
    subject: `opening-adjustment:${row.id}`,
    data: { villageId, class: of, unit, amount, decidedOn, opening, lastEnd }, // typed words stand in the row alone
  });
  await ports.unitOfWork.emit(tx, { topic: 'reconciliation.changed', payload: { ...key } });
  return success({ adjustmentId: row.id });
}

/**
 * “Điều chỉnh số đầu kỳ”. Column 1 is counted from the households and no figure is typed over it: the decision says why it is
 * not what the last round ended with. A household that is missing or too many is put on or struck from the list instead.
 */
export const adjustOpening =
  (ports: ReconciliationPorts) =>
  async (actor: Actor, command: AdjustOpening): Promise<Result<Adjusted, AdjustRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse(actor.kind === 'PUBLIC' ? 'NOT_SIGNED_IN' : 'NOT_FOUND');
    const { commandId, expectedVersion: _, ...input } = command;
    const once = { commandId, actor, action: 'adjust-opening', input };
    return ports.unitOfWork.once<Adjusted, AdjustRefusal>(once, (tx) => adjust(ports, tx, actor, command));
  };
