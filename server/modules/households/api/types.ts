import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import type { KeptChange, StoredHousehold, StoredMember } from '../app/household-store.ts';
import { isHead, SEXES } from '../app/kinds.ts';

export const SexEnum = enumOf(SEXES);
registerEnumType(SexEnum, { name: 'Sex', description: 'As registered.' });

@ObjectType({ description: 'A person of a household. Personal: for officials of the commune.' })
export class Member {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'As registered.' })
  fullName!: string;
  @Field(() => String, { nullable: true, description: 'To the head, as written.' })
  relation!: string | null;
  @Field(() => Boolean, { description: 'Head of household; there is one.' })
  head!: boolean;
  @Field(() => SexEnum, { nullable: true })
  sex!: 'MALE' | 'FEMALE' | null;
  @Field(() => String, { nullable: true, description: 'ISO day; null: not known to the day.' })
  birthDate!: string | null;
  @Field(() => Int, { nullable: true })
  birthYear!: number | null;
  @Field(() => String, { nullable: true, description: 'CCCD or CMND. Sensitive.' })
  idNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'Dân tộc, as written.' })
  ethnicity!: string | null;
  @Field(() => Int, { description: 'Expected by updateMember.' })
  version!: number;
}

@ObjectType({ description: 'What an official changed, and what stood there before. Never removed.' })
export class HouseholdChange {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => [String], { description: '"headName: A → B", one line for each field.' })
  lines!: string[];
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => Date, { description: 'When.' })
  changedAt!: Date;
}

@ObjectType({
  description: 'People registered together at one place. Personal: for officials of the commune.',
})
export class Household {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { nullable: true, description: 'As in the workbook.' })
  code!: string | null;
  @Field(() => String, { description: 'Head of household.' })
  headName!: string;
  @Field(() => String, { nullable: true, description: '"Tổ 3"' })
  toName!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many people; null: not known.' })
  size!: number | null;
  @Field(() => String, { nullable: true, description: 'ISO day on which it ended; null: it lives here.' })
  endedOn!: string | null;
  @Field(() => Int, { description: 'Expected by updateHousehold.' })
  version!: number;
  villageId!: string;
}

@InputType({ description: 'A person as an officer enters it.' })
export class MemberInput {
  @Field(() => String)
  fullName!: string;
  @Field(() => String, { nullable: true, description: 'To the head.' })
  relation!: string | null;
  @Field(() => SexEnum, { nullable: true })
  sex!: 'MALE' | 'FEMALE' | null;
  @Field(() => String, { nullable: true, description: 'ISO day.' })
  birthDate!: string | null;
  @Field(() => Int, { nullable: true })
  birthYear!: number | null;
  @Field(() => String, { nullable: true })
  idNumber!: string | null;
  @Field(() => String, { nullable: true })
  ethnicity!: string | null;
}

@ObjectType({ description: 'A household whose entries were changed; what stood there is kept.' })
export class HouseholdUpdated {
  @Field(() => Household, { description: 'As it is now.' })
  household!: Household;
}

export const memberObject = (of: StoredMember): Member =>
  Object.assign(new Member(), { ...of, head: isHead(of) });

export const householdObject = ({
  id,
  code,
  headName,
  toName,
  size,
  endedOn,
  version,
  villageId,
}: StoredHousehold) =>
  Object.assign(new Household(), { id, code, headName, toName, size, endedOn, version, villageId });

const text = (value: unknown): string => (value === null || value === undefined ? '–' : String(value));

export const changeObject = ({ id, before, after, reason, changedAt }: KeptChange): HouseholdChange =>
  Object.assign(new HouseholdChange(), {
    ...{ id, reason, changedAt },
    lines: Object.keys(after).map((field) => `${field}: ${text(before[field])} → ${text(after[field])}`),
  });
