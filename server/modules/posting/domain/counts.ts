import type { HouseholdClass } from '../../../kernel/classes.ts';
import { noCounts, type ClassCounts } from './totals.ts';

export function countClasses(rows: readonly { readonly class: HouseholdClass }[]): ClassCounts {
  const counts = noCounts();
  for (const row of rows) counts[row.class] += 1;
  return counts;
}
