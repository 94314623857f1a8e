import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient, type Client } from './client.ts';
import { startServer, type TestServer } from './server.ts';

type Answer = { __typename: string; code?: string; message?: string };
type SignIns = {
  admin: { login: string; password: string };
  officer: { login: string; password: string };
  appraiser: { login: string; password: string };
  meeting: { id: string; code: string; village: string };
};
export type Item = { id: string; position: number; section: string; state: string };
export type Phone = { client: Client; attendeeId: string };

const REFUSAL = `... on Refusal { code message }`;

/** One meeting on a real server, driven through the API by somebody who may run it. */
export type MeetingDriver = {
  readonly meetingId: string;
  readonly code: string;
  version(): Promise<number>;
  items(): Promise<Item[]>;
  start(): Promise<void>;
  /** Checks in heads of households from the roll, by hand. */
  hands(count: number): Promise<void>;
  /** Checks in heads of households with a phone each, joined by their slips. */
  phones(count: number): Promise<Phone[]>;
  /** Checks in one head of household with a phone; the slip is still to be typed. */
  slip(): Promise<string>;
  consent(agree: number): Promise<void>;
  /** What the wall shows. */
  show(kind: 'LOBBY' | 'AGENDA' | 'RESULTS' | 'CLOSING'): Promise<void>;
  open(
    itemId: string | null,
  ): Promise<{ id: string; base: number; handBase: number; phoneBase: number; revision: number }>;
  count(motionId: string, agree: number, disagree: number, noOpinion: number): Promise<Answer>;
  seal(): Promise<void>;
  close(motionId: string): Promise<
    Answer & {
      motion?: {
        result: { agree: number; disagree: number; noOpinion: number; base: number; agreed: boolean };
      };
    }
  >;
};

/** The demo evening: a world in three lines. */
export type Evening = MeetingDriver & {
  readonly server: TestServer;
  readonly signIns: SignIns;
  readonly officer: Client;
  readonly appraiser: Client;
  dispose(): Promise<void>;
};

export async function demoEvening(options: Parameters<typeof startServer>[0] = {}): Promise<Evening> {
  const server = await startServer({ ...options, args: [] });
  const signIns = await readSignIns(server);
  const officer = createClient(server.url);
  await officer.run('SignIn', signIns.officer);
  const appraiser = createClient(server.url);
  await appraiser.run('SignIn', signIns.appraiser);
  const { id: meetingId, code } = signIns.meeting;
  const driver = driveMeeting({ url: server.url, officer, meetingId, code });
  return { ...driver, server, signIns, officer, appraiser, dispose: () => server.dispose() };
}

