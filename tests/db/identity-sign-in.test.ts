import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { identityWorld } from './identity-world.ts';

let db: TestDatabase;
let world: ReturnType<typeof identityWorld>;
beforeAll(async () => {
  db = await testDatabase();
  world = identityWorld(db);
});
afterAll(() => db.drop());

const ADMIN = [{ role: 'ADMIN', areaId: null }] as const;
const PASSWORD = 'bốn con trâu đen';
const from = (limiterKey: string, login: string, password = PASSWORD) =>
  world.signIn({ login, password, limiterKey, oldToken: null });

async function token(login: string): Promise<string> {
  const opened = await from('máy của tôi', login);
  if (!opened.ok) throw new Error(opened.code);
  return opened.value.token;
}

test('whoever signs in with the right password is that account, with its grants, on the next request', async () => {
  const account = await world.account('lan', [...ADMIN]);
  expect(await world.actorOf(await token('lan'))).toEqual(account);
});

test('the login may be typed with capitals and spaces around it, the password in any Unicode form', async () => {
  await world.account('hoa', [...ADMIN]);
  expect((await from('a', '  HOA ', PASSWORD.normalize('NFD'))).ok).toBe(true);
});

test('only the hash of the token is in the database, and the password only as argon2id', async () => {
  await world.account('mai', [...ADMIN]);
  const opened = await token('mai');
  const [{ dump }] = (await db.owner<{ dump: string }>(
    `SELECT (SELECT string_agg(s::text, ' ') FROM session s) || (SELECT string_agg(a::text, ' ') FROM account a)
         || coalesce((SELECT string_agg(e::text, ' ') FROM audit_entry e), '') AS dump`,
  )) as [{ dump: string }];
  expect(dump).not.toContain(opened);
  expect(dump).not.toContain(PASSWORD);
  expect(dump).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
});

test('an unknown login, an impossible one and a disabled account get the answer of a wrong password', async () => {
  await world.account('cuc.hoa', [...ADMIN]);
  await world.account('ngung', [...ADMIN]);
  await db.owner(`UPDATE account SET disabled_at = now() WHERE login = 'ngung'`);
  const wrong = await from('b', 'cuc.hoa', 'không phải thế này');
  expect(wrong).toEqual({ ok: false, code: 'SIGN_IN_FAILED' });
  for (const login of ['khongco', `' OR 1=1 --`, '', 'x'.repeat(5000), 'ngung'])
    expect(await from('b', login)).toEqual(wrong);
});

test('an unknown login costs one comparison of a password, as a known one does', async () => {
  await world.account('biet', [...ADMIN]);
  for (const login of ['biet', 'khongbiet1']) {
    world.hashed.times = 0;
    await from('c', login, 'sai mật khẩu rồi');
    expect(world.hashed.times).toBe(1);
  }
});

test('after eight wrong tries this browser waits; a colleague behind another session does not', async () => {
  await world.account('thu', [...ADMIN]);
  for (let i = 0; i < 8; i += 1) await from('kẻ đoán', 'thu', `mật khẩu số ${i}`);
  const refused = await from('kẻ đoán', 'thu');
  expect(refused).toMatchObject({ ok: false, code: 'TOO_MANY_TRIES' });
  expect((await from('đồng nghiệp', 'thu')).ok).toBe(true);
});

test('one address with many accounts is not locked out: tries are counted per login', async () => {
  await world.account('xa1', [...ADMIN]);
  await world.account('xa2', [...ADMIN]);
  for (let i = 0; i < 9; i += 1) await from('10.0.0.1', 'xa1', `mật khẩu số ${i}`);
  expect((await from('10.0.0.1', 'xa2')).ok).toBe(true);
});

test('a right password makes the earlier wrong ones forgotten', async () => {
  await world.account('quen', [...ADMIN]);
  for (let round = 0; round < 3; round += 1) {
    for (let i = 0; i < 7; i += 1) await from('d', 'quen', `mật khẩu số ${i}`);
    expect((await from('d', 'quen')).ok).toBe(true);
  }
});

test('signing in again on the same browser ends the session before', async () => {
  await world.account('lai', [...ADMIN]);
  const first = await token('lai');
  expect((await world.actorOf(first)).kind).toBe('ACCOUNT');
  await world.signIn({ login: 'lai', password: PASSWORD, limiterKey: 'e', oldToken: first });
  expect(await world.actorOf(first)).toEqual({ kind: 'PUBLIC' });
});

test('a signed-out token is the public at once, though it was remembered', async () => {
  await world.account('ra.ve', [...ADMIN]);
  const opened = await token('ra.ve');
  expect((await world.actorOf(opened)).kind).toBe('ACCOUNT');
  await world.signOut(await world.actorOf(opened), opened);
  expect(await world.actorOf(opened)).toEqual({ kind: 'PUBLIC' });
  expect(await world.signOut({ kind: 'PUBLIC' }, opened)).toEqual({ ok: true, value: { ok: true } });
  expect((await world.signOut({ kind: 'PUBLIC' }, null)).ok).toBe(true);
});

