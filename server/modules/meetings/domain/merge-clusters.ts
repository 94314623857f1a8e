import type { Counts } from './vocabulary.ts';

/** What one sitting counted on one question. */
export type SittingCount = Counts & {
  readonly clusterNo: number;
  readonly base: number;
  readonly handBase: number;
  readonly phoneBase: number;
  readonly paperBase: number;
  readonly hands: Counts;
};

/** The sum of all sittings: people attending, and what they said. */
export type MergedCount = Omit<SittingCount, 'clusterNo'>;

const add = (a: Counts, b: Counts): Counts => ({
  agree: a.agree + b.agree,
  disagree: a.disagree + b.disagree,
  noOpinion: a.noOpinion + b.noOpinion,
});

const NOBODY: Counts = { agree: 0, disagree: 0, noOpinion: 0 };
const NOTHING: MergedCount = { ...NOBODY, base: 0, handBase: 0, phoneBase: 0, paperBase: 0, hands: NOBODY };

/**
 * The merged result of one question equals the sum, nothing is weighed. Null: not exactly one count of each cluster, so
 * there is no result yet, and never one of some clusters alone.
 */
export function mergeCounts(clusters: number, counts: readonly SittingCount[]): MergedCount | null {
  const told = new Set(counts.map(({ clusterNo }) => clusterNo));
  if (counts.length !== clusters || told.size !== clusters) return null;
  return counts.reduce<MergedCount>(
    (sum, count) => ({
      ...add(sum, count),
      base: sum.base + count.base,
      handBase: sum.handBase + count.handBase,
      phoneBase: sum.phoneBase + count.phoneBase,
      paperBase: sum.paperBase + count.paperBase,
      hands: add(sum.hands, count.hands),
    }),
    NOTHING,
  );
}

/** The same question in every sitting: the same households. */
export const questionKey = (caseIds: readonly string[]): string => [...caseIds].sort().join(' ');
