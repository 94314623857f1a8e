import type { Population } from './form-spec.ts';

export const NOT_KNOWN: Population = { households: null, persons: null };

/** Of parts that are all known; one that is not makes the whole unknown. */
export function addPopulations(parts: readonly Population[]): Population {
  if (parts.length === 0) return NOT_KNOWN;
  const add = (values: readonly (number | null)[]): number | null =>
    values.reduce<number | null>((all, value) => (all === null || value === null ? null : all + value), 0);
  return {
    households: add(parts.map(({ households }) => households)),
    persons: add(parts.map(({ persons }) => persons)),
  };
}
