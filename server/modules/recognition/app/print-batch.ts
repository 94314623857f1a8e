import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { scopeOf } from './load-place.ts';
import { placeOfPapers, type PaperFile } from './print-papers.ts';
import { printQueue, type PrintPorts } from './print-queue.ts';
import type { Print, PrintPart, PrintRun } from './print-store.ts';
import type { CommuneKey } from './recognition-store.ts';

export type StartPrint = CommuneKey & { readonly commandId: string; readonly what: Print };
type Refused = 'NOT_SIGNED_IN' | 'NOT_FOUND';
export type PrintRefusal = Refused | 'PRINT_IS_RUNNING' | 'NOTHING_TO_PRINT' | 'COMMAND_OF_ANOTHER';
export type Started = CommuneKey & { readonly runId: string };

const MOST_IN_A_FILE = 100; // some seconds of work, and a stack that a person can sort

type Sheet = { readonly caseId: string; readonly villageId: string };

/** By village, so that a stack can be handed to its head; a large village is cut. */
function partsOf(sheets: readonly Sheet[]): PrintPart[] {
  const villages = [...Map.groupBy(sheets, ({ villageId }) => villageId)];
  const cut = villages.flatMap(([villageId, all]) =>
    Array.from({ length: Math.ceil(all.length / MOST_IN_A_FILE) }, (_, at) => ({
      villageId,
      cases: all.slice(at * MOST_IN_A_FILE, (at + 1) * MOST_IN_A_FILE).map(({ caseId }) => caseId),
    })),
  );
  return cut.map((part, index) => ({ n: index + 1, villageName: '', sha256: null, ...part }));
}

async function sheetsFor({ recognitions, certificates }: PrintPorts, tx: Tx, key: CommuneKey, what: Print) {
  const rows = await recognitions.standing(tx, key);
  if (what === 'SLIPS') return rows;
  const issued = new Set((await certificates.ofCommune(tx, key, null)).map(({ caseId }) => caseId));
  return rows.filter(({ caseId }) => issued.has(caseId));
}

type Begun = { readonly runId: string; readonly old: readonly string[] };

/** A batch that failed goes on where it stopped; else a new one takes the place of those before. */
async function startWithin(
  ports: PrintPorts,
  tx: Tx,
  actor: Actor,
  { what, ...key }: Omit<StartPrint, 'commandId'>,
): Promise<Result<Begun, PrintRefusal>> {
  const { unitOfWork, recognitions, prints } = ports;
  const place = await placeOfPapers(ports, tx, actor, { ...key, action: 'certificate.issue' });
  if (!place.ok) return place;
  await recognitions.lock(tx, key);
  const before = (await prints.runs(tx, key)).filter((run) => run.what === what);
  if (before.some(({ state }) => state === 'RUNNING')) return refuse('PRINT_IS_RUNNING');
  const failed = before.find(({ state }) => state === 'FAILED');
  if (failed) {
    await prints.setState(tx, failed.id, 'RUNNING');
    return success({ runId: failed.id, old: [] });
  }
  const sheets = await sheetsFor(ports, tx, key, what);
  if (sheets.length === 0) return refuse('NOTHING_TO_PRINT');
  for (const run of before) await prints.setState(tx, run.id, 'REMOVED');
  const [id, parts] = [newId(), partsOf(sheets)];
  await prints.add(tx, { id, ...key, what, total: sheets.length, parts, startedBy: actorTag(actor) });
  const data = { what, sheets: sheets.length, files: parts.length };
  const subject = `print:${id}`;
  await unitOfWork.audit(tx, { scope: scopeOf(key), actor, action: 'start-print', subject, data });
  return success({ runId: id, old: before.map((run) => run.id) });
}

/** A made file, for somebody who may issue certificates there. */
async function fileOf(
  { unitOfWork, recognitions, prints, partFiles }: PrintPorts,
  actor: Actor,
  { runId, n }: { runId: string; n: number },
): Promise<Result<PaperFile, Refused>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const found = await unitOfWork.read(async (tx) => {
    const run = await prints.find(tx, runId);
    const place = run && (await recognitions.place(tx, run));
    const facts = place && { areaPath: place.areaPath, roundId: run.roundId };
    return facts && can(actor, 'certificate.issue', facts) ? run : null;
  });
  const bytes = found && found.state !== 'REMOVED' ? await partFiles.get(runId, String(n)) : null;
  const kind = found?.what === 'SLIPS' ? 'phieu-bao-ket-qua' : 'giay-chung-nhan';
  return bytes ? success({ name: `${kind}-${n}.pdf`, bytes }) : refuse('NOT_FOUND');
}

/** All certificates or slips of a commune as files for the printer. */
export function printBatch(ports: PrintPorts) {
  const { unitOfWork, prints, partFiles } = ports;
  const queue = printQueue(ports);
  return {
    start: async (actor: Actor, command: StartPrint): Promise<Result<Started, PrintRefusal>> => {
      if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
      const { commandId, ...input } = command;
      const once = { commandId, actor, action: 'start-print', input };
      const begun = await unitOfWork.once<Begun, PrintRefusal>(once, (tx) =>
        startWithin(ports, tx, actor, input),
      );
      if (!begun.ok) return begun;
      for (const old of begun.value.old) await partFiles.remove(old);
      queue.begin(begun.value.runId);
      const { roundId, communeId } = input;
      return success({ roundId, communeId, runId: begun.value.runId });
    },
    /** The newest first; none of another commune. */
    runs: (actor: Actor, key: CommuneKey): Promise<readonly PrintRun[]> =>
      unitOfWork.snapshot(async (tx) => {
        const place = await placeOfPapers(ports, tx, actor, { ...key, action: 'certificate.issue' });
        return place.ok ? prints.runs(tx, key) : [];
      }),
    file: (actor: Actor, runId: string, n: number) => fileOf(ports, actor, { runId, n }),
    /** What a stop of the server left behind goes on. */
    resume: async (): Promise<void> => {
      for (const id of await unitOfWork.read((tx) => prints.unfinished(tx))) queue.begin(id);
    },
    stop: queue.stop,
    settled: queue.settled,
  };
}
export type PrintBatch = ReturnType<typeof printBatch>;
