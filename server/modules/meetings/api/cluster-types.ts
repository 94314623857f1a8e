import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { resultUnion } from '../../../platform/graphql/index.ts';
import { AgreeRule } from '../../rounds/api/index.ts';
import type * as words from '../app/words.ts';
import { ClusterStateEnum, MeetingStateEnum } from './enums.ts';
import { MotionResult } from './hall-types.ts';
import { Meeting } from './meeting-types.ts';

@InputType({ description: 'One of the sittings to prepare.' })
export class ClusterInput {
  @Field(() => String, { description: 'A name of its own: "Cụm 1 (tổ 1, 2, 3)".' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Where it meets.' })
  place!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it is to begin.' })
  plannedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who presides.' })
  chairName!: string | null;
}

@ObjectType({ description: 'One sitting: the newest evening of its cluster.' })
export class ClusterSitting {
  @Field(() => GraphQLUUID, { description: 'Its meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'Six signs: the address of its wall and phones.' })
  code!: string;
  @Field(() => Int, { description: 'From 1.' })
  clusterNo!: number;
  @Field(() => String, { description: 'As named when it was prepared.' })
  clusterName!: string;
  @Field(() => String, { nullable: true, description: 'Where it meets.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'Who presides.' })
  chairName!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it is to begin.' })
  plannedAt!: Date | null;
  @Field(() => MeetingStateEnum, { description: 'PREPARED, IN_SESSION or SEALED.' })
  state!: words.MeetingState;
  @Field(() => Boolean, { description: 'Ended before its agenda did, and not taken up again.' })
  adjourned!: boolean;
  @Field(() => Boolean, { description: 'Sealed to its end.' })
  reported!: boolean;
  @Field(() => Int, { description: 'Households and lists to be put to it.' })
  items!: number;
  @Field(() => Int, { description: 'Of these: not yet counted.' })
  waiting!: number;
}

@ObjectType({ description: 'What one sitting counted on a question.' })
export class ClusterCount {
  @Field(() => Int, { description: 'Of the cluster.' })
  clusterNo!: number;
  @Field(() => Int, { description: 'Hands and phones together.' })
  agree!: number;
  @Field(() => Int, { description: 'Hands and phones together.' })
  disagree!: number;
  @Field(() => Int, { description: 'Also whoever sent nothing or stands aside.' })
  noOpinion!: number;
  @Field(() => Int, { description: 'Everybody counted as attending there when it opened.' })
  base!: number;
}

@ObjectType({ description: 'One question, put to every cluster: its counts and their sum.' })
export class ClusterQuestion {
  @Field(() => String, { description: 'The head, the list, or the whole.' })
  title!: string;
  @Field(() => Int, { description: 'How many households it is about.' })
  households!: number;
  @Field(() => [ClusterCount], { description: 'Of the clusters that have answered, in their order.' })
  counts!: ClusterCount[];
  @Field(() => MotionResult, { nullable: true, description: 'Null until every cluster is sealed.' })
  sum!: MotionResult | null;
}

@ObjectType({ description: 'A village that sits in clusters: one merged result, equal to the sum.' })
export class ClusterGroup {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => Int, { description: 'The expected version of `endClusters`.' })
  version!: number;
  @Field(() => ClusterStateEnum, { description: 'OPEN, MERGED or ENDED.' })
  state!: words.ClusterState;
  @Field(() => AgreeRule, { description: 'Frozen when the clusters were prepared; applied to the sum.' })
  rule!: AgreeRule;
  @Field(() => [ClusterSitting], { description: 'In the order of the clusters.' })
  sittings!: ClusterSitting[];
  @Field(() => [String], { description: 'Names of the clusters that have not reported.' })
  waitingFor!: string[];
  @Field(() => [ClusterQuestion], { description: 'In the order of the agenda, at last the closing one.' })
  questions!: ClusterQuestion[];
  @Field(() => GraphQLUUID, { nullable: true, description: 'The meeting that holds the sums.' })
  mergedMeetingId!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was ended without a result.' })
  endedReason!: string | null;
}

@ObjectType({ description: 'Sittings with one agenda and one rule.' })
export class ClustersPrepared {
  @Field(() => Meeting, { description: 'The sitting of the first cluster.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'No result: every household is met on again.' })
export class ClustersEnded {
  @Field(() => Meeting, { description: 'The sitting of the first cluster.' })
  meeting!: Meeting;
}

export const PrepareClustersResult = resultUnion('PrepareClustersResult', ClustersPrepared);
export const EndClustersResult = resultUnion('EndClustersResult', ClustersEnded);
