import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  refusalObject,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { MeetingRoleEnum, viewerObject } from '../../identity/api/index.ts';
import type { AttendeeRole, Channel, LinkRole } from '../app/words.ts';
import type { Doors } from './doors.ts';
import { AttendeeRoleEnum, ChannelEnum } from './enums.ts';
import { CheckInPerson } from './inputs.ts';
import { attendeeObject } from './meeting-object.ts';
import {
  CheckedIn,
  CheckedOut,
  CheckInResult,
  CheckOutResult,
  IssueMeetingLinkResult,
  IssueSlipResult,
  JoinBySlipResult,
  JoinMeetingResult,
  MaybeSamePerson,
  MeetingJoined,
  MeetingLinkIssued,
  MeetingLinkRevoked,
  PhoneJoined,
  RevokeMeetingLinkResult,
  SlipIssued,
} from './results.ts';

/** The door of the hall: people, slips, links. */
@Resolver()
export class DoorResolver {
  constructor(readonly doors: Doors) {}

  async #attendee(attendeeId: string) {
    const { attendee, events } = await this.doors.meetings.attendee(attendeeId);
    return attendeeObject(attendee, events);
  }

  @Action('meeting.run')
  @Mutation(() => CheckInResult, {
    description:
      'Somebody is here. The same person is in once; MAYBE_SAME_PERSON asks first when a name sounds like one that is in.',
  })
  async checkIn(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('person', () => CheckInPerson) person: CheckInPerson,
    @Arg('role', () => AttendeeRoleEnum) role: AttendeeRole,
    @Arg('channel', () => ChannelEnum) channel: Channel,
  ): Promise<CheckedIn | RefusalType> {
    const checked = await this.doors.checkIn(context.actor, { commandId, meetingId, person, role, channel });
    if (!checked.ok && checked.code === 'MAYBE_SAME_PERSON') {
      const attendee = await this.#attendee(String(checked.details?.['attendeeId']));
      return Object.assign(new MaybeSamePerson(), refusalObject(context, checked), { attendee });
    }
    return answer(context, checked, async ({ attendeeId, slip }) => {
      const attendee = await this.#attendee(attendeeId);
      return Object.assign(new CheckedIn(), { attendee, slip });
    });
  }

  @Action('meeting.run')
  @Mutation(() => CheckOutResult, {
    description: 'Somebody went home; of an open question they stay an elector.',
  })
  async checkOut(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('attendeeId', () => GraphQLUUID) attendeeId: string,
    @Arg('expectedVersion', () => Int, { description: 'Of the attendee.' }) expectedVersion: number,
  ): Promise<CheckedOut | RefusalType> {
    const out = this.doors.checkOut(context.actor, { commandId, attendeeId, expectedVersion });
    return answer(context, out, async () => {
      const attendee = await this.#attendee(attendeeId);
      return Object.assign(new CheckedOut(), { attendee });
    });
  }

  @Action('meeting.run')
  @Mutation(() => IssueSlipResult, { description: 'A new slip; the old one and its phone are out at once.' })
  async issueSlip(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('attendeeId', () => GraphQLUUID) attendeeId: string,
  ): Promise<SlipIssued | RefusalType> {
    const issued = this.doors.issueSlip(context.actor, { commandId, attendeeId });
    return answer(context, issued, async ({ slip }) => {
      const attendee = await this.#attendee(attendeeId);
      return Object.assign(new SlipIssued(), { attendee, slip });
    });
  }

  @Action('public')
  @Mutation(() => JoinBySlipResult, { description: 'A phone comes in by the meeting’s code and its slip.' })
  async joinBySlip(
    @Ctx() context: ApiContext,
    @Arg('code', () => String) code: string,
    @Arg('slip', () => String) slip: string,
  ): Promise<PhoneJoined | RefusalType> {
    const source = context.session?.limiterKey ?? 'socket';
    return answer(context, this.doors.joinBySlip({ code, slip, source }), (joined) => {
      context.session?.set(joined.token, joined.expiresAt);
      return Object.assign(new PhoneJoined(), { code: joined.code });
    });
  }

  @Action('meeting.issue-link')
  @Mutation(() => IssueMeetingLinkResult, { description: 'A one-evening link for chair or operator.' })
  async issueMeetingLink(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('role', () => MeetingRoleEnum) role: LinkRole,
  ): Promise<MeetingLinkIssued | RefusalType> {
    const issued = this.doors.issueMeetingLink(context.actor, { commandId, meetingId, role });
    return answer(context, issued, ({ path, pin, expiresAt }) =>
      Object.assign(new MeetingLinkIssued(), { path, pin, expiresAt }),
    );
  }

  @Action('meeting.issue-link')
  @Mutation(() => RevokeMeetingLinkResult, { description: 'The link and who came in by it are out at once.' })
  async revokeMeetingLink(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('linkId', () => GraphQLUUID) linkId: string,
  ): Promise<MeetingLinkRevoked | RefusalType> {
    const revoked = this.doors.revokeMeetingLink(context.actor, { commandId, linkId });
    return answer(context, revoked, () => Object.assign(new MeetingLinkRevoked(), { ok: true }));
  }

  @Action('public')
  @Mutation(() => JoinMeetingResult, {
    description: 'Link and PIN together open one meeting for one evening.',
  })
  async joinMeeting(
    @Ctx() context: ApiContext,
    @Arg('token', () => String) token: string,
    @Arg('pin', () => String) pin: string,
  ): Promise<MeetingJoined | RefusalType> {
    return answer(context, this.doors.joinMeeting({ token, pin }), (joined) => {
      context.session?.set(joined.sessionToken, joined.expiresAt);
      const viewer = viewerObject(joined.actor, context.language);
      return Object.assign(new MeetingJoined(), { viewer, code: joined.code });
    });
  }
}
