import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areasFor } from '../../server/access/index.ts';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { searchKey } from '../../server/kernel/search-key.ts';
import type { Area } from '../../server/modules/areas/index.ts';
import { lineageRepository } from '../../server/modules/areas/db/lineage-repository.ts';
import { carryVillages } from '../../server/modules/areas/app/carry-villages.ts';
import { identityWorld } from './identity-world.ts';
import {
  account,
  ADMIN,
  makeRound,
  makeVillage,
  NOBODY,
  roundWorld,
  type RoundWorld,
} from './round-world.ts';

const BEFORE = '2023-09-01';
const TODAY = '2025-09-01';
let world: RoundWorld;
let chauPhu: Area;
let oldThanhHai: Area; // of Lục Ngạn, divided in 2025
beforeAll(async () => {
  world = await roundWorld();
  const binhMy = await world.commune('30487');
  chauPhu = await area(binhMy.parentId ?? '');
  oldThanhHai = await world.commune('07549');
});
afterAll(() => world.database.drop());

const area = async (id: string): Promise<Area> => {
  const found = await world.read((tx) => world.areas.areas.find(tx, id));
  if (!found) throw new Error(`no area ${id}`);
  return found;
};
const found = async (typed: string, day: string) => {
  const search = { key: searchKey(typed), first: 50, day };
  return (await world.read((tx) => world.areas.areas.search(tx, search))).map(({ fullName }) => fullName);
};
const communesOf = (roundId: string) =>
  world.read((tx) => world.rounds.rounds.communes(tx, roundId, 'ALL', ''));
const province = async (fullName: string, day: string) => {
  const search = { key: searchKey(fullName), level: 'PROVINCE', first: 5, day } as const;
  const [first] = await world.read((tx) => world.areas.areas.search(tx, search));
  if (!first) throw new Error(`no province ${fullName}`);
  return first;
};

describe('rounds before and after 01/07/2025', () => {
  it('a round of 2023 over Châu Phú still adds up under its 13 communes, one of 2025 over Châu Phú is one commune', async () => {
    const before = await communesOf(await makeRound(world, chauPhu, 2023, 'vn-2022-2025'));
    expect(before).toHaveLength(13);
    expect(before.filter(({ areaKind }) => areaKind === 'URBAN')).toHaveLength(2);
    const today = await world.commune('30463', TODAY);
    const after = await communesOf(await makeRound(world, today, 2025, 'vn-2022-2025'));
    expect(after.map(({ communeId, areaKind }) => [communeId, areaKind])).toEqual([[today.id, 'RURAL']]);
  });

  it('a round of 2025 over a province is appraised by it; its đặc khu are left out and named', async () => {
    const anGiang = await province('An Giang', TODAY);
    const command = { commandId: newId(), name: 'Tỉnh 2025', year: 2025, rulePackId: 'vn-2022-2025' };
    const made = await world.rounds.createRound(ADMIN, { ...command, areaId: anGiang.id });
    if (!made.ok) throw new Error(made.code);
    const leftOut = await Promise.all(made.value.leftOut.map(area));
    expect(leftOut.map(({ fullName }) => fullName).sort()).toEqual([
      'Đặc khu Kiên Hải',
      'Đặc khu Phú Quốc',
      'Đặc khu Thổ Châu',
    ]);
    expect(await communesOf(made.value.roundId)).toHaveLength(102 - 3);
    const round = await world.read((tx) => world.rounds.rounds.find(tx, made.value.roundId));
    expect([round?.appraisalTier, round?.appraisalAreaId]).toEqual(['PROVINCE', anGiang.id]);
  });

  it('a round of 2021 over Bắc Giang has no one area that appraises it: each commune’s own district does', async () => {
    const bacGiang = await province('Bắc Giang', BEFORE);
    const id = await makeRound(world, bacGiang, 2021, 'vn-2022-2025');
    const round = await world.read((tx) => world.rounds.rounds.find(tx, id));
    expect([round?.appraisalTier, round?.appraisalAreaId]).toEqual(['DISTRICT', null]);
    expect((await communesOf(id)).length).toBeGreaterThan(200);
  });

  it('the database holds no round that nobody appraises', async () => {
    const sql = `UPDATE round SET appraisal_area_id = NULL WHERE appraisal_tier = 'PROVINCE'`;
    await expect(world.database.owner(sql)).rejects.toThrow('round_appraised_by_somebody');
  });
});

describe('areas are found by any spelling, of any day', () => {
  it.each(['Krông Ana', 'Krông A Na', 'krong a na', 'KRÔNG ANA', 'Kro\u0302ng Ana'])(
    '%s was a district and is a commune',
    async (typed) => {
      expect(await found(typed, BEFORE)).toEqual(['Huyện Krông A Na']);
      expect(await found(typed, TODAY)).toEqual(['Xã Krông Ana']);
    },
  );

  it.each(["M'Đrắk", 'M’Drắk', 'MʼĐrắk', 'mdrak', "M'Đrắk".normalize('NFD')])(
    '%s is found today',
    async (typed) => {
      expect(await found(typed, TODAY)).toEqual(['Xã M’Drắk']);
    },
  );
});

