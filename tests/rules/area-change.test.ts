import { beforeAll, describe, expect, it } from 'vitest';
import { readAreaChange } from '../../server/modules/areas/db/read-area-change.ts';
import { readOfficialAreas } from '../../server/modules/areas/db/read-official-areas.ts';
import {
  applyChange,
  type AppliedChange,
  type OldArea,
} from '../../server/modules/areas/domain/apply-change.ts';
import { parseAreaChange, type AreaChange } from '../../server/modules/areas/domain/area-change.ts';
import {
  markedName,
  matchOldUnits,
  type ChangeRow,
} from '../../server/modules/areas/domain/match-old-units.ts';

let change: AreaChange;
let known: readonly OldArea[] = [];
let applied: AppliedChange;

beforeAll(async () => {
  change = await readAreaChange();
  const paths = new Map<string, string[]>();
  known = (await readOfficialAreas()).map(({ code, parentCode, level, fullName }) => {
    const path = [...(parentCode === null ? [] : (paths.get(parentCode) ?? [])), `old ${code}`];
    paths.set(code, path);
    return { id: `old ${code}`, level, officialCode: code, fullName, path };
  });
  let last = 0;
  applied = applyChange(change, known, () => `new ${(last += 1)}`);
});

const nameOf = (id: string) => applied.added.find((area) => area.id === id)?.fullName ?? id;
const successors = (code: string) =>
  applied.lineage.filter(({ fromId }) => fromId === `old ${code}`).map(({ toId }) => nameOf(toId));
const ofDistrict = (fullName: string) => {
  const district = known.find((area) => area.level === 'DISTRICT' && area.fullName === fullName);
  const communes = known.filter((area) => area.level === 'COMMUNE' && area.path[1] === district?.id);
  return { communes, after: new Set(communes.flatMap((area) => successors(area.officialCode ?? ''))) };
};

describe('the change of 01/07/2025', () => {
  it('has 34 provinces and 3,321 communes of today, each in a province that is there', () => {
    expect([change.provinces.length, change.communes.length]).toEqual([34, 3321]);
    const codes = new Set(change.provinces.map(({ code }) => code));
    expect(change.communes.filter(({ provinceCode }) => !codes.has(provinceCode))).toEqual([]);
  });

  it.each([
    ['Huyện Krông A Na', 8, ['Xã Dur Kmăl', 'Xã Ea Na', 'Xã Krông Ana']],
    [
      'Huyện Châu Phú',
      13,
      ['Xã Bình Mỹ', 'Xã Châu Phú', 'Xã Mỹ Đức', 'Xã Thạnh Mỹ Tây', 'Xã Vĩnh Thạnh Trung'],
    ],
  ])('%s: %i communes became %j', (district, before, today) => {
    const { communes, after } = ofDistrict(district);
    expect(communes).toHaveLength(before);
    expect([...after].sort()).toEqual([...today].sort());
  });

  it('what was Lục Ngạn of Bắc Giang lies in Bắc Ninh, which is another province than Bắc Ninh before', () => {
    const { communes } = ofDistrict('Huyện Lục Ngạn');
    const ids = new Set(communes.map(({ id }) => id));
    const today = applied.lineage.filter(({ fromId }) => ids.has(fromId)).map(({ toId }) => toId);
    const provinces = new Set(
      applied.added.filter(({ id }) => today.includes(id)).map(({ path }) => path[0]),
    );
    expect([...provinces].map((id) => nameOf(id ?? ''))).toEqual(['Tỉnh Bắc Ninh']);
    expect(applied.ended).toContain('old 24'); // Bắc Giang
    expect(applied.ended).toContain('old 27'); // Bắc Ninh of before
  });

  it('a code is no identity: 30463 was thị trấn Cái Dầu, and is xã Châu Phú under an id of its own', () => {
    const now = applied.added.find(
      ({ officialCode, level }) => officialCode === '30463' && level === 'COMMUNE',
    );
    expect(now).toMatchObject({ fullName: 'Xã Châu Phú', areaKind: 'RURAL', validFrom: '2025-07-01' });
    expect(now?.id).not.toBe('old 30463');
    expect(successors('30463')).toEqual(['Xã Châu Phú']);
    expect(applied.ended).toContain('old 30463');
  });

  it('a unit may go into several, and several into one: many to many', () => {
    expect(successors('07549').sort()).toEqual(['Phường Chũ', 'Xã Biên Sơn']); // xã Thanh Hải
    const split = new Map<string, number>();
    for (const { fromId } of applied.lineage) split.set(fromId, (split.get(fromId) ?? 0) + 1);
    expect([...split.values()].filter((count) => count > 1)).toHaveLength(27);
  });

  it('a province that kept name and land lives on under its id; the others end and begin', () => {
    const livesOn = known.filter(({ level, id }) => level === 'PROVINCE' && !applied.ended.includes(id));
    expect(livesOn).toHaveLength(10);
    expect(livesOn.map(({ fullName }) => fullName)).toContain('Tỉnh Cao Bằng');
    const province = (id: string) => known.some((area) => area.id === id && area.level === 'PROVINCE');
    const ended = applied.ended.filter(province);
    const links = applied.lineage.filter(({ fromId }) => province(fromId));
    expect([ended.length, links.length]).toEqual([53, 53]); // every one of them went into one province, and all of it
  });

  it('rows without a code are counted, and what could not be placed is counted too, never guessed', () => {
    expect(change.counts).toEqual({
      rows: 10_977,
      byCode: 9732,
      byName: 1004,
      byCodeAlone: 34,
      withoutCode: 938,
      unplaced: 35,
      oldUnitsLeft: 68,
    });
    const placed = new Set(applied.lineage.map(({ fromId }) => fromId));
    expect(known.filter(({ level, id }) => level === 'COMMUNE' && !placed.has(id))).toHaveLength(68);
    const made = new Set(applied.lineage.map(({ toId }) => toId));
    const fromNothing = applied.added.filter(({ level, id }) => level === 'COMMUNE' && !made.has(id));
    expect(fromNothing.map(({ fullName }) => fullName).sort()).toEqual([
      'Xã Ia Mơ',
      'Đặc khu Bạch Long Vĩ',
      'Đặc khu Côn Đảo',
      'Đặc khu Cồn Cỏ',
      'Đặc khu Hoàng Sa',
      'Đặc khu Lý Sơn',
    ]);
  });

  it('xã is rural, phường is urban; of a đặc khu no text at hand says which', () => {
    const kinds = new Set(
      applied.added
        .filter(({ level }) => level === 'COMMUNE')
        .map(({ kindName, areaKind }) => `${kindName} ${areaKind}`),
    );
    expect([...kinds].sort()).toEqual(['Phường URBAN', 'Xã RURAL', 'Đặc khu null']);
  });

  it('a file that says something unknown is not loaded', () => {
    const of = { day: '2025-07-01', document: 'NQ' };
    expect(() => parseAreaChange('X\t1', of)).toThrow('"X"');
    const stranger = parseAreaChange('P\t01\tThành phố Hà Nội\nC\t1\tXã A\t02\t', of);
    expect(() => applyChange(stranger, [], () => 'x')).toThrow('02');
    const kind = parseAreaChange('P\t01\tBang Hà Nội', of);
    expect(() => applyChange(kind, [], () => 'x')).toThrow('Bang');
  });
});

