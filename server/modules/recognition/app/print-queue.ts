import { createHash } from 'node:crypto';
import { success } from '../../../kernel/result.ts';
import { workQueue, type Step, type WorkQueue } from '../../../kernel/work-queue.ts';
import type { PaperPlace } from './ports.ts';
import type { PaperPorts } from './print-papers.ts';
import type { PrintPart, PrintRun, PrintStore } from './print-store.ts';
import type { PartFiles } from '../../../kernel/ports.ts';

export type PrintPorts = PaperPorts & {
  readonly prints: PrintStore;
  readonly partFiles: PartFiles;
  readonly onFault: (error: unknown) => void;
};

async function placeOf({ unitOfWork, recognitions, packs }: PrintPorts, run: PrintRun): Promise<PaperPlace> {
  return unitOfWork.read(async (tx) => {
    const found = await recognitions.place(tx, run);
    const stored = found && (await packs.find(tx, found.packId, found.packVersion));
    if (!found || !stored) throw new Error(`a batch without its place: ${run.id}`);
    return { ...found, pack: stored.pack };
  });
}

async function slipRows({ unitOfWork, recognitions }: PrintPorts, run: PrintRun, part: PrintPart) {
  return unitOfWork.read(async (tx) => {
    const decisions = new Map((await recognitions.decisions(tx, run)).map((of) => [of.id, of]));
    const wanted = new Set(part.cases);
    return (await recognitions.standing(tx, run)).flatMap((row) => {
      const decision = decisions.get(row.recognitionId);
      const { number, dated } = decision ?? {};
      return number && dated && wanted.has(row.caseId) ? [{ ...row, number, dated }] : [];
    });
  });
}

async function write(
  ports: PrintPorts,
  place: PaperPlace,
  run: PrintRun,
  part: PrintPart,
): Promise<Uint8Array> {
  if (run.what === 'SLIPS') return ports.papers.slips({ place, rows: await slipRows(ports, run, part) });
  const { unitOfWork, certificates, papers, origin } = ports;
  const wanted = await unitOfWork.read((tx) => certificates.ofCommune(tx, run, part.cases));
  return papers.certificates({ place, certificates: wanted, origin: origin() });
}

/** One part; what is made is kept, so that a stop costs one part. */
async function makeNext(ports: PrintPorts, runId: string): Promise<Step> {
  const { unitOfWork, prints, partFiles } = ports;
  const run = await unitOfWork.read((tx) => prints.find(tx, runId));
  if (run?.state !== 'RUNNING') return 'DONE';
  const part = run.parts.find(({ sha256 }) => sha256 === null);
  if (!part) {
    await unitOfWork.run(async (tx) => success(await prints.setState(tx, runId, 'DONE')));
    return 'DONE';
  }
  const bytes = await write(ports, await placeOf(ports, run), run, part);
  await partFiles.put(runId, String(part.n), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await unitOfWork.run(async (tx) => success(await prints.partMade(tx, runId, part.n, sha256)));
  return 'MORE';
}

/** Batches for the printer, part after part. */
export const printQueue = (ports: PrintPorts): WorkQueue =>
  workQueue({
    step: (runId) => makeNext(ports, runId),
    failed: async (runId) => {
      await ports.unitOfWork.run(async (tx) => success(await ports.prints.setState(tx, runId, 'FAILED')));
    },
    onFault: ports.onFault,
  });
