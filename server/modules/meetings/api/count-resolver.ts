import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { MyCount as MyCountValue } from '../app/view-my-count.ts';
import type { CountScreen } from '../app/words.ts';
import {
  ApproveCommitteeResult,
  ChooseCountersResult,
  CommitteeAsked,
  CountApartResult,
  CountedApart,
  CountersChosen,
  CountHandsOnResult,
  CountingHere,
  CountSettled,
  HandNumbers,
  MyCount,
  RecordSheetsResult,
  SettleCountResult,
  SheetsInput,
  SheetsRecorded,
} from './count-types.ts';
import type { Doors } from './doors.ts';
import { CountScreenEnum } from './enums.ts';
import { HandsInput } from './inputs.ts';
import { IssueMeetingLinkResult, MeetingLinkIssued } from './results.ts';
import { withMeeting } from './with-meeting.ts';

const myCountObject = (value: MyCountValue): MyCount =>
  Object.assign(new MyCount(), value, {
    mine: value.mine && Object.assign(new HandNumbers(), value.mine),
    before: value.before && Object.assign(new HandNumbers(), value.before),
  });

/** Who counts, and what they counted: two apart, one on one screen, or a committee with sheets of paper. */
@Resolver()
export class CountResolver {
  constructor(readonly doors: Doors) {}

  @Action('meeting.run')
  @Mutation(() => ChooseCountersResult, { description: 'One person counts the hands, or two apart.' })
  async chooseCounters(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('counters', () => Int, { description: '1 or 2.' }) counters: number,
    @Arg('expectedVersion', () => Int, { description: 'Of the meeting.' }) expectedVersion: number,
  ): Promise<CountersChosen | RefusalType> {
    const chosen = this.doors.chooseCounters(context.actor, {
      ...{ commandId, meetingId, counters, expectedVersion },
    });
    return answer(context, chosen, withMeeting(this.doors)(context, CountersChosen));
  }

  @Action('meeting.run')
  @Mutation(() => IssueMeetingLinkResult, {
    description: 'A link for one of two counters; one device each, a new link puts the one before it out.',
  })
  async inviteCounter(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('counterNo', () => Int, { description: '1 or 2.' }) counterNo: number,
  ): Promise<MeetingLinkIssued | RefusalType> {
    const asked = { commandId, meetingId, role: 'COUNTER' as const, counterNo };
    return answer(context, this.doors.issueMeetingLink(context.actor, asked), ({ path, pin, expiresAt }) =>
      Object.assign(new MeetingLinkIssued(), { path, pin, expiresAt }),
    );
  }

  @Action('hands.count')
  @Query(() => MyCount, { nullable: true, description: 'For a counter, about itself alone.' })
  async myCount(
    @Ctx() context: ApiContext,
    @Arg('motionId', () => GraphQLUUID) motionId: string,
  ): Promise<MyCount | null> {
    const count = await this.doors.myCount(context.actor, motionId);
    return count && myCountObject(count);
  }

  @Action('hands.count')
  @Mutation(() => CountApartResult, {
    description: 'What one of two counters counted. Equal: it stands. Unequal: both count again.',
  })
  async countApart(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('motionId', () => GraphQLUUID) motionId: string,
    @Arg('attempt', () => Int, { description: 'As `myCount` says it.' }) attempt: number,
    @Arg('hands', () => HandsInput) hands: HandsInput,
  ): Promise<CountedApart | RefusalType> {
    const sent = this.doors.countApart(context.actor, { commandId, motionId, attempt, hands: { ...hands } });
    return answer(context, sent, async () => {
      const count = await this.doors.myCount(context.actor, motionId);
      if (!count) throw new Error(`no count of ${motionId}`);
      return Object.assign(new CountedApart(), { count: myCountObject(count) });
    });
  }

  @Action('meeting.run')
  @Mutation(() => SettleCountResult, {
    description: 'Two counters differ and cannot count again: whose number stands, with a written reason.',
  })
  async settleCount(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('motionId', () => GraphQLUUID) motionId: string,
    @Arg('counterNo', () => Int, { description: '1 or 2.' }) counterNo: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<CountSettled | RefusalType> {
    const settled = this.doors.settleCount(context.actor, { commandId, motionId, counterNo, reason });
    return answer(context, settled, withMeeting(this.doors)(context, CountSettled));
  }

  @Action('meeting.run')
  @Mutation(() => CountHandsOnResult, {
    description: 'Hands are counted on one screen at a time; asking again from the other one takes over.',
  })
  async countHandsOn(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('motionId', () => GraphQLUUID) motionId: string,
    @Arg('screen', () => CountScreenEnum) screen: CountScreen,
  ): Promise<CountingHere | RefusalType> {
    return answer(context, this.doors.countHandsOn(context.actor, { commandId, motionId, screen }), () =>
      Object.assign(new CountingHere(), { motionId }),
    );
  }

  @Action('meeting.run')
  @Mutation(() => ApproveCommitteeResult, {
    description: 'The meeting approves who counts a secret ballot: three to five, by more than half.',
  })
  async approveCommittee(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('attendeeIds', () => [GraphQLUUID]) attendeeIds: string[],
    @Arg('agree', () => Int) agree: number,
    @Arg('expectedVersion', () => Int, { description: 'Of the meeting.' }) expectedVersion: number,
  ): Promise<CommitteeAsked | RefusalType> {
    const asked = this.doors.approveCommittee(context.actor, {
      ...{ commandId, meetingId, attendeeIds, agree, expectedVersion },
    });
    return answer(context, asked, withMeeting(this.doors)(context, CommitteeAsked));
  }

  @Action('meeting.run')
  @Mutation(() => RecordSheetsResult, {
    description: 'What the committee found in the box; the latest stands.',
  })
  async recordSheets(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('motionId', () => GraphQLUUID) motionId: string,
    @Arg('sheets', () => SheetsInput) sheets: SheetsInput,
  ): Promise<SheetsRecorded | RefusalType> {
    const recorded = this.doors.recordSheets(context.actor, { commandId, motionId, sheets: { ...sheets } });
    return answer(context, recorded, withMeeting(this.doors)(context, SheetsRecorded));
  }
}
