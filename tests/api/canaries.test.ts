import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CANARY, CANARY_ID, canariesIn, placesWithoutNames } from '../testkit/canaries.ts';
import { createClient, type Client } from '../testkit/client.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { startServer, type TestServer } from '../testkit/server.ts';
import { APPRAISAL_COMMANDS } from './strangers/appraisal-commands.ts';
import { OFFICE_COMMANDS } from './strangers/commands.ts';
import { MEETING_COMMANDS } from './strangers/meeting-commands.ts';
import { strangersWorld } from './strangers/world.ts';

let server: TestServer;
let db: TestDatabase;
let officer: Client;
let admin: Client;
let world: Awaited<ReturnType<typeof strangersWorld>>;

/** The middle of an evening: people at the door, a phone, an open question, papers of every kind. Everybody has the same name. */
beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'debug' } });
  db = await testDatabase(server.databaseUrl);
  world = await strangersWorld(server);
  officer = world.mine.officer.client;
  admin = world.admin.client;
  await db.owner(`UPDATE household SET head_name = $1`, [CANARY]);
  await db.owner(`UPDATE member SET full_name = $1, id_number = $2`, [CANARY, CANARY_ID]);
});
afterAll(async () => {
  await db?.drop();
  await server?.dispose();
});

const NAMES = JSON.stringify(CANARY);
/** Wherever a text stands in a command: the name, and of people the number too. */
const planted = (command: string): string =>
  command.replace(/fullName: "x"/g, `fullName: ${NAMES}, idNumber: "${CANARY_ID}"`).replace(/"x"|""/g, NAMES);

async function send(client: Client, command: string): Promise<{ text: string; type: string }> {
  const ids = { ...world.of, commandId: randomUUID() };
  const used = Object.keys(ids).filter((id) => new RegExp(`\\$${id}\\b`).test(command));
  const head = used.map((id) => `$${id}: UUID!`).join(', ');
  const query = `mutation (${head}) { it: ${command} { __typename ... on Refusal { code message whatToDo } } }`;
  const variables = Object.fromEntries(used.map((id) => [id, ids[id as keyof typeof ids]]));
  const { body } = await client.post({ query, variables });
  const it = (body.data as { it?: { __typename?: string } } | null | undefined)?.it;
  return { text: JSON.stringify(body), type: it?.__typename ?? 'error' };
}

const REFUSALS =
  /^(NotAllowed|Stale|Invalid|Conflict|TooMany|MotionNotOpen|NotEntitled|ClaimLost|RoundClosed|error)$/;

test('every command takes names and numbers where it takes a text, and whatever comes of it says none of them back', async () => {
  const commands = { ...OFFICE_COMMANDS, ...MEETING_COMMANDS, ...APPRAISAL_COMMANDS };
  const done: string[] = [];
  for (const [name, command] of Object.entries(commands)) {
    if (name === 'sealMeeting') continue; // nothing more would be taken
    for (const client of [officer, admin]) {
      const { text, type } = await send(client, planted(command));
      expect(text, name).not.toContain('"FAULT"');
      expect(canariesIn(text), `${name}: ${text.slice(0, 300)}`).toEqual([]);
      if (!REFUSALS.test(type)) done.push(name);
      if (type !== 'NotAllowed') break;
    }
  }
  expect(done.length).toBeGreaterThan(40);
});

