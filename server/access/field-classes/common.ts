import type { TypeClasses } from '../field-class.ts';

/** Refusals, who is asking, and what every list and mask is made of. */
export const COMMON_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // refusals say nothing about anybody
  Refusal: 'public',
  NotAllowed: 'public',
  Stale: 'public',
  Invalid: 'public',
  Conflict: 'public',
  TooMany: 'public',
  MotionNotOpen: 'public',
  NotEntitled: 'public',
  ClaimLost: { '*': 'public', holder: 'internal' },
  RoundClosed: 'public',

  // who is asking, told to nobody else
  Viewer: 'public',
  Grant: 'public',
  SignedIn: 'public',
  SignedOut: 'public',
  PasswordChanged: 'public',
  AccountSecurity: 'personal',
  OpenSession: 'personal',
  SecondFactorOffered: 'sensitive',
  SecondFactorConfirmed: 'sensitive',
  SecondFactorEnded: 'public',
  SessionEnded: 'public',
  PasswordReset: 'sensitive',
  AccountSet: 'personal',
  Account: 'personal',
  AccountCreated: 'sensitive',
  TokenChoice: 'internal',
  ApiToken: 'internal',
  ApiTokenCreated: 'sensitive',
  ApiTokenRevoked: 'internal',

  // what every list and every mask is made of
  PageInfo: 'public',
  Redacted: 'internal',
};
