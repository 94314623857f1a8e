import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import { firstAdministrator, makeAccount, type Person } from '../testkit/small-commune.ts';
import { devicesOn, eventually, press, sees, type Devices } from '../web/browser-world.ts';
import { chaptersOf } from '../web/chapters.ts';
import { confirmImport, openVillage, uploadWorkbook } from '../web/people/officer.ts';
import { signIn } from '../web/people/signing-in.ts';

const WORKBOOK = 'server/demo/workbooks/xa-ea-na-2020.xlsx';
let server: TestServer;
let devices: Devices;
let admin: Person;
let page: Page;

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  admin = await firstAdministrator(server);
  page = await devices.open('laptop');
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});
chaptersOf('share-missing', () => devices);

const areaId = async (search: string, level: string): Promise<string> => {
  const { areas } = await admin.client.ask<{ areas: { id: string }[] }>(
    `query ($s: String!, $l: AreaLevel!) { areas(search: $s, level: $l, day: "2020-09-01", first: 1) { id } }`,
    { s: search, l: level },
  );
  return areas[0]?.id ?? '';
};

describe('A round whose pack has no share of agreement (2016–2020)', () => {
  it('the village page says that no vote can open yet and leads to the form', async () => {
    await admin.client.ask(
      `mutation ($c: UUID!, $a: UUID!) {
        createRound(commandId: $c, name: "Rà soát năm 2020", year: 2020, rulePackId: "vn-2016-2020", areaId: $a) { __typename } }`,
      { c: randomUUID(), a: await areaId('Krông A Na', 'DISTRICT') },
    );
    const commune = await areaId('Ea Na', 'COMMUNE');
    const account = { login: 'canbo.eana', role: 'COMMUNE_OFFICER', areaId: commune };
    await signIn(page, await makeAccount(server.url, admin, account), '/xa');
    await uploadWorkbook(page, WORKBOOK);
    await confirmImport(page);
    await openVillage(page, 'Buôn Cuăh');
    await sees(page, 'Xã chưa nhập tỷ lệ thống nhất: cuộc họp chưa lấy ý kiến được');
    await page.getByRole('link', { name: 'Nhập tỷ lệ của xã' }).click();
    const share = page.getByLabel(/^Tỷ lệ/);
    await share.waitFor();
    const inSight = (): Promise<boolean> =>
      page.locator('#rule').evaluate((heading) => {
        const { top } = heading.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
    await eventually(inSight).toBe(true);
  });

  it('with the share entered the warning is gone', async () => {
    await page.getByLabel(/^Tỷ lệ/).fill('50');
    await page.getByLabel('Nguồn').fill('Quy chế họp dân của xã');
    await press(page, 'Lưu tỷ lệ');
    await sees(page, 'Thống nhất khi có từ 50 % số người dự họp đồng ý');
    await openVillage(page, 'Buôn Cuăh');
    await sees(page, 'Chuẩn bị cuộc họp');
    expect(await page.getByText('Xã chưa nhập tỷ lệ thống nhất').count()).toBe(0);
  });
});
