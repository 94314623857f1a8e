import type { Actor, Grant } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { TokenAction } from '../../../access/index.ts';
import type { Account } from '../domain/account.ts';
import type { ApiToken } from './api-token.ts';
import type { Level } from '../domain/role-levels.ts';
import type { Standing } from '../domain/pending.ts';
import type { SessionOwner } from '../domain/session.ts';

export type { Account };

export type NewAccount = {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly passwordIsFirst: boolean;
  readonly grants: readonly Grant[];
};

/** What signing in needs to know. */
export type Credentials = {
  readonly accountId: string;
  readonly login: string;
  readonly passwordHash: string;
};

export interface AccountStore {
  find(tx: Tx, id: string): Promise<Account | null>;
  /** Those with a grant in these areas or below, by login. */
  list(tx: Tx, areas: readonly string[] | 'ALL'): Promise<readonly Account[]>;
  /** Of accounts that are not disabled. */
  credentials(tx: Tx, by: { login: string } | { accountId: string }): Promise<Credentials | null>;
  /** The person's name, and the names of the units of the account's grants with all above them. */
  namesAround(tx: Tx, accountId: string): Promise<readonly string[]>;
  /** False: the login is taken. */
  add(tx: Tx, account: NewAccount): Promise<boolean>;
  /** `first`: chosen by somebody else, so the person has to choose another before anything else. */
  setPassword(tx: Tx, accountId: string, password: { hash: string; first: boolean }): Promise<void>;
  setDisabled(tx: Tx, accountId: string, disabled: boolean): Promise<void>;
  /** Programs that came with a token of this account come in no more. */
  revokeTokens(tx: Tx, accountId: string): Promise<void>;
  /** Makes a second server that starts at the same time wait, then tells whether there is no account yet. */
  lockIfNone(tx: Tx): Promise<boolean>;
  /** An area with all above it; null when there is none. */
  area(tx: Tx, areaId: string): Promise<{ readonly level: Level; readonly path: readonly string[] } | null>;
  /** Is a commune above, in or below the area a part of the round? */
  isInRound(tx: Tx, areaId: string, roundId: string): Promise<boolean>;
}

export type FoundSession = {
  readonly actor: Actor;
  /** When it ends unless somebody uses it. */
  readonly expiresAt: Date;
  /** Of an account; nobody else has to do anything first. */
  readonly standing: Pick<Standing, 'passwordIsFirst' | 'hasSecondFactor' | 'levels'> | null;
};

/** A session as its owner sees it in a list. */
export type ListedSession = {
  readonly id: string;
  readonly device: string;
  readonly openedAt: Date;
  readonly expiresAt: Date;
  readonly isThisOne: boolean;
};

export interface SecondFactorStore {
  find(tx: Tx, accountId: string): Promise<{ readonly secret: string; readonly confirmed: boolean } | null>;
  /** False: one is in use already. */
  offer(tx: Tx, accountId: string, secret: string): Promise<boolean>;
  /** From now on it is asked for. */
  confirm(tx: Tx, accountId: string, recoveryCodeHashes: readonly string[]): Promise<void>;
  /** False: this step, or a later one, has opened before. */
  takeStep(tx: Tx, accountId: string, step: number): Promise<boolean>;
  /** False: unknown, or used. */
  takeRecoveryCode(tx: Tx, accountId: string, codeHash: string): Promise<boolean>;
  recoveryCodesLeft(tx: Tx, accountId: string): Promise<number>;
  end(tx: Tx, accountId: string): Promise<void>;
}

export interface SessionStore {
  add(
    tx: Tx,
    session: {
      tokenHash: string;
      owner: SessionOwner;
      expiresAt: Date;
      device: string;
      idleSeconds: number | null;
    },
  ): Promise<void>;
  /** Null: unknown, revoked, expired, unused for too long, its link revoked or its account disabled. */
  find(tx: Tx, tokenHash: string): Promise<FoundSession | null>;
  /** Somebody is there: its idle time begins anew. What has ended stays ended. */
  use(tx: Tx, tokenHash: string): Promise<void>;
  revoke(tx: Tx, tokenHash: string): Promise<void>;
  revokeOf(tx: Tx, owner: SessionOwner, except?: string): Promise<void>;
  hasAny(tx: Tx, accountId: string): Promise<boolean>;
  /** Those of an account that are open, the newest first. */
  open(tx: Tx, accountId: string, thisTokenHash: string | null): Promise<readonly ListedSession[]>;
  /** Ends one session of this account; its token's hash, or null when there is none. */
  revokeOne(tx: Tx, accountId: string, sessionId: string): Promise<string | null>;
  meetingCode(tx: Tx, meetingId: string): Promise<string | null>;
}

export type NewApiToken = {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly tokenSha256: string;
  readonly grants: readonly Grant[];
  readonly actions: readonly TokenAction[];
  readonly expiresAt: Date;
};

export interface ApiTokenStore {
  add(tx: Tx, token: NewApiToken): Promise<void>;
  /** Neither revoked nor expired; makes a second command of the account wait. */
  countLive(tx: Tx, accountId: string): Promise<number>;
  list(tx: Tx, accountId: string): Promise<readonly ApiToken[]>;
  /** With a hash: only when it is the token of this hash. */
  find(tx: Tx, accountId: string, id: string, tokenSha256?: string): Promise<ApiToken | null>;
  /** False when the account has no such token. */
  revoke(tx: Tx, accountId: string, id: string): Promise<boolean>;
  /** The owner with no more than the token and the owner's own grants of this moment; notes the use. */
  use(tx: Tx, tokenSha256: string): Promise<Actor | null>;
}

/** Hashes and random values (`platform/secrets`). */
export interface Secrets {
  hashPassword(password: string): Promise<string>;
  verifyPassword(stored: string, password: string): Promise<boolean>;
  newToken(): string;
  isToken(text: string): boolean;
  isApiToken(text: string): boolean;
  tokenHash(token: string): string;
  /** Of a second factor (RFC 6238): base32. */
  newFactorSecret(): string;
  /** What its QR holds. */
  factorUri(secret: string, login: string): string;
  /** The time step that this code belongs to; null when it is none of about now. Each step opens once. */
  stepOfCode(secret: string, code: string, now: Date): number | null;
}

export interface TryLimiter {
  /** Takes one try: null when it is allowed, else the seconds to wait. */
  take(key: string): Promise<number | null>;
  giveBack(key: string): Promise<void>;
  forget(key: string): Promise<void>;
}

export interface ForgetsActors {
  /** From now on the sessions of this owner are looked up again. */
  forget(owner: SessionOwner): void;
  forgetToken(tokenHash: string): void;
}
