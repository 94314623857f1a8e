import type { Actor, Grant } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { TokenAction } from '../../../access/index.ts';
import type { Account } from '../domain/account.ts';
import type { ApiToken } from '../domain/api-token.ts';
import type { Level } from '../domain/role-levels.ts';
import type { SessionOwner } from '../domain/session.ts';

export type { Account };

export type NewAccount = {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly passwordHash: string;
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
  /** False: the login is taken. */
  add(tx: Tx, account: NewAccount): Promise<boolean>;
  setPassword(tx: Tx, accountId: string, passwordHash: string): Promise<void>;
  /** Makes a second server that starts at the same time wait, then tells whether there is no account yet. */
  lockIfNone(tx: Tx): Promise<boolean>;
  /** An area with all above it; null when there is none. */
  area(tx: Tx, areaId: string): Promise<{ readonly level: Level; readonly path: readonly string[] } | null>;
}

export type FoundSession = { readonly actor: Actor; readonly expiresAt: Date };

export interface SessionStore {
  add(tx: Tx, session: { tokenHash: string; owner: SessionOwner; expiresAt: Date }): Promise<void>;
  /** Null: unknown, revoked, expired, its link revoked or its account disabled. */
  find(tx: Tx, tokenHash: string): Promise<FoundSession | null>;
  revoke(tx: Tx, tokenHash: string): Promise<void>;
  revokeOf(tx: Tx, owner: SessionOwner, except?: string): Promise<void>;
  hasAny(tx: Tx, accountId: string): Promise<boolean>;
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
