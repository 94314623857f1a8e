import { GraphQLError } from 'graphql';
import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Action, liveField, type ApiContext } from '../../../platform/graphql/index.ts';
import type { LiveState, Topic } from '../../../platform/live/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import type { Board } from '../app/appraisal-store.ts';
import { boardInReach, type ViewAppraisal } from '../app/view-appraisal.ts';
import { AppraisalBoard, AppraisalCommune, boardObject } from './board-types.ts';

const notFound = () => new GraphQLError('NOT_FOUND', { extensions: { code: 'NOT_FOUND' } });

@Resolver(() => AppraisalCommune)
export class AppraisalBoardResolver {
  constructor(
    readonly view: ViewAppraisal,
    readonly live: Topic<Board>,
    readonly areaLoader: AreaLoader,
  ) {}

  @Action('appraisal.view')
  @Query(() => AppraisalBoard, {
    nullable: true,
    description:
      'Counts of the queue by commune, for APPRAISER and PROVINCE_VIEWER. Null when the round is not there, or none of its ' +
      'communes is in the areas of the reader.',
  })
  async appraisalBoard(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
  ): Promise<AppraisalBoard | null> {
    const board = await this.view.board(context.actor, roundId);
    return board && boardObject(board, context.language);
  }

  async open(roundId: string, { actor }: ApiContext): Promise<AsyncIterableIterator<LiveState<Board>>> {
    if (!(await this.view.board(actor, roundId))) throw notFound();
    return this.live.subscribe(roundId);
  }

  /** One state is read for everybody; each reader is shown the communes of their areas. */
  @Action('appraisal.view')
  @Subscription(() => AppraisalBoard, {
    subscribe: liveField(
      () => AppraisalBoardResolver,
      (self, { roundId }: { roundId: string }, context) => self.open(roundId, context),
    ),
    description:
      'The board at once, then after every decision or report, at most five times a second. Not yours: error NOT_FOUND.',
  })
  appraisalBoardChanged(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) _roundId: string,
    @Root() state: LiveState<Board>,
  ): AppraisalBoard {
    const board = boardInReach(context.actor, state.value);
    if (!board) throw notFound();
    return boardObject(board, context.language);
  }

  @FieldResolver(() => Area, { description: 'Its commune.' })
  commune(@Ctx() context: ApiContext, @Root() of: AppraisalCommune): Promise<Area> {
    return this.areaLoader.load(context, of.communeId);
  }
}
