import { join } from 'node:path';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import type { FileParts } from '../../platform/files/receive-file.ts';
import { freeMegabytes } from '../../platform/files/free-disk.ts';
import type { Clock, UnitOfWork } from '../../kernel/ports.ts';
import { success } from '../../kernel/result.ts';
import type { Hub } from '../../platform/live/index.ts';
import type { Class, FileRoute, Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import type { AssessmentsModule } from '../assessments/module.ts';
import { openSession, revokeSessionsOf } from '../identity/index.ts';
import type { ImportsModule } from '../imports/module.ts';
import type { ListsModule } from '../lists/module.ts';
import type { RoundsModule } from '../rounds/module.ts';
import { AssemblyResolver } from './api/assembly-resolver.ts';
import { ballotsRoute } from './api/ballots-route.ts';
import { clusterResultRoute } from './api/cluster-result-route.ts';
import { printBallots } from './files/ballots-paper.ts';
import { printClusterResult } from './files/cluster-result-paper.ts';
import { CountResolver } from './api/count-resolver.ts';
import { ClusterResolver } from './api/cluster-resolver.ts';
import { DoorResolver } from './api/door-resolver.ts';
import type { Doors, LiveTopics } from './api/doors.ts';
import { EveningOfCommuneResolver } from './api/evening-of-commune.ts';
import { EveningResolver } from './api/evening-resolver.ts';
import { HallResolver } from './api/hall-resolver.ts';
import { MeetingResolver } from './api/meeting-resolver.ts';
import { PaperResolver, type PaperDoors } from './api/paper-resolver.ts';
import { PeopleResolver } from './api/people-resolver.ts';
import { createRelationLoader, type RelationLoader } from './api/relation-loader.ts';
import { RunningResolver } from './api/running-resolver.ts';
import { RelationResolver } from './api/relation-resolver.ts';
import { VoteResolver } from './api/vote-resolver.ts';
import { continueOnPaper } from './app/continue-on-paper.ts';
import { enterPaperMeeting } from './app/enter-paper-meeting.ts';
import { followLive } from './app/follow-live.ts';
import { GrowingWaits, PIN_WAITS, SLIP_WAITS } from './app/growing-waits.ts';
import { noteInterruption } from './app/note-interruption.ts';
import type { MeetingPorts, Sessions } from './app/ports.ts';
import { viewBallots } from './app/view-ballots.ts';
import { viewClusterResult } from './app/view-cluster-result.ts';
import { viewEvening } from './app/view-evening.ts';
import { viewClusters } from './app/view-clusters.ts';
import { viewHall } from './app/view-hall.ts';
import { viewMeetings } from './app/view-meetings.ts';
import { differencesOf, viewReconciliation } from './app/view-reconciliation.ts';
import { viewRoll } from './app/view-roll.ts';
import { actStore } from './db/act-store.ts';
import { liftCases } from './app/lift-cases.ts';
import { agendaMoves } from './db/agenda-moves.ts';
import { agendaStore } from './db/agenda-store.ts';
import { attendanceRuleStore } from './db/attendance-rule-store.ts';
import { countStore } from './db/count-store.ts';
import { attendeeStore } from './db/attendee-store.ts';
import { clusterStore } from './db/cluster-store.ts';
import { deskReader } from './db/desk-reader.ts';
import { eveningReader } from './db/evening-reader.ts';
import { MEETING_TABLES } from './db/entities.ts';
import { hallReader } from './db/hall-reader.ts';
import { handOverStore } from './db/hand-over-store.ts';
import { interruptions } from './db/interruptions.ts';
import { invitationStore } from './db/invitation-store.ts';
import { linkStore } from './db/link-store.ts';
import { meetingStore } from './db/meeting-store.ts';
import { createMotionKeys } from './db/motion-keys.ts';
import { noteStore } from './db/note-store.ts';
import { paperStore } from './db/paper-store.ts';
import { quorumReader } from './db/quorum-reader.ts';
import { relationStore } from './db/relation-store.ts';
import { rollStore } from './db/roll-store.ts';
import { createSecrets } from './db/secrets.ts';
import { standAsideStore } from './db/stand-aside-store.ts';
import { createVoteStore, type VoteSource } from './db/vote-store.ts';
import { PAPER_REFUSALS } from './domain/paper-refusals.ts';
import { MEETING_REFUSALS } from './domain/refusals.ts';
import { again } from './again.ts';
import { makeDoors } from './doors.ts';

export const MEETING_ENTITIES: Class[] = MEETING_TABLES;

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly clock?: Clock;
  readonly source: VoteSource;
  readonly hub: Hub;
  /** Keys of open questions live here, beside the database and outside its backups. */
  readonly dataFolder: string;
  /** PUBLIC_URL, or the addresses of the LAN. */
  readonly joinAddresses: () => readonly string[];
  /** For tests; else what the disk of the data folder has left. */
  readonly freeMegabytes?: () => Promise<number>;
  readonly onFault: (error: unknown) => void;
  /** Who a request for a file comes from; without it no file is served. */
  readonly actorOf?: FileParts['actorOf'];
} & Pick<AreasModule, 'areas' | 'areaLoader'> &
  Pick<RoundsModule, 'rounds' | 'packs'> &
  Pick<AssessmentsModule, 'cases'> &
  Pick<ListsModule, 'lists' | 'proposeFromFloor'> &
  Pick<ImportsModule, 'imports'>;