describe('a grant over a unit of today', () => {
  const viewAreas = async (login: string, role: Role, areaId: string) => {
    const identity = identityWorld(world.database);
    await identity.account(login, [{ role, areaId }]);
    const signed = await identity.signIn({
      ...{ login, password: 'bốn con trâu đen', limiterKey: login, oldToken: null },
    });
    if (!signed.ok) throw new Error(signed.code);
    const actor = await identity.actorOf(signed.value.token);
    return { view: areasFor(actor, 'round.view', null), write: areasFor(actor, 'share.set', null), actor };
  };
  const old = async (code: string) => (await world.commune(code)).id;

  it('lets the officer of xã Châu Phú see the three communes that became it, and change nothing there', async () => {
    const today = await world.commune('30463', TODAY);
    const { view, write } = await viewAreas('chauphu', 'COMMUNE_OFFICER', today.id);
    expect(new Set(view)).toEqual(
      new Set([today.id, await old('30463'), await old('30484'), await old('30496')]),
    );
    expect(write).toEqual([today.id]);
  });

  it('does not reach a commune that was divided: its papers are not of one successor', async () => {
    const [bienSon] = await world.read((tx) =>
      lineageRepository.successors(tx, [oldThanhHai.id]).then((links) => links.map((link) => link.area)),
    );
    const { view } = await viewAreas('bienson', 'COMMUNE_OFFICER', bienSon?.id ?? '');
    expect(view).not.toContain(oldThanhHai.id);
  });

  it('over an old commune or district never reaches what came after', async () => {
    const { view } = await viewAreas('huyencu', 'APPRAISER', chauPhu.id);
    expect(view).toEqual([chauPhu.id]);
    const today = await world.commune('30463', TODAY);
    expect(today.path).not.toContain(chauPhu.id);
    const officer = await viewAreas('xacu', 'COMMUNE_OFFICER', await old('30463'));
    expect(officer.view).toEqual([await old('30463')]);
  });

  it('the province of today sees the rounds of the provinces that became it', async () => {
    const anGiang = await province('An Giang', TODAY);
    const { view } = await viewAreas('angiang', 'PROVINCE_VIEWER', anGiang.id);
    const before = [await province('An Giang', BEFORE), await province('Kiên Giang', BEFORE)];
    expect(new Set(view)).toEqual(new Set([anGiang.id, ...before.map(({ id }) => id)]));
  });
});

describe('the villages of merged communes', () => {
  const carry = (communeId: string, actor: Actor = ADMIN, commandId: string = randomUUID()) =>
    carryVillages({ ...world, areas: world.areas.areas, lineages: lineageRepository })(actor, {
      commandId,
      communeId,
    });
  const villages = async (commune: Area) =>
    (await world.read((tx) => world.areas.areas.villagesOf(tx, commune.id))).map(({ fullName }) => fullName);

  it('are carried over once; two of one name are told apart by their old commune; the old ones stay where they were', async () => {
    const caiDau = await world.commune('30463');
    const binhLong = await world.commune('30484');
    for (const name of ['Ấp 1', 'Khóm Bình Hòa']) await makeVillage(world, caiDau, name);
    for (const name of ['ẤP 1', 'Ấp Bình Chiến']) await makeVillage(world, binhLong, name);
    const today = await world.commune('30463', TODAY);
    const officer = account('COMMUNE_OFFICER', today.id);
    expect(await carry(today.id, officer)).toMatchObject({ ok: true, value: { carried: 4, unclearIds: [] } });
    expect(await villages(today)).toEqual([
      'Ấp 1 (Bình Long cũ)',
      'Ấp 1 (Cái Dầu cũ)',
      'Ấp Bình Chiến',
      'Khóm Bình Hòa',
    ]);
    expect(await villages(caiDau)).toEqual(['Ấp 1', 'Khóm Bình Hòa']);
    expect(await carry(today.id)).toMatchObject({ value: { carried: 0 } });
    await makeVillage(world, caiDau, 'Ấp Mới');
    expect(await carry(today.id)).toMatchObject({ value: { carried: 1 } });
    expect(await villages(today)).toHaveLength(5);
  });

  it('a workbook that says only "Ấp 1" means neither of the two, and makes no third', async () => {
    const today = await world.commune('30463', TODAY);
    await expect(makeVillage(world, today, 'Ấp 1')).rejects.toThrow('no village');
    const written = await makeVillage(world, today, 'ấp 1 (Cái Dầu cũ)');
    expect(written.fullName).toBe('Ấp 1 (Cái Dầu cũ)');
    expect(await villages(today)).toHaveLength(5);
  });

  it('of a divided commune are not carried but named; a commune without a past is refused', async () => {
    const village = await makeVillage(world, oldThanhHai, 'Thôn Khuân Yên');
    const [bienSon] = await world.read((tx) => lineageRepository.successors(tx, [oldThanhHai.id]));
    const done = await carry(bienSon?.area.id ?? '');
    expect(done).toMatchObject({ value: { carried: 0, unclearIds: [village.id] } });
    expect(await carry((await world.commune('30463')).id)).toMatchObject({ code: 'AREA_HAS_NO_PAST' });
  });

  it('are carried by the administrator or the officer of the commune of today, by nobody else', async () => {
    const today = await world.commune('30463', TODAY);
    for (const actor of [
      account('COMMUNE_OFFICER', (await world.commune('30463')).id),
      account('APPRAISER', today.parentId),
      account('COMMUNE_CHAIR', today.id),
    ])
      expect(await carry(today.id, actor)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await carry(today.id, NOBODY)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});
