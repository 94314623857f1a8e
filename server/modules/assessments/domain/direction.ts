import type { ScoredCase } from './review-case.ts';

/** Of a later submission against the one before it: towards poor and near-poor, or away from them. */
export const DIRECTIONS = ['FIRST', 'TOWARDS', 'AWAY', 'NONE'] as const;
export type Direction = (typeof DIRECTIONS)[number];

type Scores = Pick<ScoredCase, 'scoredClass' | 'b1' | 'b1Line' | 'b2'>;
const NEED = { NOT_POOR: 0, NEAR_POOR: 1, POOR: 2 } as const;

/** By class; within a class by the distance to the line; at the same distance by B2. */
export function directionOf(before: Scores, after: Scores): Exclude<Direction, 'FIRST'> {
  const need = NEED[after.scoredClass] - NEED[before.scoredClass];
  const nearer = before.b1 - before.b1Line - (after.b1 - after.b1Line);
  const change = need || nearer || after.b2 - before.b2;
  if (change === 0) return 'NONE';
  return change > 0 ? 'TOWARDS' : 'AWAY';
}
