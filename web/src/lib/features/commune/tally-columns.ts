import type { TallyLineFieldsFragment } from '../../graphql/generated.ts';

export type TallyField = keyof TallyLineFieldsFragment;
export type TallyClass = 'poor' | 'nearPoor';
export type Counting = 'households' | 'persons';

/**
 * The printed columns of the two report forms in their order. In the form of the near-poor the columns 2 and 3 stand the
 * other way round: column 2 of the poor ("became near-poor") equals column 5 of the near-poor, and column 5 of the poor
 * equals column 3 of the near-poor.
 */
export const COLUMNS: Readonly<Record<TallyClass, readonly TallyField[]>> = {
  poor: [
    'start',
    'toOtherClass',
    'roseAbove',
    'otherOut',
    'fromOtherClass',
    'relapsed',
    'newlyArisen',
    'otherIn',
    'end',
  ],
  nearPoor: [
    'start',
    'roseAbove',
    'toOtherClass',
    'otherOut',
    'fromOtherClass',
    'relapsed',
    'newlyArisen',
    'otherIn',
    'end',
  ],
};

/** Name of one number of the tally, for the marks on what has just changed. */
export const cellKey = (place: string, of: TallyClass, counting: Counting, field: TallyField): string =>
  `${place}:${of}:${counting}:${field}`;
