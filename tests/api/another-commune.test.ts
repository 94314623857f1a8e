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
  const [found] = householdsFound;
  return {
    householdId: found?.household.id ?? '',
    memberId: found?.members[0]?.id ?? '',
    entryId: found?.entry.id ?? '',
    requestId: received.request.id,
  };
}

/** Every query that takes an id, and what somebody of elsewhere is told. */
const QUERIES: Readonly<Record<string, { ask: string; told: unknown }>> = {
  appraisalBoard: {
    ask: 'appraisalBoard(roundId: $roundId) { communes { commune { id } } }',
    told: 'no such commune',
  },
  appraisalCase: { ask: 'appraisalCase(id: $id) { id }', told: null },
  appraisalQueue: { ask: 'appraisalQueue(roundId: $roundId) { totalCount }', told: { totalCount: 0 } },
  communeTally: { ask: 'communeTally(roundId: $roundId, communeId: $communeId) { version }', told: null },
  householdsFound: {
    ask: 'householdsFound(roundId: $roundId, communeId: $communeId, search: "le") { household { id } }',
    told: [],
  },
  lifeEvents: { ask: 'lifeEvents(roundId: $roundId, communeId: $communeId) { headName }', told: [] },
  reviewList: { ask: 'reviewList(roundId: $roundId, communeId: $communeId) { headName }', told: [] },
  reviewRequests: { ask: 'reviewRequests(roundId: $roundId, communeId: $communeId) { headName }', told: [] },
  splitsAndMerges: {
    ask: 'splitsAndMerges(roundId: $roundId, communeId: $communeId) { event { id } }',
    told: [],
  },
  importPreview: { ask: 'importPreview(uploadId: $uploadId) { fileName }', told: null },
  meeting: { ask: 'meeting(id: $id) { code }', told: null },
  meetingReconciliation: { ask: 'meetingReconciliation(meetingId: $meetingId) { equal }', told: null },
  meetingRoll: { ask: 'meetingRoll(meetingId: $meetingId) { name }', told: [] },
  meetings: { ask: 'meetings(roundId: $roundId, communeId: $communeId) { code }', told: [] },
  minutes: { ask: 'minutes(meetingId: $meetingId) { state }', told: null },
  myVote: { ask: 'myVote(motionId: $motionId) { lastN }', told: null },
  reviewCases: { ask: 'reviewCases(roundId: $roundId, villageId: $villageId) { headName }', told: [] },
  roundCommune: { ask: 'roundCommune(roundId: $roundId, communeId: $communeId) { cases }', told: null },
  rulePackAdoption: { ask: 'rulePackAdoption(roundId: $roundId) { toVersion }', told: null },
  rulePackRounds: {
    ask: 'rulePackRounds(rulePackId: "vn-2022-2025", provinceId: $communeId) { version }',
    told: [],
  },
  whyClass: { ask: 'whyClass(caseId: $caseId) { packName }', told: null },
  classHistory: { ask: 'classHistory(caseId: $caseId) { patterns }', told: null },
  rowsToMend: { ask: 'rowsToMend(roundId: $roundId, communeId: $communeId) { headName }', told: [] },
};

