import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { AdjournKind, FormOfVote } from '../app/words.ts';
import type { Doors } from './doors.ts';
import { AdjournKindEnum, FormOfVoteEnum } from './enums.ts';
import {
  AdjournMeetingResult,
  ApproveSecretaryResult,
  ChooseFormOfVoteResult,
  FormOfVoteAsked,
  MeetingAdjourned,
  MeetingReconvened,
  ReconveneMeetingResult,
  SecretaryAsked,
  StandAsideResult,
  StandAsideWithdrawn,
  StoodAside,
  WithdrawStandAsideResult,
} from './people-results.ts';
import { withMeeting } from './with-meeting.ts';

/** What the meeting decides about itself, its early end, and who stands aside. */
@Resolver()
export class AssemblyResolver {
  constructor(readonly doors: Doors) {}

  @Action('meeting.run')
  @Mutation(() => ApproveSecretaryResult, {
    description: 'The meeting approves its secretary: hands of n of m, more than half. A no is kept too.',
  })
  async approveSecretary(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('attendeeId', () => GraphQLUUID) attendeeId: string,
    @Arg('agree', () => Int) agree: number,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<SecretaryAsked | RefusalType> {
    const asked = { commandId, meetingId, attendeeId, agree, expectedVersion };
    const done = this.doors.approveSecretary(context.actor, asked);
    return answer(context, done, withMeeting(this.doors)(context, SecretaryAsked));
  }

  @Action('meeting.run')
  @Mutation(() => ChooseFormOfVoteResult, {
    description:
      'The meeting chooses how it votes: hands of n of m, more than half. Phones: `recordPhoneConsent`.',
  })
  async chooseFormOfVote(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('form', () => FormOfVoteEnum) form: FormOfVote,
    @Arg('agree', () => Int) agree: number,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<FormOfVoteAsked | RefusalType> {
    const asked = { commandId, meetingId, form, agree, expectedVersion };
    const done = this.doors.chooseFormOfVote(context.actor, asked);
    return answer(context, done, withMeeting(this.doors)(context, FormOfVoteAsked));
  }

  @Action('meeting.run')
  @Mutation(() => AdjournMeetingResult, {
    description:
      'Ends the evening before its agenda is over; what was decided stands. Not while a question is open.',
  })
  async adjournMeeting(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('kind', () => AdjournKindEnum) kind: AdjournKind,
    @Arg('reason', () => String, { nullable: true, description: 'Needed for OTHER.' }) reason: string | null,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<MeetingAdjourned | RefusalType> {
    const asked = { commandId, meetingId, kind, reason: reason ?? null, expectedVersion };
    const done = this.doors.adjournMeeting(context.actor, asked);
    return answer(context, done, withMeeting(this.doors)(context, MeetingAdjourned));
  }

  @Action('meeting.prepare')
  @Mutation(() => ReconveneMeetingResult, {
    description:
      'Takes an adjourned meeting up again: a new one, with what was not decided; people check in anew.',
  })
  async reconveneMeeting(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID, { description: 'The adjourned one.' }) meetingId: string,
    @Arg('place', () => String, { nullable: true }) place: string | null,
    @Arg('plannedAt', () => Date, { nullable: true }) plannedAt: Date | null,
  ): Promise<MeetingReconvened | RefusalType> {
    const asked = { commandId, meetingId, place: place ?? null, plannedAt: plannedAt ?? null };
    const done = this.doors.reconveneMeeting(context.actor, asked);
    return answer(context, done, withMeeting(this.doors)(context, MeetingReconvened));
  }

  @Action('meeting.run')
  @Mutation(() => StandAsideResult, {
    description:
      '“Xin không biểu quyết” on an item that is coming, or open and not answered by them. Stays in the base.',
  })
  async standAside(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('attendeeId', () => GraphQLUUID) attendeeId: string,
    @Arg('itemId', () => GraphQLUUID) itemId: string,
  ): Promise<StoodAside | RefusalType> {
    const done = this.doors.standAside(context.actor, { commandId, attendeeId, itemId });
    return answer(context, done, withMeeting(this.doors)(context, StoodAside));
  }

  @Action('meeting.run')
  @Mutation(() => WithdrawStandAsideResult, { description: 'Thinks again, before the question opens.' })
  async withdrawStandAside(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('attendeeId', () => GraphQLUUID) attendeeId: string,
    @Arg('itemId', () => GraphQLUUID) itemId: string,
  ): Promise<StandAsideWithdrawn | RefusalType> {
    const done = this.doors.withdrawStandAside(context.actor, { commandId, attendeeId, itemId });
    return answer(context, done, withMeeting(this.doors)(context, StandAsideWithdrawn));
  }
}
