import type { Tx } from '../../../kernel/ports.ts';
import type { CommuneKey } from './recognition-store.ts';

export const PRINTS = ['CERTIFICATES', 'SLIPS'] as const;
export type Print = (typeof PRINTS)[number];
export const PRINT_STATES = ['RUNNING', 'DONE', 'FAILED', 'REMOVED'] as const;
export type PrintState = (typeof PRINT_STATES)[number];

/** Households of one village, at most so many to a file. */
export type PrintPart = {
  readonly n: number;
  readonly villageId: string;
  readonly villageName: string;
  readonly cases: readonly string[];
  /** Null: not made yet. */
  readonly sha256: string | null;
};
export type PrintRun = CommuneKey & {
  readonly id: string;
  readonly what: Print;
  /** Sheets in all. */
  readonly total: number;
  readonly state: PrintState;
  readonly startedAt: Date;
  readonly parts: readonly PrintPart[];
};
export type NewPrintRun = Omit<PrintRun, 'state' | 'startedAt'> & { readonly startedBy: string };

export interface PrintStore {
  /** Newest first, without removed ones. */
  runs(tx: Tx, key: CommuneKey): Promise<readonly PrintRun[]>;
  find(tx: Tx, id: string): Promise<PrintRun | null>;
  /** Those that a stop of the server left behind. */
  unfinished(tx: Tx): Promise<readonly string[]>;
  add(tx: Tx, run: NewPrintRun): Promise<void>;
  setState(tx: Tx, id: string, state: PrintState): Promise<void>;
  partMade(tx: Tx, id: string, n: number, sha256: string): Promise<void>;
}
