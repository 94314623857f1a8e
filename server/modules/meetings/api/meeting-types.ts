import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { MeetingRoleEnum } from '../../identity/api/index.ts';
import { AgreeRule, LegalMarkEnum } from '../../rounds/api/index.ts';
import type * as words from '../app/words.ts';
import {
  AdjournKindEnum,
  AttendeeRoleEnum,
  ChannelEnum,
  MeetingKindEnum,
  MeetingStateEnum,
  NotCountedEnum,
  NoteKindEnum,
  VotersByEnum,
} from './enums.ts';
import { BallotSheets, CounterCount } from './counting-types.ts';
import { Hall } from './hall-types.ts';
import { AttendanceEvent, MeetingAct, QuorumRule, Relation, StandAside } from './people-types.ts';

@ObjectType({ description: 'Personal: somebody who attends.' })
export class Attendee {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'As on the roll, or as typed at the door.' })
  name!: string;
  @Field(() => String, { nullable: true, description: '"Tổ 3"; null when nobody said.' })
  toName!: string | null;
  @Field(() => Int, { nullable: true, description: 'Null when it is not known.' })
  birthYear!: number | null;
  @Field(() => AttendeeRoleEnum, { description: 'As what they attend.' })
  role!: words.AttendeeRole;
  @Field(() => Boolean, { description: 'Of the roll of the village; false: typed in at the door.' })
  onRoll!: boolean;
  @Field(() => Boolean, { description: 'Is in the base.' })
  counts!: boolean;
  @Field(() => NotCountedEnum, { nullable: true, description: 'Why not; null: counts.' })
  notCounted!: words.NotCounted | null;
  @Field(() => ChannelEnum, { description: 'By hand or by phone, from the next question on.' })
  channel!: words.Channel;
  @Field(() => Date, { description: 'When they first came.' })
  checkedInAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When they left; null while they are here.' })
  checkedOutAt!: Date | null;
  @Field(() => [AttendanceEvent], { description: 'Every coming and going, in order.' })
  events!: AttendanceEvent[];
  @Field(() => Boolean, { description: 'A phone came in by their slip.' })
  phoneJoined!: boolean;
  @Field(() => Int, { description: 'The expected version of `checkOut`.' })
  version!: number;
}

@ObjectType({ description: 'Personal: somebody whom the meeting may expect, of the village’s roll.' })
export class RollEntry {
  @Field(() => String, { description: 'head:<household> or member:<member>' })
  key!: string;
  @Field(() => String, { description: 'Full name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: '"Tổ 3".' })
  toName!: string | null;
  @Field(() => Int, { nullable: true, description: 'Null when it is not known.' })
  birthYear!: number | null;
  @Field(() => String, { nullable: true, description: 'As in the workbook.' })
  householdCode!: string | null;
  @Field(() => String, { nullable: true, description: 'To the head, as written; null for the head.' })
  relation!: string | null;
  @Field(() => Boolean, { description: 'Is here already.' })
  checkedIn!: boolean;
  @Field(() => Boolean, { description: 'The household is reviewed in this round.' })
  underReview!: boolean;
}

@ObjectType({ description: 'Written down for the minutes; never on the wall.' })
export class MeetingNote {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => GraphQLUUID, { nullable: true, description: 'What it was said about; null: the meeting.' })
  itemId!: string | null;
  @Field(() => NoteKindEnum, { description: 'What kind of note.' })
  kind!: words.NoteKind;
  @Field(() => String, { description: 'As written down.' })
  text!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'A one-evening link; its path and PIN were shown once.' })
export class MeetingLink {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => MeetingRoleEnum, { description: 'Chair, operator or counter.' })
  role!: words.LinkRole;
  @Field(() => Date, { description: 'From then on it opens nothing.' })
  expiresAt!: Date;
  @Field(() => Boolean, { description: 'Revoked or expired.' })
  revoked!: boolean;
}

