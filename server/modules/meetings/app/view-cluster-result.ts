import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { ClusterGroup, ClusterPlace, Sitting } from './cluster-store.ts';
import type { MeetingPorts } from './ports.ts';
import { sumOf, type ClusterQuestionView } from './view-clusters.ts';

/** The sheet of a village that sat in clusters: who sat where, what each counted, and the sum. */
export type ClusterResult = {
  readonly group: ClusterGroup;
  readonly place: ClusterPlace;
  readonly sittings: readonly Sitting[];
  readonly questions: readonly ClusterQuestionView[];
};
export type ViewClusterResultRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'CLUSTERS_NOT_MERGED';

/** Only once all are added up: a sum that still grows is no result to print. */
export const viewClusterResult =
  ({ unitOfWork, clusters }: Pick<MeetingPorts, 'unitOfWork' | 'clusters'>) =>
  (actor: Actor, groupId: string): Promise<Result<ClusterResult, ViewClusterResultRefusal>> =>
    unitOfWork.snapshot<Result<ClusterResult, ViewClusterResultRefusal>>(async (tx) => {
      if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
      const group = await clusters.find(tx, groupId);
      const place = group && (await clusters.place(tx, groupId));
      if (!group || !place || !can(actor, 'meeting.reconcile', group)) return refuse('NOT_FOUND');
      if (group.state !== 'MERGED') return refuse('CLUSTERS_NOT_MERGED');
      const asked = await clusters.questions(tx, groupId);
      const questions = asked.map((question) => ({ ...question, sum: sumOf(group, question, true) }));
      return success({ group, place, questions, sittings: await clusters.sittings(tx, groupId) });
    });
