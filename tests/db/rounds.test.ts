import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import type { Area } from '../../server/modules/areas/index.ts';
import { loadRulePacks } from '../../server/modules/rounds/app/load-rule-packs.ts';
import { viewRulePacks } from '../../server/modules/rounds/app/view-rule-packs.ts';
import { viewRounds } from '../../server/modules/rounds/app/view-rounds.ts';
import { agreeRuleOf } from '../../server/modules/rounds/index.ts';
import { packData } from '../rules/packs.ts';
import { account, ADMIN, makeRound, NOBODY, roundWorld, type RoundWorld } from './round-world.ts';

let world: RoundWorld;
let chauPhu: Area;
let binhMy: Area;
let eaNa: Area;
beforeAll(async () => {
  world = await roundWorld();
  binhMy = await world.commune('30487');
  eaNa = await world.commune('24559');
  const [, district] = await world.read((tx) =>
    Promise.all(binhMy.path.map((id) => world.areas.areas.find(tx, id))),
  );
  if (!district) throw new Error('no district');
  chauPhu = district;
});
afterAll(() => world.database.drop());

const round = (id: string) => world.read((tx) => world.rounds.rounds.find(tx, id));
const inRound = (roundId: string, communeId: string) =>
  world.read((tx) => world.rounds.rounds.commune(tx, roundId, communeId));
const view = () =>
  viewRounds({ ...world, areas: world.areas.areas, packs: world.rounds.packs, rounds: world.rounds.rounds });

const packsView = () => viewRulePacks({ unitOfWork: world.unitOfWork, packs: world.rounds.packs });

describe('rule packs in the database', () => {
  it('are loaded at start, and a file that did not change adds no version', async () => {
    await world.rounds.start?.();
    const packs = await world.read((tx) => world.rounds.packs.latest(tx));
    const versions = packs.map(({ id, version }) => `${id} ${version}`);
    expect(versions).toEqual(['vn-2016-2020 1', 'vn-2022-2025 1', 'vn-2027-2030 1']);
  });

  it('a changed pack is a new version, and a round keeps the version it was made with', async () => {
    const id = await makeRound(world, eaNa, 2019, 'vn-2016-2020');
    const changed = { ...packData('vn-2016-2020'), name: { vi: 'Đã sửa', en: 'Changed' } };
    const readRulePacks = async () => [['changed.json', changed]] as const;
    const load = loadRulePacks({ unitOfWork: world.unitOfWork, packs: world.rounds.packs, readRulePacks });
    expect(await load()).toEqual(success(1));
    const latest = await world.read((tx) => world.rounds.packs.findLatest(tx, 'vn-2016-2020'));
    expect([latest?.version, (await round(id))?.rulePackVersion]).toEqual([2, 1]);
    await expect(world.rounds.start?.()).resolves.toBeUndefined();
  });

  it('a pack that contradicts itself is refused with file and place, and nothing of its load is kept', async () => {
    const bad = { ...packData('vn-2022-2025'), usableForScoring: false };
    const good = { ...packData('vn-2027-2030'), name: { vi: 'Mới', en: 'New' } };
    const readRulePacks = async () => [['good.json', good] as const, ['bad.json', bad] as const];
    const load = loadRulePacks({ unitOfWork: world.unitOfWork, packs: world.rounds.packs, readRulePacks });
    expect(await load()).toMatchObject({
      code: 'RULE_PACK_INVALID',
      details: { file: 'bad.json', place: 'usableForScoring' },
    });
    expect((await world.read((tx) => world.rounds.packs.findLatest(tx, 'vn-2027-2030')))?.version).toBe(1);
  });
});

