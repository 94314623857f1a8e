import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'A person of the roll, or the name of somebody who is not on it.' })
export class CheckInPerson {
  @Field(() => String, { nullable: true })
  rollKey!: string | null;
  @Field(() => String, { nullable: true })
  name!: string | null;
  @Field(() => String, { nullable: true })
  toName!: string | null;
  @Field(() => Int, { nullable: true })
  birthYear!: number | null;
}

@InputType({ description: 'Hands as counted.' })
export class HandsInput {
  @Field(() => Int)
  agree!: number;
  @Field(() => Int)
  disagree!: number;
  @Field(() => Int)
  noOpinion!: number;
}
