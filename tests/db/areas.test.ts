import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { success } from '../../server/kernel/result.ts';
import { searchKey } from '../../server/kernel/search-key.ts';
import { ensureVillages } from '../../server/modules/areas/index.ts';
import { searchAreas } from '../../server/modules/areas/app/search-areas.ts';
import { ADMIN, NOBODY, roundWorld, type RoundWorld } from './round-world.ts';

let world: RoundWorld;
beforeAll(async () => {
  world = await roundWorld();
});
afterAll(() => world.database.drop());

/** Units of 2024, unless said otherwise. */
const names = async (
  typed: string,
  more: { level?: 'COMMUNE' | 'DISTRICT'; parentId?: string; day?: string } = {},
) => {
  const search = { key: searchKey(typed), first: 50, day: '2024-09-01', ...more };
  return (await world.read((tx) => world.areas.areas.search(tx, search))).map(({ fullName }) => fullName);
};

describe('the table of areas', () => {
  it('holds the official list with ids of its own, and a path from the province down to the area itself', async () => {
    const commune = await world.commune('24559');
    const path = await world.read((tx) => world.areas.areas.findMany(tx, commune.path));
    expect(path.map(({ fullName }) => fullName).sort()).toEqual([
      'Huyện Krông A Na',
      'Tỉnh Đắk Lắk',
      'Xã Ea Na',
    ]);
    expect(commune.path.at(-1)).toBe(commune.id);
    expect(commune.parentId).toBe(commune.path[1]);
  });

  it('is loaded once: another start, or two servers starting at once, add nothing', async () => {
    const count = async () =>
      (await world.database.owner<{ count: string }>(`SELECT count(*) FROM area WHERE level <> 'VILLAGE'`))[0]
        ?.count;
    const before = await count();
    await Promise.all([world.areas.start?.(), world.areas.start?.()]);
    expect([before, await count()]).toEqual(['14712', '14712']); // 11,367 of before, 24 provinces and 3,321 communes of today
  });

  it.each(['krong a na', 'Krông Ana', 'huyện krông ana', 'KRÔNG A NA'])(
    '%s finds Huyện Krông A Na',
    async (typed) => {
      expect(await names(typed)).toEqual(['Huyện Krông A Na']);
    },
  );

  it.each(["M'Đrắk", 'M’Drắk', 'mdrak'])('%s finds district and town, the bigger first', async (typed) => {
    expect(await names(typed)).toEqual(["Huyện M'Đrắk", "Thị trấn M'Đrắk"]);
  });

  it('finds by official code, within a level or under a parent', async () => {
    expect(await names('30487')).toEqual(['Xã Bình Mỹ']);
    const district = (await world.commune('30487')).parentId ?? '';
    expect(await names('binh my', { parentId: district })).toEqual(['Xã Bình Mỹ']);
    expect(await names('cai dau', { level: 'DISTRICT' })).toEqual([]);
  });

  it('puts the exact name before names that begin so, and these before names that hold it', async () => {
    const found = await names('Cái Dầu');
    expect(found[0]).toBe('Thị trấn Cái Dầu');
    const ea = await names('Ea Na', { level: 'COMMUNE' });
    expect(ea.slice(0, 2)).toEqual(['Xã Ea Na', 'Xã Ea Nam']);
  });

  it('knows which units existed on a day: 30463 was thị trấn Cái Dầu, and is xã Châu Phú since 01/07/2025', async () => {
    const find = (day: string) =>
      world.read((tx) => world.areas.areas.findByCode(tx, 'COMMUNE', '30463', day));
    expect((await find('2025-06-30'))?.fullName).toBe('Thị trấn Cái Dầu');
    expect((await find('2025-07-01'))?.fullName).toBe('Xã Châu Phú');
  });

  it('answers nobody who is not signed in, and never with more than 200', async () => {
    const search = searchAreas({ unitOfWork: world.unitOfWork, areas: world.areas.areas });
    expect(await search(NOBODY, { search: 'an', first: 20 })).toEqual([]);
    expect(await search(ADMIN, { search: 'an', first: 100_000 })).toHaveLength(200);
    expect(await search(ADMIN, { search: '%', first: 1 })).toHaveLength(1);
  });
});

describe('the villages of a commune', () => {
  const ensure = async (code: string, written: string[]) => {
    const commune = await world.commune(code);
    const made = await world.unitOfWork.run(async (tx) =>
      success(await ensureVillages(world.areas.areas)(tx, commune, written)),
    );
    return made.ok ? made.value : new Map();
  };

  it('come from the workbook, one area for all spellings of a name', async () => {
    const made = await ensure('30487', [
      'Ấp Bình Chánh 1',
      'ấp  bình chánh 1',
      'ẤP BÌNH CHÁNH 1',
      'Ấp Bình Chánh 2',
    ]);
    expect(new Set([...made.values()].map(({ id }) => id)).size).toBe(2);
    const again = await ensure('30487', ['ap binh chanh 1']);
    expect(again.get('ap binh chanh 1')?.id).toBe(made.get('Ấp Bình Chánh 1')?.id);
  });

  it('differ when a mark differs, and a name without marks that fits both is a village of its own', async () => {
    const made = await ensure('30463', ['Ấp Tân An', 'Ấp Tấn An', 'Ap Tan An']);
    expect(new Set([...made.values()].map(({ id }) => id)).size).toBe(3);
  });

  it('two communes may have villages of one name', async () => {
    const one = (await ensure('30487', ['Ấp Bình Minh'])).get('Ấp Bình Minh');
    const other = (await ensure('30463', ['Ấp Bình Minh'])).get('Ấp Bình Minh');
    expect(one?.id).not.toBe(other?.id);
    expect([one?.areaKind, other?.areaKind]).toEqual(['RURAL', 'URBAN']);
    expect(one?.path).toHaveLength(4);
  });

  it('stand in reading order, 2 before 10', async () => {
    await ensure('24559', ['Thôn 10', 'Thôn 2', 'Buôn Drai', 'Buôn Cuăh']);
    const commune = await world.commune('24559');
    const villages = await world.read((tx) => world.areas.areas.villagesOf(tx, commune.id));
    expect(villages.map(({ fullName }) => fullName)).toEqual(['Buôn Cuăh', 'Buôn Drai', 'Thôn 2', 'Thôn 10']);
  });

  it('two imports at once add a village once', async () => {
    const made = await Promise.all([ensure('24559', ['Buôn Tơ Lơ']), ensure('24559', ['BUÔN TƠ LƠ'])]);
    expect(made[0].get('Buôn Tơ Lơ')?.id).toBe(made[1].get('BUÔN TƠ LƠ')?.id);
  });
});
