import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { APPRAISAL_COMMANDS } from '../../api/strangers/appraisal-commands.ts';
import { OFFICE_COMMANDS } from '../../api/strangers/commands.ts';
import { MEETING_COMMANDS } from '../../api/strangers/meeting-commands.ts';
import { strangersWorld } from '../../api/strangers/world.ts';
import { house } from '../../arch/house.ts';
import { finishPapers } from '../../testkit/after-the-meeting.ts';
import { startServer, type TestServer } from '../../testkit/server.ts';
import { makeAccount, makeMeeting, type Person } from '../../testkit/small-commune.ts';
import { devicesOn, sees, type Devices } from '../../web/browser-world.ts';
import { signIn } from '../../web/people/signing-in.ts';
import { report } from '../faults/recount.ts';
import { addressOf, everyRoute, whose, type Who } from './every-page.ts';
import { everyQuestion } from './every-argument.ts';
import { MARKUP, plantEverywhere, sendWithMarkup, withMarkup } from './plant-markup.ts';

const HOME: Readonly<Record<Exclude<Who, 'stranger'>, string>> = {
  admin: '/quan-tri',
  officer: '/xa',
  province: '/tinh',
  appraiser: '/tham-dinh',
};
const NOT_LOOKED_AT = /VALIDATION|BAD_USER_INPUT|FAULT/;
/** These open or end sessions; what they hold is in `identity` and is planted with everything else. */
const OF_SESSIONS =
  /^(signIn|signOut|changePassword|joinBySlip|joinMeeting|endSession|.*SecondFactor|revoke.*)$/;

let server: TestServer;
let devices: Devices;
let people: Readonly<Record<Exclude<Who, 'stranger'>, Person>>;
let ids: Readonly<Record<string, string>>;
const refusedByPolicy: string[] = [];
const dialogs: string[] = [];

async function owner<T>(work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: server.databaseUrl });
  await db.connect();
  try {
    return await work(db);
  } finally {
    await db.end();
  }
}

async function watched(screen: Parameters<Devices['open']>[0]): Promise<Page> {
  const page = await devices.open(screen);
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refusedByPolicy.push(message.text());
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return page;
}

/** One village in the middle of its evening, another whose evening is over, its papers hung and its commune reported. */
beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
  const world = await strangersWorld(server);
  const { admin, round, mine, other, meeting, motion } = world;
  const [districtId, provinceId] = await owner(async (db) => {
    const { rows } = await db.query<{ path: string[] }>(`SELECT path FROM area WHERE id = $1`, [
      mine.communeId,
    ]);
    return [rows[0]?.path[1] ?? '', rows[0]?.path[0] ?? ''];
  });
  people = {
    admin,
    officer: mine.officer,
    province: await makeAccount(server.url, admin, {
      login: 'so.tinh',
      role: 'PROVINCE_OFFICER',
      areaId: provinceId,
    }),
    appraiser: await makeAccount(server.url, admin, {
      login: 'tham.dinh',
      role: 'APPRAISER',
      areaId: districtId,
    }),
  };
  const open = await makeMeeting(server.url, round, other);
  await open.hands(3);
  await open.start();
  await open.open((await open.items())[0]?.id ?? '');
  ids = {
    ...world.of,
    openMeetingId: open.meetingId,
    openCode: open.code,
    code: meeting.code,
    motion: motion.id,
  };
}, 600_000);
afterAll(async () => {
  await devices?.close();
  await server?.dispose();
});

