import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { legalValuesOf } from '../../server/modules/rounds/domain/legal-values.ts';
import { loadRulePacks } from '../../server/modules/rounds/app/load-rule-packs.ts';
import { viewRulePacks } from '../../server/modules/rounds/app/view-rule-packs.ts';
import { packData } from '../rules/packs.ts';
import { lawWorld, OLD, UPPER, type LawWorld } from './law-world.ts';
import { must } from './meetings-world.ts';
import { account, ADMIN, NOBODY } from './round-world.ts';

let world: LawWorld;
beforeAll(async () => {
  world = await lawWorld();
});
afterAll(() => world.dispose());

const view = () => viewRulePacks({ unitOfWork: world.unitOfWork, packs: world.rounds.packs });
const edition = () =>
  view().one(world.provinceOfficer, { id: OLD, version: null, provinceId: world.provinceId });
const national = () => view().one(world.provinceOfficer, { id: OLD, version: null, provinceId: null });
const upper = (of: Awaited<ReturnType<typeof edition>>) =>
  of && legalValuesOf(of.pack).find(({ path }) => path === UPPER);

describe('a province confirms a value of a rule pack', () => {
  it('makes its own version; the national pack and other provinces keep theirs', async () => {
    const made = must(await world.confirm());
    expect(upper(await edition())).toMatchObject({
      value: 150,
      mark: 'C',
      confirmed: { dated: '2019-08-20' },
    });
    expect(upper(await national())).toMatchObject({ value: 150, mark: 'U', confirmed: null });
    const elsewhere = await view().one(world.provinceOfficer, {
      id: OLD,
      version: null,
      provinceId: newId(),
    });
    expect([made.version, (await national())?.version, elsewhere?.version]).toEqual([2, 1, 1]);
  });

  it('what it confirmed it may mend; both stay written down: path, old, new, reference, date', async () => {
    must(
      await world.confirm({
        value: '145',
        reference: 'Công văn 15',
        dated: '2019-09-01',
        note: 'đính chính',
      }),
    );
    const of = await edition();
    if (!of) throw new Error('no edition');
    expect(upper(of)).toMatchObject({ value: 145, mark: 'C', note: 'đính chính' });
    expect(await view().confirmations(of)).toMatchObject([
      { path: UPPER, oldValue: 150, oldMark: 'C', newValue: 145, confirmed: { reference: 'Công văn 15' } },
      { path: UPPER, oldValue: 150, oldMark: 'U', newValue: 150, confirmed: { dated: '2019-08-20' } },
    ]);
  });

  it('a second value keeps the first; a new national version is taken up by the next confirmation', async () => {
    const changed = { ...packData(OLD), name: { vi: 'Bản in lại', en: 'Reprinted' } };
    const readRulePacks = async () => [['reprinted.json', changed] as const];
    const load = loadRulePacks({ unitOfWork: world.unitOfWork, packs: world.rounds.packs, readRulePacks });
    must(await load());
    const stale = await edition();
    expect(stale && (await view().nationalIsNewer(stale))).toBe(true);
    must(await world.confirm({ path: 'clocks.postingWorkingDays', value: '5' }));
    const of = await edition();
    expect([of?.pack.name.vi, upper(of)?.value]).toEqual(['Bản in lại', 145]);
    expect(of?.pack.clocks.postingWorkingDays).toMatchObject({ value: 5, mark: 'C' });
    expect(of && (await view().nationalIsNewer(of))).toBe(false);
  });

  it.each<[string, object]>([
    ['REFERENCE_EMPTY', { reference: ' ' }],
    ['REFERENCE_IN_FUTURE', { dated: '2999-01-01' }],
    ['REFERENCE_DATE_WRONG', { dated: 'hôm qua' }],
    ['LEGAL_VALUE_UNKNOWN', { path: 'b1.middle.RURAL' }],
    ['LEGAL_VALUE_CONFIRMED', { path: 'b1.upper.URBAN' }],
    ['LEGAL_VALUE_EMPTY', { path: 'meeting.quorum' }],
    ['LEGAL_VALUE_EMPTY', { value: 'null' }],
    ['LEGAL_VALUE_UNREADABLE', { value: '{150' }],
    ['RULE_PACK_INVALID', { value: '110' }],
    ['RULE_PACK_INVALID', { value: '"150"' }],
    ['RULE_PACK_UNKNOWN', { rulePackId: 'vn-1990' }],
    ['STALE', { expectedVersion: 1 }],
  ])('is refused with %s: %o, and nothing is kept', async (code, wrong) => {
    const before = await edition();
    expect(await world.confirm(wrong)).toMatchObject({ ok: false, code });
    expect(await edition()).toEqual(before);
  });

  it('belongs to the officer of that province alone', async () => {
    const elsewhere = account('PROVINCE_OFFICER', newId());
    const commune = account('COMMUNE_OFFICER', world.commune.id);
    for (const actor of [elsewhere, commune, account('PROVINCE_VIEWER', world.provinceId), ADMIN])
      expect(await world.confirm({}, actor)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.confirm({ areaId: world.commune.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.confirm({}, NOBODY)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('is done once by one command, and stands in the log with old and new', async () => {
    const commandId = newId();
    const expectedVersion = await world.newest(OLD);
    const again = { commandId, expectedVersion, path: 'averageLiving.ranges.URBAN' };
    const first = await world.confirm(again);
    expect(await world.confirm(again)).toEqual(first);
    const [entry] = await world.database.owner<{ data: object }>(
      `SELECT data FROM audit_entry WHERE action = 'confirm-legal-value' ORDER BY seq DESC LIMIT 1`,
    );
    expect(entry?.data).toMatchObject({
      path: 'averageLiving.ranges.URBAN',
      oldMark: 'U',
      areaId: world.provinceId,
    });
  });

  it('neither a pack nor a confirmation can be changed or removed, not even by the owner', async () => {
    for (const sql of [
      `UPDATE legal_value_confirmation SET reference = 'x'`,
      `DELETE FROM legal_value_confirmation`,
      `UPDATE rule_pack SET body = '{}'`,
      `DELETE FROM rule_pack WHERE id = 'vn-2027-2030'`,
    ])
      await expect(world.database.owner(sql)).rejects.toThrow(/append-only/);
  });
});

describe('a province enters its higher line', () => {
  const enter = (change: object = {}, actor = world.provinceOfficer) =>
    world.rounds.enterLocalLine(actor, {
      ...{ commandId: newId(), rulePackId: 'vn-2022-2025', areaId: world.provinceId, years: [2025] },
      ...{
        income: { RURAL: 1_750_000, URBAN: 2_250_000 },
        b1: null,
        reference: 'NQ 05/HĐND',
        dated: '2024-12-10',
      },
      ...change,
    });

  it('stands beside the national pack, in the list of that province only', async () => {
    const { rulePackId } = must(await enter());
    const ids = async (provinceId: string | null) =>
      (await view().all(world.provinceOfficer, provinceId)).map(({ id, kind }) => `${id} ${kind}`);
    expect(await ids(world.provinceId)).toContain(`${rulePackId} LOCAL_LINE`);
    expect(await ids(null)).toEqual([`${OLD} STANDARD`, 'vn-2022-2025 STANDARD', 'vn-2027-2030 STANDARD']);
  });

  it('points given later, with their text, make it usable; a round of that year begins with it', async () => {
    const made = must(await enter({ b1: { RURAL: 160, URBAN: 190 } }));
    const command = { name: 'Đợt 2025', year: 2025, rulePackId: 'vn-2022-2025', areaId: world.district.id };
    // 2025 is appraised by the province; this world's district lies in it
    const round = must(await world.rounds.createRound(ADMIN, { commandId: newId(), ...command }));
    expect(await world.roundOf(round.roundId)).toMatchObject({
      localPackId: made.rulePackId,
      localPackVersion: made.version,
    });
    const other = must(
      await world.rounds.createRound(ADMIN, { commandId: newId(), ...command, name: 'Đợt 2024', year: 2024 }),
    );
    expect(await world.roundOf(other.roundId)).toMatchObject({ localPackId: null });
  });

  it.each<[string, object]>([
    ['LOCAL_LINE_NOT_HIGHER', { income: { RURAL: 1_000_000, URBAN: 2_250_000 } }],
    ['LOCAL_LINE_NOT_FOR_YEAR', { years: [2030] }],
    ['REFERENCE_EMPTY', { reference: '' }],
    ['RULE_PACK_UNKNOWN', { rulePackId: 'vn-1990' }],
    ['NOT_FOUND', { areaId: newId() }],
  ])('is refused with %s: %o', async (code, wrong) => {
    expect(await enter(wrong)).toMatchObject({ ok: false, code });
  });

  it('decides nothing: no round can be made by it', async () => {
    const { rulePackId } = must(await enter());
    const command = { name: 'Đợt', year: 2025, rulePackId, areaId: world.district.id };
    const made = await world.rounds.createRound(ADMIN, { commandId: newId(), ...command });
    expect(made).toMatchObject({ code: 'RULE_PACK_UNKNOWN' });
  });
});

describe('a round with two packs (2021)', () => {
  const create = (change: object) =>
    world.rounds.createRound(ADMIN, {
      ...{
        commandId: newId(),
        name: `Đợt ${newId()}`,
        year: 2021,
        rulePackId: OLD,
        areaId: world.district.id,
      },
      ...change,
    });

  it('one decides, the other stands beside, each in the version of that day for its province', async () => {
    const { roundId } = must(await create({ secondPackId: 'vn-2022-2025' }));
    expect(await world.roundOf(roundId)).toMatchObject({
      ...{ rulePackId: OLD, rulePackVersion: await world.newest(OLD) },
      ...{ secondPackId: 'vn-2022-2025', secondPackVersion: 1 },
    });
  });

  it.each<[string, object]>([
    ['SECOND_PACK_SAME', { secondPackId: OLD }],
    ['RULE_PACK_NOT_FOR_YEAR', { secondPackId: 'vn-2027-2030' }],
    ['RULE_PACK_NOT_FOR_YEAR', { year: 2022, secondPackId: 'vn-2022-2025' }],
    ['RULE_PACK_NOT_FOR_YEAR', { year: 2019, secondPackId: 'vn-2022-2025' }],
    ['RULE_PACK_UNKNOWN', { secondPackId: 'vn-1990' }],
  ])('is refused with %s: %o', async (code, wrong) => {
    expect(await create(wrong)).toMatchObject({ ok: false, code });
  });

  it('the refusal names the years that the pack holds for', async () => {
    const refused = await create({ year: 2019, secondPackId: 'vn-2022-2025' });
    expect(refused).toMatchObject({
      details: { years: '2021, 2022, 2023, 2024, 2025, 2026', field: 'secondPackId' },
    });
  });
});
