import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  Conflict,
  Invalid,
  MotionNotOpen,
  NotAllowed,
  NotEntitled,
  RefusalType,
  resultUnion,
  Stale,
  TooMany,
} from '../../../platform/graphql/index.ts';
import { Viewer } from '../../identity/api/index.ts';
import { Hall, HallMotion } from './hall-types.ts';
import { Attendee, Meeting, MeetingNote } from './meeting-types.ts';

@ObjectType({ description: 'A meeting with the agenda of its village fixed.' })
export class MeetingPrepared {
  @Field(() => Meeting, { description: 'With its agenda.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'Shown once; only hashes are stored.' })
export class MeetingLinkIssued {
  @Field(() => String, { description: '/join/<token>' })
  path!: string;
  @Field(() => String, { description: 'Six digits, told apart from the link.' })
  pin!: string;
  @Field(() => Date, { description: 'From then on it opens nothing.' })
  expiresAt!: Date;
}
@ObjectType({ description: 'The link opens nothing any more, also for who came in by it.' })
export class MeetingLinkRevoked {
  @Field(() => Boolean, { description: 'Always true.' })
  ok!: boolean;
}
@ObjectType({ description: 'The cookie is set.' })
export class MeetingJoined {
  @Field(() => Viewer, { description: 'Who you are now.' })
  viewer!: Viewer;
  @Field(() => String, { description: 'Of the meeting.' })
  code!: string;
}
@ObjectType({ description: 'The meeting is in session.' })
export class MeetingStarted {
  @Field(() => Meeting, { description: 'Now in session.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'The person is in; the slip of a phone is shown once.' })
export class CheckedIn {
  @Field(() => Attendee, { description: 'Who came.' })
  attendee!: Attendee;
  @Field(() => String, {
    nullable: true,
    description: 'For a phone: 12 signs in groups of four, shown once; null when it cannot be shown again.',
  })
  slip!: string | null;
}
@ObjectType({
  implements: RefusalType,
  description:
    'Somebody who is in has a name that sounds the same: look who it is before anybody is in twice.',
})
export class MaybeSamePerson extends RefusalType {
  @Field(() => Attendee, { description: 'Who is in already.' })
  attendee!: Attendee;
}
@ObjectType({ description: 'The person has left; votes already open keep their base.' })
export class CheckedOut {
  @Field(() => Attendee, { description: 'Who left.' })
  attendee!: Attendee;
}
@ObjectType({ description: 'A new slip; the old one and its phone are out.' })
export class SlipIssued {
  @Field(() => Attendee, { description: 'Whose slip it is.' })
  attendee!: Attendee;
  @Field(() => String, { description: '12 signs in groups of four, shown once.' })
  slip!: string;
}
@ObjectType({ description: 'The cookie is set.' })
export class PhoneJoined {
  @Field(() => String, { description: 'Of the meeting.' })
  code!: string;
}
@ObjectType({ description: 'How the meeting decided about phones.' })
export class PhoneConsentRecorded {
  @Field(() => Meeting, { description: 'With the answer.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'The address in the QR.' })
export class JoinBaseChosen {
  @Field(() => Meeting, { description: 'With the address.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'What the wall shows now.' })
export class StageShown {
  @Field(() => Hall, { description: 'As the wall shows it now.' })
  hall!: Hall;
}
@ObjectType({ description: 'An objection lifted a household out of its list, to be heard alone.' })
export class ItemMoved {
  @Field(() => Hall, { description: 'With the new order.' })
  hall!: Hall;
}
@ObjectType({ description: 'The vote is open; its base is frozen.' })
export class MotionOpened {
  @Field(() => HallMotion, { description: 'With its frozen base and rule.' })
  motion!: HallMotion;
}
@ObjectType({ description: 'The count of hands that stands now.' })
export class HandsRecorded {
  @Field(() => GraphQLUUID, { description: 'The question.' })
  motionId!: string;
  @Field(() => Int, { description: 'Hands raised.' })
  agree!: number;
  @Field(() => Int, { description: 'Hands raised.' })
  disagree!: number;
  @Field(() => Int, { description: 'People of no opinion.' })
  noOpinion!: number;
}
@ObjectType({ description: '“Đã nhận”, and nothing else.' })
export class BallotReceipt {
  @Field(() => GraphQLUUID, { description: 'The question answered.' })
  motionId!: string;
  @Field(() => Int, { description: 'As sent: it, or a higher one, has been received.' })
  n!: number;
}
@ObjectType({ description: 'The vote is closed, with its result.' })
export class MotionClosed {
  @Field(() => HallMotion, { description: 'With its result.' })
  motion!: HallMotion;
}
@ObjectType({ description: 'A note for the minutes.' })
export class NoteAdded {
  @Field(() => MeetingNote, { description: 'As it was kept.' })
  note!: MeetingNote;
}
@ObjectType({ description: 'The meeting has ended; nothing in it changes any more.' })
export class MeetingSealed {
  @Field(() => Meeting, { description: 'Now sealed.' })
  meeting!: Meeting;
}

export const PrepareMeetingResult = resultUnion('PrepareMeetingResult', MeetingPrepared);
export const IssueMeetingLinkResult = resultUnion('IssueMeetingLinkResult', MeetingLinkIssued);
export const RevokeMeetingLinkResult = resultUnion('RevokeMeetingLinkResult', MeetingLinkRevoked);
export const JoinMeetingResult = resultUnion('JoinMeetingResult', MeetingJoined);
export const StartMeetingResult = resultUnion('StartMeetingResult', MeetingStarted);
export const CheckInResult = resultUnion('CheckInResult', CheckedIn, [
  NotAllowed,
  Stale,
  Invalid,
  Conflict,
  TooMany,
  MaybeSamePerson,
]);
export const CheckOutResult = resultUnion('CheckOutResult', CheckedOut);
export const IssueSlipResult = resultUnion('IssueSlipResult', SlipIssued);
export const JoinBySlipResult = resultUnion('JoinBySlipResult', PhoneJoined);
export const RecordPhoneConsentResult = resultUnion('RecordPhoneConsentResult', PhoneConsentRecorded);
export const ChooseJoinBaseResult = resultUnion('ChooseJoinBaseResult', JoinBaseChosen);
export const ShowStageResult = resultUnion('ShowStageResult', StageShown);
export const LiftFromListResult = resultUnion('LiftFromListResult', ItemMoved);
export const OpenMotionResult = resultUnion('OpenMotionResult', MotionOpened);
export const RecordHandsResult = resultUnion('RecordHandsResult', HandsRecorded);
export const CastBallotResult = resultUnion('CastBallotResult', BallotReceipt, [
  MotionNotOpen,
  NotEntitled,
  NotAllowed,
  Invalid,
]);
export const CloseMotionResult = resultUnion('CloseMotionResult', MotionClosed);
export const AddNoteResult = resultUnion('AddNoteResult', NoteAdded);
export const SealMeetingResult = resultUnion('SealMeetingResult', MeetingSealed);
