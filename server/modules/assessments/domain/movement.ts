import type { HouseholdClass, MovementCause } from '../../../kernel/classes.ts';

export { MOVEMENT_CAUSES, type MovementCause } from '../../../kernel/classes.ts';

/** In the order in which lists are read out: who leaves, who comes, who changes between the two, the rest. */
export const MOVEMENT_KINDS = [
  'ESCAPED_POVERTY',
  'ESCAPED_NEAR_POVERTY',
  'NEW_POOR',
  'NEW_NEAR_POOR',
  'RELAPSED_POOR',
  'RELAPSED_NEAR_POOR',
  'POOR_TO_NEAR_POOR',
  'NEAR_POOR_TO_POOR',
  'OTHER',
  'UNCHANGED',
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** What is stored of a case; every report column is derived from it. */
export type Movement = {
  readonly startClass: HouseholdClass;
  readonly endClass: HouseholdClass;
  readonly cause: MovementCause;
};

/** Average-living is above the line: in the movement of the poor it stands with the not poor. */
const standing = (of: HouseholdClass) => (of === 'POOR' || of === 'NEAR_POOR' ? of : 'ABOVE');

/** The one movement of a household over a round, by (start class, end class, cause). */
export function movementOf({ startClass, endClass, cause }: Movement): MovementKind {
  const [start, end] = [standing(startClass), standing(endClass)];
  if (start === end) return 'UNCHANGED';
  if (cause === 'OTHER') return 'OTHER';
  const relapsed = cause === 'RELAPSE';
  if (end === 'ABOVE') return start === 'POOR' ? 'ESCAPED_POVERTY' : 'ESCAPED_NEAR_POVERTY';
  if (start === 'POOR') return 'POOR_TO_NEAR_POOR';
  if (start === 'NEAR_POOR') return 'NEAR_POOR_TO_POOR';
  if (end === 'POOR') return relapsed ? 'RELAPSED_POOR' : 'NEW_POOR';
  return relapsed ? 'RELAPSED_NEAR_POOR' : 'NEW_NEAR_POOR';
}
