import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { CLOCK_UNITS, DAY_KINDS, DUE_KINDS, ROUND_DATES, SPECIAL_KINDS } from '../app/kinds.ts';

export const DayKindEnum = enumOf(DAY_KINDS);
registerEnumType(DayKindEnum, {
  name: 'DayKind',
  description:
    'HOLIDAY: off by law, made up when on a weekend. OFF: off by a swap or notice. WORKING: a weekend day that is worked. ' +
    'ORDINARY: what the weekday says, to take back an entry.',
});

export const SpecialDayKindEnum = enumOf(SPECIAL_KINDS);
registerEnumType(SpecialDayKindEnum, {
  name: 'SpecialDayKind',
  description: 'As `DayKind`; MADE_UP: off because a holiday fell on a weekend.',
});

export const ClockUnitEnum = enumOf(CLOCK_UNITS);
registerEnumType(ClockUnitEnum, { name: 'ClockUnit', description: 'Ngày làm việc; ngày.' });

export const RoundDateKindEnum = enumOf(ROUND_DATES);
registerEnumType(RoundDateKindEnum, {
  name: 'RoundDateKind',
  description: 'Preliminary figures, official figures, approval: dates that the province sets for a round.',
});

export const DueKindEnum = enumOf(DUE_KINDS);
registerEnumType(DueKindEnum, {
  name: 'DueKind',
  description: 'IN_YEAR_REPORT: the 5th of each month from February to September (QĐ 24/2021 Đ.7).',
});
