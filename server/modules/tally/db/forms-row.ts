import {
  EMPTY_LINE,
  lineFromColumns,
  type ClassTally,
  type TallyClass,
  type TallyUnit,
  type TwoForms,
} from '../domain/tally-line.ts';

/** Lines as the database gathers them: columns 1 to 9 as printed, then “chưa chốt”. */
export type Forms = Partial<Record<`${TallyClass} ${TallyUnit}`, number[]>>;

function classTally(of: TallyClass, forms: Forms | null): ClassTally {
  const line = (unit: TallyUnit) => {
    const columns = forms?.[`${of} ${unit}`];
    return columns ? lineFromColumns(of, columns, columns[9]) : EMPTY_LINE;
  };
  return { households: line('HOUSEHOLDS'), persons: line('PERSONS') };
}

export const twoForms = (forms: Forms | null): TwoForms => ({
  poor: classTally('POOR', forms),
  nearPoor: classTally('NEAR_POOR', forms),
});
