import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { createImportsModule } from '../../server/modules/imports/module.ts';
import { Hub } from '../../server/platform/live/index.ts';
import { importFile } from '../../server/tools/import-file.ts';
import { demoWorkbook, importWorld, type ImportWorld } from './import-world.ts';
import { NOBODY } from './round-world.ts';

let world: ImportWorld;
let server: Server;
let address: string;
let actor: Actor;
let imports: ReturnType<typeof createImportsModule>;

beforeAll(async () => {
  world = await importWorld();
  imports = createImportsModule({
    ...{ unitOfWork: world.unitOfWork, hub: new Hub((error) => world.faults.push(error)) },
    ...{ ...world.areas, ...world.rounds, ...world.households, ...world.lists, ...world.assessments },
    actorOf: async () => actor,
    onFault: (error) => world.faults.push(error),
  });
  const app = express();
  for (const route of imports.routes ?? []) app[route.method](route.path, route.handler);
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  expect(world.faults).toEqual([]);
  await world.database.drop();
});

const query = (): string => `roundId=${world.place.roundId}&communeId=${world.place.communeId}`;
const post = (
  body: Uint8Array,
  headers: Record<string, string> = { 'x-file-name': 'x%C3%A3.xlsx' },
  at = query(),
) => fetch(`${address}/files/workbooks?${at}`, { method: 'POST', body: new Uint8Array(body), headers });

describe('a workbook comes in over HTTP', () => {
  test('from the officer: 201 with the upload, which is read in the background', async () => {
    actor = world.officer;
    const response = await post(await demoWorkbook('xa-binh-my-2023'));
    expect(response.status).toBe(201);
    const { uploadId } = (await response.json()) as { uploadId: string };
    await imports.uploads.settled(uploadId);
    expect(imports.uploads.find(uploadId)).toMatchObject({ state: 'READY', share: 1, fileName: 'xã.xlsx' });
  });

  test('without a session, without rights, without a place: refused before the file is read', async () => {
    actor = NOBODY;
    const nobody = await post(Buffer.from('x'));
    expect([nobody.status, await nobody.json()]).toMatchObject([401, { code: 'NOT_SIGNED_IN' }]);
    actor = { kind: 'ACCOUNT', accountId: newId(), name: '', grants: [{ role: 'APPRAISER', areaId: null }] };
    expect((await post(Buffer.from('x'))).status).toBe(404);
    actor = world.officer;
    expect((await post(Buffer.from('x'), { 'x-file-name': 'a' }, 'roundId=1')).status).toBe(422);
  });

  test('a form of another site cannot send one: it has no x-file-name', async () => {
    actor = world.officer;
    const response = await post(Buffer.from('x'), {});
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'FILE_NAME_MISSING' }]);
  });

  test('over 10 MB: 413, whether its length is said before or not', async () => {
    actor = world.officer;
    const response = await post(Buffer.alloc(40 * 1024 * 1024));
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'FILE_TOO_LARGE' }]);
    const status = await new Promise<number>((resolve, reject) => {
      const sending = httpRequest(`${address}/files/workbooks?${query()}`, {
        method: 'POST',
        headers: { 'x-file-name': 'a.xlsx', 'transfer-encoding': 'chunked' },
      });
      sending.on('response', (answer) => {
        resolve(answer.statusCode ?? 0);
        sending.destroy();
      });
      sending.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EPIPE' || error.code === 'ECONNRESET' ? undefined : reject(error),
      );
      for (let i = 0; i < 11; i += 1) sending.write(Buffer.alloc(1024 * 1024));
      sending.end();
    });
    expect(status).toBe(413);
  });

  test('somebody who goes away in the middle of sending leaves no upload and no fault', async () => {
    actor = world.officer;
    const sending = httpRequest(`${address}/files/workbooks?${query()}`, {
      method: 'POST',
      headers: { 'x-file-name': 'a.xlsx', 'content-length': '100000' },
    });
    sending.on('error', () => undefined);
    const before = world.faults.length;
    const arrived = once(server, 'request');
    sending.write(Buffer.alloc(1000));
    const [request] = (await arrived) as [IncomingMessage];
    sending.destroy();
    await new Promise((resolve) => request.once('close', resolve));
    expect(world.faults).toHaveLength(before);
    expect((await post(await demoWorkbook('xa-binh-my-2023'))).status).toBe(201);
  });

  test('texts come in the reader’s language, Vietnamese first', async () => {
    actor = NOBODY;
    const vi = (await (await post(Buffer.from('x'))).json()) as { message: string };
    const en = (await (await post(Buffer.from('x'), { 'x-file-name': 'a', cookie: 'lang=en' })).json()) as {
      message: string;
    };
    expect(vi.message).toBe('Bạn chưa đăng nhập.');
    expect(en.message).toBe('You are not signed in.');
  });
});

describe('the command line', () => {
  const tool = (answers: boolean[], lines: string[]) => ({
    modules: [world.rounds, imports],
    rounds: world.rounds,
    imports,
    unitOfWork: world.unitOfWork,
    say: (line: string) => void lines.push(line),
    progress: () => undefined,
    ask: async () => answers.shift() ?? false,
  });

  test('finds commune and round from the file, shows a preview, saves only after a yes, and once', async () => {
    const bytes = await demoWorkbook('xa-binh-my-2023');
    const lines: string[] = [];
    expect(await importFile(tool([false], lines), '/x/xa.xlsx', bytes)).toBe('NOT_CONFIRMED');
    expect(await world.count('import_batch')).toBe(0);
    expect(await importFile(tool([true], lines), '/x/xa.xlsx', bytes)).toBe('SAVED');
    expect(await importFile(tool([true], lines), '/x/xa.xlsx', bytes)).toBe('UNCHANGED');
    expect(lines).toContain('Nhập được 189 (thiếu/sai số giấy tờ 3) · chưa nhập được 10 · sửa được 0');
    expect(lines.join('\n')).toContain('dòng 38 · M (Điểm B2) · B2_CONTRADICTS_INDICATORS');
    expect(await world.count('review_case')).toBe(189);
  });

  test('says why when there is no round, or no workbook', async () => {
    const lines: string[] = [];
    expect(await importFile(tool([true], lines), 'a', await demoWorkbook('xa-ea-na-2020'))).toBe('REFUSED');
    expect(await importFile(tool([true], lines), 'a', Buffer.from('a'))).toBe('REFUSED');
    expect(lines[0]).toContain('24559');
    expect(lines[1]).toContain('không phải bảng tính Excel');
  });
});

describe('the rows to mend as a download', () => {
  const get = () => fetch(`${address}/files/rows-to-mend?${query()}`);

  test('is a real workbook for the officer, and nothing for anybody else', async () => {
    actor = world.officer;
    const response = await get();
    expect(response.headers.get('content-disposition')).toContain('chua-nhap-duoc-30487-2023.xlsx');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const workbook = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(workbook.sheets[0]?.rows).toHaveLength(6 + 10);
    actor = NOBODY;
    expect((await get()).status).toBe(401);
  });
});
