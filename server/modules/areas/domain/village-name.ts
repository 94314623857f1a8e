import { searchKey } from '../../../kernel/search-key.ts';

/** What a village calls itself, longest first, so that "Tổ dân phố" is not read as "Tổ". */
const VILLAGE_KINDS = [
  'Tổ dân phố',
  'Khu dân cư',
  'Tiểu khu',
  'Khu phố',
  'Khối phố',
  'Khóm',
  'Khối',
  'Thôn',
  'Buôn',
  'Bản',
  'Làng',
  'Plei',
  'Phum',
  'Sóc',
  'Xóm',
  'Khu',
  'Ấp',
  'Tổ',
] as const;

export type VillageName = { readonly kindName: string; readonly name: string; readonly fullName: string };

/** "ấp  Bình Chánh 1" → kind "Ấp", name "Bình Chánh 1". A name without a kind keeps an empty kind: nothing is guessed. */
export function villageName(written: string): VillageName {
  const fullName = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  const words = fullName.split(' ');
  for (const kindName of VILLAGE_KINDS) {
    const length = kindName.split(' ').length;
    const name = words.slice(length).join(' ');
    if (name && searchKey(words.slice(0, length).join(' ')) === searchKey(kindName)) {
      return { kindName, name, fullName: `${kindName} ${name}` };
    }
  }
  return { kindName: '', name: fullName, fullName };
}

/** Capitals, spaces, apostrophes and composition aside. Marks stay: Tân An is not Tấn An. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/['’ʼ`\s]/g, '');

/** The name as it is heard. */
export const heardAs = (name: string): string => folded(villageName(name).fullName);

/** "Ấp 1 (Cái Dầu cũ)" → "Ấp 1"; null: the name does not say of which commune it was. */
export const ofBefore = (fullName: string): string | null =>
  /^(.+) \([^()]+ cũ\)$/u.exec(fullName)?.[1] ?? null;
