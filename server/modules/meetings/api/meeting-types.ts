import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { MeetingRoleEnum } from '../../identity/api/index.ts';
import { AgreeRule, LegalMarkEnum } from '../../rounds/api/index.ts';
import type * as words from '../app/words.ts';
import { AttendeeRoleEnum, ChannelEnum, MeetingKindEnum, MeetingStateEnum } from './enums.ts';
import { Hall } from './hall-types.ts';

@ObjectType({ description: 'Personal: somebody who attends.' })
export class Attendee {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true })
  toName!: string | null;
  @Field(() => Int, { nullable: true })
  birthYear!: number | null;
  @Field(() => AttendeeRoleEnum)
  role!: words.AttendeeRole;
  @Field(() => Boolean, { description: 'Is in the base.' })
  counts!: boolean;
  @Field(() => ChannelEnum)
  channel!: words.Channel;
  @Field(() => Date)
  checkedInAt!: Date;
  @Field(() => Date, { nullable: true })
  checkedOutAt!: Date | null;
  @Field(() => Boolean)
  phoneJoined!: boolean;
  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'Personal: somebody whom the meeting may expect, of the village’s roll.' })
export class RollEntry {
  @Field(() => String, { description: 'head:<household> or member:<member>' })
  key!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true })
  toName!: string | null;
  @Field(() => Int, { nullable: true })
  birthYear!: number | null;
  @Field(() => String, { nullable: true })
  householdCode!: string | null;
  @Field(() => String, { nullable: true })
  relation!: string | null;
  @Field(() => Boolean)
  checkedIn!: boolean;
  @Field(() => Boolean, { description: 'The household is reviewed in this round.' })
  underReview!: boolean;
}

@ObjectType({ description: 'Written down for the minutes; never on the wall.' })
export class MeetingNote {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => GraphQLUUID, { nullable: true })
  itemId!: string | null;
  @Field(() => String)
  text!: string;
  @Field(() => Date)
  at!: Date;
}

@ObjectType({ description: 'A one-evening link; its path and PIN were shown once.' })
export class MeetingLink {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => MeetingRoleEnum)
  role!: words.LinkRole;
  @Field(() => Date)
  expiresAt!: Date;
  @Field(() => Boolean, { description: 'Revoked or expired.' })
  revoked!: boolean;
}

@ObjectType({ description: 'A meeting as those see it who prepare and run it. Personal.' })
export class Meeting {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String)
  code!: string;
  @Field(() => Int, { description: 'The expected version of commands.' })
  version!: number;
  @Field(() => MeetingKindEnum)
  kind!: words.MeetingKind;
  @Field(() => MeetingStateEnum)
  state!: words.MeetingState;
  villageId!: string;
  communeId!: string;
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => String, { nullable: true })
  place!: string | null;
  @Field(() => Date, { nullable: true })
  plannedAt!: Date | null;
  @Field(() => String, { nullable: true })
  chairName!: string | null;
  @Field(() => Boolean)
  phoneConsent!: boolean;
  @Field(() => AgreeRule, {
    nullable: true,
    description: 'Null: no question opens until the commune enters one.',
  })
  agreeRule!: AgreeRule | null;
  @Field(() => LegalMarkEnum, { nullable: true })
  agreeRuleMark!: 'C' | 'P' | 'U' | null;
  @Field(() => String, { nullable: true })
  joinBase!: string | null;
  @Field(() => [Attendee])
  attendees!: Attendee[];
  @Field(() => [MeetingNote])
  notes!: MeetingNote[];
  @Field(() => Hall, { description: 'As on the wall, and before the meeting starts its agenda too.' })
  hall!: Hall;
  @Field(() => [MeetingLink], { description: 'For the commune; empty for everybody else.' })
  links!: MeetingLink[];
  @Field(() => [GraphQLUUID], { description: 'Within five points of the line: a mark for officials only.' })
  nearLineCaseIds!: string[];
}

@ObjectType({ description: 'One question: does what was received make up the base?' })
export class ReconciliationRow {
  @Field(() => GraphQLUUID)
  motionId!: string;
  @Field(() => String)
  title!: string;
  @Field(() => Int)
  base!: number;
  @Field(() => Int)
  handBase!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'Hands for agree and disagree together. Null with one to four phones: by subtraction it would name a voter.',
  })
  handsRaised!: number | null;
  @Field(() => Int, { nullable: true, description: 'Null as `handsRaised`.' })
  handsNoOpinion!: number | null;
  @Field(() => Int)
  phoneBase!: number;
  @Field(() => Int, { description: 'People from whom a ballot came by phone; never what they said.' })
  phoneBallots!: number;
  @Field(() => Int)
  agree!: number;
  @Field(() => Int)
  disagree!: number;
  @Field(() => Int)
  noOpinion!: number;
  @Field(() => Boolean, { nullable: true, description: 'Agreed?' })
  outcome!: boolean | null;
  @Field(() => Boolean)
  equal!: boolean;
  @Field(() => String, { nullable: true, description: 'The difference, named.' })
  difference!: string | null;
  @Field(() => String, { nullable: true, description: 'As written down at the close.' })
  reason!: string | null;
}

@ObjectType({ description: 'Every closed question of a meeting against its base.' })
export class MeetingReconciliation {
  @Field(() => Meeting)
  meeting!: Meeting;
  @Field(() => [ReconciliationRow])
  rows!: ReconciliationRow[];
  @Field(() => Boolean)
  equal!: boolean;
}
