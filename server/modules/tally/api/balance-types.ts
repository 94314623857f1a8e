import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import { TALLY_FIELDS, TALLY_UNITS } from '../app/kinds.ts';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { ClassTally } from './tally-types.ts';

export const TallyUnitEnum = enumOf(TALLY_UNITS);
registerEnumType(TallyUnitEnum, { name: 'TallyUnit', description: 'Hộ or khẩu.' });

export const TallyFieldEnum = enumOf(TALLY_FIELDS);
registerEnumType(TallyFieldEnum, {
  name: 'TallyField',
  description: 'A column of the movement forms by meaning, as in `TallyLine`.',
});

@ObjectType({ description: 'A unit in the balance of the one above it. Counts only.' })
export class BalancePart {
  @Field(() => Int, { description: 'Communes of the round in it; a village counts with its own.' })
  communes!: number;
  @Field(() => Int, { description: 'Of these: have reported. The others are “Dự kiến – xã chưa báo cáo”.' })
  reported!: number;
  @Field(() => ClassTally, { description: 'Form of the poor.' })
  poor!: ClassTally;
  @Field(() => ClassTally, { description: 'Form of the near-poor.' })
  nearPoor!: ClassTally;
  areaId!: string;
}

@ObjectType({ description: 'Two figures that must be equal and are not.' })
export class Imbalance {
  @Field(() => GraphQLUUID, { description: 'The unit.' })
  areaId!: string;
  @Field(() => TallyUnitEnum)
  unit!: 'HOUSEHOLDS' | 'PERSONS';
  @Field(() => String, { description: '`2.9`: form of the poor, column 9; `2.2 = 3.5`: across the forms.' })
  check!: string;
  @Field(() => Int, { description: 'By the formula, or in the other form.' })
  expected!: number;
  @Field(() => Int, { description: 'As it stands.' })
  found!: number;
}

@ObjectType({
  description:
    'The balance of a village, commune, district or province, summed from the lines of the villages: column 9 = ' +
    '1 − 2 − 3 − 4 + 5 + 6 + 7 + 8, 2.2 = 3.5 and 2.5 = 3.3.',
})
export class Balance {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => Int, { description: 'Communes of the round in it.' })
  communes!: number;
  @Field(() => Int, { description: 'Of these: have reported.' })
  reported!: number;
  @Field(() => ClassTally, { description: 'Form of the poor.' })
  poor!: ClassTally;
  @Field(() => ClassTally, { description: 'Form of the near-poor.' })
  nearPoor!: ClassTally;
  @Field(() => [BalancePart], { description: 'The units just beneath it, in reading order.' })
  parts!: BalancePart[];
  @Field(() => [Imbalance], { description: 'Places that do not balance; empty: all do.' })
  imbalances!: Imbalance[];
  areaId!: string;
}

@ObjectType({ description: 'Personal: a household behind a number of the forms.' })
export class CaseBehindNumber {
  @Field(() => GraphQLUUID)
  householdId!: string;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Null: on the list, not scored yet.' })
  caseId!: string | null;
  @Field(() => String, { description: 'Chủ hộ.' })
  headName!: string;
  @Field(() => String, { nullable: true, description: 'As in the workbook.' })
  code!: string | null;
  @Field(() => HouseholdClassEnum, { description: 'At the start of the round.' })
  startClass!: HouseholdClass;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'As it was decided; null: chưa chốt.' })
  endClass!: HouseholdClass | null;
  @Field(() => Int, { description: 'What it adds to the number.' })
  weight!: number;
  villageId!: string;
}
