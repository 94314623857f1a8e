import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { HouseholdClassEnum } from '../../households/api/index.ts';

@InputType({ description: 'A household that moved here.' })
export class MoveInInput {
  @Field(() => GraphQLUUID)
  villageId!: string;
  @Field(() => String)
  headName!: string;
  @Field(() => String, { nullable: true })
  headIdNumber!: string | null;
  @Field(() => Int, { nullable: true })
  headBirthYear!: number | null;
  @Field(() => String, { nullable: true })
  toName!: string | null;
  @Field(() => Int)
  size!: number;
  @Field(() => String, { nullable: true, description: 'In words, when it is no village of the round.' })
  fromPlace!: string | null;
  @Field(() => GraphQLUUID, { nullable: true, description: 'A village of the round: marked for both.' })
  fromVillageId!: string | null;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'There; null: none, it is not reviewed.' })
  classThere!: HouseholdClass | null;
}
