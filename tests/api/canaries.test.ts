import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../testkit/client.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type Person,
} from '../testkit/small-commune.ts';

/** Nobody is called so, and nothing else is written so. */
const CANARY = 'Zquyn Thị Khvắng';
const CANARY_ID = '099987654321';
let server: TestServer;
let db: TestDatabase;
let officer: Person;
let place: { roundId: string; communeId: string };
const answers: string[] = [];

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'debug' } });
  db = await testDatabase(server.databaseUrl);
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const mine = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Thủy' });
  officer = mine.officer;
  place = { roundId: round.id, communeId: mine.communeId };
  // an evening: people at the door, phones, a question
  const meeting = await makeMeeting(server.url, round, mine);
  await meeting.hands(3);
  await meeting.phones(1);
  await meeting.start();
  await meeting.open((await meeting.items())[0]?.id ?? '');
  await db.owner(`UPDATE household SET head_name = $1`, [CANARY]);
  await db.owner(`UPDATE member SET full_name = $1, id_number = $2`, [CANARY, CANARY_ID]);
});
afterAll(async () => {
  await db?.drop();
  await server?.dispose();
});

/** As it may be written: with its marks, without them as searched, escaped in JSON. */
const FORMS = [CANARY, 'zquyn', 'khvang', CANARY_ID];
const leaksIn = (text: string): string[] =>
  FORMS.filter((form) => text.toLowerCase().includes(form.toLowerCase()));

test('a file route says nothing of what was typed; wrong input of every kind is sent for the search below', async () => {
  const ask = async (query: string, variables: object) => {
    const { body } = await officer.client.post({ query, variables });
    answers.push(JSON.stringify(body));
  };
  const typed = { name: CANARY, id: CANARY_ID };
  await ask('query ($name: UUID!) { meeting(id: $name) { code } }', typed);
  await ask('query ($id: Int!) { rounds(first: $id) { id } }', typed);
  await ask(`{ meeting(id: "${CANARY}") { code } }`, {});
  await ask(`mutation { signIn(login: "${CANARY_ID}", password: "${CANARY}") { __typename } }`, {});
  await ask(
    `query { followFeedback(receiptCode: "${CANARY_ID}") { __typename ... on Refusal { code message } } }`,
    {},
  );
  await ask(`{ ${'zquyn'} }`, {}).then(() => answers.pop()); // a field is named back by the grammar; it is no value
  const stranger = await createClient(server.url).post({ query: `{ meeting(id: "${CANARY_ID}") { code } }` });
  answers.push(JSON.stringify(stranger.body));
  const fault = await fetch(`${server.url}/files/personal-data?requestId=${encodeURIComponent(CANARY)}`);
  answers.push(await fault.text());
  expect(answers.length).toBe(7);
  expect(leaksIn(answers.at(-1) ?? '')).toEqual([]);
});

test('log at its most talkative, metrics, audit, outbox and answers of commands hold no name and no id number', async () => {
  const found = await officer.client.ask<{ householdsFound: unknown[] }>(
    `query ($roundId: UUID!, $communeId: UUID!) { householdsFound(roundId: $roundId, communeId: $communeId, search: "zquyn") { members { fullName } } }`,
    place,
  );
  expect(found.householdsFound).toBeDefined();
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  const [kept] = await db.owner<{ audit: string; outbox: string; command: string; people: string[] }>(
    `SELECT (SELECT string_agg(e::text, ' ') FROM audit_entry e) AS audit,
            (SELECT string_agg(e::text, ' ') FROM outbox_event e) AS outbox,
            (SELECT string_agg(e::text, ' ') FROM command e) AS command,
            array(SELECT DISTINCT name FROM attendee WHERE length(name) > 5) AS people`,
  );
  const places = {
    log: server.output(),
    metrics,
    audit: kept?.audit,
    outbox: kept?.outbox,
    command: kept?.command,
  };
  expect(kept?.people.length).toBeGreaterThan(0);
  for (const [where, text] of Object.entries(places)) {
    expect(leaksIn(text ?? ''), where).toEqual([]);
    expect(
      (kept?.people ?? []).filter((name) => (text ?? '').includes(name)),
      where,
    ).toEqual([]);
  }
  expect((kept?.audit ?? '').length).toBeGreaterThan(1000);
});
