import { refuse, success, type Result } from '../../../kernel/result.ts';

export const LONGEST_WORDS = 4000;
export const LONGEST_NAME = 200;
export const LONGEST_ADDRESS = 300;
export const LONGEST_PHONE = 30;

export type WrittenRefusal = 'INVALID' | 'WORDS_TOO_LONG';

// control signs break paper and screens, and nobody types them; line ends stay
const UNWRITTEN = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text as a person wrote it: composed, trimmed, without control signs. Empty is null; too long is refused, never cut. */
export function readText(
  text: string | null,
  field: string,
  most: number,
): Result<string | null, 'WORDS_TOO_LONG'> {
  const clean = (text ?? '').normalize('NFC').replaceAll('\r\n', '\n').replace(UNWRITTEN, '').trim();
  if (clean.length > most) return refuse('WORDS_TOO_LONG', { field, most, length: clean.length });
  return success(clean || null);
}

/** As `readText`, of a field that must be there. */
export function requireText(
  text: string | null,
  field: string,
  most: number,
): Result<string, WrittenRefusal> {
  const read = readText(text, field, most);
  if (!read.ok) return read;
  return read.value === null ? refuse('INVALID', { field }) : success(read.value);
}
