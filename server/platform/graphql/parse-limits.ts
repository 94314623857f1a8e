/** No question of ours comes near; a document nested without end is refused before it is walked. */
export const PARSE_LIMITS = { maxTokens: 5000 } as const;

const DEEPEST_TEXT = 60;

/** Reading a text is recursive, so one nested without end is refused by its brackets before it is read. */
export function isNestedWithoutEnd(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{' || sign === '[' || sign === '(') depth += 1;
    else if (sign === '}' || sign === ']' || sign === ')') depth -= 1;
    if (depth > DEEPEST_TEXT) return true;
  }
  return false;
}
