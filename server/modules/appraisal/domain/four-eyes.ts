export const CONFLICTS = ['SURVEYED', 'SUBMITTED', 'RE_CHECKED', 'RELATED'] as const;
export type ConflictKind = (typeof CONFLICTS)[number];

/** What somebody did with a case below, or is to the household: any of it, and another decides. */
export type OwnPart = Readonly<Record<ConflictKind, boolean>>;

/** The first reason why this person may not decide; null: none. */
export const conflictOf = (own: OwnPart): ConflictKind | null => CONFLICTS.find((kind) => own[kind]) ?? null;
