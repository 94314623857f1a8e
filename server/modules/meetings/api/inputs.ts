import { Field, InputType, Int } from 'type-graphql';

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
