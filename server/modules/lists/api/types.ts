import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { Household, HouseholdClassEnum, Member } from '../../households/api/index.ts';
import type { ListEffect } from '../app/life-event-command.ts';
import type {
  LifeEventKind,
  ListFlag as ListFlagValue,
  ListFlagKind,
  RequestForm,
  RequestState,
  SignedAs,
} from '../app/kinds.ts';
import type { ListedEntry, ListSource, ListState } from '../app/list-store.ts';
import {
  LifeEventKindEnum,
  ListBecauseEnum,
  ListEffectEnum,
  ListFlagKindEnum,
  ListSourceEnum,
  ListStateEnum,
  RequestFormEnum,
  RequestStateEnum,
  SignedAsEnum,
} from './enums.ts';

@ObjectType({ description: 'Something to look at; it blocks nothing.' })
export class ListFlag {
  @Field(() => ListFlagKindEnum)
  kind!: ListFlagKind;
  villageId!: string | null;
}

@ObjectType({
  description: 'A household on the list to review (Phụ lục I). Personal: for officials of the commune.',
})
export class ListEntry {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => GraphQLUUID)
  householdId!: string;
  @Field(() => String, { nullable: true, description: 'As in the workbook.' })
  householdCode!: string | null;
  @Field(() => String, { description: 'Head of household.' })
  headName!: string;
  @Field(() => String, { nullable: true, description: '"Tổ 3"' })
  toName!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many people; null: not known.' })
  size!: number | null;
  @Field(() => ListBecauseEnum)
  because!: 'MANAGED' | 'REQUEST';
  @Field(() => ListSourceEnum)
  source!: ListSource;
  @Field(() => HouseholdClassEnum, { description: 'At the start of the round.' })
  startClass!: HouseholdClass;
  @Field(() => ListStateEnum)
  state!: ListState;
  @Field(() => String, { nullable: true, description: 'Why it was struck.' })
  struckReason!: string | null;
  @Field(() => Boolean, { description: 'Struck because it ended or moved away: column 4 of the report.' })
  leftByEvent!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why it waits for a later meeting; null: it does not.',
  })
  putOffReason!: string | null;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'From its scores; null: not scored.' })
  scoredClass!: HouseholdClass | null;
  @Field(() => Int, { nullable: true, description: 'Points of form B1; null: not scored.' })
  b1!: number | null;
  @Field(() => Int, { nullable: true, description: 'Points of form B2; null: not scored.' })
  b2!: number | null;
  @Field(() => Boolean, {
    description: 'An agenda has it, or a meeting decided on it: it is no longer struck.',
  })
  onAgenda!: boolean;
  @Field(() => Boolean, { description: 'A meeting did not agree: reviewed before it is heard again.' })
  reviewAgain!: boolean;
  @Field(() => Int, { description: 'Expected by strikeEntry and putOffEntry.' })
  version!: number;
  @Field(() => [ListFlag], { description: 'To be looked at.' })
  flags!: ListFlag[];
  villageId!: string;
}

@ObjectType({
  description: 'A household as its officer finds it by any spelling of a name, with its place on the list.',
})
export class FoundHousehold {
  @Field(() => Household)
  household!: Household;
  @Field(() => [Member], { description: 'Who lives there now.' })
  members!: Member[];
  @Field(() => ListEntry, { nullable: true, description: 'Null: not on the list of this round.' })
  entry!: ListEntry | null;
  @Field(() => [ListFlag], { description: 'To be looked at.' })
  flags!: ListFlag[];
  caseId!: string | null;
}

@ObjectType({
  description: 'A request of a household: Mẫu số 01 (to 2020 Phụ lục 1a), or Mẫu số 04 to leave.',
})
export class ReviewRequest {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => RequestFormEnum)
  form!: RequestForm;
  @Field(() => Boolean, { description: 'Named from the floor of a meeting; never voted the same evening.' })
  fromFloor!: boolean;
  @Field(() => RequestStateEnum)
  state!: RequestState;
  @Field(() => String, { description: 'Head of household.' })
  headName!: string;
  @Field(() => String, { nullable: true, description: '"Tổ 3"' })
  toName!: string | null;
  @Field(() => String, { description: 'Who asks.' })
  askedBy!: string;
  @Field(() => String, { nullable: true, description: 'Who helped to write it; null: the household itself.' })
  writtenBy!: string | null;
  @Field(() => String, { description: 'In the words of the household.' })
  words!: string;
  @Field(() => SignedAsEnum, { nullable: true, description: 'Null: not signed yet.' })
  signedAs!: SignedAs | null;
  @Field(() => String, { description: 'ISO day.' })
  receivedOn!: string;
  @Field(() => String, { nullable: true, description: 'Why it was refused or withdrawn, in writing.' })
  reason!: string | null;
  villageId!: string;
}