@ObjectType({ description: 'A meeting as those see it who prepare and run it. Personal.' })
export class Meeting {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'Six signs: the address of wall and phones.' })
  code!: string;
  @Field(() => Int, { description: 'The expected version of commands.' })
  version!: number;
  @Field(() => MeetingKindEnum, { description: 'LIVE, PAPER or REHEARSAL.' })
  kind!: words.MeetingKind;
  @Field(() => MeetingStateEnum, { description: 'PREPARED, IN_SESSION or SEALED.' })
  state!: words.MeetingState;
  villageId!: string;
  communeId!: string;
  @Field(() => GraphQLUUID, { description: 'The round it belongs to.' })
  roundId!: string;
  @Field(() => String, { nullable: true, description: 'Where it meets.' })
  place!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it is to begin.' })
  plannedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who presides, usually the village head.' })
  chairName!: string | null;
  @Field(() => Boolean, { description: 'The meeting agreed to answering by phone.' })
  phoneConsent!: boolean;
  @Field(() => AgreeRule, {
    nullable: true,
    description: 'Null: no question opens until the commune enters one.',
  })
  agreeRule!: AgreeRule | null;
  @Field(() => LegalMarkEnum, {
    nullable: true,
    description: 'How sure the law is: C confirmed, P practice, U unconfirmed.',
  })
  agreeRuleMark!: 'C' | 'P' | 'U' | null;
  @Field(() => String, { nullable: true, description: 'The address in the QR; null: not chosen.' })
  joinBase!: string | null;
  @Field(() => [Attendee], { description: 'Everybody who came, in the order of arrival.' })
  attendees!: Attendee[];
  @Field(() => [MeetingAct], { description: 'What the meeting itself decided, in order.' })
  acts!: MeetingAct[];
  @Field(() => String, { nullable: true, description: 'Approved by the meeting; null: nobody yet.' })
  secretaryName!: string | null;
  @Field(() => [StandAside], { description: 'Who asked not to answer, by item.' })
  standAsides!: StandAside[];
  @Field(() => [Relation], { description: 'Declared for the households on the agenda; never on the wall.' })
  relations!: Relation[];
  @Field(() => QuorumRule, { nullable: true, description: 'Null: no quorum is asked for.' })
  quorumRule!: QuorumRule | null;
  @Field(() => VotersByEnum, { description: 'One vote per person, or per household.' })
  votersBy!: words.VotersBy;
  @Field(() => Int, {
    nullable: true,
    description: 'As entered; the base of the quorum where the rule says so.',
  })
  householdsInvited!: number | null;
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'The adjourned meeting that this one takes up again.',
  })
  continuesId!: string | null;
  @Field(() => GraphQLUUID, { nullable: true, description: 'The meeting that takes this one up again.' })
  continuedById!: string | null;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Of a village that sits in clusters.' })
  clusterGroupId!: string | null;
  @Field(() => Int, { nullable: true, description: 'Of a sitting; null with a group: the merged result.' })
  clusterNo!: number | null;
  @Field(() => String, { nullable: true, description: '"Cụm 1"; of a sitting.' })
  clusterName!: string | null;
  @Field(() => AdjournKindEnum, {
    nullable: true,
    description: 'Not null: sealed before its agenda was over.',
  })
  adjournKind!: words.AdjournKind | null;
  @Field(() => String, { nullable: true, description: 'As written when it was adjourned.' })
  adjournReason!: string | null;
  @Field(() => [CounterCount], {
    description: 'Of two counters of the open question, once both are in; empty before, and after the close.',
  })
  bothCounts!: CounterCount[];
  @Field(() => [BallotSheets], { description: 'The latest count of each secret ballot on paper.' })
  sheets!: BallotSheets[];
  @Field(() => [MeetingNote], { description: 'In the order in which they were written.' })
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
  @Field(() => GraphQLUUID, { description: 'The question.' })
  motionId!: string;
  @Field(() => String, { description: 'What was asked: the head, the list, or the whole.' })
  title!: string;
  @Field(() => Int, { description: 'Everybody counted as attending when it opened.' })
  base!: number;
  @Field(() => Int, { description: 'Of these: who answer by hand.' })
  handBase!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'Hands for agree and disagree together. Null when one to four phones may answer, or did: by subtraction it would name a voter.',
  })
  handsRaised!: number | null;
  @Field(() => Int, { nullable: true, description: 'Null as `handsRaised`.' })
  handsNoOpinion!: number | null;
  @Field(() => Int, { description: 'Of these: who answer by phone.' })
  phoneBase!: number;
  @Field(() => Int, { description: 'Everybody, in a secret ballot on paper; else 0.' })
  paperBase!: number;
  @Field(() => Int, { nullable: true, description: 'Sheets that came back; null: no secret ballot.' })
  sheetsReturned!: number | null;
  @Field(() => Int, { description: 'People from whom a ballot came by phone; never what they said.' })
  phoneBallots!: number;
  @Field(() => Int, { description: 'Hands and phones together.' })
  agree!: number;
  @Field(() => Int, { description: 'Hands and phones together.' })
  disagree!: number;
  @Field(() => Int, { description: 'Also whoever sent nothing.' })
  noOpinion!: number;
  @Field(() => Boolean, { nullable: true, description: 'Agreed?' })
  outcome!: boolean | null;
  @Field(() => Boolean, { description: 'Nothing is missing.' })
  equal!: boolean;
  @Field(() => String, { nullable: true, description: 'The difference, named.' })
  difference!: string | null;
  @Field(() => String, { nullable: true, description: 'As written down at the close.' })
  reason!: string | null;
}

@ObjectType({ description: 'Every closed question of a meeting against its base.' })
export class MeetingReconciliation {
  @Field(() => Meeting, { description: 'Whose questions these are.' })
  meeting!: Meeting;
  @Field(() => [ReconciliationRow], { description: 'In the order of the evening.' })
  rows!: ReconciliationRow[];
  @Field(() => Boolean, { description: 'Every row is.' })
  equal!: boolean;
}
