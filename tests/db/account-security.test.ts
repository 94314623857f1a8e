import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { codeAt } from '../../server/platform/secrets/index.ts';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { identityWorld, type Unit } from './identity-world.ts';

let db: TestDatabase;
let world: ReturnType<typeof identityWorld>;
let here: { province: Unit; district: Unit; commune: Unit };
beforeAll(async () => {
  db = await testDatabase();
  world = identityWorld(db);
  here = await world.units();
});
afterAll(() => db.drop());

const PASSWORD = 'bốn con trâu đen';
const OWN = 'ba quả núi xanh';
const signIn = (login: string, password: string, code?: string) =>
  world.signIn({
    login,
    password,
    code,
    limiterKey: newId(),
    userAgent: 'Chrome/140 Windows',
    oldToken: null,
  });

async function tokenOf(login: string, password = PASSWORD, code?: string): Promise<string> {
  const opened = await signIn(login, password, code);
  if (!opened.ok) throw new Error(opened.code);
  return opened.value.token;
}

async function appraiser(login: string): Promise<Actor> {
  return world.account(login, [{ role: 'APPRAISER', areaId: here.district.id }]);
}

/** With an authenticator app: its secret, and the recovery codes. */
async function withFactor(actor: Actor): Promise<{ secret: string; recoveryCodes: readonly string[] }> {
  const offered = await world.offerSecondFactor(actor, PASSWORD);
  if (!offered.ok) throw new Error(offered.code);
  const { secret } = offered.value;
  const confirmed = await world.confirmSecondFactor(actor, codeAt(secret, new Date(world.time.now)));
  if (!confirmed.ok) throw new Error(confirmed.code);
  world.time.now += 60_000; // the next codes
  return { secret, recoveryCodes: confirmed.value.recoveryCodes };
}
const codeNow = (secret: string): string => codeAt(secret, new Date(world.time.now));

describe('a first password', () => {
  const made = async (admin: Actor, login: string, role: Role = 'COMMUNE_OFFICER') => {
    const area = role === 'ADMIN' ? here.district : here.commune;
    const account = { commandId: newId(), login, displayName: 'Bà Mẫu', role, areaId: area.id };
    const result = await world.createAccount(admin, account);
    if (!result.ok) throw new Error(result.code);
    return result.value;
  };

  test('opens nothing but the choice of an own one', async () => {
    const admin = await world.account('quanly.a', [{ role: 'ADMIN', areaId: here.province.id }]);
    const { initialPassword } = await made(admin, 'canbo.moi');
    const token = await tokenOf('canbo.moi', initialPassword);
    expect(await world.actorOf(token)).toMatchObject({ pending: 'FIRST_PASSWORD', grants: [] });
    const actor = await world.actorOf(token);
    await world.changePassword(actor, { oldPassword: initialPassword, newPassword: OWN, token });
    expect(await world.actorOf(token)).toMatchObject({ grants: [{ role: 'COMMUNE_OFFICER' }] });
    expect(await world.actorOf(token)).not.toHaveProperty('pending');
  });

  test('is given anew by the level above, and ends sessions and second factor', async () => {
    const admin = await world.account('quanly.b', [{ role: 'ADMIN', areaId: here.province.id }]);
    const lost = await appraiser('mat.dienthoai');
    await withFactor(lost);
    const before = await db.owner(`SELECT 1 FROM second_factor WHERE account_id = $1`, [
      lost.kind === 'ACCOUNT' && lost.accountId,
    ]);
    expect(before).toHaveLength(1);
    const accountId = lost.kind === 'ACCOUNT' ? lost.accountId : '';
    const command = { commandId: newId(), accountId };
    const reset = await world.resetPassword(admin, command);
    if (!reset.ok) throw new Error(reset.code);
    expect(await world.resetPassword(admin, command)).toEqual(reset); // the answer got lost: the same again
    expect(await signIn('mat.dienthoai', PASSWORD)).toMatchObject({ code: 'SIGN_IN_FAILED' });
    const token = await tokenOf('mat.dienthoai', reset.value.initialPassword);
    expect(await world.actorOf(token)).toMatchObject({ pending: 'FIRST_PASSWORD' });
    const actor = await world.actorOf(token);
    await world.changePassword(actor, { oldPassword: reset.value.initialPassword, newPassword: OWN, token });
    expect(await world.resetPassword(admin, command)).toMatchObject({ code: 'INITIAL_PASSWORD_USED' });
  });

  test('cannot be given by an equal, by somebody below, by somebody elsewhere, nor to oneself', async () => {
    const elsewhere = await world.units();
    const peer = await world.account('quanly.c', [{ role: 'ADMIN', areaId: here.district.id }]);
    const other = await world.account('quanly.d', [{ role: 'ADMIN', areaId: here.district.id }]);
    const away = await world.account('quanly.e', [{ role: 'ADMIN', areaId: elsewhere.province.id }]);
    const officer = await world.account('canbo.cu', [{ role: 'COMMUNE_OFFICER', areaId: here.commune.id }]);
    const province = await world.account('tinh.xem', [{ role: 'PROVINCE_VIEWER', areaId: here.province.id }]);
    const reset = (actor: Actor, of: Actor) =>
      world.resetPassword(actor, {
        commandId: newId(),
        accountId: of.kind === 'ACCOUNT' ? of.accountId : '',
      });
    for (const [actor, of] of [
      [peer, other],
      [peer, peer],
      [peer, province],
      [away, officer],
      [officer, officer],
    ] as const)
      expect(await reset(actor, of)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reset(peer, officer)).toMatchObject({ ok: true });
  });
});

