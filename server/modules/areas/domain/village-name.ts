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
