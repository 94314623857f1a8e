import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { ClassHistory, HouseholdClassEnum, WhyClass } from '../../assessments/api/index.ts';
import type { SubmissionField } from '../../submission/index.ts';
import { ReturnableFieldEnum } from './work-enums.ts';

@ObjectType({ description: 'A member of the household. Personal.' })
export class DossierPerson {
  @Field(() => String)
  fullName!: string;
  @Field(() => String, { nullable: true, description: 'To the head, as written.' })
  relation!: string | null;
  @Field(() => Int, { nullable: true })
  birthYear!: number | null;
  @Field(() => String, { nullable: true, description: 'MALE or FEMALE.' })
  sex!: string | null;
  @Field(() => String, { nullable: true })
  ethnicity!: string | null;
}

@ObjectType({ description: 'The points of the household as each form gave them. Sensitive.' })
export class DossierForm {
  @Field(() => Int)
  version!: number;
  @Field(() => String, { description: 'IMPORT, FORM, RE_REVIEW or RE_CHECK.' })
  origin!: string;
  @Field(() => String, { description: 'FIRST, TOWARDS eligibility, AWAY or NONE, against the one before.' })
  direction!: string;
  @Field(() => String, { nullable: true, description: 'Why it was changed.' })
  reason!: string | null;
  @Field(() => Date)
  at!: Date;
  @Field(() => String, { nullable: true, description: 'Who entered it.' })
  by!: string | null;
  @Field(() => Int)
  b1!: number;
  @Field(() => [Int], { description: 'Numbers of the indicators.' })
  deprived!: readonly number[];
  @Field(() => HouseholdClassEnum)
  scoredClass!: HouseholdClass;
}

@ObjectType({ description: 'A request or an event, with its paper.' })
export class DossierEvidence {
  @Field(() => String, { description: 'Form of a request, or kind of an event.' })
  kind!: string;
  @Field(() => GraphQLLocalDate)
  on!: string;
  @Field(() => String, { description: 'Words of the request; kind, number and day of the paper.' })
  paper!: string;
}

@ObjectType({ description: 'The other half of a household that split. Personal.' })
export class DossierHalf {
  @Field(() => GraphQLLocalDate)
  on!: string;
  @Field(() => String)
  headName!: string;
  @Field(() => Int, { nullable: true })
  persons!: number | null;
  @Field(() => HouseholdClassEnum, { nullable: true })
  startClass!: HouseholdClass | null;
  @Field(() => HouseholdClassEnum, { nullable: true })
  endClass!: HouseholdClass | null;
  @Field(() => Int, { nullable: true })
  b1!: number | null;
  @Field(() => Int, { nullable: true })
  deprivedCount!: number | null;
  @Field(() => GraphQLUUID, { nullable: true, description: 'In the queue.' })
  appraisalId!: string | null;
}

@ObjectType({ description: 'A picture of a signed page: GET /files/appraisal-page?pageId=…' })
export class DossierPage {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String)
  fileName!: string;
}

@ObjectType({ description: 'Minutes of the meeting that decided last.' })
export class DossierPapers {
  @Field(() => Boolean, { description: 'Closed by the meeting.' })
  adopted!: boolean;
  @Field(() => Int, { nullable: true })
  adoptedAgree!: number | null;
  @Field(() => Int, { nullable: true })
  adoptedBase!: number | null;
  @Field(() => String, { nullable: true, description: 'Printed on every page.' })
  closingHash!: string | null;
  @Field(() => String, { nullable: true, description: 'Who found that the signed pages agree.' })
  confirmedBy!: string | null;
  @Field(() => Date, { nullable: true })
  confirmedAt!: Date | null;
  @Field(() => [DossierPage])
  pages!: readonly DossierPage[];
}

@ObjectType({
  description: 'A complaint or feedback about the household: that it is there, not what it says.',
})
export class DossierComplaint {
  @Field(() => String, { description: 'COMPLAINT or FEEDBACK.' })
  kind!: string;
  @Field(() => String, { description: 'OPEN or CLOSED.' })
  state!: string;
  @Field(() => String, { description: 'CASE, LEFT_OUT or OTHER.' })
  about!: string;
  @Field(() => GraphQLLocalDate)
  receivedOn!: string;
}

@ObjectType({ description: 'A second visit (phúc tra).' })
export class DossierReCheck {
  @Field(() => String, { description: 'COMPLAINT, APPRAISAL or INSPECTION.' })
  origin!: string;
  @Field(() => GraphQLLocalDate)
  askedOn!: string;
  @Field(() => String)
  askedWords!: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Null: not visited yet.' })
  visitedOn!: string | null;
  @Field(() => String, { nullable: true })
  finding!: string | null;
  @Field(() => String, { nullable: true, description: 'KEPT, CHANGED or NEW_MEETING; null: not ended.' })
  outcome!: string | null;
}

@ObjectType({ description: 'One value that the commune changed after a return.' })
export class DossierChange {
  @Field(() => String, { description: 'Which value.' })
  key!: string;
  @Field(() => String)
  before!: string;
  @Field(() => String)
  after!: string;
}

@ObjectType({ description: 'What the commune answered to the last return, and what is another than before.' })
export class DossierMended {
  @Field(() => [ReturnableFieldEnum])
  fields!: readonly SubmissionField[];
  @Field(() => String)
  answer!: string;
  @Field(() => Date)
  at!: Date;
  @Field(() => [DossierChange])
  changes!: readonly DossierChange[];
}

@ObjectType({
  description:
    'People, answers and papers of a case. For its holder; each reading leaves a trace. Sensitive.',
})
export class DossierInside {
  @Field(() => [DossierPerson])
  people!: readonly DossierPerson[];
  @Field(() => WhyClass, {
    nullable: true,
    description: 'Answers, points, line, class; which single answer moves it.',
  })
  why!: WhyClass | null;
  @Field(() => ClassHistory, { description: 'Over the rounds, with in-out-in patterns.' })
  history!: ClassHistory;
  @Field(() => [DossierForm], { description: 'The oldest first.' })
  forms!: readonly DossierForm[];
  @Field(() => [DossierEvidence])
  evidence!: readonly DossierEvidence[];
  @Field(() => [DossierHalf])
  halves!: readonly DossierHalf[];
  @Field(() => DossierPapers, { nullable: true })
  papers!: DossierPapers | null;
  @Field(() => [DossierComplaint])
  complaints!: readonly DossierComplaint[];
  @Field(() => [DossierReCheck])
  reChecks!: readonly DossierReCheck[];
  @Field(() => DossierMended, { nullable: true })
  mended!: DossierMended | null;
  @Field(() => GraphQLUUID, { nullable: true, description: 'A draw in which this form waits to be checked.' })
  toCheck!: string | null;
}
