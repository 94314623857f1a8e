import { searchKey } from '../../../kernel/search-key.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

export type PasswordFault =
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_COMMON'
  | 'PASSWORD_HAS_LOGIN'
  | 'PASSWORD_IS_OWN_NAME';

/** Whose password it is to be, and what everybody knows of this person. */
export type PasswordOwner = {
  readonly login: string;
  /** The person's name and the names of the units where this account works, and those above. */
  readonly names: readonly string[];
};

/** "abab" → "ab": a word said twice is that word. */
const unrepeated = (text: string): string => /^(.+?)\1+$/.exec(text)?.[1] ?? text;

/** What is left of a password when everything is taken away that people add to a word to satisfy a form. */
const core = (password: string): string =>
  unrepeated(unrepeated(searchKey(password)).replace(/^\d+|\d+$/g, ''));

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ '@': 'a', '4': 'a', '0': 'o', '1': 'i', '!': 'i', '3': 'e', '5': 's', $: 's', '7': 't' },
};

/** "P@ssw0rd!1" → "Password": signs that stand for letters, between letters. */
const readAsLetters = (password: string): string =>
  password.replace(/[^\p{L}]+$/u, '').replace(/[@401!35$7]/g, (sign) => LOOK_ALIKES[sign] ?? sign);

/** Numbers only are a telephone number, a birthday or a row of keys. */
const isCommon = (password: string): boolean =>
  [core(password), core(readAsLetters(password))].some(
    (word, index) => (index === 0 && word.length <= 1) || COMMON_PASSWORDS.has(word),
  );

const KINDS_OF_UNIT = 'xa phuong thitran huyen quan thanhpho tinh thon ubnd uyban';
const FEWEST_OWN_LETTERS = 4;

/** "BinhThuy@2024", "ubndxabinhthuy1": made of names that everybody around knows, and digits. */
function isOwnName(password: string, names: readonly string[]): boolean {
  const known = [...names.flatMap((name) => [name, ...name.split(/[\s._-]+/)]), ...KINDS_OF_UNIT.split(' ')]
    .map(searchKey)
    .filter((key) => key.length >= 2)
    .sort((one, other) => other.length - one.length);
  const letters = (text: string): string => text.replace(/\p{N}/gu, '');
  const left = known.reduce((rest, key) => rest.replaceAll(key, '1'), searchKey(password));
  return letters(left).length < FEWEST_OWN_LETTERS;
}

/** Length and the lists of what is tried first; no rules about kinds of signs, which only make people write it down. */
export function passwordFault(password: string, { login, names }: PasswordOwner): PasswordFault | null {
  const length = [...password.normalize('NFC')].length;
  if (length < SHORTEST_PASSWORD) return 'PASSWORD_TOO_SHORT';
  if (length > LONGEST_PASSWORD) return 'PASSWORD_TOO_LONG';
  if (isCommon(password)) return 'PASSWORD_TOO_COMMON';
  const name = searchKey(login);
  if (name.length >= 4 && searchKey(password).includes(name)) return 'PASSWORD_HAS_LOGIN';
  return isOwnName(password, names) ? 'PASSWORD_IS_OWN_NAME' : null;
}
