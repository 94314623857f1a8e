import type { Tx } from '../../../kernel/ports.ts';

export type HandOverLink = {
  readonly accessId: string;
  readonly parentId: string | null;
  readonly opensUntil: Date;
};

export interface HandOverStore {
  add(tx: Tx, link: HandOverLink): Promise<void>;
  /** Null: an ordinary link, opened by its PIN. */
  find(tx: Tx, accessId: string): Promise<HandOverLink | null>;
  /** True for the one device that comes first and in time. */
  use(tx: Tx, accessId: string): Promise<boolean>;
  /** Every link that came from this one, directly or not. */
  handedOverFrom(tx: Tx, accessId: string): Promise<readonly string[]>;
}
