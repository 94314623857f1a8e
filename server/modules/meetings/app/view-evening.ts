import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaStore } from '../../areas/index.ts';
import { phaseOf, type MeetingPhase } from '../domain/meeting-phase.ts';
import type { AdjournKind, MeetingKind, MeetingState } from '../domain/vocabulary.ts';
import type { QuorumReader, QuorumSeen } from './quorum-reader.ts';

export type MeetingOfEvening = {
  readonly meetingId: string;
  readonly code: string;
  readonly villageId: string;
  readonly state: MeetingState;
  readonly kind: MeetingKind;
  readonly adjournKind: AdjournKind | null;
  readonly clusterName: string | null;
  readonly plannedAt: Date | null;
  readonly place: string | null;
  readonly startedAt: Date | null;
  readonly sealedAt: Date | null;
  readonly present: number;
  readonly items: number;
  readonly itemsDone: number;
};
export interface EveningReader {
  /** Not over, or over today; rehearsals apart. One statement. */
  ofCommune(tx: Tx, roundId: string, communeId: string): Promise<readonly MeetingOfEvening[]>;
}
export type EveningMeeting = MeetingOfEvening & {
  readonly phase: MeetingPhase;
  readonly quorum: QuorumSeen['state'] | null;
};

export type ViewEveningPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly quorums: QuorumReader;
  readonly evenings: EveningReader;
};

/** The meetings that a commune has to do with now; three statements however many there are. Empty: none, or not yours. */
export const viewEvening =
  ({ unitOfWork, areas, quorums, evenings }: ViewEveningPorts) =>
  (actor: Actor, roundId: string, communeId: string): Promise<readonly EveningMeeting[]> =>
    unitOfWork.snapshot(async (tx) => {
      const commune = await areas.find(tx, communeId);
      if (!commune || !can(actor, 'meeting.view', { areaPath: commune.path, roundId })) return [];
      const found = await evenings.ofCommune(tx, roundId, communeId);
      const seen = await quorums.ofAll(
        tx,
        found.map(({ meetingId }) => meetingId),
      );
      return found.map((of) => {
        const quorum = seen.get(of.meetingId)?.state ?? null;
        return { ...of, quorum, phase: phaseOf(of, quorum?.reached ?? true) };
      });
    });
