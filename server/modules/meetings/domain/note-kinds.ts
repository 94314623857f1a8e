/** What somebody writes: another opinion, what the Front remarked, what happened. */
export const TYPED_NOTE_KINDS = ['OPINION', 'FRONT', 'EVENT'] as const;
export type TypedNoteKind = (typeof TYPED_NOTE_KINDS)[number];

/** And what is written by itself: named from the floor, the order changed, the server away. */
export const NOTE_KINDS = [...TYPED_NOTE_KINDS, 'FLOOR', 'ORDER', 'INTERRUPTED'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
