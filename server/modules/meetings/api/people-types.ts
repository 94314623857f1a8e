import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { LegalMarkEnum } from '../../rounds/api/index.ts';
import type * as words from '../app/words.ts';
import {
  ActKindEnum,
  AdjournKindEnum,
  AttendanceKindEnum,
  FormOfVoteEnum,
  QuorumBaseEnum,
  QuorumModeEnum,
  RelationSideEnum,
  VotersByEnum,
} from './enums.ts';

@ObjectType({ description: 'Personal: one coming or going.' })
export class AttendanceEvent {
  @Field(() => AttendanceKindEnum, { description: 'IN or OUT.' })
  kind!: 'IN' | 'OUT';
  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: '“Việc của cuộc họp”: decided by the meeting itself, n of m; never changed.' })
export class MeetingAct {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => ActKindEnum, { description: 'What kind of act.' })
  kind!: words.ActKind;
  @Field(() => Int, { nullable: true, description: 'Hands, or households represented.' })
  n!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of how many.' })
  m!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Null: nothing was voted.' })
  passed!: boolean | null;
  @Field(() => Date, { description: 'When it was entered.' })
  at!: Date;
  @Field(() => String, {
    nullable: true,
    description: 'Of SECRETARY_APPROVED and COMMITTEE_APPROVED: whose names were put.',
  })
  name!: string | null;
  @Field(() => FormOfVoteEnum, { nullable: true, description: 'Of FORM_OF_VOTE_CHOSEN.' })
  form!: words.FormOfVote | null;
  @Field(() => AdjournKindEnum, { nullable: true, description: 'Of ADJOURNED.' })
  adjournKind!: words.AdjournKind | null;
  @Field(() => String, { nullable: true, description: 'Of ADJOURNED, as written.' })
  reason!: string | null;
  @Field(() => Int, { nullable: true, description: 'Of COUNTERS_CHOSEN: one, or two apart.' })
  counters!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of QUORUM_NOTED: households needed.' })
  needed!: number | null;
}

@ObjectType({ description: 'How many households have to be represented, and who says so.' })
export class QuorumRule {
  @Field(() => QuorumModeEnum, { description: 'WARN or BLOCK.' })
  mode!: words.QuorumMode;
  @Field(() => QuorumBaseEnum, { description: 'Of which households.' })
  base!: words.QuorumBase;
  @Field(() => Int, { description: '1 of 1/2.' })
  numerator!: number;
  @Field(() => Int, { description: '2 of 1/2.' })
  denominator!: number;
  @Field(() => String, { description: '">=" or ">": both occur in Vietnamese rules.' })
  comparison!: string;
  @Field(() => String, { description: 'Article of the pack, or the village’s own rule.' })
  source!: string;
  @Field(() => LegalMarkEnum, { nullable: true, description: 'Of the pack; null: a village rule, no law.' })
  mark!: 'C' | 'P' | 'U' | null;
}

@ObjectType({ description: 'What a commune set for attendance at its meetings of a round.' })
export class AttendanceRule {
  @Field(() => QuorumModeEnum, { description: 'OFF, WARN or BLOCK.' })
  mode!: words.QuorumMode;
  @Field(() => QuorumBaseEnum, { description: 'Of which households.' })
  base!: words.QuorumBase;
  @Field(() => Int, { description: '1 of 1/2.' })
  numerator!: number;
  @Field(() => Int, { description: '2 of 1/2.' })
  denominator!: number;
  @Field(() => String, { description: '">=" or ">".' })
  comparison!: string;
  @Field(() => String, { description: 'Who said so.' })
  source!: string;
  @Field(() => VotersByEnum, { description: 'One vote per person, or per household.' })
  votersBy!: words.VotersBy;
  @Field(() => Boolean, { description: 'The pack has a quorum; its share cannot be changed here.' })
  fromPack!: boolean;
  @Field(() => Int, { description: 'The expected version of `setAttendanceRule`; 0: nothing was set yet.' })
  version!: number;
}

@ObjectType({ description: 'Personal: asked not to answer on one item; in the base as no opinion.' })
export class StandAside {
  @Field(() => GraphQLUUID, { description: 'The item.' })
  itemId!: string;
  @Field(() => GraphQLUUID, { description: 'Who.' })
  attendeeId!: string;
}

@ObjectType({ description: 'Declared: who stands near a household under review. For officials only.' })
export class Relation {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => GraphQLUUID, { description: 'The household in this round.' })
  caseId!: string;
  @Field(() => RelationSideEnum, { description: 'On whose side.' })
  ofWhom!: words.RelationSide;
  @Field(() => String, { nullable: true, description: 'Name and office; null: the side says enough.' })
  personName!: string | null;
  @Field(() => GraphQLUUID, { nullable: true, description: 'When the person is checked in.' })
  attendeeId!: string | null;
  @Field(() => String, { nullable: true, description: '"anh ruột"; null for the household itself.' })
  kinship!: string | null;
  @Field(() => Date, { description: 'When it was declared.' })
  declaredAt!: Date;
}

@ObjectType({ description: 'Personal: somebody invited, with the number printed on the invitation.' })
export class Invitation {
  @Field(() => String, { description: 'Number and check digit, as printed: "0174".' })
  number!: string;
  @Field(() => String, { description: 'Of the roll.' })
  rollKey!: string;
  @Field(() => String, { description: 'Full name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: '"Tổ 3".' })
  toName!: string | null;
  @Field(() => Int, { nullable: true, description: 'Null when it is not known.' })
  birthYear!: number | null;
  @Field(() => Boolean, { description: 'Is here already.' })
  checkedIn!: boolean;
}
