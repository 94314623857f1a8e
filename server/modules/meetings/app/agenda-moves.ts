import type { Tx } from '../../../kernel/ports.ts';
import type { AgendaItem } from './agenda-store.ts';

export interface AgendaMoves {
  /** False: nothing of the item's own section stands at that position, or it is where it is already. */
  move(tx: Tx, item: AgendaItem, toPosition: number): Promise<boolean>;
}
