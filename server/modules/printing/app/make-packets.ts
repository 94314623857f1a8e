import { createHash } from 'node:crypto';
import { success } from '../../../kernel/result.ts';
import { workQueue, type Step, type WorkQueue } from '../../../kernel/work-queue.ts';
import type { PrintingPorts } from './ports.ts';
import type { PrintOrder, PrintPaper } from './printing-store.ts';

const papersOf = ({ papers, form }: PrintOrder): PrintPaper[] =>
  form === 'BLANK' ? [] : papers.map(({ paper }) => paper);

/** One packet of an order; the file first, then the row that says it is there: a stop between them makes it again. */
async function makeNext(
  { unitOfWork, orders, villages, templates, papers, partFiles }: PrintingPorts,
  orderId: string,
): Promise<Step> {
  const order = await unitOfWork.read((tx) => orders.find(tx, orderId));
  if (order?.state !== 'RUNNING') return 'DONE';
  const packet = await unitOfWork.read((tx) => orders.nextPacket(tx, orderId));
  if (!packet) {
    await unitOfWork.run(async (tx) => success(await orders.setState(tx, orderId, 'DONE')));
    return 'DONE';
  }
  const { villageId, counts, n } = packet;
  const facts = await unitOfWork.snapshot((tx) =>
    villages.facts(tx, order.roundId, villageId, papersOf(order)),
  );
  const { bytes, parts, missing } = await papers.packet({
    order,
    counts,
    facts,
    templates: await templates(),
  });
  await partFiles.put(orderId, villageId, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await unitOfWork.run(async (tx) => success(await orders.made(tx, orderId, { n, parts, missing, sha256 })));
  return 'MORE';
}

/** Packets of all orders, one after the other; what a stop of the server left behind goes on. */
export const printingQueue = (ports: PrintingPorts): WorkQueue =>
  workQueue({
    step: (orderId) => makeNext(ports, orderId),
    failed: async (orderId) => {
      const { unitOfWork, orders } = ports;
      await unitOfWork.run(async (tx) => success(await orders.setState(tx, orderId, 'FAILED')));
    },
    onFault: ports.onFault,
  });

export const resumeAll =
  ({ unitOfWork, orders }: PrintingPorts, queue: Pick<WorkQueue, 'begin'>) =>
  async (): Promise<void> => {
    for (const id of await unitOfWork.read((tx) => orders.unfinished(tx))) queue.begin(id);
  };
