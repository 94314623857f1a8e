import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeAccount,
  makeRound,
  makeSmallCommune,
  type Person,
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { expectAccessible } from './axe-findings.ts';
import { devicesOn, eventually, press, sees, type Devices } from './browser-world.ts';
import { chaptersOf } from './chapters.ts';

let server: TestServer;
let devices: Devices;
let commune: SmallCommune;
let reviewer: Person;
let roundId: string;
let phone: Page;

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  roundId = round.id;
  commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Thủy' });
  const account = { login: 'rasoat', role: 'REVIEWER', areaId: commune.villageId };
  reviewer = await makeAccount(server.url, admin, account);
  phone = await devices.open('smallPhone');
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});
chaptersOf('form-on-the-phone', () => devices);

type Form = {
  caseId: string;
  headName: string;
  version: number;
  answers: { members: { key: string }[]; dwelling: Record<string, unknown>; b1: { points: number | null } };
};
const formOf = async (headName: string): Promise<Form> => {
  const { householdForms } = await reviewer.client.ask<{ householdForms: Form[] }>(
    `query ($r: UUID!, $v: UUID!) { householdForms(roundId: $r, villageId: $v) { caseId headName version answers } }`,
    { r: roundId, v: commune.villageId },
  );
  const found = householdForms.find((form) => form.headName === headName);
  if (!found) throw new Error(`no form of ${headName}`);
  return found;
};
/** Everything that this phone keeps of households. */
const keptOnPhone = (): Promise<string> => phone.evaluate(() => JSON.stringify({ ...localStorage }));
const next = (): Promise<void> => press(phone, 'Tiếp');
const goTo = async (part: string): Promise<void> => {
  await phone.getByText('Các phần của phiếu').click();
  await phone
    .locator('details ol')
    .getByRole('button', { name: new RegExp(part) })
    .click();
};
const first = async (field: string): Promise<void> =>
  phone.locator(`[id$="${field}"]`).locator('input').first().check();

const HEAD = 'Lê Thị Bông';
const FIELDS = ['insured', 'work', 'assistance'];
const HOUSE = ['wallDurable', 'columnDurable', 'roofDurable', 'water', 'toilet', 'usesInternet', 'means'];

describe('The form at the household, on a phone', () => {
  it('is taken along before the signal is lost, and needs a tap of a thumb', async () => {
    await phone.goto('/dang-nhap?next=/phieu');
    await phone.locator('input').first().fill(reviewer.login);
    await phone.locator('input[type=password]').fill(reviewer.password);
    await phone.locator('form button[type=submit]').click();
    await press(phone, 'Tải về máy trước khi đi');
    await phone.getByRole('link', { name: 'Mở danh sách hộ' }).click();
    await phone.getByLabel(/Tất cả/).check();
    const heights = await phone.locator('main li a').evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(64);
    const search = await phone.getByLabel('Tìm theo tên chủ hộ').boundingBox();
    expect(search?.height).toBeGreaterThanOrEqual(64);
    await expectAccessible(phone);
  });

  it('without a connection every question can be answered, and each keystroke is kept', async () => {
    await phone.context().setOffline(true);
    await phone.getByRole('link', { name: new RegExp(HEAD) }).click();
    await next();
    await phone.getByLabel('Ngày sinh').fill('05/09/1960');
    for (const field of FIELDS) await first(field);
    await goTo('Nhà ở');
    await phone.getByLabel('Diện tích nhà ở').fill('36,5');
    for (const field of HOUSE) await first(field);
    expect(await keptOnPhone()).toContain('36.5');
    await expectAccessible(phone);
    const widths = await phone.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });

  it('B1 = 0 is refused beside the box, asking for the paper score', async () => {
    await goTo('Điểm B1');
    await phone.getByLabel('Điểm B1').fill('0');
    await sees(phone, 'Điểm B1 phải là số nguyên lớn hơn 0. Xem lại phiếu giấy.');
    await phone.getByLabel('Điểm B1').fill('128');
  });

  it('what is missing is listed and leads to its place; the form cannot be sent before', async () => {
    await goTo('Xem lại và gửi');
    await sees(phone, 'Còn thiếu 3 câu trả lời');
    expect(await phone.getByRole('button', { name: 'Gửi phiếu' }).isDisabled()).toBe(true);
    await press(phone, 'Hộ có người có công?');
    for (const field of ['ethnicMinority', 'noLabour', 'merit'])
      await phone.locator(`[id="groups.${field}"] input`).nth(1).check();
    await goTo('Xem lại và gửi');
    await sees(phone, 'Phiếu đã đủ câu trả lời');
  });

  it('a changed form needs a reason, then waits on the phone', async () => {
    await press(phone, 'Gửi phiếu');
    await sees(phone, 'Chưa ghi lý do sửa.');
    await phone.getByLabel('Lý do sửa phiếu').fill('Rà soát tại hộ');
    await press(phone, 'Gửi phiếu');
    await sees(phone, 'Chờ gửi (1)');
    await sees(phone, 'Chưa có mạng. Phiếu nằm trên máy này và tự gửi khi có mạng.');
    expect((await formOf(HEAD)).version).toBe(1);
  });

  it('with the signal it is sent by itself, once, and its answers leave the phone', async () => {
    await phone.context().setOffline(false);
    await sees(phone, 'Máy chủ đã nhận phiếu và tính điểm.');
    const form = await formOf(HEAD);
    expect(form).toMatchObject({ version: 2, answers: { dwelling: { areaM2: 36.5 }, b1: { points: 128 } } });
    expect(await keptOnPhone()).not.toContain('36.5');
  });

  it('when somebody else changed the same answer both are shown, and a person decides', async () => {
    await press(phone, 'Xem phiếu đã gửi');
    await goTo('Nhà ở');
    await phone.getByLabel('Diện tích nhà ở').fill('40');
    const { caseId, answers } = await formOf(HEAD);
    const theirs = { ...answers, dwelling: { ...answers.dwelling, areaM2: 20 } };
    await commune.officer.client.ask(
      `mutation ($c: UUID!, $i: UUID!, $a: JSONObject!) { submitAssessment(commandId: $c, caseId: $i, expectedVersion: 2, answers: $a, reason: "Đo lại") { __typename } }`,
      { c: randomUUID(), i: caseId, a: theirs },
    );
    await goTo('Xem lại và gửi');
    await phone.getByLabel('Lý do sửa phiếu').fill('Có gian bếp');
    await press(phone, 'Gửi phiếu');
    await sees(phone, 'Có người vừa sửa cùng câu trả lời.');
    expect((await formOf(HEAD)).answers.dwelling['areaM2']).toBe(20);
    await press(phone, 'Xem phiếu đã gửi');
    await sees(phone, 'Hai người sửa cùng câu trả lời');
    await expectAccessible(phone);
    await phone.locator('fieldset').filter({ hasText: 'Diện tích nhà ở' }).getByRole('radio').nth(1).check();
    await phone.getByLabel('Vì sao chọn như vậy').fill('Đã đo cùng hộ');
    await press(phone, 'Ghi quyết định');
    await eventually(async () => (await formOf(HEAD)).answers.dwelling['areaM2']).toBe(40);
  });

  it('all that this phone keeps can be removed from it', async () => {
    await phone.goto('/phieu');
    await press(phone, 'Xoá khỏi máy này');
    await press(phone, 'Xoá hết');
    await eventually(keptOnPhone).not.toContain(HEAD);
  });
});
