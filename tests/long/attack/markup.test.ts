import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MeetingDriver } from '../../testkit/evening.ts';
import { startServer, type TestServer } from '../../testkit/server.ts';
import {
  done,
  firstAdministrator,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type HouseholdRow,
  type Person,
  type SmallCommune,
} from '../../testkit/small-commune.ts';
import { report } from '../faults/recount.ts';
import { devicesOn, sees, type Devices } from '../../web/browser-world.ts';
import { signIn } from '../../web/people/signing-in.ts';

/** Each would tell by itself that it ran; `ran` is looked for on every page. */
const IMAGE = `<img src=x onerror="window.ran='image'">`;
const SCRIPT = `</script><script>window.ran='script'</script>`;
const LINK = `<a href="javascript:window.ran='link'">bấm</a>`;
const HOUSEHOLDS: readonly HouseholdRow[] = [
  [`Lê ${IMAGE}`, 'HN', 120, 20, '4, 6', 'HCN', `Xin ở lại ${SCRIPT}`],
  [`Trần ${SCRIPT}`, 'HN', 125, 20, '1, 8', 'HCN', ''],
  [`Ngô ${LINK}`, 'HN', 110, 40, '1, 4, 8, 10', 'HN', `"><svg onload="window.ran='svg'">`],
  [`Phạm {{7*7}}`, 'Không', 115, 30, '2, 5, 9', 'HN', ''],
];

let server: TestServer;
let devices: Devices;
let admin: Person;
let commune: SmallCommune;
let meeting: MeetingDriver;
const refusedByPolicy: string[] = [];

const watched = async (screen: Parameters<Devices['open']>[0]): Promise<Page> => {
  const page = await devices.open(screen);
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refusedByPolicy.push(message.text());
  });
  return page;
};

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  devices = await devicesOn(server.url);
  admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  commune = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Mỹ', households: HOUSEHOLDS });
  const { officer } = commune;
  meeting = await makeMeeting(server.url, round, commune);
  await meeting.hands(5);
  await meeting.start();
  await done(
    officer.client,
    `mutation ($c: UUID!, $m: UUID!, $t: String!) { result: addNote(commandId: $c, meetingId: $m, text: $t) {
      __typename ... on Refusal { code message } } }`,
    { m: meeting.meetingId, t: `Bà Lê nói: ${IMAGE}${SCRIPT}` },
  );
  await done(
    officer.client,
    `mutation ($c: UUID!, $r: UUID!, $x: UUID!, $v: UUID!, $w: String!) {
      result: receiveComplaint(commandId: $c, roundId: $r, communeId: $x, villageId: $v, kind: FEEDBACK, about: OTHER,
        words: $w, name: $w, address: $w, receivedOn: "2023-10-10") { __typename ... on Refusal { code message } } }`,
    { r: round.id, x: commune.communeId, v: commune.villageId, w: `${IMAGE}${SCRIPT}` },
  ).catch((error: unknown) => report('no complaint with markup', { why: String(error).slice(0, 200) }));
});
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});

const TYPED = /onerror|<\/script>|javascript:|\{\{7/;

/** Opens the page, waits until it stands, for some until what was typed is on it, and looks whether anything ran. */
async function opens(page: Page, path: string, shows?: RegExp): Promise<string> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  if (shows) await sees(page, shows);
  expect(await page.evaluate(() => (globalThis as { ran?: string }).ran ?? null), path).toBeNull();
  expect(await page.locator('img[src="x"], svg[onload]').count(), path).toBe(0);
  return page.locator('body').innerText();
}

it('markup in names, opinions, notes and complaints is shown as it was typed on every page, and runs on none', async () => {
  const officer = await watched('desk');
  await signIn(officer, commune.officer, '/xa');
  const pages = [
    '/xa',
    '/xa/danh-sach',
    '/xa/doi-chieu',
    '/xa/niem-yet',
    '/xa/khieu-nai',
    '/xa/bao-cao',
    '/xa/cong-nhan',
  ];
  const texts: string[] = [];
  for (const path of [...pages, '/xa/bieu-mau', '/xa/bien-dong', '/xa/trong-nam', '/xa/can-sua'])
    texts.push(await opens(officer, path));
  for (const id of await caseIds()) texts.push(await opens(officer, `/xa/ho/${id}`, TYPED));
  texts.push(await opens(officer, `/dieu-khien/${meeting.meetingId}`));
  const wall = await watched('wall');
  const [item] = await meeting.items();
  texts.push(await opens(wall, `/m/${meeting.code}/wall`));
  await meeting.open(item?.id ?? '');
  texts.push(
    await opens(wall, `/m/${meeting.code}/wall`),
    await opens(await watched('phone'), `/m/${meeting.code}`),
  );
  expect(texts.join('\n')).toContain('onerror');
  report('markup', {
    pages: texts.length,
    showingMarkup: texts.filter((text) => TYPED.test(text)).length,
  });
});

async function caseIds(): Promise<string[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT id FROM review_case');
  await client.end();
  return rows.map(({ id }) => id);
}

it('GraphiQL runs by its own scripts, and an administrator sees a markup login as text', async () => {
  const page = await watched('desk');
  await signIn(page, admin, '/quan-tri');
  await opens(page, '/quan-tri');
  await page.goto('/graphiql');
  await page
    .getByRole('button', { name: /Execute query/ })
    .first()
    .waitFor();
});

it('no page asked for what its content security policy forbids, and the policy stops a script that got in', async () => {
  expect(refusedByPolicy).toEqual([]);
  const page = await watched('desk');
  await page.goto('/dang-nhap');
  await sees(page, 'Tên đăng nhập');
  await page.evaluate(() => {
    const holder = document.createElement('div');
    holder.innerHTML = `<img src="x" onerror="window.ran='inline'">`;
    document.body.append(holder);
  });
  await expect.poll(() => refusedByPolicy.length).toBeGreaterThan(0);
  expect(await page.evaluate(() => (globalThis as { ran?: string }).ran ?? null)).toBeNull();
});
