import { randomInt, randomUUID } from 'node:crypto';

/** Ids are made here, by the application, so that a hall which met alone can hand its records over later. */
export const newId = (): string => randomUUID();

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The id that somebody sent, null if it has not the form of one: Postgres is not asked with anything else. */
export const idIn = (value: unknown): string | null =>
  typeof value === 'string' && ID.test(value) ? value : null;

/** Letters and digits that nobody confuses when reading aloud or copying by hand: no 0 o 1 l i u v. */
export const CLEAR_SIGNS = '23456789abcdefghjkmnpqrstwxyz';

/** A random code of clear signs: 6 for a meeting's address (public), 12 for a slip (4.8 bits each, 58 bits). */
export function newCode(length: number): string {
  let code = '';
  for (let i = 0; i < length; i += 1) code += CLEAR_SIGNS.charAt(randomInt(CLEAR_SIGNS.length));
  return code;
}

/** What a person typed, as the code that was printed: capitals, spaces and dashes do not matter. */
export const normalizeCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]/g, '');
