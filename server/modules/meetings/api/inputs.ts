import { Field, InputType, Int } from 'type-graphql';
import type { QuorumBase, QuorumMode } from '../app/words.ts';
import { QuorumBaseEnum, QuorumModeEnum } from './enums.ts';

@InputType({ description: 'A person of the roll, or the name of somebody who is not on it.' })
export class CheckInPerson {
  @Field(() => String, { nullable: true, description: '`key` of a RollEntry; then the rest is not needed.' })
  rollKey!: string | null;
  @Field(() => String, { nullable: true, description: 'Of somebody who is not on the roll.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: '"Tổ 3": tells apart two of one name.' })
  toName!: string | null;
  @Field(() => Int, { nullable: true, description: 'Tells apart two of one name; minors are refused.' })
  birthYear!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'The number of an invitation, typed or scanned, instead of a key.',
  })
  invitation!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Somebody looked: it is not who sounds alike.' })
  anotherPerson!: boolean | null;
}

@InputType({ description: 'How many households have to be represented.' })
export class QuorumInput {
  @Field(() => QuorumModeEnum, { description: 'OFF, WARN or BLOCK.' })
  mode!: QuorumMode;
  @Field(() => QuorumBaseEnum, { description: 'Of which households.' })
  base!: QuorumBase;
  @Field(() => Int, { description: '1 of 1/2.' })
  numerator!: number;
  @Field(() => Int, { description: '2 of 1/2.' })
  denominator!: number;
  @Field(() => String, { description: '">=" or ">".' })
  comparison!: string;
  @Field(() => String, { description: 'Who said so: regulation, number, date. Needed unless OFF.' })
  source!: string;
}

@InputType({ description: 'Hands as counted.' })
export class HandsInput {
  @Field(() => Int, { description: 'Hands raised.' })
  agree!: number;
  @Field(() => Int, { description: 'Hands raised.' })
  disagree!: number;
  @Field(() => Int, { description: 'People of no opinion.' })
  noOpinion!: number;
}
