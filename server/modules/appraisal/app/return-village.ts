import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { ReopenDossier, ReopenRefusal, SubmissionField } from '../../submission/index.ts';
import { readAnswer } from '../domain/answer-to-report.ts';
import { conflictOf } from '../domain/four-eyes.ts';
import { villageVerdict } from '../domain/sample-verdict.ts';
import type { BulkPorts, BulkRefusal } from './agree-in-bulk.ts';
import type { CommuneKey } from './appraisal-store.ts';
import { overWhy, scopeOf, tell, workerOf } from './work-ports.ts';

export type ReturnVillage = CommuneKey & {
  readonly commandId: string;
  readonly villageId: string;
  readonly fields: readonly SubmissionField[];
  readonly words: string;
};
export type ReturnVillageRefusal =
  | Exclude<BulkRefusal, 'SAMPLE_NOT_PASSED' | 'BULK_LIST_EMPTY' | 'BULK_LIST_TOO_LONG'>
  | 'VILLAGE_NOT_FAILED'
  | 'OWN_PART_IN_CASE'
  | 'RETURN_NAMES_NO_FIELD'
  | 'ANSWER_NEEDS_WORDS'
  | ReopenRefusal;
export type VillageReturned = { readonly villageId: string; readonly cases: number };
type Ports = BulkPorts & { readonly reopen: ReopenDossier };

async function giveBack(
  ports: Ports,
  tx: Tx,
  actor: Actor & { kind: 'ACCOUNT' },
  { commandId, fields, words, ...village }: ReturnVillage,
): Promise<Result<VillageReturned, ReturnVillageRefusal>> {
  const { unitOfWork, samples, work } = ports;
  const { roundId, villageId } = village;
  const place = await samples.commune(tx, village);
  if (!place || !can(actor, 'appraisal.work', place)) return refuse('NOT_FOUND');
  if (place.roundState !== 'OPEN') return refuse('APPRAISAL_ROUND_CLOSED');
  await samples.lock(tx, village);
  const draws = await samples.ofCommune(tx, village);
  const verdict = villageVerdict(
    draws.map(({ forms }) => forms),
    villageId,
  );
  if (draws.length === 0 || verdict !== 'RETURN') return refuse('VILLAGE_NOT_FAILED');
  const locked = await work.lock(tx, await work.idsOfVillage(tx, roundId, villageId));
  const [over] = locked.flatMap((of) => overWhy(of) ?? []);
  if (over) return over;
  const waiting = locked.filter(({ state }) => state === 'READY');
  const ids = waiting.map(({ id }) => id);
  const own = await work.ownParts(tx, ids, workerOf(actor));
  if ([...own.values()].some((part) => conflictOf(part) !== null)) return refuse('OWN_PART_IN_CASE');
  const opened = await ports.reopen(tx, actor, { ...village, caseId: null, fields, reason: words });
  if (!opened.ok) return opened;
  const sampleId = draws.at(-1)?.id ?? null;
  for (const of of waiting) {
    const head = { id: newId(), of, kind: 'RETURN', fields, reasonCode: null, words } as const;
    await work.addDecision(tx, { ...head, sampleId, commandId, decidedBy: actor.accountId });
    await work.answered(tx, of.id, 'RETURNED', actor.accountId);
  }
  await unitOfWork.audit(tx, {
    ...{ scope: scopeOf(village), actor, action: 'return-village', subject: `village:${villageId}` },
    data: { sampleId, fields, cases: ids },
  });
  await tell(ports, tx, village);
  return success({ villageId, cases: ids.length });
}

/** Two defects in the sample: the village goes back to the commune as a whole, with the fields that opened named. */
export const returnVillage =
  (ports: Ports) =>
  async (actor: Actor, command: ReturnVillage): Promise<Result<VillageReturned, ReturnVillageRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const read = readAnswer({ kind: 'RETURN', fields: command.fields, words: command.words });
    if (!read.ok) return read;
    const { words } = read.value;
    const fields = read.value.kind === 'RETURN' ? read.value.fields : [];
    const { commandId, roundId, communeId, villageId } = command;
    const input = { roundId, communeId, villageId, fields, words };
    const once = { commandId, actor, action: 'return-village', input };
    return ports.unitOfWork.once<VillageReturned, ReturnVillageRefusal>(once, (tx) =>
      giveBack(ports, tx, actor, { ...command, fields, words }),
    );
  };
