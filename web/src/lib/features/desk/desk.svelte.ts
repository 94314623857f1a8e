import {
  type DeskPeopleFieldsFragment,
  DeskFullChangedDocument,
  DeskFullDocument,
  DeskPublicChangedDocument,
  DeskPublicDocument,
  DeskTurnoutChangedDocument,
  type DeskTurnoutChangedSubscription,
} from '../../graphql/generated.ts';
import { compareVersions, live } from '../../graphql/live.ts';
import { send } from '../../graphql/send.ts';
import { type DeskMeeting, deskVersion } from './agenda.ts';
import { createCommands } from './command.svelte.ts';
import { recall, remember } from './remember.ts';

export type DeskPeople = DeskPeopleFieldsFragment;
export type Attendee = DeskPeople['attendees'][number];
export type Turnout = DeskTurnoutChangedSubscription['hallTurnoutChanged'];
/** ASK: nobody has said yet whether the projector is on, so nothing is loaded. */
export type Projector = 'ASK' | 'OFF' | 'ON';

type Loaded = DeskMeeting & Partial<DeskPeople>;

const isPeople = (state: Loaded): state is DeskMeeting & DeskPeople =>
  state.attendees !== undefined && state.notes !== undefined && state.nearLineCaseIds !== undefined;

/**
 * The meeting as the server says it, live. While the projector is on, only the public half is asked for and the
 * personal half is forgotten.
 */
export const createDesk = (meetingId: string) => {
  const projectorKey = `hopdan.projector.${meetingId}`;
  let projector = $state<Projector>((recall(projectorKey) as Projector | null) ?? 'ASK');
  let meeting = $state.raw<DeskMeeting | null>(null);
  let people = $state.raw<DeskPeople | null>(null);
  let turnout = $state.raw<Turnout | null>(null);
  let missing = $state(false);
  let stale = $state(false);
  let fault = $state.raw<unknown>(null);
  let newest: number[] | null = null;
  let stopMeeting = (): void => {};

  const take = (state: Loaded): void => {
    const full = isPeople(state);
    if (full && projector !== 'OFF') return;
    const version = deskVersion(state, full ? state : undefined);
    if (newest !== null && compareVersions(version, newest) < 0) return;
    newest = version;
    const {
      attendees,
      notes,
      nearLineCaseIds,
      acts,
      secretaryName,
      standAsides,
      relations,
      bothCounts,
      adjournReason,
      ...rest
    } = state;
    meeting = rest;
    people =
      attendees && notes && nearLineCaseIds && acts && standAsides && relations && bothCounts
        ? {
            ...{ attendees, notes, nearLineCaseIds, acts, standAsides, relations, bothCounts },
            secretaryName: secretaryName ?? null,
            adjournReason: adjournReason ?? null,
          }
        : null;
  };

  const load = async (): Promise<void> => {
    if (projector === 'ASK') return;
    const asked = projector;
    try {
      const document = asked === 'OFF' ? DeskFullDocument : DeskPublicDocument;
      const answer = await send<{ meeting: Loaded | null }, { id: string }>(document, { id: meetingId });
      fault = null;
      missing = answer.meeting === null;
      if (answer.meeting && asked === projector) take(answer.meeting);
    } catch (caught) {
      fault = caught;
    }
  };

  const follow = (): void => {
    stopMeeting();
    newest = null;
    const handlers = {
      version: ({ meetingChanged }: { meetingChanged: Loaded }) =>
        deskVersion(meetingChanged, isPeople(meetingChanged) ? meetingChanged : undefined),
      onState: ({ meetingChanged }: { meetingChanged: Loaded }) => {
        fault = null;
        take(meetingChanged);
      },
      onStale: (next: boolean) => (stale = next),
    };
    const document = projector === 'OFF' ? DeskFullChangedDocument : DeskPublicChangedDocument;
    stopMeeting = live<{ meetingChanged: Loaded }, { id: string }>(document, { id: meetingId }, handlers);
  };

  const begin = async (): Promise<void> => {
    await load();
    if (meeting) follow();
  };

  const commands = createCommands(load);

  return {
    meetingId,
    commands,
    get projector(): Projector {
      return projector;
    },
    get meeting(): DeskMeeting | null {
      return meeting;
    },
    /** Null while the projector is on. */
    get people(): DeskPeople | null {
      return people;
    },
    get turnout(): Turnout | null {
      return turnout;
    },
    get missing(): boolean {
      return missing;
    },
    get stale(): boolean {
      return stale;
    },
    get fault(): unknown {
      return fault;
    },
    load,
    begin,
    /** The answer to "is the projector on?": what is personal leaves this page at once, or comes. */
    async answerProjector(next: 'OFF' | 'ON'): Promise<void> {
      projector = next;
      remember(projectorKey, next);
      newest = null;
      if (next === 'ON') {
        people = null;
        commands.clear(); // "checked in: …" has a name in it
      }
      await begin();
    },
    /** Turnout of one motion; a new motion begins to count anew, so it is a new subscription. */
    watchTurnout(code: string): () => void {
      turnout = null;
      return live(
        DeskTurnoutChangedDocument,
        { code },
        {
          version: ({ hallTurnoutChanged: state }) => [state.revision, state.phones],
          onState: ({ hallTurnoutChanged: state }) => (turnout = state),
          onStale: () => {},
        },
      );
    },
    stop(): void {
      stopMeeting();
    },
  };
};

export type Desk = ReturnType<typeof createDesk>;
