import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What one counter sent.' })
export class CounterCount {
  @Field(() => Int, { description: '1 or 2.' })
  counterNo!: number;
  @Field(() => Int, { description: 'From 1; both count again while they differ.' })
  attempt!: number;
  @Field(() => Int, { description: 'Hands raised.' })
  agree!: number;
  @Field(() => Int, { description: 'Hands raised.' })
  disagree!: number;
  @Field(() => Int, { description: 'People of no opinion.' })
  noOpinion!: number;
}

@ObjectType({ description: 'Sheets of a secret ballot as the committee counted them.' })
export class BallotSheets {
  @Field(() => GraphQLUUID, { description: 'The question.' })
  motionId!: string;
  @Field(() => Int, { description: 'Handed out.' })
  handedOut!: number;
  @Field(() => Int, { description: 'Came back.' })
  returned!: number;
  @Field(() => Int, { description: 'Ticked so.' })
  agree!: number;
  @Field(() => Int, { description: 'Ticked so.' })
  disagree!: number;
  @Field(() => Int, { description: 'Ticked so, or left blank.' })
  noOpinion!: number;
  @Field(() => Int, { description: 'Not valid.' })
  spoiled!: number;
}
