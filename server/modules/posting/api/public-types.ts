import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { resultUnion } from '../../../platform/graphql/index.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import type { PublicState } from '../app/posting-store.ts';
import { PublicStateEnum } from './enums.ts';

@ObjectType({ description: 'A household on a list while it hangs: the least (law.md 7).' })
export class PublicPostingRow {
  @Field(() => String)
  headName!: string;
  @Field(() => HouseholdClassEnum)
  class!: HouseholdClass;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'As it was posted before a re-check.' })
  classBefore!: HouseholdClass | null;
}

@ObjectType({ description: 'Households by class; null: few, so kept back.' })
export class PublicPostingTotals {
  @Field(() => Int, { nullable: true })
  households!: number | null;
  @Field(() => Int, { nullable: true })
  poor!: number | null;
  @Field(() => Int, { nullable: true })
  nearPoor!: number | null;
  @Field(() => Int, { nullable: true })
  averageLiving!: number | null;
  @Field(() => Int, { nullable: true })
  notPoor!: number | null;
}

@ObjectType({ description: 'What a poster’s QR leads to: names only while the list hangs, then totals.' })
export class PublicPosting {
  @Field(() => String)
  code!: string;
  @Field(() => PublicStateEnum)
  state!: PublicState;
  @Field(() => Int, { description: '1: the list after the meeting; later: what changed since.' })
  n!: number;
  @Field(() => String)
  villageName!: string;
  @Field(() => String)
  communeName!: string;
  @Field(() => String)
  provinceName!: string;
  @Field(() => Int, { description: 'Of the review.' })
  year!: number;
  @Field(() => [String])
  places!: string[];
  @Field(() => GraphQLLocalDate)
  startedOn!: string;
  @Field(() => GraphQLLocalDate, { nullable: true })
  untilOn!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true })
  endedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Who receives objections, where.' })
  objectionsTo!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of the list as frozen: the same stands on the poster.',
  })
  listSha256!: string | null;
  @Field(() => [PublicPostingRow], { description: 'Empty unless it hangs.' })
  rows!: PublicPostingRow[];
  @Field(() => PublicPostingTotals)
  totals!: PublicPostingTotals;
  @Field(() => String, { description: 'Totals of the commune for everybody: with .json or .csv behind it.' })
  openData!: string;
}

@ObjectType({
  description: 'The answer to a code; the same for one that nobody has and one that is no code.',
})
export class PublicPostingFound {
  @Field(() => PublicPosting, { nullable: true })
  posting!: PublicPosting | null;
}
export const PublicPostingResult = resultUnion('PublicPostingResult', PublicPostingFound);
