import type { ComplaintFacts } from './next-step.ts';

/** Where it stands, as its sender is told. */
export const STAGES = ['RECEIVED', 'TO_BE_SIGNED', 'IN_WORK', 'RE_CHECK', 'DECIDED', 'ANSWERED'] as const;
export type Stage = (typeof STAGES)[number];

export function stageOf(of: Omit<ComplaintFacts, 'about' | 'caseId'>): Stage {
  if (of.state === 'CLOSED') return of.answered ? 'ANSWERED' : 'DECIDED';
  if (of.toBeSigned) return 'TO_BE_SIGNED';
  if (of.reCheck) return 'RE_CHECK';
  return of.owner ? 'IN_WORK' : 'RECEIVED';
}
