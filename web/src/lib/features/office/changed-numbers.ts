import { SvelteMap } from 'svelte/reactivity';

export type Change = { readonly before: number; readonly after: number };
export type Changes = SvelteMap<string, Change>;

const MARKED_FOR_MS = 12_000;

/** The numbers of a board that have just changed, each for 12 seconds after its last change. */
export const changedNumbers = () => {
  const changes: Changes = new SvelteMap();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const mark = (key: string, change: Change): void => {
    changes.set(key, change);
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (changes.get(key) === change) changes.delete(key);
    }, MARKED_FOR_MS);
    timers.add(timer);
  };
  return {
    changes,
    /** A number that is on one side only was, or is, 0. */
    compare(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): void {
      for (const key of new Set([...before.keys(), ...after.keys()])) {
        const change = { before: before.get(key) ?? 0, after: after.get(key) ?? 0 };
        if (change.before !== change.after) mark(key, change);
      }
    },
    stop(): void {
      for (const timer of timers) clearTimeout(timer);
    },
  };
};