const C = 'commandId: $commandId';
const OF = `${C}, roundId: $roundId, householdId: $householdId`;
const PAPER = 'evidence: { happenedOn: "2023-09-10", paperKind: "x" }';
/** Every command on something that belongs to somebody, as whoever has guessed its id would send it. */
const COMMANDS: Readonly<Record<string, string>> = {
  adoptRulePack: `adoptRulePack(${C}, roundId: $roundId, expectedVersion: 1, toVersion: 2)`,
  adoptMinutes: `adoptMinutes(${C}, meetingId: $meetingId, agree: 1, chairName: "x", secretaryName: "x", incidents: [])`,
  confirmMinutes: `confirmMinutes(${C}, meetingId: $meetingId, pageIds: [])`,
  removeSignedPage: `removeSignedPage(${C}, pageId: $rowId)`,
  addMember: `addMember(${C}, householdId: $householdId, person: { fullName: "x" }, reason: "x", expectedVersion: 1)`,
  closeEmptyList: `closeEmptyList(${C}, roundId: $roundId, villageId: $villageId, reason: "x", date: "2023-10-01", expectedVersion: 1)`,
  recordPosting: `recordPosting(${C}, roundId: $roundId, villageId: $villageId, startedOn: "2023-10-01", places: ["x"], expectedVersion: 1)`,
  endPosting: `endPosting(${C}, roundId: $roundId, villageId: $villageId, endedOn: "2023-10-01", expectedVersion: 1)`,
  recordOpinion: `recordOpinion(${C}, roundId: $roundId, communeId: $communeId, number: "1", date: "2023-10-01", expectedVersion: 1)`,
  recordRecognition: `recordRecognition(${C}, roundId: $roundId, communeId: $communeId, number: "1", date: "2023-10-01", expectedVersion: 1)`,
  carryOverList: `carryOverList(${C}, roundId: $roundId, communeId: $communeId, fromRoundId: $roundId)`,
  changeHead: `changeHead(${OF}, newHeadId: $memberId, ${PAPER})`,
  putOffEntry: `putOffEntry(${C}, entryId: $entryId, reason: "x", expectedVersion: 1)`,
  receiveRequest: `receiveRequest(${C}, roundId: $roundId, communeId: $communeId, villageId: $villageId, kind: LEAVE,
    householdId: $householdId, askedBy: "x", signedAs: SIGNATURE, words: "", receivedOn: "2023-09-12")`,
  recordDeath: `recordDeath(${OF}, memberId: $memberId, ${PAPER})`,
  recordMerge: `recordMerge(${OF}, intoHouseholdId: $householdId, ${PAPER})`,
  recordMoveIn: `recordMoveIn(${C}, roundId: $roundId, communeId: $communeId,
    household: { villageId: $villageId, headName: "x", size: 1, fromPlace: "x" }, ${PAPER})`,
  recordMoveOut: `recordMoveOut(${OF}, memberIds: [], toPlace: "x", ${PAPER})`,
  recordSplit: `recordSplit(${OF}, memberIds: [], newHouseholdHeadId: $memberId, ${PAPER})`,
  refuseRequest: `refuseRequest(${C}, requestId: $requestId, reason: "x")`,
  signRequest: `signRequest(${C}, requestId: $requestId, signedAs: SIGNATURE)`,
  strikeEntry: `strikeEntry(${C}, entryId: $entryId, reason: "x", expectedVersion: 1)`,
  updateHousehold: `updateHousehold(${C}, householdId: $householdId, headName: "x", reason: "x", expectedVersion: 1)`,
  updateMember: `updateMember(${C}, memberId: $memberId, person: { fullName: "x" }, reason: "x", expectedVersion: 1)`,
  withdrawRequest: `withdrawRequest(${C}, requestId: $requestId, reason: "x")`,
  addNote: `addNote(${C}, meetingId: $meetingId, text: "x")`,
  carryVillages: `carryVillages(${C}, communeId: $communeId)`,
  castBallot: 'castBallot(motionId: $motionId, n: 1, choice: AGREE)',
  checkIn: `checkIn(${C}, meetingId: $meetingId, person: { name: "x" }, role: REVIEWER, channel: PHONE)`,
  checkOut: `checkOut(${C}, attendeeId: $attendeeId, expectedVersion: 1)`,
  chooseJoinBase: `chooseJoinBase(${C}, meetingId: $meetingId, address: "http://x")`,
  closeMotion: `closeMotion(${C}, motionId: $motionId, expectedRevision: 1)`,
  confirmLegalValue: `confirmLegalValue(${C}, rulePackId: "vn-2022-2025", areaId: $communeId, path: "x", reference: "x",
    dated: "2023-01-01", expectedVersion: 1)`,
  enterLocalLine: `enterLocalLine(${C}, rulePackId: "vn-2022-2025", areaId: $communeId, years: [2025],
    income: { RURAL: 1750000, URBAN: 2250000 }, reference: "x", dated: "2023-01-01")`,
  createAccount: `createAccount(${C}, login: "abc", displayName: "x", role: OBSERVER, areaId: $communeId)`,
  createRound: `createRound(${C}, name: "x", year: 2023, rulePackId: "vn-2022-2025", areaId: $communeId)`,
  excuseImportRow: `excuseImportRow(${C}, rowId: $rowId, name: "x", reason: "x")`,
  issueMeetingLink: `issueMeetingLink(${C}, meetingId: $meetingId, role: CHAIR)`,
  issueSlip: `issueSlip(${C}, attendeeId: $attendeeId)`,
  liftFromList: `liftFromList(${C}, itemId: $itemId, caseId: $caseId, expectedVersion: 1)`,
  mendImportRow: `mendImportRow(${C}, rowId: $rowId, cells: [])`,
  openMotion: `openMotion(${C}, meetingId: $meetingId, purpose: CLOSING, expectedVersion: 1)`,
  prepareMeeting: `prepareMeeting(${C}, roundId: $roundId, villageId: $villageId, kind: REHEARSAL)`,
  recordHands: `recordHands(${C}, motionId: $motionId, hands: { agree: 3, disagree: 0, noOpinion: 0 })`,
  recordPhoneConsent: `recordPhoneConsent(${C}, meetingId: $meetingId, agree: 1, expectedVersion: 1)`,
  reportCommune: `reportCommune(${C}, roundId: $roundId, communeId: $communeId, expectedTallyVersion: 1)`,
  revokeMeetingLink: `revokeMeetingLink(${C}, linkId: $linkId)`,
  sealMeeting: `sealMeeting(${C}, meetingId: $meetingId, expectedVersion: 1)`,
  setAgreeShare: `setAgreeShare(${C}, roundId: $roundId, communeId: $communeId, numerator: 1, denominator: 2,
    comparison: ">=", source: "x", expectedVersion: 1)`,
  showStage: 'showStage(meetingId: $meetingId, kind: LOBBY)',
  startMeeting: `startMeeting(${C}, meetingId: $meetingId, expectedVersion: 1)`,
  confirmImport: `confirmImport(${C}, uploadId: $uploadId)`,
};

/** About oneself, or open to everybody: nothing in them belongs to a commune. */
const OF_NOBODY =
  `accounts areaChange areas hall hallTurnout joinAddresses rounds rulePack rulePacks viewer changePassword joinBySlip
  joinMeeting signIn signOut`.split(/\s+/);

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
