import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { resultUnion } from '../../../platform/graphql/index.ts';
import { Attendee, Meeting } from './meeting-types.ts';
import { AttendanceRule, Relation } from './people-types.ts';

@ObjectType({ description: 'What became of one of many.' })
export class CheckInOutcome {
  @Field(() => String, { description: 'As asked.' })
  rollKey!: string;
  @Field(() => Attendee, { nullable: true, description: 'Is in now; null: was not let in.' })
  attendee!: Attendee | null;
  @Field(() => String, { nullable: true, description: 'Code of the refusal; ALREADY_CHECKED_IN is no harm.' })
  code!: string | null;
  @Field(() => String, { nullable: true, description: 'Why not, in the reader’s language.' })
  message!: string | null;
}
@ObjectType({ description: 'Each of them, in the order asked.' })
export class ManyCheckedIn {
  @Field(() => [CheckInOutcome], { description: 'One for each key, a key asked twice stands once.' })
  outcomes!: CheckInOutcome[];
}
@ObjectType({ description: 'Every head of household has a number now.' })
export class InvitationsIssued {
  @Field(() => Int, { description: 'Numbers that are new; printed ones stay.' })
  added!: number;
}
@ObjectType({ description: 'The base of the quorum.' })
export class HouseholdsInvitedSet {
  @Field(() => Meeting, { description: 'With the number.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'Quorum and whose vote counts.' })
export class AttendanceRuleSet {
  @Field(() => AttendanceRule, { description: 'As it holds from now on.' })
  rule!: AttendanceRule;
}
@ObjectType({ description: 'The meeting was asked about its secretary; the answer stands in `acts`.' })
export class SecretaryAsked {
  @Field(() => Meeting, { description: 'With the answer.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'The meeting was asked how it votes; the answer stands in `acts`.' })
export class FormOfVoteAsked {
  @Field(() => Meeting, { description: 'With the answer.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'Sealed with what it decided; what was not put to it counts as nothing.' })
export class MeetingAdjourned {
  @Field(() => Meeting, { description: 'Now sealed.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'A new meeting with what the first did not decide, in its order.' })
export class MeetingReconvened {
  @Field(() => Meeting, { description: 'The new one, linked to the first.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'In the base as no opinion.' })
export class StoodAside {
  @Field(() => Meeting, { description: 'With everybody who stands aside.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'Answers like everybody else again.' })
export class StandAsideWithdrawn {
  @Field(() => Meeting, { description: 'With everybody who stands aside.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'The mark of officials on this household.' })
export class RelationDeclared {
  @Field(() => GraphQLUUID, { description: 'The household in this round.' })
  caseId!: string;
  @Field(() => [Relation], { description: 'All that stand now.' })
  relations!: Relation[];
}
@ObjectType({ description: 'The mark is gone; that it stood is on record.' })
export class RelationWithdrawn {
  @Field(() => GraphQLUUID, { description: 'The household in this round.' })
  caseId!: string;
  @Field(() => [Relation], { description: 'All that stand now.' })
  relations!: Relation[];
}

export const CheckInManyResult = resultUnion('CheckInManyResult', ManyCheckedIn);
export const IssueInvitationsResult = resultUnion('IssueInvitationsResult', InvitationsIssued);
export const SetHouseholdsInvitedResult = resultUnion('SetHouseholdsInvitedResult', HouseholdsInvitedSet);
export const SetAttendanceRuleResult = resultUnion('SetAttendanceRuleResult', AttendanceRuleSet);
export const ApproveSecretaryResult = resultUnion('ApproveSecretaryResult', SecretaryAsked);
export const ChooseFormOfVoteResult = resultUnion('ChooseFormOfVoteResult', FormOfVoteAsked);
export const AdjournMeetingResult = resultUnion('AdjournMeetingResult', MeetingAdjourned);
export const ReconveneMeetingResult = resultUnion('ReconveneMeetingResult', MeetingReconvened);
export const StandAsideResult = resultUnion('StandAsideResult', StoodAside);
export const WithdrawStandAsideResult = resultUnion('WithdrawStandAsideResult', StandAsideWithdrawn);
export const DeclareRelationResult = resultUnion('DeclareRelationResult', RelationDeclared);
export const WithdrawRelationResult = resultUnion('WithdrawRelationResult', RelationWithdrawn);
