import {
  CommuneTallyChangedDocument,
  CommuneTallyDocument,
  type CommuneTallyFieldsFragment,
} from '../../graphql/generated.ts';
import { changedNumbers } from '../office/changed-numbers.ts';
import { watchLive } from '../office/watch-live.svelte.ts';
import { cellKey, type Counting, type TallyClass, type TallyField } from './tally-columns.ts';

export type Tally = CommuneTallyFieldsFragment;

const COUNTINGS: readonly Counting[] = ['households', 'persons'];
const CLASSES: readonly TallyClass[] = ['poor', 'nearPoor'];
const WORK = ['cases', 'decided', 'notAgreed', 'rowsToMend'] as const;

/** Every number of the board under its name: the commune's as "all", a village's under its id. */
const numbersOf = (tally: Tally): Map<string, number> => {
  const numbers = new Map<string, number>();
  const add = (place: string, from: Pick<Tally, TallyClass>): void => {
    for (const of of CLASSES)
      for (const counting of COUNTINGS)
        for (const [field, value] of Object.entries(from[of][counting]))
          numbers.set(cellKey(place, of, counting, field as TallyField), value);
  };
  add('all', tally);
  for (const village of tally.villages) {
    add(village.village.id, village);
    for (const field of WORK) numbers.set(`${village.village.id}:${field}`, village[field]);
  }
  return numbers;
};

/** The tally of one commune, with the numbers that have just changed. */
export const watchTally = (roundId: string, communeId: string) => {
  const marked = changedNumbers();
  const watched = watchLive({
    ask: CommuneTallyDocument,
    stateIn: ({ communeTally }) => communeTally,
    follow: CommuneTallyChangedDocument,
    newStateIn: ({ communeTallyChanged }) => communeTallyChanged,
    variables: { roundId, communeId },
    onNewer: (before, after) => marked.compare(numbersOf(before), numbersOf(after)),
  });
  const stop = (): void => {
    watched.stop();
    marked.stop();
  };
  return { watched, changes: marked.changes, stop };
};
