import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { WorkQueue } from '../../../kernel/work-queue.ts';
import type { PrintingPorts } from './ports.ts';
import {
  MOST_EXTRA,
  MOST_RESERVE,
  PAPER_RULES,
  type ChosenPaper,
  type CountedVillage,
  type PrintForm,
  type PrintPlace,
} from './printing-store.ts';

export type OrderPrints = {
  readonly commandId: string;
  readonly roundId: string;
  /** A village, or a commune, district or province for all of its villages. */
  readonly areaId: string;
  readonly form: PrintForm;
  /** In a hundred, more than the counts say. */
  readonly reserve: number;
  readonly papers: readonly ChosenPaper[];
  /** The number of the unit's newest order; 0: none yet. */
  readonly expectedVersion: number;
};
export type Ordered = { readonly roundId: string; readonly areaId: string; readonly orderId: string };
export type OrderRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'PRINT_NO_PAPERS'
  | 'PRINT_NUMBER'
  | 'PRINT_NO_LIST'
  | 'PRINT_ONLY_FILLED'
  | 'PRINT_NAMES'
  | 'PRINT_NO_VILLAGES'
  | 'STALE'
  | 'COMMAND_OF_ANOTHER';

const isCount = (of: number, most: number): boolean => Number.isInteger(of) && of >= 0 && of <= most;

/** What is asked for, whatever the village. */
function judge({ papers, reserve, form }: OrderPrints, seesNames: boolean): Result<null, OrderRefusal> {
  if (papers.length === 0) return refuse('PRINT_NO_PAPERS');
  if (new Set(papers.map(({ paper }) => paper)).size < papers.length) return refuse('PRINT_NO_PAPERS');
  if (!isCount(reserve, MOST_RESERVE)) return refuse('PRINT_NUMBER', { field: 'reserve' });
  if (!papers.every(({ extra }) => isCount(extra, MOST_EXTRA)))
    return refuse('PRINT_NUMBER', { field: 'extra' });
  const rules = papers.map(({ paper }) => PAPER_RULES[paper]);
  if (form === 'BLANK' && !rules.every(({ blank }) => blank)) return refuse('PRINT_ONLY_FILLED');
  if (form === 'FILLED' && !seesNames && rules.some(({ named }) => named)) return refuse('PRINT_NAMES');
  return success(null);
}

/** Blank papers need no list; nothing is filled in for a village without one, and the order says which. */
function chosen(form: PrintForm, all: readonly CountedVillage[]) {
  const has = ({ counts }: CountedVillage): boolean => form === 'BLANK' || counts.listed > 0;
  return {
    with: all.filter(has),
    without: all
      .filter((village) => !has(village))
      .map(({ villageName, communeName }) => `${villageName}, ${communeName}`),
  };
}

async function orderWithin(
  { orders, unitOfWork }: PrintingPorts,
  tx: Tx,
  actor: Actor & { kind: 'ACCOUNT' },
  command: OrderPrints,
): Promise<Result<Ordered & { old: readonly string[] }, OrderRefusal>> {
  const { roundId, areaId, form, reserve, papers, expectedVersion } = command;
  const place = await orders.place(tx, roundId, areaId);
  if (!place || !can(actor, 'print.order', place)) return refuse('NOT_FOUND');
  const seesNames = can(actor, 'print.names', place);
  const judged = judge(command, seesNames);
  if (!judged.ok) return judged;
  await orders.lock(tx, roundId, areaId);
  const newest = await orders.newest(tx, roundId, areaId);
  if (newest !== expectedVersion) return refuse('STALE', { currentVersion: newest });
  const all = await orders.villages(tx, roundId, areaId);
  if (all.length === 0) return refuse('PRINT_NO_VILLAGES');
  const villages = chosen(form, all);
  if (villages.with.length === 0) return refuse('PRINT_NO_LIST');
  const old = await orders.replace(tx, roundId, areaId);
  const orderId = newId();
  const named = form === 'FILLED' && seesNames;
  const numbered = villages.with.map(({ villageId, counts }, at) => ({ n: at + 1, villageId, counts }));
  await orders.add(tx, {
    ...{ id: orderId, roundId, areaId, n: newest + 1, form, reserve, papers, named },
    ...{ withoutList: villages.without, villages: numbered },
    ...{ orderedBy: actorTag(actor), orderedName: actor.name },
  });
  const data = { areaId, n: newest + 1, form, reserve, papers: papers.length, packets: numbered.length };
  await unitOfWork.audit(tx, {
    ...{ scope: scopeOf(place), actor, action: 'order-prints' },
    ...{ subject: `print-order:${orderId}`, data },
  });
  return success({ roundId, areaId, orderId, old });
}

/** An order of a commune or a village stands in the log of the commune; one of more in that of the system. */
const scopeOf = ({ roundId, communeId }: PrintPlace): string =>
  communeId ? `commune:${roundId}:${communeId}` : 'system';

/** Đơn in: papers × copies for one village, or for every village of a unit; made in the background. */
export const orderPrints =
  (ports: PrintingPorts, queue: Pick<WorkQueue, 'begin'>) =>
  async (actor: Actor, command: OrderPrints): Promise<Result<Ordered, OrderRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse(actor.kind === 'PUBLIC' ? 'NOT_SIGNED_IN' : 'NOT_FOUND');
    const { commandId, expectedVersion: _, ...input } = command;
    const once = { commandId, actor, action: 'order-prints', input };
    const done = await ports.unitOfWork.once<Ordered & { old: readonly string[] }, OrderRefusal>(once, (tx) =>
      orderWithin(ports, tx, actor, command),
    );
    if (!done.ok) return done;
    const { old, ...ordered } = done.value;
    for (const id of old) await ports.partFiles.remove(id);
    queue.begin(ordered.orderId);
    return success(ordered);
  };

/** An order that stood still (a full disk) goes on where it stopped; nothing is made twice. */
export const resumePrints =
  ({ unitOfWork, orders }: PrintingPorts, queue: Pick<WorkQueue, 'begin'>) =>
  async (
    actor: Actor,
    command: { readonly commandId: string; readonly orderId: string },
  ): Promise<Result<Ordered, 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER'>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, orderId } = command;
    const once = { commandId, actor, action: 'resume-prints', input: { orderId } };
    type Code = 'NOT_FOUND';
    const done = await unitOfWork.once<Ordered, Code>(once, async (tx) => {
      const order = await orders.find(tx, orderId);
      if (!order || !can(actor, 'print.order', order)) return refuse('NOT_FOUND');
      if (order.state === 'FAILED') await orders.setState(tx, orderId, 'RUNNING');
      const { roundId, areaId } = order;
      return success({ roundId, areaId, orderId });
    });
    if (done.ok) queue.begin(orderId);
    return done;
  };
