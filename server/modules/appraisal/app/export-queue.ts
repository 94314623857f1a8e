import { areasFor, can, holds } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { Language } from '../../../kernel/refusals.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { exportHeader, exportRow } from '../domain/export-columns.ts';
import type { ExportFiles, ExportFormat, ExportStore, QueryExport } from './export-store.ts';
import type { Reach } from './appraisal-store.ts';
import type { AppraisalFilter, AppraisalOrder, CaseSet } from './queue-question.ts';
import { filterRefusal } from './view-appraisal.ts';

export type ExportQueuePorts = {
  readonly unitOfWork: UnitOfWork;
  readonly exports: ExportStore;
  readonly files: ExportFiles;
  readonly onFault: (error: unknown) => void;
};
export type ExportQueue = {
  readonly commandId: string;
  readonly roundId: string;
  readonly filter: AppraisalFilter;
  readonly orderBy: AppraisalOrder;
  readonly format: ExportFormat;
  readonly language: Language;
};
type Code = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER' | 'FILTER_EMPTY' | 'TOO_MANY_EXPORTS';
type Account = Actor & { kind: 'ACCOUNT' };

export const MOST_EXPORTS = 2;
const KEPT_MS = 3_600_000;

type Counted = { rows: number; open: number; readonly communes: Set<string>; readonly named: string[] };

/** Rows of the file, and beside them what the audit log is told of it. */
async function* table(
  ports: ExportQueuePorts,
  id: string,
  pages: ReturnType<ExportStore['rows']>,
  of: ExportQueue,
  counted: Counted,
  total: number,
) {
  for await (const page of pages) {
    for (const one of page) {
      counted.rows += 1;
      if (one.content) counted.open += 1;
      if (one.head) counted.named.push(one.id);
      counted.communes.add(one.communeId);
      yield exportRow(one, of.language);
    }
    await ports.unitOfWork.read((tx) => ports.exports.progress(tx, id, counted.rows, total));
  }
}

/** Count and rows in one snapshot; the progress is told outside it, so that it can be seen. */
async function write(ports: ExportQueuePorts, actor: Account, id: string, of: ExportQueue): Promise<void> {
  const { unitOfWork, exports, files } = ports;
  const { roundId, filter, orderBy, format } = of;
  const reach = areasFor(actor, 'appraisal.export', roundId);
  const set: CaseSet = { roundId, filter, reach, accountId: actor.accountId };
  const counted: Counted = { rows: 0, open: 0, communes: new Set(), named: [] };
  const sha256 = await unitOfWork.snapshot(async (tx) => {
    const total = await exports.count(tx, set);
    await unitOfWork.read((own) => exports.progress(own, id, 0, total));
    const rows = table(ports, id, exports.rows(tx, set, orderBy), of, counted, total);
    return files.write(id, format, { header: exportHeader(of.language), rows });
  });
  const communeIds = [...counted.communes];
  const done = { rowsDone: counted.rows, openRows: counted.open, communeIds, sha256 };
  await unitOfWork.run(async (tx) => {
    await exports.finish(tx, id, done);
    const data = {
      roundId,
      format,
      rows: counted.rows,
      openRows: counted.open,
      communes: communeIds.length,
      /** Held by whoever asked, so that the names stand in the file. */
      named: counted.named,
      sha256,
    };
    const entry = { scope: 'system', actor, action: 'export-queue', subject: `query-export:${id}`, data };
    await unitOfWork.audit(tx, entry);
    return success(undefined);
  });
}

/** Beside the requests, a page at a time; what fails is said to have failed, and leaves no file. */
async function work(ports: ExportQueuePorts, actor: Account, id: string, of: ExportQueue): Promise<void> {
  const { unitOfWork, exports, files, onFault } = ports;
  try {
    await write(ports, actor, id, of);
    setTimeout(() => void files.remove(id).catch(onFault), KEPT_MS).unref();
  } catch (error) {
    onFault(error);
    await files.remove(id).catch(onFault);
    await unitOfWork.read((tx) => exports.fail(tx, id)).catch(onFault);
  }
}

/** Takes the question down, once; another unit than the own ones is not found. */
async function begin(
  { exports }: ExportQueuePorts,
  tx: Tx,
  { accountId }: Account,
  { roundId, format, filter, orderBy }: ExportQueue,
  reach: Reach,
): Promise<Result<{ id: string }, Code>> {
  const units = [filter.areaIds, filter.communeIds, filter.villageIds].flatMap((ids) => ids ?? []);
  if (!(await exports.inReach(tx, roundId, units, reach))) return refuse('NOT_FOUND');
  if ((await exports.countRunning(tx, accountId)) >= MOST_EXPORTS)
    return refuse('TOO_MANY_EXPORTS', { most: MOST_EXPORTS });
  const id = newId();
  await exports.add(tx, { id, accountId, roundId, format, question: { filter, orderBy } });
  return success({ id });
}

/** Any question to the queue as a file, under the same predicate and the same mask. */
export const exportQueue =
  (ports: ExportQueuePorts) =>
  async (actor: Actor, command: ExportQueue): Promise<Result<QueryExport, Code>> => {
    const { unitOfWork, exports } = ports;
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const reach = areasFor(actor, 'appraisal.export', command.roundId);
    if (reach.length === 0) return refuse('NOT_FOUND');
    if (filterRefusal(command.filter)) return refuse('FILTER_EMPTY', { field: 'filter' });
    const { commandId, ...input } = command;
    let fresh = false;
    const begun = await unitOfWork.once<{ id: string }, Code>(
      { commandId, actor, action: 'export-queue', input },
      (tx) => {
        fresh = true;
        return begin(ports, tx, actor, command, reach);
      },
    );
    if (!begun.ok) return begun;
    if (fresh) void work(ports, actor, begun.value.id, command);
    const made = await unitOfWork.read((tx) => exports.find(tx, begun.value.id));
    return made ? success(made) : refuse('NOT_FOUND');
  };

/** Own exports, as long as the rights to everything in them last. */
export const viewExports = ({ unitOfWork, exports, files }: ExportQueuePorts) => {
  const find = async (actor: Actor, id: string): Promise<QueryExport | null> => {
    if (actor.kind !== 'ACCOUNT') return null;
    const found = await unitOfWork.read((tx) => exports.find(tx, id));
    if (found?.accountId !== actor.accountId) return null;
    const { roundId, areaPaths } = found;
    const may = areaPaths.every((areaPath) => can(actor, 'appraisal.export', { areaPath, roundId }));
    return may ? found : null;
  };
  return {
    find,
    /** The file, for the one who asked for it; the rights are asked again. */
    async file(actor: Actor, id: string) {
      const of = holds(actor, 'appraisal.export') ? await find(actor, id) : null;
      if (of?.state !== 'READY') return refuse('NOT_FOUND' as const);
      const file = await files.open(id);
      return file ? success({ ...file, of }) : refuse('EXPORT_GONE' as const);
    },
    /** At the start: what a stopped server left behind. */
    async tidyUp(): Promise<void> {
      await files.removeAll();
      await unitOfWork.read((tx) => exports.failRunning(tx));
    },
  };
};
