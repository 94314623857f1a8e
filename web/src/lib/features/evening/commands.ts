import {
  EveningCloseDocument,
  EveningCountHereDocument,
  EveningConsentDocument,
  EveningHandsDocument,
  EveningLiftDocument,
  EveningOpenDocument,
  EveningSealDocument,
  EveningShowDocument,
  EveningStartDocument,
} from '../../graphql/generated.ts';
import { type Refusal, isRefusal } from '../../graphql/refusal.ts';
import { runCommand } from '../../graphql/run-command.ts';
import { send } from '../../graphql/send.ts';
import type { Hall, HallMotion } from '../hall/hall-view.ts';
import type { Counts } from './hand-count.ts';
import type { Stage } from './steps.ts';

/** Null when it was done, else why not. */
type Outcome = Promise<Refusal | null>;

const refusalIn = (answer: object): Refusal | null => (isRefusal(answer) ? (answer as Refusal) : null);

type Answer = { __typename: string; currentVersion?: number };
const STALE_AT_MOST = 4;

/**
 * A command with the meeting's version. While people are being checked in that version moves all the time without
 * touching what was asked for, so a stale answer is repeated with the current one, as a new command; whether the
 * question itself still stands (no vote open, item not decided, meeting not sealed) the server checks every time.
 */
const withVersion = async (
  version: number,
  call: (commandId: string, expectedVersion: number) => Promise<Answer>,
): Promise<Refusal | null> => {
  let expected = version;
  for (let tried = 1; ; tried += 1) {
    const answer = await runCommand((commandId) => call(commandId, expected));
    if (answer.currentVersion === undefined || tried === STALE_AT_MOST) return refusalIn(answer);
    expected = answer.currentVersion;
  }
};

export const startMeeting = ({ meetingId, version }: Hall): Outcome =>
  withVersion(
    version,
    async (commandId, expectedVersion) =>
      (await send(EveningStartDocument, { commandId, meetingId, expectedVersion })).startMeeting,
  );

/**
 * Sent once, never repeated by itself: what was pressed while the network was away must not turn the wall minutes later,
 * when it shows something else. Whoever presses again starts from what is there then.
 */
export const showStage = async ({ meetingId }: Hall, { kind, itemId, page }: Stage): Outcome =>
  refusalIn((await send(EveningShowDocument, { meetingId, kind, itemId, page })).showStage);

export const liftFromList = ({ version }: Hall, itemId: string, caseId: string): Outcome =>
  withVersion(
    version,
    async (commandId, expectedVersion) =>
      (await send(EveningLiftDocument, { commandId, itemId, caseId, expectedVersion })).liftFromList,
  );

export const openMotion = ({ meetingId, version }: Hall, itemId: string | null): Outcome => {
  const purpose = itemId === null ? ('CLOSING' as const) : ('ITEM' as const);
  return withVersion(
    version,
    async (commandId, expectedVersion) =>
      (await send(EveningOpenDocument, { commandId, meetingId, itemId, purpose, expectedVersion }))
        .openMotion,
  );
};

export const countHere = (motionId: string): Outcome =>
  runCommand(async (commandId) =>
    refusalIn((await send(EveningCountHereDocument, { commandId, motionId })).countHandsOn),
  );

export const recordHands = (motionId: string, hands: Counts): Outcome =>
  runCommand(async (commandId) =>
    refusalIn((await send(EveningHandsDocument, { commandId, motionId, hands })).recordHands),
  );

export const closeMotion = ({ id, revision }: HallMotion): Outcome =>
  runCommand(async (commandId) => {
    const variables = { commandId, motionId: id, expectedRevision: revision };
    return refusalIn((await send(EveningCloseDocument, variables)).closeMotion);
  });

export const sealMeeting = ({ meetingId, version }: Hall): Outcome =>
  withVersion(
    version,
    async (commandId, expectedVersion) =>
      (await send(EveningSealDocument, { commandId, meetingId, expectedVersion })).sealMeeting,
  );

export const recordConsent = ({ meetingId, version }: Hall, agree: number): Outcome =>
  withVersion(
    version,
    async (commandId, expectedVersion) =>
      (await send(EveningConsentDocument, { commandId, meetingId, agree, expectedVersion }))
        .recordPhoneConsent,
  );