test('signing in and signing out each leave one entry in the log, and signing out again none', async () => {
  await world.account('nhat.ky', [...ADMIN]);
  const opened = await token('nhat.ky');
  const actor = await world.actorOf(opened);
  await world.signOut(actor, opened);
  await world.signOut(await world.actorOf(opened), opened);
  const accountId = actor.kind === 'ACCOUNT' ? actor.accountId : '';
  const entries = await db.owner<{ action: string }>(
    `SELECT action FROM audit_entry WHERE subject = $1 AND action LIKE 'sign-%' ORDER BY seq`,
    [`account:${accountId}`],
  );
  expect(entries.map(({ action }) => action)).toEqual(['sign-in', 'sign-out']);
});

test('no token, a forged one and garbage are the public', async () => {
  for (const value of [null, '', 'x'.repeat(43), 'đ'.repeat(43), `' OR ''='`])
    expect(await world.actorOf(value)).toEqual({ kind: 'PUBLIC' });
});

test('a session that has expired is the public, also while it is still remembered', async () => {
  await world.account('hethan', [...ADMIN]);
  const opened = await token('hethan');
  expect((await world.actorOf(opened)).kind).toBe('ACCOUNT');
  await db.owner(`UPDATE session SET expires_at = now() - interval '1 second'`);
  world.time.now += 11_000; // what is remembered lasts ten seconds
  expect(await world.actorOf(opened)).toEqual({ kind: 'PUBLIC' });
});

test('the session of an official that nobody used for two hours has ended; a page that only stands open does not use it', async () => {
  await world.account('bo.quen', [...ADMIN]);
  const opened = await token('bo.quen');
  const unusedFor = (hours: number) =>
    db.owner(
      `UPDATE session SET used_at = clock_timestamp() - make_interval(mins => $1) WHERE revoked_at IS NULL`,
      [hours * 60],
    );
  await unusedFor(1.9);
  world.time.now += 61_000; // uses are noted once a minute, who somebody is remembered for ten seconds
  expect((await world.actorOf(opened, { inUse: false })).kind).toBe('ACCOUNT');
  await unusedFor(1.9);
  expect((await world.actorOf(opened)).kind).toBe('ACCOUNT');
  const [{ used }] = (await db.owner<{ used: boolean }>(
    `SELECT bool_or(used_at > clock_timestamp() - interval '1 minute') AS used FROM session WHERE idle_seconds = 7200`,
  )) as [{ used: boolean }];
  expect(used).toBe(true);
  await unusedFor(2.1);
  world.time.now += 61_000;
  expect(await world.actorOf(opened)).toEqual({ kind: 'PUBLIC' });
  expect(await world.actorOf(opened)).toEqual({ kind: 'PUBLIC' }); // asking did not bring it back
});

test('a reviewer, whose phone is without a network most of the day, is signed in until the day is over', async () => {
  await world.account('ra.soat', [{ role: 'REVIEWER', areaId: (await world.units()).commune.id }]);
  const opened = await token('ra.soat');
  await db.owner(
    `UPDATE session SET used_at = clock_timestamp() - interval '9 hours' WHERE idle_seconds IS NULL`,
  );
  expect((await world.actorOf(opened)).kind).toBe('ACCOUNT');
});

test('after a change of password the other machines are signed out and this one goes on', async () => {
  const account = await world.account('doi', [...ADMIN]);
  const here = await token('doi');
  const there = await token('doi');
  await world.actorOf(there);
  const changed = await world.changePassword(account, {
    oldPassword: PASSWORD,
    newPassword: 'ba cây cau già',
    token: here,
  });
  expect(changed.ok).toBe(true);
  expect((await world.actorOf(here)).kind).toBe('ACCOUNT');
  expect(await world.actorOf(there)).toEqual({ kind: 'PUBLIC' });
  expect((await from('f', 'doi')).ok).toBe(false);
  expect((await from('f', 'doi', 'ba cây cau già')).ok).toBe(true);
});

test('a new password that is weak, unchanged or given with a wrong old one is refused with the field named', async () => {
  const account = await world.account('canbo.yeu', [...ADMIN]);
  const change = (oldPassword: string, newPassword: string) =>
    world.changePassword(account, { oldPassword, newPassword, token: null });
  expect(await change(PASSWORD, 'ngắn')).toMatchObject({
    code: 'PASSWORD_TOO_SHORT',
    details: { least: 10 },
  });
  expect(await change(PASSWORD, 'Matkhau@2024')).toMatchObject({
    code: 'PASSWORD_TOO_COMMON',
    details: { field: 'newPassword' },
  });
  expect(await change(PASSWORD, 'toi la canbo yeu nhe')).toMatchObject({ code: 'PASSWORD_HAS_LOGIN' });
  expect(await change(PASSWORD, PASSWORD)).toMatchObject({ code: 'PASSWORD_UNCHANGED' });
  expect(await change('sai mật khẩu cũ', 'ba cây cau già')).toMatchObject({
    code: 'OLD_PASSWORD_WRONG',
    details: { field: 'oldPassword' },
  });
  const nobody = await world.changePassword(
    { kind: 'PUBLIC' },
    { oldPassword: '', newPassword: '', token: null },
  );
  expect(nobody).toEqual({ ok: false, code: 'NOT_SIGNED_IN' });
});