@ObjectType({
  description: 'What happened to a household before its meeting, with the paper that proves it.',
})
export class LifeEvent {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => LifeEventKindEnum)
  kind!: LifeEventKind;
  @Field(() => String, { description: 'Head of household now.' })
  headName!: string;
  @Field(() => String, { nullable: true, description: 'Head before, of a death or a change of head.' })
  headBefore!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Head of the other household, of a split, merge or move.',
  })
  otherHeadName!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it came from or went to, as told.' })
  otherPlace!: string | null;
  @Field(() => Int, { description: 'How many people it is about; 0: the household.' })
  people!: number;
  @Field(() => String, { description: 'ISO day.' })
  happenedOn!: string;
  @Field(() => String, { description: 'Kind of paper.' })
  paperKind!: string;
  @Field(() => String, { nullable: true })
  paperNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day.' })
  paperDate!: string | null;
  @Field(() => HouseholdClassEnum, {
    nullable: true,
    description: 'Of a move: the class in the place it left.',
  })
  classElsewhere!: HouseholdClass | null;
  @Field(() => Date)
  recordedAt!: Date;
  villageId!: string;
  otherVillageId!: string | null;
}

@ObjectType({
  description: 'Both halves of a split, or of a merge, side by side. As one they have to be scored as one.',
})
export class TwoHalves {
  @Field(() => LifeEvent)
  event!: LifeEvent;
  @Field(() => [FoundHousehold])
  halves!: FoundHousehold[];
}

@InputType({ description: 'A household that nobody has entered yet.' })
export class NewHouseholdInput {
  @Field(() => String)
  headName!: string;
  @Field(() => String, { nullable: true })
  toName!: string | null;
  @Field(() => Int, { nullable: true })
  size!: number | null;
}

@InputType({ description: 'The day of an event, and the paper that proves it.' })
export class EvidenceInput {
  @Field(() => String, { description: 'ISO day; never in the future.' })
  happenedOn!: string;
  @Field(() => String)
  paperKind!: string;
  @Field(() => String, { nullable: true })
  paperNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day.' })
  paperDate!: string | null;
}

@ObjectType({ description: 'The list of an earlier round was taken over.' })
export class ListCarriedOver {
  @Field(() => Int)
  added!: number;
  @Field(() => Int, { description: 'On the list before this.' })
  alreadyOnList!: number;
  @Field(() => [ListEntry], { description: 'Never decided on then.' })
  unsettled!: ListEntry[];
  @Field(() => Int, { description: 'Not on the list: of merged communes, in villages not carried over yet.' })
  withoutVillage!: number;
}

@ObjectType({ description: 'An entry that was changed.' })
export class EntryChanged {
  @Field(() => ListEntry)
  entry!: ListEntry;
}

@ObjectType({ description: 'A request that was received, signed, refused or withdrawn.' })
export class RequestChanged {
  @Field(() => ReviewRequest)
  request!: ReviewRequest;
}

@ObjectType({ description: 'A life event that was recorded, and what it did to the list.' })
export class LifeEventRecorded {
  @Field(() => LifeEvent)
  event!: LifeEvent;
  @Field(() => ListEffectEnum)
  effect!: ListEffect;
}

export const flagObjects = (flags: readonly ListFlagValue[]): ListFlag[] =>
  flags.map((flag) => Object.assign(new ListFlag(), flag));

const ON_AGENDA = new Set(['ON_AGENDA', 'AGREED']);

export const entryObject = (
  { caseState, ...of }: ListedEntry,
  flags: readonly ListFlagValue[] = [],
): ListEntry =>
  Object.assign(new ListEntry(), {
    ...of,
    onAgenda: caseState !== null && ON_AGENDA.has(caseState),
    reviewAgain: caseState === 'RE_REVIEW',
    flags: flagObjects(flags),
  });
