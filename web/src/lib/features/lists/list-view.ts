import type { ListEntryFieldsFragment, ReviewListQuery } from '../../graphql/generated.ts';
import { fold } from '../office/fold.ts';

export type Entry = ListEntryFieldsFragment;
export type VillageName = NonNullable<ReviewListQuery['roundCommune']>['villages'][number];

const STATES = ['SCORED', 'WAITING', 'STRUCK'] as const;

/** How many stand where. */
export const countsOf = (entries: readonly Entry[]): readonly { state: Entry['state']; count: number }[] =>
  STATES.map((state) => ({ state, count: entries.filter((of) => of.state === state).length }));

/** By any spelling of the head's name, or by code. */
export const findEntries = (entries: readonly Entry[], search: string): Entry[] => {
  const key = fold(search);
  if (key === '') return [...entries];
  return entries.filter(
    (of) => fold(of.headName).includes(key) || fold(of.householdCode ?? '').includes(key),
  );
};

/** Waiting first: they hold the agenda; then reviewed, then struck. Inside each as the server lists them. */
export const waitingFirst = (entries: readonly Entry[]): Entry[] =>
  (['WAITING', 'SCORED', 'STRUCK'] as const).flatMap((state) => entries.filter((of) => of.state === state));

/** Today in Vietnam, as a date box wants it. */
export const todayInVietnam = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
