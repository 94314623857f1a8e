import type { Actor } from '../../kernel/actor.ts';
import type { Language, RefusalText } from '../../kernel/refusals.ts';

/** What every resolver gets: who asks, in which language, and how to set the session's cookie. */
export type ApiContext = {
  readonly actor: Actor;
  readonly language: Language;
  /** Texts of every module's refusals. */
  readonly refusals: Readonly<Record<string, RefusalText>>;
  /** Viewers with the same key see the same state, so its payload is made once for all of them. */
  readonly viewerKey: string;
  /** The value of the session cookie, and the ways to change it. Null over WebSocket, where cookies cannot be set. */
  readonly session: SessionCookie | null;
  /** Came with an API token that is unknown, expired or revoked. */
  readonly badToken?: boolean;
};

export type SessionCookie = {
  /** Rate limits go by session and code, never by address alone: a hall is one address. */
  readonly limiterKey: string;
  /** As `limiterKey`, but of a browser that is not signed in: by a cookie of its own, which this sets when there is none. */
  visitorKey(): Promise<string>;
  readonly token: string | null;
  /** What the browser says of itself. */
  readonly userAgent: string | undefined;
  set(token: string, expiresAt: Date): void;
  clear(): void;
};
