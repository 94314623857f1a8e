import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { CommuneKey } from '../../tally/index.ts';
import type { ReconciliationRefusal } from '../domain/refusals.ts';
import { settlesBy, type WayOut } from '../domain/ways-out.ts';
import { judgeWithin, type JudgedDiscrepancy } from './judge-discrepancies.ts';
import {
  cleanText,
  holdCommune,
  scopeOf,
  type CommandRefusal,
  type ReconciliationPorts,
  type Signer,
} from './reconciliation-command.ts';

export type ResolveDiscrepancies = CommuneKey & {
  readonly commandId: string;
  /** As they were seen: the key holds what was found, the version how many answers there were. */
  readonly items: readonly { readonly key: string; readonly version: number }[];
  readonly wayOut: WayOut;
  readonly reason: string;
};
export type ResolveRefusal = CommandRefusal | ReconciliationRefusal | 'STALE';

const MOST_AT_ONCE = 200;

/** One answer, if it fits this discrepancy as it stands now. */
function answerTo(
  of: JudgedDiscrepancy,
  wayOut: WayOut,
  version: number,
): Result<boolean, 'WAY_OUT_DOES_NOT_FIT' | 'NOTHING_TO_TAKE_BACK' | 'STALE'> {
  const settles = settlesBy(of.kind, wayOut);
  if (settles === null) return refuse('WAY_OUT_DOES_NOT_FIT', { field: 'wayOut' });
  if (of.entries.length !== version) return refuse('STALE', { currentVersion: of.entries.length });
  if (wayOut === 'TAKEN_BACK' && of.state === 'OPEN') return refuse('NOTHING_TO_TAKE_BACK');
  return success(settles);
}

async function resolve(
  ports: ReconciliationPorts,
  tx: Tx,
  signer: Signer,
  { items, wayOut, reason: given, ...key }: Omit<ResolveDiscrepancies, 'commandId'>,
): Promise<Result<{ answered: number }, ResolveRefusal>> {
  const held = await holdCommune(ports, tx, signer, { action: 'discrepancy.resolve', key });
  if (!held.ok) return held;
  const versions = new Map(items.map((item) => [item.key, item.version]));
  if (versions.size === 0 || versions.size > MOST_AT_ONCE)
    return refuse('NO_DISCREPANCY_CHOSEN', { most: MOST_AT_ONCE, field: 'items' });
  const reason = cleanText(given);
  if (reason === null) return refuse('CORRECTION_REASON_MISSING', { field: 'reason' });
  const found = new Map((await judgeWithin(ports, tx, key)).map((of) => [of.key, of]));
  for (const [discrepancyKey, version] of versions) {
    const of = found.get(discrepancyKey);
    if (!of) return refuse('DISCREPANCY_GONE');
    const answer = answerTo(of, wayOut, version);
    if (!answer.ok) return answer;
    const entry = { id: newId(), n: of.entries.length + 1, wayOut, settles: answer.value, reason };
    const what = { discrepancyKey, kind: of.kind, villageId: of.villageId, found: of.found };
    const by = { enteredBy: actorTag(signer), enteredName: signer.name };
    await ports.reconciliations.addCorrection(tx, key, { ...entry, ...what, ...by });
    await ports.unitOfWork.audit(tx, {
      scope: scopeOf(key),
      actor: signer,
      action: 'resolve-discrepancy',
      subject: `discrepancy:${discrepancyKey}`,
      data: { entryId: entry.id, kind: of.kind, wayOut, settles: answer.value, n: entry.n, found: of.found },
    });
  }
  await ports.unitOfWork.emit(tx, { topic: 'reconciliation.changed', payload: { ...key } });
  return success({ answered: versions.size });
}

/**
 * Answers to one or several discrepancies, all or none. Nothing that was sealed is touched: a correction entry stands beside
 * it, for the commune and, once it has reported, for the tier above. When the facts change, the question comes back.
 */
export const resolveDiscrepancies =
  (ports: ReconciliationPorts) =>
  async (
    actor: Actor,
    { commandId, ...command }: ResolveDiscrepancies,
  ): Promise<Result<{ answered: number }, ResolveRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse(actor.kind === 'PUBLIC' ? 'NOT_SIGNED_IN' : 'NOT_FOUND');
    const { roundId, communeId, wayOut, reason } = command;
    const keys = command.items.map(({ key }) => key).sort();
    const input = { roundId, communeId, wayOut, reason, keys };
    const once = { commandId, actor, action: 'resolve-discrepancies', input };
    return ports.unitOfWork.once<{ answered: number }, ResolveRefusal>(once, (tx) =>
      resolve(ports, tx, actor, command),
    );
  };