describe('a second factor', () => {
  test('is asked for only after its first code was right, and each code opens once', async () => {
    const actor = await appraiser('hai.lop');
    const offered = await world.offerSecondFactor(actor, PASSWORD);
    if (!offered.ok) throw new Error(offered.code);
    expect(offered.value.uri).toMatch(/^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}/);
    expect(await signIn('hai.lop', PASSWORD)).toMatchObject({ ok: true });
    expect(await world.confirmSecondFactor(actor, '000000')).toMatchObject({ code: 'SECOND_FACTOR_WRONG' });
    const { secret } = await withFactor(actor);
    expect(await signIn('hai.lop', PASSWORD)).toMatchObject({ code: 'SECOND_FACTOR_NEEDED' });
    const code = codeNow(secret);
    expect(await signIn('hai.lop', PASSWORD, code)).toMatchObject({ ok: true });
    expect(await signIn('hai.lop', PASSWORD, code)).toMatchObject({ code: 'SECOND_FACTOR_WRONG' });
  });

  test('does not tell whether a password was wrong when a code comes with it', async () => {
    const { secret } = await withFactor(await appraiser('im.lang'));
    expect(await signIn('im.lang', 'sai mật khẩu rồi', codeNow(secret))).toMatchObject({
      code: 'SIGN_IN_FAILED',
    });
  });

  test('of one time step opens once, however many sign in at the same moment', async () => {
    const { secret } = await withFactor(await appraiser('mot.lan'));
    const code = codeNow(secret);
    const all = await Promise.all(Array.from({ length: 6 }, () => signIn('mot.lan', PASSWORD, code)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('cannot be guessed at from many places: ten wrong codes, then the account waits', async () => {
    const { secret } = await withFactor(await appraiser('bi.doan'));
    const wrong = codeNow(secret) === '111111' ? '222222' : '111111';
    for (let i = 0; i < 10; i += 1) await signIn('bi.doan', PASSWORD, wrong);
    expect(await signIn('bi.doan', PASSWORD, codeNow(secret))).toMatchObject({ code: 'TOO_MANY_TRIES' });
  });

  test('is replaced by a recovery code when the phone is lost, each once, written by hand as one likes', async () => {
    const actor = await appraiser('du.phong');
    const { recoveryCodes } = await withFactor(actor);
    expect(recoveryCodes).toHaveLength(8);
    const [code = ''] = recoveryCodes;
    const written = `${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`.toUpperCase();
    expect(await signIn('du.phong', PASSWORD, written)).toMatchObject({ ok: true });
    expect(await signIn('du.phong', PASSWORD, written)).toMatchObject({ code: 'SECOND_FACTOR_WRONG' });
    expect(await world.viewSecondFactor(actor)).toEqual({ inUse: true, recoveryCodesLeft: 7 });
    const dump = JSON.stringify(await db.owner(`SELECT * FROM recovery_code`));
    for (const each of recoveryCodes) expect(dump).not.toContain(each);
  });

  test('is taken away with the password only', async () => {
    const actor = await appraiser('bo.lop');
    await withFactor(actor);
    expect(await world.endSecondFactor(actor, 'không biết đâu')).toMatchObject({
      code: 'OLD_PASSWORD_WRONG',
    });
    expect(await world.offerSecondFactor(actor, PASSWORD)).toMatchObject({ code: 'SECOND_FACTOR_IN_USE' });
    expect(await world.endSecondFactor(actor, PASSWORD)).toMatchObject({ ok: true });
    expect(await signIn('bo.lop', PASSWORD)).toMatchObject({ ok: true });
  });

  test.each([
    ['APPRAISER', 'district', true],
    ['PROVINCE_OFFICER', 'province', true],
    ['ADMIN', 'commune', true],
    ['COMMUNE_OFFICER', 'commune', false],
    ['OBSERVER', 'district', true],
    ['OBSERVER', 'commune', false],
    ['SURVEY_INSPECTOR', 'province', true],
  ] as const)(
    'of %s is needed where the server can be reached from outside: %s → %s',
    async (role, at, needed) => {
      const login = `ngoai.${at}.${role.toLowerCase().replace('_', '.')}`;
      await world.account(login, [{ role, areaId: here[at].id }]);
      const token = await tokenOf(login);
      expect(await world.actorOf(token)).not.toHaveProperty('pending');
      const outside = await world.actorOutside(token);
      expect(outside.kind === 'ACCOUNT' && outside.pending === 'SECOND_FACTOR').toBe(needed);
      if (needed) expect(outside).toMatchObject({ grants: [] });
    },
  );
});

describe('sessions', () => {
  test('are listed by what their browsers are, and ended one by one', async () => {
    const actor = await appraiser('hai.may');
    const [office, home] = [await tokenOf('hai.may'), await tokenOf('hai.may')];
    const list = await world.sessionsOf(actor, office);
    expect(list.map(({ device, isThisOne }) => [device, isThisOne])).toEqual([
      ['Chrome, Windows', false],
      ['Chrome, Windows', true],
    ]);
    await world.endOwnSession(actor, list.find(({ isThisOne }) => !isThisOne)?.id ?? '');
    expect(await world.actorOf(home)).toEqual({ kind: 'PUBLIC' });
    expect(await world.actorOf(office)).toMatchObject({ kind: 'ACCOUNT' });
  });

  test('of somebody else are neither seen nor ended', async () => {
    const mine = await appraiser('cua.toi');
    const yours = await appraiser('cua.anh');
    const token = await tokenOf('cua.anh');
    const [theirs] = await world.sessionsOf(yours, token);
    expect(await world.sessionsOf(mine, token)).toEqual([]);
    await world.endOwnSession(mine, theirs?.id ?? '');
    expect(await world.actorOf(token)).toMatchObject({ kind: 'ACCOUNT' });
  });

  test('of an account that is shut out end at once, and come back with it only by signing in', async () => {
    const admin = await world.account('quanly.f', [{ role: 'ADMIN', areaId: here.province.id }]);
    const gone = await appraiser('nghi.viec');
    const token = await tokenOf('nghi.viec');
    const accountId = gone.kind === 'ACCOUNT' ? gone.accountId : '';
    const set = (disabled: boolean) =>
      world.setAccountDisabled(admin, { commandId: newId(), accountId, disabled });
    expect(await set(true)).toMatchObject({ ok: true, value: { account: { disabled: true } } });
    expect(await world.actorOf(token)).toEqual({ kind: 'PUBLIC' });
    expect(await signIn('nghi.viec', PASSWORD)).toMatchObject({ code: 'SIGN_IN_FAILED' });
    await set(false);
    expect(await world.actorOf(token)).toEqual({ kind: 'PUBLIC' });
    expect(await signIn('nghi.viec', PASSWORD)).toMatchObject({ ok: true });
  });
});
