import type { TypeClasses } from '../field-class.ts';

/** Working days and terms, and the tracks beside the yearly review: requests, income, decisions. */
export const TERM_CLASSES: Readonly<Record<string, TypeClasses>> = {
  ProvinceCalendar: 'internal',
  CalendarDay: 'internal',
  CalendarEntry: 'internal',
  WorkingDayPreview: 'internal',
  ClockChange: 'internal',
  WorkingDaySet: 'internal',
  CalendarYearChecked: 'internal',
  RoundCalendar: 'internal',
  RoundDate: 'internal',
  DueDate: 'internal',
  RoundDateSet: 'internal',
  StatutoryClock: 'internal',
  CountingRule: 'internal',
  ClockExtension: 'internal',
  ClockExtended: 'internal',

  TrackCase: {
    '*': 'personal',
    id: 'internal',
    track: 'internal',
    clocks: 'internal',
    steps: 'internal',
    range: 'internal',
    version: 'internal',
    householdCode: 'sensitive',
    measures: 'sensitive',
    decision: 'sensitive',
  },
  TrackCaseStep: 'internal',
  MeansRange: 'internal',
  TrackMeasure: 'sensitive',
  TrackDecision: { '*': 'personal', reasons: 'sensitive' },
  TrackHousehold: { '*': 'personal', code: 'sensitive' },
  TrackCaseChanged: 'internal',
};
