import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { LegalMarkEnum } from '../../rounds/api/index.ts';
import type { RoundDateKind } from '../app/calendar-store.ts';
import type { DueItem, RoundCalendar as RoundCalendarValue } from '../app/view-due-list.ts';
import { DueKindEnum, RoundDateKindEnum } from './enums.ts';

@ObjectType({ description: 'A date that the province set for a round.' })
export class RoundDate {
  @Field(() => RoundDateKindEnum, { description: 'What it is for.' })
  what!: RoundDateKind;
  @Field(() => GraphQLLocalDate, { description: 'The day.' })
  onDay!: string;
  @Field(() => String, { description: 'Number and date of the plan.' })
  reference!: string;
  @Field(() => Int, { description: 'The expected version of `setRoundDate`; 0 before it is set.' })
  version!: number;
}

@ObjectType({ description: 'Something that is due in a round, by law or because the province set a date.' })
export class DueDate {
  @Field(() => DueKindEnum, { description: 'What is due.' })
  what!: DueItem['what'];
  @Field(() => GraphQLLocalDate, { description: 'The last day that is in time: of "before 15/11" the 14th.' })
  dueOn!: string;
  @Field(() => Boolean, { description: 'Set by the province; otherwise by the rule pack.' })
  byProvince!: boolean;
  @Field(() => LegalMarkEnum, { description: 'How sure the date is.' })
  mark!: 'C' | 'P' | 'U';
  @Field(() => String, { description: 'The article, or the plan of the province.' })
  reference!: string;
  @Field(() => Int, { description: 'Calendar days from today; negative when it has passed.' })
  daysLeft!: number;
  @Field(() => Int, { description: 'Working days from today; 0 when it has passed.' })
  workingDaysLeft!: number;
}

@ObjectType({ description: 'What is due in a round and when.' })
export class RoundCalendar {
  @Field(() => GraphQLLocalDate, { description: 'The day that it is in Vietnam.' })
  today!: string;
  @Field(() => Boolean, { description: 'May whoever asks set dates of the province?' })
  mayChange!: boolean;
  @Field(() => [RoundDate], { description: 'Those that the province has set.' })
  dates!: RoundDate[];
  @Field(() => [DueDate], { description: 'In order of their days.' })
  due!: DueDate[];
  roundId!: string;
  provinceId!: string;
}

export function roundCalendarObject(of: RoundCalendarValue): RoundCalendar {
  const { roundId, provinceId, today, mayChange } = of;
  const dates = of.dates.map(({ seq, ...date }) => Object.assign(new RoundDate(), date, { version: seq }));
  const due = of.due.map(({ source, ...item }) =>
    Object.assign(new DueDate(), item, { byProvince: source === 'PROVINCE' }),
  );
  return Object.assign(new RoundCalendar(), { roundId, provinceId, today, mayChange, dates, due });
}

@ObjectType({ description: 'The date is set; earlier ones stay known.' })
export class RoundDateSet {
  @Field(() => RoundCalendar, { description: 'With the date.' })
  calendar!: RoundCalendar;
}
