import { beforeAll, describe, expect, it } from 'vitest';
import { searchKey } from '../../server/kernel/search-key.ts';
import { readOfficialAreas } from '../../server/modules/areas/db/read-official-areas.ts';
import { isValidOn } from '../../server/modules/areas/domain/area.ts';
import { villageName } from '../../server/modules/areas/domain/village-name.ts';
import { officialAreas, type OfficialArea } from '../../server/modules/areas/domain/official-areas.ts';

let areas: readonly OfficialArea[] = [];
beforeAll(async () => {
  areas = await readOfficialAreas();
});

const found = (typed: string) =>
  areas
    .filter((area) => area.searchKey.split(' ').includes(searchKey(typed)))
    .map(({ fullName }) => fullName);

describe('the official list of areas', () => {
  it('holds 63 provinces, 705 districts and 10,599 communes, parents before children, each code once', () => {
    const count = (level: string) => areas.filter((area) => area.level === level).length;
    expect([count('PROVINCE'), count('DISTRICT'), count('COMMUNE')]).toEqual([63, 705, 10_599]);
    expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length);
    const seen = new Set<string | null>([null]);
    for (const { code, parentCode } of areas) {
      expect(seen.has(parentCode)).toBe(true);
      seen.add(code);
    }
  });

  it.each([
    ['30487', 'Xã Bình Mỹ', 'RURAL', 'Huyện Châu Phú', 'Tỉnh An Giang'],
    ['30463', 'Thị trấn Cái Dầu', 'URBAN', 'Huyện Châu Phú', 'Tỉnh An Giang'],
    ['24559', 'Xã Ea Na', 'RURAL', 'Huyện Krông A Na', 'Tỉnh Đắk Lắk'],
  ])('%s is %s, %s, of %s, %s', (code, fullName, kind, district, province) => {
    const byCode = (wanted: string | null | undefined) => areas.find((area) => area.code === wanted);
    const commune = byCode(code);
    const parent = byCode(commune?.parentCode);
    expect(commune).toMatchObject({ fullName, kind, level: 'COMMUNE' });
    expect([parent?.fullName, byCode(parent?.parentCode)?.fullName]).toEqual([district, province]);
  });

  it('a list with a unit of an unknown type or without its parent is not loaded', () => {
    const province = { code: '01', name: 'Hà Nội', name_with_type: 'Thành phố Hà Nội', type: 'thanh-pho' };
    const orphan = {
      code: '001',
      name: 'Ba Đình',
      name_with_type: 'Quận Ba Đình',
      type: 'quan',
      parent_code: '99',
    };
    const none = { districts: {}, communes: {} };
    expect(() => officialAreas({ ...none, provinces: { '01': { ...province, type: 'bang' } } })).toThrow(
      '01',
    );
    expect(() =>
      officialAreas({ provinces: { '01': province }, districts: { '001': orphan }, communes: {} }),
    ).toThrow('001');
  });
});

describe('areas are dated', () => {
  it('districts and communes of the list end on 01/07/2025; which provinces end, the change says', () => {
    const ends = new Set(areas.map(({ validTo, level }) => `${level} ${validTo}`));
    expect([...ends].sort()).toEqual(['COMMUNE 2025-07-01', 'DISTRICT 2025-07-01', 'PROVINCE null']);
  });

  it('a unit exists from its first day until the day before it ended', () => {
    const unit = { validFrom: '2004-01-01', validTo: '2025-07-01' };
    const days = ['2003-12-31', '2004-01-01', '2025-06-30', '2025-07-01'];
    expect(days.map((day) => isValidOn(unit, day))).toEqual([false, true, true, false]);
    expect(isValidOn({ validFrom: null, validTo: null }, '2023-09-01')).toBe(true);
  });
});

describe('the name of a village', () => {
  it.each([
    ['Ấp Bình Chánh 1', 'Ấp', 'Bình Chánh 1', 'Ấp Bình Chánh 1'],
    ['BUÔN Cuăh', 'Buôn', 'Cuăh', 'Buôn Cuăh'],
    ['tổ  dân phố 7', 'Tổ dân phố', '7', 'Tổ dân phố 7'],
    ['Tổ 7', 'Tổ', '7', 'Tổ 7'],
    ['Drai', '', 'Drai', 'Drai'],
    ['Thôn', '', 'Thôn', 'Thôn'],
    ['Khóm Bình Hòa'.normalize('NFD'), 'Khóm', 'Bình Hòa', 'Khóm Bình Hòa'],
  ])('%s is of kind "%s" with name %s', (written, kindName, name, fullName) => {
    expect(villageName(written)).toEqual({ kindName, name, fullName });
  });
});

describe('a name is found by any spelling', () => {
  it.each(['krong a na', 'Krông Ana', 'KRÔNG A NA', 'krôngana', 'Kro\u0302ng A  Na', 'huyện Krông Ana'])(
    '%s finds Krông A Na',
    (typed) => {
      expect(found(typed)).toEqual(['Huyện Krông A Na']);
    },
  );

  it.each(["M'Đrắk", 'M’Đrắk', 'MʼDrắk', 'm drak', 'M‘ĐRẮK', 'MÐrắk', 'mdrak'])(
    '%s finds M’Đrắk',
    (typed) => {
      expect(found(typed)).toEqual(["Huyện M'Đrắk", "Thị trấn M'Đrắk"]);
    },
  );

  it.each([
    ['Y Ƀhem Ayŭn', 'ybhemayun'],
    ['HʼČhŭng Ênuôl', 'hchungenuol'],
    ["H' Wĭt Byă", 'hwitbya'],
    ['Đặng Hữu Nghĩa', 'danghuunghia'],
    ['Nguyễn Thị Tuyết'.normalize('NFD'), 'nguyenthituyet'],
    ['Ô-Lâm (ấp 3)', 'olamap3'],
    ['', ''],
    ['%_', ''],
  ])('%s has the key "%s"', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it('letters of other scripts are kept, so that Khmer names are found too', () => {
    expect(searchKey('សុខ ចាន់')).toBe('សុខចាន់'.normalize('NFD'));
  });
});
