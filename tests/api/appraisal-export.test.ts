import { createHash, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { createClient as createSocketClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { TallyWorld, type Village } from '../db/tally-world.ts';
import { createClient } from '../testkit/client.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { sessionOf } from './appraisal-session.ts';

type Headers = Record<string, string>;
type Export = {
  id: string;
  state: string;
  rowsTotal: number;
  rowsDone: number;
  openRows: number;
  sha256: string;
  path: string;
};

let server: TestServer;
let db: TestDatabase;
let world: TallyWorld;
let reported: Village;
let silent: Village;
let appraiser: Headers;
/** The cases with such names, which the appraiser holds. */
let held: string[];

/** Twelve open cases, one of them with names that are formulas, and three masked ones. */
beforeAll(async () => {
  server = await startServer();
  db = await testDatabase(server.databaseUrl);
  world = await TallyWorld.make(db.owner);
  const mine = await world.commune('Bình Mỹ');
  const other = await world.commune('Bình Long');
  reported = await world.village(mine, 'Bình Quới');
  silent = await world.village(other, 'Bình Hòa');
  appraiser = await sessionOf(db.owner, 'APPRAISER', world.districtId);
  for (const [village, count] of [
    [reported, 12],
    [silent, 3],
  ] as const) {
    const cases = [];
    for (let i = 0; i < count; i += 1)
      cases.push(
        await world.case(village, {
          startClass: 'POOR',
          b1: 130 + i,
          otherOpinionKinds: i % 2 ? ['OPINION'] : [],
        }),
      );
    await world.decide(await world.meeting(village), cases, true);
  }
  const formulas = ['=HYPERLINK("http://x","y")', '+1', '-2', '@SUM(A1)', '\tx', '"a", b'];
  const rows = await db.owner<{ id: string }>(
    `SELECT id FROM household WHERE village_id = $1 ORDER BY code`,
    [reported.id],
  );
  for (const [i, name] of formulas.entries())
    await db.owner(`UPDATE household SET head_name = $2 WHERE id = $1`, [rows[i]?.id, name]);
  await db.owner(
    `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
     VALUES (gen_random_uuid(), $1, $2, 1, '{}', repeat('0', 64), 'test')`,
    [world.roundId, mine.id],
  );
  for (const communeId of [mine.id, other.id])
    await db.owner(`INSERT INTO outbox_event (topic, payload) VALUES ('commune.reported', $1)`, [
      JSON.stringify({ roundId: world.roundId, communeId }),
    ]);
  for (let tries = 0; tries < 200; tries += 1) {
    const [row] = await db.owner<{ n: number }>(`SELECT count(*)::int AS n FROM appraisal_case`);
    if (row?.n === 15) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
/** Six of the twelve: the names stand in the file, for whoever holds them. */
beforeAll(async () => {
  const holding = await db.owner<{ id: string }>(
    `UPDATE appraisal_case a SET held_by = (SELECT account_id FROM account_grant WHERE role = 'APPRAISER' LIMIT 1),
       held_until = now() + interval '20 minutes', claim_token_sha256 = repeat('0', 64)
     FROM review_case c JOIN household h ON h.id = c.household_id
     WHERE c.id = a.case_id AND a.state = 'READY' AND h.head_name NOT LIKE 'Hộ%' RETURNING a.id`,
  );
  held = holding.map(({ id }) => id);
});
afterAll(async () => {
  await db.drop();
  await server.dispose();
});

const FIELDS = `id state rowsTotal rowsDone openRows sha256 path`;
const START = `mutation ($c: UUID!, $r: UUID!, $format: ExportFormat!, $filter: AppraisalFilter) {
  it: exportAppraisalQueue(commandId: $c, roundId: $r, format: $format, filter: $filter, orderBy: DISTANCE_TO_LINE) {
    ... on AppraisalExportStarted { export { ${FIELDS} } } ... on Refusal { code } } }`;

async function start(format: string, filter: object | null, headers: Headers, c = randomUUID()) {
  const variables = { c, r: world.roundId, format, filter };
  const { body } = await createClient(server.url).post({ query: START, variables }, headers);
  return (body.data as { it: { code?: string; export?: Export } }).it;
}

async function look(id: string, headers: Headers): Promise<Export | null> {
  const query = `query ($id: UUID!) { it: appraisalExport(id: $id) { ${FIELDS} } }`;
  const { body } = await createClient(server.url).post({ query, variables: { id } }, headers);
  return (body.data as { it: Export | null }).it;
}

async function exported(format: string, filter: object | null, headers = appraiser): Promise<Export> {
  const begun = await start(format, filter, headers);
  if (!begun.export) throw new Error(begun.code);
  for (;;) {
    const now = await look(begun.export.id, headers);
    if (now && now.state !== 'RUNNING') return now;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
const fetched = (path: string, headers: Headers) => fetch(`${server.url}${path}`, { headers });

it('writes every case of the question into a CSV, masked as in the queue, with no cell that is a formula', async () => {
  const done = await exported('CSV', null);
  expect(done).toMatchObject({ state: 'READY', rowsTotal: 15, rowsDone: 15, openRows: 12 });
  const response = await fetched(done.path, appraiser);
  expect(response.headers.get('content-disposition')).toMatch(/attachment; filename=".*\.csv"/);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(done.sha256);
  const book = read(bytes, { type: 'buffer', raw: true });
  const rows = utils.sheet_to_json<Record<string, string>>(book.Sheets[book.SheetNames[0] ?? '']!, {
    raw: false,
  });
  expect(rows).toHaveLength(15);
  for (const row of rows)
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]|^-[^\d]/);
  const names = rows.map((row) => row['Chủ hộ']).filter(Boolean);
  expect(names).toContain(`'=HYPERLINK("http://x","y")`);
  expect(names).toContain(`'-2`);
  expect(names).toContain('"a", b');
  expect(names).toHaveLength(6); // of the other six nobody is named
  expect(rows.filter((row) => row['Mã hộ'])).toHaveLength(12);
  const masked = rows.filter((row) => row['Thôn'] === 'Ấp Bình Hòa');
  expect(masked).toHaveLength(3);
  for (const row of masked)
    expect(Object.keys(row).filter((key) => row[key])).toEqual(['Mã hồ sơ', 'Xã', 'Thôn', 'Trạng thái']);
});

it('writes a real workbook in which a formula is a text and a number is a number', async () => {
  const done = await exported('XLSX', { states: ['READY'] });
  const bytes = Buffer.from(await (await fetched(done.path, appraiser)).arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  const book = read(bytes, { type: 'buffer' });
  const sheet = book.Sheets[book.SheetNames[0] ?? '']!;
  expect(Object.values(sheet).filter((cell) => (cell as { f?: string }).f)).toEqual([]);
  const rows = utils.sheet_to_json<Record<string, unknown>>(sheet);
  expect(rows).toHaveLength(12);
  expect(rows.map((row) => row['Chủ hộ'])).toContain('=HYPERLINK("http://x","y")');
  expect(rows.every((row) => typeof row['Điểm B1'] === 'number')).toBe(true);
  const distances = rows.map((row) => Math.abs(row['Cách chuẩn'] as number));
  expect(distances).toEqual([...distances].sort((a, b) => a - b)); // the order asked for
});

it('writes a filter that finds nothing as a table with its titles', async () => {
  const done = await exported('CSV', { maxDistanceToLine: -1 });
  expect(done).toMatchObject({ state: 'READY', rowsTotal: 0, rowsDone: 0 });
  expect(await (await fetched(done.path, appraiser)).text()).toMatch(/^\uFEFF?Mã hồ sơ,Xã,Thôn[^\n]*\r\n$/);
});

it('is told to the audit log by numbers and hash, and begun once however often it is sent', async () => {
  const c = randomUUID();
  const [one, two] = await Promise.all([start('CSV', null, appraiser, c), start('CSV', null, appraiser, c)]);
  expect(one.export?.id).toBe(two.export?.id);
  const id = one.export?.id ?? '';
  for (let now: Export | null = null; now?.state !== 'READY';) now = await look(id, appraiser);
  const entries = await db.owner<{ data: object }>(`SELECT data FROM audit_entry WHERE subject = $1`, [
    `query-export:${id}`,
  ]);
  const { sha256 } = (await look(id, appraiser)) as Export;
  const named = expect.arrayContaining(held) as string[];
  expect(entries).toEqual([
    {
      data: {
        roundId: world.roundId,
        format: 'CSV',
        rows: 15,
        openRows: 12,
        communes: 2,
        named,
        sha256,
      },
    },
  ]);
});

it('is nobody else’s, asks the rights again at the download, and comes by a token that covers it', async () => {
  const owner = await sessionOf(db.owner, 'APPRAISER', world.districtId);
  const { path, id } = await exported('CSV', null, owner);
  expect((await fetched(path, {})).status).toBe(404);
  expect((await fetched(path, appraiser)).status).toBe(404);
  expect(await look(id, appraiser)).toBeNull();
  const make = `mutation ($c: UUID!, $grants: [TokenGrantInput!]!, $actions: [TokenAction!]) {
    it: createApiToken(commandId: $c, name: "x", validDays: 1, grants: $grants, actions: $actions) {
      ... on ApiTokenCreated { token } } }`;
  const tokenFor = async (actions: string[]) => {
    const variables = { c: randomUUID(), grants: [{ role: 'APPRAISER', areaId: world.districtId }], actions };
    const { body } = await createClient(server.url).post({ query: make, variables }, owner);
    return { authorization: `Bearer ${(body.data as { it: { token: string } }).it.token}` };
  };
  expect((await fetched(path, await tokenFor(['APPRAISAL_EXPORT']))).status).toBe(200);
  expect((await fetched(path, await tokenFor(['APPRAISAL_VIEW']))).status).toBe(404);
  await db.owner(
    `UPDATE account_grant SET area_id = $2 WHERE account_id = (SELECT account_id FROM query_export WHERE id = $1)`,
    [id, reported.communeId],
  );
  // the cookie's rights are remembered for ten seconds; the token's are read at once
  expect((await fetched(path, await tokenFor(['APPRAISAL_EXPORT']))).status).toBe(404);
});

it('refuses another commune, an empty list, and somebody who may only look', async () => {
  const neighbour = await world.commune('Bình Phú');
  const only = await sessionOf(db.owner, 'APPRAISER', neighbour.id);
  expect(await start('CSV', { communeIds: [reported.communeId] }, only)).toEqual({ code: 'NOT_FOUND' });
  expect(await start('CSV', { villageIds: [reported.id] }, only)).toEqual({ code: 'NOT_FOUND' });
  expect(await start('CSV', { areaIds: [randomUUID()] }, appraiser)).toEqual({ code: 'NOT_FOUND' });
  expect(await start('CSV', { states: [] }, appraiser)).toEqual({ code: 'FILTER_EMPTY' });
  const viewer = await sessionOf(db.owner, 'PROVINCE_VIEWER', world.provinceId);
  expect(await start('CSV', null, viewer)).toEqual({ code: 'NOT_FOUND' });
  for (const path of ['../../etc/passwd', 'x', randomUUID()])
    expect((await fetched(`/files/appraisal-exports/${encodeURIComponent(path)}`, appraiser)).status).toBe(
      404,
    );
});

it('leaves no file behind when the server starts anew', async () => {
  const { path } = await exported('CSV', null);
  expect((await readdir(join(server.dataFolder, 'exports'))).length).toBeGreaterThan(0);
  await server.stop();
  await server.restart();
  expect(await readdir(join(server.dataFolder, 'exports')).catch(() => [])).toEqual([]);
  const gone = await fetched(path, appraiser);
  expect([gone.status, ((await gone.json()) as { code: string }).code]).toEqual([404, 'EXPORT_GONE']);
});

it('tells whoever watches the queue its numbers, and again when something has changed', async () => {
  const states: { ready: number; held: number }[] = [];
  let seen: () => void = () => undefined;
  const client = createSocketClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers: appraiser });
      }
    },
  });
  client.subscribe<{ it: { ready: number; held: number } }>(
    {
      query: `subscription ($r: UUID!) { it: appraisalQueueChanged(roundId: $r) { provisional ready held changes } }`,
      variables: { r: world.roundId },
    },
    {
      next: ({ data }) => {
        if (data) states.push(data.it);
        seen();
      },
      error: (error) => void states.push(error as never),
      complete: () => undefined,
    },
  );
  const until = (fits: () => boolean) =>
    new Promise<void>((resolve) => {
      seen = () => fits() && resolve();
      seen();
    });
  await until(() => states.length === 1);
  expect(states[0]).toMatchObject({ provisional: 3, ready: 12, held: 6 });
  await db.owner(
    `UPDATE appraisal_case SET held_by = (SELECT id FROM account LIMIT 1), held_until = now() + interval '20 minutes',
       claim_token_sha256 = repeat('0', 64) WHERE id = (SELECT id FROM appraisal_case WHERE state = 'READY' AND held_by IS NULL LIMIT 1)`,
  );
  await db.owner(`INSERT INTO outbox_event (topic, payload) VALUES ('appraisal.changed', $1)`, [
    JSON.stringify({ roundId: world.roundId, communeId: reported.communeId }),
  ]);
  await until(() => states.at(-1)?.held === 7);
  await client.dispose();
});
