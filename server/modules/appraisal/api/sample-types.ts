import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { Area } from '../../areas/api/index.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import type { BulkOutcome } from '../domain/bulk-row.ts';
import type { SampleStep, VillageVerdict } from '../domain/sample-verdict.ts';
import { BulkOutcomeEnum, SampleStepEnum, VillageVerdictEnum } from './work-enums.ts';
import { workResult } from './work-types.ts';

@ObjectType({ description: 'One drawn form.' })
export class SampledForm {
  @Field(() => Int, { description: 'In the draw.' })
  position!: number;
  @Field(() => GraphQLUUID, { description: 'Of the case in the queue.' })
  id!: string;
  @Field(() => GraphQLUUID, { description: 'Of the review case.' })
  caseId!: string;
  @Field(() => Area, { description: 'Its village.' })
  village!: Area;
  @Field(() => Boolean, { nullable: true, description: 'Null: not looked at yet.' })
  defect!: boolean | null;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'By the answers as reported.' })
  scoredClass!: HouseholdClass | null;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'By the corrected answers.' })
  foundClass!: HouseholdClass | null;
  @Field(() => String, { nullable: true, description: 'What was wrong, by what evidence.' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'Who looked.' })
  checkedBy!: string | null;
}

@ObjectType({
  description:
    'A draw that anybody can repeat: in each village the cases with the smallest sha-256 of `seed:caseId`.',
})
export class SampleDraw {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => Int, { description: '1, or 2 after one defect.' })
  n!: number;
  @Field(() => String)
  seed!: string;
  @Field(() => Int, { description: 'Cases it was drawn from.' })
  frameSize!: number;
  @Field(() => String, { description: 'Of their ids in order, one a line.' })
  frameSha256!: string;
  @Field(() => Int, {
    description: 'Least number that finds one bad form in ten with 95 %, exactly counted.',
  })
  size!: number;
  @Field(() => String)
  reason!: string;
  @Field(() => Date)
  drawnAt!: Date;
  @Field(() => String, { nullable: true })
  drawnBy!: string | null;
  @Field(() => [SampledForm])
  forms!: SampledForm[];
}

@ObjectType({ description: 'What the draws say of a village.' })
export class SampledVillage {
  @Field(() => Area)
  village!: Area;
  @Field(() => Int, { description: 'Open cases.' })
  open!: number;
  @Field(() => Int, { description: 'Of these not answered.' })
  waiting!: number;
  @Field(() => Int)
  drawn!: number;
  @Field(() => Int)
  checked!: number;
  @Field(() => Int, { description: 'Answers whose correction changes the class.' })
  defects!: number;
  @Field(() => VillageVerdictEnum, { nullable: true, description: 'Null: nothing was drawn in the commune.' })
  verdict!: VillageVerdict | null;
}

@ObjectType({ description: 'The sample of a commune.' })
export class Sampling {
  @Field(() => Area)
  commune!: Area;
  @Field(() => [SampleDraw])
  draws!: SampleDraw[];
  @Field(() => SampleStepEnum, { nullable: true, description: 'Null: nothing was drawn.' })
  step!: SampleStep | null;
  @Field(() => Int, { description: 'Cases that wait for an answer.' })
  waiting!: number;
  @Field(() => Int, { description: 'How many a first draw would take now.' })
  wouldDraw!: number;
  @Field(() => [SampledVillage])
  villages!: SampledVillage[];
}

@InputType({ description: 'Answers as they should have been; what is left out was right.' })
export class FormCorrections {
  @Field(() => Int, { nullable: true, description: 'Points of form B1.' })
  b1?: number | null;
  @Field(() => [Int], { nullable: true, description: 'Numbers of all indicators that it lacks.' })
  indicators?: number[] | null;
}

@InputType({ description: 'A case as it was read.' })
export class CaseAsRead {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String)
  answersSha256!: string;
}

@ObjectType({ description: 'One case of a bulk agreement.' })
export class BulkRow {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'To be sent with the deed; null: not of this village.',
  })
  answersSha256!: string | null;
  @Field(() => BulkOutcomeEnum, { description: 'In a dry run: what would become of it.' })
  outcome!: BulkOutcome;
}

@ObjectType({ description: 'A bulk agreement inside one village: its dry run, or what was done.' })
export class BulkAgreement {
  @Field(() => GraphQLUUID)
  villageId!: string;
  @Field(() => VillageVerdictEnum, { nullable: true, description: 'Only PASSED permits it.' })
  verdict!: VillageVerdict | null;
  @Field(() => Int, { description: 'Agreed to, or would be.' })
  agreed!: number;
  @Field(() => [BulkRow])
  rows!: BulkRow[];
}

@ObjectType({ description: 'The forms are drawn.' })
export class FormsDrawn {
  @Field(() => GraphQLUUID)
  sampleId!: string;
}
@ObjectType({
  description: 'What was found at a drawn form; the class is scored from the corrected answers.',
})
export class FormChecked {
  @Field(() => GraphQLUUID)
  sampleId!: string;
  @Field(() => Boolean, { description: 'The correction changes the class.' })
  defect!: boolean;
  @Field(() => HouseholdClassEnum)
  foundClass!: HouseholdClass;
}
@ObjectType({ description: 'The village is with the commune again.' })
export class VillageReturned {
  @Field(() => GraphQLUUID)
  villageId!: string;
  @Field(() => Int, { description: 'Cases that went back.' })
  cases!: number;
}

export const DrawFormsResult = workResult('DrawFormsResult', FormsDrawn);
export const CheckFormResult = workResult('CheckFormResult', FormChecked);
export const AgreeInBulkResult = workResult('AgreeInBulkResult', BulkAgreement);
export const ReturnVillageResult = workResult('ReturnVillageResult', VillageReturned);
