import { formOf, placesOf, startPersonsOf, type TallyCase } from './derive-tally.ts';
import type { TallyClass, TallyField, TallyUnit } from './tally-line.ts';

/** One number of the forms. `villageId` null: of the whole commune. */
export type Cell = {
  readonly villageId: string | null;
  readonly class: TallyClass;
  readonly unit: TallyUnit;
  readonly field: TallyField;
};

/** In persons, a household that grew or shrank stands with the difference in column 8 or 4 of the form it began in. */
function grown(of: TallyCase, cell: Pick<Cell, 'class' | 'field' | 'unit'>): number {
  if (cell.unit === 'HOUSEHOLDS' || of.left || formOf(of.startClass) !== cell.class) return 0;
  const change = of.persons - startPersonsOf(of);
  return cell.field === (change < 0 ? 'otherOut' : 'otherIn') ? Math.abs(change) : 0;
}

/** What a case adds to a number: 0 when it does not stand behind it. By the places that the tally itself is derived from. */
export function weightIn(of: TallyCase, cell: Pick<Cell, 'class' | 'field' | 'unit'>): number {
  const here = placesOf(of).some(([form, field]) => form === cell.class && field === cell.field);
  const people = cell.field === 'start' || of.left ? startPersonsOf(of) : of.persons;
  const weight = cell.unit === 'HOUSEHOLDS' ? 1 : people;
  return (here ? weight : 0) + grown(of, cell);
}
