import type { Tx } from '../../../kernel/ports.ts';
import type { MissingReason, PrintForm, PrintPaper, VillageCounts } from '../domain/papers.ts';

export {
  COPY_BASES,
  copiesOf,
  MISSING_REASONS,
  MOST_EXTRA,
  MOST_RESERVE,
  PAPER_RULES,
  paperName,
  PRINT_FORMS,
  PRINT_PAPERS,
  type CopyBase,
  type MissingReason,
  type PrintForm,
  type PrintPaper,
  type VillageCounts,
} from '../domain/papers.ts';

export const ORDER_STATES = ['RUNNING', 'DONE', 'FAILED', 'REPLACED'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export type ChosenPaper = { readonly paper: PrintPaper; readonly extra: number };
/** A part of a packet as it was laid out. `template`: the hash of the province's own file; null: the built-in words. */
export type MadePart = {
  readonly paper: PrintPaper;
  readonly pages: number;
  readonly copies: number;
  readonly template: string | null;
};
export type MissingPart = { readonly paper: PrintPaper; readonly reason: MissingReason };

export type PrintPacket = {
  readonly n: number;
  readonly villageId: string;
  readonly villageName: string;
  readonly communeName: string;
  readonly areaPath: readonly string[];
  /** Of the moment of ordering. */
  readonly counts: VillageCounts;
  readonly parts: readonly MadePart[] | null;
  readonly missing: readonly MissingPart[] | null;
  readonly sha256: string | null;
};
export type PrintOrder = {
  readonly id: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly areaName: string;
  readonly areaPath: readonly string[];
  readonly n: number;
  readonly form: PrintForm;
  readonly reserve: number;
  readonly papers: readonly ChosenPaper[];
  readonly named: boolean;
  readonly state: OrderState;
  readonly orderedName: string;
  readonly orderedAt: Date;
  readonly packets: number;
  readonly made: number;
  /** Names of villages that were left out. */
  readonly withoutList: readonly string[];
};
export type NewOrder = Pick<
  PrintOrder,
  'id' | 'roundId' | 'areaId' | 'n' | 'form' | 'reserve' | 'papers' | 'named' | 'withoutList'
> & {
  readonly orderedBy: string;
  readonly orderedName: string;
  readonly villages: readonly Pick<PrintPacket, 'n' | 'villageId' | 'counts'>[];
};

/** A village of the round with its counts now. */
export type CountedVillage = {
  readonly villageId: string;
  readonly villageName: string;
  readonly communeName: string;
  readonly counts: VillageCounts;
};
/** What a unit is ordered for. */
export type PrintPlace = {
  readonly roundId: string;
  readonly areaId: string;
  readonly areaName: string;
  readonly areaPath: readonly string[];
  /** That it is or lies in; null: a unit of several communes. */
  readonly communeId: string | null;
  readonly packId: string;
  readonly packVersion: number;
};
/** Sums of an order by paper, of what is made. */
export type PaperSum = {
  readonly paper: PrintPaper;
  readonly villages: number;
  readonly copies: number;
  /** Printed one-sided. */
  readonly sheets: number;
  /** Of paper, when both sides are printed. */
  readonly leaves: number;
};

export interface PrintingStore {
  /** Null: nothing of it is in the round. */
  place(tx: Tx, roundId: string, areaId: string): Promise<PrintPlace | null>;
  lock(tx: Tx, roundId: string, areaId: string): Promise<void>;
  /** In reading order, communes by name. */
  villages(tx: Tx, roundId: string, areaId: string): Promise<readonly CountedVillage[]>;
  /** Those of the unit, of units above it and below it, newest first. */
  orders(tx: Tx, roundId: string, areaPath: readonly string[]): Promise<readonly PrintOrder[]>;
  find(tx: Tx, id: string): Promise<PrintOrder | null>;
  newest(tx: Tx, roundId: string, areaId: string): Promise<number>;
  add(tx: Tx, order: NewOrder): Promise<void>;
  /** Earlier orders of the unit; says which had files. */
  replace(tx: Tx, roundId: string, areaId: string): Promise<readonly string[]>;
  setState(tx: Tx, id: string, state: OrderState): Promise<void>;
  unfinished(tx: Tx): Promise<readonly string[]>;
  nextPacket(tx: Tx, orderId: string): Promise<PrintPacket | null>;
  packet(tx: Tx, orderId: string, villageId: string): Promise<PrintPacket | null>;
  /** From a number on; only those whose area path has the area. */
  packets(
    tx: Tx,
    orderId: string,
    of: { readonly areaId: string; readonly from: number; readonly first: number },
  ): Promise<readonly PrintPacket[]>;
  made(
    tx: Tx,
    orderId: string,
    of: {
      readonly n: number;
      readonly parts: readonly MadePart[];
      readonly missing: readonly MissingPart[];
      readonly sha256: string;
    },
  ): Promise<void>;
  sums(tx: Tx, orderId: string): Promise<readonly PaperSum[]>;
}
