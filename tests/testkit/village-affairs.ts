import { driveMeeting, type MeetingDriver } from './evening.ts';
import { done, type Person, type Round, type SmallCommune } from './small-commune.ts';

/** The village's own rule: below this share of the households invited no question is opened. */
export const askQuorum = (
  { client }: Person,
  { id: roundId }: Round,
  { communeId }: SmallCommune,
  share: { numerator: number; denominator: number; comparison: string },
): Promise<unknown> =>
  done(
    client,
    `mutation ($c: UUID!, $r: UUID!, $a: UUID!, $q: QuorumInput!) {
      result: setAttendanceRule(commandId: $c, roundId: $r, communeId: $a, quorum: $q, votersBy: PERSON, expectedVersion: 0) {
        __typename ... on Refusal { code message } } }`,
    {
      r: roundId,
      a: communeId,
      q: { mode: 'BLOCK', base: 'HOUSEHOLDS_INVITED', source: 'Quy ước ấp', ...share },
    },
  );

export const inviteHouseholds = (
  { client }: Person,
  meetingId: string,
  households: number,
): Promise<unknown> =>
  done(
    client,
    `mutation ($c: UUID!, $m: UUID!, $n: Int!) {
      result: setHouseholdsInvited(commandId: $c, meetingId: $m, households: $n) { __typename ... on Refusal { code message } } }`,
    { m: meetingId, n: households },
  );

/** The village's meeting that is not sealed. */
export async function meetingToCome(
  url: string,
  { id: roundId }: Round,
  { officer, communeId }: SmallCommune,
): Promise<MeetingDriver> {
  const { meetings } = await officer.client.ask<{ meetings: { id: string; code: string; state: string }[] }>(
    `query ($r: UUID!, $c: UUID!) { meetings(roundId: $r, communeId: $c) { id code state } }`,
    { r: roundId, c: communeId },
  );
  const found = meetings.find(({ state }) => state !== 'SEALED');
  if (!found) throw new Error('no meeting to come');
  return driveMeeting({ url, officer: officer.client, meetingId: found.id, code: found.code });
}

export async function declareRelation(
  { client }: Person,
  { id: roundId }: Round,
  { villageId }: SmallCommune,
  headName: string,
  kinship: string,
): Promise<void> {
  const { reviewCases } = await client.ask<{ reviewCases: { id: string; headName: string }[] }>(
    `query ($r: UUID!, $v: UUID!) { reviewCases(roundId: $r, villageId: $v) { id headName } }`,
    { r: roundId, v: villageId },
  );
  await done(
    client,
    `mutation ($c: UUID!, $id: UUID!, $k: String!) {
      result: declareRelation(commandId: $c, caseId: $id, ofWhom: CHAIR, kinship: $k) { __typename ... on Refusal { code message } } }`,
    { id: reviewCases.find((of) => of.headName === headName)?.id, k: kinship },
  );
}

/** What waits to be signed, scored and put to a later meeting. */
export async function requestsOf(
  { client }: Person,
  { id: roundId }: Round,
  { communeId }: SmallCommune,
): Promise<{ headName: string }[]> {
  const { reviewRequests } = await client.ask<{ reviewRequests: { headName: string }[] }>(
    `query ($r: UUID!, $c: UUID!) { reviewRequests(roundId: $r, communeId: $c) { headName } }`,
    { r: roundId, c: communeId },
  );
  return reviewRequests;
}

type Line = Record<string, number>;
type Tally = { poor: { households: Line; persons: Line }; nearPoor: { households: Line; persons: Line } };

const COLUMNS =
  'start roseAbove toOtherClass otherOut newlyArisen relapsed fromOtherClass otherIn end unsettled';
const FORM = `{ households { ${COLUMNS} } persons { ${COLUMNS} } }`;

export async function tallyOf({ officer, communeId }: SmallCommune, round: Round): Promise<Tally> {
  const { communeTally } = await officer.client.ask<{ communeTally: Tally }>(
    `query ($r: UUID!, $c: UUID!) { communeTally(roundId: $r, communeId: $c) { poor ${FORM} nearPoor ${FORM} } }`,
    { r: round.id, c: communeId },
  );
  return communeTally;
}

/** A meeting that is held on paper. Returns its id. */
export async function preparePaper({ id: roundId }: Round, village: SmallCommune): Promise<string> {
  const { meeting } = await done<{ meeting: { id: string } }>(
    village.officer.client,
    `mutation ($c: UUID!, $r: UUID!, $v: UUID!) {
      result: prepareMeeting(commandId: $c, roundId: $r, villageId: $v, kind: PAPER, place: "Nhà văn hóa", chairName: "Lê Văn Chín") {
        ... on MeetingPrepared { meeting { id } } ... on Refusal { code message } } }`,
    { r: roundId, v: village.villageId },
  );
  return meeting.id;
}
