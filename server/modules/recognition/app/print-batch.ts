import { createHash } from 'node:crypto';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import { scopeOf } from './load-place.ts';
import { placeOfPapers, type PaperFile, type PaperPorts } from './print-papers.ts';
import type { NewPrintRun, PartFiles, Print, PrintPart, PrintRun, PrintStore } from './print-store.ts';
import type { PaperPlace } from './ports.ts';
import type { CommuneKey } from './recognition-store.ts';

export type PrintPorts = PaperPorts & {
  readonly prints: PrintStore;
  readonly partFiles: PartFiles;
  readonly onFault: (error: unknown) => void;
};
export type StartPrint = CommuneKey & { readonly commandId: string; readonly what: Print };
export type PrintRefusal =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'PRINT_IS_RUNNING' | 'NOTHING_TO_PRINT' | 'COMMAND_OF_ANOTHER';
export type Started = CommuneKey & { readonly runId: string };

const MOST_IN_A_FILE = 100; // some seconds of work, and a stack that a person can sort

type Sheet = { readonly caseId: string; readonly villageId: string };

/** By village, so that a stack can be handed to its head; a large village is cut. */
function partsOf(sheets: readonly Sheet[]): Omit<PrintPart, 'villageName' | 'sha256'>[] {
  const villages = [...Map.groupBy(sheets, ({ villageId }) => villageId)];
  const cut = villages.flatMap(([villageId, all]) =>
    Array.from({ length: Math.ceil(all.length / MOST_IN_A_FILE) }, (_, at) => ({
      villageId,
      cases: all.slice(at * MOST_IN_A_FILE, (at + 1) * MOST_IN_A_FILE).map(({ caseId }) => caseId),
    })),
  );
  return cut.map((part, index) => ({ n: index + 1, ...part }));
}

async function sheetsFor({ recognitions, certificates }: PrintPorts, tx: Tx, key: CommuneKey, what: Print) {
  const rows = await recognitions.standing(tx, key);
  if (what === 'SLIPS') return rows;
  const issued = new Set((await certificates.ofCommune(tx, key, null)).map(({ caseId }) => caseId));
  return rows.filter(({ caseId }) => issued.has(caseId));
}

