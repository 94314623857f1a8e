import { GraphQLUUID } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { LineProblemCode, PreparationPaper, PreparedThing } from '../app/preparation-store.ts';
import { LineProblemEnum, PreparationPaperEnum, PreparedThingEnum } from './enums.ts';

@ObjectType({ description: 'How many communes or villages have one thing.' })
export class PreparedCount {
  @Field(() => PreparedThingEnum, { description: 'What.' })
  thing!: PreparedThing;
  @Field(() => Int, { description: 'Units that have it.' })
  done!: number;
  @Field(() => Int, { description: 'All units.' })
  of!: number;
}

@ObjectType({ description: 'Budget lines added up, in đồng.' })
export class BudgetTotal {
  @Field(() => Float, { description: 'Planned.' })
  planned!: number;
  @Field(() => Float, { description: 'Spent.' })
  spent!: number;
}

@ObjectType({ description: 'A unit on the preparation board of the one above it.' })
export class PreparationPart {
  @Field(() => [PreparedCount], { description: 'What its communes and villages have.' })
  counts!: PreparedCount[];
  @Field(() => BudgetTotal, { description: 'Of the unit and all below it.' })
  budget!: BudgetTotal;
  areaId!: string;
}

@ObjectType({ description: 'Somebody in a committee, a review team or among the inspectors.' })
export class PreparationMember {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'What this person does in it.' })
  part!: string;
  @Field(() => String, { description: 'Office.' })
  office!: string;
  @Field(() => String, { description: 'Phone; empty when none was given.' })
  phone!: string;
  @Field(() => String, { description: 'The unit, or the village of a team.' })
  unitName!: string;
  @Field(() => Boolean, {
    description: 'Somebody of this name came to a class for the unit or one above it.',
  })
  trained!: boolean;
}

@ObjectType({ description: 'A scan of a paper: GET /files/preparation-scan?scanId=…' })
export class PreparationScan {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'JPEG, PNG or PDF.' })
  mediaType!: string;
}

@ObjectType({
  description: 'Plan or decision that stands, of the unit or of one above it that counts for it too.',
})
export class RecordedPreparation {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => PreparationPaperEnum, { description: 'Which paper.' })
  what!: PreparationPaper;
  @Field(() => String, { description: 'Number and sign.' })
  number!: string;
  @Field(() => String, { description: 'YYYY-MM-DD.' })
  dated!: string;
  @Field(() => Boolean, { description: 'It also counts for every commune below.' })
  forBelow!: boolean;
  @Field(() => String, { nullable: true, description: 'Of a plan: first day of the round.' })
  startsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Of a plan: last day of the round.' })
  endsOn!: string | null;
  @Field(() => Boolean, { description: 'Of the unit itself; else of one above it.' })
  own!: boolean;
  @Field(() => [PreparationMember], { description: 'Empty for who may not see people, and of a unit above.' })
  members!: PreparationMember[];
  @Field(() => [PreparationScan], { description: 'As `members`.' })
  scans!: PreparationScan[];
}

@ObjectType({ description: 'One line of the money of a unit, in đồng.' })
export class PreparationBudgetLine {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'What for.' })
  whatFor!: string;
  @Field(() => String, { description: 'Where it comes from.' })
  source!: string;
  @Field(() => Float, { description: 'Planned.' })
  planned!: number;
  @Field(() => Float, { description: 'Spent so far.' })
  spent!: number;
  @Field(() => Int, { description: 'The expected version of a change.' })
  version!: number;
}

@ObjectType({ description: 'What is prepared in a unit, counted each time from what is registered.' })
export class PreparationBoard {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => [PreparedCount], { description: 'Of all communes and villages of the unit.' })
  counts!: PreparedCount[];
  @Field(() => String, { description: 'The report in one sentence, in Vietnamese.' })
  sentence!: string;
  @Field(() => String, { description: 'The same in English.' })
  sentenceInEnglish!: string;
  @Field(() => BudgetTotal, { description: 'Of the unit and all below it.' })
  budget!: BudgetTotal;
  @Field(() => [PreparationPart], { description: 'The units right below; empty for a commune.' })
  parts!: PreparationPart[];
  @Field(() => [RecordedPreparation], { description: 'Papers that stand for the unit.' })
  papers!: RecordedPreparation[];
  @Field(() => [PreparationBudgetLine], { description: 'Of the unit itself.' })
  budgetLines!: PreparationBudgetLine[];
  @Field(() => Boolean, { description: 'May the reader record here?' })
  mayRecord!: boolean;
  areaId!: string;
  aboveIds!: readonly string[];
}

@ObjectType({ description: 'A commune or village behind a number.' })
export class PreparationUnit {
  @Field(() => String, { nullable: true, description: 'Of a village: its commune.' })
  communeName!: string | null;
  areaId!: string;
}

@ObjectType({ description: 'A training class.' })
export class TrainingClass {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => String, { description: 'Where it was held.' })
  place!: string;
  @Field(() => String, { description: 'YYYY-MM-DD; a day to come is a plan.' })
  heldOn!: string;
  @Field(() => Boolean, { description: 'Held online.' })
  online!: boolean;
  @Field(() => String, { description: 'What was given out; empty when nothing was named.' })
  material!: string;
  @Field(() => String, { nullable: true, description: 'Why it was taken back; null: it stands.' })
  endedReason!: string | null;
  @Field(() => Int, { description: 'On its list.' })
  people!: number;
  @Field(() => Int, { description: 'Who came.' })
  came!: number;
  @Field(() => Int, { description: 'Who did not come; the others were not called yet.' })
  stayedAway!: number;
  areaId!: string;
}

@ObjectType({ description: 'Somebody on the list of a class.' })
export class TrainingPerson {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Role in the review.' })
  part!: string;
  @Field(() => String, { description: 'Village, commune or district.' })
  unitName!: string;
  @Field(() => Boolean, { nullable: true, description: 'Null: not called yet.' })
  attended!: boolean | null;
}

@ObjectType({ description: 'A line of a pasted list that was not taken; never a name of a person.' })
export class PastedLine {
  @Field(() => Int, { description: 'Counted from 1.' })
  line!: number;
  @Field(() => LineProblemEnum, { description: 'Why.' })
  problem!: LineProblemCode;
  @Field(() => String, { nullable: true, description: 'The unit it names, with those above it.' })
  unit!: string | null;
}

@ObjectType({ description: 'Recorded; communes are counted anew right after.' })
export class PreparationRecorded {
  @Field(() => PreparationBoard, { description: 'Of the unit, as it stands now.' })
  board!: PreparationBoard;
  @Field(() => GraphQLUUID, { description: 'What was written: paper or budget line.' })
  id!: string;
}

@ObjectType({ description: 'The class as it stands now.' })
export class TrainingClassChanged {
  @Field(() => TrainingClass, { description: 'The class.' })
  trainingClass!: TrainingClass;
  @Field(() => Int, { description: 'People who were added.' })
  added!: number;
  @Field(() => [PastedLine], { description: 'Lines that were not taken.' })
  problems!: PastedLine[];
}
