import { PHOTO } from '../rules/photo.ts';
import { done, type Person } from './small-commune.ts';

/** The minutes of a sealed meeting: adopted, the signed page attached, and confirmed by somebody who compared them. */
export async function signMinutes(url: string, { client }: Person, meetingId: string, agree: number) {
  await done(
    client,
    `mutation ($c: UUID!, $m: UUID!, $n: Int!) {
      result: adoptMinutes(commandId: $c, meetingId: $m, agree: $n, chairName: "Lê Văn Chín", secretaryName: "Lê Thị Ký", incidents: []) {
        __typename ... on Refusal { code message } } }`,
    { m: meetingId, n: agree },
  );
  const page = await fetch(`${url}/files/signed-pages?meetingId=${meetingId}`, {
    method: 'POST',
    headers: { cookie: client.cookie(), 'x-file-name': 'trang-ky.jpg' },
    body: new Uint8Array(PHOTO),
  });
  const { pageId } = (await page.json()) as { pageId: string };
  await done(
    client,
    `mutation ($c: UUID!, $m: UUID!, $p: [UUID!]!) {
      result: confirmMinutes(commandId: $c, meetingId: $m, pageIds: $p) { __typename ... on Refusal { code message } } }`,
    { m: meetingId, p: [pageId] },
  );
}

const MINUTE = 60_000;

/** A meeting that was held on paper, typed in at the office: all agreed to everything, and one had left before the end. */
export async function enterPaper({ client }: Person, meetingId: string, people: number): Promise<void> {
  const { meeting } = await client.ask<{
    meeting: { version: number; hall: { agenda: { id: string }[] } };
  }>(`query ($id: UUID!) { meeting(id: $id) { version hall { agenda { id } } } }`, { id: meetingId });
  const counts = { agree: people, disagree: 0, noOpinion: 0, standAside: 0 };
  const entry = {
    ...{
      heldFrom: new Date(Date.now() - 2 * MINUTE).toISOString(),
      heldUntil: new Date(Date.now() - MINUTE).toISOString(),
    },
    ...{ place: 'Nhà văn hóa', chairName: 'Lê Văn Chín', secretaryName: 'Lê Thị Ký' },
    ...{ secretaryAgree: people, rollKeys: [], form: 'HAND_COUNT', committee: [] },
    groups: [
      { role: 'HOUSEHOLD_REPRESENTATIVE', people: people - 2 },
      { role: 'CHAIR', people: 1 },
      { role: 'PARTY_CELL', people: 1 },
    ],
    ...{ householdsRepresented: people - 2, listedRepresented: 1 },
    answers: meeting.hall.agenda.map(({ id }) => ({ itemId: id, counts, opinions: [], lifted: [] })),
    closing: { ...counts, agree: people - 1, mismatchReason: 'Một người ra về trước khi kết thúc' },
    adoptedAgree: people - 1,
  };
  await done(
    client,
    `mutation ($c: UUID!, $m: UUID!, $v: Int!, $e: PaperEntryInput!) {
      result: enterPaperMeeting(commandId: $c, meetingId: $m, expectedVersion: $v, entry: $e) {
        __typename ... on Refusal { code message } } }`,
    { m: meetingId, v: meeting.version, e: entry },
  );
}
