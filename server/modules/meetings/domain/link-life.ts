const HOUR = 3_600_000;
const FROM_ISSUE = 18 * HOUR;
const FROM_PLANNED = 12 * HOUR;
const HAND_OVER = 120_000;

/** Long enough to point a camera at it. */
export const handOverEnds = (madeAt: Date): Date => new Date(madeAt.getTime() + HAND_OVER);

/**
 * A link lasts through the evening it is for, also when it is issued days before: until 18 hours after it was issued,
 * or 12 hours after the meeting is planned to begin, whichever is later.
 */
export const linkEnds = (issuedAt: Date, plannedAt: Date | null): Date =>
  new Date(Math.max(issuedAt.getTime() + FROM_ISSUE, plannedAt ? plannedAt.getTime() + FROM_PLANNED : 0));
