import type { Tx } from '../../../kernel/ports.ts';

export type NewNote = {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly text: string;
};

export interface NoteStore {
  add(tx: Tx, note: NewNote): Promise<void>;
}
