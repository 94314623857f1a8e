import type { Choice } from '../../graphql/generated.ts';

/**
 * One motion's ballot as this phone keeps it. `n` is the highest number used; a number is never used for two choices.
 * DRAFT: chosen, not yet confirmed. SENDING: confirmed; sent with the same n until there is a definite answer.
 * RECEIVED: the server has n; what was chosen is forgotten, so that nobody can read it off the phone.
 */
export type Ballot =
  | { readonly state: 'NONE' | 'RECEIVED'; readonly n: number; readonly choice: null }
  | { readonly state: 'DRAFT' | 'SENDING'; readonly n: number; readonly choice: Choice };

export const NO_BALLOT: Ballot = { state: 'NONE', n: 0, choice: null };

/** A choice that can still be taken back. A ballot on its way cannot: its fate must be known first. */
export const choose = (ballot: Ballot, choice: Choice): Ballot =>
  ballot.state === 'SENDING' ? ballot : { state: 'DRAFT', n: ballot.n, choice };

export const takeBack = (ballot: Ballot): Ballot =>
  ballot.state === 'DRAFT'
    ? { state: ballot.n > 0 ? 'RECEIVED' : 'NONE', n: ballot.n, choice: null }
    : ballot;

/** Confirming takes the next number. */
export const confirm = (ballot: Ballot): Ballot =>
  ballot.state === 'DRAFT' ? { state: 'SENDING', n: ballot.n + 1, choice: ballot.choice } : ballot;

/** The server has number n, or a higher one (the same person in another window). */
export const received = (ballot: Ballot, n: number): Ballot => {
  if (ballot.state === 'DRAFT') return { ...ballot, n: Math.max(ballot.n, n) };
  if (n < ballot.n) return ballot;
  return n > 0 ? { state: 'RECEIVED', n, choice: null } : ballot;
};

/** The vote closed before this number came in; an earlier one still counts. */
export const tooLate = (ballot: Ballot): Ballot =>
  ballot.state === 'SENDING'
    ? { state: ballot.n > 1 ? 'RECEIVED' : 'NONE', n: ballot.n - 1, choice: null }
    : ballot;

const PREFIX = 'hopdan.ballot.';

export const rememberBallot = (motionId: string, ballot: Ballot): void =>
  localStorage.setItem(PREFIX + motionId, JSON.stringify(ballot));

export const rememberedBallot = (motionId: string): Ballot => {
  try {
    const read = JSON.parse(localStorage.getItem(PREFIX + motionId) ?? 'null') as Ballot | null;
    return read !== null && typeof read.n === 'number' ? read : NO_BALLOT;
  } catch {
    return NO_BALLOT;
  }
};

/** Another slip is another person: nothing of the one before may be sent or shown. */
export const forgetBallots = (): void => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
};
