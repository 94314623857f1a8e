import 'reflect-metadata';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Area } from './area-type.ts';

@ObjectType({ description: 'One step in the history of a unit: what it was before, or what became of it.' })
export class AreaLink {
  @Field(() => Area, { description: 'The unit before, or after.' })
  area!: Area;
  @Field(() => Boolean, { description: 'All of the older unit went into that newer one.' })
  whole!: boolean;
  @Field(() => GraphQLLocalDate, { description: 'First day of the newer unit.' })
  onDate!: string;
  @Field(() => String, { description: 'By which text, and from whose table.' })
  document!: string;
}

@ObjectType({
  description: 'A change of areas that comes with the product, and how well its table could be read.',
})
export class AreaChange {
  @Field(() => GraphQLLocalDate, { description: 'First day of the new units.' })
  day!: string;
  @Field(() => String, { description: 'By which text, and from whose table.' })
  document!: string;
  @Field(() => Int, { description: 'Provinces from that day on.' })
  provinces!: number;
  @Field(() => Int, { description: 'Communes from that day on.' })
  communes!: number;
  @Field(() => Int, { description: 'Rows "old unit → new unit" of the table.' })
  rows!: number;
  @Field(() => Int, { description: 'Rows without the code of the old unit; these were found by name.' })
  rowsWithoutCode!: number;
  @Field(() => Int, { description: 'Rows whose old unit is in no list.' })
  rowsUnplaced!: number;
  @Field(() => [Area], { description: 'Units of before of which the table says nothing.' })
  withoutSuccessor!: readonly Area[];
  @Field(() => [Area], { description: 'Units of that day of which the table does not say what they were.' })
  withoutPredecessor!: readonly Area[];
}

@ObjectType({ description: 'Villages of the communes of before became villages of the commune of today.' })
export class VillagesCarried {
  @Field(() => Area, { description: 'The commune of today.' })
  commune!: Area;
  @Field(() => Int, { description: 'How many villages have a successor now that had none.' })
  carried!: number;
  @Field(() => [Area], {
    description: 'Villages of communes that were divided: nothing says into which part they went.',
  })
  unclear!: readonly Area[];
}
