import type { Actor } from '../../../kernel/actor.ts';
import { newCode, newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { isAgreed } from '../../rounds/index.ts';
import { mergeCounts } from '../domain/merge-clusters.ts';
import type { ClusterGroup, ClusterQuestion, MergedQuestion, Sitting } from './cluster-store.ts';
import { meetingChanged, scopeOf } from './meeting-command.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';

export type MergeClustersPorts = Pick<
  MeetingPorts,
  'clusters' | 'agenda' | 'meetings' | 'unitOfWork' | 'clock'
>;

const CODE_SIGNS = 6;

/** Sealed to its end: an adjourned sitting waits until it is taken up again. */
export const hasReported = ({ state, adjourned }: Pick<Sitting, 'state' | 'adjourned'>): boolean =>
  state === 'SEALED' && !adjourned;

function mergeQuestion(group: ClusterGroup, question: ClusterQuestion): MergedQuestion {
  const sum = mergeCounts(group.clusters, question.counts);
  if (!sum) throw new Error(`clusters of ${group.id} were sealed without one count each`);
  const verdict = isAgreed({ agree: sum.agree, base: sum.base, share: group.share });
  if (!verdict.ok) throw new Error(`a frozen rule cannot be applied: ${verdict.code}`);
  const { section, movement, caseIds } = question;
  const itemId = section === null ? null : newId();
  return { ...sum, motionId: newId(), itemId, section, movement, caseIds, agreed: verdict.value };
}

/** What every later module reads: decisions once, with the sums; and the log says what was added. */
async function write(
  { clusters, agenda, unitOfWork, clock }: MergeClustersPorts,
  tx: Tx,
  actor: Actor,
  { group, seed, questions }: { group: ClusterGroup; seed: string; questions: readonly MergedQuestion[] },
): Promise<void> {
  const [id, at] = [newId(), clock.now()];
  const { roundId, communeId, villageId } = group;
  await clusters.writeMerged(tx, { id, code: newCode(CODE_SIGNS), agendaSeed: seed, group, questions, at });
  await clusters.close(tx, group.id, { mergedMeetingId: id }, at);
  const scope = scopeOf(id);
  for (const { motionId, itemId, agreed, caseIds, agree, disagree, noOpinion, base } of questions) {
    if (itemId !== null) {
      await agenda.decide(tx, { motionId, itemId, agreed, rehearsal: false });
      await agenda.settleCases(tx, caseIds, agreed);
    }
    const payload = { motionId, meetingId: id, roundId, communeId, villageId, rehearsal: false };
    await unitOfWork.emit(tx, { topic: 'motion.closed', payload });
    const sum = { agree, disagree, noOpinion, base, agreed, cases: caseIds.length };
    const rule = { share: group.share, ruleSource: group.ruleSource };
    const asked = { itemId, purpose: itemId === null ? 'CLOSING' : 'ITEM', attempt: 1, mismatch: false };
    const data = { groupId: group.id, clusters: group.clusters, ...asked, ...sum, ...rule };
    await unitOfWork.audit(tx, { scope, actor, action: 'close-motion', subject: `motion:${motionId}`, data });
  }
  await unitOfWork.emit(tx, meetingChanged({ id, roundId, communeId, villageId }));
  const data = { groupId: group.id, clusters: group.clusters };
  await unitOfWork.audit(tx, { scope, actor, action: 'merge-clusters', subject: scope, data });
  await unitOfWork.audit(tx, { scope, actor, action: 'seal-meeting', subject: scope });
}

/**
 * Called in the transaction that seals a sitting. The last one merges all; two last ones take turns at the lock, and the
 * second finds it done. While one cluster has not reported there is no result, and none by default.
 */
export async function mergeWhenComplete(
  ports: MergeClustersPorts,
  tx: Tx,
  actor: Actor,
  { clusterGroupId, clusterNo, agendaSeed }: Meeting,
): Promise<void> {
  if (clusterGroupId === null || clusterNo === null) return;
  const group = await ports.clusters.lock(tx, clusterGroupId);
  if (group?.state !== 'OPEN') return;
  const sittings = await ports.clusters.sittings(tx, group.id);
  if (sittings.length < group.clusters || !sittings.every(hasReported)) return;
  const asked = await ports.clusters.questions(tx, group.id);
  const questions = asked.map((question) => mergeQuestion(group, question));
  await write(ports, tx, actor, { group, seed: agendaSeed, questions });
}