/** What tests and tools drive an evening with. */
export type MeetingsModule = Module & {
  readonly liftCases: ReturnType<typeof liftCases>;
  readonly doors: Doors;
  readonly paper: PaperDoors;
  /** For screens of later modules that show a case. */
  readonly relationLoader: RelationLoader;
  /** For later modules: closed questions that do not make up their base. */
  readonly differencesOf: ReturnType<typeof differencesOf>;
};

const clockOfTheMachine: Clock = { now: () => new Date() };
const LOOK_AGAIN_MS = 1000;
const PULSE_MS = 10_000;

const sessions: Sessions = {
  openForPhone: (tx, attendeeId, expiresAt) => openSession(tx, { kind: 'PHONE', attendeeId, expiresAt }),
  openForLink: (tx, accessId, expiresAt) => openSession(tx, { kind: 'MEETING', accessId, expiresAt }),
  revokeOfPhone: (tx, attendeeId) => revokeSessionsOf(tx, { kind: 'PHONE', attendeeId }),
  revokeOfLink: (tx, accessId) => revokeSessionsOf(tx, { kind: 'MEETING', accessId }),
};

function portsOf(parts: Parts): Omit<MeetingPorts, 'live'> {
  const { unitOfWork, rounds, packs, cases, lists, imports, joinAddresses } = parts;
  const clock = parts.clock ?? clockOfTheMachine;
  return {
    ...{ unitOfWork, clock, rounds, packs, cases, lists, joinAddresses, sessions },
    freeMegabytes: parts.freeMegabytes ?? (() => freeMegabytes(parts.dataFolder)),
    countRowsToMend: imports.countRowsToMend,
    meetings: meetingStore,
    agenda: agendaStore,
    clusters: clusterStore,
    attendees: attendeeStore,
    attendanceRules: attendanceRuleStore,
    invitations: invitationStore,
    quorums: quorumReader,
    acts: actStore,
    relations: relationStore,
    standAsides: standAsideStore,
    roll: rollStore,
    links: linkStore,
    notes: noteStore,
    votes: createVoteStore(parts.source),
    counting: countStore,
    keys: createMotionKeys(join(parts.dataFolder, 'vote-keys')),
    secrets: createSecrets(),
    slipWaits: new GrowingWaits(clock, SLIP_WAITS),
    pinWaits: new GrowingWaits(clock, PIN_WAITS),
  };
}

