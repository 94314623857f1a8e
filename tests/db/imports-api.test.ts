import { randomUUID } from 'node:crypto';
import { createClient as createSocketClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createAreasModule } from '../../server/modules/areas/module.ts';
import { createAccountUnchecked } from '../../server/modules/identity/module.ts';
import { createRoundsModule } from '../../server/modules/rounds/module.ts';
import { createClient, type Client } from '../testkit/client.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { demoWorkbook } from './import-world.ts';
import { ADMIN } from './round-world.ts';

type Progress = { importProgress: { share: number; state: string; refusal: { code: string } | null } };
type Row = {
  id: string;
  row: number;
  villageName: string;
  headName: string | null;
  fate: string;
  reasons: { column: string; code: string; message: string }[];
  cells: { column: string; header: string; value: string }[];
};

const PASSWORD = 'mot-mat-khau-dai';
let server: TestServer;
let database: TestDatabase;
let officer: Client;
let place: { roundId: string; communeId: string };

beforeAll(async () => {
  server = await startServer();
  database = await testDatabase(server.databaseUrl);
  const { unitOfWork } = database;
  const { areas, areaLoader } = createAreasModule({ unitOfWork });
  const rounds = createRoundsModule({ unitOfWork, areas, areaLoader });
  const commune = await unitOfWork.read((tx) => areas.findByCode(tx, 'COMMUNE', '24559', '2020-09-01'));
  if (!commune) throw new Error('no commune');
  const round = await rounds.createRound(ADMIN, {
    ...{ commandId: randomUUID(), name: 'Rà soát 2020', year: 2020 },
    ...{ rulePackId: 'vn-2016-2020', areaId: commune.id },
  });
  if (!round.ok) throw new Error(round.code);
  place = { roundId: round.value.roundId, communeId: commune.id };
  const grants = [{ role: 'COMMUNE_OFFICER' as const, areaId: commune.id }];
  await unitOfWork.run(async (tx) => ({
    ok: true as const,
    value: await createAccountUnchecked(tx, {
      login: 'canbo',
      displayName: 'Cán bộ',
      password: PASSWORD,
      grants,
    }),
  }));
  officer = createClient(server.url);
  await officer.run('SignIn', { login: 'canbo', password: PASSWORD });
});
afterAll(async () => {
  await database.drop();
  await server.dispose();
});

async function upload(bytes: Uint8Array): Promise<{ status: number; uploadId: string }> {
  const at = `roundId=${place.roundId}&communeId=${place.communeId}`;
  const headers = { 'x-file-name': encodeURIComponent('xã Ea Na.xlsx'), cookie: officer.cookie() };
  const response = await fetch(`${server.url}/files/workbooks?${at}`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers,
  });
  return { status: response.status, ...((await response.json()) as { uploadId: string }) };
}

/** Watches the progress until the reading has ended. */
async function watched(uploadId: string): Promise<Progress['importProgress'][]> {
  class WithCookie extends WebSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols, { headers: { cookie: officer.cookie() } });
    }
  }
  const socket = createSocketClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithCookie,
  });
  const query = `subscription ($u: UUID!) { importProgress(uploadId: $u) { share state refusal { code } } }`;
  const seen: Progress['importProgress'][] = [];
  for await (const { data } of socket.iterate<Progress>({ query, variables: { u: uploadId } })) {
    if (!data) break;
    seen.push(data.importProgress);
    if (data.importProgress.state !== 'READING') break;
  }
  await socket.dispose();
  return seen;
}

const PREVIEW = `query ($u: UUID!) { importPreview(uploadId: $u) { state fileName rows accepted flagged toMend warned
  households members alreadyImported villages { name households review toMend known } notices
  reasons { row column header code message blocking severity } } }`;
const ROWS = `query ($roundId: UUID!, $communeId: UUID!) { rowsToMend(roundId: $roundId, communeId: $communeId) {
  id row villageName headName fate reasons { column code message } cells { column header value } }
  roundCommune(roundId: $roundId, communeId: $communeId) { rowsToMend cases households } }`;
