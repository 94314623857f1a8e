import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import type { RoundDateKind } from '../app/calendar-store.ts';
import type { setRoundDate } from '../app/set-round-date.ts';
import type { viewDueList } from '../app/view-due-list.ts';
import { RoundDateKindEnum } from './enums.ts';
import { RoundCalendar, roundCalendarObject, RoundDateSet } from './round-calendar-types.ts';

const SetRoundDateResult = resultUnion('SetRoundDateResult', RoundDateSet);

@Resolver(() => RoundCalendar)
export class RoundCalendarResolver {
  constructor(
    readonly view: ReturnType<typeof viewDueList>,
    readonly set: ReturnType<typeof setRoundDate>,
    readonly areaLoader: AreaLoader,
  ) {}

  @Action('calendar.view')
  @Query(() => RoundCalendar, {
    nullable: true,
    description: 'Reports and dates of a round with the days left; null also when no commune of it is yours.',
  })
  async roundCalendar(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
  ): Promise<RoundCalendar | null> {
    const found = await this.view(context.actor, roundId);
    return found && roundCalendarObject(found);
  }

  @Action('calendar.set')
  @Mutation(() => SetRoundDateResult, {
    description: 'The province sets one of its dates of a round, with the plan.',
  })
  async setRoundDate(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('what', () => RoundDateKindEnum) what: RoundDateKind,
    @Arg('onDay', () => GraphQLLocalDate) onDay: string,
    @Arg('reference', () => String) reference: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<RoundDateSet | RefusalType> {
    const set = this.set(context.actor, { commandId, roundId, what, onDay, reference, expectedVersion });
    return answer(context, set, async () => {
      const calendar = await this.view(context.actor, roundId);
      if (!calendar) throw new Error('a round whose date was just set is gone');
      return Object.assign(new RoundDateSet(), { calendar: roundCalendarObject(calendar) });
    });
  }

  @FieldResolver(() => Area, { description: 'Whose working days count.' })
  async province(@Ctx() context: ApiContext, @Root() { provinceId }: RoundCalendar): Promise<Area> {
    return this.areaLoader.load(context, provinceId);
  }
}
