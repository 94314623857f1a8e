const APOSTROPHES = /['‘’ʼʻ´`′ˈ]/g;
const MARKS = /\p{M}/gu;
/** Letters that Unicode does not decompose: đ, Ƀ and the eth that old fonts wrote for Đ. */
const BARRED: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ƀ: 'b', ł: 'l', ħ: 'h' };

/** For finding header texts and words: lower case, no marks, no apostrophes. Names are kept as written; this is never stored. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[đðƀłħ]/g, (letter) => BARRED[letter] ?? letter)
    .replace(APOSTROPHES, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * For comparing names of villages and people: marks count (Bình Tân is not Bình Tấn), capitals, kinds of
 * apostrophe and blanks beside them do not (H' Wĭt = H’Wĭt).
 */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(/'\s+/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