export function printBatch(ports: PrintPorts) {
  const { unitOfWork, prints, partFiles, recognitions } = ports;
  const waiting = new Set<string>();
  let working: Promise<void> | null = null;
  let stopped = false;

  async function write(place: PaperPlace, { what, ...run }: PrintRun, part: PrintPart): Promise<Uint8Array> {
    if (what === 'CERTIFICATES') {
      const certificates = await unitOfWork.read((tx) => ports.certificates.ofCommune(tx, run, part.cases));
      return ports.papers.certificates({ place, certificates, origin: ports.origin() });
    }
    const rows = await unitOfWork.read(async (tx) => {
      const decisions = new Map((await recognitions.decisions(tx, run)).map((of) => [of.id, of]));
      const wanted = new Set(part.cases);
      return (await recognitions.standing(tx, run)).flatMap((row) => {
        const decision = decisions.get(row.recognitionId);
        return decision && wanted.has(row.caseId)
          ? [{ ...row, number: decision.number, dated: decision.dated }]
          : [];
      });
    });
    return ports.papers.slips({ place, rows });
  }

  /** Part after part; what is made is kept, so that a stop costs one part. */
  async function work(runId: string): Promise<void> {
    const run = await unitOfWork.read((tx) => prints.find(tx, runId));
    if (run?.state !== 'RUNNING') return;
    const place = await unitOfWork.read(async (tx) => {
      const found = await recognitions.place(tx, run);
      const stored = found && (await ports.packs.find(tx, found.packId, found.packVersion));
      return found && stored ? { ...found, pack: stored.pack } : null;
    });
    if (!place) throw new Error(`a print without its place: ${runId}`);
    for (const part of run.parts.filter(({ sha256 }) => sha256 === null)) {
      if (stopped) return;
      const bytes = await write(place, run, part);
      await partFiles.put(runId, part.n, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await unitOfWork.run(async (tx) => success(await prints.partMade(tx, runId, part.n, sha256)));
    }
    await unitOfWork.run(async (tx) => success(await prints.setState(tx, runId, 'DONE')));
  }

  /** One after the other: a batch never takes more than one thread. */
  async function workThrough(): Promise<void> {
    for (const runId of waiting) {
      waiting.delete(runId);
      await work(runId).catch(async (error: unknown) => {
        ports.onFault(error);
        await unitOfWork.run(async (tx) => success(await prints.setState(tx, runId, 'FAILED')));
      });
      if (stopped) return;
    }
  }
  function begin(runId: string): void {
    waiting.add(runId);
    working ??= workThrough()
      .catch(ports.onFault)
      .finally(() => {
        working = null;
        const [next] = waiting; // told in the moment in which the last one ended
        if (next !== undefined && !stopped) begin(next);
      });
  }

  async function startWithin(tx: Tx, actor: Actor, { what, ...key }: Omit<StartPrint, 'commandId'>) {
    const place = await placeOfPapers(ports, tx, actor, { ...key, action: 'certificate.issue' });
    if (!place.ok) return place;
    await recognitions.lock(tx, key);
    const before = (await prints.runs(tx, key)).filter((run) => run.what === what);
    if (before.some(({ state }) => state === 'RUNNING')) return refuse('PRINT_IS_RUNNING');
    const failed = before.find(({ state }) => state === 'FAILED');
    if (failed) {
      await prints.setState(tx, failed.id, 'RUNNING');
      return success({ runId: failed.id, old: [] as string[] });
    }
    const sheets = await sheetsFor(ports, tx, key, what);
    if (sheets.length === 0) return refuse('NOTHING_TO_PRINT');
    for (const run of before) await prints.setState(tx, run.id, 'REMOVED');
    const parts = partsOf(sheets).map((part) => ({ ...part, villageName: '', sha256: null }));
    const run: NewPrintRun = {
      id: newId(),
      ...key,
      what,
      total: sheets.length,
      parts,
      startedBy: actorTag(actor),
    };
    await prints.add(tx, run);
    const data = { what, sheets: sheets.length, files: parts.length };
    await unitOfWork.audit(tx, {
      scope: scopeOf(key),
      actor,
      action: 'start-print',
      subject: `print:${run.id}`,
      data,
    });
    return success({ runId: run.id, old: before.map(({ id }) => id) });
  }

  return {
    /** Certificates or slips of a commune for the printer; one that failed goes on where it stopped. */
    start: async (actor: Actor, command: StartPrint): Promise<Result<Started, PrintRefusal>> => {
      if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
      const { commandId, ...input } = command;
      const { roundId, communeId } = input;
      const once = { commandId, actor, action: 'start-print', input };
      const started = await unitOfWork.once<{ runId: string; old: string[] }, PrintRefusal>(once, (tx) =>
        startWithin(tx, actor, input),
      );
      if (!started.ok) return started;
      for (const old of started.value.old) await partFiles.remove(old);
      begin(started.value.runId);
      return success({ roundId, communeId, runId: started.value.runId });
    },
    runs: (actor: Actor, key: CommuneKey): Promise<readonly PrintRun[]> =>
      unitOfWork.snapshot(async (tx) => {
        const place = await placeOfPapers(ports, tx, actor, { ...key, action: 'certificate.issue' });
        return place.ok ? prints.runs(tx, key) : [];
      }),
    file: async (
      actor: Actor,
      runId: string,
      n: number,
    ): Promise<Result<PaperFile, 'NOT_SIGNED_IN' | 'NOT_FOUND'>> => {
      if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
      const run = await unitOfWork.read((tx) => prints.find(tx, runId));
      const place = run && (await unitOfWork.read((tx) => recognitions.place(tx, run)));
      if (!place || !can(actor, 'certificate.issue', { areaPath: place.areaPath }))
        return refuse('NOT_FOUND');
      const bytes = await partFiles.get(runId, n);
      const kind = run.what === 'SLIPS' ? 'phieu-bao-ket-qua' : 'giay-chung-nhan';
      return bytes ? success({ name: `${kind}-${n}.pdf`, bytes }) : refuse('NOT_FOUND');
    },
    /** What a stop of the server left behind goes on. */
    resume: async (): Promise<void> => {
      for (const id of await unitOfWork.read((tx) => prints.unfinished(tx))) begin(id);
    },
    stop: async (): Promise<void> => {
      stopped = true;
      await working;
    },
    /** For tests: until everything that was begun is made. */
    settled: async (): Promise<void> => {
      await working;
    },
  };
}
export type PrintBatch = ReturnType<typeof printBatch>;
