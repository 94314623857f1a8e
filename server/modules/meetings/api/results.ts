import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  Invalid,
  MotionNotOpen,
  NotAllowed,
  NotEntitled,
  resultUnion,
} from '../../../platform/graphql/index.ts';
import { Viewer } from '../../identity/api/index.ts';
import { Hall, HallMotion } from './hall-types.ts';
import { Attendee, Meeting, MeetingNote } from './meeting-types.ts';

@ObjectType({ description: 'A meeting with the agenda of its village fixed.' })
export class MeetingPrepared {
  @Field(() => Meeting)
  meeting!: Meeting;
}
@ObjectType({ description: 'Shown once; only hashes are stored.' })
export class MeetingLinkIssued {
  @Field(() => String, { description: '/join/<token>' })
  path!: string;
  @Field(() => String, { description: 'Six digits, told apart from the link.' })
  pin!: string;
  @Field(() => Date)
  expiresAt!: Date;
}
@ObjectType({ description: 'The link opens nothing any more, also for who came in by it.' })
export class MeetingLinkRevoked {
  @Field(() => Boolean)
  ok!: boolean;
}
@ObjectType({ description: 'The cookie is set.' })
export class MeetingJoined {
  @Field(() => Viewer)
  viewer!: Viewer;
  @Field(() => String)
  code!: string;
}
@ObjectType({ description: 'The meeting is in session.' })
export class MeetingStarted {
  @Field(() => Meeting)
  meeting!: Meeting;
}
@ObjectType({ description: 'The person is in; the slip of a phone is shown once.' })
export class CheckedIn {
  @Field(() => Attendee)
  attendee!: Attendee;
  @Field(() => String, {
    nullable: true,
    description: 'For a phone: 12 signs in groups of four, shown once; null when it cannot be shown again.',
  })
  slip!: string | null;
}
@ObjectType({ description: 'The person has left; votes already open keep their base.' })
export class CheckedOut {
  @Field(() => Attendee)
  attendee!: Attendee;
}
@ObjectType({ description: 'A new slip; the old one and its phone are out.' })
export class SlipIssued {
  @Field(() => Attendee)
  attendee!: Attendee;
  @Field(() => String)
  slip!: string;
}
@ObjectType({ description: 'The cookie is set.' })
export class PhoneJoined {
  @Field(() => String)
  code!: string;
}
@ObjectType({ description: 'How the meeting decided about phones.' })
export class PhoneConsentRecorded {
  @Field(() => Meeting)
  meeting!: Meeting;
}
@ObjectType({ description: 'The address in the QR.' })
export class JoinBaseChosen {
  @Field(() => Meeting)
  meeting!: Meeting;
}
@ObjectType({ description: 'What the wall shows now.' })
export class StageShown {
  @Field(() => Hall)
  hall!: Hall;
}
@ObjectType({ description: 'An objection lifted a household out of its list, to be heard alone.' })
export class ItemMoved {
  @Field(() => Hall)
  hall!: Hall;
}
@ObjectType({ description: 'The vote is open; its base is frozen.' })
export class MotionOpened {
  @Field(() => HallMotion)
  motion!: HallMotion;
}
@ObjectType({ description: 'The count of hands that stands now.' })
export class HandsRecorded {
  @Field(() => GraphQLUUID)
  motionId!: string;
  @Field(() => Int)
  agree!: number;
  @Field(() => Int)
  disagree!: number;
  @Field(() => Int)
  noOpinion!: number;
}
@ObjectType({ description: '“Đã nhận”, and nothing else.' })
export class BallotReceipt {
  @Field(() => GraphQLUUID)
  motionId!: string;
  @Field(() => Int)
  n!: number;
}
@ObjectType({ description: 'The vote is closed, with its result.' })
export class MotionClosed {
  @Field(() => HallMotion)
  motion!: HallMotion;
}
@ObjectType({ description: 'A note for the minutes.' })
export class NoteAdded {
  @Field(() => MeetingNote)
  note!: MeetingNote;
}
@ObjectType({ description: 'The meeting has ended; nothing in it changes any more.' })
export class MeetingSealed {
  @Field(() => Meeting)
  meeting!: Meeting;
}

export const PrepareMeetingResult = resultUnion('PrepareMeetingResult', MeetingPrepared);
export const IssueMeetingLinkResult = resultUnion('IssueMeetingLinkResult', MeetingLinkIssued);
export const RevokeMeetingLinkResult = resultUnion('RevokeMeetingLinkResult', MeetingLinkRevoked);
export const JoinMeetingResult = resultUnion('JoinMeetingResult', MeetingJoined);
export const StartMeetingResult = resultUnion('StartMeetingResult', MeetingStarted);
export const CheckInResult = resultUnion('CheckInResult', CheckedIn);
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
