import type { Actor } from '../../../kernel/actor.ts';
import type { SessionOwner } from '../domain/session.ts';
import type { ForgetsActors, FoundSession } from './ports.ts';

const LIVES_MS = 10_000;
const MOST = 20_000;
/** Uses of a session are noted once in so long; the idle time is much longer. */
const NOTED_EVERY_MS = 60_000;

type Entry = { readonly actor: Actor; readonly owner: string; readonly until: number };

const ownerTag = (owner: SessionOwner): string => {
  switch (owner.kind) {
    case 'ACCOUNT':
      return `account:${owner.accountId}`;
    case 'MEETING':
      return `access:${owner.accessId}`;
    case 'PHONE':
      return `attendee:${owner.attendeeId}`;
  }
};

/**
 * Who a session belongs to, remembered for ten seconds, because every request and every ballot asks. What is revoked is
 * forgotten at once, and not remembered again while the revoking transaction may still be open.
 */
export class ActorCache implements ForgetsActors {
  readonly #entries = new Map<string, Entry>();
  /** Owner or token hash → until when nothing of it is remembered. */
  readonly #revoked = new Map<string, number>();

  /** Token hash → when its use was noted last. */
  readonly #noted = new Map<string, number>();

  constructor(
    readonly now: () => number = Date.now,
    readonly most = MOST,
  ) {}

  get(tokenHash: string): Actor | null {
    const entry = this.#entries.get(tokenHash);
    if (!entry) return null;
    if (entry.until > this.now()) return entry.actor;
    this.#entries.delete(tokenHash);
    return null;
  }

  put(tokenHash: string, { actor, expiresAt }: Pick<FoundSession, 'actor' | 'expiresAt'>): void {
    if (actor.kind === 'PUBLIC') return;
    const owner = ownerTag(actor);
    const now = this.now();
    if (this.#isRevoked(owner, now) || this.#isRevoked(tokenHash, now)) return;
    if (this.#entries.size >= this.most) this.#entries.delete(this.#entries.keys().next().value ?? '');
    this.#entries.set(tokenHash, { actor, owner, until: Math.min(now + LIVES_MS, expiresAt.getTime()) });
  }

  forget(owner: SessionOwner): void {
    const tag = ownerTag(owner);
    for (const [hash, entry] of this.#entries) if (entry.owner === tag) this.#entries.delete(hash);
    this.#markRevoked(tag);
  }

  forgetToken(tokenHash: string): void {
    this.#entries.delete(tokenHash);
    this.#markRevoked(tokenHash);
  }

  /** True once a minute for a session: whoever asked notes that it is used. */
  isUseDue(tokenHash: string): boolean {
    const now = this.now();
    if ((this.#noted.get(tokenHash) ?? -Infinity) > now - NOTED_EVERY_MS) return false;
    this.#noted.delete(tokenHash); // the newest stand last
    if (this.#noted.size >= this.most) this.#noted.delete(this.#noted.keys().next().value ?? '');
    this.#noted.set(tokenHash, now);
    return true;
  }

  /** It could not be noted: the next request tries again. */
  useNotNoted(tokenHash: string): void {
    this.#noted.delete(tokenHash);
  }

  #markRevoked(tag: string): void {
    const now = this.now();
    for (const [old, until] of this.#revoked) if (until <= now) this.#revoked.delete(old);
    this.#revoked.set(tag, now + LIVES_MS);
  }

  #isRevoked(tag: string, now: number): boolean {
    return (this.#revoked.get(tag) ?? 0) > now;
  }
}
