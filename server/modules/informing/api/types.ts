import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { CHANNELS, type Channel } from '../app/kinds.ts';

export const InformingChannelEnum = enumOf(CHANNELS);
registerEnumType(InformingChannelEnum, { name: 'InformingChannel', description: 'How people were told.' });

@ObjectType({ description: 'The day of the village meeting, as far as it is fixed.' })
export class InformingMeeting {
  @Field(() => GraphQLLocalDate)
  on!: string;
  @Field(() => String, { description: '19:30' })
  time!: string;
  @Field(() => String)
  place!: string;
}

@ObjectType({ description: 'The village’s own days and places, out of which its texts are made.' })
export class InformingPlan {
  @Field(() => GraphQLLocalDate, { description: 'Reviewers come from …' })
  visitsFrom!: string;
  @Field(() => GraphQLLocalDate)
  visitsUntil!: string;
  @Field(() => String, { description: 'Who receives Mẫu số 01.' })
  askWhom!: string;
  @Field(() => String)
  askWhere!: string;
  @Field(() => GraphQLLocalDate)
  askUntil!: string;
  @Field(() => InformingMeeting, { nullable: true })
  meeting!: InformingMeeting | null;
}

@ObjectType({ description: 'What is read out, in a language of a file that people wrote.' })
export class InformingSecondText {
  @Field(() => String, { description: 'ISO 639.' })
  language!: string;
  @Field(() => String)
  name!: string;
  @Field(() => [String])
  paragraphs!: readonly string[];
  @Field(() => Int, { description: 'Sentences that the file does not have; they stand in Vietnamese.' })
  missing!: number;
}

@ObjectType({ description: '“Phát ngày, giờ, bởi”.' })
export class InformingLogEntry {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => InformingChannelEnum)
  channel!: Channel;
  @Field(() => String)
  language!: string;
  @Field(() => GraphQLLocalDate)
  toldOn!: string;
  @Field(() => String)
  toldAt!: string;
  @Field(() => String)
  toldBy!: string;
  @Field(() => Int, { description: 'Which version of the text.' })
  planVersion!: number;
  @Field(() => String)
  recordedName!: string;
}

@ObjectType({ description: 'How one village is told before anybody knocks.' })
export class VillageInforming {
  @Field(() => GraphQLUUID)
  villageId!: string;
  @Field(() => String)
  villageName!: string;
  @Field(() => GraphQLLocalDate)
  today!: string;
  @Field(() => Int, { description: 'The expected version of `planInforming`.' })
  version!: number;
  @Field(() => InformingPlan, {
    nullable: true,
    description: 'Null: not entered yet, and then there are no texts.',
  })
  plan!: InformingPlan | null;
  @Field(() => [String], { description: 'For the loudspeakers, one breath each, numbers and days in words.' })
  loudspeaker!: readonly string[];
  @Field(() => [InformingSecondText])
  seconds!: readonly InformingSecondText[];
  @Field(() => [InformingLogEntry], { description: 'The newest first.' })
  log!: readonly InformingLogEntry[];
}

@InputType({ description: 'The three belong together.' })
export class InformingMeetingInput {
  @Field(() => GraphQLLocalDate)
  on!: string;
  @Field(() => String)
  time!: string;
  @Field(() => String)
  place!: string;
}

@InputType({ description: 'The village’s own days and places.' })
export class InformingPlanInput {
  @Field(() => GraphQLLocalDate)
  visitsFrom!: string;
  @Field(() => GraphQLLocalDate)
  visitsUntil!: string;
  @Field(() => String)
  askWhom!: string;
  @Field(() => String)
  askWhere!: string;
  @Field(() => GraphQLLocalDate)
  askUntil!: string;
  @Field(() => InformingMeetingInput, { nullable: true })
  meeting!: InformingMeetingInput | null;
}

@InputType({ description: 'A village as it was seen.' })
export class InformingVillageInput {
  @Field(() => GraphQLUUID)
  villageId!: string;
  @Field(() => Int, { description: '0: it has no days yet.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'How far the villages of a commune are told.' })
export class InformedCommune {
  @Field(() => GraphQLUUID)
  communeId!: string;
  @Field(() => String)
  communeName!: string;
  @Field(() => Int)
  villages!: number;
  @Field(() => Int, { description: 'With days and places of their own, so with texts.' })
  planned!: number;
  @Field(() => Int, { description: 'Told at least once.' })
  told!: number;
}

@ObjectType({ description: 'The informing of these villages was changed.' })
export class InformingChanged {
  @Field(() => [VillageInforming], { description: 'As they are now, in the order of the command.' })
  villages!: readonly VillageInforming[];
}
