import type { Tx } from '../../../kernel/ports.ts';
import type { MergedCount, SittingCount } from '../domain/merge-clusters.ts';
import type { AgendaSection, ClusterState, FrozenShare, MeetingState } from '../domain/vocabulary.ts';
import type { Attendee } from './attendee-store.ts';
import type { Meeting } from './meeting-store.ts';

export type ClusterGroup = {
  readonly id: string;
  readonly roundId: string;
  readonly villageId: string;
  readonly communeId: string;
  readonly state: ClusterState;
  readonly clusters: number;
  /** Frozen when the clusters were prepared: one rule for every sitting and for the sum. */
  readonly share: FrozenShare;
  readonly ruleSource: string;
  readonly mergedMeetingId: string | null;
  readonly endedReason: string | null;
  readonly version: number;
  readonly areaPath: readonly string[];
};

/** The newest meeting of one cluster: a sitting that was adjourned and taken up again is told by the later one. */
export type Sitting = {
  readonly meetingId: string;
  readonly code: string;
  readonly clusterNo: number;
  readonly clusterName: string;
  readonly place: string | null;
  readonly chairName: string | null;
  readonly plannedAt: Date | null;
  readonly startedAt: Date | null;
  /** Everybody who came to that evening. */
  readonly people: number;
  readonly state: MeetingState;
  readonly adjourned: boolean;
  readonly questionOpen: boolean;
  readonly items: number;
  /** Of these: not yet put to this sitting, over all of its evenings. */
  readonly waiting: number;
};

/** One question of the village as every sitting is asked it; `caseIds` empty: the closing show of hands. */
export type ClusterQuestion = {
  readonly section: AgendaSection | null;
  readonly movement: string | null;
  readonly headName: string | null;
  readonly caseIds: readonly string[];
  readonly counts: readonly SittingCount[];
};

export type MergedQuestion = MergedCount & {
  readonly motionId: string;
  readonly itemId: string | null;
  readonly section: AgendaSection | null;
  readonly movement: string | null;
  readonly caseIds: readonly string[];
  readonly agreed: boolean;
};

export type AttendsElsewhere = Attendee & {
  readonly clusterNo: number;
  readonly clusterName: string;
  readonly place: string | null;
  /** Was in the base of a question there. */
  readonly wasAsked: boolean;
};

/** What stands at the head of the sheet with the sums. */
export type ClusterPlace = {
  readonly year: number;
  readonly roundName: string;
  readonly villageName: string;
  readonly communeName: string;
  /** Without "Xã": for "Krông A Na, ngày …". */
  readonly communeShort: string;
  readonly closedAt: Date | null;
};

export interface ClusterStore {
  place(tx: Tx, groupId: string): Promise<ClusterPlace | null>;
  find(tx: Tx, groupId: string): Promise<ClusterGroup | null>;
  /** As `find`, locked. After the meetings, before attendees, items and cases. */
  lock(tx: Tx, groupId: string): Promise<ClusterGroup | null>;
  idsOfVillage(tx: Tx, roundId: string, villageId: string): Promise<readonly string[]>;
  add(
    tx: Tx,
    group: Omit<ClusterGroup, 'state' | 'mergedMeetingId' | 'endedReason' | 'version' | 'areaPath'>,
  ): Promise<void>;
  close(
    tx: Tx,
    groupId: string,
    how: { readonly mergedMeetingId: string } | { readonly endedReason: string },
    at: Date,
  ): Promise<void>;
  /** In the order of the clusters. */
  sittings(tx: Tx, groupId: string): Promise<readonly Sitting[]>;
  /** Every meeting of the group that is not taken up by another, locked in one order for everybody. */
  lockSittings(tx: Tx, groupId: string): Promise<void>;
  /** What was asked, in the order of the agenda, with what each sitting counted. */
  questions(tx: Tx, groupId: string): Promise<readonly ClusterQuestion[]>;
  /** Who came to the other clusters. */
  elsewhere(tx: Tx, meeting: Meeting): Promise<readonly AttendsElsewhere[]>;
  /** The item that holds the case in this meeting, if it still waits in a list. */
  waitingList(tx: Tx, meetingId: string, caseId: string): Promise<string | null>;
  /** The meeting that holds the sums: sealed, with its agenda and its closed questions. */
  writeMerged(
    tx: Tx,
    merged: {
      readonly id: string;
      readonly code: string;
      readonly agendaSeed: string;
      readonly group: ClusterGroup;
      readonly questions: readonly MergedQuestion[];
      readonly at: Date;
    },
  ): Promise<void>;
  /** Nothing was decided: the cases wait again as they did before the agenda was fixed. */
  giveBackCases(tx: Tx, groupId: string): Promise<number>;
}
