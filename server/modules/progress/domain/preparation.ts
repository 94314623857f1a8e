/** What belongs to the preparation (practice of the plans, no article): recorded for the commune or for a unit above it. */
export const PREPARATION_PAPERS = ['PLAN', 'COMMITTEE', 'TRAINING'] as const;
export type PreparationPaper = (typeof PREPARATION_PAPERS)[number];

export const isPrepared = (papers: readonly string[]): boolean =>
  PREPARATION_PAPERS.every((paper) => papers.includes(paper));
