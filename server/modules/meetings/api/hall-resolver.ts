import { GraphQLError } from 'graphql';
import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Action, liveField, type ApiContext } from '../../../platform/graphql/index.ts';
import type { LiveState, Topic } from '../../../platform/live/index.ts';
import type { HallState, HallTurnout as TurnoutValue } from '../app/hall-state.ts';
import type { Doors, LiveTopics } from './doors.ts';
import { hallObject, turnoutObject } from './hall-object.ts';
import { Hall, HallTurnout, MyVote } from './hall-types.ts';

const notFound = () => new GraphQLError('NOT_FOUND', { extensions: { code: 'NOT_FOUND' } });

/** Public: for the wall and for phones, by the meeting's code. */
@Resolver(() => Hall)
export class HallResolver {
  constructor(
    readonly doors: Pick<Doors, 'hall' | 'joinAddresses'>,
    readonly live: LiveTopics,
  ) {}

  @Action('public')
  @Query(() => Hall, { nullable: true, description: 'Null: no meeting has this code.' })
  async hall(@Ctx() context: ApiContext, @Arg('code', () => String) code: string): Promise<Hall | null> {
    const meetingId = await this.doors.hall.meetingIdOf(code);
    const hall = meetingId && (await this.doors.hall.hallOf(meetingId));
    return hall ? hallObject(hall, context.language) : null;
  }

  @Action('public')
  @Query(() => HallTurnout, { nullable: true, description: 'Of the open question, or the last one.' })
  async hallTurnout(@Arg('code', () => String) code: string): Promise<HallTurnout | null> {
    const meetingId = await this.doors.hall.meetingIdOf(code);
    return meetingId === null ? null : turnoutObject(await this.doors.hall.turnoutOf(meetingId));
  }

  @Action('ballot.cast')
  @Query(() => MyVote, { nullable: true, description: 'For a phone, about itself alone.' })
  async myVote(
    @Ctx() context: ApiContext,
    @Arg('motionId', () => GraphQLUUID) motionId: string,
  ): Promise<MyVote | null> {
    const vote = await this.doors.hall.myVote(context.actor, motionId);
    return vote && Object.assign(new MyVote(), vote);
  }

  @Action('public')
  @Query(() => [String], {
    description:
      'PUBLIC_URL, or the addresses of this server in its networks: the operator chooses one for the QR.',
  })
  joinAddresses(): string[] {
    return [...this.doors.joinAddresses()];
  }

  async open<T extends object>(topic: Topic<T>, code: string): Promise<AsyncIterableIterator<LiveState<T>>> {
    const meetingId = await this.doors.hall.meetingIdOf(code);
    if (meetingId === null) throw notFound();
    return topic.subscribe(meetingId);
  }

  @Action('public')
  @Subscription(() => Hall, {
    subscribe: liveField(
      () => HallResolver,
      (self, { code }: { code: string }) => self.open(self.live.hall, code),
    ),
    description: 'The whole state at once, then every newer one, at most five a second.',
  })
  hallChanged(
    @Ctx() context: ApiContext,
    @Arg('code', () => String) _code: string,
    @Root() state: LiveState<HallState>,
  ): Hall {
    return hallObject(state.value, context.language);
  }

  @Action('public')
  @Subscription(() => HallTurnout, {
    subscribe: liveField(
      () => HallResolver,
      (self, { code }: { code: string }) => self.open(self.live.turnout, code),
    ),
    description: 'For the wall: how many phones have answered.',
  })
  hallTurnoutChanged(
    @Arg('code', () => String) _code: string,
    @Root() state: LiveState<TurnoutValue>,
  ): HallTurnout {
    return turnoutObject(state.value);
  }
}
