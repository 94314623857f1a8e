import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { LegalMarkEnum } from '../../rounds/api/index.ts';
import type { About, ComplaintKind, Outcome, Stage } from '../app/kinds.ts';
import { ComplaintAboutEnum, ComplaintKindEnum, ComplaintOutcomeEnum, ComplaintStageEnum } from './enums.ts';

@ObjectType({ description: 'What the form behind the QR code of a poster shows.' })
export class FeedbackDoor {
  @Field(() => String)
  villageName!: string;
  @Field(() => String)
  communeName!: string;
  @Field(() => String)
  roundName!: string;
  @Field(() => Boolean, { description: 'The poster still hangs.' })
  posted!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The household at the place that was asked for, as it hangs; null: not posted.',
  })
  headName!: string | null;
}

@ObjectType({ description: 'It is received.' })
export class FeedbackReceipt {
  @Field(() => String, { description: 'By which it is followed. Nobody else has it.' })
  receiptCode!: string;
  @Field(() => Boolean, { description: 'Sent as a complaint: it counts once it is signed at the office.' })
  toBeSigned!: boolean;
}

@ObjectType({
  description: 'What became of it, for whoever holds the receipt: no name and no word of anybody.',
})
export class FollowedFeedback {
  @Field(() => String)
  receiptCode!: string;
  @Field(() => ComplaintKindEnum)
  kind!: ComplaintKind;
  @Field(() => ComplaintAboutEnum)
  about!: About;
  @Field(() => ComplaintStageEnum)
  stage!: Stage;
  @Field(() => GraphQLLocalDate)
  receivedOn!: string;
  @Field(() => GraphQLLocalDate, { nullable: true })
  signedOn!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Of a signed complaint.' })
  dueOn!: string | null;
  @Field(() => LegalMarkEnum, { nullable: true, description: 'How sure the term is.' })
  dueMark!: 'C' | 'P' | 'U' | null;
  @Field(() => ComplaintOutcomeEnum, { nullable: true })
  outcome!: Outcome | null;
  @Field(() => String, { nullable: true, description: 'Number of the answer letter.' })
  answerNumber!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true })
  answeredOn!: string | null;
  @Field(() => String)
  communeName!: string;
  @Field(() => String, { nullable: true })
  villageName!: string | null;
}
