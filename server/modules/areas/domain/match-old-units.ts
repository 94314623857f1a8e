import { searchKey } from '../../../kernel/search-key.ts';

/** A commune of the list before the change, with the names of what it lay in. */
export type OldUnit = {
  readonly code: string;
  readonly fullName: string;
  readonly district: string;
  readonly province: string;
};

/** A row of the published table "old unit → new unit". Some rows lack the code of the old unit, some its name too. */
export type ChangeRow = {
  readonly oldCode: string | null;
  readonly oldName: string | null;
  readonly oldDistrict: string | null;
  readonly oldProvince: string | null;
  /** Code of the new unit. */
  readonly to: string;
};

export type MatchCounts = {
  readonly rows: number;
  /** Code and name agree. */
  readonly byCode: number;
  /** No code, or one that another unit had carried: found by name, district and province. */
  readonly byName: number;
  /** The old unit had taken another name before the change; only its code is left to know it by. */
  readonly byCodeAlone: number;
  readonly withoutCode: number;
  /** Rows whose old unit is not in the old list. */
  readonly unplaced: number;
};

export type Matched = {
  /** Old codes by new code, each once, in order. */
  readonly from: ReadonlyMap<string, readonly string[]>;
  readonly counts: MatchCounts;
};

const KIND = /^(phường|xã|thị trấn|thị xã|quận|huyện|thành phố|tỉnh)\s+/iu;

/** "Phường 07" and "Phường 7" are one ward. */
const withoutKind = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replace(KIND, '')
    .replace(/^0+(?=\d)/u, '');

/** The name without kind and marks. */
export const bareName = (name: string): string => searchKey(withoutKind(name));

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** As `bareName`, with the marks: Cẩm Giang is not Cẩm Giàng, but Hoà and Hòa are one spelling. */
export const markedName = (name: string): string =>
  withoutKind(name)
    .toLocaleLowerCase('vi')
    .split(/\s+/u)
    .map((word) => word.normalize('NFD'))
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .join('')
    .replace(/['’ʼ`-]/gu, '');

const kindOf = (name: string): string => searchKey(KIND.exec(name.normalize('NFC').trim())?.[1] ?? '');

/** Thừa Thiên Huế had become Thành phố Huế half a year before. */
const provinceKey = (name: string): string => bareName(name).replace(/^thuathien/u, '');

/** Units by place and name, in one way of spelling names. */
function index(units: readonly OldUnit[], spell: (name: string) => string) {
  const inDistrict = new Map<string, OldUnit[]>();
  const inProvince = new Map<string, OldUnit[]>();
  const put = (map: Map<string, OldUnit[]>, key: string, unit: OldUnit) =>
    void map.set(key, [...(map.get(key) ?? []), unit]);
  for (const unit of units) {
    const place = `${spell(unit.fullName)} ${provinceKey(unit.province)}`;
    put(inDistrict, `${place} ${bareName(unit.district)}`, unit);
    put(inProvince, place, unit);
  }
  return { inDistrict, inProvince, spell };
}

/** The one unit of that name; of several the one of the same kind; with two such, none. */
function only(found: readonly OldUnit[], name: string): OldUnit | null {
  if (found.length <= 1) return found[0] ?? null;
  const alike = found.filter(({ fullName }) => kindOf(fullName) === kindOf(name));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/**
 * A finder by name, with marks before without: in the district; in the whole province only when that district is none of
 * the old list (renamed since), or a namesake elsewhere would be taken for it.
 */
function finderByName(units: readonly OldUnit[]) {
  const placeOf = (district: string | null, province: string) =>
    `${bareName(district ?? '')} ${provinceKey(province)}`;
  const districts = new Set(units.map(({ district, province }) => placeOf(district, province)));
  const indexes = [index(units, markedName), index(units, bareName)];
  return ({ oldName, oldDistrict, oldProvince }: ChangeRow): OldUnit | null => {
    if (!oldName || !oldProvince) return null;
    const known = districts.has(placeOf(oldDistrict, oldProvince));
    const found = indexes.map(({ inDistrict, inProvince, spell }) => {
      const place = `${spell(oldName)} ${provinceKey(oldProvince)}`;
      const near = inDistrict.get(`${place} ${bareName(oldDistrict ?? '')}`);
      return only(near ?? (known ? [] : (inProvince.get(place) ?? [])), oldName);
    });
    return found.find((unit) => unit !== null) ?? null;
  };
}

/**
 * Which old units went into which new ones. A code alone is believed last: between the two lists some units had merged,
 * and the merged one went on under the code of any of its parts.
 */
export function matchOldUnits(units: readonly OldUnit[], rows: readonly ChangeRow[]): Matched {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const byName = finderByName(units);
  const links = new Map<string, Set<string>>();
  const link = (to: string, code: string) => void links.set(to, (links.get(to) ?? new Set()).add(code));
  const named = new Set<string>();
  const left: ChangeRow[] = [];
  const counts = { rows: rows.length, byCode: 0, byName: 0, byCodeAlone: 0, withoutCode: 0, unplaced: 0 };
  for (const row of rows) {
    if (row.oldCode === null) counts.withoutCode += 1;
    const coded = row.oldCode === null ? undefined : byCode.get(row.oldCode);
    const agrees = coded && row.oldName && bareName(coded.fullName) === bareName(row.oldName);
    const unit = agrees ? coded : byName(row);
    if (unit) {
      named.add(unit.code);
      link(row.to, unit.code);
      counts[agrees ? 'byCode' : 'byName'] += 1;
    }
    if (!agrees && coded) left.push(row);
    else if (!unit) counts.unplaced += 1;
  }
  for (const { oldCode, to } of left) {
    if (oldCode === null || named.has(oldCode)) continue;
    link(to, oldCode);
    counts.byCodeAlone += 1;
  }
  const from = new Map([...links].map(([to, codes]) => [to, [...codes].sort()]));
  return { from, counts };
}
