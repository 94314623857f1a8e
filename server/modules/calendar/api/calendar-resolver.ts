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
import type { DayKind } from '../app/calendar-store.ts';
import type { checkCalendarYear } from '../app/check-calendar-year.ts';
import type { setWorkingDay } from '../app/set-working-day.ts';
import type { viewCalendar } from '../app/view-calendar.ts';
import {
  CalendarYearChecked,
  ClockChangeObject,
  ProvinceCalendar,
  provinceCalendarObject,
  WorkingDayPreview,
  WorkingDaySet,
} from './calendar-types.ts';
import { clockName } from './clock-texts.ts';
import { DayKindEnum } from './enums.ts';

const SetWorkingDayResult = resultUnion('SetWorkingDayResult', WorkingDaySet);
const CheckCalendarYearResult = resultUnion('CheckCalendarYearResult', CalendarYearChecked);
const PreviewWorkingDayResult = resultUnion('PreviewWorkingDayResult', WorkingDayPreview);

export type CalendarDoors = {
  readonly view: ReturnType<typeof viewCalendar>;
  readonly setWorkingDay: ReturnType<typeof setWorkingDay>;
  readonly checkCalendarYear: ReturnType<typeof checkCalendarYear>;
  readonly areaLoader: AreaLoader;
};

@Resolver(() => ProvinceCalendar)
export class CalendarResolver {
  constructor(readonly doors: CalendarDoors) {}

  @Action('calendar.view')
  @Query(() => ProvinceCalendar, { nullable: true, description: 'Null: there is no such province.' })
  async provinceCalendar(
    @Ctx() context: ApiContext,
    @Arg('provinceId', () => GraphQLUUID) provinceId: string,
    @Arg('year', () => Int) year: number,
  ): Promise<ProvinceCalendar | null> {
    const found = await this.doors.view.ofYear(context.actor, provinceId, year);
    return found && provinceCalendarObject(found);
  }

  @Action('calendar.set')
  @Query(() => PreviewWorkingDayResult, {
    description: 'Which running terms would end on another day, and on which. Nothing is written.',
  })
  async previewWorkingDay(
    @Ctx() context: ApiContext,
    @Arg('provinceId', () => GraphQLUUID) provinceId: string,
    @Arg('year', () => Int) year: number,
    @Arg('day', () => GraphQLLocalDate) day: string,
    @Arg('kind', () => DayKindEnum) kind: DayKind,
  ): Promise<WorkingDayPreview | RefusalType> {
    const preview = this.doors.view.preview(context.actor, { provinceId, year, day, kind });
    return answer(context, preview, (changed) => {
      const clocks = changed.map(({ clock, dueNow, dueThen }) =>
        Object.assign(new ClockChangeObject(), {
          ...{ clockId: clock.id, name: clockName(clock.kind, context.language), startedOn: clock.startedOn },
          ...{ dueNow, dueThen, value: clock },
        }),
      );
      return Object.assign(new WorkingDayPreview(), { clocks });
    });
  }

  @Action('calendar.set')
  @Mutation(() => SetWorkingDayResult, {
    description:
      'The province says what a day is. Refused while running terms would change and nobody confirmed that.',
  })
  async setWorkingDay(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('provinceId', () => GraphQLUUID) provinceId: string,
    @Arg('year', () => Int) year: number,
    @Arg('day', () => GraphQLLocalDate) day: string,
    @Arg('kind', () => DayKindEnum) kind: DayKind,
    @Arg('name', () => String) name: string,
    @Arg('reference', () => String) reference: string,
    @Arg('confirmed', () => Boolean) confirmed: boolean,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<WorkingDaySet | RefusalType> {
    const said = { provinceId, year, day, kind, name, reference, confirmed };
    const set = this.doors.setWorkingDay(context.actor, { commandId, ...said, expectedVersion });
    return answer(context, set, async ({ clocks }) =>
      Object.assign(new WorkingDaySet(), {
        calendar: await this.#calendar(context, provinceId, year),
        clocksChanged: clocks,
      }),
    );
  }

  @Action('calendar.set')
  @Mutation(() => CheckCalendarYearResult, {
    description:
      'The province has compared the days of a year with the notice; what was unconfirmed is confirmed by it.',
  })
  async checkCalendarYear(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('provinceId', () => GraphQLUUID) provinceId: string,
    @Arg('year', () => Int) year: number,
    @Arg('reference', () => String) reference: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<CalendarYearChecked | RefusalType> {
    const command = { commandId, provinceId, year, reference, expectedVersion };
    return answer(context, this.doors.checkCalendarYear(context.actor, command), async () =>
      Object.assign(new CalendarYearChecked(), { calendar: await this.#calendar(context, provinceId, year) }),
    );
  }

  @FieldResolver(() => Area, { description: 'Whose calendar it is.' })
  async province(@Ctx() context: ApiContext, @Root() { provinceId }: ProvinceCalendar): Promise<Area> {
    return this.doors.areaLoader.load(context, provinceId);
  }

  async #calendar(context: ApiContext, provinceId: string, year: number): Promise<ProvinceCalendar> {
    const found = await this.doors.view.ofYear(context.actor, provinceId, year);
    if (!found) throw new Error('a calendar that was just changed is gone');
    return provinceCalendarObject(found);
  }
}

/** Where a term that would change runs. */
@Resolver(() => ClockChangeObject)
export class ClockChangeResolver {
  constructor(readonly areaLoader: AreaLoader) {}

  @FieldResolver(() => Area, { description: 'The commune in which it runs.' })
  async commune(@Ctx() context: ApiContext, @Root() { value }: ClockChangeObject): Promise<Area> {
    return this.areaLoader.load(context, value.communeId);
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The village in which it runs; null: the whole commune.',
  })
  async village(@Ctx() context: ApiContext, @Root() { value }: ClockChangeObject): Promise<Area | null> {
    return value.villageId === null ? null : this.areaLoader.load(context, value.villageId);
  }
}
