import type { HouseholdClass } from '../../../kernel/classes.ts';
import { movementOf, type MovementCause, type MovementKind } from '../../assessments/index.ts';
import { EMPTY_LINE, type TallyClass, type TallyField, type TallyLine, type TwoForms } from './tally-line.ts';

/** What the tally knows of a case. */
export type TallyCase = {
  readonly startClass: HouseholdClass;
  /** Null while open or not agreed: it counts with its start class, “chưa chốt”. */
  readonly endClass: HouseholdClass | null;
  readonly cause: MovementCause;
  readonly persons: number;
  /** At the start of the round, when they were more or fewer: births, deaths and moves of single people. */
  readonly startPersons?: number;
  /** The household ended or moved away before any meeting decided on it: column 4, whatever its scores say. */
  readonly left?: boolean;
};

export type Place = readonly [TallyClass, TallyField];

export const formOf = (of: HouseholdClass): TallyClass | null =>
  of === 'POOR' || of === 'NEAR_POOR' ? of : null;

/** Where a movement stands in the two forms. Between poor and near-poor it stands in both. */
const PLACES: Readonly<Record<Exclude<MovementKind, 'OTHER' | 'UNCHANGED'>, readonly Place[]>> = {
  ESCAPED_POVERTY: [['POOR', 'roseAbove']],
  ESCAPED_NEAR_POVERTY: [['NEAR_POOR', 'roseAbove']],
  NEW_POOR: [['POOR', 'newlyArisen']],
  NEW_NEAR_POOR: [['NEAR_POOR', 'newlyArisen']],
  RELAPSED_POOR: [['POOR', 'relapsed']],
  RELAPSED_NEAR_POOR: [['NEAR_POOR', 'relapsed']],
  POOR_TO_NEAR_POOR: [
    ['POOR', 'toOtherClass'],
    ['NEAR_POOR', 'fromOtherClass'],
  ],
  NEAR_POOR_TO_POOR: [
    ['NEAR_POOR', 'toOtherClass'],
    ['POOR', 'fromOtherClass'],
  ],
};

function movementPlaces(start: HouseholdClass, end: HouseholdClass, cause: MovementCause): Place[] {
  const movement = movementOf({ startClass: start, endClass: end, cause });
  if (movement === 'UNCHANGED') return [];
  if (movement !== 'OTHER') return [...PLACES[movement]];
  const [out, into] = [formOf(start), formOf(end)]; // moved, died, split, merged: columns 4 and 8
  return [...(out ? [[out, 'otherOut'] as const] : []), ...(into ? [[into, 'otherIn'] as const] : [])];
}

/** Every place of the two forms in which a case counts. */
export function placesOf({ startClass, endClass, cause, left }: TallyCase): Place[] {
  const end = endClass ?? startClass;
  const [first, last] = [formOf(startClass), formOf(end)];
  if (left)
    return first
      ? [
          [first, 'start'],
          [first, 'otherOut'],
        ]
      : [];
  return [
    ...(first ? [[first, 'start'] as const] : []),
    ...(first && endClass === null ? [[first, 'unsettled'] as const] : []),
    ...(last ? [[last, 'end'] as const] : []),
    ...movementPlaces(startClass, end, cause),
  ];
}

export const startPersonsOf = (of: TallyCase): number => of.startPersons ?? of.persons;

type Counting = Record<TallyField, number>;
const empty = (): Counting => ({ ...EMPTY_LINE });

/**
 * The two forms of the movement of the poor and near-poor, from the cases alone. In persons a household that grew or
 * shrank during the round has the difference in column 8 or 4 of the form in which it began.
 */
export function deriveTally(cases: readonly TallyCase[]): TwoForms {
  const households = { POOR: empty(), NEAR_POOR: empty() };
  const persons = { POOR: empty(), NEAR_POOR: empty() };
  for (const of of cases) {
    for (const [form, field] of placesOf(of)) {
      households[form][field] += 1;
      persons[form][field] += field === 'start' || of.left ? startPersonsOf(of) : of.persons;
    }
    const [form, change] = [formOf(of.startClass), of.persons - startPersonsOf(of)];
    if (form && !of.left) persons[form][change < 0 ? 'otherOut' : 'otherIn'] += Math.abs(change);
  }
  const form = (of: TallyClass): { households: TallyLine; persons: TallyLine } => ({
    households: households[of],
    persons: persons[of],
  });
  return { poor: form('POOR'), nearPoor: form('NEAR_POOR') };
}
