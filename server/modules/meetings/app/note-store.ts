import type { Tx } from '../../../kernel/ports.ts';
import type { NoteKind } from '../domain/note-kinds.ts';

export type NewNote = {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly kind: NoteKind;
  readonly text: string;
};

export interface NoteStore {
  add(tx: Tx, note: NewNote): Promise<void>;
}
