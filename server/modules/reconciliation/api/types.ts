import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import { TallyUnitEnum } from '../../tally/api/index.ts';
import type { DiscrepancyKind, DiscrepancyState, WayOut } from '../app/kinds.ts';
import type { TallyClass, TallyUnit } from '../app/reconciliation-store.ts';
import { DiscrepancyKindEnum, DiscrepancyStateEnum, WayOutEnum } from './enums.ts';

@ObjectType({ description: 'Personal: a household behind a discrepancy.' })
export class DiscrepancyHousehold {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Its case in this round; null: not scored here.' })
  caseId!: string | null;
  @Field(() => String, { nullable: true, description: 'Null: of another commune.' })
  headName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'As in the workbook; null: of another commune, or none.',
  })
  code!: string | null;
  villageId!: string;
  communeId!: string;
}

@ObjectType({ description: 'A way out of a kind of discrepancy.' })
export class DiscrepancyWayOut {
  @Field(() => WayOutEnum)
  code!: WayOut;
  @Field(() => String, { description: "In the reader's language." })
  text!: string;
  @Field(() => Boolean, {
    description:
      'It explains what stands. False: something is being mended, and it stays until the facts change.',
  })
  settles!: boolean;
}

@ObjectType({
  description:
    'Mục đính chính: an answer to a discrepancy, beside the sealed result and never in it. Seen by the commune, and by the ' +
    'tier above once the commune has reported.',
})
export class CorrectionEntry {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'Of the discrepancy, with what was found in it.' })
  discrepancyKey!: string;
  @Field(() => DiscrepancyKindEnum)
  kind!: DiscrepancyKind;
  @Field(() => String, { description: "The kind, in the reader's language." })
  title!: string;
  @Field(() => String, { description: 'What was found then.' })
  foundText!: string;
  @Field(() => WayOutEnum)
  wayOut!: WayOut;
  @Field(() => String, { description: "The way out, in the reader's language." })
  wayOutText!: string;
  @Field(() => Boolean, { description: 'It explained what stood.' })
  settles!: boolean;
  @Field(() => String, { description: 'As written.' })
  reason!: string;
  @Field(() => String, { description: 'The official who answered.' })
  enteredName!: string;
  @Field(() => Date, { description: 'When.' })
  enteredAt!: Date;
  villageId!: string | null;
}

@ObjectType({ description: 'Something that does not fit, found from what is true now.' })
export class Discrepancy {
  @Field(() => String, { description: 'Of kind, subject and what was found: other facts give another key.' })
  key!: string;
  @Field(() => Int, { description: 'The expected version of an answer: how many there are.' })
  version!: number;
  @Field(() => DiscrepancyKindEnum)
  kind!: DiscrepancyKind;
  @Field(() => DiscrepancyStateEnum)
  state!: DiscrepancyState;
  @Field(() => Boolean, { description: 'It holds the report back as it stands.' })
  blocks!: boolean;
  @Field(() => String, { description: "The kind, in the reader's language." })
  title!: string;
  @Field(() => String, { description: 'What was found, with its figures.' })
  text!: string;
  @Field(() => String, { description: 'Why it holds the report back, or why not.' })
  why!: string;
  @Field(() => GraphQLUUID, { nullable: true, description: 'The meeting it is about.' })
  meetingId!: string | null;
  @Field(() => [DiscrepancyHousehold], { description: 'The households behind it.' })
  households!: DiscrepancyHousehold[];
  @Field(() => [String], { description: "Names of the commune's own people whom it is about." })
  people!: readonly string[];
  @Field(() => [DiscrepancyWayOut], { description: 'What explains it first, then what mends it.' })
  waysOut!: DiscrepancyWayOut[];
  @Field(() => [CorrectionEntry], { description: 'Answers to exactly this, the oldest first.' })
  entries!: CorrectionEntry[];
  villageId!: string | null;
}

@ObjectType({
  description:
    'Điều chỉnh số đầu kỳ: a decision that says why a round begins with more or fewer than the last one ended with. The ' +
    'opening figure itself is counted from the households.',
})
export class OpeningAdjustment {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => HouseholdClassEnum, { description: 'POOR or NEAR_POOR.' })
  householdClass!: TallyClass;
  @Field(() => TallyUnitEnum)
  unit!: TallyUnit;
  @Field(() => Int, { description: 'Opening − last end, as far as this decision explains it.' })
  amount!: number;
  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;
  @Field(() => GraphQLLocalDate, { description: 'Its date.' })
  decidedOn!: string;
  @Field(() => String, { description: 'As written.' })
  reason!: string;
  @Field(() => String, { description: 'The official who entered it.' })
  enteredName!: string;
  @Field(() => Date, { description: 'When.' })
  enteredAt!: Date;
  villageId!: string;
}

@ObjectType({ description: 'Column 1 of a village beside what the last round ended with.' })
export class OpeningFigure {
  @Field(() => HouseholdClassEnum, { description: 'POOR or NEAR_POOR.' })
  householdClass!: TallyClass;
  @Field(() => TallyUnitEnum)
  unit!: TallyUnit;
  @Field(() => Int, { description: 'Column 1, counted from the households.' })
  opening!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Column 9 of the round of the year before under the same rules; null: it is not here.',
  })
  lastEnd!: number | null;
  @Field(() => Int, { description: 'What decisions explain.' })
  adjusted!: number;
  @Field(() => Int, { description: 'What nobody has explained; 0: nothing.' })
  unexplained!: number;
  @Field(() => Int, { description: 'The expected version of an adjustment.' })
  version!: number;
  villageId!: string;
}

@ObjectType({ description: 'What does not fit in a commune, and what was answered.' })
export class Reconciliation {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => Int, { description: 'Without an answer.' })
  open!: number;
  @Field(() => Int, { description: 'That hold the report back as they stand.' })
  blocking!: number;
  @Field(() => Boolean, { description: 'The commune has reported: openings are not adjusted any more.' })
  frozen!: boolean;
  @Field(() => [Discrepancy], { description: 'What makes a figure false comes first.' })
  discrepancies!: Discrepancy[];
  @Field(() => [CorrectionEntry], { description: 'Every answer, also to what does not stand any more.' })
  corrections!: CorrectionEntry[];
  @Field(() => [OpeningFigure], { description: 'Of every village, class and unit.' })
  openings!: OpeningFigure[];
  @Field(() => [OpeningAdjustment], { description: 'The oldest first.' })
  adjustments!: OpeningAdjustment[];
}

@ObjectType({ description: 'Answers of a commune, as both sides see them.' })
export class Corrections {
  @Field(() => [CorrectionEntry], { description: 'The oldest first.' })
  entries!: CorrectionEntry[];
  @Field(() => [OpeningAdjustment], { description: 'The oldest first.' })
  adjustments!: OpeningAdjustment[];
}

@ObjectType({ description: 'The answers are written down.' })
export class DiscrepanciesResolved {
  @Field(() => Int, { description: 'How many.' })
  answered!: number;
  @Field(() => Reconciliation, { description: 'As it is now.' })
  reconciliation!: Reconciliation;
}

@ObjectType({ description: 'The decision is written down.' })
export class OpeningAdjusted {
  @Field(() => Reconciliation, { description: 'As it is now.' })
  reconciliation!: Reconciliation;
}
