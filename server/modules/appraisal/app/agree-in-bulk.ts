import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { bulkOutcome, type BulkOutcome } from '../domain/bulk-row.ts';
import { conflictOf } from '../domain/four-eyes.ts';
import { villageVerdict, type VillageVerdict } from '../domain/sample-verdict.ts';
import type { CommuneKey } from './appraisal-store.ts';
import type { SampleStore } from './sample-store.ts';
import { overWhy, scopeOf, tell, workerOf, type WorkPorts } from './work-ports.ts';
import type { WorkCase } from './work-store.ts';

export type BulkPorts = WorkPorts & { readonly samples: SampleStore };
export type BulkRow = {
  readonly id: string;
  readonly answersSha256: string | null;
  readonly outcome: BulkOutcome;
};
export type BulkPlan = CommuneKey & {
  readonly villageId: string;
  readonly verdict: VillageVerdict | null;
  readonly rows: readonly BulkRow[];
};
export type BulkRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'APPRAISAL_ROUND_CLOSED'
  | 'OPINION_WAS_SENT'
  | 'SAMPLE_NOT_PASSED'
  | 'BULK_LIST_EMPTY'
  | 'BULK_LIST_TOO_LONG'
  | 'COMMAND_OF_ANOTHER';
type Village = CommuneKey & { readonly villageId: string };
type Read = { readonly id: string; readonly answersSha256: string };
export type AgreeInBulk = Village & { readonly commandId: string; readonly cases: readonly Read[] };
type Worker = Actor & { kind: 'ACCOUNT' };

const MOST = 1000;

async function sampled({ samples }: BulkPorts, tx: Tx, { villageId, ...key }: Village) {
  const draws = await samples.ofCommune(tx, key);
  const forms = draws.map((draw) => draw.forms);
  const defects = new Set(forms.flat().flatMap(({ id, defect }) => (defect ? [id] : [])));
  const verdict = draws.length > 0 ? villageVerdict(forms, villageId) : null;
  return { verdict, defects, sampleId: draws.at(-1)?.id ?? null };
}

/** Each case with the first precondition that does not hold; the same for the dry run and for the deed. */
async function judge(
  { work }: BulkPorts,
  tx: Tx,
  actor: Worker,
  {
    villageId,
    found,
    defects,
    read,
  }: {
    villageId: string;
    found: readonly WorkCase[];
    defects: ReadonlySet<string>;
    read: ReadonlyMap<string, string> | null;
  },
): Promise<BulkRow[]> {
  const ids = found.map(({ id }) => id);
  const own = await work.ownParts(tx, ids, workerOf(actor));
  return found.map((of) => {
    const part = own.get(of.id);
    const outcome = bulkOutcome({
      inVillage: of.villageId === villageId,
      state: of.state,
      heldByAnother: of.leaseRuns && of.heldBy !== actor.accountId,
      asRead: read === null || read.get(of.id) === of.answersSha256,
      ownPart: part !== undefined && conflictOf(part) !== null,
      defect: defects.has(of.id),
    });
    const mine = of.villageId === villageId;
    return { id: of.id, answersSha256: mine ? of.answersSha256 : null, outcome };
  });
}

const placeOf = async ({ samples }: BulkPorts, tx: Tx, actor: Actor, key: CommuneKey) => {
  const place = await samples.commune(tx, key);
  return place && can(actor, 'appraisal.work', place) ? place : null;
};

/** The dry run: every case of the village, and what would become of it. Nothing is written. */
export const planBulk =
  (ports: BulkPorts) =>
  async (actor: Actor, village: Village): Promise<BulkPlan | null> => {
    if (actor.kind !== 'ACCOUNT') return null;
    return ports.unitOfWork.snapshot(async (tx) => {
      if (!(await placeOf(ports, tx, actor, village))) return null;
      const { verdict, defects } = await sampled(ports, tx, village);
      const ids = await ports.work.idsOfVillage(tx, village.roundId, village.villageId);
      const all = await ports.work.read(tx, ids);
      const found = all.filter(({ communeId }) => communeId === village.communeId);
      const rows = await judge(ports, tx, actor, { ...village, found, defects, read: null });
      return { ...village, verdict, rows };
    });
  };

async function agree(
  ports: BulkPorts,
  tx: Tx,
  actor: Worker,
  { commandId, cases, ...village }: AgreeInBulk,
): Promise<Result<BulkPlan, BulkRefusal>> {
  const { unitOfWork, samples, work } = ports;
  const place = await placeOf(ports, tx, actor, village);
  if (!place) return refuse('NOT_FOUND');
  if (place.roundState !== 'OPEN') return refuse('APPRAISAL_ROUND_CLOSED');
  await samples.lock(tx, village);
  const { verdict, defects, sampleId } = await sampled(ports, tx, village);
  if (verdict !== 'PASSED') return refuse('SAMPLE_NOT_PASSED');
  const read = new Map(cases.map(({ id, answersSha256 }) => [id, answersSha256]));
  const all = await work.lock(tx, [...read.keys()]);
  const found = all.filter(
    ({ roundId, communeId }) => roundId === village.roundId && communeId === village.communeId,
  );
  const [over] = found.flatMap((of) => overWhy(of) ?? []);
  if (over) return over;
  const known = await judge(ports, tx, actor, { ...village, found, defects, read });
  const strange = [...read.keys()].filter((id) => known.every((row) => row.id !== id));
  const rows = [
    ...known,
    ...strange.map((id) => ({ id, answersSha256: null, outcome: 'NOT_IN_VILLAGE' as const })),
  ];
  const agreed = found.filter(({ id }) => known.some((row) => row.id === id && row.outcome === 'AGREE'));
  for (const of of agreed) {
    const head = { id: newId(), of, kind: 'AGREE', fields: [], reasonCode: null, words: '' } as const;
    await work.addDecision(tx, { ...head, sampleId, commandId, decidedBy: actor.accountId });
    await work.answered(tx, of.id, 'AGREED', null);
  }
  await unitOfWork.audit(tx, {
    ...{ scope: scopeOf(village), actor, action: 'agree-in-bulk', subject: `village:${village.villageId}` },
    data: { sampleId, asked: read.size, agreed: agreed.map(({ id }) => id) },
  });
  await tell(ports, tx, village);
  return success({ ...village, verdict, rows });
}

/** Agrees to the cases of one village whose sample passed: each by itself, those that cannot be are named with the reason. */
export const agreeInBulk =
  (ports: BulkPorts) =>
  async (actor: Actor, command: AgreeInBulk): Promise<Result<BulkPlan, BulkRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    if (input.cases.length === 0) return refuse('BULK_LIST_EMPTY', { field: 'cases' });
    if (input.cases.length > MOST) return refuse('BULK_LIST_TOO_LONG', { field: 'cases' });
    const once = { commandId, actor, action: 'agree-in-bulk', input };
    return ports.unitOfWork.once<BulkPlan, BulkRefusal>(once, (tx) => agree(ports, tx, actor, command));
  };
