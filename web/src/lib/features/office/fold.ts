/** A name as people search it: no marks, no capitals, no apostrophes (M'Đrắk = m’drak), d for đ, b for ƀ, c for č. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ƀ/g, 'b')
    .replace(/[’'ʼ`‘]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
