import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../testkit/server.ts';
import {
  firstAdministrator,
  issueLink,
  makeAccount,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type Person,
  type SmallCommune,
} from '../testkit/small-commune.ts';
import { APPRAISAL_COMMANDS } from './strangers/appraisal-commands.ts';
import { OFFICE_COMMANDS } from './strangers/commands.ts';
import { MEETING_COMMANDS } from './strangers/meeting-commands.ts';
import { QUERIES } from './strangers/queries.ts';

let server: TestServer;
let strangers: Person[];
/** Ids of one commune, its open meeting and everything in it. */
let of: Record<string, string>;

beforeAll(async () => {
  server = await startServer();
  const admin = await firstAdministrator(server);
  const round = await makeRound(admin);
  const mine = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Thủy' });
  const meeting = await makeMeeting(server.url, round, mine);
  await meeting.hands(3);
  const [phone] = await meeting.phones(1);
  await meeting.start();
  const items = await meeting.items();
  const motion = await meeting.open(items[0]?.id ?? '');
  const other = await makeSmallCommune(server.url, admin, round, { commune: 'Bình Mỹ' });
  const elsewhere = await admin.client.ask<{ areas: { id: string }[] }>(
    `{ areas(search: "Buôn Đôn", level: DISTRICT) { id } }`,
  );
  const appraiser = { login: 'thamdinh.xa', role: 'APPRAISER', areaId: elsewhere.areas[0]?.id ?? '' };
  strangers = [other.officer, await makeAccount(server.url, admin, appraiser)];
  const { communeId, villageId, officer } = mine;
  await issueLink(officer, meeting.meetingId);
  const { meeting: seen } = await officer.client.ask<{
    meeting: {
      links: { id: string }[];
      hall: { agenda: { id: string; households: { caseId: string }[] }[] };
    };
  }>(
    `query ($id: UUID!) { meeting(id: $id) { links { id } hall { agenda { id households { caseId } } } } }`,
    {
      id: meeting.meetingId,
    },
  );
  const list = seen.hall.agenda.at(-1);
  of = { roundId: round.id, communeId, villageId, meetingId: meeting.meetingId, motionId: motion.id };
  of = {
    ...of,
    attendeeId: phone?.attendeeId ?? '',
    itemId: list?.id ?? '',
    caseId: list?.households[0]?.caseId ?? '',
  };
  of = {
    ...of,
    id: of['meetingId'] ?? '',
    uploadId: randomUUID(),
    rowId: randomUUID(),
    linkId: seen.links[0]?.id ?? '',
    ...(await onTheList(officer, round.id, mine)),
  };
});
afterAll(() => server?.dispose());

/** An entry, its household with somebody in it, and a request of the commune. */
async function onTheList(officer: Person, roundId: string, { communeId, villageId }: SmallCommune) {
  const place = { roundId, communeId };
  const { householdsFound } = await officer.client.ask<{
    householdsFound: { household: { id: string }; members: { id: string }[]; entry: { id: string } }[];
  }>(
    `query ($roundId: UUID!, $communeId: UUID!) { householdsFound(roundId: $roundId, communeId: $communeId,
      search: "le thi bong") { household { id } members { id } entry { id } } }`,
    place,
  );
  const { received } = await officer.client.ask<{ received: { request: { id: string } } }>(
    `mutation ($c: UUID!, $roundId: UUID!, $communeId: UUID!, $villageId: UUID!) {
      received: receiveRequest(commandId: $c, roundId: $roundId, communeId: $communeId, villageId: $villageId, kind: ENTER,
        newHousehold: { headName: "Cụ Bảy" }, askedBy: "Cụ Bảy", signedAs: FINGERPRINT, words: "", receivedOn: "2023-09-12") {
        ... on RequestChanged { request { id } } } }`,
    { ...place, villageId, c: randomUUID() },
  );
  const { opened } = await officer.client.ask<{
    opened: { case: { id: string; clocks: { id: string }[] } };
  }>(
    `mutation ($c: UUID!, $roundId: UUID!, $communeId: UUID!, $villageId: UUID!) {
      opened: openIncomeCase(commandId: $c, roundId: $roundId, communeId: $communeId, track: AVERAGE_LIVING,
        newHousehold: { villageId: $villageId, headName: "Cô Sáu", size: 2 }, livelihood: FARMING, receivedOn: "2023-09-12") {
        ... on TrackCaseChanged { case { id clocks { id } } } } }`,
    { ...place, villageId, c: randomUUID() },
  );
  const [found] = householdsFound;
  const complained = await aComplaint(officer, { ...place, householdId: found?.household.id });
  return {
    ...complained,
    householdId: found?.household.id ?? '',
    memberId: found?.members[0]?.id ?? '',
    entryId: found?.entry.id ?? '',
    requestId: received.request.id,
    trackCaseId: opened.case.id,
    clockId: opened.case.clocks[0]?.id ?? '',
  };
}

