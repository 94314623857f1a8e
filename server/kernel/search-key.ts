/** Apart from what Unicode decomposes: Ê Đê and K'Ho letters, and the look-alikes of Đ that old fonts left behind. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd', // U+0111, the Vietnamese letter
  ð: 'd', // U+00F0 eth, typed in its place
  ɖ: 'd', // U+0256
  ƀ: 'b', // U+0180, Ê Đê
  ɓ: 'b', // U+0253
};

/**
 * The key by which names of places and people are found in any spelling: no marks, no case, no apostrophes, no spaces.
 * "Krông A Na", "krong ana" and "KRÔNG ANA" have one key, as have "M'Đrắk" and "M’Drắk"; the letters stay in order, so
 * a part of a name is a part of its key. Letters of other scripts are kept. The key holds letters and digits only and
 * is safe inside a LIKE pattern.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[đðɖƀɓ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[ʰ-˿]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
