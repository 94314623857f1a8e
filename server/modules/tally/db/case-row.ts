import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { TallyCase } from '../app/tally-store.ts';

/** A row of `CASES_SQL`. Of a village that has lines only: without a class. */
export type CaseRow = {
  village_id: string;
  start_class: HouseholdClass | null;
  end_class: HouseholdClass | null;
  cause: TallyCase['cause'];
  persons: number;
  start_persons: number;
  has_left: boolean;
};

export function tallyCase(row: CaseRow): TallyCase | null {
  const { start_class: startClass, end_class: endClass, cause, persons } = row;
  const { start_persons: startPersons, has_left: left } = row;
  return startClass === null ? null : { startClass, endClass, cause, persons, startPersons, left };
}