test('wrong values, wrong questions and wrong addresses are answered by their place, not by what was typed', async () => {
  const typed = { name: CANARY, id: CANARY_ID, list: [CANARY], object: { [CANARY]: CANARY_ID } };
  const answers: string[] = [];
  const ask = async (query: string) =>
    void answers.push(JSON.stringify((await officer.post({ query, variables: typed })).body));
  await ask('query ($name: UUID!) { meeting(id: $name) { code } }');
  await ask('query ($id: Int!) { rounds(first: $id) { id } }');
  await ask('query ($list: UUID!) { meeting(id: $list) { code } }');
  await ask('query ($object: QuorumInput!) { meeting(id: $object) { code } }');
  await ask('query ($name: Role!) { meeting(id: $name) { code } }');
  await ask(`{ meeting(id: ${NAMES}) { code } }`);
  await ask(`{ meeting(id: ${CANARY_ID}) { code } }`);
  await ask(`{ meeting(id: ${NAMES} { code } }`);
  await ask(`{ meeting(id: "${CANARY}`);
  await ask(`${CANARY}`);
  await ask(`{ zquyn }`);
  await ask(`{ rounds(zquyn: 1) { id } }`);
  await ask(`{ rounds { ...zquyn } }`);
  await ask(
    `mutation { signIn(login: "${CANARY_ID}", password: ${NAMES}) { __typename ... on Refusal { message } } }`,
  );
  await ask(
    `query { followFeedback(receiptCode: "${CANARY_ID}") { __typename ... on Refusal { message } } }`,
  );
  const stranger = createClient(server.url);
  answers.push(JSON.stringify((await stranger.post({ query: `{ meeting(id: ${NAMES}) { code } }` })).body));
  answers.push(JSON.stringify((await stranger.post({ documentId: CANARY, variables: typed })).body));
  answers.push(JSON.stringify((await stranger.post(`{"query": ${NAMES}`)).body));
  expect(answers.filter((text) => !/errors|Refusal|message|__typename/.test(text))).toEqual([]);
  expect(answers.flatMap(canariesIn)).toEqual([]);
});

const PAGES = [
  '/niem-yet/',
  '/y-kien/',
  '/m/',
  '/join/',
  '/dieu-khien/',
  '/xa/ho/',
  '/khong-co/',
  '/tra-cuu?ma=',
];

test('a page or file that is asked for with a name in its address does not repeat it', async () => {
  const typed = encodeURIComponent(CANARY);
  const headers = { cookie: officer.cookie() };
  const files = Object.keys((await import('../db/rights/files.ts')).ASKED);
  for (const path of [
    ...PAGES.map((page) => page + typed),
    ...files.map(
      (file) => `${file.replace(':id', typed)}?roundId=${typed}&communeId=${CANARY_ID}&meetingId=${typed}`,
    ),
  ]) {
    const answer = await fetch(server.url + path, { headers });
    const html = await answer.text();
    // the page's own address in its data is where the browser already is
    expect(canariesIn(html.replaceAll(typed, '').replaceAll(path, '')), path).toEqual([]);
  }
});

test('log at its most talkative, metrics, log of acts, events and answers of commands hold no name and no id number', async () => {
  await officer.ask(
    `query ($roundId: UUID!, $communeId: UUID!) { householdsFound(roundId: $roundId, communeId: $communeId, search: "zquyn") { members { fullName } } }`,
    { roundId: world.of['roundId'], communeId: world.of['communeId'] },
  );
  const people = await db.owner<{ name: string }>(
    `SELECT DISTINCT name FROM attendee WHERE length(name) > 5`,
  );
  expect(people.length).toBeGreaterThan(0);
  const acts = await db.owner<{ action: string; text: string }>(
    `SELECT action, coalesce(data::text, '') || coalesce(subject, '') AS text FROM audit_entry`,
  );
  expect(
    acts.filter(({ text }) => canariesIn(text).length > 0).map(({ action, text }) => `${action} ${text}`),
  ).toEqual([]);
  const kept = await db.owner<{ action: string; text: string }>(
    `SELECT action, c::text AS text FROM command c`,
  );
  expect(
    kept.filter(({ text }) => canariesIn(text).length > 0).map(({ action, text }) => `${action} ${text}`),
  ).toEqual([]);
  const places = await placesWithoutNames(server, db);
  for (const [where, text] of Object.entries(places)) {
    expect(canariesIn(text), where).toEqual([]);
    expect(
      people.filter(({ name }) => text.includes(name)),
      where,
    ).toEqual([]);
  }
  expect(places['audit_entry']?.length).toBeGreaterThan(10_000);
});
