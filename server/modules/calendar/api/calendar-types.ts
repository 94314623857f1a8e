import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { LegalMarkEnum } from '../../rounds/api/index.ts';
import type { CalendarChange, SpecialDay } from '../app/calendar-store.ts';
import type { ClockChange, ProvinceCalendar as CalendarValue } from '../app/view-calendar.ts';
import { DayKindEnum, SpecialDayKindEnum } from './enums.ts';

@ObjectType({ description: 'A day that is not as its weekday would have it.' })
export class CalendarDay {
  @Field(() => GraphQLLocalDate)
  day!: string;
  @Field(() => SpecialDayKindEnum, { description: 'Off, or worked.' })
  kind!: SpecialDay['kind'];
  @Field(() => String, { description: 'Of the holiday; may be empty.' })
  name!: string;
  @Field(() => LegalMarkEnum, {
    description: 'U until the province compares it with the notice of the year.',
  })
  mark!: 'C' | 'P' | 'U';
  @Field(() => String, { description: 'The article, or the notice that the province named.' })
  reference!: string;
  @Field(() => Boolean, { description: 'Entered by the province, not by the law of the country.' })
  byProvince!: boolean;
}

@ObjectType({
  description: 'Something that the province entered. Nothing is removed; a later entry goes before.',
})
export class CalendarEntry {
  @Field(() => Int, { description: 'The version of the calendar that began with it.' })
  version!: number;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Null: the whole year was compared with the notice.',
  })
  day!: string | null;
  @Field(() => DayKindEnum, { nullable: true, description: 'Null of a whole year.' })
  kind!: string | null;
  @Field(() => String, { description: 'As typed; may be empty.' })
  name!: string;
  @Field(() => String, { description: 'Number and date of the notice.' })
  reference!: string;
}

@ObjectType({ description: 'The working days of a province in one year.' })
export class ProvinceCalendar {
  @Field(() => Int, { description: 'The year that is shown.' })
  year!: number;
  @Field(() => Int, { description: 'Grows with every entry; the expected version of changes.' })
  version!: number;
  @Field(() => GraphQLLocalDate, { description: 'The day that it is in Vietnam.' })
  today!: string;
  @Field(() => Boolean, { description: 'False: the holidays of this year are not entered yet.' })
  known!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The notice with which the province compared the year; null: not compared.',
  })
  checkedBy!: string | null;
  @Field(() => Boolean, { description: 'May whoever asks change it?' })
  mayChange!: boolean;
  @Field(() => [CalendarDay], { description: 'In order; every other day is as its weekday says.' })
  days!: CalendarDay[];
  @Field(() => [CalendarEntry], { description: 'By the province, the newest first.' })
  entries!: CalendarEntry[];
  provinceId!: string;
}

const entryObject = ({ seq, day, kind, name, reference }: CalendarChange): CalendarEntry =>
  Object.assign(new CalendarEntry(), {
    version: seq,
    day,
    kind: kind === 'YEAR' ? null : kind,
    name,
    reference,
  });

export function provinceCalendarObject({ special, entries, ...of }: CalendarValue): ProvinceCalendar {
  const days = special.map((day) => Object.assign(new CalendarDay(), day));
  return Object.assign(new ProvinceCalendar(), of, { days, entries: entries.map(entryObject) });
}

@ObjectType('ClockChange', { description: 'A running term that would end on another day.' })
export class ClockChangeObject {
  @Field(() => GraphQLUUID)
  clockId!: string;
  @Field(() => String, { description: "What it runs for, in the reader's language." })
  name!: string;
  @Field(() => GraphQLLocalDate, { description: 'When it began.' })
  startedOn!: string;
  @Field(() => GraphQLLocalDate, { description: 'By the calendar as it is.' })
  dueNow!: string;
  @Field(() => GraphQLLocalDate, { description: 'By the calendar as proposed.' })
  dueThen!: string;
  value!: ClockChange['clock'];
}

@ObjectType({ description: 'What a change of the calendar would do.' })
export class WorkingDayPreview {
  @Field(() => [ClockChangeObject], { description: 'Empty: no running term would change.' })
  clocks!: ClockChangeObject[];
}

@ObjectType({ description: 'The day is entered.' })
export class WorkingDaySet {
  @Field(() => ProvinceCalendar, { description: 'With the day.' })
  calendar!: ProvinceCalendar;
  @Field(() => Int, { description: 'Running terms that end on another day now.' })
  clocksChanged!: number;
}

@ObjectType({ description: 'The days of the year are confirmed by the notice.' })
export class CalendarYearChecked {
  @Field(() => ProvinceCalendar, { description: 'Without unconfirmed days in this year.' })
  calendar!: ProvinceCalendar;
}
