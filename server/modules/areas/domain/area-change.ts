import type { AreaKind } from '../../../kernel/classes.ts';

/** How a table of changes was read: rows in all, and how their old units were found. */
export type ChangeCounts = Readonly<Record<string, number>>;

/** The units of a day and the communes of the list before that each was made of. */
export type AreaChange = {
  /** First day (ISO) of the new units. */
  readonly day: string;
  /** By which text, and from whose table. */
  readonly document: string;
  readonly counts: ChangeCounts;
  readonly provinces: readonly { readonly code: string; readonly fullName: string }[];
  readonly communes: readonly NewCommune[];
};

export type NewCommune = {
  readonly code: string;
  readonly fullName: string;
  readonly provinceCode: string;
  /** Codes in the list before. */
  readonly from: readonly string[];
};

const KINDS = ['Thành phố', 'Đặc khu', 'Phường', 'Tỉnh', 'Xã'] as const;

/** Xã = rural, phường = urban. No text at hand says what a đặc khu is, so nothing is said. */
const AREA_KINDS: Readonly<Record<string, AreaKind>> = { Xã: 'RURAL', Phường: 'URBAN' };

export const areaKindOfUnit = (kindName: string): AreaKind | null => AREA_KINDS[kindName] ?? null;

/** "Xã Ea Na" → kind "Xã", name "Ea Na". */
export function splitName(fullName: string): { readonly kindName: string; readonly name: string } {
  const kindName = KINDS.find((kind) => fullName.startsWith(`${kind} `));
  if (!kindName) throw new Error(`the unit "${fullName}" is of an unknown kind`);
  return { kindName, name: fullName.slice(kindName.length + 1) };
}

/** Reads the tab-separated file: P province, C commune, N a count of how the table was matched. */
export function parseAreaChange(text: string, of: Pick<AreaChange, 'day' | 'document'>): AreaChange {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const rows = (kind: string) => lines.filter(([first]) => first === kind);
  const unknown = lines.find(([kind]) => !['N', 'P', 'C'].includes(kind ?? ''));
  if (unknown) throw new Error(`a line of the change of areas is of the unknown kind "${unknown[0]}"`);
  return {
    ...of,
    counts: Object.fromEntries(rows('N').map(([, what = '', count]) => [what, Number(count)])),
    provinces: rows('P').map(([, code = '', fullName = '']) => ({ code, fullName })),
    communes: rows('C').map(([, code = '', fullName = '', provinceCode = '', from = '']) => ({
      ...{ code, fullName, provinceCode },
      from: from.split(' ').filter((old) => old !== ''),
    })),
  };
}
