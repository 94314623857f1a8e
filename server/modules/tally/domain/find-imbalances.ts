import { endByFormula, type TallyLine, type TallyUnit, type TwoForms } from './tally-line.ts';

/** A place of a form where two figures that must be equal are not. */
export type Imbalance = {
  readonly place: string;
  readonly unit: TallyUnit;
  /** `2.9` = form of the poor, column 9; `2.2 = 3.5` = across the forms. */
  readonly check: '2.9' | '3.9' | '2.2 = 3.5' | '2.5 = 3.3';
  readonly expected: number;
  readonly found: number;
};

type UnitLines = { readonly poor: TallyLine | null; readonly nearPoor: TallyLine | null };

const check = (at: Omit<Imbalance, 'expected' | 'found'>, expected: number, found: number): Imbalance[] =>
  expected === found ? [] : [{ ...at, expected, found }];

/** What does not balance in the lines of one unit; a form that is not at hand is not compared. */
export function findImbalances(place: string, unit: TallyUnit, { poor, nearPoor }: UnitLines): Imbalance[] {
  const at = { place, unit };
  return [
    ...(poor ? check({ ...at, check: '2.9' }, endByFormula(poor), poor.end) : []),
    ...(nearPoor ? check({ ...at, check: '3.9' }, endByFormula(nearPoor), nearPoor.end) : []),
    ...(poor && nearPoor
      ? [
          ...check({ ...at, check: '2.2 = 3.5' }, poor.toOtherClass, nearPoor.fromOtherClass),
          ...check({ ...at, check: '2.5 = 3.3' }, poor.fromOtherClass, nearPoor.toOtherClass),
        ]
      : []),
  ];
}

/** Both units of both forms. */
export const imbalancesOf = (place: string, { poor, nearPoor }: TwoForms): Imbalance[] => [
  ...findImbalances(place, 'HOUSEHOLDS', { poor: poor.households, nearPoor: nearPoor.households }),
  ...findImbalances(place, 'PERSONS', { poor: poor.persons, nearPoor: nearPoor.persons }),
];
