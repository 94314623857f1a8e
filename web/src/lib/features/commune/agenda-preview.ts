import type { HouseholdClass, VillageCasesQuery } from '../../graphql/generated.ts';

export type ReviewCase = VillageCasesQuery['reviewCases'][number];
export type Section = 'A' | 'B' | 'C';

/** Average-living is above the line: for the movement it stands with the not poor. */
const standing = (of: HouseholdClass): 'POOR' | 'NEAR_POOR' | 'ABOVE' =>
  of === 'POOR' || of === 'NEAR_POOR' ? of : 'ABOVE';

/** Where a case would stand on the agenda: heard alone, in a list of a change, or unchanged. The server fixes it. */
export const sectionOf = (of: ReviewCase): Section => {
  if (of.otherOpinionKinds.length > 0) return 'A';
  return of.scoredClass !== null && standing(of.startClass) !== standing(of.scoredClass) ? 'B' : 'C';
};

export type Change = {
  readonly from: HouseholdClass;
  readonly to: HouseholdClass;
  readonly households: number;
};

/** The lists of section B, by what becomes what. */
export const changesOf = (cases: readonly ReviewCase[]): Change[] => {
  const counts = new Map<string, Change>();
  for (const { startClass: from, scoredClass: to } of cases.filter((of) => sectionOf(of) === 'B')) {
    if (to === null) continue;
    const key = `${from}>${to}`;
    counts.set(key, { from, to, households: (counts.get(key)?.households ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.households - a.households);
};
