import { searchKey } from '../../../kernel/search-key.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

export type PasswordFault =
  'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_COMMON' | 'PASSWORD_HAS_LOGIN';

/** "abab" → "ab": a word said twice is that word. */
const unrepeated = (text: string): string => /^(.+?)\1+$/.exec(text)?.[1] ?? text;

/** What is left of a password when everything is taken away that people add to a word to satisfy a form. */
function core(password: string): string {
  const folded = searchKey(password);
  return unrepeated(folded.replace(/^\d+|\d+$/g, ''));
}

/** Numbers only are a telephone number, a birthday or a row of keys. */
const isCommon = (password: string): boolean => {
  const word = core(password);
  return word.length <= 1 || COMMON_PASSWORDS.has(word);
};

/** Length and the lists of what is tried first; no rules about kinds of signs, which only make people write it down. */
export function passwordFault(password: string, login: string): PasswordFault | null {
  const length = [...password.normalize('NFC')].length;
  if (length < SHORTEST_PASSWORD) return 'PASSWORD_TOO_SHORT';
  if (length > LONGEST_PASSWORD) return 'PASSWORD_TOO_LONG';
  if (isCommon(password)) return 'PASSWORD_TOO_COMMON';
  const name = searchKey(login);
  if (name.length >= 4 && searchKey(password).includes(name)) return 'PASSWORD_HAS_LOGIN';
  return null;
}
