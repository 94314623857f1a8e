import {
  EveningCloseDocument,
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

export const startMeeting = ({ meetingId, version }: Hall): Outcome =>
  runCommand(async (commandId) => {
    const { startMeeting } = await send(EveningStartDocument, {
      commandId,
      meetingId,
      expectedVersion: version,
    });
    return refusalIn(startMeeting);
  });

export const showStage = ({ meetingId }: Hall, { kind, itemId, page }: Stage): Outcome =>
  runCommand(async () =>
    refusalIn((await send(EveningShowDocument, { meetingId, kind, itemId, page })).showStage),
  );

export const liftFromList = ({ version }: Hall, itemId: string, caseId: string): Outcome =>
  runCommand(async (commandId) => {
    const { liftFromList } = await send(EveningLiftDocument, {
      commandId,
      itemId,
      caseId,
      expectedVersion: version,
    });
    return refusalIn(liftFromList);
  });

export const openMotion = ({ meetingId, version }: Hall, itemId: string | null): Outcome =>
  runCommand(async (commandId) => {
    const purpose = itemId === null ? ('CLOSING' as const) : ('ITEM' as const);
    const variables = { commandId, meetingId, itemId, purpose, expectedVersion: version };
    return refusalIn((await send(EveningOpenDocument, variables)).openMotion);
  });

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
  runCommand(async (commandId) => {
    const { sealMeeting } = await send(EveningSealDocument, {
      commandId,
      meetingId,
      expectedVersion: version,
    });
    return refusalIn(sealMeeting);
  });
