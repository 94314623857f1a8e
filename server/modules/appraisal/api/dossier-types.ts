import { Field, ObjectType } from 'type-graphql';
import type { SubmissionField } from '../../submission/index.ts';
import type { AppraisalAnswer } from '../domain/answer-to-report.ts';
import { AppraisalCase, Redacted } from './case-types.ts';
import { DossierInside } from './dossier-inside-types.ts';
import { AppraisalAnswerEnum, ReturnableFieldEnum } from './work-enums.ts';

@ObjectType({ description: 'Who holds a case; a lease that has run out holds nothing.' })
export class CaseHolding {
  @Field(() => String, { description: 'The official.' })
  name!: string;
  @Field(() => Boolean, { description: 'It is you.' })
  mine!: boolean;
  @Field(() => Date, { description: 'Then somebody else may take it.' })
  until!: Date;
}

@ObjectType({ description: 'An answer of the appraisal tier; only ever added to.' })
export class PastAnswer {
  @Field(() => AppraisalAnswerEnum)
  kind!: AppraisalAnswer;
  @Field(() => [ReturnableFieldEnum], { description: 'Of a return.' })
  fields!: readonly SubmissionField[];
  @Field(() => String, { nullable: true, description: 'Of a re-check.' })
  reasonCode!: string | null;
  @Field(() => String, { description: 'As written.' })
  words!: string;
  @Field(() => Date)
  at!: Date;
  @Field(() => String, { nullable: true, description: 'Who.' })
  by!: string | null;
  @Field(() => Boolean, { description: 'With others of its village, after a sample.' })
  inBulk!: boolean;
}

@ObjectType({ description: 'One case with everything the reader may see of it.' })
export class AppraisalDossier {
  @Field(() => AppraisalCase)
  case!: AppraisalCase;
  @Field(() => String, {
    description: 'Of what an answer answers: sent with it, so that nobody answers what has changed.',
  })
  answersSha256!: string;
  @Field(() => CaseHolding, { nullable: true, description: 'Null: free.' })
  holder!: CaseHolding | null;
  @Field(() => Boolean, { description: 'You may take it out of somebody’s hands.' })
  mayLead!: boolean;
  @Field(() => Boolean, {
    description: 'A re-check decided after the meeting, whose result is shown beside it.',
  })
  decidedByReCheck!: boolean;
  @Field(() => String, { nullable: true, description: 'Who returned it, and reads the answer first.' })
  keptFor!: string | null;
  @Field(() => [PastAnswer], { description: 'The oldest first.' })
  answers!: readonly PastAnswer[];
  @Field(() => DossierInside, {
    nullable: true,
    description: 'Null for everybody but the holder; see `closed`.',
  })
  inside!: DossierInside | null;
  @Field(() => Redacted, { nullable: true, description: 'Why `inside` is null.' })
  closed!: Redacted | null;
}
