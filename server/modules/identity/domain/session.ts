/** Whose session it is: an account, the bearer of a one-evening link, or a phone that came in by slip. */
export type SessionOwner =
  | { readonly kind: 'ACCOUNT'; readonly accountId: string }
  | { readonly kind: 'MEETING'; readonly accessId: string }
  | { readonly kind: 'PHONE'; readonly attendeeId: string };

const HOUR = 3_600_000;

/** A working day with its evening; nobody stays signed in at a shared office machine overnight. */
export const accountSessionEnds = (now: Date): Date => new Date(now.getTime() + 12 * HOUR);

/** A meeting that runs past midnight still has its phones. */
export const phoneSessionEnds = (now: Date): Date => new Date(now.getTime() + 24 * HOUR);
