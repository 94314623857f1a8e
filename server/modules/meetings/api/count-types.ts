import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { resultUnion } from '../../../platform/graphql/index.ts';
import type * as words from '../app/words.ts';
import { CountingStateEnum } from './enums.ts';
import { Meeting } from './meeting-types.ts';

@ObjectType({ description: 'Three numbers.' })
export class HandNumbers {
  @Field(() => Int, { description: 'Hands raised.' })
  agree!: number;
  @Field(() => Int, { description: 'Hands raised.' })
  disagree!: number;
  @Field(() => Int, { description: 'People of no opinion.' })
  noOpinion!: number;
}

@ObjectType({ description: 'A counter’s own standing; of the other one only whether their number is in.' })
export class MyCount {
  @Field(() => GraphQLUUID, { description: 'The question.' })
  motionId!: string;
  @Field(() => Int, { description: '1 or 2.' })
  counterNo!: number;
  @Field(() => CountingStateEnum, { description: 'How far both are.' })
  state!: words.CountingState;
  @Field(() => Int, { description: 'The attempt that is being counted: goes with `countApart`.' })
  attempt!: number;
  @Field(() => HandNumbers, { nullable: true, description: 'Sent for this attempt.' })
  mine!: HandNumbers | null;
  @Field(() => HandNumbers, { nullable: true, description: 'Sent for the attempt before.' })
  before!: HandNumbers | null;
}

@ObjectType({ description: '“Đã nhận”: the number of one counter.' })
export class CountedApart {
  @Field(() => MyCount, { description: 'Where the counting stands.' })
  count!: MyCount;
}
@ObjectType({ description: 'The chair wrote down whose count stands.' })
export class CountSettled {
  @Field(() => Meeting, { description: 'With the counting as it stands.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'How many count the hands from the next question on.' })
export class CountersChosen {
  @Field(() => Meeting, { description: 'With the setting.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'Hands are counted on this screen from now on; the other one says so.' })
export class CountingHere {
  @Field(() => GraphQLUUID, { description: 'The question.' })
  motionId!: string;
}
@ObjectType({ description: 'What the meeting said about its counting committee.' })
export class CommitteeAsked {
  @Field(() => Meeting, { description: 'With the act.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'The sheets as counted; they stand until a later count.' })
export class SheetsRecorded {
  @Field(() => Meeting, { description: 'With the sheets.' })
  meeting!: Meeting;
}

@InputType({ description: 'Sheets of a secret ballot, as found in the box.' })
export class SheetsInput {
  @Field(() => Int, { description: 'Handed out: no more than people who take one.' })
  handedOut!: number;
  @Field(() => Int, { description: 'Came back: no more than handed out.' })
  returned!: number;
  @Field(() => Int, { description: 'Ticked so.' })
  agree!: number;
  @Field(() => Int, { description: 'Ticked so.' })
  disagree!: number;
  @Field(() => Int, { description: 'Ticked so, or left blank.' })
  noOpinion!: number;
  @Field(() => Int, { description: 'Not valid; in the base as no opinion.' })
  spoiled!: number;
}

export const CountApartResult = resultUnion('CountApartResult', CountedApart);
export const SettleCountResult = resultUnion('SettleCountResult', CountSettled);
export const ChooseCountersResult = resultUnion('ChooseCountersResult', CountersChosen);
export const CountHandsOnResult = resultUnion('CountHandsOnResult', CountingHere);
export const ApproveCommitteeResult = resultUnion('ApproveCommitteeResult', CommitteeAsked);
export const RecordSheetsResult = resultUnion('RecordSheetsResult', SheetsRecorded);
