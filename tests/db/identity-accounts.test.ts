import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { identityWorld, type Unit } from './identity-world.ts';

let db: TestDatabase;
let world: ReturnType<typeof identityWorld>;
let here: { province: Unit; district: Unit; commune: Unit };
let elsewhere: { province: Unit; district: Unit; commune: Unit };
beforeAll(async () => {
  db = await testDatabase();
  world = identityWorld(db);
  here = await world.units();
  elsewhere = await world.units();
});
afterAll(() => db.drop());

const officer = (login: string, unit: Unit) => ({
  commandId: newId(),
  login,
  displayName: 'Bà Nguyễn Thị Mẫu',
  role: 'COMMUNE_OFFICER' as const,
  areaId: unit.id,
});
const signIn = (login: string, password: string) =>
  world.signIn({ login, password, limiterKey: 'máy', oldToken: null });

test('on an empty database there is one first administrator, however many servers start', async () => {
  const made = await Promise.all([
    world.ensureFirstAdmin(),
    world.ensureFirstAdmin(),
    world.ensureFirstAdmin(),
  ]);
  expect(made.filter(Boolean)).toEqual([{ login: 'quantri', password: 'abcd-efgh-jkmn' }]);
  expect(await world.ensureFirstAdmin()).toBeNull();
  expect((await signIn('quantri', 'abcd-efgh-jkmn')).ok).toBe(true);
});

test('an administrator makes an account with a random password that signs in', async () => {
  const admin = await world.account('admin1', [{ role: 'ADMIN', areaId: null }]);
  const made = await world.createAccount(admin, officer('canbo1', here.commune));
  if (!made.ok) throw new Error(made.code);
  expect(made.value.account).toMatchObject({
    login: 'canbo1',
    grants: [{ role: 'COMMUNE_OFFICER', areaId: here.commune.id }],
  });
  const opened = await signIn('canbo1', made.value.initialPassword);
  expect(opened.ok && (await world.actorOf(opened.value.token))).toMatchObject({
    kind: 'ACCOUNT',
    name: 'Bà Nguyễn Thị Mẫu',
    pending: 'FIRST_PASSWORD',
    grants: [],
  });
});

test('the first password is written nowhere, not even in the answer kept for the command', async () => {
  const admin = await world.account('admin2', [{ role: 'ADMIN', areaId: null }]);
  const made = await world.createAccount(admin, officer('canbo2', here.commune));
  if (!made.ok) throw new Error(made.code);
  const [{ dump }] = (await db.owner<{ dump: string }>(
    `SELECT (SELECT string_agg(c::text, ' ') FROM command c) || (SELECT string_agg(e::text, ' ') FROM audit_entry e)
         || (SELECT string_agg(a::text, ' ') FROM account a) AS dump`,
  )) as [{ dump: string }];
  expect(dump).toContain(made.value.account.id);
  expect(dump).not.toContain(made.value.initialPassword);
});

test('the same command again makes no second account and shows the same password until it was used', async () => {
  const admin = await world.account('admin3', [{ role: 'ADMIN', areaId: null }]);
  const command = officer('canbo3', here.commune);
  const first = await world.createAccount(admin, command);
  const second = await world.createAccount(admin, command);
  expect(first.ok).toBe(true);
  expect(second).toEqual(first);
  if (!first.ok) throw new Error(first.code);
  expect((await signIn('canbo3', first.value.initialPassword)).ok).toBe(true);
  expect(await world.createAccount(admin, command)).toMatchObject({ code: 'INITIAL_PASSWORD_USED' });
});

test('an administrator of one province makes accounts there and finds nothing of another', async () => {
  const admin = await world.account('admin4', [{ role: 'ADMIN', areaId: here.province.id }]);
  expect((await world.createAccount(admin, officer('canbo4', here.commune))).ok).toBe(true);
  const there = await world.createAccount(admin, officer('canbo5', elsewhere.commune));
  const nowhere = await world.createAccount(admin, officer('canbo5', { id: newId(), path: [] }));
  expect(there).toEqual({ ok: false, code: 'NOT_FOUND' });
  expect(nowhere).toEqual(there);
});

test('whoever is not an administrator makes no account and sees none', async () => {
  const officerHere = await world.account('canbo6', [{ role: 'COMMUNE_OFFICER', areaId: here.commune.id }]);
  expect(await world.createAccount(officerHere, officer('canbo7', here.commune))).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await world.listAccounts(officerHere)).toEqual([]);
  expect(await world.createAccount({ kind: 'PUBLIC' }, officer('canbo7', here.commune))).toMatchObject({
    code: 'NOT_SIGNED_IN',
  });
  expect(await world.listAccounts({ kind: 'PUBLIC' })).toEqual([]);
});

