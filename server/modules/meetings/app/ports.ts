import type { Clock, Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { CaseStore } from '../../assessments/index.ts';
import type { ListStore } from '../../lists/index.ts';
import type { RoundStore, RulePackStore } from '../../rounds/index.ts';
import type { ActStore } from './act-store.ts';
import type { AgendaStore } from './agenda-store.ts';
import type { AttendanceRuleStore } from './attendance-rule-store.ts';
import type { AttendeeStore } from './attendee-store.ts';
import type { CountStore } from './count-store.ts';
import type { ClusterStore } from './cluster-store.ts';
import type { GrowingWaits } from './growing-waits.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { LinkStore } from './link-store.ts';
import type { MeetingStore } from './meeting-store.ts';
import type { MotionKeys } from './motion-keys.ts';
import type { NoteStore } from './note-store.ts';
import type { QuorumReader } from './quorum-reader.ts';
import type { RelationStore } from './relation-store.ts';
import type { RollStore } from './roll-store.ts';
import type { StandAsideStore } from './stand-aside-store.ts';
import type { VoteStore } from './vote-store.ts';

/** Says to whoever listens "look again", after the commit. The database stays the only truth. */
export interface Live {
  /** The hall and the desk of a meeting changed. */
  meetingChanged(meetingId: string): void;
  /** A ballot arrived: how many phones, never what they said. */
  turnoutChanged(meetingId: string): void;
}

/** Sessions of phones and of one-evening links; the module identity keeps them. */
export interface Sessions {
  openForPhone(tx: Tx, attendeeId: string, expiresAt: Date): Promise<string>;
  openForLink(tx: Tx, accessId: string, expiresAt: Date): Promise<string>;
  revokeOfPhone(tx: Tx, attendeeId: string): Promise<void>;
  revokeOfLink(tx: Tx, accessId: string): Promise<void>;
}

/**
 * Secrets that are shown once. Each is made from the command that asked for it: while the server lives the same command
 * gives the same secret (a lost reply can be asked for again), and nothing but a hash is ever written.
 */
export interface Secrets {
  /** 12 clear signs in groups of four. */
  slip(commandId: string): string;
  /** 32 bytes for the path of a link. */
  token(commandId: string): string;
  /** Six digits. */
  pin(commandId: string): string;
  hash(secret: string): string;
}

export type MeetingPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly meetings: MeetingStore;
  readonly agenda: AgendaStore;
  readonly clusters: ClusterStore;
  readonly attendees: AttendeeStore;
  readonly attendanceRules: AttendanceRuleStore;
  readonly invitations: InvitationStore;
  readonly quorums: QuorumReader;
  readonly acts: ActStore;
  readonly relations: RelationStore;
  readonly standAsides: StandAsideStore;
  readonly votes: VoteStore;
  readonly counting: CountStore;
  readonly links: LinkStore;
  readonly notes: NoteStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly keys: MotionKeys;
  readonly live: Live;
  readonly cases: CaseStore;
  readonly lists: ListStore;
  readonly roll: RollStore;
  /** Rows of the village, or of no readable village of its commune, that are neither mended nor excused by name. */
  readonly countRowsToMend: (
    tx: Tx,
    village: { roundId: string; communeId: string; villageId: string },
  ) => Promise<number>;
  readonly sessions: Sessions;
  readonly secrets: Secrets;
  /** By meeting code and source. */
  readonly slipWaits: GrowingWaits;
  /** By link. */
  readonly pinWaits: GrowingWaits;
  /** Addresses under which phones reach this server: PUBLIC_URL, or those of the LAN. */
  readonly joinAddresses: () => readonly string[];
  /** Free space where ballots and keys are written, in megabytes. */
  readonly freeMegabytes: () => Promise<number>;
};
