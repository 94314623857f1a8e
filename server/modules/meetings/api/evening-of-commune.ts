import { GraphQLUUID } from 'graphql-scalars';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import { Area, enumOf, type AreaLoader } from '../../areas/api/index.ts';
import type { viewEvening } from '../app/view-evening.ts';
import { MEETING_PHASES, type MeetingPhase } from '../app/words.ts';
import { HallQuorum } from './hall-types.ts';

export const MeetingPhaseEnum = enumOf(MEETING_PHASES);
registerEnumType(MeetingPhaseEnum, {
  name: 'MeetingPhase',
  description: 'Where a meeting is, for whoever has several on one evening.',
});

@ObjectType({ description: 'A meeting of the commune that is not over, or was over today. Numbers only.' })
export class EveningMeeting {
  @Field(() => GraphQLUUID)
  meetingId!: string;
  @Field(() => String, { description: 'Six signs: the address of wall and phones.' })
  code!: string;
  @Field(() => MeetingPhaseEnum)
  phase!: MeetingPhase;
  @Field(() => String, { nullable: true, description: '"Cụm 1"; of a sitting of a cluster.' })
  clusterName!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it is to begin.' })
  plannedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Where it meets.' })
  place!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it began.' })
  startedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  sealedAt!: Date | null;
  @Field(() => Int, { description: 'People in the base who are here now.' })
  present!: number;
  @Field(() => HallQuorum, { nullable: true, description: 'Null: no quorum is asked for.' })
  quorum!: HallQuorum | null;
  @Field(() => Int, { description: 'Households and lists on its agenda.' })
  items!: number;
  @Field(() => Int, { description: 'Of these: with a result.' })
  itemsDone!: number;
  villageId!: string;
}

@Resolver(() => EveningMeeting)
export class EveningOfCommuneResolver {
  constructor(
    readonly view: ReturnType<typeof viewEvening>,
    readonly areas: AreaLoader,
  ) {}

  @Action('meeting.view')
  @Query(() => [EveningMeeting], {
    description:
      'Meetings of a commune that are not over, or were over today; rehearsals apart. None of another commune.',
  })
  async meetingsOfEvening(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<EveningMeeting[]> {
    const found = await this.view(actor, roundId, communeId);
    return found.map(({ quorum, ...of }) =>
      Object.assign(new EveningMeeting(), {
        ...of,
        quorum: quorum && Object.assign(new HallQuorum(), quorum),
      }),
    );
  }

  @FieldResolver(() => Area, { description: 'Its village.' })
  village(@Ctx() context: ApiContext, @Root() { villageId }: EveningMeeting): Promise<Area> {
    return this.areas.load(context, villageId);
  }
}