test('the list of accounts holds those with a grant in the area of the administrator', async () => {
  await world.account('canbo8', [{ role: 'COMMUNE_OFFICER', areaId: here.commune.id }]);
  await world.account('canbo9', [{ role: 'COMMUNE_OFFICER', areaId: elsewhere.commune.id }]);
  const admin = await world.account('admin5', [{ role: 'ADMIN', areaId: elsewhere.district.id }]);
  const logins = (await world.listAccounts(admin)).map(({ login }) => login);
  expect(logins).toEqual(['admin5', 'canbo9']);
  const whole = await world.account('admin6', [{ role: 'ADMIN', areaId: null }]);
  const all = (await world.listAccounts(whole)).map(({ login }) => login);
  expect(all).toEqual(expect.arrayContaining(['canbo8', 'canbo9', 'quantri']));
});

test('a taken login, an unusable one, a missing name and a role at the wrong level are refused', async () => {
  const admin = await world.account('admin7', [{ role: 'ADMIN', areaId: null }]);
  const make = (change: object) =>
    world.createAccount(admin, { ...officer('canbo10', here.commune), ...change });
  expect((await make({})).ok).toBe(true);
  expect(await make({ login: 'CanBo10' })).toMatchObject({ code: 'LOGIN_TAKEN' });
  for (const login of ['cán bộ', 'ab', '.ab', 'a..b', 'x'.repeat(41)])
    expect(await make({ login })).toMatchObject({ code: 'LOGIN_NOT_USABLE', details: { field: 'login' } });
  expect(await make({ login: 'canbo11', displayName: '  ' })).toMatchObject({ code: 'DISPLAY_NAME_MISSING' });
  for (const [role, unit] of [
    ['COMMUNE_OFFICER', here.district],
    ['APPRAISER', here.commune],
    ['PROVINCE_VIEWER', here.district],
    ['PROVINCE_OFFICER', here.district],
    ['REVIEWER', here.district],
  ] as const)
    expect(await make({ login: 'canbo12', role, areaId: unit.id })).toMatchObject({
      code: 'ROLE_NOT_AT_THIS_LEVEL',
    });
});

const roundOver = async (unit: Unit): Promise<string> => {
  const id = newId();
  await db.owner(`INSERT INTO rule_pack (id, version, scope, body, sha256) VALUES ('x', 1, 'NATIONAL', '{}', 'x')
                  ON CONFLICT DO NOTHING`);
  await db.owner(
    `INSERT INTO round (id, name, year, rule_pack_id, rule_pack_version, area_id, appraisal_tier, appraisal_area_id)
     VALUES ($1::uuid, 'Rà soát ' || $1::text, 2023, 'x', 1, $2, 'DISTRICT', $2)`,
    [id, unit.path.at(-2)],
  );
  await db.owner(`INSERT INTO round_commune (round_id, commune_id, area_kind) VALUES ($1, $2, 'RURAL')`, [
    id,
    unit.id,
  ]);
  return id;
};

test('a role may be given for one round of the area, and then holds in no other', async () => {
  const admin = await world.account('admin8', [{ role: 'ADMIN', areaId: here.province.id }]);
  const [roundId, theirs] = [await roundOver(here.commune), await roundOver(elsewhere.commune)];
  const make = (login: string, change: object) =>
    world.createAccount(admin, { ...officer(login, here.commune), ...change });
  const made = await make('canbo13', { roundId });
  expect(made.ok && made.value.account.grants).toEqual([
    { role: 'COMMUNE_OFFICER', areaId: here.commune.id, roundId },
  ]);
  await db.owner(`UPDATE account SET password_is_first = false WHERE login = 'canbo13'`);
  const opened = await signIn('canbo13', made.ok ? made.value.initialPassword : '');
  expect(opened.ok && (await world.actorOf(opened.value.token))).toMatchObject({
    grants: [{ role: 'COMMUNE_OFFICER', areaId: here.commune.id, roundId }],
  });
  expect(await make('canbo14', { roundId: theirs })).toMatchObject({
    code: 'ROUND_NOT_OF_AREA',
    details: { field: 'roundId' },
  });
  expect(await make('canbo14', { roundId: newId() })).toMatchObject({ code: 'ROUND_NOT_OF_AREA' });
  const administers = { roundId, role: 'ADMIN', areaId: here.district.id };
  expect(await make('canbo14', administers)).toMatchObject({ code: 'ROLE_OF_NO_ROUND' });
  const directly = `UPDATE account_grant SET role = 'ADMIN' WHERE round_id IS NOT NULL`;
  await expect(db.owner(directly)).rejects.toThrow('account_grant_check');
});
