import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { ClusterGroup } from './cluster-store.ts';
import { meetingChanged, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';
import { recordAct } from './record-act.ts';

export type EndClusters = {
  readonly commandId: string;
  readonly groupId: string;
  readonly reason: string;
  readonly expectedVersion: number;
};
export type ClustersEnded = { readonly groupId: string; readonly meetingId: string };
export type EndClustersRefusal =
  | CommandRefusal
  | 'STALE'
  | 'CLUSTERS_ARE_MERGED'
  | 'CLUSTERS_ARE_ENDED'
  | 'END_NEEDS_REASON'
  | 'TEXT_TOO_LONG'
  | 'CLUSTER_QUESTION_OPEN';

const LONGEST = 500;

/** Sittings that are not over are sealed as they stand, with the reason; what they counted stays on record. */
async function sealAll(
  { clusters, meetings, agenda, acts, unitOfWork, clock }: MeetingPorts,
  tx: Tx,
  actor: Actor,
  { group, reason }: { group: ClusterGroup; reason: string },
): Promise<Result<{ meetingId: string }, 'CLUSTER_QUESTION_OPEN'>> {
  const sittings = await clusters.sittings(tx, group.id);
  const open = sittings.find(({ questionOpen }) => questionOpen);
  if (open) return refuse('CLUSTER_QUESTION_OPEN', { cluster: open.clusterName });
  const { roundId, communeId, villageId } = group;
  for (const { meetingId, state } of sittings) {
    if (state !== 'SEALED') {
      const data = { kind: 'OTHER', reason, undecided: await agenda.undecided(tx, meetingId) };
      const act = { meetingId, kind: 'ADJOURNED', n: null, m: null, passed: null, data } as const;
      await recordAct({ acts, unitOfWork }, tx, actor, act);
      const over = { stageKind: 'ENDED', stageItemId: null, stagePage: 0, sealedAt: clock.now() } as const;
      await meetings.change(tx, meetingId, {
        ...{ state: 'SEALED', adjournKind: 'OTHER', adjournReason: reason, ...over },
      });
    }
    await unitOfWork.emit(tx, meetingChanged({ id: meetingId, roundId, communeId, villageId }));
    const scope = scopeOf(meetingId);
    const entry = { scope, actor, action: 'end-clusters', subject: scope, data: { groupId: group.id } };
    await unitOfWork.audit(tx, entry);
  }
  return success({ meetingId: sittings[0]?.meetingId ?? group.id });
}

async function decide(
  ports: MeetingPorts,
  tx: Tx,
  actor: Actor,
  { groupId, reason, expectedVersion }: EndClusters,
): Promise<Result<ClustersEnded, EndClustersRefusal>> {
  const known = await ports.clusters.find(tx, groupId);
  if (!known || !can(actor, 'meeting.prepare', known)) return refuse('NOT_FOUND');
  await ports.clusters.lockSittings(tx, groupId); // meetings first, as everywhere
  const group = await ports.clusters.lock(tx, groupId);
  if (!group) return refuse('NOT_FOUND');
  if (group.state === 'MERGED') return refuse('CLUSTERS_ARE_MERGED');
  if (group.state === 'ENDED') return refuse('CLUSTERS_ARE_ENDED');
  if (group.version !== expectedVersion) return refuse('STALE', { currentVersion: group.version });
  if (reason === '') return refuse('END_NEEDS_REASON', { field: 'reason' });
  if (reason.length > LONGEST) return refuse('TEXT_TOO_LONG', { field: 'reason', most: LONGEST });
  const sealed = await sealAll(ports, tx, actor, { group, reason });
  if (!sealed.ok) return sealed;
  await ports.clusters.giveBackCases(tx, groupId);
  await ports.clusters.close(tx, groupId, { endedReason: reason }, ports.clock.now());
  return success({ groupId, ...sealed.value });
}

/** A cluster that never reports: nothing is decided by default. Every household goes back and is met on again. */
export const endClusters =
  (ports: MeetingPorts) =>
  async (actor: Actor, command: EndClusters): Promise<Result<ClustersEnded, EndClustersRefusal>> => {
    const { commandId, groupId } = command;
    const reason = command.reason.normalize('NFC').trim();
    return meetingCommand<ClustersEnded, EndClustersRefusal>(
      ports,
      { commandId, actor, action: 'end-clusters', input: { groupId, reason } },
      (tx) => decide(ports, tx, actor, { ...command, reason }),
    );
  };