describe('a round', () => {
  it('holds the communes of its area that existed, each with its area kind of that year', async () => {
    const id = await makeRound(world, chauPhu, 2023, 'vn-2022-2025');
    const communes = await world.read((tx) => world.rounds.rounds.communes(tx, id, 'ALL', ''));
    expect(communes).toHaveLength(13);
    expect((await inRound(id, binhMy.id))?.areaKind).toBe('RURAL');
    const caiDau = await world.commune('30463');
    expect((await inRound(id, caiDau.id))?.areaKind).toBe('URBAN');
  });

  it('QĐ 24/2021 Đ.4 k.5: names the tier of its year, the district until 30/06/2025, then the province', async () => {
    const before = await round(await makeRound(world, binhMy, 2024, 'vn-2022-2025'));
    const today = await world.commune('30487', '2025-09-01');
    const after = await round(await makeRound(world, today, 2025, 'vn-2022-2025'));
    expect([before?.appraisalTier, before?.appraisalAreaId]).toEqual(['DISTRICT', chauPhu.id]);
    expect([after?.appraisalTier, after?.appraisalAreaId]).toEqual(['PROVINCE', today.parentId]);
    expect(today.parentId).not.toBe(chauPhu.parentId); // An Giang with Kiên Giang is another province
  });

  it.each([
    ['RULE_PACK_UNKNOWN', { rulePackId: 'vn-1990' }],
    ['RULE_PACK_NOT_FOR_YEAR', { year: 2019 }],
    ['RULE_PACK_NOT_USABLE', { rulePackId: 'vn-2027-2030', year: 2028 }],
    ['ROUND_NAME_EMPTY', { name: '   ' }],
    ['ROUND_NAME_EMPTY', { name: 'x'.repeat(201) }],
    ['NOT_FOUND', { areaId: newId() }],
  ])('is refused with %s: %o', async (code, wrong) => {
    const command = {
      commandId: newId(),
      name: 'Đợt',
      year: 2023,
      rulePackId: 'vn-2022-2025',
      areaId: chauPhu.id,
    };
    expect(await world.rounds.createRound(ADMIN, { ...command, ...wrong })).toMatchObject({
      ok: false,
      code,
    });
  });

  it('cannot lie over a unit that does not exist in its year', async () => {
    const at = (areaId: string, year: number) =>
      world.rounds.createRound(ADMIN, {
        commandId: newId(),
        name: 'Đợt',
        year,
        rulePackId: 'vn-2022-2025',
        areaId,
      });
    const today = await world.commune('30487', '2025-09-01');
    for (const [areaId, year] of [
      [chauPhu.id, 2025],
      [binhMy.id, 2025],
      [chauPhu.parentId ?? '', 2025],
      [today.id, 2024],
      [today.parentId ?? '', 2024],
    ] as const)
      expect(await at(areaId, year)).toMatchObject({ code: 'ROUND_AREA_UNFIT' });
  });

  it('the same command is done once; the same name in the same year is refused', async () => {
    const command = {
      commandId: newId(),
      name: 'Một lần',
      year: 2022,
      rulePackId: 'vn-2022-2025',
      areaId: chauPhu.id,
    };
    const first = await world.rounds.createRound(ADMIN, command);
    expect(await world.rounds.createRound(ADMIN, command)).toEqual(first);
    const again = await world.rounds.createRound(ADMIN, { ...command, commandId: newId() });
    expect(again).toMatchObject({ code: 'ROUND_EXISTS' });
  });

  it('is made by the administrator only', async () => {
    const command = {
      commandId: newId(),
      name: 'Đợt',
      year: 2023,
      rulePackId: 'vn-2022-2025',
      areaId: binhMy.id,
    };
    const officer = account('COMMUNE_OFFICER', binhMy.id);
    expect(await world.rounds.createRound(NOBODY, command)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await world.rounds.createRound(officer, command)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is told to later modules and written to the chained log', async () => {
    const today = await world.commune('30487', '2026-09-01');
    const id = await makeRound(world, today, 2026, 'vn-2022-2025');
    const payload = JSON.stringify({ roundId: id });
    const events = await world.database.owner(`SELECT topic FROM outbox_event WHERE payload = $1::jsonb`, [
      payload,
    ]);
    const entries = await world.database.owner(`SELECT action FROM audit_entry WHERE subject = $1`, [
      `round:${id}`,
    ]);
    expect([events, entries]).toEqual([[{ topic: 'round.created' }], [{ action: 'create-round' }]]);
  });
});

describe('what an account sees of rounds', () => {
  it('only rounds with a commune in reach, and of these only such communes', async () => {
    const id = await makeRound(world, chauPhu, 2024, 'vn-2022-2025');
    const officer = account('COMMUNE_OFFICER', binhMy.id);
    const stranger = account('COMMUNE_OFFICER', eaNa.id);
    const district = account('APPRAISER', chauPhu.id);
    const ids = async (actor: typeof officer) => (await view().rounds(actor)).map((of) => of.id);
    expect([(await ids(officer)).includes(id), (await ids(stranger)).includes(id)]).toEqual([true, false]);
    expect(await view().communes(officer, id, '')).toMatchObject([{ communeId: binhMy.id }]);
    expect(await view().communes(stranger, id, '')).toEqual([]);
    expect(await view().communes(district, id, '')).toHaveLength(13);
    expect(await view().communes(district, id, 'BINH MY')).toMatchObject([{ communeId: binhMy.id }]);
    expect(await view().commune(stranger, id, binhMy.id)).toBeNull();
    expect(await view().rounds(NOBODY)).toEqual([]);
    expect(await packsView().all(NOBODY, null)).toEqual([]);
  });
});

describe("the commune's own share, where the pack has none (2016–2020)", () => {
  const share = { numerator: 1, denominator: 2, comparison: '>=', source: 'Kế hoạch số 12 ngày 01/09/2020' };
  const officer = () => account('COMMUNE_OFFICER', eaNa.id);
  let roundId: string;
  beforeAll(async () => {
    roundId = await makeRound(world, eaNa, 2020, 'vn-2016-2020');
  });
  const set = (change: object = {}, actor = officer()) => {
    const at = { commandId: newId(), roundId, communeId: eaNa.id, expectedVersion: 1 };
    return world.rounds.setAgreeShare(actor, { ...at, ...share, ...change });
  };
  const rule = async () => {
    const [of, commune] = [await round(roundId), await inRound(roundId, eaNa.id)];
    const stored =
      of && (await world.read((tx) => world.rounds.packs.find(tx, of.rulePackId, of.rulePackVersion)));
    return stored && commune && agreeRuleOf(stored.pack, commune);
  };

  it('is empty at first', async () => {
    expect(await rule()).toEqual({ share: null, source: '', mark: 'U' });
  });

  it.each([
    ['SHARE_INVALID', { numerator: 0 }],
    ['SHARE_INVALID', { numerator: 3 }],
    ['SHARE_INVALID', { numerator: 1.5 }],
    ['SHARE_INVALID', { comparison: '<=' }],
    ['SHARE_INVALID', { numerator: 2, comparison: '>' }],
    ['SHARE_INVALID', { source: ' ' }],
    ['STALE', { expectedVersion: 7 }],
    ['NOT_FOUND', { roundId: newId() }],
  ])('is refused with %s: %o', async (code, change) => {
    expect(await set(change)).toMatchObject({ ok: false, code });
  });

  it('another commune, an appraiser or nobody cannot enter it', async () => {
    expect(await set({}, account('COMMUNE_OFFICER', binhMy.id))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await set({}, account('APPRAISER', eaNa.parentId))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await set({}, NOBODY)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('is entered with its source, carries the mark U, and a second entry needs the new version', async () => {
    expect(await set()).toEqual(success({ roundId, communeId: eaNa.id }));
    const { numerator, denominator, comparison } = share;
    expect(await rule()).toEqual({
      share: { numerator, denominator, comparison },
      source: share.source,
      mark: 'U',
    });
    expect(await set()).toMatchObject({ code: 'STALE', details: { currentVersion: 2 } });
    expect(await set({ expectedVersion: 2, comparison: '>' })).toMatchObject({ ok: true });
  });

  it('is refused where the pack has a share', async () => {
    const later = await makeRound(world, binhMy, 2022, 'vn-2022-2025');
    const change = { roundId: later, communeId: binhMy.id };
    expect(await set(change, account('COMMUNE_OFFICER', binhMy.id))).toMatchObject({
      code: 'PACK_HAS_SHARE',
    });
  });
});
