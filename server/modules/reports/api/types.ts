import { GraphQLUUID } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import type { ColumnKind, Line, PictureKind, Stage, TableCode, Tone } from '../app/kinds.ts';
import {
  DrawnShapeKindEnum,
  DrawnToneEnum,
  ReportColumnKindEnum,
  ReportFormEnum,
  ReportLineEnum,
  ReportPictureKindEnum,
  ReportStageEnum,
} from './enums.ts';

@ObjectType({ description: 'A cell of the head of a form, with the columns and rows that it spans.' })
export class ReportHeadCell {
  @Field(() => String, { description: "In the reader's language." })
  title!: string;
  @Field(() => Int)
  row!: number;
  @Field(() => Int)
  column!: number;
  @Field(() => Int)
  rows!: number;
  @Field(() => Int)
  columns!: number;
}

@ObjectType({ description: 'A column of figures.' })
export class ReportColumn {
  @Field(() => String, { description: 'By which `reportHouseholds` opens it.' })
  key!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String, { description: 'With the heads above it.' })
  fullTitle!: string;
  @Field(() => ReportColumnKindEnum)
  kind!: ColumnKind;
  @Field(() => Boolean, { description: 'The households behind its numbers can be asked for.' })
  opens!: boolean;
}

@ObjectType({ description: 'A figure or a text; both null: not known, or not told.' })
export class ReportCell {
  @Field(() => Float, { nullable: true })
  number!: number | null;
  @Field(() => String, { nullable: true })
  text!: string | null;
}

@ObjectType({ description: 'A line of a form: of a part of the unit, or of the whole.' })
export class ReportRow {
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'The part; null: the whole, or a line of a list.',
  })
  areaId!: string | null;
  @Field(() => String)
  label!: string;
  @Field(() => ReportLineEnum, { nullable: true })
  line!: Line | null;
  @Field(() => Boolean)
  total!: boolean;
  @Field(() => [ReportCell], { description: 'As many as there are columns.' })
  cells!: ReportCell[];
}

@ObjectType({ description: 'A form of the report with its figures.' })
export class ReportTable {
  @Field(() => String, { description: 'ReportForm, or the name of a picture.' })
  form!: string;
  @Field(() => String)
  title!: string;
  @Field(() => [ReportHeadCell])
  head!: ReportHeadCell[];
  @Field(() => [ReportColumn])
  columns!: ReportColumn[];
  @Field(() => [ReportRow])
  rows!: ReportRow[];
  @Field(() => [String])
  notes!: string[];
}

@ObjectType({ description: 'A form that the round has.' })
export class ReportFormName {
  @Field(() => ReportFormEnum)
  form!: TableCode;
  @Field(() => String)
  title!: string;
}

@ObjectType({ description: 'Figures that were fixed; they never change.' })
export class FrozenStage {
  @Field(() => ReportStageEnum)
  stage!: Stage;
  @Field(() => Date)
  frozenAt!: Date;
  @Field(() => String, { description: 'The official who answers for it.' })
  frozenBy!: string;
  @Field(() => String, { description: 'Number and date of the report letter.' })
  reference!: string;
  @Field(() => Int, { description: 'Communes that had reported.' })
  reported!: number;
  @Field(() => Int)
  communes!: number;
  @Field(() => String, { description: 'Of the figures.' })
  sha256!: string;
}

@ObjectType({ description: 'What there is to see and to do for the report of a unit.' })
export class ReportBoard {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => Int, { description: 'Communes of the unit that have reported.' })
  reported!: number;
  @Field(() => Int, { description: 'Communes of the unit in the round; 0: it was held in units of before.' })
  communes!: number;
  @Field(() => [ReportFormName])
  forms!: ReportFormName[];
  @Field(() => [FrozenStage])
  stages!: FrozenStage[];
  @Field(() => Boolean)
  mayFreeze!: boolean;
  @Field(() => Boolean, { description: 'May enter how many people live in the commune and its villages.' })
  mayRecordPopulation!: boolean;
  areaId!: string;
  aboveIds!: string[];
}

@ObjectType({ description: 'A figure that two stages have otherwise.' })
export class ReportDifference {
  @Field(() => String)
  formTitle!: string;
  @Field(() => String)
  row!: string;
  @Field(() => ReportLineEnum, { nullable: true })
  line!: Line | null;
  @Field(() => String)
  column!: string;
  @Field(() => Float, { nullable: true })
  before!: number | null;
  @Field(() => Float, { nullable: true })
  after!: number | null;
}

@ObjectType({ description: 'A household behind a number.' })
export class ReportHousehold {
  @Field(() => GraphQLUUID)
  householdId!: string;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Null: nobody has scored it yet.' })
  caseId!: string | null;
  @Field(() => GraphQLUUID)
  villageId!: string;
  @Field(() => String, { nullable: true })
  code!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For officials of the commune; null for everybody else.',
  })
  headName!: string | null;
  @Field(() => HouseholdClassEnum)
  startClass!: 'POOR' | 'NEAR_POOR' | 'AVERAGE_LIVING' | 'NOT_POOR';
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'Null: the household is no more.' })
  endClass!: 'POOR' | 'NEAR_POOR' | 'AVERAGE_LIVING' | 'NOT_POOR' | null;
  @Field(() => Boolean)
  settled!: boolean;
  @Field(() => Int)
  persons!: number;
}

@ObjectType({ description: 'The households behind a number, in pages.' })
export class ReportHouseholds {
  @Field(() => Int)
  totalCount!: number;
  @Field(() => [ReportHousehold])
  households!: ReportHousehold[];
  @Field(() => Boolean)
  hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Why nothing is shown, in words.' })
  closedBecause!: string | null;
}

@ObjectType({ description: 'A rectangle, a line, or a text whose baseline is at (x, y).' })
export class DrawnShape {
  @Field(() => DrawnShapeKindEnum)
  kind!: 'RECT' | 'LINE' | 'TEXT';
  @Field(() => Float)
  x!: number;
  @Field(() => Float)
  y!: number;
  @Field(() => Float)
  width!: number;
  @Field(() => Float)
  height!: number;
  @Field(() => DrawnToneEnum)
  tone!: Tone;
  @Field(() => String)
  text!: string;
  @Field(() => String, { description: 'start, middle or end.' })
  anchor!: string;
}

@ObjectType({ description: 'A picture as shapes, and the same figures as a table.' })
export class ReportPicture {
  @Field(() => ReportPictureKindEnum)
  kind!: PictureKind;
  @Field(() => Float)
  width!: number;
  @Field(() => Float)
  height!: number;
  @Field(() => [DrawnShape])
  shapes!: DrawnShape[];
  @Field(() => ReportTable)
  table!: ReportTable;
}

@ObjectType({ description: 'The figures of a stage are fixed.' })
export class ReportFrozen {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => GraphQLUUID)
  areaId!: string;
}

@ObjectType({ description: 'How many people live in a unit was entered.' })
export class PopulationRecorded {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => GraphQLUUID)
  areaId!: string;
}