/** A signed complaint about a household, with its second visit asked for. */
async function aComplaint(
  officer: Person,
  place: { roundId: string; communeId: string; householdId: string | undefined },
) {
  const { done: received } = await officer.client.ask<{
    done: { complaint: { id: string; version: number } };
  }>(
    `mutation ($c: UUID!, $roundId: UUID!, $communeId: UUID!, $householdId: UUID) {
      done: receiveComplaint(commandId: $c, roundId: $roundId, communeId: $communeId, kind: COMPLAINT, about: CASE,
        householdId: $householdId, words: "x", name: "x", address: "x", signedAs: SIGNATURE, receivedOn: "2023-09-12") {
        ... on ComplaintChanged { complaint { id version } } } }`,
    { ...place, c: randomUUID() },
  );
  const { id, version } = received.complaint;
  const { done: asked } = await officer.client.ask<{ done: { complaint: { reCheck: { id: string } } } }>(
    `mutation ($c: UUID!, $id: UUID!, $version: Int!) { done: askReCheck(commandId: $c, complaintId: $id,
      expectedVersion: $version) { ... on ComplaintChanged { complaint { reCheck { id } } } } }`,
    { id, version, c: randomUUID() },
  );
  return { complaintId: id, reCheckId: asked.complaint.reCheck.id };
}

const COMMANDS = { ...APPRAISAL_COMMANDS, ...OFFICE_COMMANDS, ...MEETING_COMMANDS };

/** About oneself, or open to everybody: nothing in them belongs to a commune. */
const OF_NOBODY =
  `accounts roundCalendar villagesToVisit areaChange areas hall hallTurnout joinAddresses rounds rulePack rulePacks viewer changePassword joinBySlip
  publicPosting feedbackDoor sendFeedback followFeedback joinMeeting signIn signOut apiTokens apiTokenChoices createApiToken revokeApiToken accountSecurity
  offerSecondFactor confirmSecondFactor endSecondFactor endSession`.split(/\s+/);

const ask = async (person: Person, kind: 'query' | 'mutation', field: string): Promise<unknown> => {
  const all = { ...of, commandId: randomUUID() };
  const used = Object.entries(all).filter(([name]) => new RegExp(`\\$${name}\\b`).test(field));
  const named = used.map(([name]) => `$${name}: UUID!`).join(', ');
  const variables = Object.fromEntries(used);
  return (await person.client.ask<{ it: unknown }>(`${kind} (${named}) { it: ${field} }`, variables)).it;
};

test('every root field is asked by a stranger below, or belongs to nobody', async () => {
  const schema = buildSchema(
    await readFile(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'),
  );
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  expect([...Object.keys(QUERIES), ...Object.keys(COMMANDS), ...OF_NOBODY].sort()).toEqual(fields.sort());
});

test.each(Object.keys(QUERIES))('%s shows an official of elsewhere nothing', async (name) => {
  for (const stranger of strangers) {
    const answer = await ask(stranger, 'query', QUERIES[name]?.ask ?? '');
    if (name === 'appraisalBoard') expect(JSON.stringify(answer)).not.toContain(of['communeId']);
    else expect(answer).toEqual(QUERIES[name]?.told);
  }
});

test.each(Object.keys(COMMANDS))('%s of an official of elsewhere finds nothing to act on', async (name) => {
  for (const stranger of strangers) {
    const answer = await ask(
      stranger,
      'mutation',
      `${COMMANDS[name]} { __typename ... on Refusal { code } }`,
    );
    const code = name === 'confirmImport' ? 'UPLOAD_GONE' : 'NOT_FOUND';
    expect(answer).toMatchObject({ code });
  }
});
