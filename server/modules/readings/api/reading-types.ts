import { Field, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';

@ObjectType({
  description:
    'A question would end otherwise if a value that nobody has confirmed were read the other way. For officials only.',
})
export class OtherVote {
  @Field(() => String, { description: 'Of the value in the pack.' })
  path!: string;
  @Field(() => String, { description: "What the value is, in the reader's language." })
  name!: string;
  @Field(() => Int, { description: 'Agreeing, under that reading.' })
  agree!: number;
  @Field(() => Int, { description: 'Everybody counted, under that reading.' })
  base!: number;
  @Field(() => Boolean, { description: 'How it would end.' })
  agreed!: boolean;
  @Field(() => String, { description: "One sentence, in the reader's language." })
  text!: string;
}

@ObjectType({
  description:
    'A case would have another class if a line that nobody has confirmed lay elsewhere. For officials.',
})
export class OtherClass {
  @Field(() => String, { description: 'Of the line in the pack.' })
  path!: string;
  @Field(() => String, { description: "What the line is, in the reader's language." })
  name!: string;
  @Field(() => Int, { description: 'As the pack has it.' })
  line!: number;
  @Field(() => Int, { description: 'The nearest line at which the class turns.' })
  turnsAt!: number;
  @Field(() => HouseholdClassEnum, { description: 'What it would be.' })
  class!: HouseholdClass;
  @Field(() => String, { description: "One sentence, in the reader's language." })
  text!: string;
}
