import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { HouseholdClassEnum, MovementKindEnum } from '../../assessments/api/index.ts';
import type { MovementKind } from '../../assessments/index.ts';
import { AgreeRule } from '../../rounds/api/index.ts';
import type * as words from '../app/words.ts';
import {
  AgendaItemStateEnum,
  AgendaSectionEnum,
  MeetingKindEnum,
  MeetingStateEnum,
  MotionPurposeEnum,
  MotionStateEnum,
  StageKindEnum,
} from './enums.ts';

@ObjectType({ description: 'The numbers of a closed question; the same on every output.' })
export class MotionResult {
  @Field(() => Int)
  agree!: number;
  @Field(() => Int)
  disagree!: number;
  @Field(() => Int, { description: 'Also whoever sent nothing or stands aside.' })
  noOpinion!: number;
  @Field(() => Int, { description: 'Everybody counted as attending when the question opened.' })
  base!: number;
  @Field(() => String, {
    description: 'agree of base as "50 %" or "49,9 %": made here once, cut, never rounded across a line.',
  })
  share!: string;
  @Field(() => Boolean)
  agreed!: boolean;
}

@ObjectType({ description: 'Public: what may hang on a wall over a neighbour’s head, and nothing else.' })
export class HallHousehold {
  @Field(() => GraphQLUUID)
  caseId!: string;
  @Field(() => String)
  headName!: string;
  @Field(() => String, { nullable: true })
  toName!: string | null;
  @Field(() => HouseholdClassEnum)
  startClass!: HouseholdClass;
  @Field(() => HouseholdClassEnum)
  scoredClass!: HouseholdClass;
  @Field(() => Int)
  b1!: number;
  @Field(() => Int)
  b1Line!: number;
  @Field(() => Int, { description: 'How many indicators, never which.' })
  deprivedCount!: number;
  @Field(() => Boolean, { description: '“Hộ còn ý kiến khác”: that there is one, never what or whose.' })
  hasOtherOpinion!: boolean;
}

@ObjectType({ description: 'A household or a list that is put to the meeting.' })
export class HallItem {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => Int)
  position!: number;
  @Field(() => AgendaSectionEnum)
  section!: words.AgendaSection;
  @Field(() => MovementKindEnum, { nullable: true, description: 'Of a list.' })
  movement!: MovementKind | null;
  @Field(() => AgendaItemStateEnum)
  state!: words.AgendaItemState;
  @Field(() => HallHousehold, { nullable: true, description: 'Of an item heard one by one.' })
  household!: HallHousehold | null;
  @Field(() => [HallHousehold])
  households!: HallHousehold[];
  @Field(() => Int)
  householdCount!: number;
  @Field(() => MotionResult, { nullable: true })
  result!: MotionResult | null;
}

@ObjectType({ description: 'A question that is open, or the last one of what the room looks at.' })
export class HallMotion {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => MotionPurposeEnum)
  purpose!: words.MotionPurpose;
  @Field(() => GraphQLUUID, { nullable: true })
  itemId!: string | null;
  @Field(() => Int)
  attempt!: number;
  @Field(() => MotionStateEnum)
  state!: words.MotionState;
  @Field(() => Int, { description: '1 open, 2 closed: the expected version of commands.' })
  revision!: number;
  @Field(() => Int)
  base!: number;
  @Field(() => Int)
  handBase!: number;
  @Field(() => Int)
  phoneBase!: number;
  @Field(() => AgreeRule, { description: 'As frozen when it opened.' })
  rule!: AgreeRule;
  @Field(() => MotionResult, { nullable: true, description: 'Null while it is open.' })
  result!: MotionResult | null;
}

@ObjectType({ description: 'What the room looks at.' })
export class HallStage {
  @Field(() => StageKindEnum)
  kind!: words.StageKind;
  @Field(() => GraphQLUUID, { nullable: true })
  itemId!: string | null;
  @Field(() => Int)
  page!: number;
}

@ObjectType({ description: 'People present.' })
export class HallAttendance {
  @Field(() => Int)
  counted!: number;
  @Field(() => Int)
  notCounted!: number;
  @Field(() => Int, { description: 'Counted people whose phone has joined.' })
  phones!: number;
}

@ObjectType({
  description: 'The state of a hall, public, from one snapshot. Drop what has no higher version.',
})
export class Hall {
  @Field(() => GraphQLUUID)
  meetingId!: string;
  @Field(() => String)
  code!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String)
  roundName!: string;
  @Field(() => Int)
  year!: number;
  @Field(() => String)
  villageName!: string;
  @Field(() => String)
  communeName!: string;
  @Field(() => MeetingKindEnum)
  kind!: words.MeetingKind;
  @Field(() => MeetingStateEnum)
  state!: words.MeetingState;
  @Field(() => Boolean)
  phoneConsent!: boolean;
  @Field(() => String, { nullable: true, description: 'The address in the QR.' })
  joinBase!: string | null;
  @Field(() => String, { nullable: true })
  place!: string | null;
  @Field(() => String, { nullable: true })
  chairName!: string | null;
  @Field(() => HallAttendance)
  attendance!: HallAttendance;
  @Field(() => HallStage)
  stage!: HallStage;
  @Field(() => [HallItem], { description: 'To the public only while in session and twelve hours after.' })
  agenda!: HallItem[];
  @Field(() => HallItem, { nullable: true })
  currentItem!: HallItem | null;
  @Field(() => HallMotion, { nullable: true })
  motion!: HallMotion | null;
  @Field(() => MotionResult, { nullable: true, description: 'Of the show of hands on the whole.' })
  closing!: MotionResult | null;
  @Field(() => Boolean)
  confirmedByHands!: boolean;
}

@ObjectType({
  description: 'Ballots received by phone so far; choices stay hidden. Order by (revision, phones).',
})
export class HallTurnout {
  @Field(() => GraphQLUUID, { nullable: true })
  motionId!: string | null;
  @Field(() => Int)
  revision!: number;
  @Field(() => Int)
  phones!: number;
  @Field(() => Int)
  phoneBase!: number;
}

@ObjectType({ description: 'A phone’s own standing: may it answer, and its highest number that arrived.' })
export class MyVote {
  @Field(() => GraphQLUUID)
  motionId!: string;
  @Field(() => Boolean)
  entitled!: boolean;
  @Field(() => Int, { description: '0: nothing was received yet.' })
  lastN!: number;
}
