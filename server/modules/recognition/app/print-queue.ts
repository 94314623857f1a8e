import { createHash } from 'node:crypto';
import { success } from '../../../kernel/result.ts';
import type { PaperPlace } from './ports.ts';
import type { PaperPorts } from './print-papers.ts';
import type { PartFiles, PrintPart, PrintRun, PrintStore } from './print-store.ts';

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

/** Part after part; what is made is kept, so that a stop costs one part. */
async function work(ports: PrintPorts, runId: string, isStopped: () => boolean): Promise<void> {
  const { unitOfWork, prints, partFiles } = ports;
  const run = await unitOfWork.read((tx) => prints.find(tx, runId));
  if (run?.state !== 'RUNNING') return;
  const place = await placeOf(ports, run);
  for (const part of run.parts.filter(({ sha256 }) => sha256 === null)) {
    if (isStopped()) return;
    const bytes = await write(ports, place, run, part);
    await partFiles.put(runId, part.n, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await unitOfWork.run(async (tx) => success(await prints.partMade(tx, runId, part.n, sha256)));
  }
  await unitOfWork.run(async (tx) => success(await prints.setState(tx, runId, 'DONE')));
}

/** Batches one after the other: never more than one thread. */
export function printQueue(ports: PrintPorts) {
  const { unitOfWork, prints } = ports;
  const waiting = new Set<string>();
  let working: Promise<void> | null = null;
  let stopped = false;
  const workThrough = async (): Promise<void> => {
    for (let [next] = waiting; next !== undefined && !stopped; [next] = waiting) {
      const runId = next;
      await work(ports, runId, () => stopped).catch(async (error: unknown) => {
        ports.onFault(error);
        await unitOfWork.run(async (tx) => success(await prints.setState(tx, runId, 'FAILED')));
      });
      waiting.delete(runId);
    }
  };
  return {
    begin: (runId: string): void => {
      waiting.add(runId);
      working ??= workThrough()
        .catch(ports.onFault)
        .finally(() => {
          working = null;
        });
    },
    settled: async (): Promise<void> => {
      while (working) await working;
    },
    stop: async (): Promise<void> => {
      stopped = true;
      await working;
    },
  };
}
