import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { Doors } from './doors.ts';
import { hallObject } from './hall-object.ts';
import { ItemMoved } from './results.ts';
import {
  HandOverMeetingResult,
  MeetingHandedOver,
  MoveItemResult,
  ProposedFromFloor,
  ProposeFromFloorResult,
} from './running-results.ts';
import { withMeeting } from './with-meeting.ts';

/** What a real evening needs besides its votes: another order, somebody left out, another device. */
@Resolver()
export class RunningResolver {
  constructor(readonly doors: Doors) {}

  @Action('meeting.run')
  @Mutation(() => MoveItemResult, {
    description: 'The chair moves one item inside its section, with a reason for the minutes.',
  })
  async moveItem(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('itemId', () => GraphQLUUID) itemId: string,
    @Arg('toPosition', () => Int, { description: 'Of an item of the same section.' }) toPosition: number,
    @Arg('reason', () => String) reason: string,
    @Arg('expectedVersion', () => Int, { description: 'Of the meeting.' }) expectedVersion: number,
  ): Promise<ItemMoved | RefusalType> {
    const move = { commandId, itemId, toPosition, reason, expectedVersion };
    return answer(context, this.doors.moveItem(context.actor, move), async ({ meetingId }) => {
      const desk = await this.doors.meetings.desk(meetingId);
      if (!desk) throw new Error(`no meeting ${meetingId}`);
      return Object.assign(new ItemMoved(), { hall: hallObject(desk.hall, context.language) });
    });
  }

  @Action('meeting.run')
  @Mutation(() => ProposeFromFloorResult, {
    description:
      'Somebody left out is named: opens a request and stands in the minutes; never voted on tonight.',
  })
  async proposeFromFloor(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('headName', () => String) headName: string,
    @Arg('toName', () => String, { nullable: true }) toName: string | null,
    @Arg('askedBy', () => String, { description: 'Who named the household.' }) askedBy: string,
    @Arg('words', () => String, { nullable: true, description: 'Why, as said.' }) words: string | null,
  ): Promise<ProposedFromFloor | RefusalType> {
    const asked = { commandId, meetingId, headName, toName: toName ?? null, askedBy, words: words ?? '' };
    const proposed = this.doors.proposeFromFloor(context.actor, asked);
    return answer(context, proposed, withMeeting(this.doors)(context, ProposedFromFloor));
  }

  @Action('meeting.run')
  @Mutation(() => HandOverMeetingResult, {
    description: 'One more device in the same role: a link that opens once, for two minutes, without a PIN.',
  })
  async handOverMeeting(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
  ): Promise<MeetingHandedOver | RefusalType> {
    const over = this.doors.handOver(context.actor, { commandId, meetingId });
    return answer(context, over, ({ path, opensUntil }) =>
      Object.assign(new MeetingHandedOver(), { path, opensUntil }),
    );
  }
}
