import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { Counts, FrozenShare } from '../domain/vocabulary.ts';
import { meetingChanged, scopeOf } from './meeting-command.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';
import type { Motion } from './vote-store.ts';

type Closing = {
  readonly meeting: Meeting;
  readonly motion: Motion;
  readonly counted: {
    readonly result: Counts;
    readonly hands: Counts | null;
    readonly mismatchReason: string | null;
  };
};

/** A household or a list put to one cluster; the show of hands on the whole belongs to the sitting itself. */
export const isPartOfSum = (meeting: Pick<Meeting, 'clusterNo'>, motion: Pick<Motion, 'itemId'>): boolean =>
  meeting.clusterNo !== null && motion.itemId !== null;

/** "Kết quả của cụm, chưa cộng": counts and nothing that follows from them; the sum of all clusters decides. */
export async function closeInCluster(
  ports: Pick<MeetingPorts, 'votes' | 'agenda' | 'meetings' | 'unitOfWork'>,
  tx: Tx,
  actor: Actor,
  { meeting, motion, counted }: Closing,
): Promise<void> {
  const { result, hands, mismatchReason } = counted;
  await ports.votes.close(tx, { id: motion.id, result, agreed: null, hands, mismatchReason });
  if (motion.itemId) await ports.agenda.setState(tx, motion.itemId, 'COUNTED');
  await ports.meetings.change(tx, meeting.id, {});
  await ports.unitOfWork.emit(tx, meetingChanged(meeting));
  await ports.unitOfWork.audit(tx, {
    scope: scopeOf(meeting.id),
    actor,
    action: 'close-motion',
    subject: `motion:${motion.id}`,
    data: {
      ...{ itemId: motion.itemId, purpose: motion.purpose, attempt: motion.attempt, base: motion.base },
      agreed: null,
      ...{ clusterGroupId: meeting.clusterGroupId, clusterNo: meeting.clusterNo, ...result },
      ...{ share: motion.share, ruleSource: motion.ruleSource, mismatch: mismatchReason !== null },
    },
  });
}

/** One rule for every sitting, as frozen when the clusters were prepared. Null: no cluster. */
export async function ruleOfClusters(
  { clusters }: Pick<MeetingPorts, 'clusters'>,
  tx: Tx,
  { clusterGroupId }: Pick<Meeting, 'clusterGroupId'>,
): Promise<{ share: FrozenShare; source: string } | null> {
  const group = clusterGroupId === null ? null : await clusters.find(tx, clusterGroupId);
  return group && { share: group.share, source: group.ruleSource };
}
