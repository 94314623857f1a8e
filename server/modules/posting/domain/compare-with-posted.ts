import type { HouseholdClass } from '../../../kernel/classes.ts';

/** A household in a later set of classes: of the decisions now, of a recognition. */
export type LaterRow = { readonly caseId: string; readonly class: HouseholdClass };

/** What hung for a household, the first posting first. */
export type PostedHistory = {
  readonly caseId: string;
  readonly villageId: string;
  readonly headName: string;
  readonly posts: readonly { readonly n: number; readonly class: HouseholdClass }[];
};

/** Why a class is another one than that which hung first. COMPLAINT: a complaint was upheld; APPRAISAL: returned by the tier
 *  above; INSPECTION: an inspection asked for a re-check; MEETING: the village met again. */
export const DIFFERENCE_REASONS = ['COMPLAINT', 'APPRAISAL', 'INSPECTION', 'MEETING'] as const;
export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number];

/**
 * POSTED_AGAIN: other than first posted, and hung again as it is now. NOT_POSTED_AGAIN: other than last posted. NEVER_POSTED:
 * in the later set only. LEFT_OUT: posted, and not in the later set.
 */
export const DIFFERENCE_KINDS = ['POSTED_AGAIN', 'NOT_POSTED_AGAIN', 'NEVER_POSTED', 'LEFT_OUT'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export type PostedDifference = {
  readonly caseId: string;
  readonly kind: DifferenceKind;
  /** As posted first and last; null: never. */
  readonly first: HouseholdClass | null;
  readonly last: HouseholdClass | null;
  readonly now: HouseholdClass | null;
  /** Null: nothing on record explains it. */
  readonly reason: DifferenceReason | null;
};

export type PostedComparison = {
  /** Households that hung with the very class they have now, and never with another. */
  readonly same: number;
  readonly differences: readonly PostedDifference[];
  /** Everything is as it last hung. */
  readonly agrees: boolean;
};

type Shape = Omit<PostedDifference, 'reason'>;

function shapeOf(
  caseId: string,
  now: HouseholdClass | null,
  history: PostedHistory | undefined,
): Shape | null {
  const first = history?.posts[0]?.class ?? null;
  const last = history?.posts.at(-1)?.class ?? null;
  const of = { caseId, first, last, now };
  if (last === null) return { ...of, kind: 'NEVER_POSTED' };
  if (now === null) return { ...of, kind: 'LEFT_OUT' };
  if (now !== last) return { ...of, kind: 'NOT_POSTED_AGAIN' };
  const always = history?.posts.every((post) => post.class === now);
  return always ? null : { ...of, kind: 'POSTED_AGAIN' };
}

/** Recognised = posted: every household of either side, with each difference named (QĐ 24/2021 Đ.4 k.4, k.6). */
export function compareWithPosted(
  posted: readonly PostedHistory[],
  later: readonly LaterRow[],
  reasons: ReadonlyMap<string, DifferenceReason>,
): PostedComparison {
  const histories = new Map(posted.map((history) => [history.caseId, history]));
  const now = new Map(later.map((row) => [row.caseId, row.class]));
  const all = [...new Set([...histories.keys(), ...now.keys()])];
  const differences = all.flatMap((caseId): PostedDifference[] => {
    const shape = shapeOf(caseId, now.get(caseId) ?? null, histories.get(caseId));
    return shape ? [{ ...shape, reason: reasons.get(caseId) ?? null }] : [];
  });
  return {
    same: all.length - differences.length,
    differences,
    agrees: differences.every(({ kind }) => kind === 'POSTED_AGAIN'),
  };
}
