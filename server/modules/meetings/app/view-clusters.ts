import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaStore } from '../../areas/index.ts';
import { isAgreed } from '../../rounds/index.ts';
import { mergeCounts } from '../domain/merge-clusters.ts';
import { motionResult, type MotionResult } from '../domain/motion-result.ts';
import type { ClusterGroup, ClusterQuestion, ClusterStore, Sitting } from './cluster-store.ts';
import { hasReported } from './merge-clusters.ts';

export type ClusterQuestionView = ClusterQuestion & {
  /** Null while a cluster has not answered. */
  readonly sum: (MotionResult & { readonly agreed: boolean }) | null;
};
export type ClustersView = {
  readonly group: ClusterGroup;
  readonly sittings: readonly Sitting[];
  /** Names of the clusters that have not reported. */
  readonly waitingFor: readonly string[];
  readonly questions: readonly ClusterQuestionView[];
};

/** The sum as the merge makes it, once every cluster is sealed: nobody follows a sum that is still growing. */
export function sumOf(
  group: ClusterGroup,
  question: ClusterQuestion,
  complete: boolean,
): ClusterQuestionView['sum'] {
  const sum = complete ? mergeCounts(group.clusters, question.counts) : null;
  const verdict = sum && isAgreed({ agree: sum.agree, base: sum.base, share: group.share });
  return sum && verdict?.ok
    ? { ...motionResult({ ...sum, agreed: verdict.value }), agreed: verdict.value }
    : null;
}

/** Clusters of a village with what each counted, for the commune. What is not yours is not there. */
export const viewClusters =
  ({ unitOfWork, areas, clusters }: { unitOfWork: UnitOfWork; areas: AreaStore; clusters: ClusterStore }) =>
  (actor: Actor, roundId: string, villageId: string): Promise<readonly ClustersView[]> =>
    unitOfWork.snapshot(async (tx) => {
      const village = await areas.find(tx, villageId);
      if (!village || !can(actor, 'meeting.reconcile', { areaPath: village.path, roundId })) return [];
      const views: ClustersView[] = [];
      for (const id of await clusters.idsOfVillage(tx, roundId, villageId)) {
        const group = await clusters.find(tx, id);
        if (!group) continue;
        const sittings = await clusters.sittings(tx, id);
        const waiting = sittings.filter((sitting) => !hasReported(sitting));
        const asked = await clusters.questions(tx, id);
        const complete = group.state === 'MERGED';
        views.push({
          ...{ group, sittings, waitingFor: waiting.map(({ clusterName }) => clusterName) },
          questions: asked.map((question) => ({ ...question, sum: sumOf(group, question, complete) })),
        });
      }
      return views;
    });
