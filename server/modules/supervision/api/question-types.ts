import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { QuestionEventKind, QuestionState } from '../app/kinds.ts';
import { QuestionEventKindEnum, QuestionStateEnum } from './enums.ts';

@ObjectType({ description: 'A unit in whose name the reader may ask.' })
export class QuestionAsker {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Handed up, or the answer.' })
export class QuestionEvent {
  @Field(() => QuestionEventKindEnum)
  kind!: QuestionEventKind;
  @Field(() => String)
  areaName!: string;
  @Field(() => String)
  words!: string;
  @Field(() => String)
  doneName!: string;
  @Field(() => Date)
  doneAt!: Date;
}

@ObjectType({
  description: 'A question on the work, for every official of the round; never on a person by name.',
})
export class Question {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'The unit that asked.' })
  fromName!: string;
  @Field(() => String, { description: 'Where it waits, or who answered.' })
  atName!: string;
  @Field(() => String)
  words!: string;
  @Field(() => String, { nullable: true, description: 'The article that it is about.' })
  article!: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the household; no name.' })
  caseCode!: string | null;
  @Field(() => QuestionStateEnum)
  state!: QuestionState;
  @Field(() => Int)
  version!: number;
  @Field(() => String)
  askedName!: string;
  @Field(() => Date)
  askedAt!: Date;
  @Field(() => Int, { nullable: true, description: 'Days since it was asked; null: answered.' })
  waitsForDays!: number | null;
  @Field(() => Boolean, { description: 'The reader works at the tier where it waits.' })
  mayAnswer!: boolean;
  @Field(() => Boolean)
  hasTierAbove!: boolean;
  @Field(() => [QuestionEvent])
  events!: readonly QuestionEvent[];
}

@ObjectType({ description: 'Questions and answers of a round: waiting ones first, the oldest on top.' })
export class Questions {
  @Field(() => Int)
  totalCount!: number;
  @Field(() => Int, { description: 'Without an answer in the whole round.' })
  waiting!: number;
  @Field(() => [Question])
  items!: readonly Question[];
  @Field(() => [QuestionAsker])
  askers!: readonly QuestionAsker[];
}

@ObjectType({ description: 'The question was asked, handed up or answered.' })
export class QuestionChanged {
  @Field(() => Question, { description: 'As it is now.' })
  question!: Question;
}
