import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Language } from '../../../kernel/refusals.ts';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import { agreeRuleObject } from '../../rounds/api/index.ts';
import { hasReported } from '../app/merge-clusters.ts';
import type { ClustersView } from '../app/view-clusters.ts';
import {
  ClusterCount,
  ClusterGroup,
  ClusterInput,
  ClusterQuestion,
  ClusterSitting,
  ClustersEnded,
  ClustersPrepared,
  EndClustersResult,
  PrepareClustersResult,
} from './cluster-types.ts';
import type { Doors } from './doors.ts';
import { motionResultObject } from './hall-object.ts';
import { titleOf } from './reconciliation-texts.ts';
import { withMeeting } from './with-meeting.ts';

function questionObject(question: ClustersView['questions'][number], language: Language): ClusterQuestion {
  const { headName, movement, counts, sum, section, caseIds } = question;
  const purpose = section === null ? ('CLOSING' as const) : ('ITEM' as const);
  const asked = { purpose, headName, movement, households: caseIds.length, attempt: 1 };
  return Object.assign(new ClusterQuestion(), {
    title: titleOf(asked, language),
    households: caseIds.length,
    counts: counts.map((count) => Object.assign(new ClusterCount(), count)),
    sum: sum && motionResultObject(sum),
  });
}

const groupObject = (view: ClustersView, language: Language): ClusterGroup =>
  Object.assign(new ClusterGroup(), view.group, {
    rule: agreeRuleObject(view.group.share, language),
    sittings: view.sittings.map((sitting) =>
      Object.assign(new ClusterSitting(), sitting, { reported: hasReported(sitting) }),
    ),
    waitingFor: [...view.waitingFor],
    questions: view.questions.map((question) => questionObject(question, language)),
  });

/** A village that sits in clusters, for the commune. */
@Resolver()
export class ClusterResolver {
  constructor(readonly doors: Doors) {}

  @Action('meeting.reconcile')
  @Query(() => [ClusterGroup], {
    description: 'Of a village in a round, the newest first; empty when it is not yours.',
  })
  async clusterGroups(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
  ): Promise<ClusterGroup[]> {
    const views = await this.doors.clusters(context.actor, roundId, villageId);
    return views.map((view) => groupObject(view, context.language));
  }

  @Action('meeting.prepare')
  @Mutation(() => PrepareClustersResult, {
    description: 'Họp theo cụm: 2 to 6 sittings of one village with one agenda; the sum of all decides.',
  })
  async prepareClusters(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
    @Arg('clusters', () => [ClusterInput]) clusters: ClusterInput[],
  ): Promise<ClustersPrepared | RefusalType> {
    const planned = clusters.map(({ name, place, plannedAt, chairName }) => ({
      ...{ name, place: place ?? null, plannedAt: plannedAt ?? null, chairName: chairName ?? null },
    }));
    const asked = { commandId, roundId, villageId, clusters: planned };
    const done = this.doors.prepareClusters(context.actor, asked);
    return answer(context, done, withMeeting(this.doors)(context, ClustersPrepared));
  }

  @Action('meeting.prepare')
  @Mutation(() => EndClustersResult, {
    description: 'A cluster never reports: ended with a written reason; nothing is decided, all goes back.',
  })
  async endClusters(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('groupId', () => GraphQLUUID) groupId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<ClustersEnded | RefusalType> {
    const asked = { commandId, groupId, reason, expectedVersion };
    const done = this.doors.endClusters(context.actor, asked);
    return answer(context, done, withMeeting(this.doors)(context, ClustersEnded));
  }
}