it('markup in every text of every command: taken as text or refused, a fault nowhere', async () => {
  const { schema } = await house();
  const commands = { ...OFFICE_COMMANDS, ...MEETING_COMMANDS, ...APPRAISAL_COMMANDS };
  const clients = [people.officer, people.admin, people.appraiser, people.province].map(
    ({ client }) => client,
  );
  const sent: Awaited<ReturnType<typeof sendWithMarkup>>[] = [];
  for (const one of Object.entries(commands)) sent.push(await sendWithMarkup(schema, one, ids, clients));
  const others = everyQuestion(schema, MARKUP).filter(
    ({ name, query }) => /^mutation A\(/.test(query) && !(name in commands) && !OF_SESSIONS.test(name),
  );
  for (const { name, ...question } of others) {
    const { body } = await people.officer.client.post(question);
    sent.push({ name, texts: 1, told: body.errors?.[0]?.extensions?.code ?? 'answered' });
  }
  report('markup in commands', {
    commands: sent.length,
    texts: sent.reduce((sum, { texts }) => sum + texts, 0),
    done: sent.filter(({ told }) => told === 'done').length,
    notLookedAt: sent.filter(({ told }) => NOT_LOOKED_AT.test(told)),
  });
  expect(sent.filter(({ told }) => NOT_LOOKED_AT.test(told))).toEqual([]);
  expect(withMarkup(schema, '{ areas(search: "x") { id } }').texts).toBeGreaterThan(0);
});

it('markup behind everything written in the database: shown on every page as text, and run on none', async () => {
  const { planted, more } = await owner(async (db) => {
    await finishPapers(server.databaseUrl, {
      roundId: ids['roundId'] ?? '',
      communeId: ids['communeId'] ?? '',
    });
    const one = async (sql: string): Promise<string> =>
      (await db.query<{ id: string }>(sql)).rows[0]?.id ?? '00000000-0000-4000-8000-000000000000';
    const found = {
      posting: await one(`SELECT public_code AS id FROM posting LIMIT 1`),
      appraisal: await one(`SELECT id FROM appraisal_case LIMIT 1`),
      district: await one(`SELECT path[2] AS id FROM area WHERE id = '${ids['communeId']}'`),
    };
    return { planted: await plantEverywhere(db), more: found };
  });
  await server.stop();
  await server.restart(); // what it remembered is from before
  const all = {
    ...ids,
    token: 'khong-co',
    '/dem/[id]:id': ids['openMeetingId'] ?? '',
    '/dieu-khien/[id]:id': ids['meetingId'] ?? '',
    '/dieu-khien/[id]/bien-ban:id': ids['meetingId'] ?? '',
    '/giay-chung-nhan/[code]:code': 'abcdefghjkmn',
    '/m/[code]:code': ids['openCode'] ?? '',
    '/m/[code]/wall:code': ids['openCode'] ?? '',
    '/niem-yet/[code]:code': more.posting,
    '/y-kien/[code]:code': more.posting,
    '/tra-cuu/[code]:code': 'abcdefghjkmn',
    '/tham-dinh/ho-so/[id]:id': more.appraisal,
    '/tinh/huyen/[id]:id': more.district,
    '/tinh/xa/[id]:id': ids['communeId'] ?? '',
    '/tinh/quy-dinh/[id]:id': 'vn-2022-2025',
    '/xa/khieu-nai/[id]:id': ids['complaintId'] ?? '',
  };
  devices = await devicesOn(server.url);
  const pages = {
    stranger: await watched('wall'),
    ...Object.fromEntries(
      await Promise.all(
        (Object.keys(HOME) as (keyof typeof HOME)[]).map(async (who) => {
          const page = await watched('laptop');
          await signIn(page, people[who], HOME[who]);
          return [who, page] as const;
        }),
      ),
    ),
  } as Record<Who, Page>;
  const seen: { route: string; shows: boolean }[] = [];
  const ran: string[] = [];
  for (const route of everyRoute()) {
    const page = pages[whose(route)];
    await page.goto(addressOf(route, all));
    await opened(page);
    const found = await page.evaluate(() => ({
      ran: (globalThis as { ran?: unknown }).ran ?? null,
      elements: document.querySelectorAll('img[src="x"], svg[onload], a[href^="javascript:" i]').length,
      text: document.body.innerText,
    }));
    if (found.ran !== null || found.elements > 0)
      ran.push(`${route}: ${String(found.ran)} ${found.elements}`);
    seen.push({ route, shows: /onerror=/.test(found.text) });
  }
  report('markup on pages', {
    columns: planted.columns,
    refused: planted.refused,
    pages: seen.length,
    showingMarkup: seen.filter(({ shows }) => shows).length,
    without: seen.filter(({ shows }) => !shows).map(({ route }) => route),
    ...{ ran, dialogs, refusedByPolicy },
  });
  expect({ ran, dialogs, refusedByPolicy }).toEqual({ ran: [], dialogs: [], refusedByPolicy: [] });
  expect(seen.filter(({ shows }) => shows).length).toBeGreaterThan(20);
});

/** The page stands; what is folded is unfolded, and what waits for the projector to be off is opened. */
async function opened(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 15_000 }).catch(() => undefined); // some ask again by themselves
  const projector = page.getByRole('button', { name: 'Máy chiếu đã tắt – mở' });
  if (await projector.isVisible().catch(() => false)) {
    await projector.click();
    await page.waitForLoadState('networkidle', { timeout: 15_000 }).catch(() => undefined);
  }
  for (const details of await page.locator('details:not([open]) > summary').all())
    await details.click({ timeout: 2000 }).catch(() => undefined);
  for (const tab of await page.getByRole('tab').all())
    await tab.click({ timeout: 2000 }).catch(() => undefined);
}

it('GraphiQL runs by its own scripts', async () => {
  const page = await watched('desk');
  await signIn(page, people.admin, '/quan-tri');
  await page.goto('/graphiql');
  await page
    .getByRole('button', { name: /Execute query/ })
    .first()
    .waitFor();
});

it('and where a script got in all the same, the policy stops it', async () => {
  const page = await watched('desk');
  await page.goto('/dang-nhap');
  await sees(page, 'Tên đăng nhập');
  const before = refusedByPolicy.length;
  await page.evaluate(() => {
    const holder = document.createElement('div');
    holder.innerHTML = `<img src="x" onerror="window.ran='inline'">`;
    document.body.append(holder);
  });
  await expect.poll(() => refusedByPolicy.length).toBeGreaterThan(before);
  expect(await page.evaluate(() => (globalThis as { ran?: string }).ran ?? null)).toBeNull();
});
