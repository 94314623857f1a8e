import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { readdir, stat } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  done,
  firstAdministrator,
  makeAccount,
  makeRound,
  makeSmallCommune,
  type Person,
} from '../testkit/small-commune.ts';

/** Villages of the order: 2,127 is the province of Bắc Giang in 2021. */
const VILLAGES = Number(process.env['VILLAGES'] ?? 2127);
const HOUSEHOLDS = 6;
const PAPERS = [
  'REQUEST',
  'LEAVE_REQUEST',
  'FORM_A',
  'FORM_B1',
  'FORM_B2',
  'OPINIONS',
  'BALLOTS',
  'COUNTING',
  'MINUTES',
];

let server: TestServer;
let lead: Person;
let owner: pg.Client;
let roundId = '';
let districtId = '';
const figures: Record<string, number> = {};

/** More villages for a commune of the round, each with a short list, written as the owner. */
async function fill(communeId: string): Promise<void> {
  await owner.query(
    `WITH village AS (
       INSERT INTO area (id, level, kind, parent_id, path, name, full_name, search_key, valid_from)
       SELECT v.id, 'VILLAGE', sample.kind, $1, c.path || v.id, 'Số ' || v.n, 'Ấp Số ' || v.n, 'so' || v.n, sample.valid_from
       FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, $2::int) n) v
       JOIN area c ON c.id = $1
       JOIN LATERAL (SELECT * FROM area WHERE parent_id = $1 AND level = 'VILLAGE' LIMIT 1) sample ON true
       RETURNING id, name),
     home AS (
       INSERT INTO household (id, commune_id, village_id, code, head_name, search_key, to_name, size)
       SELECT gen_random_uuid(), $1, village.id, village.name || '-' || n, 'Hộ Thử ' || n, 'hothu' || n, 'Tổ 1', 4
       FROM village CROSS JOIN generate_series(1, ${HOUSEHOLDS}) n RETURNING id, village_id)
     INSERT INTO list_entry (id, round_id, commune_id, village_id, household_id, because, source, start_class, movement_cause, state)
     SELECT gen_random_uuid(), $3, $1, village_id, id, 'MANAGED', 'IMPORT', 'POOR', 'NONE', 'WAITING' FROM home`,
    [communeId, VILLAGES - 1, roundId],
  );
}

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const { communeId } = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Mỹ' });
  [roundId, districtId] = [round.id, round.districtId];
  owner = new pg.Client({ connectionString: server.databaseUrl });
  await owner.connect();
  await fill(communeId);
  const login = `truong-phong-${randomUUID().slice(0, 6)}`;
  lead = await makeAccount(server.url, admin, { login, role: 'APPRAISAL_LEAD', areaId: districtId });
});
afterAll(async () => {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  await owner?.end().catch(() => undefined);
  await server?.dispose();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const made = async (): Promise<number> =>
  Number((await owner.query(`SELECT count(*) AS n FROM print_packet WHERE sha256 IS NOT NULL`)).rows[0].n);

test(
  'an order of a whole district goes on after the server was killed in the middle, and makes no packet twice',
  { timeout: 6 * 3_600_000 },
  async () => {
    const order = async () =>
      done(
        lead.client,
        `mutation ($c: UUID!, $r: UUID!, $a: UUID!, $p: [ChosenPaperInput!]!) {
          result: orderPrints(commandId: $c, roundId: $r, areaId: $a, form: FILLED, reserve: 10, papers: $p, expectedVersion: 0) {
            __typename ... on PrintsOrdered { orderId } ... on Refusal { code message } } }`,
        { r: roundId, a: districtId, p: PAPERS.map((paper) => ({ paper, extra: 0 })) },
      );
    const began = Date.now();
    await order();
    figures['ordered in ms'] = Date.now() - began;
    const middle = Math.min(20, Math.floor(VILLAGES / 3));
    while ((await made()) < middle) await pause(200);
    await server.kill();
    const before = await owner.query(
      `SELECT village_id, made_at::text FROM print_packet WHERE sha256 IS NOT NULL ORDER BY n`,
    );
    figures['killed after packets'] = before.rowCount ?? 0;
    expect(before.rowCount).toBeLessThan(VILLAGES);
    await server.restart();
    while ((await made()) < VILLAGES) await pause(1000);
    figures['packets'] = await made();
    figures['seconds'] = Math.round((Date.now() - began) / 1000);
    const after = await owner.query(
      `SELECT village_id, made_at::text FROM print_packet ORDER BY n LIMIT $1`,
      [before.rowCount],
    );
    expect(after.rows).toEqual(before.rows);
    const [id = ''] = await readdir(join(server.dataFolder, 'print-orders'));
    const files = await readdir(join(server.dataFolder, 'print-orders', id));
    expect(files).toHaveLength(VILLAGES);
    const sizes = await Promise.all(
      files.map(async (name) => (await stat(join(server.dataFolder, 'print-orders', id, name))).size),
    );
    figures['megabytes'] = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1_000_000);
    const state = async () => (await owner.query(`SELECT state FROM print_order`)).rows;
    await expect.poll(state, { timeout: 60_000 }).toEqual([{ state: 'DONE' }]);
  },
);
