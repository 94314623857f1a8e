import { GraphQLLocalDate } from 'graphql-scalars';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { ClassHistory, HouseholdClassEnum } from '../../assessments/api/index.ts';
import type { Track } from '../app/track-store.ts';
import type { viewTracks } from '../app/view-tracks.ts';
import { TrackEnum } from './enums.ts';

@ObjectType({
  description: 'A class by decision of the commune chair, beside the yearly rounds. Sensitive.',
})
export class DecidedClass {
  @Field(() => GraphQLLocalDate, { description: 'Day of the decision: from then on.' })
  from!: string;
  @Field(() => HouseholdClassEnum)
  class!: HouseholdClass;
  @Field(() => TrackEnum, { description: 'By which track.' })
  track!: Track;
  @Field(() => String, { description: 'Number and sign of the decision, as on its paper.' })
  number!: string;
}

/** What the tracks add to the history of a household. */
@Resolver(() => ClassHistory)
export class DecidedClassResolver {
  constructor(readonly view: ReturnType<typeof viewTracks>) {}

  @FieldResolver(() => [DecidedClass], {
    description: 'In-year decisions and the average-living track, the oldest first.',
  })
  async decided(@Ctx() _: ApiContext, @Root() history: ClassHistory): Promise<DecidedClass[]> {
    const found = await this.view.decidedOf(history.householdIds);
    return found.map((of) => Object.assign(new DecidedClass(), of));
  }
}
