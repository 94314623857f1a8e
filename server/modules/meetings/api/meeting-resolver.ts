import { GraphQLError } from 'graphql';
import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Action, liveField, type ApiContext } from '../../../platform/graphql/index.ts';
import type { LiveState } from '../../../platform/live/index.ts';
import { Area } from '../../areas/api/index.ts';
import type { DeskState } from '../app/desk-state.ts';
import type { ResolverParts } from './doors.ts';
import { meetingObject, reconciliationObject, rollObject } from './meeting-object.ts';
import { Meeting, MeetingReconciliation, RollEntry } from './meeting-types.ts';

/** For those who prepare and run meetings. */
@Resolver(() => Meeting)
export class MeetingResolver {
  constructor(readonly parts: ResolverParts) {}

  @Action('meeting.view')
  @Query(() => [Meeting], { description: 'Of a commune in a round; empty when it is not yours.' })
  async meetings(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<Meeting[]> {
    const found = await this.parts.doors.meetings.ofCommune(context.actor, roundId, communeId);
    return found.map((desk) => meetingObject(desk, context.language));
  }

  @Action('meeting.view')
  @Query(() => Meeting, { nullable: true, description: 'Null also when it is not yours.' })
  async meeting(
    @Ctx() context: ApiContext,
    @Arg('id', () => GraphQLUUID) id: string,
  ): Promise<Meeting | null> {
    const desk = await this.parts.doors.meetings.meeting(context.actor, id);
    return desk && meetingObject(desk, context.language);
  }

  @Action('meeting.view')
  @Query(() => [RollEntry], {
    description: 'Heads and grown members of the village, found in any spelling; empty when it is not yours.',
  })
  async meetingRoll(
    @Ctx() context: ApiContext,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Arg('first', () => Int, { defaultValue: 30 }) first: number,
  ): Promise<RollEntry[]> {
    const asked = { meetingId, search: search ?? '', first };
    return (await this.parts.doors.roll(context.actor, asked)).map(rollObject);
  }

  @Action('meeting.reconcile')
  @Query(() => MeetingReconciliation, { nullable: true, description: 'Null also when it is not yours.' })
  async meetingReconciliation(
    @Ctx() context: ApiContext,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
  ): Promise<MeetingReconciliation | null> {
    const found = await this.parts.doors.reconciliation(context.actor, meetingId);
    if (!found) return null;
    const rows = found.rows.map((row) => reconciliationObject(row, context.language));
    const meeting = meetingObject(found.desk, context.language);
    return Object.assign(new MeetingReconciliation(), {
      meeting,
      rows,
      equal: rows.every(({ equal }) => equal),
    });
  }

  /** Leave is asked once, when the stream opens. */
  async open(
    { meetingId }: { meetingId: string },
    { actor }: ApiContext,
  ): Promise<AsyncIterableIterator<LiveState<DeskState>>> {
    if (!(await this.parts.doors.meetings.mayView(actor, meetingId)))
      throw new GraphQLError('NOT_FOUND', { extensions: { code: 'NOT_FOUND' } });
    return this.parts.live.meeting.subscribe(meetingId);
  }

  @Action('meeting.view')
  @Subscription(() => Meeting, {
    subscribe: liveField(
      () => MeetingResolver,
      (self, args: { meetingId: string }, context) => self.open(args, context),
    ),
    description: 'The whole state at once, then every newer one. Not yours: error NOT_FOUND.',
  })
  meetingChanged(
    @Ctx() context: ApiContext,
    @Arg('meetingId', () => GraphQLUUID) _meetingId: string,
    @Root() state: LiveState<DeskState>,
  ): Meeting {
    return meetingObject(this.parts.doors.meetings.seenBy(context.actor, state.value), context.language);
  }

  @FieldResolver(() => Area, { description: 'Its village.' })
  village(@Ctx() context: ApiContext, @Root() meeting: Meeting): Promise<Area> {
    return this.parts.areaLoader.load(context, meeting.villageId);
  }

  @FieldResolver(() => Area, { description: 'Its commune.' })
  commune(@Ctx() context: ApiContext, @Root() meeting: Meeting): Promise<Area> {
    return this.parts.areaLoader.load(context, meeting.communeId);
  }
}
