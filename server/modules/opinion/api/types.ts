import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Area, enumOf } from '../../areas/api/index.ts';
import { OPINION_STATES, type OpinionState } from '../domain/opinion.ts';

export const OpinionStateEnum = enumOf(OPINION_STATES);
registerEnumType(OpinionStateEnum, {
  name: 'OpinionState',
  description: 'NONE, DRAFT by an appraiser, SIGNED_OFF by the lead, SIGNED by the chair, SENT: it counts.',
});
export const ApprovalKindEnum = enumOf(['APPROVAL_REQUEST', 'APPROVAL_DECISION'] as const);
registerEnumType(ApprovalKindEnum, { name: 'ApprovalKind', description: 'Tờ trình, Quyết định phê duyệt.' });

@ObjectType({ description: 'Households and persons of a list.' })
export class OpinionCount {
  @Field(() => Int)
  households!: number;
  @Field(() => Int)
  persons!: number;
}

@ObjectType({ description: 'A case that went back to the commune; by code, without a name.' })
export class OpinionReturnedCase {
  @Field(() => String, { nullable: true })
  householdCode!: string | null;
  @Field(() => String)
  villageName!: string;
  @Field(() => String, { description: 'RETURN or RE_CHECK.' })
  kind!: string;
  @Field(() => [String])
  fields!: readonly string[];
}

@ObjectType({ description: 'What the opinion says, counted from the decisions of the tier.' })
export class OpinionContent {
  @Field(() => Int)
  cases!: number;
  @Field(() => Int)
  agreed!: number;
  @Field(() => Int, { description: 'Forms that were drawn and checked.' })
  sampled!: number;
  @Field(() => Int)
  returned!: number;
  @Field(() => Int)
  reChecked!: number;
  @Field(() => Int, { description: 'Cases that stand otherwise today than they were sent.' })
  differing!: number;
  @Field(() => OpinionCount)
  poor!: OpinionCount;
  @Field(() => OpinionCount)
  nearPoor!: OpinionCount;
  @Field(() => OpinionCount)
  leftPoverty!: OpinionCount;
  @Field(() => OpinionCount)
  leftNearPoverty!: OpinionCount;
  @Field(() => [OpinionReturnedCase])
  sentBack!: OpinionReturnedCase[];
}

@ObjectType({
  description:
    'The opinion of the tier on a commune (k.5). The paper: GET /files/opinion?roundId=…&communeId=…&format=pdf|docx',
})
export class Opinion {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => Area)
  commune!: Area;
  @Field(() => OpinionStateEnum)
  state!: OpinionState;
  @Field(() => Int, { description: 'Of the opinion; 0 before there is a draft.' })
  version!: number;
  @Field(() => Date, { nullable: true })
  reportedAt!: Date | null;
  @Field(() => Int, { description: 'Cases that the commune sent.' })
  cases!: number;
  @Field(() => Int, { description: 'Of these, not agreed yet.' })
  undecided!: number;
  @Field(() => Int, { description: 'What the commune still has to mend.' })
  openReturns!: number;
  @Field(() => String)
  remarks!: string;
  @Field(() => String, { nullable: true })
  number!: string | null;
  @Field(() => String, { nullable: true })
  dated!: string | null;
  @Field(() => String, { nullable: true })
  sentOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signedName!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of what it says.' })
  sha256!: string | null;
  @Field(() => Boolean, { description: 'There is a paper to read.' })
  hasPaper!: boolean;
  @Field(() => OpinionContent, { nullable: true, description: 'As drafted.' })
  content!: OpinionContent | null;
  @Field(() => OpinionContent, { nullable: true, description: 'As it would be drafted now; for the tier.' })
  now!: OpinionContent | null;
}

@ObjectType({ description: 'A step of the opinion is done.' })
export class OpinionChanged {
  @Field(() => Opinion)
  opinion!: Opinion;
}

@ObjectType({
  description: 'Tờ trình or Quyết định phê duyệt: GET /files/approval?paperId=…&format=pdf|docx',
})
export class ApprovalPaper {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => Area)
  area!: Area;
  @Field(() => ApprovalKindEnum)
  kind!: 'APPROVAL_REQUEST' | 'APPROVAL_DECISION';
  @Field(() => String)
  number!: string;
  @Field(() => String)
  dated!: string;
  @Field(() => String)
  sha256!: string;
}

@ObjectType({
  description: 'Request and decision of approval in a unit: rounds to 2020, and where the province wants it.',
})
export class Approval {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => Area)
  area!: Area;
  @Field(() => Boolean)
  wanted!: boolean;
  @Field(() => String, { nullable: true, description: 'The text of the province that asks for it.' })
  source!: string | null;
  @Field(() => [String], { description: 'Communes without an opinion that was sent.' })
  without!: readonly string[];
  @Field(() => [String], { description: 'Districts that have not asked yet.' })
  notAsked!: readonly string[];
  @Field(() => Boolean)
  mayRecord!: boolean;
  @Field(() => Boolean)
  mayWant!: boolean;
  @Field(() => [ApprovalPaper])
  papers!: ApprovalPaper[];
}

@ObjectType({ description: 'The paper is recorded.' })
export class ApprovalRecorded {
  @Field(() => Approval)
  approval!: Approval;
}

@ObjectType({ description: 'Request and decision of approval belong to this round now.' })
export class ApprovalWanted {
  @Field(() => GraphQLUUID)
  roundId!: string;
}
