import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { StatutoryClock } from '../../calendar/api/index.ts';
import {
  ANSWER_KINDS,
  ASKED_BY,
  ERASURE_KINDS,
  REQUEST_KINDS,
  type AnswerKind,
  type AskedBy,
  type ErasureKind,
  type RequestKind,
} from '../domain/request-terms.ts';

export const DataRequestKindEnum = enumOf(REQUEST_KINDS);
registerEnumType(DataRequestKindEnum, {
  name: 'DataRequestKind',
  description: 'To be shown, or to be corrected.',
});
export const DataAskedByEnum = enumOf(ASKED_BY);
registerEnumType(DataAskedByEnum, { name: 'DataAskedBy', description: 'The person, or somebody for them.' });
export const DataAnswerKindEnum = enumOf(ANSWER_KINDS);
registerEnumType(DataAnswerKindEnum, { name: 'DataAnswerKind', description: 'What became of it.' });
export const ErasureKindEnum = enumOf(ERASURE_KINDS);
registerEnumType(ErasureKindEnum, {
  name: 'ErasureKind',
  description: 'What can be deleted after its time.',
});

@ObjectType({ description: 'What became of a request.' })
export class DataRequestEvent {
  @Field(() => DataAnswerKindEnum, { description: 'What was done.' })
  kind!: AnswerKind;
  @Field(() => GraphQLLocalDate, { description: 'When.' })
  happenedOn!: string;
  @Field(() => String, { description: 'Why, or how.' })
  words!: string;
}

@ObjectType({ description: 'Somebody asked what is stored of them, or that it be put right.' })
export class DataRequest {
  @Field(() => GraphQLUUID, { description: 'Its id.' })
  id!: string;
  @Field(() => GraphQLUUID, { description: 'Of the household.' })
  householdId!: string;
  @Field(() => String, { description: 'Whose data.' })
  memberName!: string;
  @Field(() => DataRequestKindEnum, { description: 'What is asked.' })
  kind!: RequestKind;
  @Field(() => GraphQLLocalDate, { description: 'When.' })
  askedOn!: string;
  @Field(() => DataAskedByEnum, { description: 'By whom.' })
  askedBy!: AskedBy;
  @Field(() => String, { description: 'In their words; may be empty when it is only to be shown.' })
  words!: string;
  @Field(() => [DataRequestEvent], { description: 'The oldest first.' })
  events!: DataRequestEvent[];
  @Field(() => [StatutoryClock], {
    description: 'To acknowledge, and to answer. They inform and decide nothing.',
  })
  clocks!: StatutoryClock[];
}

@ObjectType({ description: 'How long one kind of data is kept.' })
export class RetentionRule {
  @Field(() => String, { description: 'What it is.' })
  what!: string;
  @Field(() => Int, { nullable: true, description: 'Years after the year of the round. Null: kept.' })
  years!: number | null;
  @Field(() => String, { description: 'C confirmed, P practice, U unconfirmed.' })
  mark!: string;
  @Field(() => String, { description: 'Why so long.' })
  why!: string;
  @Field(() => Boolean, { description: 'Can be deleted here, by a person.' })
  erasable!: boolean;
}

@ObjectType({ description: 'Something whose time is over. It stays until a person deletes it.' })
export class ErasableData {
  @Field(() => ErasureKindEnum, { description: 'What it is.' })
  kind!: ErasureKind;
  @Field(() => GraphQLUUID, { description: 'Of the complaint or the member.' })
  subjectId!: string;
  @Field(() => String, { description: 'Receipt or household code; no name.' })
  label!: string;
  @Field(() => Int, { description: 'Year of its round.' })
  year!: number;
}

@ObjectType({ description: 'Requests about personal data in a commune, and what may be deleted.' })
export class PrivacyBoard {
  @Field(() => [DataRequest], { description: 'Of the round, the newest first.' })
  requests!: DataRequest[];
  @Field(() => [RetentionRule], { description: 'How long what is kept.' })
  retention!: RetentionRule[];
  @Field(() => [ErasableData], { description: 'At most 500.' })
  erasable!: ErasableData[];
  @Field(() => Boolean, { description: 'The reader may delete.' })
  mayErase!: boolean;
  @Field(() => GraphQLLocalDate, { description: 'In Vietnam.' })
  today!: string;
}

@ObjectType({ description: 'The request was written down.' })
export class DataRequestRecorded {
  @Field(() => GraphQLUUID, { description: 'Its id.' })
  requestId!: string;
}
@ObjectType({ description: 'The answer was written down.' })
export class DataRequestAnswered {
  @Field(() => GraphQLUUID, { description: 'Of the request.' })
  requestId!: string;
}
@ObjectType({ description: 'It is deleted; a hash and the log stay.' })
export class PersonalDataErased {
  @Field(() => GraphQLUUID, { description: 'Of the complaint or the member.' })
  subjectId!: string;
}
