import { GraphQLError } from 'graphql';
import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Action, liveField, type ApiContext } from '../../../platform/graphql/index.ts';
import type { LiveState, Topic } from '../../../platform/live/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import type { CommuneBoard, CommuneKey } from '../app/tally-store.ts';
import type { viewPoorByKind, viewTally } from '../app/view-tally.ts';
import { communeTallyObject } from './tally-object.ts';
import { CommuneTally, PoorOfKind, VillageTally } from './tally-types.ts';

/** The hub's key of a commune in a round. */
export const tallyKey = ({ roundId, communeId }: CommuneKey): string => `${roundId}:${communeId}`;

const notFound = () => new GraphQLError('NOT_FOUND', { extensions: { code: 'NOT_FOUND' } });

@Resolver(() => CommuneTally)
export class TallyResolver {
  constructor(
    readonly view: ReturnType<typeof viewTally>,
    readonly live: Topic<CommuneBoard>,
    readonly areaLoader: AreaLoader,
  ) {}

  @Action('tally.view')
  @Query(() => CommuneTally, {
    nullable: true,
    description:
      'The tally of a commune: for its officers and chair, and for appraisers, province viewers and observers whose area ' +
      'holds it. Null when the commune is not in the round, or not yours.',
  })
  async communeTally(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<CommuneTally | null> {
    const board = await this.view(context.actor, { roundId, communeId });
    return board && communeTallyObject(board);
  }

  /** Leave is asked once, when the stream opens; then the whole state, and every newer one. */
  async open(
    key: CommuneKey,
    { actor }: ApiContext,
  ): Promise<AsyncIterableIterator<LiveState<CommuneBoard>>> {
    if (!(await this.view(actor, key))) throw notFound();
    return this.live.subscribe(tallyKey(key));
  }

  @Action('tally.view')
  @Subscription(() => CommuneTally, {
    subscribe: liveField(
      () => TallyResolver,
      (self, key: CommuneKey, context) => self.open(key, context),
    ),
    description:
      'The tally at once, then after every change, at most five times a second; states in between are skipped. A commune ' +
      'that is not yours: error NOT_FOUND.',
  })
  communeTallyChanged(
    @Arg('roundId', () => GraphQLUUID) _roundId: string,
    @Arg('communeId', () => GraphQLUUID) _communeId: string,
    @Root() state: LiveState<CommuneBoard>,
  ): CommuneTally {
    return communeTallyObject(state.value);
  }

  @FieldResolver(() => Area, { description: 'Its commune.' })
  commune(@Ctx() context: ApiContext, @Root() tally: CommuneTally): Promise<Area> {
    return this.areaLoader.load(context, tally.communeId);
  }
}

/** The two kinds of poor, for whoever was shown the tally. */
@Resolver(() => CommuneTally)
export class PoorByKindResolver {
  constructor(readonly poorOf: ReturnType<typeof viewPoorByKind>) {}

  @FieldResolver(() => [PoorOfKind], {
    description:
      'Of the whole commune (`village` null), then of each village; empty where the rules know no kinds of poor.',
  })
  async poorByKind(@Root() { roundId, communeId }: CommuneTally): Promise<PoorOfKind[]> {
    const found = await this.poorOf({ roundId, communeId });
    return found.map((of) => Object.assign(new PoorOfKind(), of));
  }
}

@Resolver(() => PoorOfKind)
export class PoorOfKindResolver {
  constructor(readonly areaLoader: AreaLoader) {}

  @FieldResolver(() => Area, { nullable: true, description: 'Null: the whole commune.' })
  async village(@Ctx() context: ApiContext, @Root() { villageId }: PoorOfKind): Promise<Area | null> {
    return villageId ? this.areaLoader.load(context, villageId) : null;
  }
}

@Resolver(() => VillageTally)
export class VillageTallyResolver {
  constructor(readonly areaLoader: AreaLoader) {}

  @FieldResolver(() => Area, { description: 'Its village.' })
  village(@Ctx() context: ApiContext, @Root() tally: VillageTally): Promise<Area> {
    return this.areaLoader.load(context, tally.villageId);
  }
}