export function driveMeeting({
  url,
  officer,
  meetingId,
  code,
}: {
  url: string;
  officer: Client;
  meetingId: string;
  code: string;
}): MeetingDriver {
  const ask = async <T>(mutation: string, variables: object): Promise<T> =>
    (await officer.ask<{ result: T }>(mutation, { c: randomUUID(), ...variables })).result;
  const insist = <T extends Answer>(answer: T): T => {
    if (answer.code) throw new Error(`${answer.code}: ${answer.message}`);
    return answer;
  };
  const version = async (): Promise<number> =>
    (
      await officer.ask<{ meeting: { version: number } }>(
        `query ($id: UUID!) { meeting(id: $id) { version } }`,
        { id: meetingId },
      )
    ).meeting.version;
  const checkIn = async (count: number, channel: 'HAND' | 'PHONE') => {
    const { meetingRoll } = await officer.ask<{ meetingRoll: { key: string; checkedIn: boolean }[] }>(
      `query ($m: UUID!) { meetingRoll(meetingId: $m, first: 200) { key checkedIn } }`,
      { m: meetingId },
    );
    const keys = meetingRoll
      .filter((entry) => !entry.checkedIn && entry.key.startsWith('head:'))
      .slice(0, count);
    if (keys.length < count) throw new Error('not enough people on the roll');
    const arrived: { slip: string | null; attendee: { id: string } }[] = [];
    for (const { key } of keys)
      arrived.push(
        insist(
          await ask<Answer & { slip: string | null; attendee: { id: string } }>(
            `mutation ($c: UUID!, $m: UUID!, $k: String!, $ch: Channel!) {
              result: checkIn(commandId: $c, meetingId: $m, person: { rollKey: $k }, role: HOUSEHOLD_REPRESENTATIVE, channel: $ch) {
                __typename ... on CheckedIn { slip attendee { id } } ${REFUSAL} } }`,
            { m: meetingId, k: key, ch: channel },
          ),
        ),
      );
    return arrived;
  };

  return {
    meetingId,
    code,
    version,
    items: async () =>
      (
        await officer.ask<{ meeting: { hall: { agenda: Item[] } } }>(
          `query ($id: UUID!) { meeting(id: $id) { hall { agenda { id position section state } } } }`,
          { id: meetingId },
        )
      ).meeting.hall.agenda,
    start: async () => {
      insist(
        await ask<Answer>(
          `mutation ($c: UUID!, $m: UUID!, $v: Int!) { result: startMeeting(commandId: $c, meetingId: $m, expectedVersion: $v) { __typename ${REFUSAL} } }`,
          { m: meetingId, v: await version() },
        ),
      );
    },
    hands: async (count) => void (await checkIn(count, 'HAND')),
    phones: async (count) => {
      const arrived = await checkIn(count, 'PHONE');
      return Promise.all(
        arrived.map(async ({ slip, attendee }) => {
          const client = createClient(url);
          const { joinBySlip } = await client.run<{ joinBySlip: Answer }>('JoinBySlip', { code, slip });
          insist(joinBySlip);
          return { client, attendeeId: attendee.id };
        }),
      );
    },
    slip: async () => {
      const [arrived] = await checkIn(1, 'PHONE');
      return arrived?.slip ?? '';
    },
    show: async (kind) => {
      insist(
        await ask<Answer>(
          `mutation ($m: UUID!, $k: StageKind!) { result: showStage(meetingId: $m, kind: $k) { __typename ${REFUSAL} } }`,
          { m: meetingId, k: kind },
        ),
      );
    },
    consent: async (agree) => {
      insist(
        await ask<Answer>(
          `mutation ($c: UUID!, $m: UUID!, $a: Int!, $v: Int!) {
            result: recordPhoneConsent(commandId: $c, meetingId: $m, agree: $a, expectedVersion: $v) { __typename ${REFUSAL} } }`,
          { m: meetingId, a: agree, v: await version() },
        ),
      );
    },
    open: async (itemId) => {
      const answer = insist(
        await ask<Answer & { motion: Awaited<ReturnType<MeetingDriver['open']>> }>(
          `mutation ($c: UUID!, $m: UUID!, $i: UUID, $p: MotionPurpose!, $v: Int!) {
            result: openMotion(commandId: $c, meetingId: $m, itemId: $i, purpose: $p, expectedVersion: $v) {
              __typename ... on MotionOpened { motion { id base handBase phoneBase revision } } ${REFUSAL} } }`,
          { m: meetingId, i: itemId, p: itemId ? 'ITEM' : 'CLOSING', v: await version() },
        ),
      );
      return answer.motion;
    },
    count: (motionId, agree, disagree, noOpinion) =>
      ask<Answer>(
        `mutation ($c: UUID!, $m: UUID!, $h: HandsInput!) { result: recordHands(commandId: $c, motionId: $m, hands: $h) { __typename ${REFUSAL} } }`,
        { m: motionId, h: { agree, disagree, noOpinion } },
      ),
    seal: async () => {
      insist(
        await ask<Answer>(
          `mutation ($c: UUID!, $m: UUID!, $v: Int!) { result: sealMeeting(commandId: $c, meetingId: $m, expectedVersion: $v) { __typename ${REFUSAL} } }`,
          { m: meetingId, v: await version() },
        ),
      );
    },
    close: (motionId) =>
      ask(
        `mutation ($c: UUID!, $m: UUID!) { result: closeMotion(commandId: $c, motionId: $m, expectedRevision: 1) {
          __typename ... on MotionClosed { motion { result { agree disagree noOpinion base agreed } } } ${REFUSAL} } }`,
        { m: motionId },
      ),
  };
}

/** The server answers before the demo is loaded; its sign-ins stand in the data folder when it is. */
async function readSignIns(server: TestServer): Promise<SignIns> {
  for (let i = 0; i < 600; i += 1) {
    const text = await readFile(join(server.dataFolder, 'demo-sign-ins.json'), 'utf8').catch(() => null);
    if (text) return JSON.parse(text) as SignIns;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the demo was not loaded: ${server.output()}`);
}
