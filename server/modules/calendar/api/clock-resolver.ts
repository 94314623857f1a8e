import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { extendClock } from '../app/extend-clock.ts';
import type { viewClocks } from '../app/view-clocks.ts';
import { StatutoryClock, statutoryClockObject } from './clock-type.ts';

@ObjectType({ description: 'The term is longer; what was told before stays known.' })
export class ClockExtended {
  @Field(() => StatutoryClock, { description: 'With its new due date.' })
  clock!: StatutoryClock;
}

const ExtendClockResult = resultUnion('ExtendClockResult', ClockExtended);

@Resolver(() => StatutoryClock)
export class ClockResolver {
  constructor(
    readonly view: ReturnType<typeof viewClocks>,
    readonly extend: ReturnType<typeof extendClock>,
  ) {}

  @Action('calendar.view')
  @Query(() => [StatutoryClock], {
    description:
      'The terms of a commune in a round by their start, stopped ones too; none of another commune.',
  })
  async statutoryClocks(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<StatutoryClock[]> {
    const found = await this.view.ofCommune(context.actor, roundId, communeId);
    return found.map((reading) => statutoryClockObject(reading, context.language));
  }

  @Action('clock.extend')
  @Mutation(() => ExtendClockResult, {
    description: 'The commune chair gives a running term more days, with the reason.',
  })
  async extendClock(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('clockId', () => GraphQLUUID) clockId: string,
    @Arg('days', () => Int, { description: 'In the unit of the term.' }) days: number,
    @Arg('reason', () => String) reason: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<ClockExtended | RefusalType> {
    const extended = this.extend(context.actor, { commandId, clockId, days, reason, expectedVersion });
    return answer(context, extended, async () => {
      const reading = await this.view.one(clockId);
      if (!reading) throw new Error('a clock that was just extended is gone');
      return Object.assign(new ClockExtended(), { clock: statutoryClockObject(reading, context.language) });
    });
  }
}
