import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { HouseholdClassEnum, PoorKindEnum } from '../../assessments/api/index.ts';
import { MeetingStateEnum } from '../../meetings/api/index.ts';
import type { TallyClass } from '../app/kinds.ts';
import type { ClassTally as ClassTallyValue, TallyLine as TallyLineValue } from '../app/tally-store.ts';

@ObjectType({
  description:
    'Columns 1 to 9 of the movement form (practice of the report forms), by meaning, and “chưa chốt”. Counted in ' +
    'households or in persons. end = start − toOtherClass − roseAbove − otherOut + fromOtherClass + relapsed + ' +
    'newlyArisen + otherIn. In the printed near-poor form column 2 is roseAbove and column 3 is toOtherClass; the two ' +
    'forms check each other by 2.2 = 3.5 and 2.5 = 3.3.',
})
export class TallyLine {
  @Field(() => Int, { description: 'Column 1: of this class at the start of the round.' })
  start!: number;
  @Field(() => Int, {
    description: 'Poor who became near-poor (2.2), or near-poor who became poor (3.3).',
  })
  toOtherClass!: number;
  @Field(() => Int, { description: 'Rose above the near-poor line (2.3 and 3.2).' })
  roseAbove!: number;
  @Field(() => Int, { description: 'Column 4: left for another reason: moved, died, split, merged.' })
  otherOut!: number;
  @Field(() => Int, { description: 'Column 5: came from the other class.' })
  fromOtherClass!: number;
  @Field(() => Int, {
    description: 'Column 6: was of this class in an earlier round (tái nghèo, tái cận nghèo).',
  })
  relapsed!: number;
  @Field(() => Int, { description: 'Column 7: new in this class (phát sinh mới).' })
  newlyArisen!: number;
  @Field(() => Int, { description: 'Column 8: came for another reason: moved in, split, merged.' })
  otherIn!: number;
  @Field(() => Int, {
    description:
      'Column 9: of this class now. A case that is open or not agreed stands here with its start class.',
  })
  end!: number;
  @Field(() => Int, {
    description: '“Chưa chốt”: of `start` and `end`, those whose case is open or was not agreed.',
  })
  unsettled!: number;
}

@ObjectType({ description: 'The movement form of one class.' })
export class ClassTally {
  @Field(() => HouseholdClassEnum, { description: 'POOR or NEAR_POOR.' })
  householdClass!: TallyClass;
  @Field(() => TallyLine, { description: 'Counted in households.' })
  households!: TallyLine;
  @Field(() => TallyLine, { description: 'Counted in persons of these households.' })
  persons!: TallyLine;
}

@ObjectType({ description: 'One village in the tally of its commune.' })
export class VillageTally {
  @Field(() => Int, { description: 'Rows of the workbook that wait to be mended or excused by name.' })
  rowsToMend!: number;
  @Field(() => Int, { description: '"Còn N hộ chưa rà soát": on the list, and nobody has scored them yet.' })
  waiting!: number;
  @Field(() => Int, { description: 'Households under review.' })
  cases!: number;
  @Field(() => Int, { description: 'Of these: a meeting has given a result, agreed or not.' })
  decided!: number;
  @Field(() => Int, {
    description: 'Of the decided: the newest result is “not agreed”, to be reviewed again.',
  })
  notAgreed!: number;
  @Field(() => GraphQLUUID, { nullable: true, description: 'The newest meeting that is no rehearsal.' })
  meetingId!: string | null;
  @Field(() => String, { nullable: true, description: 'The code in its address.' })
  meetingCode!: string | null;
  @Field(() => MeetingStateEnum, { nullable: true, description: 'Of that meeting; null: none yet.' })
  meetingState!: 'PREPARED' | 'IN_SESSION' | 'SEALED' | null;
  @Field(() => Boolean, { description: 'Held on paper; not sealed: its results are not entered yet.' })
  meetingOnPaper!: boolean;
  @Field(() => ClassTally, { description: 'Form of the poor.' })
  poor!: ClassTally;
  @Field(() => ClassTally, { description: 'Form of the near-poor.' })
  nearPoor!: ClassTally;
  villageId!: string;
}

@ObjectType({
  description: 'Poor households of one kind by their points (rounds of 2016–2020), reported apart.',
})
export class PoorOfKind {
  @Field(() => PoorKindEnum)
  kind!: 'INCOME_POOR' | 'DEPRIVATION_POOR';
  @Field(() => Int, { description: 'Under review and poor by their points.' })
  households!: number;
  @Field(() => Int, { description: 'People of these households.' })
  persons!: number;
  @Field(() => Int, { description: 'Of the households: a meeting agreed.' })
  agreed!: number;
  villageId!: string | null;
}

@ObjectType({
  description:
    'The tally of a commune, recomputed from the decisions of its meetings. Villages that have something in this round, ' +
    'in reading order, and the totals. One `version` for all of it: what carries a lower one is older.',
})
export class CommuneTally {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => Int, {
    description: 'Grows whenever something shown here changes; 0 before anything was counted.',
  })
  version!: number;
  @Field(() => Date, { nullable: true, description: 'When the version was raised last.' })
  updatedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the commune reported; null before.' })
  reportedAt!: Date | null;
  @Field(() => Int, {
    description: 'Rows whose village could not be read: they hold back every village of the commune.',
  })
  rowsWithoutVillage!: number;
  @Field(() => [VillageTally], { description: 'In reading order, "Ấp 2" before "Ấp 10".' })
  villages!: VillageTally[];
  @Field(() => ClassTally, { description: 'Form of the poor, all villages.' })
  poor!: ClassTally;
  @Field(() => ClassTally, { description: 'Form of the near-poor, all villages.' })
  nearPoor!: ClassTally;
  @Field(() => Boolean, {
    description:
      'Column 9 is what the formula gives in every line, and the two forms agree (2.2 = 3.5, 2.5 = 3.3).',
  })
  balanced!: boolean;
  communeId!: string;
}

const line = (of: TallyLineValue): TallyLine => Object.assign(new TallyLine(), of);

export const classTallyObject = (householdClass: TallyClass, of: ClassTallyValue): ClassTally =>
  Object.assign(new ClassTally(), {
    householdClass,
    households: line(of.households),
    persons: line(of.persons),
  });
