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
  CountingStateEnum,
  CountScreenEnum,
  FormOfVoteEnum,
  MeetingKindEnum,
  MeetingStateEnum,
  MotionPurposeEnum,
  MotionStateEnum,
  StageKindEnum,
} from './enums.ts';

@ObjectType({ description: 'The numbers of a closed question; the same on every output.' })
export class MotionResult {
  @Field(() => Int, { description: 'Hands and phones together.' })
  agree!: number;
  @Field(() => Int, { description: 'Hands and phones together.' })
  disagree!: number;
  @Field(() => Int, { description: 'Also whoever sent nothing or stands aside.' })
  noOpinion!: number;
  @Field(() => Int, { description: 'Everybody counted as attending when the question opened.' })
  base!: number;
  @Field(() => String, {
    description:
      'agree of base as "50 %" or "49,9 %": made here once, and never rounded up to a whole percent.',
  })
  share!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'The share is reached, as `rule` of the question says it. Null: counts of one cluster, the sum decides.',
  })
  agreed!: boolean | null;
}

@ObjectType({ description: 'Public: what may hang on a wall over a neighbour’s head, and nothing else.' })
export class HallHousehold {
  @Field(() => GraphQLUUID, { description: 'The household in this round.' })
  caseId!: string;
  @Field(() => String, { description: 'Head of household.' })
  headName!: string;
  @Field(() => String, { nullable: true, description: '"Tổ 3", inside the village.' })
  toName!: string | null;
  @Field(() => HouseholdClassEnum, { description: 'Class at the start of the round.' })
  startClass!: HouseholdClass;
  @Field(() => HouseholdClassEnum, {
    description: 'Class by the scores: what the meeting is asked to agree to.',
  })
  scoredClass!: HouseholdClass;
  @Field(() => Int, { description: 'Points of form B1 (income); higher is better off.' })
  b1!: number;
  @Field(() => Int, { description: 'The line that decided, in points of B1.' })
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
  @Field(() => Int, { description: 'Place on the agenda, from 1.' })
  position!: number;
  @Field(() => AgendaSectionEnum, { description: 'A one by one, B by list, C the unchanged.' })
  section!: words.AgendaSection;
  @Field(() => MovementKindEnum, { nullable: true, description: 'Of a list.' })
  movement!: MovementKind | null;
  @Field(() => AgendaItemStateEnum, { description: 'PENDING, OPEN, AGREED or NOT_AGREED.' })
  state!: words.AgendaItemState;
  @Field(() => HallHousehold, { nullable: true, description: 'Of an item heard one by one.' })
  household!: HallHousehold | null;
  @Field(() => [HallHousehold], { description: 'One of an item heard alone; all of a list.' })
  households!: HallHousehold[];
  @Field(() => Int, { description: 'How many stand in it.' })
  householdCount!: number;
  @Field(() => MotionResult, { nullable: true, description: 'Of the last question about it; null before.' })
  result!: MotionResult | null;
}

@ObjectType({ description: 'A question that is open, or the last one of what the room looks at.' })
export class HallMotion {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => MotionPurposeEnum, { description: 'ITEM, or CLOSING for the whole.' })
  purpose!: words.MotionPurpose;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Null for CLOSING.' })
  itemId!: string | null;
  @Field(() => Int, { description: '1; higher when the question was put again.' })
  attempt!: number;
  @Field(() => MotionStateEnum, { description: 'OPEN or CLOSED.' })
  state!: words.MotionState;
  @Field(() => Int, { description: '1 open, 2 closed: the expected version of commands.' })
  revision!: number;
  @Field(() => Int, { description: 'Everybody counted as attending when it opened.' })
  base!: number;
  @Field(() => Int, { description: 'Of these: who answer by hand.' })
  handBase!: number;
  @Field(() => Int, { description: 'Of these: who answer by phone.' })
  phoneBase!: number;
  @Field(() => Int, { description: 'Everybody, in a secret ballot on paper; else 0.' })
  paperBase!: number;
  @Field(() => FormOfVoteEnum, { description: 'As the frozen base says it.' })
  form!: words.FormOfVote;
  @Field(() => Int, { description: 'Who count the hands: one, or two apart.' })
  counters!: number;
  @Field(() => CountingStateEnum, { nullable: true, description: 'Of two counters, never their numbers.' })
  counting!: words.CountingState | null;
  @Field(() => CountScreenEnum, { nullable: true, description: 'Where one person counts; null: not begun.' })
  countedOn!: words.CountScreen | null;
  @Field(() => AgreeRule, { description: 'As frozen when it opened.' })
  rule!: AgreeRule;
  @Field(() => MotionResult, { nullable: true, description: 'Null while it is open.' })
  result!: MotionResult | null;
}

@ObjectType({ description: 'What the room looks at.' })
export class HallStage {
  @Field(() => StageKindEnum, { description: 'Which kind of slide.' })
  kind!: words.StageKind;
  @Field(() => GraphQLUUID, { nullable: true, description: 'For ITEM.' })
  itemId!: string | null;
  @Field(() => Int, { description: 'Of a list of several pages, from 0.' })
  page!: number;
}