function fileRoutes({ actorOf, onFault }: Parts, doors: Doors): readonly FileRoute[] {
  const refusals = { ...COMMON_REFUSALS, ...MEETING_REFUSALS };
  if (!actorOf) return [];
  const files = { actorOf, onFault, refusals };
  return [
    ballotsRoute({ ...files, printBallots }, doors),
    clusterResultRoute({ ...files, printClusterResult }, doors),
  ];
}

export function createMeetingsModule(parts: Parts): MeetingsModule {
  const { unitOfWork, hub, areas, areaLoader } = parts;
  const stores = portsOf(parts);
  const hall = viewHall({ ...stores, halls: hallReader });
  const meetings = viewMeetings({ ...stores, areas, desks: deskReader });
  const views = {
    ...{ hall, meetings, joinAddresses: parts.joinAddresses, roll: viewRoll(stores) },
    ...{ clusters: viewClusters({ ...stores, areas }), clusterResult: viewClusterResult(stores) },
    reconciliation: viewReconciliation({ ...stores, desks: deskReader }),
    ballots: viewBallots({ ...stores, halls: hallReader }),
  };
  const live: LiveTopics = {
    hall: hub.define('hall', hall.hallOf),
    turnout: hub.define('turnout', hall.turnoutOf),
    meeting: hub.define('meeting', meetings.desk),
  };
  const turnoutChanged = (meetingId: string): void => live.turnout.poke(meetingId);
  const meetingChanged = (meetingId: string): void => {
    live.hall.poke(meetingId);
    live.turnout.poke(meetingId);
    live.meeting.poke(meetingId);
  };
  const running = { agendaMoves, handOvers: handOverStore, openFloorRequest: parts.proposeFromFloor };
  const ports = { ...stores, ...running, areas, live: { meetingChanged, turnoutChanged } };
  const doors: Doors = { ...makeDoors(ports), ...views };
  const listenedTo = () => [...new Set(Object.values(live).flatMap((topic) => topic.keys()))];
  const follow = followLive({ unitOfWork, halls: hallReader, listenedTo, changed: meetingChanged });
  const relay = again(follow, LOOK_AGAIN_MS, parts.onFault);
  const beat = () =>
    unitOfWork.run(async (tx) => success(await interruptions.pulse(tx))).then(() => undefined);
  const pulse = again(beat, PULSE_MS, parts.onFault);
  const relationLoader = createRelationLoader(doors);
  const onPaper = { ...ports, papers: paperStore };
  const paper = { enter: enterPaperMeeting(onPaper), continueOnPaper: continueOnPaper(onPaper) };
  const resolverParts = { doors, live, areaLoader };
  return {
    name: 'meetings',
    doors,
    paper,
    liftCases: liftCases(stores),
    relationLoader,
    differencesOf: differencesOf({ desks: deskReader }),
    resolvers: [
      new HallResolver(doors, live),
      new EveningOfCommuneResolver(viewEvening({ ...stores, areas, evenings: eveningReader }), areaLoader),
      new MeetingResolver(resolverParts),
      new VoteResolver(doors),
      new DoorResolver(doors),
      new ClusterResolver(doors),
      new EveningResolver(doors),
      new RunningResolver(doors),
      new PeopleResolver(doors),
      new AssemblyResolver(doors),
      new PaperResolver(doors, paper),
      new RelationResolver(doors, relationLoader),
      new CountResolver(doors),
    ],
    refusals: { ...MEETING_REFUSALS, ...PAPER_REFUSALS },
    routes: fileRoutes(parts, doors),
    start: async () => {
      await ports.keys.keepOnly(await unitOfWork.read((tx) => ports.votes.openMotionIds(tx)));
      await noteInterruption({ unitOfWork, interruptions, notes: stores.notes })();
      relay.start();
      pulse.start();
    },
    stop: async () => {
      relay.stop();
      pulse.stop();
    },
  };
}