const listed = () =>
  officer.ask<{ rowsToMend: Row[]; roundCommune: { rowsToMend: number; cases: number; households: number } }>(
    ROWS,
    place,
  );

describe('the commune’s page imports a workbook through the real server', () => {
  test('upload, progress, preview, confirm', async () => {
    const { status, uploadId } = await upload(await demoWorkbook('xa-ea-na-2020'));
    expect(status).toBe(201);
    expect((await watched(uploadId)).at(-1)).toEqual({ share: 1, state: 'READY', refusal: null });
    const { importPreview } = await officer.ask<{ importPreview: object }>(PREVIEW, { u: uploadId });
    expect(importPreview).toMatchObject({
      fileName: 'xã Ea Na.xlsx',
      rows: 189,
      accepted: 180,
      flagged: 3,
      toMend: 9,
      warned: 4,
    });
    expect(importPreview).toMatchObject({
      households: 844,
      members: 738,
      alreadyImported: false,
      notices: [],
    });
    const confirm = `mutation ($c: UUID!, $u: UUID!) { confirmImport(commandId: $c, uploadId: $u) {
      __typename ... on ImportConfirmed { accepted toMend unchanged } ... on Refusal { code } } }`;
    const confirmed = await officer.ask<object>(confirm, { c: randomUUID(), u: uploadId });
    expect(confirmed).toEqual({
      confirmImport: { __typename: 'ImportConfirmed', accepted: 180, toMend: 9, unchanged: false },
    });
    const again = await officer.ask<object>(confirm, { c: randomUUID(), u: uploadId });
    expect(again).toMatchObject({ confirmImport: { unchanged: true } });
  });

  test('a file that is no workbook: the progress ends with the refusal in Vietnamese', async () => {
    const { uploadId } = await upload(Buffer.from('không phải bảng tính'));
    expect((await watched(uploadId)).at(-1)).toMatchObject({
      state: 'FAILED',
      refusal: { code: 'FILE_NOT_A_WORKBOOK' },
    });
  });

  test('rows to mend are listed with their cells, mended by column and excused by name', async () => {
    const { rowsToMend, roundCommune } = await listed();
    expect(roundCommune).toEqual({ rowsToMend: 9, cases: 180, households: 844 });
    const wrong = rowsToMend.find((row) => row.row === 38);
    expect(wrong).toMatchObject({
      villageName: 'Buôn Drai',
      fate: 'TO_MEND',
      reasons: [{ column: 'L', code: 'B2_CONTRADICTS_INDICATORS' }],
    });
    expect(wrong?.cells).toContainEqual({ column: 'L', header: 'Điểm B2', value: '40' });
    expect(wrong?.cells).toContainEqual({ column: 'village', header: 'Thôn/ấp', value: 'Buôn Drai' });
    const mend = `mutation ($c: UUID!, $r: UUID!, $cells: [RowCellInput!]!) { mendImportRow(commandId: $c, rowId: $r, cells: $cells) {
      __typename ... on RowMended { row { fate reasons { code } } case { headName scoredClass } } ... on Refusal { code field: __typename } } }`;
    const cells = [{ column: 'L', value: '10' }];
    const mended = await officer.ask<object>(mend, { c: randomUUID(), r: wrong?.id, cells });
    expect(mended).toMatchObject({
      mendImportRow: { row: { fate: 'MENDED' }, case: { headName: 'Mai Văn Dũng', scoredClass: 'NOT_POOR' } },
    });
    const excuse = `mutation ($c: UUID!, $r: UUID!) { excuseImportRow(commandId: $c, rowId: $r, name: "Cán bộ xã", reason: "Hộ nhập trùng") {
      ... on RowExcused { row { fate } } ... on Refusal { code } } }`;
    const doubled = rowsToMend.find((row) => row.row === 163);
    expect(await officer.ask<object>(excuse, { c: randomUUID(), r: doubled?.id })).toEqual({
      excuseImportRow: { row: { fate: 'EXCUSED' } },
    });
    expect((await listed()).roundCommune).toEqual({ rowsToMend: 7, cases: 181, households: 844 });
  });
});
