export const PARTS = ['people', 'agenda', 'notes', 'stage'] as const;
export type Part = (typeof PARTS)[number];

export type KeyAction =
  | { kind: 'PART'; part: Part }
  | { kind: 'MAIN_STEP' }
  | { kind: 'SEARCH' }
  | { kind: 'NOTE' }
  | { kind: 'PROJECTOR' }
  | { kind: 'WALL' };

const LETTERS: Readonly<Record<string, KeyAction>> = {
  KeyM: { kind: 'MAIN_STEP' },
  KeyT: { kind: 'SEARCH' },
  KeyG: { kind: 'NOTE' },
  KeyP: { kind: 'PROJECTOR' },
  KeyW: { kind: 'WALL' },
};

type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code' | 'repeat'>;

/** Always with Alt, so that typing a name never runs the meeting; by place of the key, so that Vietnamese input does not matter. */
export const keyAction = (event: Pressed): KeyAction | null => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return null;
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
  const part = digit ? PARTS[Number(digit) - 1] : undefined;
  return part ? { kind: 'PART', part } : (LETTERS[event.code] ?? null);
};
