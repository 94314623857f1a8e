import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  refusalObject,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { ManyCheckedIn as ManyValue } from '../app/check-in-many.ts';
import type { VotersBy } from '../app/words.ts';
import type { Doors } from './doors.ts';
import { VotersByEnum } from './enums.ts';
import { QuorumInput } from './inputs.ts';
import { attendeeObject } from './meeting-object.ts';
import { attendanceRuleObject, invitationObject } from './people-object.ts';
import {
  AttendanceRuleSet,
  CheckInManyResult,
  CheckInOutcome,
  HouseholdsInvitedSet,
  InvitationsIssued,
  IssueInvitationsResult,
  ManyCheckedIn,
  SetAttendanceRuleResult,
  SetHouseholdsInvitedResult,
} from './people-results.ts';
import { AttendanceRule, Invitation } from './people-types.ts';
import { withMeeting } from './with-meeting.ts';

/** Attendance in bulk, invitations, and what it is measured by. */
@Resolver()
export class PeopleResolver {
  constructor(readonly doors: Doors) {}

  async #outcomes(context: ApiContext, { meetingId, outcomes }: ManyValue): Promise<ManyCheckedIn> {
    const desk = await this.doors.meetings.desk(meetingId);
    const here = new Map(desk?.attendees.map((attendee) => [attendee.id, attendee]));
    const made = outcomes.map(({ rollKey, attendeeId, refused }) => {
      const attendee = attendeeId === null ? undefined : here.get(attendeeId);
      const events = desk?.events.filter((event) => event.attendeeId === attendeeId) ?? [];
      return Object.assign(new CheckInOutcome(), {
        rollKey,
        attendee: attendee ? attendeeObject(attendee, events) : null,
        code: refused?.code ?? null,
        message: refused ? refusalObject(context, { ok: false, ...refused }).message : null,
      });
    });
    return Object.assign(new ManyCheckedIn(), { outcomes: made });
  }

  @Action('meeting.run')
  @Mutation(() => CheckInManyResult, {
    description: 'A whole tổ, or the heads chosen, by hand. Who is in already stays in once.',
  })
  async checkInMany(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('rollKeys', () => [String], { description: 'Keys of the roll; an empty list is an error.' })
    rollKeys: string[],
  ): Promise<ManyCheckedIn | RefusalType> {
    const checked = this.doors.checkInMany(context.actor, { commandId, meetingId, rollKeys });
    return answer(context, checked, (done) => this.#outcomes(context, done));
  }

  @Action('meeting.view')
  @Query(() => [Invitation], {
    description: 'Who is invited, by number, for printing before the meeting; empty when it is not yours.',
  })
  async meetingInvitations(
    @Ctx() context: ApiContext,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
  ): Promise<Invitation[]> {
    return (await this.doors.invitations(context.actor, meetingId)).map(invitationObject);
  }

  @Action('meeting.run')
  @Mutation(() => IssueInvitationsResult, {
    description: 'A number for every head of household that has none yet. Printed numbers stay.',
  })
  async issueInvitations(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
  ): Promise<InvitationsIssued | RefusalType> {
    const issued = this.doors.issueInvitations(context.actor, { commandId, meetingId });
    return answer(context, issued, ({ added }) => Object.assign(new InvitationsIssued(), { added }));
  }

  @Action('meeting.run')
  @Mutation(() => SetHouseholdsInvitedResult, {
    description: 'How many households were asked to come; the base of the quorum. Never zero.',
  })
  async setHouseholdsInvited(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('households', () => Int) households: number,
  ): Promise<HouseholdsInvitedSet | RefusalType> {
    const set = this.doors.setHouseholdsInvited(context.actor, { commandId, meetingId, households });
    return answer(context, set, withMeeting(this.doors)(context, HouseholdsInvitedSet));
  }

  @Action('meeting.view')
  @Query(() => AttendanceRule, { nullable: true, description: 'Null also when it is not yours.' })
  async attendanceRule(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<AttendanceRule | null> {
    const seen = await this.doors.attendanceRule(context.actor, roundId, communeId);
    return seen && attendanceRuleObject(seen);
  }

  @Action('attendance.set')
  @Mutation(() => SetAttendanceRuleResult, {
    description: 'Quorum and whose vote counts, for the meetings of a commune in a round.',
  })
  async setAttendanceRule(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('quorum', () => QuorumInput) quorum: QuorumInput,
    @Arg('votersBy', () => VotersByEnum) votersBy: VotersBy,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<AttendanceRuleSet | RefusalType> {
    const at = { commandId, roundId, communeId, votersBy, expectedVersion };
    const set = this.doors.setAttendanceRule(context.actor, { ...at, ...quorum });
    return answer(context, set, async () => {
      const seen = await this.doors.attendanceRule(context.actor, roundId, communeId);
      if (!seen) throw new Error(`no rule of commune ${communeId}`);
      return Object.assign(new AttendanceRuleSet(), { rule: attendanceRuleObject(seen) });
    });
  }
}
