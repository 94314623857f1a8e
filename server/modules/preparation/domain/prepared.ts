/** Papers of the preparation (practice of the plans, no article). TRAINING: a paper about classes held elsewhere. */
export const PREPARATION_PAPERS = ['PLAN', 'COMMITTEE', 'REVIEW_TEAM', 'INSPECTORS', 'TRAINING'] as const;
export type PreparationPaper = (typeof PREPARATION_PAPERS)[number];

/** A commune is prepared when it has a plan, its committee is founded, and somebody of it was trained. */
const NEEDED: readonly PreparationPaper[] = ['PLAN', 'COMMITTEE', 'TRAINING'];

export const isPrepared = (has: readonly string[]): boolean => NEEDED.every((thing) => has.includes(thing));

/** What is counted upwards: of communes, or of villages. */
export const PREPARED_THINGS = [
  'PLAN',
  'COMMITTEE',
  'INSPECTORS',
  'TRAINING',
  'REVIEW_TEAM',
  'VILLAGE_TRAINING',
] as const;
export type PreparedThing = (typeof PREPARED_THINGS)[number];

export const isOfVillages = (thing: PreparedThing): boolean =>
  thing === 'REVIEW_TEAM' || thing === 'VILLAGE_TRAINING';
