import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Action, liveField, type ApiContext } from '../../../platform/graphql/index.ts';
import type { LiveState, Topic } from '../../../platform/live/index.ts';
import { Area, perContext, type AreaLoader } from '../../areas/api/index.ts';
import type { ProgressBoard as BoardValue, ViewProgress } from '../app/view-progress.ts';
import { boardObject, eventObject } from './objects.ts';
import { ProgressBoard, ProgressPart, StepEvent, VillageProgress } from './types.ts';

/** The hub's key of a unit in a round. */
export const progressKey = (roundId: string, areaId: string): string => `${roundId}:${areaId}`;

const notFound = () => new GraphQLError('NOT_FOUND', { extensions: { code: 'NOT_FOUND' } });

@Resolver(() => ProgressBoard)
export class ProgressBoardResolver {
  constructor(
    readonly view: ViewProgress,
    readonly live: Topic<BoardValue>,
    readonly areaLoader: AreaLoader,
  ) {}

  @Action('progress.view')
  @Query(() => ProgressBoard, {
    nullable: true,
    description:
      'Where the villages of a province, district, commune or of one village stand in the steps of QĐ 24/2021 Đ.4. Null when ' +
      'the unit has no commune in the round, or is not yours.',
  })
  async progressBoard(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
  ): Promise<ProgressBoard | null> {
    const board = await this.view.board(context.actor, roundId, areaId);
    return board && boardObject(board, context.language);
  }

  /** Leave is asked once, when the stream opens; then the whole state, and every newer one. */
  async open(
    { roundId, areaId }: { roundId: string; areaId: string },
    { actor }: ApiContext,
  ): Promise<AsyncIterableIterator<LiveState<BoardValue>>> {
    if (!(await this.view.board(actor, roundId, areaId))) throw notFound();
    return this.live.subscribe(progressKey(roundId, areaId));
  }

  @Action('progress.view')
  @Subscription(() => ProgressBoard, {
    subscribe: liveField(
      () => ProgressBoardResolver,
      (self, args: { roundId: string; areaId: string }, context) => self.open(args, context),
    ),
    description:
      'The board at once, then after every change, at most five times a second. Not yours: error NOT_FOUND.',
  })
  progressBoardChanged(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) _roundId: string,
    @Arg('areaId', () => GraphQLUUID) _areaId: string,
    @Root() state: LiveState<BoardValue>,
  ): ProgressBoard {
    return boardObject(state.value, context.language);
  }

  @FieldResolver(() => Area, { description: 'The unit.' })
  area(@Ctx() context: ApiContext, @Root() of: ProgressBoard): Promise<Area> {
    return this.areaLoader.load(context, of.areaId);
  }

  @FieldResolver(() => [Area], { description: 'The units above it, from the province down.' })
  above(@Ctx() context: ApiContext, @Root() of: ProgressBoard): Promise<Area[]> {
    return Promise.all(of.aboveIds.map((id) => this.areaLoader.load(context, id)));
  }
}

@Resolver(() => ProgressPart)
export class ProgressPartResolver {
  constructor(readonly areaLoader: AreaLoader) {}

  @FieldResolver(() => Area, { description: 'The unit.' })
  area(@Ctx() context: ApiContext, @Root() of: ProgressPart): Promise<Area> {
    return this.areaLoader.load(context, of.areaId);
  }
}

@Resolver(() => VillageProgress)
export class VillageProgressResolver {
  readonly #events;

  constructor(
    readonly view: ViewProgress,
    readonly areaLoader: AreaLoader,
  ) {
    // not remembered: the context of a socket lives long, and events are added
    this.#events = perContext(
      () =>
        new DataLoader<VillageProgress, StepEvent[]>(
          async (villages) => {
            const ids = villages.map(({ villageId }) => villageId);
            const found = await view.events(villages[0]?.roundId ?? '', ids);
            return ids.map((id) => (found.get(id) ?? []).map(eventObject));
          },
          { cache: false },
        ),
    );
  }

  @FieldResolver(() => Area, { description: 'The village.' })
  village(@Ctx() context: ApiContext, @Root() of: VillageProgress): Promise<Area> {
    return this.areaLoader.load(context, of.villageId);
  }

  @FieldResolver(() => [StepEvent], { description: 'Everything that happened to it in the round, in order.' })
  events(@Ctx() context: ApiContext, @Root() of: VillageProgress): Promise<StepEvent[]> {
    return this.#events(context).load(of);
  }
}
