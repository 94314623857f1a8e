import type { Grant } from '../../../kernel/actor.ts';

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

const IDLE_SECONDS = 2 * 3600;

/**
 * An office machine that was left alone. A reviewer's phone is without a network most of the day, with what was filled in
 * waiting on it, and is carried by one person: it ends only with the day. So do phones and the bearers of one-evening links.
 */
export const idleSecondsOf = (grants: readonly Grant[]): number | null =>
  grants.length > 0 && grants.every(({ role }) => role === 'REVIEWER') ? null : IDLE_SECONDS;
