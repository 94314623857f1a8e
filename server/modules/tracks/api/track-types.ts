import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Language } from '../../../kernel/refusals.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import { StatutoryClock, statutoryClockObject } from '../../calendar/api/index.ts';
import { LegalMarkEnum } from '../../rounds/api/index.ts';
import type { MeasureKind, MeasureOutcome, StepState, TrackStep } from '../app/kinds.ts';
import type { Direction, Livelihood, Track, TrackOutcome } from '../app/track-store.ts';
import type { Range, ShownCase } from '../app/view-tracks.ts';
import {
  LivelihoodEnum,
  MeasureKindEnum,
  MeasureOutcomeEnum,
  StepStateEnum,
  TrackDirectionEnum,
  TrackEnum,
  TrackOutcomeEnum,
  TrackStepKindEnum,
} from './enums.ts';
import { MISSING_TEXTS } from './step-texts.ts';

@ObjectType({
  description: 'One step of a case. It is entered by its own event, never by the passing of a day.',
})
export class TrackCaseStep {
  @Field(() => TrackStepKindEnum, { description: 'Which.' })
  step!: TrackStep;
  @Field(() => StepStateEnum, { description: 'Done, current or later.' })
  state!: StepState;
  @Field(() => String, {
    nullable: true,
    description: "What is missing, in the reader's language; null: nothing.",
  })
  missing!: string | null;
}

@ObjectType({ description: 'What means are held against.' })
export class MeansRange {
  @Field(() => MeasureKindEnum, { description: 'In đồng per person per month, or in points.' })
  measure!: MeasureKind;
  @Field(() => Int, {
    nullable: true,
    description: 'Above this; exactly this is below the range. Null: no lower end.',
  })
  above!: number | null;
  @Field(() => Int, { description: 'Up to this.' })
  upTo!: number;
  @Field(() => Boolean, { description: 'Exactly `upTo` is inside.' })
  upToCounts!: boolean;
  @Field(() => LegalMarkEnum, { description: 'How sure the range is. For officials.' })
  mark!: 'C' | 'P' | 'U';
  @Field(() => String, { nullable: true, description: 'Where it stands; null: not found.' })
  article!: string | null;
}

@ObjectType({
  description: 'What was entered of the means of a household, and where that stands in the range.',
})
export class TrackMeasure {
  @Field(() => Int, { description: 'Đồng per person per month, or points.' })
  value!: number;
  @Field(() => MeasureOutcomeEnum, { description: 'Computed by the pack of the round.' })
  outcome!: MeasureOutcome;
  @Field(() => String, { description: 'Why it was entered again; empty of the first.' })
  reason!: string;
}

@ObjectType({ description: 'The decision of the commune chair.' })
export class TrackDecision {
  @Field(() => TrackOutcomeEnum, { description: 'Granted or refused.' })
  outcome!: TrackOutcome;
  @Field(() => HouseholdClassEnum, {
    nullable: true,
    description: 'What the household is from then on; null: as before.',
  })
  endClass!: HouseholdClass | null;
  @Field(() => String, { description: 'Number of the decision or of the letter.' })
  number!: string;
  @Field(() => GraphQLLocalDate, { description: 'Of the paper.' })
  decidedOn!: string;
  @Field(() => String, { description: 'Of a refusal, as written to the household.' })
  reasons!: string;
}

@ObjectType({ description: 'A household on a track beside the yearly review.' })
export class TrackCase {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => TrackEnum, { description: 'Which track.' })
  track!: Track;
  @Field(() => String, { nullable: true, description: 'As in the list of households.' })
  householdCode!: string | null;
  @Field(() => String, { description: 'Head of household.' })
  headName!: string;
  @Field(() => String, { description: 'The form of the request.' })
  form!: string;
  @Field(() => TrackDirectionEnum, { nullable: true, description: 'Of the in-year track.' })
  direction!: Direction | null;
  @Field(() => LivelihoodEnum, { nullable: true, description: 'Of the average-living track.' })
  livelihood!: Livelihood | null;
  @Field(() => GraphQLLocalDate, { description: 'When the request came.' })
  receivedOn!: string;
  @Field(() => HouseholdClassEnum, { description: 'When the case was opened.' })
  startClass!: HouseholdClass;
  @Field(() => HouseholdClassEnum, {
    nullable: true,
    description: 'By B1 and B2, in-year track; null: not scored yet.',
  })
  scoredClass!: HouseholdClass | null;
  @Field(() => HouseholdClassEnum, {
    nullable: true,
    description: 'As the village meeting agreed; null: not yet.',
  })
  agreedClass!: HouseholdClass | null;
  @Field(() => [TrackCaseStep], { description: 'In order.' })
  steps!: TrackCaseStep[];
  @Field(() => [TrackMeasure], { description: 'In order; the last one counts.' })
  measures!: TrackMeasure[];
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Posted since; null: not yet.' })
  postedOn!: string | null;
  @Field(() => MeansRange, { nullable: true, description: 'Null of the in-year track.' })
  range!: MeansRange | null;
  @Field(() => [StatutoryClock], {
    description: 'All terms of the case; more than one when the rules name more than one.',
  })
  clocks!: StatutoryClock[];
  @Field(() => TrackDecision, { nullable: true, description: 'Null: not decided.' })
  decision!: TrackDecision | null;
  @Field(() => Int, { description: 'The expected version of changes.' })
  version!: number;
  roundId!: string;
  villageId!: string;
}

export const meansRangeObject = (range: Range): MeansRange => Object.assign(new MeansRange(), range);

export function trackCaseObject({ of, steps, range, clocks }: ShownCase, language: Language): TrackCase {
  const { id, track, householdCode, headName, form, direction, livelihood, receivedOn, startClass, version } =
    of;
  const { reviewed, decision, roundId, villageId } = of;
  return Object.assign(new TrackCase(), {
    ...{ id, track, householdCode, headName, form, direction, livelihood, receivedOn, startClass, version },
    ...{
      roundId,
      villageId,
      scoredClass: reviewed?.scoredClass ?? null,
      agreedClass: reviewed?.endClass ?? null,
    },
    steps: steps.map(({ step, state, missing }) =>
      Object.assign(new TrackCaseStep(), {
        step,
        state,
        missing: missing && MISSING_TEXTS[missing][language],
      }),
    ),
    measures: of.measures.map((measure) => Object.assign(new TrackMeasure(), measure)),
    postedOn: of.postings.at(-1)?.postedOn ?? null,
    range: range && meansRangeObject(range),
    clocks: clocks.map((reading) => statutoryClockObject(reading, language)),
    decision: decision && Object.assign(new TrackDecision(), decision),
  });
}

@ObjectType({ description: 'A household of the commune, to choose when a request comes.' })
export class TrackHousehold {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { nullable: true, description: 'As in the list of households.' })
  code!: string | null;
  @Field(() => String, { description: 'Head of household.' })
  headName!: string;
  @Field(() => HouseholdClassEnum, {
    description: 'By its newest round or decision; not poor when there is none.',
  })
  class!: HouseholdClass;
  villageId!: string;
}

@ObjectType({ description: 'The case as it is after the change.' })
export class TrackCaseChanged {
  @Field(() => TrackCase, { description: 'With its steps and terms.' })
  case!: TrackCase;
}
