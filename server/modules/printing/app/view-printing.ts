import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { sheetsOfPacket } from '../../../kernel/sheets.ts';
import { templateOf } from '../domain/templates.ts';
import type { LoadedTemplate, PrintingPorts } from './ports.ts';
import {
  PAPER_RULES,
  paperName,
  PRINT_PAPERS,
  type CountedVillage,
  type PaperSum,
  type PrintOrder,
  type PrintPacket,
  type PrintPaper,
} from './printing-store.ts';

export type OfferedPaper = (typeof PAPER_RULES)[PrintPaper] & {
  readonly paper: PrintPaper;
  readonly name: string;
  /** Whoever asks may order it filled in. */
  readonly mayFill: boolean;
};
export type PrintingDesk = {
  readonly roundId: string;
  readonly areaId: string;
  readonly areaName: string;
  readonly papers: readonly OfferedPaper[];
  readonly villages: readonly CountedVillage[];
  readonly templates: readonly LoadedTemplate[];
  readonly strangers: readonly string[];
  readonly orders: readonly PrintOrder[];
  /** The expected version of an order for the unit itself. */
  readonly version: number;
  readonly mayOrder: boolean;
};
export type OrderView = PrintOrder & {
  /** Of the villages that whoever asks may see. */
  readonly packetsFrom: readonly PrintPacket[];
  readonly sums: readonly PaperSum[];
  readonly requestForm: string | null;
  readonly mayOpen: boolean;
};
const PAGE = 50;

function offered(requestForm: string | null, seesNames: boolean): OfferedPaper[] {
  return PRINT_PAPERS.filter(
    (paper) => paper !== 'LEAVE_REQUEST' || templateOf(paper, requestForm) !== null,
  ).map((paper) => {
    const rule = PAPER_RULES[paper];
    return { ...rule, paper, name: paperName(paper, requestForm), mayFill: seesNames || !rule.named };
  });
}

/** The unit that the reader of an order may see of it: the order's own, or the reader's own inside it. */
async function seenAs(
  { orders, unitOfWork }: PrintingPorts,
  actor: Actor,
  { orderId, areaId }: { orderId: string; areaId: string },
) {
  return unitOfWork.read(async (tx) => {
    const order = await orders.find(tx, orderId);
    const place = order && (await orders.place(tx, order.roundId, areaId));
    if (!order || !place || !can(actor, 'print.view', place)) return null;
    const inside = place.areaPath.includes(order.areaId) || order.areaPath.includes(areaId);
    return inside ? { order, place } : null;
  });
}

/** Null also when the unit is not yours. */
async function deskOf(
  { unitOfWork, orders, packs, templates }: PrintingPorts,
  actor: Actor,
  { roundId, areaId }: { roundId: string; areaId: string },
): Promise<PrintingDesk | null> {
  const found = await unitOfWork.snapshot(async (tx) => {
    const place = await orders.place(tx, roundId, areaId);
    if (!place || !can(actor, 'print.view', place)) return null;
    const stored = await packs.find(tx, place.packId, place.packVersion);
    return {
      place,
      requestForm: stored?.pack.requestForm?.value ?? null,
      villages: await orders.villages(tx, roundId, areaId),
      list: await orders.orders(tx, roundId, place.areaPath),
      version: await orders.newest(tx, roundId, areaId),
    };
  });
  if (!found) return null;
  const { place, requestForm, villages, list, version } = found;
  const loaded = await templates();
  return {
    ...{ roundId, areaId, areaName: place.areaName, villages, orders: list, version },
    papers: offered(requestForm, can(actor, 'print.names', place)),
    templates: [...loaded.templates.values()],
    strangers: loaded.strangers,
    mayOrder: can(actor, 'print.order', place),
  };
}

export function viewPrinting(ports: PrintingPorts) {
  const { unitOfWork, orders, packs } = ports;
  return {
    desk: (actor: Actor, roundId: string, areaId: string) => deskOf(ports, actor, { roundId, areaId }),
    /** One order with packets of a unit, from a number on; null when it is not yours. */
    order: async (
      actor: Actor,
      of: { readonly orderId: string; readonly areaId: string; readonly from: number },
    ): Promise<OrderView | null> => {
      const seen = await seenAs(ports, actor, of);
      if (!seen) return null;
      const { order, place } = seen;
      return unitOfWork.snapshot(async (tx) => {
        const stored = await packs.find(tx, place.packId, place.packVersion);
        return {
          ...order,
          packetsFrom: await orders.packets(tx, order.id, { areaId: of.areaId, from: of.from, first: PAGE }),
          sums: await orders.sums(tx, order.id),
          requestForm: stored?.pack.requestForm?.value ?? null,
          mayOpen: can(actor, order.named ? 'print.names' : 'print.view', place),
        };
      });
    },
    file: (actor: Actor, orderId: string, villageId: string) =>
      packetFile(ports, actor, { orderId, villageId }),
    orderFile: (actor: Actor, orderId: string) => orderFile(ports, actor, orderId),
  };
}
export type ViewPrinting = ReturnType<typeof viewPrinting>;

type File = { readonly name: string; readonly bytes: Uint8Array };
type Refused = 'NOT_SIGNED_IN' | 'NOT_FOUND';

/** A packet that is made. One that names households is for those who may see the list of the village. */
async function packetFile(
  { unitOfWork, orders, partFiles }: PrintingPorts,
  actor: Actor,
  { orderId, villageId }: { orderId: string; villageId: string },
): Promise<Result<File, Refused | 'PRINT_NOT_MADE'>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const found = await unitOfWork.read(async (tx) => {
    const order = await orders.find(tx, orderId);
    const packet = order && (await orders.packet(tx, orderId, villageId));
    if (!order || !packet) return null;
    const facts = { areaPath: packet.areaPath, roundId: order.roundId };
    return can(actor, 'print.view', facts) && (!order.named || can(actor, 'print.names', facts))
      ? order
      : null;
  });
  if (!found) return refuse('NOT_FOUND');
  const bytes = found.state === 'REPLACED' ? null : await partFiles.get(orderId, villageId);
  return bytes
    ? success({ name: `don-in-${found.n}-${villageId.slice(0, 8)}.pdf`, bytes })
    : refuse('PRINT_NOT_MADE');
}

const MOST_VILLAGES = 5000;

/** The sum for the printer of a whole order. */
async function orderFile(
  { unitOfWork, orders, packs, papers }: PrintingPorts,
  actor: Actor,
  orderId: string,
): Promise<Result<File, Refused>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const found = await unitOfWork.snapshot(async (tx) => {
    const order = await orders.find(tx, orderId);
    if (!order || !can(actor, 'print.view', order)) return null;
    const place = await orders.place(tx, order.roundId, order.areaId);
    const stored = place && (await packs.find(tx, place.packId, place.packVersion));
    const packets = await orders.packets(tx, orderId, {
      areaId: order.areaId,
      from: 1,
      first: MOST_VILLAGES,
    });
    return {
      ...{
        order,
        sums: await orders.sums(tx, orderId),
        requestForm: stored?.pack.requestForm?.value ?? null,
      },
      villages: packets.map(({ villageName, communeName, parts }) => ({
        name: `${villageName}, ${communeName}`,
        ...(parts ? sheetsOfPacket(parts) : { sheets: 0, leaves: 0 }),
      })),
    };
  });
  if (!found) return refuse('NOT_FOUND');
  return success({ name: `don-in-${found.order.n}.pdf`, bytes: await papers.order(found) });
}
