/** What a key means. Physical keys (`event.code`), so that a Vietnamese typing aid cannot change them. */
export type KeyMeaning =
  | { kind: 'STEP'; direction: 1 | -1 }
  | { kind: 'SHOW'; stage: 'LOBBY' | 'AGENDA' | 'RESULTS' | 'CLOSING' }
  | {
      kind:
        | 'ENTER'
        | 'CANCEL'
        | 'CLOSE'
        | 'TYPE_COUNTS'
        | 'UNDO_HAND'
        | 'SEAL'
        | 'LIFT'
        | 'THEME'
        | 'KEYS'
        | 'FULLSCREEN'
        | 'CONSENT'
        | 'DESK'
        | 'READ_ALOUD'
        | 'SECOND_LANGUAGE';
    }
  | { kind: 'DIGIT'; digit: number };

const FIXED: Record<string, KeyMeaning> = {
  ArrowRight: { kind: 'STEP', direction: 1 },
  PageDown: { kind: 'STEP', direction: 1 },
  ArrowLeft: { kind: 'STEP', direction: -1 },
  PageUp: { kind: 'STEP', direction: -1 },
  KeyL: { kind: 'SHOW', stage: 'LOBBY' },
  KeyA: { kind: 'SHOW', stage: 'AGENDA' },
  KeyR: { kind: 'SHOW', stage: 'RESULTS' },
  KeyG: { kind: 'SHOW', stage: 'CLOSING' },
  Enter: { kind: 'ENTER' },
  NumpadEnter: { kind: 'ENTER' },
  Escape: { kind: 'CANCEL' },
  KeyC: { kind: 'CLOSE' },
  KeyT: { kind: 'TYPE_COUNTS' },
  Backspace: { kind: 'UNDO_HAND' },
  KeyS: { kind: 'SEAL' },
  KeyO: { kind: 'LIFT' },
  KeyB: { kind: 'THEME' },
  KeyF: { kind: 'FULLSCREEN' },
  Slash: { kind: 'KEYS' },
  KeyP: { kind: 'CONSENT' },
  KeyD: { kind: 'DESK' },
  KeyV: { kind: 'READ_ALOUD' },
  KeyN: { kind: 'SECOND_LANGUAGE' },
};

/** The meaning of a key press; null when it is none of ours (or the browser's, with Ctrl, Alt or the system key). */
export const meaningOf = (event: {
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}): KeyMeaning | null => {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  return digit === undefined ? (FIXED[event.code] ?? null) : { kind: 'DIGIT', digit: Number(digit) };
};