@ObjectType({ description: 'People present.' })
export class HallAttendance {
  @Field(() => Int, { description: 'Present and in the base of the next question.' })
  counted!: number;
  @Field(() => Int, { description: 'Present without being counted, as the supervisor of the Front.' })
  notCounted!: number;
  @Field(() => Int, { description: 'Counted people whose phone has joined.' })
  phones!: number;
}

@ObjectType({ description: 'Households represented, of how many, and how many are needed: numbers only.' })
export class HallQuorum {
  @Field(() => Int, { description: 'Households of which somebody is here.' })
  represented!: number;
  @Field(() => Int, { description: 'Households asked for; 0: not known yet.' })
  base!: number;
  @Field(() => Int, { description: 'Households needed; 0 while the base is not known.' })
  needed!: number;
  @Field(() => Boolean, { description: 'Enough are represented.' })
  reached!: boolean;
}

@ObjectType({
  description: 'The state of a hall, public, from one snapshot. Drop what has no higher version.',
})
export class Hall {
  @Field(() => GraphQLUUID, { description: 'The meeting itself, for those who run it.' })
  meetingId!: string;
  @Field(() => String, { description: 'Six signs: the address of wall and phones.' })
  code!: string;
  @Field(() => Int, { description: 'Only grows; orders the states of one hall.' })
  version!: number;
  @Field(() => String, { description: 'The round of reviews that the meeting belongs to.' })
  roundName!: string;
  @Field(() => Int, { description: 'Of the round.' })
  year!: number;
  @Field(() => String, { description: 'With its kind: "Ấp 2"; in a cluster "Ấp 2 – Cụm 1".' })
  villageName!: string;
  @Field(() => Boolean, { description: 'A sitting of one cluster: its counts are added to those of others.' })
  ofCluster!: boolean;
  @Field(() => String, { description: 'With its kind: "Xã Bình Mỹ".' })
  communeName!: string;
  @Field(() => MeetingKindEnum, { description: 'LIVE, PAPER or REHEARSAL.' })
  kind!: words.MeetingKind;
  @Field(() => MeetingStateEnum, { description: 'PREPARED, IN_SESSION or SEALED.' })
  state!: words.MeetingState;
  @Field(() => Boolean, { description: 'The meeting agreed to answering by phone.' })
  phoneConsent!: boolean;
  @Field(() => FormOfVoteEnum, { description: 'As the meeting chose it, for the next question.' })
  form!: words.FormOfVote;
  @Field(() => Int, { description: 'Who count the hands of the next question: one, or two apart.' })
  counters!: number;
  @Field(() => String, { nullable: true, description: 'The address in the QR.' })
  joinBase!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it meets.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'Who presides, usually the village head.' })
  chairName!: string | null;
  @Field(() => HallAttendance, {
    description: 'Who is here now; the base of a question is frozen in its motion.',
  })
  attendance!: HallAttendance;
  @Field(() => HallQuorum, { nullable: true, description: 'Null: no quorum is asked for.' })
  quorum!: HallQuorum | null;
  @Field(() => Boolean, { description: 'It ended before its agenda did and is to be taken up again.' })
  adjourned!: boolean;
  @Field(() => HallStage, { description: 'What the room looks at.' })
  stage!: HallStage;
  @Field(() => [HallItem], { description: 'To the public only while in session and twelve hours after.' })
  agenda!: HallItem[];
  @Field(() => HallItem, {
    nullable: true,
    description: 'Of the open question; else of what the room looks at.',
  })
  currentItem!: HallItem | null;
  @Field(() => HallMotion, {
    nullable: true,
    description: 'The open question; else the last one of what the room looks at.',
  })
  motion!: HallMotion | null;
  @Field(() => MotionResult, { nullable: true, description: 'Of the show of hands on the whole.' })
  closing!: MotionResult | null;
  @Field(() => Boolean, { description: 'A show of hands agreed to the whole.' })
  confirmedByHands!: boolean;
}

@ObjectType({
  description: 'Ballots received by phone so far; choices stay hidden. Order by (revision, phones).',
})
export class HallTurnout {
  @Field(() => GraphQLUUID, { nullable: true, description: 'Null before the first question.' })
  motionId!: string | null;
  @Field(() => Int, { description: 'Of that question: 1 open, 2 closed.' })
  revision!: number;
  @Field(() => Int, { description: 'Phones from which an answer came.' })
  phones!: number;
  @Field(() => Int, { description: 'Phones that may answer.' })
  phoneBase!: number;
}

@ObjectType({ description: 'A phone’s own standing: may it answer, and its highest number that arrived.' })
export class MyVote {
  @Field(() => GraphQLUUID, { description: 'The question asked about.' })
  motionId!: string;
  @Field(() => Boolean, { description: 'It is an elector of this question; else “Chờ lượt sau”.' })
  entitled!: boolean;
  @Field(() => Boolean, {
    description: 'Asked not to answer this question: in the base as no opinion, and no answer is taken.',
  })
  standsAside!: boolean;
  @Field(() => Int, { description: '0: nothing was received yet.' })
  lastN!: number;
}
