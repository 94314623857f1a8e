import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomInt } from 'node:crypto';
import trusted from '../../schema/trusted-documents.json' with { type: 'json' };
import { startServer, type TestServer } from '../testkit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.dispose());

/** The document that the page /tra-cuu sends, by its id. */
const documentId = (name: string): string => {
  const found = Object.entries(trusted as Record<string, { name: string }>).find(
    ([, of]) => of.name === name,
  );
  if (!found) throw new Error(`no document ${name}`);
  return found[0];
};

/** Some code of a receipt. */
const newCode = (): string =>
  Array.from({ length: 12 }, () => '23456789abcdefghjkmnpqrstwxyz'[randomInt(29)]).join('');

/** One browser asks for a code; what it was told, and the cookie that it was given. */
async function follow(code: string, cookie?: string): Promise<{ told: string; cookie: string | null }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', origin: server.url },
      ...(cookie ? { cookie } : {}),
    },
    body: JSON.stringify({ documentId: documentId('FollowFeedback'), variables: { receiptCode: code } }),
  });
  const set = response.headers.getSetCookie().find((each) => each.startsWith('hd_visitor='));
  const body = (await response.json()) as { data?: { followFeedback: { code?: string } } };
  return { told: body.data?.followFeedback.code ?? JSON.stringify(body), cookie: set?.split(';')[0] ?? null };
}

test('a browser that guesses receipts is stopped, and its neighbours behind the same address are not', async () => {
  const { cookie } = await follow(newCode());
  if (!cookie) throw new Error('no cookie');
  for (let tries = 1; tries < 30; tries += 1) {
    const again = await follow(newCode(), cookie);
    expect(again).toEqual({ told: 'RECEIPT_UNKNOWN', cookie: null });
  }
  expect((await follow(newCode(), cookie)).told).toBe('TOO_MANY_GUESSES');
  expect((await follow(newCode())).told).toBe('RECEIPT_UNKNOWN');
});

test('a cookie that the server did not make counts as none, and new ones come to an end', async () => {
  const forged = await follow(
    newCode(),
    'hd_visitor=bịa.abc'.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, ''),
  );
  expect(forged.cookie).not.toBeNull();
  let last = '';
  for (let tries = 0; tries < 340 && last !== 'TOO_MANY_GUESSES'; tries += 1)
    last = (await follow(newCode())).told;
  expect(last).toBe('TOO_MANY_GUESSES');
});
