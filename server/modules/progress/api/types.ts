import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { LegalMarkEnum } from '../../rounds/api/index.ts';
import type { EventKind, MissingCode, Step, StepState } from '../app/progress-store.ts';
import { MissingCodeEnum, ReviewStepEnum, StepEventKindEnum, StepStateEnum } from './enums.ts';

@ObjectType({ description: 'How many villages of a unit are in one step, and how many are through it.' })
export class StepProgress {
  @Field(() => ReviewStepEnum, { description: 'Which step.' })
  step!: Step;
  @Field(() => Int, { description: '0 of the preparation, 1 to 6 as in the law.' })
  number!: number;
  @Field(() => String, { description: "Its name, in the reader's language." })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Null: practice, no step of the law.' })
  article!: string | null;
  @Field(() => LegalMarkEnum, { description: 'How sure the step is.' })
  mark!: 'C' | 'P' | 'U';
  @Field(() => Int, { description: 'Villages that are in this step now.' })
  running!: number;
  @Field(() => Int, { description: 'Villages that have finished this step, wherever they are now.' })
  finished!: number;
  @Field(() => String, {
    description:
      '`finished` of all villages, as "93,2 %", in English "93.2 %"; a whole percent that is not reached is never shown.',
  })
  share!: string;
}

@ObjectType({ description: 'A unit on the board of the one above it.' })
export class ProgressPart {
  @Field(() => Int, { description: 'Of the unit, whether they have something under review or not.' })
  villages!: number;
  @Field(() => [StepProgress], { description: 'The preparation and the six steps.' })
  steps!: StepProgress[];
  @Field(() => Date, { nullable: true, description: 'Of the newest event in it; null: none yet.' })
  changedAt!: Date | null;
  areaId!: string;
}

@ObjectType({ description: 'One thing that a village needs before its next step.' })
export class MissingForNextStep {
  @Field(() => MissingCodeEnum, { description: 'For programs.' })
  code!: MissingCode;
  @Field(() => Int, { description: 'How many households; 0 where none are counted.' })
  households!: number;
  @Field(() => String, { description: "In the reader's language." })
  text!: string;
}

@ObjectType({ description: 'Why a village went back to an earlier step.' })
export class StepBackReason {
  @Field(() => Int, { description: 'Households that the meeting did not agree on.' })
  reReview!: number;
  @Field(() => Int, { description: 'Households on the list without a score.' })
  waiting!: number;
  @Field(() => Int, { description: 'Rows that could not be read.' })
  rowsToMend!: number;
}

@ObjectType({ description: 'Something that happened to a village. Events are only ever added.' })
export class StepEvent {
  @Field(() => StepEventKindEnum, { description: 'What happened.' })
  kind!: EventKind;
  @Field(() => ReviewStepEnum, { description: 'Where it led.' })
  step!: Step;
  @Field(() => StepStateEnum, { description: 'Entered or finished.' })
  state!: StepState;
  @Field(() => Date, { description: 'When it was recorded, by the clock of the database.' })
  at!: Date;
  @Field(() => StepBackReason, { nullable: true, description: 'Of SENT_BACK.' })
  reason!: StepBackReason | null;
}

@ObjectType({ description: 'Where a village stands: always in one step.' })
export class VillageProgress {
  @Field(() => ReviewStepEnum, { description: 'Its step.' })
  step!: Step;
  @Field(() => StepStateEnum, { description: 'In it, or through it and waiting for the next.' })
  state!: StepState;
  @Field(() => StepEventKindEnum, { nullable: true, description: 'What led here; null: nothing yet.' })
  kind!: EventKind | null;
  @Field(() => StepBackReason, { nullable: true, description: 'When it was sent back.' })
  reason!: StepBackReason | null;
  @Field(() => Date, { nullable: true, description: 'Of the newest event; null: none yet.' })
  changedAt!: Date | null;
  @Field(() => [MissingForNextStep], { description: 'Empty: the village is through.' })
  missing!: MissingForNextStep[];
  @Field(() => Int, { description: 'The expected version of commands on this village.' })
  version!: number;
  roundId!: string;
  villageId!: string;
}

@ObjectType({
  description:
    'Where the villages of a unit stand. Recomputed from what happened, never added to. One `version` for all of it: what ' +
    'carries a lower one is older.',
})
export class ProgressBoard {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => Int, { description: 'Only grows; the expected version of commands on a commune.' })
  version!: number;
  @Field(() => Int, { description: 'All villages of the unit.' })
  villages!: number;
  @Field(() => [StepProgress], { description: 'The preparation and the six steps; empty for one village.' })
  steps!: StepProgress[];
  @Field(() => String, {
    description: 'The report in one sentence, in Vietnamese, ready to copy; empty for one village.',
  })
  sentence!: string;
  @Field(() => String, { description: 'The same in English.' })
  sentenceInEnglish!: string;
  @Field(() => Date, { nullable: true, description: 'Of the newest event; null: none yet.' })
  changedAt!: Date | null;
  @Field(() => [ProgressPart], {
    description: 'The units right below, those furthest behind first; empty for a commune.',
  })
  parts!: ProgressPart[];
  @Field(() => [ProgressPart], {
    description: 'Of a province: the ten communes furthest behind, whatever district they are in.',
  })
  lateCommunes!: ProgressPart[];
  @Field(() => [VillageProgress], {
    description: 'Of a commune, or the one village; those furthest behind first.',
  })
  villageProgress!: VillageProgress[];
  areaId!: string;
  aboveIds!: readonly string[];
}

@ObjectType({ description: 'The step is recorded.' })
export class StepRecorded {
  @Field(() => ProgressBoard, { description: 'Of the village or commune, as it stands now.' })
  board!: ProgressBoard;
}
