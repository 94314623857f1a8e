import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { Redacted } from '../../../platform/graphql/index.ts';
import type { MovementKind, OtherOpinionKind } from '../../assessments/index.ts';
import { HouseholdClassEnum, MovementKindEnum, OtherOpinionKindEnum } from '../../assessments/api/index.ts';
import {
  AgendaItemStateEnum,
  MeetingKindEnum,
  MotionResult,
  motionResultObject,
} from '../../meetings/api/index.ts';
import type { MeetingKind } from '../../meetings/index.ts';
import type { AppraisalCase as CaseValue, AppraisalState } from '../app/appraisal-store.ts';
import type { CaseHead, RiskBand, RiskPart } from '../app/kinds.ts';
import { AppraisalStateEnum } from './enums.ts';
import { RiskBandEnum, RiskPartEnum } from './risk-enums.ts';

export { Redacted };

const nullable = (description?: string) => ({ nullable: true, description });

@ObjectType({
  description: 'Whose household it is. For whoever holds the case; each reading leaves a trace.',
})
export class HeadOfHousehold {
  @Field(() => String, { description: 'Head of household.' })
  name!: string;
  @Field(() => String, nullable('Tổ inside the village, as written.'))
  toName!: string | null;
  caseId!: string;
}
export const CaseHeadShown = createUnionType({
  name: 'CaseHead',
  description: 'HeadOfHousehold for whoever holds the case, else the reason why not.',
  types: () => [HeadOfHousehold, Redacted] as const,
  resolveType: (value: object) => value.constructor.name,
});

@ObjectType({ description: 'One part of the risk band.' })
export class RiskPartValue {
  @Field(() => RiskPartEnum, { description: 'Why to look.' })
  part!: RiskPart;
  @Field(() => Int, {
    description: 'Its number: B1 points to the line, how many relations, splits, edits, complaints …',
  })
  value!: number;
}

@ObjectType({ description: 'One step in the life of a case.' })
export class AppraisalEvent {
  @Field(() => Date, { description: 'When it happened.' })
  at!: Date;
  @Field(() => String, {
    description:
      'In words, in the reader\'s language: "Họp dân thống nhất: 10/20 (50 %)". Never who voted how.',
  })
  what!: string;
}

@ObjectType({
  description:
    'A household that a meeting has decided on, as the appraisal tier sees it. While PROVISIONAL `masked` says why and ' +
    'every field about the household is null; after the report of the commune it is open. `head` opens to its holder alone.',
})
export class AppraisalCase {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => AppraisalStateEnum, { description: 'PROVISIONAL: masked. READY: open.' })
  state!: AppraisalState;
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => String, nullable('Code in the workbook of the commune.'))
  householdCode!: string | null;
  @Field(() => Int, nullable('Persons of the household when it was decided.'))
  persons!: number | null;
  @Field(() => HouseholdClassEnum, nullable('Class at the start of the round.'))
  startClass!: HouseholdClass | null;
  @Field(
    () => HouseholdClassEnum,
    nullable('Computed from B1 and B2 by the rule pack of the round (for 2022–2025: QĐ 24/2021).'),
  )
  scoredClass!: HouseholdClass | null;
  @Field(() => HouseholdClassEnum, nullable('As the sheet of the commune names it; null when it names none.'))
  sheetClass!: HouseholdClass | null;
  @Field(() => HouseholdClassEnum, nullable('Class after the meeting; null when it was not agreed.'))
  endClass!: HouseholdClass | null;
  @Field(
    () => MovementKindEnum,
    nullable('From start class, end class and cause. Not agreed counts with its start class: UNCHANGED.'),
  )
  movement!: MovementKind | null;
  @Field(() => Int, nullable('Points of form B1 (income); higher is better off.'))
  b1!: number | null;
  @Field(() => Int, nullable('The B1 line that decided, by rule pack and kind of area, in points.'))
  b1Line!: number | null;
  @Field(() => Int, nullable('Points of form B2: 10 for each deprived indicator.'))
  b2!: number | null;
  @Field(() => [Int], nullable('Numbers of the deprived indicators, as printed on certificates (1–12).'))
  deprivedIndicators!: readonly number[] | null;
  @Field(() => Int, nullable('b1 − b1Line, in points: negative or 0 is at or under the line.'))
  distanceToLine!: number | null;
  @Field(() => [OtherOpinionKindEnum], nullable('Kinds of other opinions; their text stays in the commune.'))
  otherOpinionKinds!: readonly OtherOpinionKind[] | null;
  @Field(
    () => MotionResult,
    nullable(
      'What the last meeting said, also where a re-check decided after it; null without a meeting. agreed = at least the share of persons attending (Đ.4 k.3).',
    ),
  )
  result!: MotionResult | null;
  @Field(() => AgendaItemStateEnum, nullable('AGREED or NOT_AGREED.'))
  outcome!: 'AGREED' | 'NOT_AGREED' | null;
  @Field(() => MeetingKindEnum, nullable('LIVE, or PAPER (họp giấy), which counts the same.'))
  meetingKind!: MeetingKind | null;
  @Field(() => Date, nullable())
  decidedAt!: Date | null;
  @Field(() => RiskBandEnum, nullable('How soon to look. Never a reason to decide.'))
  riskBand!: RiskBand | null;
  @Field(() => [RiskPartValue], nullable('What the band is made of.'))
  riskParts!: readonly RiskPartValue[] | null;
  @Field(() => GraphQLLocalDate, nullable('The day on which the tier above was asked, or asked again.'))
  askedOn!: string | null;
  @Field(
    () => GraphQLLocalDate,
    nullable('The day by which it answers. Nothing happens by itself when it passes.'),
  )
  dueOn!: string | null;
  @Field(() => Date, nullable('Somebody works on it until then; null: nobody does.'))
  heldUntil!: Date | null;
  @Field(() => Int, { description: 'Grows with every change of the case in the queue.' })
  version!: number;
  heldBy!: string | null;
  /** Read already, with its trace; left out: the field reads it. */
  shownHead?: CaseHead | null;
  caseId!: string;
  communeId!: string;
  villageId!: string;
}

const CLOSED = {
  householdCode: null,
  persons: null,
  startClass: null,
  scoredClass: null,
  sheetClass: null,
  endClass: null,
  movement: null,
  b1: null,
  b1Line: null,
  b2: null,
  deprivedIndicators: null,
  distanceToLine: null,
  otherOpinionKinds: null,
  result: null,
  outcome: null,
  meetingKind: null,
  decidedAt: null,
  riskBand: null,
  riskParts: null,
  askedOn: null,
  dueOn: null,
  heldUntil: null,
  heldBy: null,
};

export function caseObject({ content, ...plain }: CaseValue): AppraisalCase {
  const open = content && { ...content, result: content.result && motionResultObject(content.result) };
  return Object.assign(new AppraisalCase(), { ...plain, ...(open ?? CLOSED) });
}
