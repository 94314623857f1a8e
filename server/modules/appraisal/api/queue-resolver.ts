import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import { eventText, HEAD_CLOSED, REDACTED_REASON } from '../app/kinds.ts';
import { writeCursor } from '../app/queue-cursor.ts';
import type { AppraisalOrder, Holder } from '../app/queue-question.ts';
import { MOST_PER_PAGE, type ViewAppraisal } from '../app/view-appraisal.ts';
import {
  AppraisalCase,
  AppraisalEvent,
  CaseHeadShown,
  caseObject,
  HeadOfHousehold,
  Redacted,
} from './case-types.ts';
import { AppraisalOrderEnum, HolderEnum } from './enums.ts';
import type { headLoader } from './head-loader.ts';
import type { historyLoader } from './history-loader.ts';
import { mistake } from './mistakes.ts';
import { AppraisalCaseConnection, AppraisalCaseEdge, AppraisalFilter, PageInfo } from './queue-types.ts';

@Resolver(() => AppraisalCase)
export class AppraisalQueueResolver {
  constructor(
    readonly view: ViewAppraisal,
    readonly histories: ReturnType<typeof historyLoader>,
    readonly areaLoader: AreaLoader,
    readonly heads: ReturnType<typeof headLoader>,
  ) {}

  @Action('appraisal.view')
  @Query(() => AppraisalCaseConnection, {
    description:
      'The queue: decided cases of the communes in the areas of the reader (role APPRAISER or PROVINCE_VIEWER); nothing of ' +
      `other areas, also not in the count. \`first\` is 1 to ${MOST_PER_PAGE}. Errors BAD_USER_INPUT: page size, empty ` +
      'list in the filter, cursor of another order.',
  })
  async appraisalQueue(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('filter', () => AppraisalFilter, { nullable: true }) filter: AppraisalFilter | null,
    @Arg('orderBy', () => AppraisalOrderEnum, { defaultValue: 'COMMUNE_VILLAGE' }) orderBy: AppraisalOrder,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<AppraisalCaseConnection> {
    const asked = { roundId, filter: filter ?? {}, orderBy, first, after: after ?? null };
    const page = await this.view.queue(context.actor, asked);
    if (!page.ok) throw mistake(page.code);
    const { cases, totalCount, hasNextPage } = page.value;
    const edges = cases.map((of) =>
      Object.assign(new AppraisalCaseEdge(), { cursor: writeCursor(orderBy, of.id), node: caseObject(of) }),
    );
    const pageInfo = Object.assign(new PageInfo(), { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null });
    return Object.assign(new AppraisalCaseConnection(), { edges, pageInfo, totalCount });
  }

  @Action('appraisal.view')
  @Query(() => AppraisalCase, {
    nullable: true,
    description: 'One case of the queue by its id there. Null when it is not there, or not yours.',
  })
  async appraisalCase(
    @Ctx() context: ApiContext,
    @Arg('id', () => GraphQLUUID) id: string,
  ): Promise<AppraisalCase | null> {
    const found = await this.view.one(context.actor, id);
    return found && caseObject(found);
  }

  @FieldResolver(() => Redacted, { nullable: true, description: 'Null when the case is open.' })
  masked(@Ctx() context: ApiContext, @Root() of: AppraisalCase): Redacted | null {
    if (of.state !== 'PROVISIONAL') return null;
    return Object.assign(new Redacted(), { reason: REDACTED_REASON[context.language] });
  }

  @FieldResolver(() => HolderEnum, { nullable: true, description: 'Who works on it now; null while masked.' })
  holder(@Ctx() { actor }: ApiContext, @Root() of: AppraisalCase): Holder | null {
    if (of.state === 'PROVISIONAL') return null;
    if (of.heldBy === null) return 'NOBODY';
    return actor.kind === 'ACCOUNT' && actor.accountId === of.heldBy ? 'ME' : 'OTHERS';
  }

  @FieldResolver(() => [AppraisalEvent], {
    description: 'Decisions and the report, oldest first; empty while masked.',
  })
  async history(@Ctx() context: ApiContext, @Root() of: AppraisalCase): Promise<AppraisalEvent[]> {
    if (of.state === 'PROVISIONAL') return [];
    const events = await this.histories(context).load(of.caseId);
    return events.map((event) =>
      Object.assign(new AppraisalEvent(), { at: event.at, what: eventText(event)[context.language] }),
    );
  }

  @FieldResolver(() => CaseHeadShown, {
    description: 'Name and tổ, and relations below it: for whoever holds the case, else the reason why not.',
  })
  async head(@Ctx() context: ApiContext, @Root() of: AppraisalCase): Promise<HeadOfHousehold | Redacted> {
    const { language } = context;
    if (of.state === 'PROVISIONAL')
      return Object.assign(new Redacted(), { reason: REDACTED_REASON[language] });
    const head = of.shownHead === undefined ? await this.heads(context).load(of.id) : of.shownHead;
    return head
      ? Object.assign(new HeadOfHousehold(), { ...head, caseId: of.caseId })
      : Object.assign(new Redacted(), { reason: HEAD_CLOSED[language] });
  }

  @FieldResolver(() => Area, { description: 'Its commune.' })
  commune(@Ctx() context: ApiContext, @Root() of: AppraisalCase): Promise<Area> {
    return this.areaLoader.load(context, of.communeId);
  }

  @FieldResolver(() => Area, { description: 'Its village.' })
  village(@Ctx() context: ApiContext, @Root() of: AppraisalCase): Promise<Area> {
    return this.areaLoader.load(context, of.villageId);
  }
}
