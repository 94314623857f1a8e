import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import { LegalMarkEnum } from '../../rounds/api/index.ts';
import { StatutoryClock } from '../../calendar/api/index.ts';
import type { PublicState } from '../app/posting-store.ts';
import type { VillagePostingState } from '../app/view-postings.ts';
import { PublicStateEnum, VillagePostingStateEnum } from './enums.ts';

@ObjectType({ description: 'A household as it hangs or would hang. Personal.' })
export class PostingRow {
  @Field(() => GraphQLUUID)
  caseId!: string;
  @Field(() => String, { description: 'As printed.' })
  headName!: string;
  @Field(() => HouseholdClassEnum)
  class!: HouseholdClass;
  @Field(() => HouseholdClassEnum, {
    nullable: true,
    description: 'As it was posted before; null: it was not.',
  })
  classBefore!: HouseholdClass | null;
}

@ObjectType({ description: 'Households of a list by class.' })
export class PostingCounts {
  @Field(() => Int)
  poor!: number;
  @Field(() => Int)
  nearPoor!: number;
  @Field(() => Int)
  averageLiving!: number;
  @Field(() => Int)
  notPoor!: number;
}

@ObjectType({ description: 'A photo that proves that a list hung.' })
export class PostingPhoto {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => GraphQLLocalDate, { description: 'As the person said who added it.' })
  takenOn!: string;
  @Field(() => String, { description: 'By its content: image/jpeg or image/png.' })
  mediaType!: string;
  @Field(() => String, { description: 'Who added it.' })
  addedName!: string;
  @Field(() => Date, { description: 'When it was added.' })
  addedAt!: Date;
}

@ObjectType({ description: 'A list of a village that hangs or hung, as frozen.' })
export class Posting {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => Int, { description: '1: the list after the meeting; later: what changed since.' })
  n!: number;
  @Field(() => PublicStateEnum)
  state!: PublicState;
  @Field(() => [String])
  places!: string[];
  @Field(() => GraphQLLocalDate, { description: 'As on the poster.' })
  startedOn!: string;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day on the poster; ends nothing by itself.',
  })
  untilOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Who receives objections, where; as on the poster.' })
  objectionsTo!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of the frozen list; null: recorded before lists were kept.',
  })
  listSha256!: string | null;
  @Field(() => String, { description: 'In the QR of the poster.' })
  publicCode!: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When somebody took it down.' })
  endedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it came down while its term ran.' })
  earlyReason!: string | null;
  @Field(() => Date, { description: 'When the start was recorded.' })
  startedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When the end was recorded.' })
  endedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who recorded the start.' })
  startedName!: string | null;
  @Field(() => String, { nullable: true, description: 'Who recorded the end.' })
  endedName!: string | null;
  @Field(() => [PostingRow], { description: 'In the order in which they hang.' })
  rows!: PostingRow[];
  @Field(() => PostingCounts)
  counts!: PostingCounts;
  @Field(() => StatutoryClock, { nullable: true, description: 'Null: the pack knows no term.' })
  clock!: StatutoryClock | null;
  @Field(() => [PostingPhoto])
  photos!: PostingPhoto[];
  @Field(() => [String], { description: 'For the loudspeakers, in Vietnamese, one breath each; no names.' })
  announcement!: string[];
  @Field(() => String, { description: 'The page without sign-in.' })
  address!: string;
}

@ObjectType({ description: 'How long a list is to hang by the pack of the round.' })
export class PostingTerm {
  @Field(() => Int)
  days!: number;
  @Field(() => LegalMarkEnum, { description: 'How sure that is. For officials; never printed.' })
  mark!: 'C' | 'P' | 'U';
  @Field(() => String, { nullable: true })
  article!: string | null;
}

@ObjectType({ description: 'The posting of a village: what hangs, what hung, and what would hang now.' })
export class VillagePostings {
  @Field(() => GraphQLUUID)
  villageId!: string;
  @Field(() => String)
  name!: string;
  @Field(() => VillagePostingStateEnum)
  state!: VillagePostingState;
  @Field(() => Int, { description: 'Households that are not settled.' })
  unsettled!: number;
  @Field(() => Int, { description: 'The expected version of `startPosting`.' })
  version!: number;
  @Field(() => [PostingRow], { description: 'The first time all with a result; later what changed since.' })
  next!: PostingRow[];
  @Field(() => PostingCounts)
  nextCounts!: PostingCounts;
  @Field(() => PostingTerm, { nullable: true, description: 'Null: the pack knows none.' })
  nextTerm!: PostingTerm | null;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day of that term if it hung from today.',
  })
  nextUntilOn!: string | null;
  @Field(() => GraphQLLocalDate, { description: 'The day in Vietnam.' })
  today!: string;
  @Field(() => [Posting], { description: 'The newest first.' })
  postings!: Posting[];
}

@ObjectType({ description: 'The posting of the village was changed.' })
export class PostingChanged {
  @Field(() => VillagePostings, { description: 'As it is now.' })
  village!: VillagePostings;
}
