import type { Tx } from '../../../kernel/ports.ts';
import type { Sheets } from '../domain/count-sheets.ts';
import type { CounterCount, Counting } from '../domain/two-counters.ts';

export type MotionCounting = Counting & {
  readonly motionId: string;
  /** Everything that was sent, in order. */
  readonly counts: readonly CounterCount[];
};

/** Numbers of two counters, and sheets of a secret ballot. Only ever appended. */
export interface CountStore {
  /** Of a question that two people count. */
  counting(tx: Tx, motionId: string): Promise<MotionCounting>;
  /** Of several; those that nobody counted yet are left out. */
  countings(tx: Tx, motionIds: readonly string[]): Promise<ReadonlyMap<string, MotionCounting>>;
  addCount(
    tx: Tx,
    count: CounterCount & { readonly id: string; readonly motionId: string; readonly accessId: string },
  ): Promise<void>;
  addSheets(
    tx: Tx,
    sheets: Sheets & { readonly id: string; readonly motionId: string; readonly enteredBy: string },
  ): Promise<void>;
  /** The count of sheets that stands. */
  latestSheets(tx: Tx, motionId: string): Promise<Sheets | null>;
}
