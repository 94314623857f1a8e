import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient, type Client } from '../testkit/client.ts';
import { startServer, type TestServer } from '../testkit/server.ts';

let server: TestServer;
let password: string;
beforeAll(async () => {
  server = await startServer();
  password = await firstPassword();
});
afterAll(() => server.dispose());

/** What the person at the machine reads after the first start. */
async function firstPassword(): Promise<string> {
  for (let i = 0; i < 200; i += 1) {
    const found = /quantri\s+([a-z0-9-]{14})/.exec(server.output())?.[1];
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no first password in: ${server.output()}`);
}

type Refused = { __typename: string; code: string; message: string; whatToDo: string };
type SignedIn = { __typename: 'SignedIn'; viewer: { displayName: string; kind: string } };
type Viewer = { viewer: { kind: string; displayName: string; grants: { role: string; area: null }[] } };

const device = (): Client => createClient(server.url);
const signIn = async (client: Client, login: string, words: string) =>
  (await client.run<{ signIn: SignedIn | Refused }>('SignIn', { login, password: words })).signIn;

test('somebody without a session is the public and sees no account', async () => {
  const { viewer } = await device().run<Viewer>('Viewer');
  expect(viewer).toMatchObject({ kind: 'PUBLIC', displayName: '', grants: [] });
  const asked = await device().post({ query: '{ accounts { login } }' });
  expect(asked.status).toBe(400);
});

test('the administrator of the first start signs in, is known afterwards, and is forgotten after signing out', async () => {
  const client = device();
  expect(await signIn(client, 'quantri', password)).toMatchObject({ __typename: 'SignedIn' });
  const { viewer } = await client.run<Viewer>('Viewer');
  expect(viewer).toMatchObject({ kind: 'ACCOUNT', grants: [{ role: 'ADMIN', area: null }] });
  const cookie = client.cookie();
  await client.run('SignOut');
  const replayed = await client.post(
    { query: '{ accounts { login } }' },
    { cookie }, // whoever copied the cookie before
  );
  expect(replayed.status).toBe(400);
});

test('the cookie of a session cannot be read by scripts nor sent by another site', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: await idOf('SignIn'), variables: { login: 'quantri', password } }),
  });
  expect(response.headers.getSetCookie()[0]).toMatch(
    /^hd_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax;/,
  );
});

test('a wrong password is answered in Vietnamese, or in English to whoever reads English', async () => {
  const wrong = await signIn(device(), 'quantri', 'không phải thế');
  expect(wrong).toMatchObject({
    __typename: 'NotAllowed',
    code: 'SIGN_IN_FAILED',
    message: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  });
  const { body } = await device().post(
    { documentId: await idOf('SignIn'), variables: { login: 'khongco', password: 'không phải thế' } },
    { cookie: 'lang=en' },
  );
  expect(body.data).toMatchObject({ signIn: { message: 'The login or the password is not right.' } });
});

test('an officer made by the administrator signs in with the first password and is kept to the commune', async () => {
  const admin = device();
  await signIn(admin, 'quantri', password);
  const { areas } = await admin.ask<{ areas: { id: string }[] }>(
    '{ areas(search: "Bình Mỹ", level: COMMUNE, first: 5) { id } }',
  );
  const made = await admin.ask<{ createAccount: { initialPassword: string } }>(
    `mutation ($c: UUID!, $a: UUID!) {
       createAccount(commandId: $c, login: "canbo.mau", displayName: "Cán bộ mẫu", role: COMMUNE_OFFICER, areaId: $a) {
         ... on AccountCreated { initialPassword account { login grants { role area { id } } } } } }`,
    { c: randomUUID(), a: areas[0]?.id },
  );
  expect(made.createAccount).toMatchObject({
    account: { login: 'canbo.mau', grants: [{ role: 'COMMUNE_OFFICER', area: { id: areas[0]?.id } }] },
  });
  const officer = device();
  expect(await signIn(officer, 'Canbo.Mau', made.createAccount.initialPassword)).toMatchObject({
    __typename: 'SignedIn',
    viewer: { displayName: 'Cán bộ mẫu' },
  });
  expect(await officer.ask('{ viewer { pending grants { role } } }')).toEqual({
    viewer: { pending: 'FIRST_PASSWORD', grants: [] },
  });
  expect(await officer.ask('{ accounts { login } }')).toEqual({ accounts: [] });
});

async function idOf(name: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(new URL('../../schema/trusted-documents.json', import.meta.url), 'utf8');
  const all = JSON.parse(text) as Record<string, { name: string }>;
  return Object.entries(all).find(([, document]) => document.name === name)?.[0] ?? '';
}
