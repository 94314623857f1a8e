import { randomUUID } from 'node:crypto';
import type { TestServer } from '../../testkit/server.ts';
import {
  firstAdministrator,
  issueLink,
  makeAccount,
  makeMeeting,
  makeRound,
  makeSmallCommune,
  type Person,
  type SmallCommune,
} from '../../testkit/small-commune.ts';

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

/** A plan, a budget line and a class with somebody in it. */
async function prepared(
  officer: Person,
  roundId: string,
  communeId: string,
): Promise<Record<string, string>> {
  const place = `roundId: "${roundId}", areaId: "${communeId}"`;
  const written = (field: string, id: string) =>
    officer.client
      .ask<{ done: { id: string; trainingClass: { id: string } } }>(
        `mutation ($c: UUID!) { done: ${field} { __typename ${id} } }`,
        { c: randomUUID() },
      )
      .then(({ done }) => done);
  const paper = await written(
    `recordPreparation(commandId: $c, ${place}, what: COMMITTEE, number: "1", date: "2023-09-01", forBelow: false)`,
    '... on PreparationRecorded { id }',
  );
  const line = await written(
    `addBudgetLine(commandId: $c, ${place}, whatFor: "x", source: "", planned: 1, spent: 0)`,
    '... on PreparationRecorded { id }',
  );
  const held = await written(
    `recordTrainingClass(commandId: $c, ${place}, place: "x", heldOn: "2023-09-01", online: false, material: "")`,
    '... on TrainingClassChanged { trainingClass { id } }',
  );
  return { paperId: paper.id, budgetLineId: line.id, classId: held.trainingClass.id };
}

/** A commune with an open meeting, the ids of everything in it, its neighbour, and officials of elsewhere. */
export async function strangersWorld(server: TestServer) {
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
  const strangers = [other.officer, await makeAccount(server.url, admin, appraiser)];
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
  let of: Record<string, string> = {
    roundId: round.id,
    communeId,
    villageId,
    meetingId: meeting.meetingId,
    motionId: motion.id,
  };
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
    ...(await prepared(officer, round.id, communeId)),
  };
  return { admin, round, mine, other, strangers, of, meeting, motion };
}
