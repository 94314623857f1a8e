import { cellText, type Cell } from './cell.ts';

export type TextWarning = 'FORMULA_TEXT_IS_TEXT' | 'MARKUP_IS_TEXT';

const FORMULA = /^(=|@\w|[+-](?=.*[=!(|]))/;
const MARKUP = /<\s*[/!]?\s*[a-z][^<>]*>/i;

/** Text that a spreadsheet or a browser could take for a command. It stays text; somebody should look why it is there. */
export function textWarning(cell: Cell | undefined): TextWarning | null {
  if (typeof cell !== 'string') return null;
  const text = cellText(cell);
  if (FORMULA.test(text)) return 'FORMULA_TEXT_IS_TEXT';
  return MARKUP.test(text) ? 'MARKUP_IS_TEXT' : null;
}

/** For comparing a name with the list of heads: what is left when elements and their content are taken out. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(/<(\w+)[^<>]*>.*<\/\1\s*>/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
