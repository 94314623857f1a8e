import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Language } from '../../../kernel/refusals.ts';
import { LegalMarkEnum } from '../../rounds/api/index.ts';
import type { ClockReading } from '../app/calendar-store.ts';
import { COUNTING_MARK } from '../app/kinds.ts';
import { clockText, COUNTING_TEXT } from './clock-texts.ts';
import { ClockUnitEnum } from './enums.ts';

@ObjectType({ description: 'More days given by the commune chair, with the reason.' })
export class ClockExtension {
  @Field(() => GraphQLLocalDate, { description: 'When it was given.' })
  on!: string;
  @Field(() => Int, { description: 'Added to the term, in its unit.' })
  days!: number;
  @Field(() => String, { description: 'As the chair wrote it.' })
  reason!: string;
}

@ObjectType({
  description:
    'How the days of a term are counted, how sure that is, and how the other reading would end it.',
})
export class CountingRule {
  @Field(() => LegalMarkEnum, { description: 'How sure the way of counting is. For officials.' })
  mark!: 'C' | 'P' | 'U';
  @Field(() => String, { description: "In the reader's language." })
  text!: string;
  @Field(() => GraphQLLocalDate, {
    description: 'The due date if the first day counts and a term ends where it ends, also on a day off.',
  })
  otherDueOn!: string;
}

@ObjectType({
  description:
    'A statutory term that began. The due date is computed from start, days and the working days as known now; nothing is ' +
    'decided by its passing.',
})
export class StatutoryClock {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'What it runs for: POSTING, RE_CHECK, IN_YEAR …' })
  kind!: string;
  @Field(() => String, { description: "The kind in the reader's language." })
  name!: string;
  @Field(() => GraphQLLocalDate, { description: 'Not counted itself.' })
  startedOn!: string;
  @Field(() => Int, { description: 'By the pack, without extensions.' })
  days!: number;
  @Field(() => Int, { description: 'Given by the chair on top; 0: none.' })
  extendedDays!: number;
  @Field(() => ClockUnitEnum, { description: 'Of `days`, `used`, `left` and `over`.' })
  unit!: 'WORKING_DAYS' | 'DAYS';
  @Field(() => LegalMarkEnum, { description: 'How sure the number of days is. For officials.' })
  mark!: 'C' | 'P' | 'U';
  @Field(() => String, { nullable: true, description: 'Where the number of days stands; null: not found.' })
  article!: string | null;
  @Field(() => CountingRule, { description: 'The due date depends on it. For officials.' })
  counting!: CountingRule;
  @Field(() => Int, { description: 'Passed until today, or until it stopped.' })
  used!: number;
  @Field(() => Int, { description: 'Until the due date; never below 0.' })
  left!: number;
  @Field(() => Int, { description: 'Past the due date; 0 while in time. It only shows.' })
  over!: number;
  @Field(() => GraphQLLocalDate, {
    description: 'The last day that is in time, by the working days as known now.',
  })
  dueOn!: string;
  @Field(() => GraphQLLocalDate, {
    description:
      'As people were told when it began or was extended; another day than `dueOn` when the calendar changed since.',
  })
  announcedDueOn!: string;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'What it ran for is done; null while it runs.',
  })
  stoppedOn!: string | null;
  @Field(() => [GraphQLLocalDate], {
    description: 'Days inside the term whose state nobody has compared with the notice of the year.',
  })
  unsureDays!: readonly string[];
  @Field(() => [Int], { description: 'Years inside the term whose holidays are not entered at all.' })
  unsureYears!: readonly number[];
  @Field(() => String, { description: 'Where it stands in words: "còn 2 ngày làm việc", "quá hạn 3 ngày".' })
  text!: string;
  @Field(() => [ClockExtension], { description: 'In order.' })
  extensions!: ClockExtension[];
  @Field(() => Int, { description: 'The expected version of `extendClock`.' })
  version!: number;
}

/** The API object of a clock: what later modules return where they attach one. */
export function statutoryClockObject(reading: ClockReading, language: Language): StatutoryClock {
  const { clock, version, extendedDays, dueOn, announcedDueOn, used, left, over, stoppedOn, unsure } =
    reading;
  const { id, kind, startedOn, days, unit, mark, article, events } = clock;
  const extensions = events
    .filter((event) => event.kind === 'EXTENDED')
    .map(({ happenedOn, days: added, reason }) =>
      Object.assign(new ClockExtension(), { on: happenedOn, days: added ?? 0, reason }),
    );
  return Object.assign(new StatutoryClock(), {
    ...{ id, kind, startedOn, days, unit, mark, article, version, extendedDays, dueOn, announcedDueOn },
    ...{ used, left, over, stoppedOn, extensions, unsureDays: unsure.days, unsureYears: unsure.years },
    counting: Object.assign(new CountingRule(), {
      ...{ mark: COUNTING_MARK, text: COUNTING_TEXT[language], otherDueOn: reading.otherDueOn },
    }),
    ...clockText(reading, language),
  });
}