describe('an old unit of a row', () => {
  const unit = (code: string, fullName: string, district = 'Huyện A', province = 'Tỉnh P') => ({
    ...{ code, fullName, district, province },
  });
  const row = (
    oldCode: string | null,
    oldName: string | null,
    to: string,
    oldDistrict = 'Huyện A',
  ): ChangeRow => ({
    ...{ oldCode, oldName, oldDistrict, oldProvince: 'Tỉnh P', to },
  });
  const match = (units: ReturnType<typeof unit>[], rows: ChangeRow[]) =>
    Object.fromEntries(matchOldUnits(units, rows).from);

  it('is the one of the code when the name agrees, with or without a 0 before the number, in any kind', () => {
    expect(match([unit('1', 'Phường 07')], [row('1', 'Phường 7', 'X')])).toEqual({ X: ['1'] });
    expect(match([unit('1', 'Xã Quảng Phú')], [row('1', 'Phường Quảng Phú', 'X')])).toEqual({ X: ['1'] });
  });

  it('is found by name where the code is missing, or was another unit’s before', () => {
    const units = [unit('1', 'Phường 13'), unit('2', 'Phường 15')];
    expect(match(units, [row(null, 'Phường 13', 'X'), row('1', 'Phường 15', 'Y')])).toEqual({
      X: ['1'],
      Y: ['2'],
    });
  });

  it('is the one of the code alone only when no row names that unit', () => {
    expect(match([unit('1', 'Xã Cũ')], [row('1', 'Xã Mới', 'X')])).toEqual({ X: ['1'] });
    expect(match([unit('1', 'Xã Cũ')], [row('1', 'Xã Mới', 'X'), row(null, 'Xã Cũ', 'Y')])).toEqual({
      Y: ['1'],
    });
  });

  it('is never a namesake in another district that is there; only one whose district was renamed', () => {
    const units = [unit('1', 'Xã Quang Trung'), unit('2', 'Xã Khác', 'Huyện B')];
    expect(match(units, [row(null, 'Xã Quang Trung', 'X', 'Huyện B')])).toEqual({});
    expect(match(units, [row(null, 'Xã Quang Trung', 'X', 'Thị xã C')])).toEqual({ X: ['1'] });
  });

  it('is nobody when two fit, and a row without any name is counted as unplaced', () => {
    const two = [unit('1', 'Xã Tân An'), unit('2', 'Xã Tân An', 'Huyện B')];
    expect(match(two, [row(null, 'Xã Tân An', 'X', 'Thị xã C')])).toEqual({});
    expect(matchOldUnits(two, [row(null, null, 'X')]).counts).toMatchObject({ unplaced: 1, withoutCode: 1 });
  });

  it('is told apart by marks, but not by where the tone stands', () => {
    expect(markedName('Xã Cẩm Giang')).not.toBe(markedName('Xã Cẩm Giàng'));
    expect(markedName('Phường Hoà An')).toBe(markedName('Phường Hòa An'));
  });
});
